// Maps that hold a list a key.

/** Adds an item to the list of a key; the first one makes the list. */
export function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
