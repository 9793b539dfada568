// Maps that hold a list a key, and maps of maps.

/** Adds an item to the list of a key; the first one makes the list. */
export function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Items by key, each list in the order of the items. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) push(groups, key(item), item);
  return groups;
}

/** The map under a key; made where there is none yet. */
export function inner<K, L, T>(map: Map<K, Map<L, T>>, key: K): Map<L, T> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}
