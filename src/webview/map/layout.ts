// Where the parts of a system stand in the drawing: in layers, callers before what they call.
import { Graph, layout as arrange } from '@dagrejs/dagre';
import type { SystemMap } from '../../model';
import { orderLayers } from './order';

export interface Box {
  readonly id: string;
  /** Centre, in pixels at full size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export const boxHeight = 46;
const margin = 16;
const large = 100;

/** The name as far as it has room. */
export const labelOf = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

export function layOut({ nodes, edges }: SystemMap): Drawing {
  const graph = new Graph({ directed: true });
  // The best layers of a large system take a large share of a second; nearly the best ones look the same.
  const ranker = nodes.length > large ? 'tight-tree' : 'network-simplex';
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 80, marginx: margin, marginy: margin, ranker });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, name } of nodes) graph.setNode(id, { width: Math.max(96, labelOf(name).length * 7.6 + 44), height: boxHeight });
  for (const { from, to } of edges) graph.setEdge(from, to);
  arrange(graph, { customOrder: orderLayers });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.max(width, 200), height: Math.max(height, 100),
    boxes: nodes.map(({ id }) => {
      const { x, y, width: w, height: h } = graph.node(id) as { x: number; y: number; width: number; height: number };
      return { id, x, y, width: w, height: h };
    }),
    lines: edges.map(({ from, to }) => ({ from, to, points: (graph.edge(from, to) as { points: { x: number; y: number }[] }).points })),
  };
}
