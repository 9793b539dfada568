// Which workload runs the code of a file: by the folder it is built from, a folder that bears its name, or one that holds its manifests.
import { push } from '../../../base/multimap';
import { once, whenNeeded } from '../../../base/once';
import type { Workload } from '../../concepts';

/** The workload whose code a source file is; undefined if none, or if it may be several. */
export type OwnerOf = (file: string) => Workload | undefined;

/** `workloads`: one declaration of each thing that runs; `others` gives further ones of the same thing. */
export function createOwners(workloads: readonly Workload[], others: (workload: Workload) => readonly Workload[] = () => []): OwnerOf {
  const byFolder = new Map<string, Workload[]>();
  const byName = new Map<string, Workload[]>();
  const byManifest = new Map<string, Workload[]>();
  for (const workload of workloads) {
    const same = [workload, ...others(workload)];
    for (const folder of new Set(same.map(placeOf))) if (folder !== '') push(byManifest, folder, workload);
    if (workload.build !== undefined && workload.build !== '') push(byFolder, workload.build, workload);
    for (const name of new Set(same.flatMap(namesOf))) push(byName, name, workload);
  }
  const known = new Map<string, Workload | undefined>();
  const inFolder = (folder: string): Workload | undefined => {
    if (folder === '') return undefined;
    if (!known.has(folder)) {
      const own = byFolder.get(folder) ?? byName.get(plain(lastOf(folder))) ?? ownManifests(byManifest.get(folder));
      known.set(folder, own ? only(own) : inFolder(parentOf(folder)));
    }
    return known.get(folder);
  };
  return (file) => inFolder(parentOf(file));
}

/** `declared`: everything that runs, by the name of its node, which may be another than its own. */
export function ownersOf(declared: ReadonlyMap<string, readonly Workload[]>, idOf: (workload: Workload) => string): OwnerOf {
  const oneEach = [...declared.values()].map((workloads) => workloads.find((one) => one.build !== undefined) ?? workloads.find(({ partial }) => !partial) ?? workloads[0]!);
  return createOwners(oneEach, (workload) => {
    const id = idOf(workload);
    return [...declared.get(id) ?? [], ...(id === workload.name ? [] : [{ ...workload, name: id }])];
  });
}

/** The same, made when somebody asks for the first time: deployment files without code never do. */
export function whenAsked(make: () => OwnerOf): OwnerOf {
  const owner = whenNeeded(make);
  return (file) => owner()(file);
}

const placeOf = (workload: Workload): string => once(places, workload, () => folderAround(workload.at.file));

/** The folder whose program a manifest is kept with: `cart/k8s/deployment.yaml` → `cart`. */
function folderAround(file: string): string {
  let folder = parentOf(file);
  while (/^(\.?k8s|kube|kubernetes|deploy|deployments?|manifests?|helm|charts?|templates|base|config)$/i.test(lastOf(folder))) folder = parentOf(folder);
  return folder;
}

// A folder with the manifests of several describes a system; stores have no code of the team.
const ownManifests = (workloads: readonly Workload[] | undefined): readonly Workload[] | undefined => (
  workloads?.length === 1 && workloads[0]!.kind !== 'compose-service' && !workloads[0]!.product ? workloads : undefined
);

export interface Code {
  /** True if a workload may run the file, alone or together with others. */
  of(workload: Workload, file: string): boolean;
  /** True if it lies in the folder of any workload. */
  isOwned(file: string): boolean;
}

/** Files of a workload, where a folder may well be the code of several. */
export function codeOf(workloads: readonly Workload[]): Code {
  const builds = new Set(workloads.flatMap(({ build }) => (build ? [build] : [])));
  const names = new Set(workloads.flatMap(namesOf));
  const isOwned = (file: string): boolean => foldersOf(file).some((folder) => builds.has(folder) || names.has(plain(lastOf(folder))));
  return {
    of(workload, file) {
      const own = new Set(namesOf(workload));
      if (foldersOf(file).some((folder) => folder === workload.build || own.has(plain(lastOf(folder))))) return true;
      // What is built from the root of the workspace has all the code that is nobody's own.
      return workload.build === '' && !isOwned(file);
    },
    isOwned,
  };
}

/** The folders a file is in, the innermost first. */
function foldersOf(file: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(file); folder !== ''; folder = parentOf(folder)) folders.push(folder);
  return folders;
}

/** Names its folder may have. A product's image is somebody else's code, whatever a folder is called. */
const namesOf = (workload: Workload): readonly string[] => once(ownNames, workload, () => namesFor(workload));

// Workloads of files that nobody edits stay the same objects.
const places = new WeakMap<Workload, string>();
const ownNames = new WeakMap<Workload, readonly string[]>();

function namesFor({ name, image, product }: Workload): readonly string[] {
  if (product) return [];
  const written = image?.split('@')[0]!.replace(/:[^/:]*$/, '').split('/').at(-1);
  const bare = name.replace(/-(deployment|deploy|depl|statefulset|rollout)$/, '');
  return [...new Set([bare, bare.replace(/-v\d+$/, ''), name, ...(written === undefined ? [] : [written])].map(plain))];
}

const lastOf = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1);

/** Several declarations of one name are one thing. */
const only = (workloads: readonly Workload[]): Workload | undefined => (new Set(workloads.map(({ name }) => name)).size === 1 ? workloads[0] : undefined);

/** `shop-cart-service`, `CartService` and `cart_svc` are written alike. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/(?:service|svc|server|app|api|http|grpc)$/, '') || name.toLowerCase();

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
