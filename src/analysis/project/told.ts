// Whom programs call by what stands in files of their own, settings and code, and which program such a file belongs to.
import { push } from '../../base/multimap';
import { whenNeeded } from '../../base/once';
import type { Connection, Facts, LocalStore, Mention, NearbyPort, RemoteCall, Workload } from '../concepts';
import { plain, type OwnerOf } from './system-map/code-owners';
import { isAside } from './system-map/environment';
import { testFile } from './test-file';

export interface Told {
  readonly from: Workload;
  readonly mentions: readonly Mention[];
  readonly nearby: readonly NearbyPort[];
  readonly local: readonly LocalStore[];
  /** The file is that of this one program, be it bought or built. */
  readonly ofItself: boolean;
}

export interface ToldToAll {
  /** Whoever asks it for settings is told as well. */
  readonly server: Workload;
  readonly mentions: readonly Mention[];
  readonly nearby: readonly NearbyPort[];
  readonly local: readonly LocalStore[];
}

export interface Programs {
  /** Everything that runs, by its name. */
  readonly declared: ReadonlyMap<string, readonly Workload[]>;
  readonly running: Iterable<Workload>;
  readonly owner: OwnerOf;
  /** Who answers to a name in a registry: `namesOf`. */
  names(): ReadonlyMap<string, Workload>;
}

/** What files of settings say, with the program that reads them; tests and examples left out. Linear in the facts. */
export function toldIn(facts: readonly Facts[], { declared, running, owner, names }: Programs): { readonly alone: readonly Told[]; readonly everyone: readonly ToldToAll[] } {
  const mounters = whenNeeded(() => mountersOf(running));
  const bearerOf = (file: string): Workload | undefined => names().get(plain(file)) ?? names().get(plain(file.replace(/[-.][a-z0-9]+$/, '')));
  const onlyOne = (product: string): Workload | undefined => {
    const bearers = [...declared.values()].flatMap((workloads) => workloads.find((one) => one.product?.title === product) ?? []);
    return bearers.length === 1 ? bearers[0] : undefined;
  };
  const all: Told[] = [];
  const everyone: ToldToAll[] = [];
  for (const { file, settings } of facts) {
    if (!settings || isAside(file)) continue;
    const { mentions, nearby = [], local = [], product, meantFor, forAll } = settings;
    if (forAll) {
      const server = owner(file);
      if (server) everyone.push({ server, mentions, nearby, local });
      continue;
    }
    const { alone, within } = mounters()(file);
    const told = product !== undefined ? onlyOne(product) : meantFor === undefined ? owner(file) : bearerOf(meantFor);
    for (const from of alone.length > 0 ? alone : [told ?? within].filter((one) => one !== undefined)) all.push({ from, mentions, nearby, local, ofItself: product !== undefined || alone.length > 0 });
  }
  return { alone: all, everyone };
}

/** Calls and connections of the program in whose folder a file lies; none of what a deployment file hands to several, a server of configuration to others, and what a product is told. */
export function callsItself({ format, calls, connections, settings }: Facts): { readonly calls: readonly RemoteCall[]; readonly connections: readonly Connection[] } {
  const others = settings?.forAll || settings?.meantFor !== undefined || settings?.product !== undefined || deployment.has(format ?? '');
  return others ? { calls: [], connections: [] } : { calls, connections };
}

export function mayCall(facts: Facts): boolean {
  const { calls, connections } = callsItself(facts);
  return calls.length + connections.length + (facts.peers?.length ?? 0) > 0 && !testFile.test(facts.file);
}

const deployment = new Set(['compose', 'kubernetes', 'terraform', 'cloudformation', 'systemd']);

/** Who answers to a name in a registry, and whose settings a file of that name holds: what programs announce, and the names of what is declared. */
export function namesOf(facts: readonly Facts[], declared: ReadonlyMap<string, readonly Workload[]>, owner: OwnerOf): ReadonlyMap<string, Workload> {
  const names = new Map<string, Workload>();
  const short = new Map<string, Workload[]>();
  for (const [id, workloads] of declared) push(short, plain(id), workloads[0]!);
  for (const [name, bearers] of short) if (bearers.length === 1) names.set(name, bearers[0]!);
  for (const { file, settings } of facts) {
    const from = settings && settings.announces.length > 0 && !isAside(file) ? owner(file) : undefined;
    if (from) for (const name of settings!.announces) names.set(name, from).set(plain(name), from);
  }
  return names;
}

/** Who finds a file in its container: those who mount just this file, and the one who mounts the folder it is in. */
function mountersOf(workloads: Iterable<Workload>): (file: string) => { readonly alone: readonly Workload[]; readonly within?: Workload } {
  const mounted = new Map<string, Workload[]>();
  for (const workload of workloads) for (const path of workload.mounts ?? []) push(mounted, path, workload);
  return (file) => {
    const alone = mounted.get(file) ?? [];
    for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) {
      const within = mounted.get(folder);
      if (within) return { alone, ...(new Set(within.map(({ name }) => name)).size === 1 ? { within: within[0]! } : {}) };
    }
    return { alone };
  };
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
