// The service map: workloads of all deployment files as nodes, who names whom as edges, from configuration and from code.
import { reachableFrom } from '../../../base/reachability';
import { push } from '../../../base/multimap';
import { whenNeeded } from '../../../base/once';
import type { MapEdge, MapNode, NodeKind, SinglePoint, SystemMap } from '../../../model';
import type { Facts, LocalStore, Mention, NearbyPort, Protocol, Site, Workload } from '../../concepts';
import { isPattern, isPlainFile, type Dependants } from '../dependants';
import { callsItself, mayCall, namesOf, toldIn } from '../told';
import { cloudMapOf, type KnownNode } from './cloud-parts';
import { ownersOf, whenAsked, type OwnerOf } from './code-owners';
import { entriesOf, type Entries } from './entries';
import { environmentOf, isAside } from './environment';
import { brokersOf, flowsOf, type Flows } from './flows';
import { createIdentities, letters, type IdentityOf } from './identity';
import { segmentsOf, type Segments } from './segments';
import { untoldPrograms, type Untold } from './untold-programs';

export interface MapSources {
  readonly facts: readonly Facts[];
  readonly dependants: Dependants;
  /** Whether a workload's code has one of the words. */
  asksFor(workload: Workload, words: readonly string[]): boolean;
  /** The same among other workloads than those of deployment files. */
  readersAmong(workloads: readonly Workload[]): MapSources['asksFor'];
  /** Line of a place, from 1. */
  lineOf(site: Site): number;
}

/** Deterministic; linear in facts, but for who is cut off by what exists once. */
export function systemMapOf(sources: MapSources): SystemMap {
  const deployed = runningOf(sources.facts.flatMap((facts) => facts.workloads));
  const untold = untoldPrograms(sources.facts, deployed);
  const workloads = [...deployed, ...untold.programs, ...untold.stores];
  const idOf = createIdentities(workloads, sources.dependants.endpoints());
  const declared = new Map<string, Workload[]>();
  for (const workload of workloads) push(declared, idOf(workload), workload);
  const entries = entriesOf(sources.facts, sources.dependants, (workload) => (declared.has(idOf(workload)) ? idOf(workload) : undefined), sources.lineOf);
  const segments = segmentsOf(sources.facts, workloads);
  const owner = whenAsked(() => ownersOf(declared, idOf));
  const edges = edgesOf(declared, idOf, entries, segments, owner, untold, sources);
  forgetIdleStandIns(declared, edges);
  const { flows, uses } = messagesOf(declared, idOf, owner, edges, sources);
  for (const { part, broker, protocol, at, note } of uses) addUse(edges, { from: part, to: broker, protocol, file: at.file, line: sources.lineOf(at), note, environments: [], optional: false });
  for (const edge of entries.edges) if (!edges.has(`${edge.from} ${edge.to}`)) edges.set(`${edge.from} ${edge.to}`, { edge, outside: false });
  const exposed = new Set(sources.facts.flatMap(({ endpoints }) => endpoints).flatMap((endpoint) => (endpoint.exposed ? sources.dependants.behind(endpoint) : [])));
  const nodes = [...[...declared].map(([name, workloads]) => ({ ...nodeOf(name, workloads, sources, exposed), ...reachableBy(workloads, segments, idOf) })), ...entries.nodes.filter(({ id }) => !declared.has(id)), ...outsiders(edges, new Set([...declared.keys(), ...entries.nodes.map(({ id }) => id)]))];
  const cloud = cloudMapOf(sources.facts, alreadyIn(nodes), sources.lineOf);
  for (const edge of cloud.edges) if (!edges.has(`${edge.from} ${edge.to}`)) edges.set(`${edge.from} ${edge.to}`, { edge, outside: false });
  const joined = new Set([...edges.values()].flatMap(({ edge }) => [edge.from, edge.to]));
  const sorted = [...nodes.filter(({ id }) => joined.has(id) || !(isCommon(declared.get(id)) || isSought(declared.get(id)))), ...cloud.nodes].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const found = [...edges.values()].map(({ edge }) => edge).toSorted((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1));
  return { nodes: sorted, edges: found, ...(flows.length > 0 ? { flows } : {}), singlePointsOfFailure: singlePoints(declared, sorted, found, sources.dependants) };
}

// Buckets for logs and state, and topics for alarms, are in every account of a cloud.
const isCommon = (workloads: readonly Workload[] | undefined): boolean => workloads?.every(({ kind, product }) => kind === 'provided' && (product?.role === 'object-store' || product?.title === 'SNS')) === true;

// A store that only settings tell of, which none of the programs asks for, nobody runs.
const isSought = (workloads: readonly Workload[] | undefined): boolean => workloads?.every(({ kind, product }) => kind === 'program' && product !== undefined) === true;

/** The node that a name stands for, of the same kind and written alike. */
function alreadyIn(nodes: readonly MapNode[]): KnownNode {
  const all = new Set(nodes.map(({ id }) => id));
  // A load balancer is often called like the program behind it.
  const ownKind = (kind: NodeKind): string => (isStore(kind) || kind === 'gateway' ? kind : '');
  // What is a gateway by its name alone is a program.
  const ids = new Map(nodes.flatMap(({ id, kind, product }) => [...(kind === 'gateway' && product === undefined ? [''] : []), ownKind(kind)].map((one) => [`${one} ${letters(id)}`, id])));
  return (name, kind) => (kind === undefined ? (all.has(name) ? name : undefined) : ids.get(`${ownKind(kind)} ${letters(name)}`));
}

function messagesOf(declared: ReadonlyMap<string, readonly Workload[]>, idOf: IdentityOf, owner: OwnerOf, edges: ReadonlyMap<string, Found>, { facts, lineOf, dependants }: MapSources): Flows {
  const partOf = (file: string): string | undefined => {
    const workload = owner(file);
    return workload && idOf(workload);
  };
  const kept = new Map<string, Map<string, string>>();
  for (const { file, settings } of facts) {
    const part = settings?.channels && !isAside(file) ? partOf(file) : undefined;
    if (part !== undefined) kept.set(part, new Map([...kept.get(part) ?? [], ...settings!.channels!]));
  }
  const brokers = whenNeeded(() => new Map(Object.entries(brokersOf).map(([protocol, titles]) => [protocol, [...declared].filter(([, workloads]) => workloads.some(({ product, oneShot }) => product && !oneShot && titles.includes(product.title))).map(([id]) => id)])));
  return flowsOf({
    facts, partOf, lineOf,
    settingOf: (part, name) => (declared.get(part) ?? []).map((one) => one.channels?.get(name) ?? dependants.settingRead(one, name)).find((value) => value !== undefined) ?? kept.get(part)?.get(name),
    brokerFor(protocol) {
      const own = brokers().get(protocol) ?? [];
      // One that no image tells is told by those who speak its protocol.
      const spoken = own.length > 0 ? own : [...new Set([...edges.values()].flatMap(({ edge, outside }) => (edge.protocol === protocol && !outside ? edge.to : [])))];
      return spoken.length === 1 ? spoken[0] : undefined;
    },
  });
}

/** What code sends and takes says that it uses the broker, where nothing else does. */
function addUse(edges: Map<string, Found>, edge: MapEdge): void {
  const key = `${edge.from} ${edge.to}`;
  if (edge.from !== edge.to && !edges.has(key)) edges.set(key, { edge, outside: false });
}

/** Without tests and examples where there is a system beside them. */
function runningOf(all: readonly Workload[]): readonly Workload[] {
  const real = all.filter((one) => !isPattern(one) && !one.nameless);
  const main = real.filter(({ at }) => !isAside(at.file));
  return main.some(({ partial }) => !partial) ? main.filter((one) => !/[-_](tests?|e2e)$/.test(one.name) && !isBaseImage(one)) : real;
}

const isStandIn = (workloads: readonly Workload[] | undefined): boolean => workloads?.every(({ product }) => product?.role === 'stand-in') === true;

/** A catcher of mails or the emulator of a cloud is a part of what is described here; whatever nobody calls only tests, but for consoles, which people open. */
function forgetIdleStandIns(declared: Map<string, readonly Workload[]>, edges: Map<string, Found>): void {
  const called = new Set([...edges.values()].flatMap(({ edge }) => (isStandIn(declared.get(edge.from)) ? [] : edge.to)));
  const opened = new Set([...edges.values()].flatMap(({ edge }) => (declared.get(edge.from)?.some(({ product }) => product?.title === 'console') ? edge.from : [])));
  const idle = [...declared].flatMap(([id, workloads]) => (isStandIn(workloads) && !called.has(id) && !opened.has(id) ? id : []));
  for (const id of idle) {
    declared.delete(id);
    for (const [key, { edge }] of edges) if (edge.from === id || edge.to === id) edges.delete(key);
  }
}

// Some Compose files build the image that the others begin with as if it were a service.
function isBaseImage({ kind, name, image, build, exposed, mentions }: Workload): boolean {
  return kind === 'compose-service' && build !== undefined && !exposed && mentions.length === 0 && /(^|[-_/])base([-_:/]|$)/.test(`${name}/${image ?? ''}`);
}

/** The declaration that says what a node is: the plain Compose file before its variants, and whole ones before those that complete. */
const mainOf = (workloads: readonly Workload[]): Workload => {
  const whole = workloads.filter(({ partial }) => !partial);
  return whole.find(({ at }) => isPlainFile(at.file)) ?? whole[0] ?? workloads[0]!;
};

function nodeOf(name: string, workloads: readonly Workload[], { dependants, lineOf }: MapSources, exposed: ReadonlySet<Workload>): MapNode {
  const main = mainOf(workloads);
  const counts = workloads.filter(({ partial }) => !partial).map((workload) => dependants.copies(workload));
  const product = workloads.find((workload) => workload.product)?.product;
  return {
    id: name, name, kind: kindOf(main),
    ...(product ? { product: product.title } : {}),
    replicas: counts.includes(undefined) || counts.length === 0 ? null : Math.min(...(counts as number[])),
    environments: sortedOnce(workloads.flatMap((workload) => [workload.at.file, ...dependants.overlays(workload)]).map(environmentOf)),
    file: main.at.file, line: lineOf(main.at),
    exposed: workloads.some((workload) => workload.exposed === true || exposed.has(workload)),
  };
}

function reachableBy(workloads: readonly Workload[], segments: Segments, idOf: IdentityOf): Pick<MapNode, 'reachableBy'> {
  const whole = workloads.filter(({ partial }) => !partial);
  const allowed = whole.map((workload) => segments.allowed(workload));
  return whole.length === 0 || allowed.includes(undefined) ? {} : { reachableBy: sortedOnce(allowed.flatMap((each) => each!.map(idOf))) };
}

const roles: Readonly<Record<string, NodeKind>> = { database: 'database', cache: 'cache', broker: 'broker', coordination: 'coordination', 'object-store': 'object-store', gateway: 'gateway', telemetry: 'telemetry' };

const byName = /(^|[-_/])(nginx|haproxy|envoy|traefik|kong|caddy|api-?gateway|gateway|ingress|proxy|edge-router|load-?balancer)([-_:]|$)/i;

function kindOf({ name, image, product, oneShot }: Workload): NodeKind {
  if (oneShot) return 'job';
  const role = product && roles[product.role];
  if (role) return role;
  return [name, image].some((one) => one !== undefined && byName.test(one)) ? 'gateway' : 'service';
}

interface Found {
  readonly edge: MapEdge;
  /** The host outside, where the callee is not declared. */
  readonly outside: boolean;
}

function edgesOf(declared: ReadonlyMap<string, readonly Workload[]>, idOf: IdentityOf, entries: Entries, segments: Segments, owner: OwnerOf, untold: Untold, { facts, dependants, lineOf, ...sources }: MapSources): Map<string, Found> {
  const edges = new Map<string, Found>();
  const add = (from: Workload, to: { readonly name: string; readonly workload?: Workload }, site: Site, note: string, protocol: Protocol | undefined, strength: number): void => {
    const source = idOf(from);
    const target = to.workload ? idOf(to.workload) : to.name;
    if (source === target || !declared.has(source) || (to.workload && !declared.has(target))) return;
    // What teams buy does not call what they build; several share one file of settings where it looks so.
    // Who waits until a job is done does not call it.
    if (strength === 0 && to.workload && isJob(to.workload)) return;
    if (from.product && to.workload && !to.workload.product && strength < 2 && !(strength === 1 && isOwnWord(from, site))) return;
    const key = `${source} ${target}`;
    const before = edges.get(key);
    const spoken = protocol ?? before?.edge.protocol ?? protocolFor(to.workload);
    const environments = sortedOnce([...(before?.edge.environments ?? []), environmentOf(site.file)]);
    const keeps = before !== undefined && strength <= strengthOf(before.edge);
    edges.set(key, {
      outside: to.workload === undefined,
      edge: {
        from: source, to: target, protocol: spoken ?? null,
        ...(keeps ? { file: before.edge.file, line: before.edge.line, note: before.edge.note } : { file: site.file, line: lineOf(site), note }),
        environments, optional: to.workload?.product?.role === 'telemetry' || to.workload?.product?.role === 'stand-in' || from.product?.role === 'stand-in' || from.oneShot,
      },
    });
  };

  const asksFor = untold.programs.length === 0 ? sources.asksFor : sources.readersAmong([...declared.values()].flat());
  const running = new Set([...declared.values()].flat());
  const isOwnWord = ownWords(running);
  const isJob = (workload: Workload): boolean => mainOf(declared.get(idOf(workload)) ?? [workload]).oneShot;
  for (const { from, to, mention } of dependants.links()) if (running.has(from)) add(from, { name: to.name, workload: to }, mention, mention.note, mention.protocol, mention.incoming ? 2 : mention.kind === 'depends-on' && mention.settings === undefined ? 0 : 1);
  for (const { from, to, at, note } of segments.passages) add(from, { name: to.name, workload: to }, at, note, undefined, 0);
  const names = whenNeeded(() => namesOf(facts, declared, owner));
  // In deployment files a name that somebody announces is one only where it is written out.
  const announcedAs = (host: string): { readonly name: string; readonly workload: Workload } | undefined => {
    const workload = host.includes('.') ? names().get(host) : undefined;
    return workload && { name: workload.name, workload };
  };
  const meant = (from: Workload, host: string): readonly Workload[] => {
    const found = namedByAny(declared.get(idOf(from)) ?? [from], host, dependants);
    const announced = found.length === 0 ? entries.answering(host)?.workload ?? names().get(host) : undefined;
    return announced ? [announced] : found;
  };
  const unanswered = dependants.unanswered().filter(({ from }) => running.has(from));
  // Settings that name the one who reads them by the name that users have name everybody else's users as well.
  const ownNames = new Set(unanswered.flatMap(({ from, mention }) => (entries.isNameOf(mention.name, from) ? placeKey(mention) : [])));
  for (const { from, mention } of unanswered) {
    if (ownNames.has(placeKey(mention))) continue;
    // A Compose file does not know the ways into a cluster.
    const answering = (from.kind === 'compose-service' ? announcedAs(mention.name) : undefined) ?? entries.answering(mention.name) ?? announcedAs(mention.name);
    if (answering && (mention.sharedAs === undefined || asksFor(from, mention.sharedAs))) add(from, answering, mention, mention.note, mention.protocol, 1);
  }
  for (const written of facts) {
    const { peers = [] } = written;
    const { calls, connections } = callsItself(written);
    const from = mayCall(written) ? owner(written.file) : undefined;
    if (!from) continue;
    addAll(from, peers, 2);
    for (const { path, at, name, protocol } of calls) {
      // A side-car of Dapr on the same machine passes a call on to whom the path names.
      const app = path === undefined ? undefined : /^\/?v1\.0\/invoke\/([\w-]+)\/method\b/.exec(path)?.[1]?.toLowerCase();
      if (app !== undefined) for (const workload of meant(from, app)) add(from, { name: workload.name, workload }, at, `${name} calls ${app}`, protocol, 2);
    }
    for (const { at, name, protocol, otherHosts = [] } of calls) {
      for (const host of otherHosts) for (const workload of meant(from, host.toLowerCase())) add(from, { name: workload.name, workload }, at, `${name} calls ${host}`, protocol, 2);
    }
    for (const { address, at, protocol, name } of [...calls, ...connections]) {
      const host = address?.host?.toLowerCase();
      if (host === undefined || address!.reach === 'loopback' || address!.reach === 'documentation') continue;
      const targets = meant(from, host);
      for (const workload of targets) add(from, { name: workload.name, workload }, at, `${name} calls ${host}`, protocol, 2);
      if (targets.length === 0 && address!.reach === 'remote') add(from, entries.answering(host) ?? { name: host }, at, `${name} calls ${host}`, protocol, 2);
    }
  }
  const { alone, everyone } = toldIn(facts, { declared, running, owner, names });
  for (const { from, mentions, nearby, local, ofItself } of alone) {
    addAll(from, mentions, ofItself ? 2 : 1);
    addNearby(from, nearby);
    for (const one of local) addLocal(from, one);
  }
  for (const { server, mentions, nearby, local } of everyone) {
    for (const { edge } of [...edges.values()]) {
      if (edge.to !== idOf(server)) continue;
      const from = declared.get(edge.from)![0]!;
      addAll(from, mentions);
      addNearby(from, nearby);
      if (from.kind === 'program') for (const one of local) if (one.sharedAs === undefined || asksFor(from, one.sharedAs)) addLocal(from, one);
    }
  }
  return edges;

  // Written for a developer's machine, and handed another host where it runs: the one store of that kind is meant.
  function addLocal(from: Workload, { product, anywhere, note, file, span }: LocalStore): void {
    if (anywhere && from.kind !== 'program') return;
    const stores = [...declared.values()].flatMap((workloads) => workloads.find((one) => one.product && product.includes(one.product.title)) ?? []);
    const [store, ...more] = stores;
    const known = [...edges.values()].some(({ edge }) => edge.from === idOf(from) && declared.get(edge.to)?.some((one) => one.product && product.includes(one.product.title)));
    if (store && more.length === 0 && !known) add(from, { name: store.name, workload: store }, { file, span }, note, undefined, 1);
  }

  // Programs that are started by hand find each other by the ports of one machine.
  function addNearby(from: Workload, nearby: readonly NearbyPort[]): void {
    for (const { port, sharedAs, ...clue } of nearby) {
      const to = from.kind === 'program' && (sharedAs === undefined || asksFor(from, sharedAs)) ? untold.listeningOn(port) : undefined;
      if (to) add(from, { name: to.name, workload: to }, clue, clue.note, 'http', 1);
    }
  }

  function addAll(from: Workload, mentions: readonly Mention[], strength = 1): void {
    for (const mention of mentions) {
      if (mention.sharedAs && !asksFor(from, mention.sharedAs)) continue;
      for (const workload of meant(from, mention.name)) add(from, { name: workload.name, workload }, mention, mention.note, mention.protocol, strength);
    }
  }
}

const placeKey = ({ file, span }: Site): string => `${file} ${span.start}`;

/** Whether a place lies in the declaration of a workload itself, and not in what several of its file share. */
function ownWords(workloads: Iterable<Workload>): (workload: Workload, site: Site) => boolean {
  const starts = new Map<string, number[]>();
  for (const { at } of workloads) push(starts, at.file, at.span.start);
  return ({ at }, { file, span }) => file === at.file && span.start > at.span.start && !starts.get(file)!.some((start) => start > at.span.start && start <= span.start);
}

/** Code says best how one calls the other, a setting says that it does, and `depends_on` or a policy only that it may. */
const strengthOf = ({ note }: MapEdge): number => (/ calls /.test(note) ? 2 : / depends on |^NetworkPolicy /.test(note) ? 0 : 1);

function namedByAny(callers: readonly Workload[], host: string, dependants: Dependants): readonly Workload[] {
  for (const caller of callers) {
    const found = dependants.named(caller, host);
    if (found.length > 0) return found;
  }
  return [];
}

const spokenBy: Readonly<Record<string, Protocol>> = { PostgreSQL: 'postgres', MySQL: 'mysql', MariaDB: 'mysql', MongoDB: 'mongodb', Redis: 'redis', RabbitMQ: 'amqp', Kafka: 'kafka', NATS: 'nats', 'MQTT broker': 'mqtt', 'API Gateway': 'http', 'load balancer': 'http' };

const protocolFor = (workload: Workload | undefined): Protocol | undefined => (workload?.product ? spokenBy[workload.product.title] : undefined);

function outsiders(edges: ReadonlyMap<string, Found>, declared: ReadonlySet<string>): readonly MapNode[] {
  const nodes = new Map<string, MapNode>();
  for (const { edge, outside } of edges.values()) {
    if (!outside || declared.has(edge.to) || nodes.has(edge.to)) continue;
    nodes.set(edge.to, { id: edge.to, name: edge.to, kind: 'external', replicas: null, environments: [], file: edge.file, line: edge.line, exposed: false });
  }
  return [...nodes.values()];
}

/** What exists once, and who stops working with it. */
function singlePoints(declared: ReadonlyMap<string, readonly Workload[]>, nodes: readonly MapNode[], edges: readonly MapEdge[], dependants: Dependants): readonly SinglePoint[] {
  const callers = new Map<string, string[]>();
  for (const { from, to, optional } of edges) if (!optional) push(callers, to, from);
  const points = nodes.flatMap((node): readonly SinglePoint[] => {
    const workloads = declared.get(node.id) ?? [];
    if (node.replicas !== 1 || node.kind === 'job' || node.kind === 'telemetry' || isStandIn(declared.get(node.id)) || (workloads.length > 0 && workloads.every(({ onDemand }) => onDemand)) || isMember(node, nodes)) return [];
    const affects = reachableFrom(node.id, (id) => callers.get(id) ?? []);
    const entered = node.exposed || workloads.some((workload) => dependants.of(workload).some(({ kind }) => kind === 'endpoint'));
    // A store that nobody is seen to use is no way in, even if its port is open.
    if (affects.length === 0 && (!entered || isStore(node.kind))) return [];
    return [{ id: node.id, why: why(node, affects, callers.get(node.id) ?? []), affects }];
  });
  return points.toSorted((a, b) => b.affects.length - a.affects.length || (a.id < b.id ? -1 : 1));
}

const stores: ReadonlySet<NodeKind> = new Set(['database', 'cache', 'broker', 'coordination', 'object-store']);
const isStore = (kind: NodeKind): boolean => stores.has(kind);

/** `kafka-1` beside `kafka-2`: the cluster goes on without one of them. */
function isMember({ id, kind }: MapNode, nodes: readonly MapNode[]): boolean {
  const stem = id.replace(/[-_]?\d+$/, '');
  return stem !== id && nodes.some((other) => other.id !== id && other.kind === kind && other.id.replace(/[-_]?\d+$/, '') === stem);
}

function why({ name, product }: MapNode, affects: readonly string[], direct: readonly string[]): string {
  const what = `Only one instance of ${name}${product !== undefined && product.toLowerCase() !== name.toLowerCase() ? ` (${product})` : ''} runs`;
  if (affects.length === 0) return `${what}, and what is outside reaches the system through it.`;
  const callers = new Set(direct);
  const called = `${callers.size === 1 ? `${direct[0]} calls it` : `${callers.size} others call it`}`;
  return affects.length > callers.size ? `${what}: ${called}, and ${affects.length} in all stop working with it.` : `${what}, and ${called}.`;
}

const sortedOnce = (names: readonly (string | undefined)[]): readonly string[] => [...new Set(names.filter((name) => name !== undefined))].sort();
