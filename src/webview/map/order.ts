// Which part stands above which within a layer, so that few lines cross: the mean of the neighbours' places decides, layer by layer, to
// and fro. The library does the same with a graph of its own for each layer, which takes most of its time on a large map.
import type { Graph } from '@dagrejs/dagre';

/** Without gain for so many rounds, it ends. */
const patience = 4;

/** Expects nodes with `rank`, edges between neighbouring ranks only; gives each node its `order` within its rank. */
export function orderLayers(graph: Graph): void {
  const ids = graph.nodes();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ranks = ids.map((id) => (graph.node(id) as { rank: number }).rank);
  const callers: number[][] = ids.map(() => []);
  const called: number[][] = ids.map(() => []);
  for (const { v, w } of graph.edges()) {
    called[numbers.get(v)!]!.push(numbers.get(w)!);
    callers[numbers.get(w)!]!.push(numbers.get(v)!);
  }
  let layers = firstLayers(ranks, called);
  let best = layers;
  let fewest = Infinity;
  for (let round = 0, withoutGain = 0; withoutGain < patience && fewest > 0; round++) {
    layers = round % 2 === 0 ? swept(layers, callers) : swept(layers.toReversed(), called).toReversed();
    const crossings = crossingsOf(layers, called);
    if (crossings < fewest) [best, fewest, withoutGain] = [layers, crossings, 0];
    else withoutGain++;
  }
  for (const layer of best) layer.forEach((number, order) => ((graph.node(ids[number]!) as { order: number }).order = order));
}

type Layers = readonly (readonly number[])[];

/** What is called stands as its callers do: each layer in the order in which a walk down comes to it. */
function firstLayers(ranks: readonly number[], called: Layers): Layers {
  const layers: number[][] = Array.from({ length: Math.max(-1, ...ranks) + 1 }, () => []);
  const seen = new Set<number>();
  const visit = (start: number): void => {
    const open = [start];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      if (seen.has(number)) continue;
      seen.add(number);
      layers[ranks[number]!]!.push(number);
      open.push(...called[number]!.toReversed());
    }
  };
  ranks.map((rank, number) => ({ rank, number })).sort((a, b) => a.rank - b.rank).forEach(({ number }) => visit(number));
  return layers;
}

/** Sorts each layer by where its neighbours in the layers before it stand; what has none keeps its place. */
function swept(layers: Layers, before: Layers): Layers {
  const place: number[] = [];
  return layers.map((layer) => {
    const wanted = layer.map((number, at) => {
      const neighbours = before[number]!;
      return { number, mean: neighbours.length === 0 ? at : neighbours.reduce((sum, one) => sum + place[one]!, 0) / neighbours.length };
    });
    const sorted = wanted.sort((a, b) => a.mean - b.mean).map(({ number }) => number);
    sorted.forEach((number, at) => (place[number] = at));
    return sorted;
  });
}

/** Two lines cross where their ends stand the other way round: counted with a tree of sums over the places of a layer. */
function crossingsOf(layers: Layers, called: Layers): number {
  const place: number[] = [];
  for (const layer of layers) layer.forEach((number, at) => (place[number] = at));
  let crossings = 0;
  for (const [i, layer] of layers.slice(0, -1).entries()) {
    const sums = new Array<number>(layers[i + 1]!.length + 1).fill(0);
    const ends = layer.flatMap((number) => called[number]!.map((one) => place[one]!).sort((a, b) => a - b));
    ends.forEach((end, drawn) => {
      crossings += drawn;
      for (let at = end + 1; at > 0; at -= at & -at) crossings -= sums[at]!;
      for (let at = end + 1; at < sums.length; at += at & -at) sums[at]!++;
    });
  }
  return crossings;
}
