// Whom configuration of reverse proxies and load balancers forwards to: nginx, Apache, Caddy, HAProxy, Traefik and Envoy. One that only
// serves files is read as well where it speaks TLS.
import type { Setting } from '../settings/setting';

// What leads to a back end, by the words around it; the first group is the host, or an address.
const nginx = /^(?:[^#\n]*[{;])?[ \t]*(?:proxy_pass|grpc_pass|fastcgi_pass|uwsgi_pass)[ \t]+(?:[a-z]+:\/\/)?([^\s;]+)|^(?:[^#\n]*[{;])?[ \t]*server[ \t]+(?!_)([a-z][\w.-]*(?::\d+)?)[ \t;]/gim;
const variable = /^[ \t]*set[ \t]+\$\w+[ \t]+["']?(?:[a-z]+:\/\/)?([a-z][\w.-]*(?::\d+)?)/gim;
const apache = /^[ \t]*(?:ProxyPass(?:Match)?(?:[ \t]+["']?[/^]\S*)?|BalancerMember)[ \t]+["']?(?:[a-z]+:\/\/)([a-z][\w.-]*(?::\d+)?)/gim;
const caddy = /^[ \t]*(?:reverse_proxy|php_fastcgi|forward_auth)[ \t]+(?:[/*@]\S*[ \t]+)?(?:[a-z0-9]+:\/\/)?([a-z][\w.-]*(?::\d+)?)/gim;
const haproxy = /^[ \t]*server[ \t]+\S+[ \t]+([a-z][\w.-]*:\d+)/gim;
const envoy = /^[ \t]*(?:- )?(?:address|url)[ \t]*:[ \t]*["']?(?:[a-z]+:\/\/)?([a-z][\w.-]*(?::\d+)?)/gim;

const kinds: readonly { readonly file: RegExp; readonly text: RegExp; readonly backends: readonly RegExp[] }[] = [
  { file: /\.conf(\.template|\.tmpl|\.tpl)?$|(^|\/)nginx[\w.-]*\.(template|conf\S*)$/, text: /^(?:[^#\n]*[{;])?[ \t]*(proxy_pass|grpc_pass|fastcgi_pass|uwsgi_pass|upstream|ssl_protocols|ssl_certificate)[ \t]/m, backends: [nginx, variable] },
  { file: /\.conf(\.template|\.tmpl)?$/, text: /^[ \t]*(ProxyPass|BalancerMember|SSLProtocol|SSLEngine)/m, backends: [apache] },
  { file: /(^|\/)Caddyfile[\w.-]*$/, text: /reverse_proxy|php_fastcgi/, backends: [caddy] },
  { file: /(^|\/)haproxy[\w.-]*$/, text: /^[ \t]*backend[ \t]/m, backends: [haproxy] },
  { file: /(^|\/)[\w.-]*(envoy|traefik|dynamic|front)[\w.-]*\.ya?ml$/, text: /^\s*(static_resources|http|clusters):/m, backends: [envoy] },
];

const kindOf = (path: string, text: string) => kinds.find(({ file, text: shows }) => file.test(path) && shows.test(text));

export const isProxyFile = (path: string, text: string): boolean => kindOf(path, text) !== undefined;

/** Hosts as settings; none for a file that is no proxy's. */
export function backendsIn(path: string, text: string): readonly Setting[] {
  return (kindOf(path, text)?.backends ?? []).flatMap((pattern) => [...text.matchAll(pattern)].map((match): Setting => {
    const written = match[1] ?? match[2]!;
    const start = match.index + match[0].lastIndexOf(written);
    const host = written.replace(/[/?].*$/, '');
    return { key: 'backend.host', value: host, at: { file: path, span: { start, end: start + host.length } }, raw: host };
  }));
}
