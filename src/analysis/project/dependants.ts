// Who depends on which workload, and how many copies of it run: deployment files joined across the project.
import { hasAll } from '../../base/entries';
import { groupBy, push } from '../../base/multimap';
import { remembered } from '../../base/once';
import type { Autoscaler, ConfigurationSet, Dependant, Endpoint, Facts, Mention, Workload } from '../concepts';
import { createOverlays, type Overlays } from './overlays';
import { addressBooks } from './address-books';
import { nearest } from './nearest';
import { saidElsewhere } from './said-elsewhere';

export interface Dependants {
  /** Each dependant once; empty if nobody known depends on it, and for declarations that only complete another. */
  of(workload: Workload): readonly Dependant[];
  /** The lowest number of copies that will run, with patches and autoscalers counted; undefined if it cannot be known. */
  copies(workload: Workload): number | undefined;
  /** Itself first, then what completes or varies it; empty where another declaration counts. */
  declarations(workload: Workload): readonly Workload[];
  /** The workloads that a stable name of the cluster leads to. */
  behind(endpoint: Endpoint): readonly Workload[];
  /** The one with the highest minimum, if several are written for it; undefined if none is. */
  autoscaler(workload: Workload): Autoscaler | undefined;
  /** Whom each workload names, with the declaration that was meant; several where the name leads to several. */
  links(): readonly Link[];
  /** What workloads name that no declaration answers to. */
  unanswered(): readonly { readonly from: Workload; readonly mention: Mention }[];
  /** The workloads that a host name means for somebody who runs beside a workload; empty if none is known. */
  named(beside: Workload, host: string): readonly Workload[];
  /** The workloads behind a service of the cluster, seen from a namespace and a file; empty if none is known. */
  serving(service: string, scope: string, file: string): readonly Workload[];
  /** What the ConfigMaps and Secrets that a workload reads give a variable that names a topic or queue. */
  settingRead(workload: Workload, name: string): string | undefined;
  /** The hosts that a variable of a workload names, in lower case, in its own declarations and in the ConfigMaps and Secrets that it reads. */
  hostsGiven(workload: Workload, name: string): readonly string[];
  /** Files of kustomizations that put the file of a declaration together with others. */
  overlays(workload: Workload): readonly string[];
  /** Workloads that a stable name of the cluster leads to. */
  endpoints(): ReadonlyMap<Endpoint, readonly Workload[]>;
}

export interface Link {
  readonly from: Workload;
  readonly to: Workload;
  readonly mention: Mention;
}

/** `asksFor`: whether a workload's code has one of the words, such as a variable it reads. Built once per state of the project; linear in the number of facts, as long as names and labels are told apart by their scopes. */
export function createDependants(all: Iterable<Facts>, asksFor: (workload: Workload, words: readonly string[]) => boolean = () => true): Dependants {
  const everything = [...all];
  const files = everything.filter((facts) => facts.workloads.length + facts.endpoints.length + facts.autoscalers.length + (facts.configurations?.length ?? 0) + (facts.includes?.length ?? 0) + (facts.overlay ? 1 : 0) > 0);
  const workloads = files.flatMap((facts) => facts.workloads);
  const overlays = createOverlays(files);
  const things = thingsOf(workloads, overlays);
  const thingOf = new Map<Workload, Thing>();
  for (const thing of things) for (const workload of thing.declarations) thingOf.set(workload, thing);
  const endpoints = files.flatMap((facts) => facts.endpoints);
  const selected = selections(endpoints, things);
  for (const [endpoint, targets] of selected) for (const thing of targets) note(thing, leadsTo(endpoint, thing, several(targets)));
  const configurations = groupBy(files.flatMap((facts) => facts.configurations ?? []), (one) => one.name);
  const find = finder(things, endpoints, selected, projectsOf(files), overlays);
  const links: Link[] = [];
  const unanswered: { from: Workload; mention: Mention }[] = [];
  const named: Naming[] = [];
  const ownNames = new Map<Workload, string[]>();
  for (const caller of workloads) {
    // What a patch adds to all that fit its pattern each of them calls.
    const callers = isPattern(caller) ? things.filter(({ declarations }) => declarations.includes(caller)).map(({ primary }) => primary) : [caller];
    for (const mention of [...caller.mentions, ...mentionsRead(caller, configurations)]) for (const one of callers) link(one, mention);
  }
  const inBook = addressBooks(named, (workload) => new Set([...workload.toldItself ?? [], ...ownNames.get(workload) ?? []]), asksFor);
  for (const one of named) {
    const { from, to, mention, shared } = one;
    if (inBook(one)) continue;
    note(to, callerOf(from, mention, shared));
    links.push({ from, to: to.primary, mention });
  }
  let behind: ReadonlyMap<Endpoint, readonly Workload[]> | undefined;
  const leading = (): ReadonlyMap<Endpoint, readonly Workload[]> => (behind ??= new Map([...selected].map(([endpoint, targets]) => [endpoint, targets.map(({ primary }) => primary)])));
  for (const { from, mention, announcing } of saidElsewhere(everything, workloads.filter((one) => !isPattern(one)), leading, links, asksFor)) {
    const direct = find(from, mention);
    const found = direct.length > 0 || announcing === undefined ? direct : find(from, { ...mention, name: announcing });
    for (const thing of found) if (thing !== thingOf.get(from) && thing.primary.name !== from.name) note(thing, callerOf(from, mention, several(found)));
  }
  const scalers = groupBy(files.flatMap((facts) => facts.autoscalers), (one) => one.target.name);
  return {
    // Several rules ask the same of a workload, and the map as well.
    of: remembered((workload) => {
      const thing = thingOf.get(workload);
      if (!thing || (workload !== thing.base && thing.base && thing.dependants.has(thing.base))) return [];
      return [...thing.dependants.get(workload)?.values() ?? []];
    }),
    copies: remembered((workload) => {
      const scaling = scalersOf(workload);
      return scaling.length > 0 ? known(scaling.map((one) => one.minimum)) : lowest(thingOf.get(workload)?.declarations ?? [workload], workload);
    }),
    declarations: remembered((workload) => {
      const thing = thingOf.get(workload);
      if (!thing || workload.partial || (thing.base && thing.base !== workload)) return [];
      return [workload, ...thing.declarations.filter((one) => one !== workload && (thing.base !== undefined || one.partial))];
    }),
    behind: (endpoint) => (selected.get(endpoint) ?? []).map(({ primary }) => primary),
    links: () => links,
    unanswered: () => unanswered,
    named: (beside, host) => find(beside, { name: host.toLowerCase(), file: beside.at.file }).map(({ primary }) => primary),
    serving: (service, scope, file) => find({ kind: 'deployment', scope, at: { file } }, { name: service, file }).map(({ primary }) => primary),
    settingRead: (workload, name) => setsRead(workload, configurations).map(({ set }) => set.channels?.get(name)).find((value) => value !== undefined),
    hostsGiven: (workload, name) => [...new Set([...(thingOf.get(workload)?.declarations ?? [workload]).flatMap(({ mentions }) => mentions), ...mentionsRead(workload, configurations)].flatMap((mention) => (mention.settings?.includes(name) === true ? [mention.name] : [])))],
    overlays: ({ at }) => overlays.covering(at.file).map(({ file }) => file),
    endpoints: leading,
    autoscaler: (workload) => [...scalersOf(workload)].sort((a, b) => (b.minimum ?? 0) - (a.minimum ?? 0))[0],
  };

  function link(caller: Workload, mention: Mention): void {
    const found = find(caller, mention);
    if (found.length === 0) unanswered.push({ from: caller, mention });
    if (found.length === 0 || (mention.sharedAs !== undefined && !asksFor(caller, mention.sharedAs))) return;
    for (const thing of found) {
      const own = thingOf.get(caller);
      if (mention.incoming && own) named.push({ from: thing.primary, to: own, mention, shared: several(found) });
      else if (thing === own) for (const setting of mention.settings ?? []) push(ownNames, own.primary, setting);
      else if (thing.primary.name !== caller.name) named.push({ from: caller, to: thing, mention, shared: several(found) });
    }
  }

  function scalersOf(workload: Workload): readonly Autoscaler[] {
    const fitting = (scalers.get(workload.name) ?? []).filter((one) => one.target.kind === workload.kind && sameScope(one.scope, workload.scope));
    return nearest(fitting, workload.at.file);
  }
}

interface Naming {
  readonly from: Workload;
  readonly to: Thing;
  readonly mention: Mention;
  readonly shared: boolean;
}

// One thing that runs, with every declaration of it: a Compose service and its override files, a Deployment and its patches.
interface Thing {
  /** The declaration that counts for those who do not declare it themselves; the first candidate. */
  readonly primary: Workload;
  /** Whole declarations, likeliest first. Without a base they are alternatives, each with dependants of its own. */
  readonly candidates: readonly Workload[];
  /** The declaration in the plain Compose file: if somebody depends on it, the others are its variants and not asked. */
  readonly base?: Workload;
  readonly declarations: readonly Workload[];
  /** By declaration, then one a caller or endpoint. */
  readonly dependants: Map<Workload, Map<string, Dependant>>;
}

function thingsOf(workloads: readonly Workload[], overlays: Overlays): readonly Thing[] {
  const things: Thing[] = [];
  const patterns = workloads.filter(isPattern);
  const instead = alternatives(workloads);
  for (const same of groupBy(workloads, (one) => `${one.kind} ${one.name}`).values()) {
    if (same[0]!.kind === 'compose-service') for (const project of groupBy(same, (one) => one.scope).values()) things.push(...composeThing(project, instead));
    else if (!isPattern(same[0]!)) things.push(...kubernetesThings(same, patterns.filter((one) => one.kind === same[0]!.kind && fitsPattern(one.name, same[0]!.name)), overlays));
  }
  return things;
}

// Compose files of one folder describe one project: the plain file is the base, others change it for an environment.
function composeThing(all: Workload[], instead: ReadonlySet<string>): readonly Thing[] {
  const candidates = all.filter((one) => !one.partial).sort((a, b) => rank(a) - rank(b) || a.at.file.length - b.at.file.length || (a.at.file < b.at.file ? -1 : 1));
  const [primary] = candidates;
  // What is run in its place says nothing about it.
  const declarations = primary && rank(primary) === 0 ? all.filter(({ at }) => !instead.has(at.file)) : all;
  return primary ? [{ primary, candidates, declarations, dependants: new Map(), ...(rank(primary) === 0 ? { base: primary } : {}) }] : [];
}

/** Compose files that are run in place of the plain one beside them: for another architecture or broker they say all of it again. */
export function alternatives(workloads: readonly Workload[]): ReadonlySet<string> {
  const files = groupBy(workloads.filter(({ kind, partial }) => kind === 'compose-service' && !partial), ({ at }) => at.file);
  const plain = new Map([...files.values()].filter(([first]) => rank(first!) === 0).map((services) => [services[0]!.scope, services]));
  return new Set([...files].flatMap(([file, services]) => {
    const base = rank(services[0]!) === 2 ? plain.get(services[0]!.scope) : undefined;
    const again = new Set(services.map(({ name }) => name));
    return base && base.length > 2 && base.filter(({ name }) => again.has(name)).length >= base.length * 0.8 ? [file] : [];
  }));
}

/** The Compose file that is read where none is named. */
export const isPlainFile = (file: string): boolean => /(^|\/)(docker-)?compose\.ya?ml$/i.test(file);

function rank(workload: Workload): number {
  const name = workload.at.file.slice(workload.at.file.lastIndexOf('/') + 1).toLowerCase();
  if (isPlainFile(name)) return 0;
  if (/prod|release|stack|swarm/.test(name)) return 1;
  return /(^|[._-])(dev|development|local|tests?|ci|debug|e2e|override)([._-]|$)/.test(name) ? 3 : 2;
}

/** A patch for all whose names fit, `web-.*`, or do not, `!web`. */
export const isPattern = ({ name, partial, kind }: Workload): boolean => partial === true && kind !== 'compose-service' && /^!|[*+?^$()[\]{}|\\]/.test(name);

// Of what expressions can be, only what takes no time on any name: `.*` and `.+`, a few of them, and choices.
const harmless = /^[\w.|()^$-]*(?:\.[*+][\w.|()^$-]*){0,3}$/;

function fitsPattern(pattern: string, name: string): boolean {
  if (pattern.startsWith('!')) return !fitsPattern(pattern.slice(1), name);
  if (!harmless.test(pattern) || /\)[*+]/.test(pattern)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`).test(name);
  } catch {
    // What is no pattern fits nobody.
    return false;
  }
}

// Whole declarations of equal names in several files are copies of a manifest, each deployed on its own; patches belong to those that their
// kustomization puts together.
function kubernetesThings(same: readonly Workload[], patterned: readonly Workload[], overlays: Overlays): readonly Thing[] {
  const patches = [...same, ...patterned].filter((one) => one.partial);
  return same.filter((one) => !one.partial).map((primary) => (
    { primary, candidates: [primary], declarations: [primary, ...patches.filter((patch) => sameScope(patch.scope, primary.scope) && overlays.completes(patch, primary))], dependants: new Map() }
  ));
}

// The declaration without a written count says "one" only if no other declaration says more.
function lowest(declarations: readonly Workload[], asked: Workload): number | undefined {
  const written = declarations.filter((one) => one.replicas.site !== undefined);
  return known((written.length > 0 ? written : [asked]).map((one) => one.replicas.count));
}

function known(counts: readonly (number | undefined)[]): number | undefined {
  return counts.includes(undefined) ? undefined : Math.max(...(counts as readonly number[]));
}

function selections(endpoints: readonly Endpoint[], things: readonly Thing[]): ReadonlyMap<Endpoint, readonly Thing[]> {
  const byLabel = new Map<string, Thing[]>();
  for (const thing of things) for (const [key, value] of thing.primary.labels) push(byLabel, `${key}=${value}`, thing);
  return new Map(endpoints.map((endpoint) => {
    // The rarest label leaves the fewest to compare.
    let fewest: readonly Thing[] | undefined;
    for (const [key, value] of endpoint.selector) {
      const labelled = byLabel.get(`${key}=${value}`) ?? [];
      if (!fewest || labelled.length < fewest.length) fewest = labelled;
    }
    const fitting = (fewest ?? []).filter(({ primary }) => sameScope(primary.scope, endpoint.scope) && hasAll(primary.labels, endpoint.selector));
    // A pod that tests a release or prepares it bears the labels of what it is installed with, and is gone when requests come.
    const lasting = fitting.filter(({ primary }) => !primary.oneShot);
    return [endpoint, nearestThings(lasting.length > 0 ? lasting : fitting, endpoint.at.file)];
  }));
}

// What stands in the ConfigMaps and Secrets that a workload reads.
function mentionsRead(caller: Workload, configurations: ReadonlyMap<string, readonly ConfigurationSet[]>): readonly Mention[] {
  // Spring asks the cluster for what bears the name of the program.
  const own = caller.kind === 'compose-service' || !configurations.has(caller.name) ? [] : ['application.properties', 'application.yml', 'application.yaml'].map((key) => ({ name: caller.name, key }));
  const { reads = [], scope, at } = caller;
  if (reads.length + own.length === 0) return [];
  return setsRead({ reads: [...reads, ...own], scope, at }, configurations).flatMap(({ set, key }) => set.mentions.filter((mention) => key === undefined || mention.key === key));
}

function setsRead({ reads = [], scope, at }: Pick<Workload, 'reads' | 'scope' | 'at'>, configurations: ReadonlyMap<string, readonly ConfigurationSet[]>): readonly { readonly set: ConfigurationSet; readonly key?: string }[] {
  return reads.flatMap(({ name, ...rest }) => nearest((configurations.get(name) ?? []).filter((one) => sameScope(one.scope, scope)), at.file).map((set) => ({ set, ...rest })));
}

function finder(things: readonly Thing[], endpoints: readonly Endpoint[], selected: ReadonlyMap<Endpoint, readonly Thing[]>, projects: (caller: Caller) => ReadonlySet<string>, overlays: Overlays) {
  const thingsByName = groupBy(things, ({ primary }) => primary.name);
  const thingsByAlias = new Map<string, Thing[]>();
  for (const thing of things) for (const alias of new Set(thing.declarations.flatMap(({ aliases = [] }) => aliases))) push(thingsByAlias, alias, thing);
  const endpointsByName = groupBy(endpoints, (one) => one.name);
  return find;

  function find(caller: Caller, mention: Pick<Mention, 'name' | 'file' | 'scope'>, depth = 0): readonly Thing[] {
    if (mention.scope !== undefined) return (thingsByName.get(mention.name) ?? []).filter(({ primary }) => primary.scope === mention.scope);
    if (caller.kind === 'compose-service') {
      const own = projects(caller);
      const beside = (called: readonly Thing[] = []): readonly Thing[] => {
        const inProject = called.filter(({ primary }) => primary.kind === 'compose-service' && [...projects(primary)].some((one) => own.has(one)));
        const inFolder = inProject.filter(({ primary }) => primary.scope === caller.scope);
        return inFolder.length > 0 ? inFolder : inProject;
      };
      const named = beside(thingsByName.get(mention.name));
      return named.length > 0 ? named : beside(thingsByAlias.get(mention.name));
    }
    for (const { name, scope = caller.scope } of clusterNames(mention.name).flatMap((written) => [written, ...overlays.before(written.name).map((before) => ({ ...written, name: before }))])) {
      const services = nearest((endpointsByName.get(name) ?? []).filter((one) => sameScope(one.scope, scope)), mention.file);
      // A name may stand for one of another namespace, and that one for a third.
      const standsFor = services.find((one) => one.standsFor !== undefined)?.standsFor;
      if (standsFor !== undefined) return depth < 3 ? find(caller, { name: standsFor, file: mention.file }, depth + 1) : [];
      if (services.length > 0) return services.flatMap((endpoint) => selected.get(endpoint) ?? []);
      const direct = (thingsByName.get(name) ?? []).filter(({ primary }) => primary.kind !== 'compose-service' && sameScope(primary.scope, scope));
      if (direct.length > 0) return nearestThings(direct, mention.file);
      const called = (thingsByAlias.get(name) ?? []).filter(({ primary }) => primary.kind !== 'compose-service' && sameScope(primary.scope, scope));
      if (called.length > 0) return nearestThings(called, mention.file);
    }
    // In a private domain of a cloud the whole name is that of one service.
    return nearestThings((thingsByAlias.get(mention.name) ?? []).filter(({ primary }) => primary.kind === 'container-service' && primary.scope === caller.scope), mention.file);
  }
}

type Caller = Pick<Workload, 'kind' | 'scope'> & { readonly at: Pick<Workload['at'], 'file'> };

// A Compose file runs with those of its folder, and with those that include it.
function projectsOf(files: readonly Facts[]): (caller: Caller) => ReadonlySet<string> {
  const including = new Map<string, string[]>();
  for (const { file, includes = [] } of files) for (const one of includes) push(including, one, file);
  const known = new Map<string, ReadonlySet<string>>();
  return ({ scope, at: { file } }) => {
    const kept = known.get(file);
    if (kept) return kept;
    const whole = new Set([file]);
    for (const one of whole) for (const parent of including.get(one) ?? []) whole.add(parent);
    const projects = new Set([scope, ...[...whole].slice(1).map((parent) => parent.slice(0, Math.max(0, parent.lastIndexOf('/'))))]);
    known.set(file, projects);
    return projects;
  };
}

// What a host may mean inside a cluster, likeliest first: `cart`, `cart.shop`, `cart.shop.svc.cluster.local`, and one pod
// behind a headless Service, `db-0.db.shop.svc`.
export function clusterNames(host: string): readonly { readonly name: string; readonly scope?: string }[] {
  const parts = host.split('.');
  const names = [parts, ...(/-\d+$/.test(parts[0]!) && parts.length > 1 ? [parts.slice(1)] : [])];
  return names.filter(([, , svc]) => svc === undefined || svc === 'svc')
    .map(([name, scope]) => ({ name: name!, ...(scope === undefined || scope === 'svc' ? {} : { scope }) }));
}

// A manifest without a namespace gets one when it is applied, often from an overlay.
export function sameScope(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

function nearestThings(things: readonly Thing[], file: string): readonly Thing[] {
  return nearest(things.map((thing) => ({ at: thing.primary.at, thing })), file).map((one) => one.thing);
}

// Manifests of one name are alternatives of which one is applied; only others share the work.
const several = (things: readonly Thing[]): boolean => new Set(things.map(({ primary }) => primary.name)).size > 1;

function leadsTo({ name, at }: Endpoint, thing: Thing, shared: boolean): Dependant {
  return { name, kind: 'endpoint', ...at, note: `Service ${name} leads to ${thing.primary.name}`, ...(shared ? { shared } : {}) };
}

function callerOf(workload: Workload, { kind, startsOnly, file, span, note }: Mention, shared: boolean): Dependant {
  return { name: workload.name, kind, workload, file, span, note, ...(startsOnly ? { startsOnly } : {}), ...(shared ? { shared } : {}) };
}

// A Compose file that declares the service itself means its own: files of one folder can be alternatives.
function note(thing: Thing, dependant: Dependant): void {
  const declaration = thing.candidates.find((one) => one.at.file === dependant.workload?.at.file) ?? thing.primary;
  const identity = dependant.workload ? dependant.name : `endpoint ${dependant.name}`;
  const known = thing.dependants.get(declaration) ?? new Map<string, Dependant>();
  thing.dependants.set(declaration, known);
  const before = known.get(identity);
  if (!before || (before.kind === 'configuration' && dependant.kind === 'depends-on')) known.set(identity, dependant);
}
