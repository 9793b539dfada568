// Files of settings that programs bring along (Spring, .NET, `.env`): whom they name, and what they call themselves.
import { noFacts } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import { readDotenv } from '../settings/dotenv';
import { mentionsIn } from '../settings/mention';
import { hole, type Setting } from '../settings/setting';
import { readYaml } from '../yaml/read-yaml';
import { fromJson } from './from-json';
import { fromProperties } from './from-properties';
import { fromYaml } from './from-yaml';

export const programSettings: Artifact = { id: 'settings', recognises, read };

const spring = /(^|\/)(application|bootstrap)(-[\w.-]+)?\.(ya?ml|properties)$/;
const dotnet = /(^|\/)(appsettings|ocelot|yarp)([.-][\w.-]+)?\.json$/i;
const dotenv = /(^|\/)\.env(\.(?!example|sample|template|dist|test)[\w-]+)?$/;

// A folder of files, one a program, from which a server of configuration hands them out: `config-repo/cart-service-prod.yml`.
const served = /(^|\/)(configs?|config-?(repo|server|data)\w*|configurations?|shared|nacos)\/(?:.*\/)?(?<name>[\w.-]+)\.(?:ya?ml|properties)$/;
const springText = /^(spring|server|eureka|zuul|feign|management|security|logging|ribbon)(\.[\w.-]+\s*=|\s*:)/m;

// Settings of tests, and copies that a build left behind.
const notRun = /(^|\/)(src\/test|tests?|target|build|bin|obj)\//;

function recognises(path: string, text: string): boolean {
  if (notRun.test(path)) return false;
  return spring.test(path) || dotnet.test(path) || dotenv.test(path) || (served.test(path) && springText.test(text));
}

function read(path: string, text: string): ArtifactReading {
  const { settings, troubles } = settingsOf(path, text);
  const filled = settings.map((setting) => ({ ...setting, value: fillIn(setting.value) }));
  const to = addressee(path);
  const announces = filled.flatMap(({ key, value }) => (ownName.test(key) && /^[\w.-]+$/.test(value) ? [value.toLowerCase()] : []));
  return {
    facts: {
      ...noFacts(path, 'settings'),
      settings: {
        mentions: filled.flatMap((setting) => (ownName.test(setting.key) ? [] : mentionsIn(routed(setting)).map((mention) => (to.forAll ? { ...mention, sharedAs: wordsFor(setting) } : mention)))),
        announces,
        ...to,
      },
    },
    readFrom: [],
    troubles,
  };
}

function settingsOf(path: string, text: string): { readonly settings: readonly Setting[]; readonly troubles: readonly string[] } {
  if (dotenv.test(path)) return { settings: [...readDotenv(text)].map(([key, { value, start, end }]) => ({ key, value, at: { file: path, span: { start, end } }, raw: value })), troubles: [] };
  if (path.endsWith('.json')) return { settings: fromJson(path, text), troubles: [] };
  if (path.endsWith('.properties')) return { settings: fromProperties(path, text), troubles: [] };
  const yaml = readYaml(path, text);
  return { settings: yaml.documents.flatMap((document) => fromYaml(document, text)), troubles: yaml.troubles };
}

// Names under which a program can be looked up in a registry.
const ownName = /^(spring\.application\.name|(spring\.)?(eureka|cloud\.\w+\.discovery)\.instance\.(hostname|app-?name)|(spring\.)?cloud\.\w+\.discovery\.service(-name)?)$/i;

// Gateways route to names of a registry: `serviceId: cart`.
function routed(setting: Setting): Setting {
  return /(^|\.)(zuul|routes|reroutes)\..*(service-?id|service-?name)$/i.test(setting.key) ? { ...setting, key: `${setting.key}.host` } : setting;
}

/** `${REDIS_HOST:redis}` counts as `redis` where nobody sets the variable; `${REDIS_HOST}` is not known. */
function fillIn(value: string): string {
  return value.replace(/\$\{[^{}:]+(?::([^{}]*))?\}/g, (_, otherwise: string | undefined) => otherwise ?? hole);
}

// Who is handed settings of a technology uses it only if it is built with it.
const technologies: readonly (readonly string[])[] = [
  ['eureka'], ['nacos'], ['consul'], ['zookeeper'], ['rabbit', 'amqp'], ['kafka'], ['redis'], ['mongodb', 'mongo'], ['mysql'], ['postgresql', 'postgres'], ['oauth2'], ['zipkin'],
  ['elasticsearch'], ['ldap'], ['cassandra'], ['mail'],
];

function wordsFor({ key, value }: Setting): readonly string[] {
  const named = `${key} ${value.split('://')[0]}`.toLowerCase();
  return technologies.find((words) => words.some((word) => named.includes(word))) ?? [];
}

function addressee(path: string): { readonly meantFor?: string; readonly forAll?: boolean } {
  const name = served.exec(path)?.groups?.name;
  if (name === undefined || /\/(src|resources)\/[^/]+$/.test(path)) return {};
  return /^(application|bootstrap)(-|$)/.test(name) ? { forAll: true } : { meantFor: name };
}
