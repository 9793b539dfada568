// Which workload runs the code of a file: by the folder it is built from, or a folder that bears its name.
import { push } from '../../../base/multimap';
import type { Workload } from '../../concepts';

/** The workload whose code a source file is; undefined if none, or if it may be several. */
export type OwnerOf = (file: string) => Workload | undefined;

/** `workloads`: one declaration of each thing that runs. */
export function createOwners(workloads: readonly Workload[]): OwnerOf {
  const byFolder = new Map<string, Workload[]>();
  const byName = new Map<string, Workload[]>();
  for (const workload of workloads) {
    if (workload.build !== undefined && workload.build !== '') push(byFolder, workload.build, workload);
    const image = workload.image?.split('@')[0]!.replace(/:[^/:]*$/, '').split('/').at(-1);
    // A product's image is somebody else's code, whatever a folder is called.
    if (workload.product) continue;
    for (const name of new Set([workload.name, ...(image === undefined ? [] : [image])].map(plain))) push(byName, name, workload);
  }
  const known = new Map<string, Workload | undefined>();
  const inFolder = (folder: string): Workload | undefined => {
    if (folder === '') return undefined;
    if (!known.has(folder)) {
      const own = byFolder.get(folder) ?? byName.get(plain(folder.slice(folder.lastIndexOf('/') + 1)));
      known.set(folder, own ? only(own) : inFolder(parentOf(folder)));
    }
    return known.get(folder);
  };
  return (file) => inFolder(parentOf(file));
}

/** Several declarations of one name are one thing. */
const only = (workloads: readonly Workload[]): Workload | undefined => (new Set(workloads.map(({ name }) => name)).size === 1 ? workloads[0] : undefined);

/** `shop-cart-service`, `CartService` and `cart_svc` are written alike. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/(?:service|svc|server|app|api)$/, '') || name.toLowerCase();

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
