// Configuration of reverse proxies and load balancers: whom they forward to, and the names they answer to.
import { factsOfFile, type TlsWeakness } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { backendsIn, isProxyFile } from '../program-files';
import { mentionsIn } from '../settings/mention';

export const proxy: Artifact = { id: 'proxy', recognises: isProxyFile, read };

function read(path: string, text: string): ArtifactReading {
  const mentions = backendsIn(path, text).flatMap(mentionsIn).map((mention) => ({ ...mention, note: `it forwards to ${mention.name}` }));
  const announces = [...text.matchAll(/^[ \t]*server_name[ \t]+([^;{}]+);/gm)].flatMap(([, names]) => names!.trim().toLowerCase().split(/\s+/)).filter((name) => /^[a-z][\w-]*(\.[\w-]+)+$/.test(name));
  return { facts: factsOfFile(path, 'proxy', { tls: oldVersionsIn(path, text), settings: { mentions, announces } }), readFrom: [], troubles: [] };
}

// `ssl_protocols TLSv1 TLSv1.2;` of nginx, `ssl-min-ver TLSv1.0` of HAProxy, `SSLProtocol all -SSLv3 +TLSv1` of Apache.
function oldVersionsIn(file: string, text: string): readonly TlsWeakness[] {
  return [...text.matchAll(/^(?:(?:[^#\n]*[{;])?[ \t]*(?:proxy_)?ssl_protocols[ \t]+|[^#\n]*\bssl-min-ver[ \t]+|[ \t]*SSL(?:Proxy)?Protocol[ \t]+)([^;\n]+)/gm)].flatMap((match) => {
    const old = /(?<![\w.-])(SSLv[23]|TLSv1(?:\.[01])?)(?![\w.])/.exec(match[1]!);
    if (!old) return [];
    const start = match.index + match[0].length - match[1]!.length + old.index;
    return [{ at: { file, span: { start, end: start + old[1]!.length } }, name: old[1]!, library: 'proxy', weakens: 'version' as const, allows: old[1]!.replace(/v1$/, 'v1.0').replace('v', ' '), when: 'always' as const, clues: [], fixes: [] }];
  });
}
