// What clouds are asked to run and to keep, in the map: databases, queues, functions and services as nodes, and who uses whom as far as
// references lead from one to the other, over parameters, secrets, task definitions, target groups and permissions.
import type { CloudBlock, CloudPart, CloudRole, CloudValue, Facts, Site } from '../../concepts';
import { push } from '../../../base/multimap';
import type { MapEdge, MapNode, NodeKind } from '../../../model';
import { cloudTreeOf, type CloudTree, type Instance, type Placed } from './cloud-tree';
import { environmentOf, isAside } from './environment';

export interface CloudMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The node that a name and kind stand for already: one thing is one node, however many files describe it. Without a kind, any node of just that name. */
export type KnownNode = (name: string, kind?: NodeKind) => string | undefined;

export function cloudMapOf(facts: readonly Facts[], known: KnownNode, lineOf: (site: Site) => number): CloudMap {
  const files = facts.flatMap(({ file, cloudFile }) => (cloudFile && cloudFile.blocks.length > 0 && !isAside(file) ? [cloudFile] : []));
  if (files.length === 0) return { nodes: [], edges: [] };
  const tree = cloudTreeOf(files);
  const parts = tree.placed.filter((one): one is PlacedPart => one.block.part !== undefined && !isCalledModule(one, tree));
  const names = namesOf(parts, tree, known);
  const edges = new Map<string, MapEdge>();
  const add = (from: PlacedPart, to: PlacedPart, at: Site, note: string): void => {
    const [source, target] = [names.get(from)!, names.get(to)!];
    const environment = environmentOf(at.file);
    if (source === target || edges.has(`${source} ${target}`)) return;
    edges.set(`${source} ${target}`, { from: source, to: target, protocol: protocols[to.block.part.product ?? ''] ?? null, file: at.file, line: lineOf(at), environments: environment === undefined ? [] : [environment], note, optional: false });
  };
  const cloud = cloudOf(tree, parts);
  for (const { from, to, at, by } of linksOf(cloud, parts)) add(from, to, at, `${by} leads to ${names.get(to)!}`);
  for (const part of parts) {
    for (const { to, at, by } of usesOf(part, cloud)) {
      // Whoever stands behind a load balancer names it to tell users where they are.
      if (!edges.has(`${names.get(to)!} ${names.get(part)!}`)) add(part, to, at, `${by} names ${names.get(to)!}`);
    }
  }

  const joined = new Set([...edges.values()].flatMap(({ from, to }) => [from, to]));
  const nodes = new Map<string, MapNode>();
  for (const one of parts) {
    const id = names.get(one)!;
    if (nodes.has(id) || known(id, kinds[one.block.part.role]) !== undefined || (isCommon(one.block.part) && !joined.has(id))) continue;
    const environment = environmentOf(one.block.at.file);
    const { role, product } = one.block.part;
    nodes.set(id, {
      id, name: id, kind: kinds[role], ...(product === undefined ? {} : { product }), replicas: copiesOf(one, tree), environments: environment === undefined ? [] : [environment],
      file: one.block.at.file, line: lineOf(one.block.at), exposed: isExposed(one, tree),
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

type PlacedPart = Placed & { readonly block: { readonly part: CloudPart } };

const kinds: Readonly<Record<CloudRole, NodeKind>> = { service: 'service', job: 'job', database: 'database', cache: 'cache', broker: 'broker', 'object-store': 'object-store', gateway: 'gateway', coordination: 'coordination', telemetry: 'telemetry' };
const protocols: Readonly<Record<string, string>> = { PostgreSQL: 'postgres', MySQL: 'mysql', MariaDB: 'mysql', Redis: 'redis', Memcached: 'memcached', RabbitMQ: 'amqp', Kafka: 'kafka', DocumentDB: 'mongodb', Lambda: 'http', 'load balancer': 'http', 'API Gateway': 'http' };

// Buckets for logs and state, topics for alarms and buses of events are in every account.
const isCommon = ({ role, product }: CloudPart): boolean => role === 'object-store' || product === 'SNS' || product === 'EventBridge';

// A module of the workspace is what stands in it, not one thing.
const isCalledModule = ({ instance, block }: Placed, tree: CloudTree): boolean => block.kind === 'module' && tree.follow(instance, ['module', block.name])[0]?.block !== block;

interface Cloud {
  readonly tree: CloudTree;
  /** The programs that have a role; copies of one in several regions are one. */
  readonly sharing: ReadonlyMap<Placed, ReadonlySet<CloudBlock>>;
  /** What says what a role may do, also from another module. */
  readonly policies: ReadonlyMap<Placed, readonly Placed[]>;
  /** Who answers to a name of a registry. */
  readonly registered: ReadonlyMap<Placed, readonly PlacedPart[]>;
}

function cloudOf(tree: CloudTree, parts: readonly PlacedPart[]): Cloud {
  const sharing = new Map<Placed, Set<CloudBlock>>();
  const registered = new Map<Placed, PlacedPart[]>();
  for (const part of parts) {
    for (const role of rolesOf(part, tree)) sharing.set(role, (sharing.get(role) ?? new Set()).add(part.block));
    for (const entry of named(part, tree, (argument) => argument.startsWith('service_registries'))) push(registered, entry, part);
  }
  const policies = new Map<Placed, Placed[]>();
  for (const placed of tree.placed) {
    if (!/^aws_iam_(role_policy|role_policy_attachment|policy_attachment)$/.test(placed.block.type)) continue;
    for (const role of named(placed, tree, (argument) => argument === 'role' || argument === 'roles')) push(policies, role, placed);
  }
  return { tree, sharing, policies, registered };
}

/** The blocks that arguments of some names refer to. */
const named = ({ instance, block }: Placed, tree: CloudTree, fits: (argument: string) => boolean): readonly Placed[] => (
  [...block.values].flatMap(([argument, value]) => (!argument.endsWith('}') && fits(argument) ? value.refers.flatMap(({ path }) => tree.follow(instance, path)) : []))
);

interface Use {
  readonly to: PlacedPart;
  readonly at: Site;
  /** The argument that leads there. */
  readonly by: string;
}

// Where it stands, who may enter and what watches it; not whom it calls.
const notCalled = /(^|[._])(vpc|subnets?|subnet_ids|security_groups?|network_configuration|network_interface|cluster|execution_role_arn|log|logging|logs|kms|tags|provider|providers|lifecycle|load_balancer|target_group_arns?|dead_letter_config|tracing_config|image|image_uri|s3_bucket|source|source_code_hash|filename|iam_instance_profile|execution_role|artifacts?|capacity_provider\w*|availability_zones?|triggers|namespace|zone_id|service_registries|service_connect_configuration)([._]|$)/;
const isRole = /(^|\.)(task_role_arn|role|role_arn|lambda_role|service_account|tasks_iam_role_arn)$/;

// What hands on whom it names to those who name it.
const handsOn = /^(aws_(ssm_parameter|secretsmanager_secret(_version)?|ecs_task_definition|launch_(template|configuration)|route53_record|db_proxy\w*|lambda_alias|rds_cluster_(instance|endpoint)|iam_policy\w*|iam_policy_document|iam_role_policy|dynamodb_table_item|sqs_queue_policy|sfn_activity)|template_file|kubernetes_(config_map|secret)\w*|google_(secret_manager_secret\w*|sql_(database|user)|pubsub_subscription|dns_record_set)|azurerm_(key_vault_secret|(postgresql|mysql)_(flexible_server_)?database|mssql_database|servicebus_(queue|topic|subscription)|eventhub|storage_(container|queue|table)|redis_\w+|cosmosdb_\w+_database|service_plan))$/;

function usesOf(part: PlacedPart, cloud: Cloud): readonly Use[] {
  const { tree } = cloud;
  const { role, product } = part.block.part;
  if (role !== 'service' && role !== 'job' && product !== 'CloudFront') return [];
  const ofTask = named(part, tree, (argument) => argument === 'task_definition')
    .flatMap((definition) => [...definition.block.values].flatMap(([argument, value]) => (isRole.test(argument) && !notCalled.test(argument) ? permitted(part, definition, argument, value, cloud) : [])));
  return [...part.block.values].flatMap(([argument, value]): readonly Use[] => {
    if (argument.endsWith('}') || notCalled.test(argument) || (product === 'CloudFront' && !argument.startsWith('origin'))) return [];
    if (isRole.test(argument)) return product === 'CloudFront' ? [] : permitted(part, part, argument, value, cloud);
    return value.refers.flatMap(({ path, at }) => reached(tree.follow(part.instance, path), cloud)
      .filter((to) => to !== part && (argument !== 'depends_on' || isStore(to.block.part.role)))
      .map((to) => ({ to, at, by: argument })));
  }).concat(ofTask);
}

const isStore = (role: CloudRole): boolean => role === 'database' || role === 'cache' || role === 'broker' || role === 'object-store' || role === 'coordination';

/** The parts that blocks are, or lead to over what only hands on. */
function reached(from: readonly Placed[], { tree, registered }: Cloud): readonly PlacedPart[] {
  const seen = new Set<Placed>(from);
  const found: PlacedPart[] = [];
  for (const one of seen) {
    if (one.block.part) {
      found.push(one as PlacedPart);
      continue;
    }
    found.push(...registered.get(one) ?? []);
    if (!handsOn.test(one.block.type)) continue;
    const more = named(one, tree, (argument) => !notCalled.test(argument) && !isRole.test(argument))
      // The public name of a load balancer is for users.
      .filter((next) => one.block.type !== 'aws_route53_record' || next.block.part?.role !== 'gateway' || !isExposed(next as PlacedPart, tree));
    // What is in a secret stands in its version.
    const versions = /_secret$/.test(one.block.type) ? tree.beside(one.instance).filter(({ block }) => block.type === `${one.block.type}_version` && leadsTo(block.values, ['secret_id', 'secret'], one, tree)) : [];
    for (const next of [...more, ...versions]) seen.add(next);
  }
  return found;
}

function leadsTo(values: ReadonlyMap<string, CloudValue>, names: readonly string[], target: Placed, tree: CloudTree): boolean {
  return names.some((name) => values.get(name)?.refers.some(({ path }) => tree.follow(target.instance, path).includes(target)));
}

// What a role may touch its program uses, unless others have the same role.
function permitted(part: PlacedPart, { instance }: Placed, argument: string, value: CloudValue, cloud: Cloud): readonly Use[] {
  const { tree, sharing, policies: known } = cloud;
  const roles = value.refers.flatMap(({ path }) => tree.follow(instance, path)).filter(({ block }) => block.type === 'aws_iam_role');
  return roles.flatMap((role) => {
    if ((sharing.get(role)?.size ?? 0) > 1) return [];
    const touched = (known.get(role) ?? []).flatMap((policy) => named(policy, tree, (name) => name === 'policy' || name === 'policy_arn'));
    return reached(touched, cloud).filter(({ block }) => isStore(block.part.role)).map((to) => ({ to, at: part.block.at, by: `the policy of ${argument}` }));
  });
}

function rolesOf(part: PlacedPart, tree: CloudTree): ReadonlySet<Placed> {
  const definitions = named(part, tree, (argument) => argument === 'task_definition');
  return new Set([part, ...definitions].flatMap((one) => named(one, tree, (argument) => isRole.test(argument))));
}

interface Link extends Use {
  readonly from: PlacedPart;
}

// Resources that only join two others: whose argument calls, and whose is called.
const joints: Readonly<Record<string, readonly [from: readonly string[], to: readonly string[]]>> = {
  aws_apigatewayv2_integration: [['api_id'], ['integration_uri']], aws_api_gateway_integration: [['rest_api_id'], ['uri']],
  aws_lambda_event_source_mapping: [['function_name'], ['event_source_arn', 'destination_config.on_failure.destination_arn']], aws_sns_topic_subscription: [['topic_arn'], ['endpoint']],
  aws_cloudwatch_event_target: [['event_bus_name'], ['arn']],
  aws_s3_bucket_notification: [['bucket'], ['lambda_function.lambda_function_arn', 'queue.queue_arn', 'topic.topic_arn']],
  google_pubsub_subscription: [['topic'], ['push_config.push_endpoint']], aws_appsync_datasource: [['api_id'], ['lambda_config.function_arn', 'dynamodb_config.table_name']],
};

function linksOf(cloud: Cloud, parts: readonly PlacedPart[]): readonly Link[] {
  const at = (placed: Placed, names: readonly string[]): readonly PlacedPart[] => reached(named(placed, cloud.tree, (argument) => names.includes(argument)), cloud);
  const direct = cloud.tree.placed.flatMap((placed) => {
    const [from, to] = joints[placed.block.type] ?? [[], []];
    return at(placed, from).flatMap((caller) => at(placed, to).map((called) => ({ from: caller, to: called, at: placed.block.at, by: placed.block.type })));
  });
  return [...direct, ...admitted(cloud, parts), ...balanced(cloud.tree, parts), ...pooled(cloud.tree, parts)];
}

/** Whom the policy of a queue, topic or bucket lets in by a role that is its alone uses it. */
function admitted({ tree, sharing }: Cloud, parts: readonly PlacedPart[]): readonly Link[] {
  const kept: Readonly<Record<string, string>> = { aws_sqs_queue_policy: 'queue_url', aws_sns_topic_policy: 'arn', aws_s3_bucket_policy: 'bucket' };
  return tree.placed.filter(({ block }) => kept[block.type] !== undefined).flatMap((policy) => {
    const stores = named(policy, tree, (argument) => argument === kept[policy.block.type]).filter((one): one is PlacedPart => one.block.part !== undefined);
    const documents = [policy, ...named(policy, tree, (argument) => argument === 'policy')];
    const roles = documents.flatMap((one) => named(one, tree, (argument) => /principals?(\.|$)/i.test(argument))).filter((one) => sharing.get(one)?.size === 1);
    return roles.flatMap((role) => parts.filter((part) => rolesOf(part, tree).has(role))).flatMap((from) => stores.map((to) => ({ from, to, at: policy.block.at, by: policy.block.type })));
  });
}

/** In Azure, machines say to which pool of a gateway they belong. */
function pooled(tree: CloudTree, parts: readonly PlacedPart[]): readonly Link[] {
  return parts.flatMap((to) => {
    const pools = named(to, tree, (argument) => /(^|[._])backend_address_pool_ids$/.test(argument));
    const gateways = pools.flatMap((pool) => (pool.block.type === 'azurerm_lb_backend_address_pool' ? named(pool, tree, (argument) => argument === 'loadbalancer_id') : pool));
    return gateways.filter((one): one is PlacedPart => one.block.part?.role === 'gateway').map((from) => ({ from, to, at: to.block.at, by: 'its pool' }));
  });
}

/** A load balancer leads to a target group, and so to all that stand in it. */
function balanced(tree: CloudTree, parts: readonly PlacedPart[]): readonly Link[] {
  const isGroup = ({ block }: Placed): boolean => /^aws_a?lb_target_group$/.test(block.type);
  const members = new Map<Placed, PlacedPart[]>();
  for (const part of parts) for (const group of named(part, tree, (argument) => /target_group/.test(argument)).filter(isGroup)) push(members, group, part);
  for (const placed of tree.placed) {
    if (!/^aws_(a?lb_target_group_attachment|autoscaling_attachment)$/.test(placed.block.type)) continue;
    const attached = named(placed, tree, (argument) => /^(target_id|autoscaling_group_name)$/.test(argument)).filter((one): one is PlacedPart => one.block.part !== undefined);
    for (const group of named(placed, tree, (argument) => /target_group_arn/.test(argument)).filter(isGroup)) for (const part of attached) push(members, group, part);
  }
  const balancersOf = (listener: Placed, depth = 0): readonly PlacedPart[] => named(listener, tree, (argument) => argument === 'load_balancer_arn' || argument === 'listener_arn')
    .flatMap((one): readonly PlacedPart[] => (one.block.part?.role === 'gateway' ? [one as PlacedPart] : depth < 2 ? balancersOf(one, depth + 1) : []));
  return tree.placed.filter(({ block }) => /^aws_a?lb_listener(_rule)?$/.test(block.type)).flatMap((listener) => balancersOf(listener).flatMap((from) => (
    named(listener, tree, (argument) => /^(default_)?action\./.test(argument)).filter(isGroup).flatMap((group) => (members.get(group) ?? []).map((to) => ({ from, to, at: listener.block.at, by: 'a listener' })))
  )));
}

/** The name that is written out; else that of the module's use, where it makes one such thing; else the label, with the type where that says nothing. */
function namesOf(parts: readonly PlacedPart[], tree: CloudTree, known: KnownNode): ReadonlyMap<PlacedPart, string> {
  const names = new Map<PlacedPart, string>();
  const taken = new Map<string, PlacedPart>();
  const numbers = new Map<Instance, Map<string, number>>();
  for (const { instance, block } of parts) {
    const types = numbers.get(instance) ?? new Map<string, number>();
    numbers.set(instance, types.set(block.type, (types.get(block.type) ?? 0) + 1));
  }
  for (const one of parts) {
    const { block, instance } = one;
    const written = block.part.namedBy.map((name) => tree.textOf(instance, block.values.get(name))).find(({ text, whole }) => whole && /^[A-Za-z][\w./-]*$/.test(text))?.text;
    const called = instance.caller && numbers.get(instance)!.get(block.type) === 1 && !ofPlaces.test(instance.caller.block.name) ? instance.caller.block.name : undefined;
    const label = called ?? (generic.test(block.name) && block.kind !== 'module' ? `${block.type}.${block.name}` : block.name);
    const kind = kinds[block.part.role];
    const twin = [written, label].flatMap((name) => (name === undefined ? [] : known(name, kind) ?? []))[0];
    const name = twin ?? written ?? label;
    const before = taken.get(name);
    // What is looked up by its name is what another file makes under that name.
    if (written !== undefined && before && before.block.type === block.type && (block.kind === 'data') !== (before.block.kind === 'data')) {
      names.set(one, name);
      continue;
    }
    const unique = twin === undefined && ((before !== undefined && before.block !== block) || known(name) !== undefined) ? `${block.kind === 'module' ? 'module' : block.type}.${label}` : name;
    if (!taken.has(unique)) taken.set(unique, one);
    names.set(one, unique);
  }
  return names;
}

// A module that is called once a region or environment makes the same system again.
const ofPlaces = /^(([a-z]{2}|us[_-]gov)[_-](north|south|east|west|central|northeast|southeast|northwest|southwest)[a-z]*[_-]?\d|prod|production|staging|stage|dev|development|test|qa|uat)$/i;

const generic = /^(this|main|default|primary|instance|cluster|db|database|cache|queue|topic|bucket|lb|alb|service|app|master|example|resource)$/i;

function copiesOf(placed: PlacedPart, tree: CloudTree): number | null {
  const { instance, block } = placed;
  const { copies } = block.part;
  if (copies === undefined || typeof copies === 'number') return copies ?? null;
  if ('members' in copies) return membersOf(placed, copies.members, tree);
  const value = block.values.get(copies.argument);
  if (!value) return copies.otherwise ?? null;
  const { text, whole } = tree.textOf(instance, value);
  return whole && /^\d+$/.test(text) ? Number(text) : null;
}

// None beside it may mean that they stand in another module.
function membersOf(cluster: PlacedPart, type: string, tree: CloudTree): number | null {
  const members = tree.beside(cluster.instance).filter(({ block }) => block.type === type && leadsTo(block.values, ['cluster_identifier'], cluster, tree));
  const numbers = members.map(({ instance, block }) => {
    if (block.values.has('for_each')) return NaN;
    const count = block.values.get('count');
    const { text, whole } = count ? tree.textOf(instance, count) : { text: '1', whole: true };
    return whole ? Number(text) : NaN;
  });
  const sum = numbers.reduce((all, one) => all + one, 0);
  return members.length === 0 || !Number.isInteger(sum) ? null : sum;
}

function isExposed({ instance, block }: PlacedPart, tree: CloudTree): boolean {
  const { exposed } = block.part;
  if (exposed === undefined || exposed === true) return exposed === true;
  const value = block.values.get(exposed.unless);
  return !value || tree.textOf(instance, value).text === 'false';
}
