// Kustomizations joined: which files each puts together, over bases and components, and so whom a patch completes and who means what by a name.
import { push } from '../../base/multimap';
import type { Facts, Overlay, Workload } from '../concepts';

export interface Overlays {
  /** Kustomizations that put a file of manifests together with others, directly or over a base. */
  covering(file: string): readonly Overlay[];
  /** True where a patch is for a declaration: one that no kustomization names may be for any. */
  completes(patch: Workload, whole: Workload): boolean;
  /** What a name was before a kustomization put something in front of it or behind it; empty where none did. */
  before(name: string): readonly string[];
}

export function createOverlays(facts: Iterable<Facts>): Overlays {
  const overlays = [...facts].flatMap(({ overlay }) => overlay ?? []);
  const byFolder = new Map(overlays.map((overlay) => [folderOf(overlay.file), overlay]));
  const withComponent = new Map<string, Overlay[]>();
  const withPatch = new Map<string, Overlay[]>();
  for (const overlay of overlays) {
    for (const folder of overlay.components) push(withComponent, folder, overlay);
    for (const file of [overlay.file, ...overlay.patches]) push(withPatch, file, overlay);
  }
  const contents = new Map(overlays.map((overlay) => [overlay, contentOf(overlay)]));
  const covering = new Map<string, Overlay[]>();
  for (const [overlay, content] of contents) for (const file of content) push(covering, file, overlay);
  const affixes = overlays.filter(({ prefix, suffix }) => prefix + suffix !== '');
  return {
    covering: (file) => covering.get(file) ?? [],
    completes({ at: { file } }, whole) {
      const naming = withPatch.get(file);
      return !naming || naming.some((overlay) => reachedBy(overlay).some((one) => contents.get(one)!.has(whole.at.file)));
    },
    before: (name) => affixes.filter(({ prefix, suffix }) => name.length > prefix.length + suffix.length && name.startsWith(prefix) && name.endsWith(suffix)).map(({ prefix, suffix }) => name.slice(prefix.length, name.length - suffix.length)),
  };

  /** Files of manifests, over all bases. */
  function contentOf(overlay: Overlay): ReadonlySet<string> {
    const resources = new Set(overlay.resources);
    for (const one of resources) for (const inner of byFolder.get(one)?.resources ?? []) resources.add(inner);
    return resources;
  }

  /** Itself, and those whose manifests it changes as their component. */
  function reachedBy(overlay: Overlay): readonly Overlay[] {
    const reached = new Set([overlay]);
    for (const one of reached) for (const parent of withComponent.get(folderOf(one.file)) ?? []) reached.add(parent);
    return [...reached];
  }
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
