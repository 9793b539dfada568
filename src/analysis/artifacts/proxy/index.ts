// Configuration of reverse proxies and load balancers (nginx, Caddy, HAProxy, Traefik and Envoy in files): whom they forward to.
import { noFacts, type Mention } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { mentionsIn } from '../settings/mention';

export const proxy: Artifact = { id: 'proxy', recognises, read };

// What leads to a back end, by the words around it; the first group is the host, or an address.
const nginx = /^[ \t]*(?:proxy_pass|grpc_pass|fastcgi_pass|uwsgi_pass)[ \t]+(?:[a-z]+:\/\/)?([^\s;]+)|^[ \t]*server[ \t]+(?!_)([a-z][\w.-]*(?::\d+)?)[ \t;]/gim;
const variable = /^[ \t]*set[ \t]+\$\w+[ \t]+["']?(?:[a-z]+:\/\/)?([a-z][\w.-]*(?::\d+)?)/gim;
const caddy = /^[ \t]*(?:reverse_proxy|php_fastcgi|forward_auth)[ \t]+(?:[/*@]\S*[ \t]+)?(?:[a-z0-9]+:\/\/)?([a-z][\w.-]*(?::\d+)?)/gim;
const haproxy = /^[ \t]*server[ \t]+\S+[ \t]+([a-z][\w.-]*:\d+)/gim;
const envoy = /^[ \t]*(?:- )?(?:address|url)[ \t]*:[ \t]*["']?(?:[a-z]+:\/\/)?([a-z][\w.-]*(?::\d+)?)/gim;

const kinds: readonly { readonly file: RegExp; readonly text: RegExp; readonly backends: readonly RegExp[] }[] = [
  { file: /\.conf(\.template|\.tmpl|\.tpl)?$|(^|\/)nginx[\w.-]*\.(template|conf\S*)$/, text: /^[ \t]*(proxy_pass|grpc_pass|fastcgi_pass|uwsgi_pass|upstream)[ \t]/m, backends: [nginx, variable] },
  { file: /(^|\/)Caddyfile[\w.-]*$/, text: /reverse_proxy|php_fastcgi/, backends: [caddy] },
  { file: /(^|\/)haproxy[\w.-]*$/, text: /^[ \t]*backend[ \t]/m, backends: [haproxy] },
  { file: /(^|\/)[\w.-]*(envoy|traefik|dynamic|front)[\w.-]*\.ya?ml$/, text: /^\s*(static_resources|http|clusters):/m, backends: [envoy] },
];

const kindOf = (path: string, text: string) => kinds.find(({ file, text: shows }) => file.test(path) && shows.test(text));

function recognises(path: string, text: string): boolean {
  return kindOf(path, text) !== undefined;
}

function read(path: string, text: string): ArtifactReading {
  const mentions = (kindOf(path, text)?.backends ?? []).flatMap((pattern): readonly Mention[] => [...text.matchAll(pattern)].flatMap((match) => {
    const written = match[1] ?? match[2]!;
    const start = match.index + match[0].lastIndexOf(written);
    const host = written.replace(/[/?].*$/, '');
    return mentionsIn({ key: 'backend.host', value: host, at: { file: path, span: { start, end: start + host.length } }, raw: host })
      .map((mention) => ({ ...mention, note: `it forwards to ${mention.name}` }));
  }));
  const announces = [...text.matchAll(/^[ \t]*server_name[ \t]+([^;{}]+);/gm)].flatMap(([, names]) => names!.trim().toLowerCase().split(/\s+/)).filter((name) => /^[a-z][\w-]*(\.[\w-]+)+$/.test(name));
  return { facts: { ...noFacts(path, 'proxy'), settings: { mentions, announces } }, readFrom: [], troubles: [] };
}
