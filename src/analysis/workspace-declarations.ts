// Which files of a workspace declare which names, as their texts say.

export interface Declarations {
  /** Gives the names that are declared here only now, or no more. */
  set(path: string, names: readonly string[]): readonly string[];
  remove(path: string): void;
  /** What a file declares. */
  of(path: string): readonly string[];
  declaring(name: string): readonly string[];
  /** True if the last part of a name that is declared is this. */
  hasName(name: string): boolean;
}

export function createDeclarations(): Declarations {
  const byName = new Map<string, Set<string>>();
  const byPath = new Map<string, readonly string[]>();
  // How many declarations end with a name.
  const lastNames = new Map<string, number>();
  const count = (name: string, more: 1 | -1): void => {
    const last = name.slice(name.lastIndexOf('.') + 1);
    lastNames.set(last, (lastNames.get(last) ?? 0) + more);
  };
  // A namespace of hundreds of files is asked about by every name in them.
  const lists = new Map<string, readonly string[]>();
  function remove(path: string): void {
    for (const name of byPath.get(path) ?? []) {
      if (byName.get(name)?.delete(path)) count(name, -1);
      lists.delete(name);
    }
    byPath.delete(path);
  }
  return {
    remove,
    set(path, names) {
      const before = new Set(byPath.get(path));
      const after = new Set(names);
      remove(path);
      byPath.set(path, names);
      for (const name of names) {
        const there = byName.get(name) ?? new Set();
        if (!there.has(path)) count(name, 1);
        byName.set(name, there.add(path));
        lists.delete(name);
      }
      return [...before, ...after].filter((name) => !before.has(name) || !after.has(name));
    },
    of: (path) => byPath.get(path) ?? [],
    hasName: (name) => (lastNames.get(name) ?? 0) > 0,
    declaring(name) {
      const there = byName.get(name);
      // Most names that are asked about are declared nowhere; they are not to be remembered.
      if (!there || there.size === 0) return [];
      let list = lists.get(name);
      if (!list) lists.set(name, (list = [...there]));
      return list;
    },
  };
}
