// Configuration values that are connections: what they speak, where they go, whether they are encrypted.
import type { Address, Connection, Protocol } from '../../concepts';
import { isWildcard, reachOf } from './reach';
import { placeOf, type Setting } from './setting';
import { urlsIn, type Url } from './url';

// What decides about encryption: the scheme alone, or a parameter for protocols whose scheme says nothing.
interface Scheme {
  readonly protocol: Protocol;
  readonly transport: 'plaintext' | 'tls' | 'parameter';
  /** Used where a parameter decides and none is there. */
  readonly otherwise?: 'plaintext';
}

const schemes: Readonly<Record<string, Scheme>> = {
  http: { protocol: 'http', transport: 'plaintext' },
  https: { protocol: 'http', transport: 'tls' },
  ws: { protocol: 'websocket', transport: 'plaintext' },
  wss: { protocol: 'websocket', transport: 'tls' },
  redis: { protocol: 'redis', transport: 'plaintext' },
  rediss: { protocol: 'redis', transport: 'tls' },
  amqp: { protocol: 'amqp', transport: 'plaintext' },
  amqps: { protocol: 'amqp', transport: 'tls' },
  nats: { protocol: 'nats', transport: 'plaintext' },
  mqtt: { protocol: 'mqtt', transport: 'plaintext' },
  mqtts: { protocol: 'mqtt', transport: 'tls' },
  ftp: { protocol: 'ftp', transport: 'plaintext' },
  ftps: { protocol: 'ftp', transport: 'tls' },
  ldap: { protocol: 'ldap', transport: 'plaintext' },
  ldaps: { protocol: 'ldap', transport: 'tls' },
  smtp: { protocol: 'smtp', transport: 'parameter', otherwise: 'plaintext' },
  smtps: { protocol: 'smtp', transport: 'tls' },
  mongodb: { protocol: 'mongodb', transport: 'parameter', otherwise: 'plaintext' },
  'mongodb+srv': { protocol: 'mongodb', transport: 'tls' },
  postgres: { protocol: 'postgres', transport: 'parameter' },
  postgresql: { protocol: 'postgres', transport: 'parameter' },
  mysql: { protocol: 'mysql', transport: 'parameter' },
};

// `postgresql+asyncpg://`, `mysql+pymysql://`: the driver after the plus changes nothing here.
const schemeOf = (name: string): Scheme | undefined => schemes[name] ?? schemes[name.split('+')[0]!];

// Parameters that switch encryption on or off, and the values that do.
const encryption: Readonly<Record<string, { readonly on: readonly string[]; readonly off: readonly string[] }>> = {
  tls: { on: ['true', '1'], off: ['false', '0'] },
  ssl: { on: ['true', '1'], off: ['false', '0'] },
  usessl: { on: ['true'], off: ['false'] },
  sslmode: { on: ['require', 'verify-ca', 'verify-full', 'verify_ca', 'verify_identity', 'required'], off: ['disable', 'disabled'] },
  'ssl-mode': { on: ['required', 'verify_ca', 'verify_identity'], off: ['disabled'] },
  starttls: { on: ['true', 'required', 'always', '1'], off: [] },
};

/**
 * At most one connection a value: the first plaintext one, else the first. Values that are no connections give none: origins,
 * redirects, identifiers, proxies, public names of the program itself, and addresses it listens on.
 * `self` are the names under which the program that gets the value is reached.
 */
export function connectionOf(setting: Setting, self: ReadonlySet<string>): Connection | undefined {
  if (neverDialled(setting.key)) return undefined;
  const found = urlsIn(setting.value).flatMap((url) => fromUrl(setting, url, self) ?? []);
  return found.find((one) => one.transport === 'plaintext') ?? found[0] ?? fromOption(setting);
}

// Names of settings whose URLs are compared, shown or announced, but not dialled.
const announced = /(^|_)(cors|origins?|allow(ed)?|redirect|callback|issuers?|audience|realm|xmlns|namespace|schemas?|no_proxy|https?_proxy|ftp_proxy|all_proxy|listen(ers?)?|advertised?|bind|public|external|canonical|license|homepage)(_|$)|(^|_)(root|site|self|server_base|client|website)_ur[il]$|^(app_|server_)?base_ur[il]$|^(aspnetcore_)?urls$|^app_ur[il]$/;

function neverDialled(key: string): boolean {
  return announced.test(key.replace(/^-+/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().replace(/[^a-z0-9]+/g, '_'));
}

function fromUrl(setting: Setting, url: Url, self: ReadonlySet<string>): Connection | undefined {
  const scheme = schemeOf(url.scheme);
  const host = url.hosts[0];
  // A bare `http://` in a longer text is a prefix or prose, and `http://*:80` is listened on.
  if (!scheme || !host || /[*+]/.test(url.text.slice(url.scheme.length + 3).split('/')[0]!) || isBare(url)) return undefined;
  if (host.name !== undefined && (isWildcard(host.name) || self.has(host.name))) return undefined;
  const { transport, because, shown } = transportOf(url, scheme);
  const reach = reachOf(host.name);
  const at = placeOf(because === 'option' ? shown : `${url.scheme}://`, setting);
  const address: Address = {
    scheme: url.scheme,
    ...(host.name === undefined ? {} : { host: host.name }),
    ...(host.port === undefined ? {} : { port: host.port }),
    reach,
    at,
    text: url.text.replace(/\/\/[^@/]*@/, '//'),
  };
  return {
    at, name: setting.key, protocol: scheme.protocol, address, transport, because,
    note: because === 'scheme' ? `\`${address.text}\` in ${setting.key}` : `\`${shown}\` in ${setting.key}`,
    fixes: [],
  };
}

function isBare(url: Url): boolean {
  return url.hosts.length === 1 && url.hosts[0]!.name === '' || /:\/\/$/.test(url.text);
}

function transportOf(url: Url, scheme: Scheme): { readonly transport: Connection['transport']; readonly because: Connection['because']; readonly shown: string } {
  for (const [key, values] of Object.entries(encryption)) {
    const value = url.parameters.get(key);
    const option = value === undefined ? '' : new RegExp(`${key}=[^&\\s]*`, 'i').exec(url.text)?.[0] ?? '';
    if (value !== undefined && values.on.includes(value)) return { transport: 'tls', because: 'option', shown: option };
    if (value !== undefined && values.off.includes(value)) return { transport: 'plaintext', because: 'option', shown: option };
  }
  const shown = `${url.scheme}://`;
  if (url.jdbc) return { transport: 'unknown', because: 'default', shown };
  if (scheme.transport !== 'parameter') return { transport: scheme.transport, because: 'scheme', shown };
  return { transport: scheme.otherwise ?? 'unknown', because: scheme.otherwise ? 'scheme' : 'default', shown };
}

// Encryption switched off in a setting of its own, or in a `key=value` connection string.
function fromOption(setting: Setting): Connection | undefined {
  const mode = /ssl_?mode$/i.test(setting.key) && /^disabled?$/i.test(setting.value);
  const inside = /(?:^|[\s;])(ssl_?mode\s*=\s*disabled?)(?:$|[\s;])/i.exec(setting.value)?.[1];
  if (mode || inside) return optionOff(setting, inside ?? setting.value, /mysql/i.test(setting.key) ? 'mysql' : 'postgres', inside);
  if (/security[_.]protocol$/i.test(setting.key) && /^(sasl_)?plaintext$/i.test(setting.value)) return optionOff(setting, setting.value, 'kafka');
  return undefined;
}

function optionOff(setting: Setting, part: string, protocol: Protocol, inside?: string): Connection {
  const at = placeOf(part, setting);
  const host = inside ? /(?:^|[\s;])(?:host|server)\s*=\s*([^\s;,]+)/i.exec(setting.value)?.[1]?.toLowerCase() : undefined;
  const address: Address | undefined = inside ? { ...(host === undefined ? {} : { host }), reach: host?.startsWith('/') ? 'socket' : reachOf(host), at, text: host ?? '' } : undefined;
  return {
    at, name: setting.key, protocol, ...(address ? { address } : {}), transport: 'plaintext', because: 'option',
    note: `${inside ?? `${setting.key}=${setting.value}`} switches encryption off`, fixes: [],
  };
}
