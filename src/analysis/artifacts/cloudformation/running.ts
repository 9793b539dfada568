// What runs and what is kept, as a template declares it: functions and containers of the team, stores and brokers of AWS, and who names whom.
import type { Connection, Container, Credential, Mention, OpenStore, Product, SeedList, TlsWeakness, Workload } from '../../concepts';
import type { Place } from '../cloud/place';
import { containersIn } from '../cloud/task-containers';
import { plainAt, plainOf } from '../cloud/traits';
import { allAttributes, attributeOf, blocksOf, referencesIn, type Attribute, type Block, type Body } from '../cloud/tree';
import { connectionOf } from '../settings/connection';
import { credentialOf, credentialsOf } from '../settings/credential';
import { eachOnce, mentionsIn as hostsIn } from '../settings/mention';
import { oncePerPlace } from '../settings/once-per-place';
import { folderOf, resolvePath } from '../settings/path';
import { productOf } from '../settings/product';
import { seedsOf } from '../settings/seeds';
import { variablesSetIn } from '../settings/shell-lines';
import type { Setting } from '../settings/setting';
import { openStoreIn } from '../settings/task-store';
import { tlsWeaknessOf } from '../settings/tls';
import { busesBefore, eventsOf } from './buses';
import { definedIn } from './definitions';
import { membersOf } from './members';
import { mayBeCalled, programs, providedAs, standsBehind } from './provided';
import { rolesOf } from './roles';
import { ofFramework, ofProvider, type Template } from './template';
import { textOf } from './text';

export interface Running {
  readonly workloads: readonly Workload[];
  readonly connections: readonly Connection[];
  readonly credentials: readonly Credential[];
  readonly seeds: readonly SeedList[];
  readonly tls: readonly TlsWeakness[];
  readonly openStores: readonly OpenStore[];
}

export function runningIn(template: Template, place: Place): Running {
  const kept = template.resources.flatMap((block) => {
    const product = providedAs(block, template);
    return product ? [provided(block, product, template, place)] : [];
  }).concat(template.interfaces.map((one): Workload => ({
    name: one.name, kind: 'provided', scope: place.file, at: one.at, replicas: {}, labels: new Map(), mentions: [], oneShot: false, product: { title: 'API Gateway', role: 'gateway' }, fixes: { replicas: [] },
  })));
  const run = template.resources.filter((block) => programs.has(block.labels[0]!) || standsBehind(block));
  const names = new Set([...kept.map(({ name }) => name), ...run.map((block) => block.labels[1]!)]);
  const readings = run.map((block) => program(block, names, template, place));
  return {
    workloads: [...readings.map(({ workload }) => workload), ...kept],
    connections: readings.flatMap(({ settings }) => settings.flatMap((setting) => connectionOf(setting, new Set()) ?? [])),
    credentials: oncePerPlace([...passwordsIn(template, place), ...readings.flatMap(({ workload, settings }) => settings.flatMap((setting) => credentialsOf(setting, workload.name)))]),
    seeds: readings.flatMap(({ settings }) => settings.flatMap((setting) => seedsOf(setting) ?? [])),
    tls: readings.flatMap(({ settings }) => settings.flatMap((setting) => tlsWeaknessOf(setting) ?? [])),
    openStores: template.resources.filter(({ labels }) => labels[0] === 'AWS::ECS::TaskDefinition').flatMap((block) => containersIn(blocksOf(block, 'ContainerDefinitions'), inTask, place)).flatMap(openStoreIn),
  };
}

const inTask = { name: 'Name', image: 'Image', command: ['Command', 'EntryPoint'], variables: ['Environment', 'Secrets'], variable: { name: 'Name', value: 'Value' } };

// What a store is made with, and what a parameter is unless somebody gives another.
function passwordsIn(template: Template, place: Place): readonly Credential[] {
  const made = template.resources.flatMap((block) => {
    const attribute = ['MasterUserPassword', 'AdminUserPassword', 'AuthToken', 'Password'].flatMap((name) => attributeOf(block, name) ?? [])[0] ?? secretText(block);
    return attribute ? settingOf(attribute, place).flatMap((setting) => credentialOf(setting, '') ?? []).map((one) => ({ ...one, sink: block.labels[1]! })) : [];
  });
  const shared = template.resources.filter(({ labels }) => labels[0] === ofProvider).flatMap(variablesOf).flatMap((attribute) => settingOf(attribute, place)).flatMap((setting) => credentialOf(setting, 'all functions') ?? []);
  const given = template.defaults.flatMap((attribute) => settingOf(attribute, place)).flatMap((setting) => credentialOf(setting, '') ?? []).filter(({ opens }) => opens === 'connect');
  const started = template.resources.filter(({ labels }) => /^AWS::(EC2::(Instance|LaunchTemplate)|AutoScaling::LaunchConfiguration)$/.test(labels[0]!)).flatMap((block) => allAttributes(block).filter(({ name }) => name === 'UserData').flatMap(({ value: { span } }) => (
    variablesSetIn(place.file, place.text.slice(span.start, span.end), span.start).flatMap((setting) => credentialOf(setting, block.labels[1]!) ?? [])
  )));
  const inTasks = template.resources.filter(({ labels }) => labels[0] === 'AWS::ECS::TaskDefinition').flatMap((block) => blocksOf(block, 'ContainerDefinitions').flatMap(environmentOf).flatMap((attribute) => settingOf(attribute, place)).flatMap((setting) => credentialsOf(setting, block.labels[1]!)));
  return [...made, ...shared, ...started, ...inTasks, ...given.map((one) => ({ ...one, sink: 'the stack' }))];
}

// What a secret is made of where it is written out instead of generated.
function secretText(block: Block): Attribute | undefined {
  const text = block.labels[0] === 'AWS::SecretsManager::Secret' ? attributeOf(block, 'SecretString') : undefined;
  return text && { ...text, name: 'Password' };
}

function program(block: Block, names: ReadonlySet<string>, template: Template, place: Place): { readonly workload: Workload; readonly settings: readonly Setting[] } {
  const [type = '', name = ''] = block.labels;
  const definitions = definitionsOf(block, template);
  const containers = definitions.flatMap((one) => blocksOf(one, 'ContainerDefinitions'));
  const image = containers.map((one) => textAt(one, 'Image', place)).find((one) => one !== undefined && !one.includes('…'));
  const beside = connectors(template).filter(({ from }) => from === name).flatMap(({ attributes }) => attributes);
  // What SAM hands to every function is used by those whose code asks for it.
  const shared = type !== 'AWS::Serverless::Function' ? [] : variablesOf(template.functions).flatMap((attribute) => mentionsIn(attribute, name, names, place).map((mention) => ({ ...mention, sharedAs: [attribute.name] })));
  const incoming = eventsOf(block, template);
  const isFunction = type !== 'AWS::ECS::Service' && !standsBehind(block);
  const settings = [...variablesOf(block), ...(type === 'AWS::Serverless::Function' ? variablesOf(template.functions) : []), ...containers.flatMap(environmentOf)].flatMap((attribute) => settingOf(attribute, place));
  const product = containers.length === 1 ? productOf(image) : undefined;
  const count = type === 'AWS::ECS::Service' ? tasksOf(block, template) : standsBehind(block) ? counted(block, 'MinSize', template) : {};
  return {
    workload: {
      name, kind: isFunction ? 'function' : 'container-service', scope: place.file, at: { file: place.file, span: block.head },
      ...aliasesOf(block, template, place), ...(image === undefined ? {} : { image }), ...(product ? { product, containers: containers.map((one) => containerOf(one, name, image, definitions, place)) } : {}), ...codeOf(block, template, place),
      replicas: count, labels: new Map(), oneShot: false, fixes: { replicas: [] },
      mentions: eachOnce([...variablesOf(block), ...allAttributes(block).filter((attribute) => !incoming.includes(attribute)), ...definitions.flatMap(allAttributes), ...beside, ...rolesOf(block, template)].flatMap((attribute) => [...mentionsIn(attribute, name, names, place), ...mentionsElsewhere(attribute, name, template, place)]).concat(shared, settings.flatMap(hostsIn))).filter((mention) => !standsBehind(block) || !isFront(mention, template)).concat(busesBefore(block, template, place)),
      ...(isExposed(block, template) ? { exposed: true } : {}),
    },
    settings,
  };
}

// What a store of a task says about its data; the rest is for the cloud to say.
function containerOf(block: Block, name: string, image: string | undefined, definitions: readonly Block[], place: Place): Container {
  const mounts = definitions.some((one) => blocksOf(one, 'Volumes').length > 0 || attributeOf(one, 'Volumes') !== undefined);
  const at = (attributeOf(block, 'Image') ?? attributeOf(block, 'Name'))?.span ?? block.head;
  return { name, at: { file: place.file, span: at }, ...(image === undefined ? {} : { image }), ports: [], health: 'unknown', restart: 'yes', memory: { limit: 'unknown', request: 'unknown' }, keepsData: mounts ? 'unknown' : 'no', fixes: { health: [], restart: [], memory: [] } };
}

// What its copies are started from; several where a condition decides.
function definitionsOf(block: Block, template: Template): readonly Block[] {
  return allAttributes(block).filter(({ name }) => /^(TaskDefinition|LaunchConfigurationName|LaunchTemplateId)$/.test(name)).flatMap(({ value }) => referencesIn(value)).flatMap((path) => template.resource(path) ?? []);
}

// Who leads to a program calls it, and not the other way round.
const leadsHere = /^(RestApiId|ApiId|LoadBalancerNames?)$/;

function mentionsIn({ name: key, span, value }: Attribute, self: string, names: ReadonlySet<string>, { file }: Place): readonly Mention[] {
  if (leadsHere.test(key)) return [];
  return referencesIn(value).map(([name]) => name!).filter((name) => name !== self && names.has(name))
    .map((name) => ({ name, kind: 'configuration' as const, file, span, note: `${key} of ${self} names ${name}` }));
}

// Machines behind a load balancer name it to tell users where they are.
function isFront({ name, scope }: Mention, template: Template): boolean {
  const type = scope === undefined ? template.resource([name])?.labels[0] : template.stacks.typeOf(scope, name);
  return type !== undefined && /LoadBalancer$|CloudFront::Distribution$/.test(type);
}

// What stands in a template around this one, in one that it nests, or in one that exports it.
function mentionsElsewhere({ name: key, span, value }: Attribute, self: string, template: Template, { file }: Place): readonly Mention[] {
  return leadsHere.test(key) ? [] : [...template.stacks.leadsTo(value).filter(({ type }) => mayBeCalled(type)), ...template.stacks.bearing(textOf(value, template))].map((one) => ({ name: one.name, scope: one.file, kind: 'configuration' as const, file, span, note: `${key} of ${self} leads to ${one.name}` }));
}

// `Environment: {Variables: {…}}` of a function.
const variablesOf = (body: Body): readonly Attribute[] => [...blocksOf(body, 'Environment').flatMap((one) => blocksOf(one, 'Variables')), ...blocksOf(body, 'environment')].flatMap(({ attributes }) => attributes);

// `Environment: [{Name: …, Value: …}]` of a container.
function environmentOf(container: Block): readonly Attribute[] {
  return blocksOf(container, 'Environment').flatMap((pair) => {
    const name = attributeOf(pair, 'Name');
    const value = attributeOf(pair, 'Value');
    return name?.value.kind === 'text' && value ? [{ ...value, name: name.value.text }] : [];
  });
}

// What a parameter gives by default is the parameter's to report.
function settingOf({ name, value }: Attribute, { file, text, scope }: Place): readonly Setting[] {
  if (scope.known(value).through.length > 0) return [];
  return [{ key: name, value: textOf(value, scope), at: { file, span: value.span }, raw: text.slice(value.span.start, value.span.end) }];
}

/** What leads events of one resource to another: such a mapping is no program, and says that one needs the other. */
function connectors(template: Template): readonly Joint[] {
  return template.resources.flatMap((block): readonly Joint[] => {
    if (block.labels[0] === 'AWS::Serverless::Connector') return connected(block, template);
    const [receiver, source] = block.labels[0] === 'AWS::Lambda::EventSourceMapping' ? ['FunctionName', 'EventSourceArn'] : [];
    const to = receiver === undefined ? undefined : attributeOf(block, receiver);
    const from = source === undefined ? undefined : attributeOf(block, source);
    return to && from ? [{ from: referencesIn(to.value)[0]?.[0], attributes: [from] }] : [];
  });
}

interface Joint {
  readonly from: string | undefined;
  readonly attributes: readonly Attribute[];
}

/** SAM permits the source what it does with the destination. From queues and tables a function takes by itself. */
function connected(block: Block, template: Template): readonly Joint[] {
  const [source, destination] = ['Source', 'Destination'].map((name) => blocksOf(block, name).flatMap((one) => attributeOf(one, 'Id') ?? [])[0]);
  const [from, to] = [source, destination].map((one) => (one?.value.kind === 'text' ? template.resource([one.value.text]) : undefined));
  if (!source || !destination || !from || !to) return [];
  const takes = /^AWS::(SQS::Queue|DynamoDB::Table|Kinesis::Stream)$/.test(from.labels[0]!);
  const [caller, called] = takes ? [to, source] : [from, destination];
  const name = (takes ? from : to).labels[1]!;
  return [{ from: caller.labels[1]!, attributes: [{ ...called, value: { kind: 'reference', path: [name], span: called.value.span } }] }];
}

function isExposed(block: Block, template: Template): boolean {
  if (block.labels[0] === ofFramework) return blocksOf(block, 'events').some((event) => ['http', 'httpApi', 'alb', 'websocket'].some((kind) => attributeOf(event, kind) !== undefined || blocksOf(event, kind).length > 0));
  if (block.labels[0] === 'AWS::ECS::Service') return blocksOf(block, 'LoadBalancers').length > 0 || attributeOf(block, 'LoadBalancers') !== undefined;
  const events = blocksOf(block, 'Events').flatMap(({ blocks }) => blocks);
  return events.some((event) => /^(Api|HttpApi)$/.test(String(plainAt(event, 'Type', template))))
    || blocksOf(block, 'FunctionUrlConfig').length > 0
    || template.referring(block, 'AWS::Lambda::Permission').some((one) => plainAt(one, 'Principal', template) === 'apigateway.amazonaws.com');
}

const autoscaled = 'AWS::ApplicationAutoScaling::ScalableTarget';

function tasksOf(block: Block, template: Template): Workload['replicas'] {
  const [target] = template.referring(block, autoscaled);
  const attribute = target ? attributeOf(target, 'MinCapacity') : attributeOf(block, 'DesiredCount');
  if (!attribute) return plainAt(block, 'SchedulingStrategy', template) === 'DAEMON' || target ? {} : { count: 1 };
  return countOf(attribute, template);
}

function countOf(attribute: Attribute, template: Template): Workload['replicas'] {
  const count = Number(plainOf(template.known(attribute.value).value) ?? NaN);
  return Number.isInteger(count) ? { count } : {};
}

function provided(block: Block, product: Product, template: Template, place: Place): Workload {
  const [, name = ''] = block.labels;
  return {
    name, kind: 'provided', scope: place.file, at: { file: place.file, span: block.head }, ...aliasesOf(block, template, place),
    replicas: copiesOf(block, template), labels: new Map(), oneShot: false, product, fixes: { replicas: [] },
    mentions: eachOnce([...busesBefore(block, template, place), ...ledTo(block, product, template, place)]),
  };
}

/** Whom AWS itself calls, or whom it takes from, for a store, a queue or a gateway. */
function ledTo(block: Block, product: Product, template: Template, place: Place): readonly Mention[] {
  const [, name = ''] = block.labels;
  if (product.title === 'CloudFront') return blocksOf(block, 'DistributionConfig').flatMap((one) => blocksOf(one, 'Origins')).flatMap(allAttributes).flatMap((attribute) => [...originsIn(attribute, name, place), ...mentionsElsewhere(attribute, name, template, place)]);
  if (product.title === 'API Gateway') return definedIn(block, template, place);
  return connectors(template).filter(({ from }) => from === name).flatMap(({ attributes }) => attributes).flatMap((attribute) => (
    referencesIn(attribute.value).map(([to]) => ({ name: to!, kind: 'configuration' as const, file: place.file, span: attribute.span, note: `${name} gets what ${to} is sent` }))
  ));
}

const originsIn = ({ span, value }: Attribute, self: string, { file }: Place): readonly Mention[] => (
  referencesIn(value).map(([to]) => ({ name: to!, kind: 'configuration' as const, file, span, note: `${self} fetches from ${to}` }))
);

/** Only what a machine of its own runs on: queues, tables and buckets of AWS are spread over zones without being told. */
function copiesOf(block: Block, template: Template): Workload['replicas'] {
  switch (block.labels[0]) {
    case 'AWS::RDS::DBInstance': return standby(block, template);
    case 'AWS::ElastiCache::CacheCluster': return counted(block, 'NumCacheNodes', template);
    case 'AWS::ElastiCache::ReplicationGroup': return counted(block, 'NumCacheClusters', template);
    default: return members(block, template);
  }
}

function standby(block: Block, template: Template): Workload['replicas'] {
  // A replica is not what others fail with.
  if (attributeOf(block, 'SourceDBInstanceIdentifier')) return {};
  const value = attributeOf(block, 'MultiAZ') ? plainAt(block, 'MultiAZ', template) : false;
  return value === undefined ? {} : { count: String(value).toLowerCase() === 'true' ? 2 : 1 };
}

const counted = (block: Block, name: string, template: Template): Workload['replicas'] => {
  const attribute = attributeOf(block, name);
  return attribute ? countOf(attribute, template) : {};
};

// Members of a cluster may also come from another template.
function members(block: Block, template: Template): Workload['replicas'] {
  const count = membersOf(block, template).length;
  return count === 0 ? {} : { count };
}

function aliasesOf(block: Block, template: Template, place: Place): Pick<Workload, 'aliases'> {
  const given = [...(block.labels[0] === 'AWS::Events::EventBus' ? ['Name'] : []), 'FunctionName', 'ServiceName', 'QueueName', 'TopicName', 'TableName', 'BucketName', 'DBInstanceIdentifier'].map((one) => textAt(block, one, place)).find((one) => one !== undefined && !one.includes('…'));
  const names = [...(given === undefined ? [] : [given]), ...registeredNames(block, template, place)].map((name) => name.toLowerCase());
  return names.length === 0 ? {} : { aliases: [...new Set(names)] };
}

/** Names under which others reach a service of ECS: in a private domain (`cart.shop.local`), or as its proxy is told. */
function registeredNames(block: Block, template: Template, place: Place): readonly string[] {
  const entries = blocksOf(block, 'ServiceRegistries').flatMap(allAttributes).flatMap(({ value }) => referencesIn(value)).flatMap((path) => template.resource(path) ?? []).filter(({ labels }) => labels[0] === 'AWS::ServiceDiscovery::Service');
  const inDomain = entries.flatMap((entry) => {
    const domains = allAttributes(entry).filter(({ name }) => name === 'NamespaceId').flatMap(({ value }) => referencesIn(value)).flatMap((path) => template.resource(path) ?? []);
    return domains.map((domain) => `${textAt(entry, 'Name', place) ?? ''}.${textAt(domain, 'Name', place) ?? ''}`);
  });
  const ofProxy = blocksOf(block, 'ServiceConnectConfiguration').flatMap(allAttributes).filter(({ name }) => name === 'DnsName' || name === 'DiscoveryName').map(({ value }) => textOf(value, place.scope));
  return [...inDomain, ...ofProxy].filter((name) => /^[\w-]+(\.[\w-]+)*$/.test(name));
}

// `CodeUri: src/orders/`; what has been packed lies in a bucket.
function codeOf(block: Block, template: Template, place: Place): Pick<Workload, 'build'> {
  const code = textAt(block, 'CodeUri', place) ?? textAt(block, 'Code', place) ?? (block.labels[0] === 'AWS::Serverless::Function' ? textAt(template.functions, 'CodeUri', place) : undefined);
  if (code === undefined || /[…:]/.test(code) || /\.(zip|jar)$/.test(code)) return {};
  const build = resolvePath(folderOf(place.file), code);
  return build === undefined ? {} : { build };
}

function textAt(body: Body, name: string, place: Place): string | undefined {
  const attribute = attributeOf(body, name);
  return attribute && textOf(attribute.value, place.scope);
}
