// Where a call goes: reads URLs, hosts, connection strings out of text that may have holes.
import type { Address, AddressForm } from '../concepts';
import { reachOf } from '../concepts';
import type { Piece } from './constants';
import { siteOf } from './source-file';

// Stands for an unknown part while a text is taken apart; cannot occur in source text that a parser accepted.
const hole = '\u0000';

/** The address in a text, or undefined if it says neither scheme nor host (a bare path, nothing but holes). */
export function addressIn(pieces: readonly Piece[], form: AddressForm): Address | undefined {
  // JDBC puts its own name in front of an address that is one without it.
  const text = pieces.map((p) => p.text ?? hole).join('').trim().replace(/^jdbc:(?=[a-z])/, '');
  const first = pieces.find((p) => p.text !== undefined && p.text.trim() !== '') ?? pieces[0];
  // A number alone is a port.
  if (!first || text === '' || /^\d+$/.test(text)) return undefined;
  const at = siteOf(first.file, first.at);
  const parts = form === 'dsn' && !text.includes('://') ? ofKeyValues(text) : form === 'host' ? ofHost(text) : ofUrl(text, form);
  if (!parts) return undefined;
  const socket = parts.scheme === 'unix' || parts.host?.startsWith('/') === true || /:memory:|^file:/.test(text);
  const host = parts.host === undefined || parts.host.includes(hole) || parts.host === '' ? undefined : parts.host;
  return {
    reach: socket ? 'socket' : host === undefined && partlyCluster(parts.host) ? 'cluster' : reachOf(host),
    at,
    text: shown(text),
    ...(parts.scheme === undefined ? {} : { scheme: parts.scheme }),
    ...(host === undefined ? {} : { host }),
    ...(parts.port === undefined ? {} : { port: parts.port }),
  };
}

interface Parts { readonly scheme?: string; readonly host?: string; readonly port?: number }

function ofUrl(text: string, form: AddressForm): Parts | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    // gRPC names the way to resolve a target in front of it: `dns:host:port`, `unix:path`.
    const resolver = form === 'target' ? /^(unix|unix-abstract|dns|passthrough|ipv4|ipv6|xds):/.exec(text) : null;
    if (resolver?.[1]!.startsWith('unix')) return { scheme: 'unix' };
    if (resolver) return ofHost(text.slice(resolver[0].length));
    // A gRPC target or a DSN may come without a scheme (`host:port`); a URL without one is a path below some base.
    return form === 'target' || form === 'dsn' ? ofHost(text) : undefined;
  }
  const authority = text.slice(scheme.length + 3).split(/[/?#]/)[0] ?? '';
  const afterUser = authority.slice(authority.lastIndexOf('@') + 1);
  if (form === 'target' && (scheme === 'dns' || scheme === 'passthrough' || scheme === 'xds')) return ofHost(text.slice(text.indexOf('///') + 3));
  // MySQL drivers write `user:pw@tcp(host:port)/db`; there is no scheme then and ofHost sees it.
  return { scheme, ...ofHost(afterUser.split(',')[0] ?? '') };
}

function ofHost(text: string): Parts {
  const tcp = /@?(?:tcp|unix)\(([^)]*)\)/.exec(text)?.[1];
  const bare = tcp ?? text.slice(text.lastIndexOf('@') + 1).split('/')[0]!;
  if (text.startsWith('/')) return { host: text };
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(bare);
  if (bracketed) return { host: bracketed[1]!, ...(bracketed[2] ? { port: Number(bracketed[2]) } : {}) };
  const [host = '', port] = bare.split(':');
  return { host, ...(port && /^\d+$/.test(port) ? { port: Number(port) } : {}) };
}

function ofKeyValues(text: string): Parts | undefined {
  const host = /(?:^|[\s;])(?:host|server|data source)\s*=\s*'?([^\s;']+)/i.exec(text)?.[1];
  // SQL Server writes `tcp:host,1433`, and an instance behind a backslash.
  if (host !== undefined) return ofHost(host.replace(/^(?:tcp|np|lpc):/i, '').replace(/\\.*$/, '').replace(/,(\d+)$/, ':$1'));
  return /@(?:tcp|unix)\(|@/.test(text) ? ofHost(text) : /=/.test(text) ? {} : ofHost(text);
}

/** `${name}.default.svc.cluster.local`: the hole does not hide that it stays inside. */
function partlyCluster(host: string | undefined): boolean {
  return host !== undefined && /\.svc(\.cluster\.local)?$/.test(host);
}

/** For people: holes as `…`, a password never. */
function shown(text: string): string {
  const plain = text.replaceAll(hole, '…').replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:•••@').replace(/(password|pwd)=[^\s;&]*/gi, '$1=•••');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
