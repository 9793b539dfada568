// Maps compared by what they hold.

/** True if a map has every entry of another one. */
export function hasAll<K, V>(map: ReadonlyMap<K, V>, wanted: ReadonlyMap<K, V>): boolean {
  for (const [key, value] of wanted) if (map.get(key) !== value) return false;
  return true;
}
