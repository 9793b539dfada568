// Names of other programs inside configuration values: the edges that deployment files give away.
import { reachOf, schemeOf, type Mention, type Protocol, type Workload } from '../../concepts';
import { placeOf, type Setting } from './setting';
import { hostsOf, urlsIn } from './url';

/** Names a setting may call, in lower case; which of them exist is decided where all workloads are known. */
export function mentionsIn(setting: Setting): readonly Mention[] {
  if (onlyCompared(setting.key)) return [];
  const names = new Map<string, Protocol | undefined>();
  for (const url of urlsIn(setting.value)) for (const host of url.hosts) add(names, host.name, schemeOf(url.scheme)?.protocol ?? databases[url.scheme] ?? protocolOfPort(host.port));
  for (const match of setting.value.matchAll(hostAndPort)) add(names, match[1], protocolOfPort(Number(match[2])));
  for (const match of setting.value.matchAll(hostOfDsn)) add(names, match[1]);
  for (const match of setting.value.matchAll(hostOfClient)) add(names, match[1]);
  for (const [, argument = '', host] of setting.value.matchAll(hostOfArgument)) if (!onlyCompared(argument)) add(names, host);
  if (isHostList(setting)) for (const host of setting.value.split(/[\s,;]+/)) add(names, hostsOf(host)[0]?.name);
  return [...names].map(([name, protocol]) => ({ name, kind: 'configuration' as const, settings: [setting.key], ...(protocol ? { protocol } : {}), ...placeOf(name, setting), note: `${setting.key} names ${name}` }));
}

/** One mention a name; what is declared (`depends_on`) comes before what is merely named. */
export function eachOnce(mentions: readonly Mention[]): readonly Mention[] {
  const kept = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = kept.get(mention.name);
    const protocol = mention.protocol ?? known?.protocol;
    const best = !known || (known.kind === 'configuration' && mention.kind === 'depends-on') || (known.sharedAs !== undefined && mention.sharedAs === undefined) ? mention : known;
    const settings = known ? [...(known.settings ?? []), ...(mention.settings ?? [])] : [];
    kept.set(mention.name, { ...best, ...(settings.length > 0 ? { settings } : {}), ...(protocol ? { protocol } : {}) });
  }
  return [...kept.values()];
}

/** Whom a workload calls, and by which settings it is told where it is itself. */
export function withoutItself(mentions: readonly Mention[], self: ReadonlySet<string>): Pick<Workload, 'mentions' | 'toldItself'> {
  const toldItself = mentions.flatMap(({ name, settings = [] }) => (self.has(name) ? settings : []));
  return { mentions: mentions.filter(({ name }) => !self.has(name)), ...(toldItself.length > 0 ? { toldItself } : {}) };
}

// `cart:7070`, also in the middle of an argument; not `T10:30`, `::1` or the port mapping `8080:80`.
const hostAndPort = /(?<![\w.:/@-])([a-z][\w-]*(?:\.[\w-]+)*):(\d{2,5})(?![\w.:])/gi;

// `Host=db;…`, `server=tcp:db,1433`, `host=db user=app`.
const hostOfDsn = /(?:^|[\s;"'])(?:host|server|data source|addr|address|endpoint)\s*=\s*(?:tcp:)?([a-z][\w.-]*)/gi;

// `-Dsearch.host=elasticsearch --db-host=db`, in a list of arguments.
const hostOfArgument = /(?:^|\s)--?(?:D(?=\w+\.))?((?:[\w-]+[._-])*(?:host|hostname|server|addr|address|endpoint))=([a-z][\w.-]*)(?=\s|$)/gi;

// `mysql -h db -u root`, in the middle of a line of a shell.
const hostOfClient = /\b(?:mysql\w*|mariadb\w*|psql|pg_\w+|redis-cli|mongo\w*)\s[^|;&\n]*?(?<=\s)(?:-h|--host)[=\s]\s*([a-z][\w.-]*)/gi;

const hostKey = /(^|[_.:-])((?:pg|my|mysql|db|sql|mongo|redis|rabbit|rabbitmq|amqp|kafka|smtp|mail)?hosts?|host_?names?|addr|addrs|address|addresses|servers?|endpoints?|ur[li]s?|brokers?|nodes?|upstreams?|backends?|peers?|points|seeds|services?|sentinels?|redis|connection_?strings?)$/;

// A bare word is a host only where the name of the setting says so: DB_TYPE=postgres names no host.
function isHostList({ key, value }: Setting): boolean {
  if (/:\/\/|=/.test(value)) return false;
  return key === '-h' || hostKey.test(wordsOf(key)) || /^connectionstrings__/i.test(key);
}

/** True for settings whose names are compared, announced or listened on, or looked at by people who search for an error, but not called. */
export const onlyCompared = (key: string): boolean => compared.test(wordsOf(key));

const compared = /(^|[_.:-])(cors|origins?|allowed|redirect|callback|audiences?|no_proxy|advertised?|listen(ers?)?|bind|canonical|announce|public|p?prof|exclude[ds]?|exclusions?|ignored?|except)([_.:-]|$)|(^|[_.:-])(external|site)_ur[il]$/;

const wordsOf = (key: string): string => key.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

function add(names: Map<string, Protocol | undefined>, written: string | undefined, protocol?: Protocol): void {
  if (written === undefined || !/[a-z]/.test(written) || reachOf(written) === 'loopback') return;
  const host = written.toLowerCase();
  names.set(host, names.get(host) ?? protocol);
}

// Schemes of databases, which negotiate encryption.
const databases: Readonly<Record<string, Protocol>> = { postgres: 'postgres', postgresql: 'postgres', mysql: 'mysql', mariadb: 'mysql', mongodb: 'mongodb' };

// Ports with one customary meaning; 8080 has none.
const ports: Readonly<Record<number, Protocol>> = { 6379: 'redis', 5432: 'postgres', 3306: 'mysql', 27017: 'mongodb', 9092: 'kafka', 5672: 'amqp', 5671: 'amqp', 4222: 'nats', 1883: 'mqtt', 25: 'smtp', 587: 'smtp', 80: 'http', 443: 'http', 50051: 'grpc' };

const protocolOfPort = (port: number | undefined): Protocol | undefined => (port === undefined ? undefined : ports[port]);
