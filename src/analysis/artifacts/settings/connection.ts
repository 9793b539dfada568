// Configuration values that are connections: what they speak, where they go, whether they are encrypted.
import { encrypted, reachOf, schemeOf, type Address, type Change, type Connection, type Protocol, type Site } from '../../concepts';
import { placeOf, type Setting } from './setting';
import { urlsIn, type Host, type Url } from './url';

// Protocols whose parameters decide about encryption; `plaintext` says what counts where none does.
const negotiated: Readonly<Record<string, { readonly protocol: Protocol; readonly plaintext: boolean }>> = {
  smtp: { protocol: 'smtp', plaintext: true },
  mongodb: { protocol: 'mongodb', plaintext: true },
  postgres: { protocol: 'postgres', plaintext: false },
  postgresql: { protocol: 'postgres', plaintext: false },
  mysql: { protocol: 'mysql', plaintext: false },
  esdb: { protocol: 'grpc', plaintext: false },
};

interface Transport {
  readonly protocol: Protocol;
  readonly transport: Connection['transport'];
  readonly because: Connection['because'];
  /** The part of the URL that shows it. */
  readonly shown: string;
  /** The encrypted scheme to use instead. */
  readonly secure?: string;
}

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
  if (neverDialled(setting.key) || isProbe(setting.value)) return undefined;
  const found = urlsIn(setting.value).flatMap((url) => fromUrl(setting, url, self) ?? []);
  return found.find((one) => one.transport === 'plaintext') ?? found[0] ?? fromOption(setting);
}

// Names of settings whose URLs are compared, shown or announced, but not dialled.
const announced = /(^|_)(cors|origins?|allow(ed)?|redirect|callback|issuers?|audience|realm|xmlns|namespace|schema_location|no_proxy|https?_proxy|ftp_proxy|all_proxy|listen(ers?)?|advertised?|bind|public|external|canonical|license|homepage)(_|$)|(^|_)(root|site|self|server_base|client|website)_ur[il]$|^(app_|server_)?base_ur[il]$|^(aspnetcore_)?urls$|^app_ur[il]$/;

function neverDialled(key: string): boolean {
  return announced.test(key.replace(/^-+/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().replace(/[^a-z0-9]+/g, '_'));
}

// A shell line that waits or asks for health is no traffic.
function isProbe(value: string): boolean {
  return /(^|[\s;&|(])(curl|wget|nc|until|while|wait-for\S*|dockerize)(\s|$)/.test(value);
}

function fromUrl(setting: Setting, url: Url, self: ReadonlySet<string>): Connection | undefined {
  const found = transportOf(url);
  const host = url.hosts[0];
  // A bare `http://` in a longer text is a prefix or prose, and `http://*:80` is listened on.
  if (!found || !host || url.text.endsWith('://') || isWildcard(url) || isSelf(host.name, self) || identifiers.test(host.name ?? '')) return undefined;
  const { protocol, transport, because, shown, secure } = found;
  const at = placeOf(shown, setting);
  const address: Address = { scheme: url.scheme, ...definedOf(host), reach: reachOf(host.name), at, text: url.text.replace(/\/\/[^@/]*@/, '//') };
  return {
    at, name: setting.key, protocol, address, transport, because,
    note: `\`${because === 'option' ? shown : address.text}\` in ${setting.key}`,
    fixes: secure === undefined || at === setting.at ? [] : schemeChange(at, url.scheme, setting),
  };
}

// Under these names nothing is fetched: they only make kinds of claims, elements and schemas unique.
const identifiers = /^(schemas?\.|xmlns\.|(www\.)?w3\.org$|(www\.)?json-schema\.org$|purl\.org$|ns\.adobe\.com$|ogp\.me$|maven\.apache\.org$|java\.sun\.com$|www\.springframework\.org$|docs\.oasis-open\.org$)/;

// The program itself, also as one of its own pods (`minio-0.minio.default.svc`).
function isSelf(host: string | undefined, self: ReadonlySet<string>): boolean {
  if (host === undefined) return false;
  const [name = ''] = host.split('.');
  return self.has(host) || (reachOf(host) === 'cluster' && (self.has(name) || self.has(name.replace(/-\d+$/, '')) && name !== host));
}

function definedOf({ name, port }: Host): Pick<Address, 'host' | 'port'> {
  return { ...(name === undefined ? {} : { host: name }), ...(port === undefined ? {} : { port }) };
}

// Addresses to listen on, which nobody dials: `0.0.0.0`, `[::]`, `*`, `+`, or a port alone.
function isWildcard(url: Url): boolean {
  return /:\/\/(?:[^@/]*@)?(0\.0\.0\.0|\[::\]|\*|\+)?(:\d+)?(\/|$)/.test(url.text);
}

function schemeChange({ file, span }: Site, scheme: string, { at, raw }: Setting): Change[] {
  const change = encrypted(raw.slice(span.start - at.span.start), scheme);
  if (!change) return [];
  const edits = change.edits.map(({ start, end, newText }) => ({ file, span: { start: span.start + start, end: span.start + end }, newText }));
  return [{ title: change.title, edits }];
}

function transportOf(url: Url): Transport | undefined {
  // `postgresql+asyncpg`, `mysql+pymysql`: the driver after the plus changes nothing.
  const database = negotiated[url.scheme] ?? negotiated[url.scheme.split('+')[0]!];
  const known = schemeOf(url.scheme);
  const protocol = url.scheme === 'mongodb+srv' ? 'mongodb' : database?.protocol ?? known?.protocol;
  if (protocol === undefined) return undefined;
  const shown = `${url.scheme}://`;
  const option = optionOf(url);
  if (option) return { protocol, because: 'option', ...option };
  if (url.scheme === 'mongodb+srv' || (known && known.secure === undefined)) return { protocol, transport: 'tls', because: 'scheme', shown };
  if (url.jdbc || (database && !database.plaintext)) return { protocol, transport: 'unknown', because: 'default', shown };
  return { protocol, transport: 'plaintext', because: 'scheme', shown, ...(known?.secure === undefined ? {} : { secure: known.secure }) };
}

function optionOf(url: Url): { readonly transport: 'plaintext' | 'tls'; readonly shown: string } | undefined {
  for (const [key, { on, off }] of Object.entries(encryption)) {
    const value = url.parameters.get(key);
    if (value === undefined || (!on.includes(value) && !off.includes(value))) continue;
    return { transport: on.includes(value) ? 'tls' : 'plaintext', shown: new RegExp(`${key}=[^&\\s]*`, 'i').exec(url.text)?.[0] ?? url.text };
  }
  return undefined;
}

// Encryption switched off in a setting of its own, or in a `key=value` connection string.
function fromOption(setting: Setting): Connection | undefined {
  const mode = /ssl_?mode$/i.test(setting.key) && /^disabled?$/i.test(setting.value);
  const inside = /(?:^|[\s;])(ssl[ _]?mode\s*=\s*(?:disabled?|none)|(?<=(?:host|server|data source)\s*=[^]*)encrypt\s*=\s*(?:false|no|optional))(?:$|[\s;])/i.exec(setting.value)?.[1];
  if (mode || inside) return optionOff(setting, inside ?? setting.value, /mysql/i.test(setting.key) ? 'mysql' : 'postgres', inside);
  if (/security[_.]protocol$/i.test(setting.key) && /^(sasl_)?plaintext$/i.test(setting.value)) return optionOff(setting, setting.value, 'kafka');
  return undefined;
}

function optionOff(setting: Setting, part: string, protocol: Protocol, inside?: string): Connection {
  const at = placeOf(part, setting);
  const host = inside ? /(?:^|[\s;])(?:host|server|data source)\s*=\s*(?:tcp:)?([^\s;,\\]+)/i.exec(setting.value)?.[1]?.toLowerCase().replace(/^(\.|\(local\)|\(localdb\))$/, 'localhost') : undefined;
  const address: Address | undefined = inside ? { ...(host === undefined ? {} : { host }), reach: host?.startsWith('/') ? 'socket' : reachOf(host), at, text: host ?? '' } : undefined;
  return {
    at, name: setting.key, protocol, ...(address ? { address } : {}), transport: 'plaintext', because: 'option',
    note: `${inside ?? `${setting.key}=${setting.value}`} switches encryption off`, fixes: [],
  };
}
