// What only the facts of all files together say: who goes through which client, who depends on which workload, what runs which file.
import { push } from '../../base/multimap';
import { remembered } from '../../base/once';
import type { Connection, Credential, Facts, Guard, Limiter, ListeningServer, ListQuery, PerRequest, ProjectFacts, RemoteCall, Site, Workload } from '../concepts';
import { createCallChains, type CallChains } from './call-chains';
import { createDeclaredTogether, type DeclaredTogether } from './declared-together';
import { createDependants, type Dependants } from './dependants';
import { createPerRequest } from './handlers';
import type { LiftTools } from './lift';
import { createListening } from './listening';
import { listQueries } from './list-queries';
import { inMesh, type MeshFor } from './mesh';
import type { ProjectHost } from './project';
import type { SourceFile } from './source-file';
import { createOwners, whenAsked } from './system-map/code-owners';
import { createSettingReaders } from './system-map/setting-readers';
import { testFile } from './test-file';

/** What is known of the whole project once the facts of all files are there. */
export interface Joined {
  readonly mesh: MeshFor;
  readonly through: (client: Site) => readonly RemoteCall[];
  readonly connections: (file: string) => readonly Connection[];
  readonly credentials: (file: string) => readonly Credential[];
  readonly dependants: Dependants;
  readonly together: DeclaredTogether;
  readonly asksFor: (workload: Workload, words: readonly string[]) => boolean;
  readonly readersAmong: (workloads: readonly Workload[]) => Joined['asksFor'];
  readonly chains: CallChains;
  readonly perRequest: (site: Site) => PerRequest | undefined;
  readonly limiters: ReadonlyMap<string, Limiter>;
  readonly guards: ReadonlyMap<string, Guard>;
  readonly runs: (file: string) => Workload | undefined;
  readonly listening: (file: string) => readonly ListeningServer[];
  readonly listQueries: (file: string) => readonly ListQuery[];
}

interface JoinedFrom {
  readonly facts: readonly Facts[];
  readonly mesh: MeshFor;
  readonly tools: LiftTools;
  source(path: string): SourceFile | undefined;
  mentioning(word: string): readonly string[];
  retries(file: string): ReturnType<ProjectFacts['retries']>;
  readonly files: ProjectHost['files'];
}

export function joinFacts({ facts, mesh, tools, source, mentioning, retries, files }: JoinedFrom): Joined {
  // By file only, since every keystroke comes by here: what is asked of one file is sorted out when it is asked.
  const through = new Map<string, RemoteCall[]>();
  const connections = new Map<string, Connection[]>();
  const credentials = new Map<string, Credential[]>();
  const limiters = new Map<string, Limiter>();
  const guards = new Map<string, Guard>(guardingDependency(mentioning));
  for (const one of facts) {
    for (const call of one.calls) if (call.client) push(through, call.client.at.file, call);
    const limited = one.format === undefined ? undefined : limiters.get(one.format);
    if (one.limiter && one.format !== undefined && !testFile.test(one.file) && (!limited || (limited.ofRoutes && !one.limiter.ofRoutes))) limiters.set(one.format, one.limiter);
    const guarded = one.format === undefined ? undefined : guards.get(one.format);
    if (one.guard && one.format !== undefined && !testFile.test(one.file) && (!guarded || (guarded.ofRoutes && !one.guard.ofRoutes))) guards.set(one.format, one.guard);
    for (const credential of one.credentials) push(credentials, credential.at.file, credential);
    for (const connection of one.connections) push(connections, connection.at.file, connection);
  }
  const throughClients = remembered((file: string) => {
    const found = new Map<string, RemoteCall[]>();
    for (const call of through.get(file) ?? []) push(found, siteKey(call.client!.at), call);
    return found;
  });
  const workloads = facts.flatMap((one) => one.workloads);
  const readersAmong = (some: readonly Workload[]): Joined['asksFor'] => createSettingReaders({ mentioning, source }, some);
  const asksFor = readersAmong(workloads);
  const dependants = createDependants(facts, asksFor);
  const perRequest = createPerRequest(facts.flatMap((one) => one.handlers), tools, source);
  const declared = workloads.filter(({ partial }) => !partial);
  const owner = whenAsked(() => createOwners(declared));
  const runs = (file: string): Workload | undefined => owner(file) ?? onlyProgram(declared);
  return {
    through: (client) => throughClients(client.file).get(siteKey(client)) ?? [],
    limiters,
    guards,
    credentials: remembered((file: string) => onePerPlace(credentials.get(file) ?? [])),
    connections: remembered((file: string) => onePerPlace(connections.get(file) ?? []).map((connection) => inMesh(connection, mesh))),
    mesh,
    dependants,
    together: createDeclaredTogether(facts),
    asksFor,
    readersAmong,
    perRequest,
    runs,
    listQueries: remembered((file: string) => {
      const found = source(file);
      return found ? listQueries(found, tools, perRequest) : [];
    }),
    listening: createListening({ facts, tools, source, mentioning, ...(files ? { files } : {}) }),
    chains: createCallChains({ facts, dependants, owner, mesh, perRequest, retries }),
  };
}

// With these on the list of dependencies routes are locked by settings alone.
const locking = ['spring-boot-starter-security', 'spring-security-', 'oauth2-resource-server', 'quarkus-oidc', 'quarkus-smallrye-jwt', 'quarkus-elytron-security', 'micronaut-security', 'dropwizard-auth', 'helidon-security', 'microprofile-jwt'];

function guardingDependency(mentioning: JoinedFrom['mentioning']): readonly (readonly [string, Guard])[] {
  const file = locking.flatMap((word) => mentioning(word))[0];
  return file === undefined ? [] : [['java', { file, span: { start: 0, end: 0 }, note: 'brings what asks callers who they are' }]];
}

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
