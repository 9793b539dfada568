// Kinds of resources by their type: what several lists say about one type holds together.
import type { ResourceRecord } from './record';

export function byType(records: readonly ResourceRecord[]): ReadonlyMap<string, ResourceRecord> {
  const found = new Map<string, ResourceRecord>();
  for (const record of records) {
    const before = found.get(record.type);
    found.set(record.type, before ? { ...before, traits: [...before.traits, ...record.traits] } : record);
  }
  return found;
}
