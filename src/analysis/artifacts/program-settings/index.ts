// Files of settings that programs bring along (Spring, .NET, `.env`): whom they name, what they call themselves, and which
// connections and secrets they hold.
import { factsOfFile } from '../../concepts';
import type { FileTable } from '../../program';
import type { Artifact, ArtifactReading } from '../artifact';
import { isHocon, keyed, settingsIn } from '../program-files';
import { acknowledgementsIn } from '../settings/acknowledgements';
import { channelsIn } from '../settings/channels';
import { connectionOf } from '../settings/connection';
import { gatewayFacts } from '../settings/gateway-facts';
import { mentionsIn } from '../settings/mention';
import { seedsOf } from '../settings/seeds';
import { hole, type Setting } from '../settings/setting';
import { tlsWeaknessOf } from '../settings/tls';
import { gatewayIn } from './gateway-routes';
import { connectionsInParts, redisStringsIn } from './hosts-in-parts';
import { localPairsIn, localStoresIn, nearbyIn, soughtStoresIn } from './local-stores';
import { resilienceRetriesIn } from './resilience4j';
import { secretsIn } from './secrets';

export const programSettings: Artifact = { id: 'settings', recognises, read };

const spring = /(^|\/)(application|bootstrap)(-[\w.-]+)?\.(ya?ml|properties)$/;
const dotnet = /(^|\/)(appsettings|ocelot|yarp)([.-][\w.-]+)?\.json$/i;
const dotenv = /(^|\/)\.env(\.(?!example|sample|template|dist|test)[\w-]+)?$|(^|\/)(?![\w.-]*(?:example|sample|template|dist|test))[\w.-]+\.env$/;

// What programs that teams buy read, by names that are theirs alone.
const bought = /(^|\/)(filebeat|metricbeat|heartbeat|packetbeat|auditbeat|kibana|logstash|curator|promtail)([.-][\w.-]+)?\.ya?ml$/;
const boughtText = /^(output\.|filebeat|metricbeat|heartbeat|packetbeat|auditbeat|elasticsearch[.:]|xpack\.|clients:)/m;

// A folder of files, one a program, from which a server of configuration hands them out: `config-repo/cart-service-prod.yml`.
const served = /(^|\/)(configs?|config-?(repo|server|data)\w*|configurations?|shared|nacos)\/(?:.*\/)?(?<name>[\w.-]+)\.(?:ya?ml|properties)$/;
const springText = /^(spring|server|eureka|zuul|feign|management|security|logging|ribbon)(\.[\w.-]+\s*[=:]|\s*:)/m;

// What a program is told in TOML; tools of languages and editors keep theirs under names of their own.
const toml = /(^|\/)(configs?|configurations?|conf|etc|settings|deploy(ments?)?)\/(?:.*\/)?[\w.-]+\.toml$|(^|\/)(config|configuration|settings|server|app|application|prod(uction)?)([.-][\w-]+)?\.toml$/;
const ofTools = /(^|\/)(\.[\w-]+\/|Cargo|pyproject|netlify|wrangler|fly|rustfmt|clippy|deny|book|hugo|_default|cliff|taplo|Pipfile|poetry|buildpack)/;

// Settings of tests, and copies that a build left behind.
const notRun = /(^|\/)(src\/(test|it|e2e|integration-?test)|tests?|e2e|target|build|bin|obj)\//;

function recognises(path: string, text: string): boolean {
  if (notRun.test(path)) return false;
  return spring.test(path) || dotnet.test(path) || dotenv.test(path) || (served.test(path) && springText.test(text)) || (bought.test(path) && boughtText.test(text)) || keyed.test(path) || isHocon(path, text) || (toml.test(path) && !ofTools.test(path) && /:\/\/|pass|secret|dsn|host/i.test(text));
}

function read(path: string, text: string, files: FileTable): ArtifactReading {
  const { documents, troubles } = settingsIn(path, text);
  const named = new Map(documents.flat().map(({ key, value }) => [key, value]));
  const parts = documents.map((settings) => settings.map((setting) => ({ ...setting, value: fillIn(setting.value, named) })));
  const filled = parts.flat();
  const to = addressee(path);
  const announces = filled.flatMap(({ key, value }) => (ownName.test(key) && /^[\w.-]+$/.test(value) ? [value.toLowerCase()] : []));
  const channels = channelsIn(filled);
  const called = filled.find(({ key, value }) => ofItself.test(key) && /^[\w.-]+$/.test(value))?.value;
  const port = filled.find(({ key, value }) => ownPort.test(key) && /^\d{2,5}$/.test(value))?.value;
  const self = new Set(announces);
  const shared = <T extends object>(one: T, setting: Setting): T & { readonly sharedAs?: readonly string[] } => (to.forAll ? { ...one, sharedAs: wordsFor(setting) } : one);
  // What a program says about itself to people is not dialled.
  const used = filled.filter(({ key }) => !forPeople.test(key));
  const gateway = gatewayIn(path, text, files);
  const acknowledgements = used.flatMap(acknowledgementsIn);
  const retries = [...(gateway.retries ?? []), ...parts.flatMap(resilienceRetriesIn)];
  return {
    facts: factsOfFile(path, 'settings', {
      ...(text.includes('RequestRateLimiter') ? gatewayFacts(path, text) : {}),
      ...gateway,
      ...(retries.length > 0 ? { retries } : {}),
      ...(acknowledgements.length > 0 ? { acknowledgements } : {}),
      connections: [...used.flatMap((setting) => connectionOf(setting, self) ?? []), ...parts.flatMap(connectionsInParts), ...parts.flatMap(redisStringsIn)],
      credentials: parts.flatMap((settings) => secretsIn(settings, 'the program')),
      seeds: used.flatMap((setting) => seedsOf(setting) ?? []),
      tls: used.flatMap((setting) => tlsWeaknessOf(setting) ?? []),
      settings: {
        mentions: filled.flatMap((setting) => (ownName.test(setting.key) ? [] : mentionsIn(routed(setting)).map((mention) => shared(mention, setting)))),
        announces,
        ...(called === undefined ? {} : { called }),
        ...(port === undefined ? {} : { listensOn: Number(port) }),
        nearby: used.flatMap((setting) => nearbyIn(setting).map((one) => shared(one, setting))),
        ...(channels ? { channels } : {}),
        local: [...used.flatMap((setting) => [...localStoresIn(setting), ...soughtStoresIn(setting)].map((one) => shared(one, setting))), ...parts.flatMap((settings) => localPairsIn(settings).map((one) => shared(one, settings.find(({ at }) => at.span.start === one.span.start)!)))],
        ...to,
      },
    }),
    readFrom: [],
    troubles,
  };
}

// Texts of documentation, links and marks, and addresses that the program itself is reached at.
const forPeople = /(^|[.:])info([.:]|$)|(^|[.:_-])(swagger|openapi|springdoc|docs?|documentation|contact|links?|website|banner|messages?|descriptions?|help|terms|home-?page(-?url)?|status-?page(-?url)?|\$?schema|applicationurl|swaggerui|notify(-?url)?)([.:_-]|$)/i;

// Names under which a program can be looked up in a registry.
const ownName = /^((spring|micronaut|quarkus)\.application\.name|(spring\.)?(eureka|cloud\.\w+\.discovery)\.instance\.(hostname|app-?name)|(spring\.)?cloud\.\w+\.discovery\.service(-name)?)$/i;

const ofItself = /^(spring|micronaut|quarkus)\.application\.name$/i;
const ownPort = /^(server\.port|micronaut\.server\.port|quarkus\.http\.port)$/i;

// Gateways route to names of a registry: `serviceId: cart`.
function routed(setting: Setting): Setting {
  return /(^|\.)(zuul|routes|reroutes)\..*(service-?id|service-?name)$|^spring\.cloud\.config\.discovery\.service-?id$/i.test(setting.key) ? { ...setting, key: `${setting.key}.host` } : setting;
}

/** `${REDIS_HOST:redis}` counts as `redis` where nobody sets the variable, `${eureka.instance.hostname}` as what the file itself says; `${REDIS_HOST}` is not known. */
function fillIn(value: string, named: ReadonlyMap<string, string>, depth = 0): string {
  return value.replace(/\$\{([^{}:]+)(?::([^{}]*))?\}/g, (_, name: string, otherwise: string | undefined) => {
    const own = depth < 3 ? named.get(name) : undefined;
    return own === undefined ? otherwise ?? hole : fillIn(own, named, depth + 1);
  });
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
