// The facts of all files, joined. Lowered files and read artifacts go in; lifted facts come out, computed when asked for and
// kept until a file changes that they may depend on.
import { push } from '../../base/multimap';
import { remembered } from '../../base/once';
import type { Span } from '../../base/span';
import type { FileTable } from '../program';
import type { SystemMap } from '../../model';
import type { Connection, Credential, Facts, Library, Limiter, ListeningServer, ListQuery, PerItemCalls, PerRequest, Place, Policy, ProjectFacts, RemoteCall, Silence, Site, Workload } from '../concepts';
import { noFacts } from '../concepts';
import { blockingCalls } from './blocking-calls';
import { createCallChains, type CallChains } from './call-chains';
import { createCatalogue, type Entry } from './catalogue';
import { createCredentialReader } from './credentials';
import { callInMesh, createMesh, inMesh, type MeshFor } from './mesh';
import { createDeclaredTogether, type DeclaredTogether } from './declared-together';
import { createDependants, type Dependants } from './dependants';
import { fanOut } from './fan-out';
import { growing } from './growing';
import { createHandlers, createPerRequest } from './handlers';
import type { Keyed } from './keys';
import { lift, type LiftTools } from './lift';
import { listQueries } from './list-queries';
import { createListening } from './listening';
import { lostFailures } from './lost-failures';
import { localState } from './local-state';
import { createMatcher, type Match, type Matcher } from './matcher';
import { createModuleFiles } from './module-files';
import { indexNames, namesTold, type NameIndex } from './names';
import { mayGive } from './onlookers';
import { createPolicies, type PolicyName } from './policies';
import { allFactories, createProvisions } from './provisions';
import { createReadings, type Read } from './readings';
import { allRegistrations, createRegistrations, registeredType, registrationsOf } from './registrations';
import { retries } from './retries';
import { createResolver } from './resolver';
import { testFile } from './test-file';
import { lastName, type CallRef, type Located, type SourceFile } from './source-file';
import { createOwners, whenAsked } from './system-map/code-owners';
import { createSettingReaders } from './system-map/setting-readers';
import { systemMapOf } from './system-map/system-map';
import { sequentialCalls } from './sequential-calls';
import { shortLivedClients } from './short-lived-clients';
import { createSaid } from './said';
import { createSurroundings, wrappedBy } from './surroundings';
import { createTlsReader } from './tls';
import { whySilent } from './why-silent';

export interface ProjectHost {
  /** Paths of the workspace files a module specifier means, from a file; lowered on demand through `source`. */
  resolve(specifier: string, from: SourceFile, name?: string): readonly string[];
  /** The lowered file of a path, now; undefined if it is gone or not readable. */
  source(path: string): SourceFile | undefined;
  /** Paths of source files, and of lists of what programs are built with, whose text contains a word. */
  mentioning?(word: string): readonly string[];
  /** Paths of the files with classes that are derived from a type of this name, tests included. */
  implementing?(type: string): readonly string[];
  /** True if a configuration file of the workspace has a setting of one of these names (its last part). */
  isSet?(names: readonly string[]): boolean;
  /** All files of the workspace, for what is told by where a file lies. */
  readonly files?: Pick<FileTable, 'has' | 'text' | 'named'>;
}

export interface Project extends ProjectFacts {
  /** A source file is new or was lowered again. */
  putSource(file: SourceFile): void;
  /** An artifact is new or was read again. */
  putArtifact(facts: Facts): void;
  remove(path: string): void;
  /** Something that answers were read from is not what it was, other than the files put in: `mentions word`, `implements Type`, `declares Type`. */
  touch(source: string): void;
  /** Forgets what modules were found to mean: files came or went. */
  forgetModules(): void;
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** True for a file that was read; no finding stands in any other. */
  has(path: string): boolean;
  /** Paths of all files that may have facts, sorted. */
  paths(): readonly string[];
  /** What was found out about the calls at a place; `placeOf` writes a place for people: `client.go:14`. Empty where no call stands. */
  whySilent(file: string, asked: Span, placeOf: (site: Site) => string): readonly Silence[];
  /** The whole system; `lineOf` gives the line of a place, from 1. */
  systemMap(lineOf: (site: Site) => number): SystemMap;
}

interface Index {
  readonly mesh: MeshFor;
  readonly through: (client: Site) => readonly RemoteCall[];
  readonly connections: (file: string) => readonly Connection[];
  readonly credentials: (file: string) => readonly Credential[];
  readonly dependants: Dependants;
  readonly together: DeclaredTogether;
  readonly asksFor: (workload: Workload, words: readonly string[]) => boolean;
  readonly chains: CallChains;
  readonly perRequest: (site: Site) => PerRequest | undefined;
  readonly limiters: ReadonlyMap<string, Limiter>;
  readonly runs: (file: string) => Workload | undefined;
  readonly listening: (file: string) => readonly ListeningServer[];
  readonly listQueries: (file: string) => readonly ListQuery[];
}

const perItem = (file: SourceFile, tools: LiftTools): readonly PerItemCalls[] => [...sequentialCalls(file, tools), ...fanOut(file, tools)];

type Question = (file: SourceFile, tools: LiftTools) => unknown;

export function createProject(host: ProjectHost, libraries: readonly Library[]): Project {
  const catalogue = createCatalogue(libraries);
  const sources = new Map<string, SourceFile>();
  const artifacts = new Map<string, Facts>();
  const readings = createReadings();
  const lifted = new Map<string, Read<Facts>>();
  // What rules ask about a file beyond its facts, by the question.
  const answered = new Map<string, Map<Question, Read<unknown>>>();
  const modules = createModuleFiles((specifier, from, name) => host.resolve(specifier, from, name), (path) => sources.get(path) ?? onDemand(path), readings);
  // Changes wait until somebody asks: a scan brings thousands of files before the first question. By path, what was there before the first of them.
  const pending = new Map<string, SourceFile | undefined>();
  const touched = new Set<string>();
  let names: NameIndex | undefined;
  let tools: LiftTools | undefined;
  let index: Index | undefined;
  // What a mesh adds is said in deployment files, and known before any code is looked at.
  let meshed: MeshFor | undefined;
  let allFacts: readonly Facts[] | undefined;
  let allPaths: readonly string[] | undefined;

  /** Lowers a file that a question leads to. Nobody asked about it before, so nothing known becomes untrue. */
  function onDemand(path: string): SourceFile | undefined {
    isOnDemand = true;
    try {
      return host.source(path);
    } finally {
      isOnDemand = false;
    }
  }
  let isOnDemand = false;
  let settled = 0;
  let isAsked = false;

  function indexOfNames(): NameIndex {
    return (names ??= indexNames(sources.values(), catalogue.wrapNames, catalogue.configureNames, catalogue.registerNames));
  }

  function callsNamed(name: string): readonly CallRef[] {
    readings.note(`calls ${name}`);
    return indexOfNames().callsNamed(name);
  }

  const wrapping = createSaid<CallRef>('wraps', readings, {
    files: () => [...indexOfNames().wraps.keys()].flatMap((path) => sources.get(path) ?? []),
    *sayingsIn(file) {
      for (const wrap of indexOfNames().wraps.get(file.path) ?? []) for (const id of wrappedBy(wrap, liftTools().matcher, liftTools().resolver)) yield [id, wrap];
    },
  });

  const configured = createSaid<Policy>('configures', readings, {
    files: () => [...indexOfNames().configures.keys()].flatMap((path) => sources.get(path) ?? []),
    *sayingsIn(file) {
      for (const ref of indexOfNames().configures.get(file.path) ?? []) yield* liftTools().policies.givenBy(ref);
    },
  });

  function liftTools(): LiftTools {
    if (tools) return tools;
    isAsked = true;
    const resolver = createResolver({
      modules: modules.of,
      origins: modules.origins,
      parts(file, type) {
        readings.note(partsOf(type));
        return modules.parts(file, type);
      },
      callsNamed,
      defining(name) {
        readings.note(`defines ${name}`);
        return [...(indexOfNames().definers.get(name)?.keys() ?? [])].flatMap((path) => sources.get(path) ?? []);
      },
      implementing(type) {
        readings.note(`implements ${type}`);
        return host.implementing?.(type) ?? [];
      },
      functionsNamed(name) {
        readings.note(`defines ${name}`);
        return [...(indexOfNames().definers.get(name)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
      },
      file(path) {
        readings.note(path);
        return sources.get(path);
      },
    }, readings);
    const matcher: Matcher = createMatcher(catalogue, resolver, readings, {
      provided: (kind, library, from, name) => provisions.of(kind, library, from, name),
      // In .NET every class may be made by the container, and frameworks hand tokens to its methods.
      manages: (file) => file.program.language === 'csharp' || provisions.manages(file),
      isSet: (names) => names.length > 0 && (host.isSet?.(names) ?? false),
      handedTo: (form, kind) => registrations.handedTo(form, kind),
      asked: (asking) => registrations.asked(asking),
    });
    const registrations = createRegistrations({
      calls: () => [...catalogue.registerNames].flatMap((name) => indexOfNames().callsNamed(name)),
      match: matcher.match,
      at: (match, place) => givenOf(matcher.at(match.ref, place)),
    }, resolver, readings);
    const provisions = createProvisions({
      sources: () => [...sources.values()], isProviding: (language, name) => catalogue.provideNames.has(`${language} ${name}`), named: matcher.named, match: matcher.match, things: matcher.things, resolve: resolver.resolve,
      at: (ref, place) => givenOf(matcher.at(ref, place)),
      key: (value, name) => givenOf(resolver.key(value, name)),
    }, readings);
    const surroundings = createSurroundings({ wraps: (file) => indexOfNames().wraps.get(file.path) ?? [], wrapping: wrapping.about }, matcher, resolver);
    const mentioned = (word: string): boolean => {
      readings.note(`mentions ${word}`);
      return (host.mentioning?.(word) ?? []).length > 0;
    };
    const policies = createPolicies(matcher, resolver, readings, { configured: configured.about, ambient: (match, which) => ambient(match, which), mentioned });
    /** True if every object that a call makes valid for the whole process is known to lack the policy. */
    const isWithout = (call: CallRef, on: Place | undefined, which: PolicyName): boolean => {
      const keyed = on === undefined ? undefined : matcher.at(call, on);
      const { things, open } = keyed?.state === 'given' ? matcher.things(keyed.value) : { things: [], open: true };
      return !open && things.length > 0 && things.every((thing) => policies.ofThing(thing, which)?.state === 'unset');
    };
    /** What an object made anywhere may bring along counts only for calls that take from such an object what nobody sees. */
    const takesUnseen = ({ operation }: Match, which: PolicyName): boolean => operation[which]?.onlyWhatIsSeen !== undefined;
    const ambients = new Map<string, Read<Policy | undefined>>();
    const asking = new Set<string>();
    const ambient = (match: Match, which: PolicyName): Policy | undefined => {
      const id = `${match.library.language} ${match.library.id} ${which}${takesUnseen(match, which) ? ' unseen' : ''}`;
      let known = ambients.get(id);
      if (readings.again(known)) return known.answer;
      // The client that a context brings along may be made with such a context itself: what it gets from there is nothing of its own.
      if (asking.has(id)) return undefined;
      asking.add(id);
      ambients.set(id, (known = readings.about(id, () => ambientPolicy(match, which))));
      asking.delete(id);
      return known.answer;
    };
    const ambientPolicy = (match: Match, which: PolicyName): Policy | undefined => {
      for (const entry of catalogue.ambients(match.library.language)) {
        if (!entry.operation.gives?.includes(which) || (entry.operation.makes !== undefined && !takesUnseen(match, which))) continue;
        if (entry.operation.covers && !entry.operation.covers.includes(match.library.id)) continue;
        if (assignedSomewhere(entry)) return { state: 'set', value: 'for the whole process', clues: [] };
        for (const call of entry.names.flatMap(callsNamed)) {
          if (matcher.match(call)?.operation === entry.operation && (entry.operation.looksOn !== true || mayGive(call, which, resolver)) && !isWithout(call, entry.operation.on, which)) return { state: 'set', value: 'for the whole process', clues: [] };
        }
      }
      return undefined;
    };
    // `axios.defaults.timeout = 5000`: a write to a member of the module, in any file.
    const assignedSomewhere = ({ library, operation }: Entry): boolean => {
      const paths = operation.at.filter((at) => at.endsWith('=')).map((at) => at.slice(0, -1));
      if (paths.length > 0) readings.note(assignments);
      return paths.length > 0 && [...sources.values()].some(({ program }) => program.bindings.some((binding) =>
        binding.writes.some((w) => paths.includes(w.path.join('.'))) && binding.values.some((v) => v.kind === 'import' && library.modules.includes(v.module))));
    };
    const handlers = createHandlers(libraries, matcher, resolver);
    const tls = createTlsReader(libraries, matcher, resolver);
    const credentials = createCredentialReader(libraries, matcher, resolver);
    tools = {
      readings, libraries, resolver, matcher, provisions, handlers, tls, credentials, policies, surroundings, ambient, mentioned,
    };
    // Found out before any question is open that they would have to leave out.
    wrapping.complete();
    configured.complete();
    return tools;
  }

  function of(path: string): Facts {
    settle();
    const known = lifted.get(path);
    if (known && readings.holds(known)) return known.answer;
    const artifact = artifacts.get(path);
    if (artifact) return artifact;
    const source = sources.get(path);
    if (!source) return noFacts(path);
    const mesh = (meshed ??= createMesh([...artifacts.values()]));
    const found = readings.about(path, () => {
      const written = lift(source, liftTools());
      return { ...written, calls: written.calls.map((call) => callInMesh(call, mesh)) };
    });
    lifted.set(path, found);
    return found.answer;
  }

  /** A mesh bears on calls anywhere. */
  function forgetMesh(...versions: readonly (Facts | undefined)[]): void {
    if (!versions.some((facts) => (facts?.mesh?.length ?? 0) > 0)) return;
    meshed = undefined;
    lifted.clear();
    answered.clear();
  }

  /** Answers a question about one file, once. */
  function about<T>(path: string, question: (file: SourceFile, tools: LiftTools) => readonly T[]): readonly T[] {
    settle();
    const source = sources.get(path);
    if (!source) return [];
    let known = answered.get(path);
    if (!known) answered.set(path, (known = new Map()));
    let found = known.get(question);
    if (!found || !readings.holds(found)) known.set(question, (found = readings.about(path, () => question(source, liftTools()))));
    return found.answer as readonly T[];
  }

  function joined(): Index {
    settle();
    if (index) return index;
    // By file only, since every keystroke comes by here: what is asked of one file is sorted out when it is asked.
    const through = new Map<string, RemoteCall[]>();
    const connections = new Map<string, Connection[]>();
    const credentials = new Map<string, Credential[]>();
    const limiters = new Map<string, Limiter>();
    const everything = all();
    for (const facts of everything) {
      for (const call of facts.calls) if (call.client) push(through, call.client.at.file, call);
      const limited = facts.format === undefined ? undefined : limiters.get(facts.format);
      if (facts.limiter && facts.format !== undefined && !testFile.test(facts.file) && (!limited || (limited.ofRoutes && !facts.limiter.ofRoutes))) limiters.set(facts.format, facts.limiter);
      for (const credential of facts.credentials) push(credentials, credential.at.file, credential);
      for (const connection of facts.connections) push(connections, connection.at.file, connection);
    }
    const throughClients = remembered((file: string) => {
      const found = new Map<string, RemoteCall[]>();
      for (const call of through.get(file) ?? []) push(found, siteKey(call.client!.at), call);
      return found;
    });
    const workloads = everything.flatMap((facts) => facts.workloads);
    const mesh = (meshed ??= createMesh([...artifacts.values()]));
    const asksFor = createSettingReaders({ mentioning: (word) => host.mentioning?.(word) ?? [], source: (path) => sources.get(path) }, workloads);
    const dependants = createDependants(everything, asksFor);
    const perRequest = createPerRequest(everything.flatMap((facts) => facts.handlers), liftTools().resolver, (path) => sources.get(path));
    const declared = workloads.filter(({ partial }) => !partial);
    const owner = whenAsked(() => createOwners(declared));
    const runs = (file: string): Workload | undefined => owner(file) ?? onlyProgram(declared);
    return (index = {
      through: (client) => throughClients(client.file).get(siteKey(client)) ?? [],
      limiters,
      credentials: remembered((file: string) => onePerPlace(credentials.get(file) ?? [])),
      connections: remembered((file: string) => onePerPlace(connections.get(file) ?? []).map((connection) => inMesh(connection, mesh))),
      mesh,
      dependants,
      together: createDeclaredTogether(everything),
      asksFor,
      perRequest,
      runs,
      listQueries: remembered((file: string) => {
        const source = sources.get(file);
        return source ? listQueries(source, liftTools(), perRequest) : [];
      }),
      listening: createListening({
        facts: everything, tools: liftTools(), source: (path) => sources.get(path), mentioning: (word) => host.mentioning?.(word) ?? [],
        ...(host.files ? { files: host.files } : {}),
      }),
      chains: createCallChains({ facts: everything, dependants, owner, mesh, perRequest, retries: (file) => about(file, retries) }),
    });
  }

  const paths = (): readonly string[] => (allPaths ??= [...sources.keys(), ...artifacts.keys()].sort());

  function all(): readonly Facts[] {
    settle();
    if (allFacts) return allFacts;
    const before = sources.size;
    const found = paths().map(of);
    // What was lowered on the way to an answer is a file of its own the next time.
    if (sources.size === before) allFacts = found;
    return found;
  }

  function changed(path: string, before: SourceFile | undefined, after: SourceFile | undefined): void {
    forgetJoined();
    names?.replace(before, after);
    if (!pending.has(path)) pending.set(path, before);
  }

  function forgetJoined(): void {
    index = undefined;
    allFacts = undefined;
  }

  /** Lets the waiting changes count. */
  function settle(): void {
    if (pending.size + touched.size === 0) return;
    if (!isAsked) {
      pending.clear();
      touched.clear();
      return;
    }
    let changes = [...touched, ...[...pending].flatMap(([path, before]) => [path, ...saidOtherwise(before, sources.get(path))])];
    pending.clear();
    touched.clear();
    if (++settled % mostSettled === 0) tools = undefined;
    // What files say about each other may follow from what others say.
    while (changes.length > 0) {
      readings.change(changes);
      changes = [...wrapping.renew(), ...configured.renew()];
    }
    wrapping.settle();
    configured.settle();
  }

  /** What two versions of a file say differently to those who do not look into the file itself. */
  function saidOtherwise(before: SourceFile | undefined, after: SourceFile | undefined): readonly string[] {
    const versions = [before, after].filter((file) => file !== undefined);
    return [
      ...namesTold(before, after),
      ...versions.flatMap((file) => file.program.calls.flatMap((call, index) => (catalogue.registerNames.has(lastName(call.callee, file.program)) ? [allRegistrations, registrationsOf(registeredType({ file, index }))] : []))),
      ...versions.flatMap(({ program }) => [...program.types.keys(), ...program.functions.flatMap(({ owner }) => owner ?? [])].map(partsOf)),
      ...(versions.some((file) => liftTools().provisions.gives(file)) ? [allFactories] : []),
      ...(versions.some(({ program }) => program.bindings.some(({ writes }) => writes.length > 0)) ? [assignments] : []),
    ];
  }

  return {
    sources,
    // A file of settings is read when the facts of others lead to it.
    has: (path) => joined() && (sources.has(path) || artifacts.has(path)),
    paths,
    of,
    putSource(file) {
      const before = sources.get(file.path);
      allFacts = undefined;
      sources.set(file.path, file);
      if (artifacts.delete(file.path) || !before) allPaths = undefined;
      modules.forget(file.path);
      if (isOnDemand && names) names.replace(before, file);
      else changed(file.path, before, file);
    },
    putArtifact(facts) {
      forgetMesh(facts, artifacts.get(facts.file));
      if (!artifacts.has(facts.file)) allPaths = undefined;
      artifacts.set(facts.file, facts);
      index = undefined;
      allFacts = undefined;
    },
    remove(path) {
      const before = sources.get(path);
      forgetMesh(artifacts.get(path));
      sources.delete(path);
      artifacts.delete(path);
      allPaths = undefined;
      changed(path, before, undefined);
    },
    touch(source) {
      touched.add(source);
      forgetJoined();
      if (source.startsWith('declares ')) modules.forgetName(source.slice('declares '.length));
    },
    forgetModules() {
      modules.clear();
      pending.clear();
      touched.clear();
      lifted.clear();
      answered.clear();
      wrapping.clear();
      configured.clear();
      meshed = undefined;
      names = undefined;
      tools = undefined;
      isAsked = false;
      forgetJoined();
    },
    callsThrough: (client: Site) => joined().through(client),
    credentialsIn: (file: string) => joined().credentials(file),
    connectionsIn: (file: string) => joined().connections(file),
    mesh: (host) => joined().mesh(host),
    perItem: (file) => about(file, perItem),
    listQueries: (file) => joined().listQueries(file),
    listening: (file) => joined().listening(file),
    retries: (file) => of(file).retries ?? about(file, retries),
    serviceCalls: (file) => joined().chains.from(file),
    retryStacks: (file) => joined().chains.stacks(file),
    lostFailures: (file) => about(file, lostFailures),
    localState: (file) => about(file, localState),
    growing: (file) => about(file, growing),
    blocking: (file) => about(file, blockingCalls),
    shortLived: (file) => about(file, shortLivedClients),
    limiter: (format) => {
      const { limiters } = joined();
      const own = limiters.get(format);
      // What stands in front of all routes counts before what stands at some.
      return own && own.ofRoutes === undefined ? own : limiters.get('compose') ?? limiters.get('kubernetes') ?? limiters.get('settings') ?? own;
    },
    perRequest: (site) => joined().perRequest(site),
    runs: (file) => joined().runs(file),
    dependants: (workload) => joined().dependants.of(workload),
    declarations: (workload) => joined().dependants.declarations(workload),
    behind: (endpoint) => joined().dependants.behind(endpoint),
    copies: (workload) => joined().dependants.copies(workload),
    autoscaler: (workload) => joined().dependants.autoscaler(workload),
    budgets: (workload) => joined().together.budgets(workload),
    isSized: (workload) => joined().together.isSized(workload),
    workloadsLike: (name) => joined().together.workloadsLike(name),
    endpointsLike: (name) => joined().together.endpointsLike(name),
    selectsAny: () => joined().together.selectsAny(),
    whySilent(path, asked, placeOf) {
      const facts = of(path);
      const source = sources.get(path);
      return source ? whySilent(source, facts, asked, { ...liftTools(), placeOf }) : [];
    },
    systemMap: (lineOf) => systemMapOf({ facts: all(), dependants: joined().dependants, asksFor: joined().asksFor, lineOf }),
  };
}

const givenOf = (keyed: Keyed): Located | undefined => (keyed.state === 'given' ? keyed.value : undefined);

/** The files that declare something of a type, as a source of answers. */
const partsOf = (type: string): string => `parts of ${type}`;

// What tools remember may hold former versions of files, though never as an answer: after so many changes they begin anew.
const mostSettled = 100;

/** Who writes to members of modules, as a source of answers. */
const assignments = 'assignments';

// The steps of a builder all begin at the same place.
const siteKey = (site: Site): string => `${site.file} ${site.span.start} ${site.span.end}`;

/** The first use of a value stands for all: one value is one finding. */
function onePerPlace<T extends { readonly at: Site }>(found: readonly T[]): readonly T[] {
  const places = new Map<number, T>();
  for (const one of found) if (!places.has(one.at.span.start)) places.set(one.at.span.start, one);
  return [...places.values()];
}

/** The only program of the team's own that the deployment files run: all the code is its. */
function onlyProgram(declared: readonly Workload[]): Workload | undefined {
  const own = declared.filter(({ product, onDemand }) => product === undefined && onDemand !== true);
  return new Set(own.map(({ name }) => name)).size === 1 ? own[0] : undefined;
}
