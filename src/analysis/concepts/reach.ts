// How far away a host is, judged by its name, and which schemes are plaintext: knowledge of networks that code and
// deployment files share.
import type { Protocol } from './remote-call';
import type { Reach } from './address';

/** Judges a host name or IP without port; undefined is `unknown`. */
export function reachOf(host: string | undefined): Reach {
  if (host === undefined || host === '') return 'unknown';
  const name = host.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost') || name.endsWith('localhost.localstack.cloud') || /^127\./.test(name) || name === '::1' || name === '0.0.0.0') return 'loopback';
  // The container's own host, and the addresses where clouds answer a machine about itself, never leave the machine.
  if (/^(host|gateway)\.docker\.internal$/.test(name) || name === '169.254.169.254' || name === 'metadata.google.internal' || name === 'metadata') return 'loopback';
  if (/(^|\.)example\.(com|net|org)$/.test(name) || /\.(example|test|invalid)$/.test(name)) return 'documentation';
  if (name.endsWith('.svc') || name.endsWith('.cluster.local') || name.includes('.svc.')) return 'cluster';
  if (!name.includes('.') && !name.includes(':')) return 'cluster';
  // `cart.shop-prod` is a service and its namespace: no domain of the Internet ends like that.
  if (/^[a-z0-9-]+\.(default|monitoring|logging|(?!xn--)[a-z0-9]+(-[a-z0-9]+)+)$/.test(name)) return 'cluster';
  return 'remote';
}

export interface Scheme {
  readonly protocol: Protocol;
  /** The encrypted scheme to use instead; undefined for a scheme that is encrypted already. */
  readonly secure?: string;
  /** Where servers answer by custom, in plaintext and encrypted; absent where both are usually the same port. */
  readonly ports?: readonly [plaintext: number, encrypted: number];
}

/** Schemes that say by themselves whether the connection is encrypted. Databases that negotiate TLS are not here. */
const schemes: Readonly<Record<string, Scheme>> = {
  http: { protocol: 'http', secure: 'https', ports: [80, 443] },
  https: { protocol: 'http' },
  ws: { protocol: 'websocket', secure: 'wss', ports: [80, 443] },
  wss: { protocol: 'websocket' },
  redis: { protocol: 'redis', secure: 'rediss' },
  rediss: { protocol: 'redis' },
  amqp: { protocol: 'amqp', secure: 'amqps', ports: [5672, 5671] },
  amqps: { protocol: 'amqp' },
  mqtt: { protocol: 'mqtt', secure: 'mqtts', ports: [1883, 8883] },
  mqtts: { protocol: 'mqtt' },
  nats: { protocol: 'nats', secure: 'tls' },
  'mongodb+srv': { protocol: 'mongodb' },
  bolt: { protocol: 'sql', secure: 'bolt+s' },
  neo4j: { protocol: 'sql', secure: 'neo4j+s' },
  ftp: { protocol: 'ftp', secure: 'ftps', ports: [21, 990] },
  ftps: { protocol: 'ftp' },
  ldap: { protocol: 'ldap', secure: 'ldaps', ports: [389, 636] },
  ldaps: { protocol: 'ldap' },
  telnet: { protocol: 'tcp', secure: 'telnets', ports: [23, 992] },
};

/** What clients of a protocol write instead of its own scheme: how the bytes travel. */
const carriers: Readonly<Partial<Record<Protocol, Readonly<Record<string, Scheme>>>>> = {
  mqtt: { tcp: { protocol: 'mqtt', secure: 'ssl', ports: [1883, 8883] }, ssl: { protocol: 'mqtt' }, tls: { protocol: 'mqtt' } },
};

/** What a scheme says; `spoken` is the protocol of who writes it, where that is known. */
export function schemeOf(scheme: string | undefined, spoken?: Protocol): Scheme | undefined {
  const name = scheme?.toLowerCase();
  return name === undefined ? undefined : schemes[name] ?? (spoken && carriers[spoken]?.[name]);
}

/**
 * Writes a plaintext address with its encrypted scheme, and with that scheme's port where the plaintext one is written
 * down: a server answers TLS on another port. `source` begins with the scheme, and may hold more than the address; offsets
 * of the edits count from its start. Undefined for a scheme that is encrypted already.
 */
export function encrypted(source: string, scheme: string): { readonly title: string; readonly edits: readonly SourceEdit[] } | undefined {
  const { secure, ports } = schemeOf(scheme) ?? {};
  if (secure === undefined) return undefined;
  const address = source.slice(0, endOfAddress(source));
  const written = ports ? [...address.matchAll(new RegExp(`(?<=[\\w.}\\])-]:)${ports[0]}(?![\\w.:@])`, 'g'))] : [];
  return {
    title: written.length > 0 ? `Use ${secure}:// (port ${ports![1]})` : `Use ${secure}://`,
    edits: [
      { start: 0, end: scheme.length, newText: secure },
      ...written.map(({ index, 0: port }) => ({ start: index, end: index + port.length, newText: String(ports![1]) })),
    ],
  };
}

export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The first sign that ends any address in code and configuration; interpolations may hold such signs and are passed over. */
function endOfAddress(source: string): number {
  const end = /^(?:\$?\{[^}]*\}|[^\s"'`<>])*/.exec(source)!;
  return end[0].length;
}
