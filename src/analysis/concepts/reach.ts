// How far away a host is, judged by its name, and which schemes are plaintext: knowledge of networks that code and
// deployment files share.
import type { Protocol } from './remote-call';
import type { Reach } from './address';

/** Judges a host name or IP without port; undefined is `unknown`. */
export function reachOf(host: string | undefined): Reach {
  if (host === undefined || host === '') return 'unknown';
  const name = host.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost') || /^127\./.test(name) || name === '::1' || name === '0.0.0.0') return 'loopback';
  // The container's own host, and the addresses where clouds answer a machine about itself, never leave the machine.
  if (/^(host|gateway)\.docker\.internal$/.test(name) || name === '169.254.169.254' || name === 'metadata.google.internal') return 'loopback';
  if (/(^|\.)example\.(com|net|org)$/.test(name) || /\.(example|test|invalid)$/.test(name)) return 'documentation';
  if (name.endsWith('.svc') || name.endsWith('.cluster.local') || name.includes('.svc.')) return 'cluster';
  if (!name.includes('.') && !name.includes(':')) return 'cluster';
  return 'remote';
}

export interface Scheme {
  readonly protocol: Protocol;
  /** The encrypted scheme to use instead; undefined for a scheme that is encrypted already. */
  readonly secure?: string;
}

/** Schemes that say by themselves whether the connection is encrypted. Databases that negotiate TLS are not here. */
const schemes: Readonly<Record<string, Scheme>> = {
  http: { protocol: 'http', secure: 'https' },
  https: { protocol: 'http' },
  ws: { protocol: 'websocket', secure: 'wss' },
  wss: { protocol: 'websocket' },
  redis: { protocol: 'redis', secure: 'rediss' },
  rediss: { protocol: 'redis' },
  amqp: { protocol: 'amqp', secure: 'amqps' },
  amqps: { protocol: 'amqp' },
  mqtt: { protocol: 'mqtt', secure: 'mqtts' },
  mqtts: { protocol: 'mqtt' },
  nats: { protocol: 'nats', secure: 'tls' },
  'mongodb+srv': { protocol: 'mongodb' },
  ftp: { protocol: 'ftp', secure: 'ftps' },
  ftps: { protocol: 'ftp' },
  ldap: { protocol: 'ldap', secure: 'ldaps' },
  ldaps: { protocol: 'ldap' },
  telnet: { protocol: 'tcp', secure: 'ssh' },
};

export const schemeOf = (scheme: string | undefined): Scheme | undefined => (scheme === undefined ? undefined : schemes[scheme.toLowerCase()]);
