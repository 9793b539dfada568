// Programs that no deployment file describes: developers start them by hand, and only their own settings tell what they are called, where
// they are reached, and which stores they look for on their own machine.
import { push } from '../../../base/multimap';
import type { Facts, LocalStore, ProgramSettings, Site, Workload } from '../../concepts';
import { createOwners } from './code-owners';
import { isAside } from './environment';

export interface Untold {
  readonly programs: readonly Workload[];
  /** Those that no deployment file runs, but these programs look for. */
  readonly stores: readonly Workload[];
  /** Who listens on a port of the machine that all of them run on; undefined if nobody or several do. */
  listeningOn(port: number): Workload | undefined;
}

const nothing: Untold = { programs: [], stores: [], listeningOn: () => undefined };

/** `declared`: what deployment files run. Nothing where those may well run the programs, under whatever name. */
export function untoldPrograms(facts: readonly Facts[], declared: readonly Workload[]): Untold {
  const modules = modulesOf(facts);
  if (modules.size === 0) return nothing;
  const owner = createOwners(declared.filter(({ partial }) => !partial));
  const owners = [...modules.keys()].flatMap((folder) => owner(`${folder}/pom.xml`) ?? []);
  const missing = [...modules.values()].filter(({ folder }) => owner(`${folder}/pom.xml`) === undefined);
  const known = new Set(owners.map(({ name }) => name));
  const isUnknown = ({ name, product, oneShot }: Workload): boolean => !product && !oneShot && !known.has(name);
  if (owners.length >= missing.length || declared.some(isUnknown)) return nothing;

  const programs = missing.map(({ folder, name, at }) => ({ ...bare(name, at), build: folder }));
  const ports = new Map<number, Set<string>>();
  for (const { folder, port } of missing) if (port !== undefined) ports.set(port, (ports.get(port) ?? new Set()).add(folder));
  const listeningOn = (port: number): Workload | undefined => {
    const folders = ports.get(port);
    return folders?.size === 1 ? programs.find(({ build }) => folders.has(build)) : undefined;
  };
  // One of the programs may itself be what is usually bought.
  const sought = facts.flatMap(({ file, settings }) => (isAside(file) ? [] : settings?.local ?? [])).filter(({ note }) => !ports.has(Number(/:(\d+)$/.exec(note)?.[1])));
  const others = sought.filter(({ product: [title = ''] }) => !programs.some(({ name }) => name.toLowerCase().includes(title.toLowerCase())));
  return { programs, stores: storesOf(others, declared), listeningOn };
}

interface Module {
  readonly folder: string;
  readonly name: string;
  readonly at: Site;
  readonly port?: number;
}

const inModule = /^(.+)\/src\/main\/resources\/(?:config\/)?[^/]+$/;

/** One a folder of sources whose settings say what the program is called or where it listens. */
function modulesOf(facts: readonly Facts[]): ReadonlyMap<string, Module> {
  const found = new Map<string, { readonly file: string; readonly settings: ProgramSettings }[]>();
  for (const { file, settings } of facts) {
    const folder = settings && !settings.forAll && settings.meantFor === undefined && !isAside(file) ? inModule.exec(file)?.[1] : undefined;
    if (folder !== undefined) push(found, folder, { file, settings: settings! });
  }
  return new Map([...found].flatMap(([folder, files]) => {
    const named = files.find(({ settings }) => settings.called !== undefined);
    const listening = files.find(({ settings }) => settings.listensOn !== undefined);
    const told = named ?? listening;
    if (!told) return [];
    const name = named?.settings.called ?? folder.slice(folder.lastIndexOf('/') + 1);
    return [[folder, { folder, name, at: { file: told.file, span: { start: 0, end: 0 } }, ...(listening ? { port: listening.settings.listensOn! } : {}) }] as const];
  }));
}

/** One of a kind: two of them cannot listen on one port of one machine. */
function storesOf(sought: readonly LocalStore[], declared: readonly Workload[]): readonly Workload[] {
  const stores = new Map<string, Workload>();
  for (const { product, role, file, span } of sought) {
    const [title] = product as readonly [string];
    if (declared.some((one) => one.product && product.includes(one.product.title)) || stores.has(title)) continue;
    stores.set(title, { ...bare(title.toLowerCase().replace(/ /g, '-'), { file, span }), product: { title, role } });
  }
  return [...stores.values()];
}

// How many run nobody says.
const bare = (name: string, at: Site): Workload => ({ name, kind: 'program', scope: '', at, replicas: {}, labels: new Map(), mentions: [], oneShot: false, fixes: { replicas: [] } });
