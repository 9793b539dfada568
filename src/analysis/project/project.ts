// The facts of all files, joined. Lowered files and read artifacts go in; lifted facts come out, computed when asked for and
// kept until a file changes that they may depend on.
import { push } from '../../base/multimap';
import type { Span } from '../../base/span';
import type { FileTable } from '../program';
import type { SystemMap } from '../../model';
import type { Clue, Connection, Credential, Facts, Library, ListeningServer, ListQuery, PerItemCalls, PerRequest, Policy, ProjectFacts, RemoteCall, Silence, Site, Workload } from '../concepts';
import { noFacts } from '../concepts';
import { blockingCalls } from './blocking-calls';
import { createCallChains, type CallChains } from './call-chains';
import { createCatalogue, type Entry } from './catalogue';
import { createCredentialReader } from './credentials';
import { callInMesh, createMesh, inMesh, type MeshFor } from './mesh';
import { createDependants, type Dependants } from './dependants';
import { fanOut } from './fan-out';
import { createHandlers, createPerRequest } from './handlers';
import { lift, type LiftTools } from './lift';
import { listQueries } from './list-queries';
import { createListening } from './listening';
import { lostFailures } from './lost-failures';
import { localState } from './local-state';
import { createMatcher, type Match, type Matcher } from './matcher';
import { calledNames, indexNames, type NameIndex } from './names';
import { mayGive } from './onlookers';
import { createPolicies, type PolicyName } from './policies';
import { createProvisions } from './provisions';
import { createRegistrations } from './registrations';
import { retries } from './retries';
import { createResolver } from './resolver';
import { testFile } from './test-file';
import { lastName, type SourceFile } from './source-file';
import { createOwners } from './system-map/code-owners';
import { createSettingReaders } from './system-map/setting-readers';
import { systemMapOf } from './system-map/system-map';
import { sequentialCalls } from './sequential-calls';
import { shortLivedClients } from './short-lived-clients';
import { createSurroundings } from './surroundings';
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
  readonly through: ReadonlyMap<string, readonly RemoteCall[]>;
  readonly connections: ReadonlyMap<string, readonly Connection[]>;
  readonly credentials: ReadonlyMap<string, readonly Credential[]>;
  readonly dependants: Dependants;
  readonly asksFor: (workload: Workload, words: readonly string[]) => boolean;
  readonly chains: CallChains;
  readonly perRequest: (site: Site) => PerRequest | undefined;
  readonly limiters: ReadonlyMap<string, Clue>;
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
  const lifted = new Map<string, Facts>();
  // What rules ask about a file beyond its facts, by the question; forgotten together with the facts.
  const answered = new Map<string, Map<Question, unknown>>();
  const modules = new Map<string, Map<string, readonly string[]>>();
  // Changes wait until somebody asks: a scan brings thousands of files before the first question.
  const pending = new Map<string, readonly (SourceFile | undefined)[]>();
  let names: NameIndex | undefined;
  let tools: LiftTools | undefined;
  let index: Index | undefined;
  // What a mesh adds is said in deployment files, and known before any code is looked at.
  let meshed: MeshFor | undefined;
  let allFacts: readonly Facts[] | undefined;

  function modulesOf(specifier: string, from: SourceFile, name?: string): readonly SourceFile[] {
    let known = modules.get(from.path);
    if (!known) modules.set(from.path, (known = new Map()));
    const wanted = from.language.resolvesNames ? name : undefined;
    const key = wanted === undefined ? specifier : `${specifier} ${wanted}`;
    let paths = known.get(key);
    if (!paths) {
      paths = host.resolve(specifier, from, wanted);
      // A name is looked for in many modules and found in one: what is not there is as quickly asked as remembered.
      if (wanted === undefined || paths.length > 0) known.set(key, paths);
    }
    return paths.map((path) => sources.get(path) ?? onDemand(path)).filter((file) => file !== undefined);
  }

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

  function indexOfNames(): NameIndex {
    return (names ??= indexNames(sources.values(), catalogue.wrapNames, catalogue.configureNames, catalogue.registerNames));
  }

  function liftTools(): LiftTools {
    if (tools) return tools;
    const resolver = createResolver({
      modules: modulesOf,
      callsNamed: (name) => indexOfNames().calls.get(name) ?? [],
      defining: (name) => [...(indexOfNames().definers.get(name)?.keys() ?? [])].flatMap((path) => sources.get(path) ?? []),
      implementing: (type) => host.implementing?.(type) ?? [],
      functionsNamed: (name) => [...(indexOfNames().definers.get(name)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
      file: (path) => sources.get(path),
    });
    const matcher: Matcher = createMatcher(catalogue, resolver, {
      provided: (kind, library, from, name) => provisions.of(kind, library, from, name),
      // In .NET every class may be made by the container, and frameworks hand tokens to its methods.
      manages: (file) => file.program.language === 'csharp' || provisions.manages(file),
      isSet: (names) => names.length > 0 && (host.isSet?.(names) ?? false),
      handedTo: (form, kind) => registrations.handedTo(form, kind),
      asked: (asking) => registrations.asked(asking),
    });
    const registrations = createRegistrations({
      calls: () => [...catalogue.registerNames].flatMap((name) => indexOfNames().calls.get(name) ?? []),
      match: matcher.match,
      at: (match, place) => {
        const keyed = matcher.at(match.ref, place);
        return keyed.state === 'given' ? keyed.value : undefined;
      },
    }, resolver);
    const provisions = createProvisions({ sources: () => [...sources.values()], named: matcher.named, match: matcher.match, things: matcher.things });
    const surroundings = createSurroundings(
      { wraps: (file) => indexOfNames().wraps.get(file.path) ?? [], allWraps: () => [...indexOfNames().wraps.values()].flat() }, matcher, resolver);
    const ambients = new Map<string, Policy | undefined>();
    const ambient = (match: Match, which: PolicyName): Policy | undefined => {
      const id = `${match.library.language} ${match.library.id} ${which}`;
      if (!ambients.has(id)) ambients.set(id, ambientPolicy(match, which));
      return ambients.get(id);
    };
    const ambientPolicy = (match: Match, which: PolicyName): Policy | undefined => {
      for (const entry of catalogue.ambients(match.library.language)) {
        if (!entry.operation.gives?.includes(which)) continue;
        if (entry.operation.covers && !entry.operation.covers.includes(match.library.id)) continue;
        if (assignedSomewhere(entry)) return { state: 'set', value: 'for the whole process', clues: [] };
        for (const call of entry.names.flatMap((name) => indexOfNames().calls.get(name) ?? [])) {
          if (matcher.match(call)?.operation === entry.operation && (entry.operation.looksOn !== true || mayGive(call, which, resolver))) return { state: 'set', value: 'for the whole process', clues: [] };
        }
      }
      return undefined;
    };
    // `axios.defaults.timeout = 5000`: a write to a member of the module, in any file.
    const assignedSomewhere = ({ library, operation }: Entry): boolean => {
      const paths = operation.at.filter((at) => at.endsWith('=')).map((at) => at.slice(0, -1));
      return paths.length > 0 && [...sources.values()].some(({ program }) => program.bindings.some((binding) =>
        binding.writes.some((w) => paths.includes(w.path.join('.'))) && binding.values.some((v) => v.kind === 'import' && library.modules.includes(v.module))));
    };
    const handlers = createHandlers(libraries, matcher, resolver);
    const tls = createTlsReader(libraries, matcher, resolver);
    const credentials = createCredentialReader(libraries, matcher, resolver);
    return (tools = { libraries, resolver, matcher, provisions, handlers, tls, credentials, policies: createPolicies(matcher, resolver, () => [...indexOfNames().configures.values()].flat()), surroundings, ambient, mentioned: (word) => (host.mentioning?.(word) ?? []).length > 0 });
  }

  function of(path: string): Facts {
    settle();
    const known = lifted.get(path) ?? artifacts.get(path);
    if (known) return known;
    const source = sources.get(path);
    if (!source) return noFacts(path);
    const written = lift(source, liftTools());
    const mesh = (meshed ??= createMesh([...artifacts.values()]));
    const facts = { ...written, calls: written.calls.map((call) => callInMesh(call, mesh)) };
    lifted.set(path, facts);
    return facts;
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
    if (!known.has(question)) known.set(question, question(source, liftTools()));
    return known.get(question) as readonly T[];
  }

  function forget(path: string): void {
    allFacts = undefined;
    lifted.delete(path);
    answered.delete(path);
  }

  function joined(): Index {
    settle();
    if (index) return index;
    const through = new Map<string, RemoteCall[]>();
    const connections = new Map<string, Map<number, Connection>>();
    const credentials = new Map<string, Map<number, Credential>>();
    const limiters = new Map<string, Clue>();
    const everything = all();
    for (const facts of everything) {
      for (const call of facts.calls) if (call.client) push(through, siteKey(call.client.at), call);
      if (facts.limiter && facts.format !== undefined && !testFile.test(facts.file) && !limiters.has(facts.format)) limiters.set(facts.format, facts.limiter);
      for (const credential of facts.credentials) {
        const there = credentials.get(credential.at.file) ?? new Map<number, Credential>();
        if (!there.has(credential.at.span.start)) there.set(credential.at.span.start, credential);
        credentials.set(credential.at.file, there);
      }
      for (const connection of facts.connections) {
        const there = connections.get(connection.at.file) ?? new Map<number, Connection>();
        // The first use stands for all: one value is one finding.
        if (!there.has(connection.at.span.start)) there.set(connection.at.span.start, connection);
        connections.set(connection.at.file, there);
      }
    }
    const mesh = (meshed ??= createMesh([...artifacts.values()]));
    const asksFor = createSettingReaders({ mentioning: (word) => host.mentioning?.(word) ?? [], source: (path) => sources.get(path) }, everything.flatMap(({ workloads }) => workloads));
    const dependants = createDependants(everything, asksFor);
    const perRequest = createPerRequest(everything.flatMap((facts) => facts.handlers), liftTools().resolver, (path) => sources.get(path));
    const declared = everything.flatMap(({ workloads }) => workloads).filter(({ partial }) => !partial);
    const owner = createOwners(declared);
    const runs = (file: string): Workload | undefined => owner(file) ?? onlyProgram(declared);
    return (index = {
      through,
      limiters,
      credentials: new Map([...credentials].map(([file, there]) => [file, [...there.values()]])),
      connections: new Map([...connections].map(([file, there]) => [file, [...there.values()].map((connection) => inMesh(connection, mesh))])),
      mesh,
      dependants,
      asksFor,
      perRequest,
      runs,
      listQueries: remembered((file) => {
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

  const paths = (): readonly string[] => [...sources.keys(), ...artifacts.keys()].sort();

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
    tools = undefined;
    index = undefined;
    allFacts = undefined;
    if (before) names?.remove(before);
    if (after) names?.add(after);
    pending.set(path, [...(pending.get(path) ?? []), before, after]);
  }

  /** Forgets the facts that the waiting changes may have made untrue. */
  function settle(): void {
    if (pending.size === 0) return;
    const paths = [...pending.keys()];
    const versions = [...pending.values()].flat();
    const called = new Set(versions.flatMap(calledNames));
    pending.clear();
    if (lifted.size === 0 && answered.size === 0) return;
    // What goes through a container reaches files that nothing else connects.
    if (versions.some((file) => file && liftTools().provisions.gives(file))) for (const path of [...lifted.keys()]) forget(path);
    // What a container is told reaches files that nothing else connects.
    if ([...called].some((name) => catalogue.registerNames.has(name))) for (const path of [...lifted.keys(), ...answered.keys()]) forget(path);
    for (const dirty of importersOf(paths)) forget(dirty);
    // A literal says what is in the fields of a type that another file declares.
    const filled = new Set(versions.flatMap((file) => (file ? file.program.calls.filter((call) => call.form === 'literal').map((call) => lastName(call.callee, file.program)) : [])));
    const declaring = filled.size === 0 ? [] : [...sources.values()].filter(({ program }) => [...filled].some((name) => program.types.has(name))).map(({ path }) => path);
    for (const dirty of [...declaring, ...(declaring.length > 0 ? importersOf(declaring) : [])]) forget(dirty);
    // Parameters take their values from callers; a change in a caller is a change of the facts of what it calls.
    // What is called through an interface is written in a class that the caller does not import.
    for (const name of implementedNames(versions)) for (const { file } of indexOfNames().calls.get(name) ?? []) forget(file.path);
    for (const name of called) for (const definer of indexOfNames().definers.get(name)?.keys() ?? []) forget(definer);
    for (const path of paths) forget(path);
  }

  /** All files that import one of these files, directly or over others. */
  function importersOf(paths: readonly string[]): ReadonlySet<string> {
    const importers = new Map<string, string[]>();
    for (const [from, specifiers] of modules) {
      for (const targets of specifiers.values()) for (const target of targets) push(importers, target, from);
    }
    const reached = new Set<string>();
    const queue = [...paths];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const importer of importers.get(next) ?? []) {
        if (reached.has(importer)) continue;
        reached.add(importer);
        queue.push(importer);
      }
    }
    return reached;
  }

  return {
    sources,
    // A file of settings is read when the facts of others lead to it.
    has: (path) => joined() && (sources.has(path) || artifacts.has(path)),
    paths,
    of,
    all,
    putSource(file) {
      const before = sources.get(file.path);
      allFacts = undefined;
      sources.set(file.path, file);
      artifacts.delete(file.path);
      modules.delete(file.path);
      if (isOnDemand && names) names.add(file);
      else changed(file.path, before, file);
    },
    putArtifact(facts) {
      forgetMesh(facts, artifacts.get(facts.file));
      artifacts.set(facts.file, facts);
      index = undefined;
      allFacts = undefined;
    },
    remove(path) {
      const before = sources.get(path);
      forgetMesh(artifacts.get(path));
      sources.delete(path);
      artifacts.delete(path);
      changed(path, before, undefined);
    },
    forgetModules() {
      modules.clear();
      pending.clear();
      lifted.clear();
      answered.clear();
      meshed = undefined;
      tools = undefined;
      index = undefined;
      allFacts = undefined;
      names = undefined;
    },
    callsThrough: (client: Site) => joined().through.get(siteKey(client)) ?? [],
    credentialsIn: (file: string) => joined().credentials.get(file) ?? [],
    connectionsIn: (file: string) => joined().connections.get(file) ?? [],
    mesh: (host) => joined().mesh(host),
    perItem: (file) => about(file, perItem),
    listQueries: (file) => joined().listQueries(file),
    listening: (file) => joined().listening(file),
    retries: (file) => of(file).retries ?? about(file, retries),
    serviceCalls: (file) => joined().chains.from(file),
    retryStacks: (file) => joined().chains.stacks(file),
    lostFailures: (file) => about(file, lostFailures),
    localState: (file) => about(file, localState),
    blocking: (file) => about(file, blockingCalls),
    shortLived: (file) => about(file, shortLivedClients),
    limiter: (format) => joined().limiters.get(format) ?? joined().limiters.get('compose') ?? joined().limiters.get('kubernetes') ?? joined().limiters.get('settings'),
    perRequest: (site) => joined().perRequest(site),
    runs: (file) => joined().runs(file),
    dependants: (workload) => joined().dependants.of(workload),
    declarations: (workload) => joined().dependants.declarations(workload),
    behind: (endpoint) => joined().dependants.behind(endpoint),
    copies: (workload) => joined().dependants.copies(workload),
    autoscaler: (workload) => joined().dependants.autoscaler(workload),
    whySilent(path, asked, placeOf) {
      const facts = of(path);
      const source = sources.get(path);
      return source ? whySilent(source, facts, asked, { ...liftTools(), placeOf }) : [];
    },
    systemMap: (lineOf) => systemMapOf({ facts: all(), dependants: joined().dependants, asksFor: joined().asksFor, lineOf }),
  };
}

/** Names of methods of classes that are derived from something, in languages where that may be an interface. */
function implementedNames(versions: readonly (SourceFile | undefined)[]): ReadonlySet<string> {
  return new Set(versions.flatMap((file) => (file && (file.program.language === 'java' || file.program.language === 'csharp')
    ? file.program.functions.flatMap(({ name, owner }) => (owner !== undefined && name !== '' && (file.program.types.get(owner)?.bases.length ?? 0) > 0 ? [name] : [])) : [])));
}

// The steps of a builder all begin at the same place.
const siteKey = (site: Site): string => `${site.file} ${site.span.start} ${site.span.end}`;

/** Each file is asked about once. */
function remembered<T>(answer: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    if (!known.has(file)) known.set(file, answer(file));
    return known.get(file)!;
  };
}

/** The only program of the team's own that the deployment files run: all the code is its. */
function onlyProgram(declared: readonly Workload[]): Workload | undefined {
  const own = declared.filter(({ product, onDemand }) => product === undefined && onDemand !== true);
  return new Set(own.map(({ name }) => name)).size === 1 ? own[0] : undefined;
}
