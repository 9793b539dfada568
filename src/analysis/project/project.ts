// The facts of all files, joined. Lowered files and read artifacts go in; lifted facts come out, computed when asked for and
// kept until a file changes that they may depend on.
import type { Span } from '../../base/span';
import type { FileTable } from '../program';
import type { SystemMap } from '../../model';
import type { Facts, Library, PerItemCalls, Policy, ProjectFacts, Silence, Site } from '../concepts';
import { noFacts } from '../concepts';
import { assignments } from './ambient-policies';
import { blockingCalls } from './blocking-calls';
import { createCatalogue } from './catalogue';
import { callInMesh, createMesh, type MeshFor } from './mesh';
import { fanOut } from './fan-out';
import { growing } from './growing';
import { joinFacts, type Joined } from './joined';
import { lift, type LiftTools } from './lift';
import { createLiftTools } from './lift-tools';
import { lostFailures } from './lost-failures';
import { localState } from './local-state';
import { createModuleFiles, partsOf } from './module-files';
import { indexNames, namesTold, type NameIndex } from './names';
import { allFactories } from './provisions';
import { createReadings, type Read } from './readings';
import { allRegistrations, registeredType, registrationsOf } from './registrations';
import { retries } from './retries';
import { lastName, type CallRef, type SourceFile } from './source-file';
import { systemMapOf } from './system-map/system-map';
import { sequentialCalls } from './sequential-calls';
import { shortLivedClients } from './short-lived-clients';
import { createSaid } from './said';
import { wrappedBy } from './surroundings';
import { timeLimits } from './time-limits';
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
  let index: Joined | undefined;
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

  const mentioning = (word: string): readonly string[] => host.mentioning?.(word) ?? [];

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
    tools = createLiftTools({
      libraries, catalogue, readings, sources, modules,
      names: indexOfNames,
      wrapping: wrapping.about,
      configured: configured.about,
      implementing: (type) => host.implementing?.(type) ?? [],
      isSet: (settings) => host.isSet?.(settings) ?? false,
      mentioning,
    });
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
    const meshFor = mesh();
    const found = readings.about(path, () => {
      const written = lift(source, liftTools());
      return { ...written, calls: written.calls.map((call) => callInMesh(call, meshFor)) };
    });
    lifted.set(path, found);
    return found.answer;
  }

  function mesh(): MeshFor {
    return (meshed ??= createMesh([...artifacts.values()]));
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

  function joined(): Joined {
    settle();
    return (index ??= joinFacts({
      facts: all(),
      mesh: mesh(),
      tools: liftTools(),
      source: (path) => sources.get(path),
      mentioning,
      retries: (file) => about(file, retries),
      files: host.files,
    }));
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
    timeLimits: (file) => about(file, timeLimits),
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
    guard: (format) => {
      const { guards } = joined();
      // Programs in C# say by attributes and policies which of their routes are locked; of others any sign anywhere may be about them.
      const asked = [...guards].filter(([of]) => format !== 'csharp' || of === 'csharp' || deploying.has(of)).map(([, guard]) => guard);
      return asked.find(({ ofRoutes }) => ofRoutes === undefined) ?? asked[0];
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
    systemMap: (lineOf) => systemMapOf({ facts: all(), dependants: joined().dependants, asksFor: joined().asksFor, readersAmong: joined().readersAmong, lineOf }),
  };
}

const deploying = new Set(['compose', 'kubernetes', 'settings']);

// What tools remember may hold former versions of files, though never as an answer: after so many changes they begin anew.
const mostSettled = 100;


