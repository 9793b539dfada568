// What follows when parts of a system are down: who fails because it needs one of them, and who only loses something.

export interface Dependency {
  readonly from: string;
  readonly to: string;
  /** The caller goes on without it. */
  readonly optional: boolean;
}

export interface Outage<E extends Dependency> {
  /** Those that fail, by the dependency that takes them down; nearest first. */
  readonly fails: ReadonlyMap<string, E>;
  /** Those that go on with less, by a dependency they lose. */
  readonly degrades: ReadonlyMap<string, E>;
}

/** Linear in the dependencies. What is down itself is in neither list. */
export function outageOf<E extends Dependency>(edges: readonly E[], down: ReadonlySet<string>): Outage<E> {
  const needs = new Map<string, E[]>();
  for (const edge of edges) needs.set(edge.to, [...(needs.get(edge.to) ?? []), edge]);
  const fails = new Map<string, E>();
  const degrades = new Map<string, E>();
  const queue = [...down];
  for (let i = 0; i < queue.length; i++) {
    for (const edge of needs.get(queue[i]!) ?? []) {
      if (down.has(edge.from) || fails.has(edge.from)) continue;
      if (edge.optional) {
        if (!degrades.has(edge.from)) degrades.set(edge.from, edge);
      } else {
        fails.set(edge.from, edge);
        degrades.delete(edge.from);
        queue.push(edge.from);
      }
    }
  }
  for (const id of fails.keys()) degrades.delete(id);
  return { fails, degrades };
}
