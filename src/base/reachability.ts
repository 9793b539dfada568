// Who can be reached in a directed graph.

/** All nodes reachable from one over `next`, nearest first, without the start. Linear in nodes and edges. */
export function reachableFrom(start: string, next: (node: string) => Iterable<string>): readonly string[] {
  const seen = new Set([start]);
  const queue = [start];
  for (let i = 0; i < queue.length; i++) {
    for (const node of next(queue[i]!)) {
      if (seen.has(node)) continue;
      seen.add(node);
      queue.push(node);
    }
  }
  return queue.slice(1);
}
