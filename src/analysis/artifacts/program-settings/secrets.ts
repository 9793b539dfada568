// Secrets in a program's settings, each with how far away it opens something: a password for this machine is no finding.
import { reachOf, type Credential, type Reach } from '../../concepts';
import { credentialOf } from '../settings/credential';
import type { Setting } from '../settings/setting';
import { hostOf, urlsIn } from '../settings/url';

/** `filled` are the settings with what counts when nobody sets a variable. */
export function secretsIn(filled: readonly Setting[], owner: string): readonly Credential[] {
  const byKey = new Map(filled.map((setting) => [plain(setting.key), setting]));
  return filled.flatMap((setting) => {
    if (isForPeople(setting.key)) return [];
    const found = credentialOf(setting, owner);
    if (!found) return [];
    const credential = found.sink.startsWith('the environment of') ? { ...found, sink: owner } : found;
    return [credential.reach === 'unknown' && credential.opens === 'connect' ? { ...credential, reach: reachBeside(setting.key, byKey) } : credential];
  });
}

const plain = (key: string): string => key.toLowerCase().replace(/[-_]/g, '');

// Certificates that are trusted are no secret; texts, names of fields and rules about passwords are none either.
const isForPeople = (key: string): boolean => /trust-?_?store|(^|\.)(messages?|labels?|i18n|validation|policy|regex|patterns?|swagger|openapi)(\.|$)|password-?_?(policy|pattern|regex|length|encoder)/i.test(key);

// Where Spring connects if the settings name a password but no host.
const homes = /^spring\.(data\.)?(redis|rabbitmq|mongodb|cassandra|couchbase|neo4j|elasticsearch|activemq|artemis)\./;

// A database that is a file of the program itself.
const embedded = /^jdbc:(?:h2:(?!tcp:|ssl:)|hsqldb:(?!hsqls?:|https?:)|derby:(?!\/\/)|sqlite:)/i;

/** The host named beside a password, or one level further out. What a variable may change says nothing. */
function reachBeside(key: string, byKey: ReadonlyMap<string, Setting>): Reach {
  const parents = plain(key).split('.').slice(0, -1);
  for (const depth of [parents.length, parents.length - 1]) {
    // The section of the password itself, also where it is a section of its own.
    if (depth < (depth === parents.length ? 1 : 2)) break;
    const prefix = parents.slice(0, depth).join('.');
    for (const name of ['url', 'jdbcurl', 'uri', 'uris', 'host', 'hostname', 'addresses', 'server', 'serverurl', 'endpoint', 'baseurl', 'brokerurl']) {
      const beside = byKey.get(`${prefix}.${name}`);
      if (beside && embedded.test(beside.value)) return 'loopback';
      if (beside) return beside.raw.includes('${') ? 'unknown' : reachOf(urlsIn(beside.value)[0]?.hosts[0]?.name ?? (beside.value.includes('://') || beside.value.includes('/') ? undefined : hostOf(beside.value).name));
    }
  }
  return homes.test(plain(key)) ? 'loopback' : 'unknown';
}
