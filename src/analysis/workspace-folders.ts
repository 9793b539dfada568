// Which files of a workspace lie in a folder, and which have a name.
export interface Folders {
  add(path: string): void;
  remove(path: string): void;
  inside(folder: string): readonly string[];
  named(name: string): readonly string[];
}

export function createFolders(): Folders {
  const byFolder = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const at = (map: Map<string, Set<string>>, key: string): Set<string> => {
    const known = map.get(key);
    if (known) return known;
    const fresh = new Set<string>();
    map.set(key, fresh);
    return fresh;
  };
  return {
    add(path) {
      at(byFolder, folderOf(path)).add(path);
      at(byName, path.slice(path.lastIndexOf('/') + 1)).add(path);
    },
    remove(path) {
      byFolder.get(folderOf(path))?.delete(path);
      byName.get(path.slice(path.lastIndexOf('/') + 1))?.delete(path);
    },
    inside: (folder) => [...(byFolder.get(folder) ?? [])],
    named: (name) => [...(byName.get(name) ?? [])],
  };
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
