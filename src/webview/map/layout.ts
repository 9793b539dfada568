// Where the parts of a system stand in the drawing: in layers, callers before what they call, with lines that run between the parts.
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

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** Through a layer it runs level; between two layers from one of the points to the next. */
  readonly points: readonly Point[];
  /** Between two layers, about in the middle of the way: where words have room. */
  readonly middle: Point;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** One for each edge of the map, in its order. */
  readonly lines: readonly Line[];
  /** One for each flow of the map, in its order. */
  readonly flows: readonly Line[];
}

export const boxHeight = 46;
const margin = 16;
const large = 100;

/** The name as far as it has room. */
export const labelOf = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

export function layOut({ nodes, edges, flows = [] }: Pick<SystemMap, 'nodes' | 'edges' | 'flows'>): Drawing {
  const graph = new Graph({ directed: true, multigraph: true });
  // The best layers of a large system take a large share of a second; nearly the best ones look the same.
  const ranker = nodes.length > large ? 'tight-tree' : 'network-simplex';
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 80, marginx: margin, marginy: margin, ranker });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, name } of nodes) graph.setNode(id, { width: Math.max(96, labelOf(name).length * 7.6 + 44), height: boxHeight });
  for (const { from, to } of edges) graph.setEdge(from, to);
  for (const { from, to, channel } of flows) graph.setEdge(from, to, {}, channel);
  arrange(graph, { customOrder: orderLayers });
  const boxes = nodes.map(({ id }): Box => {
    const { x, y, width: w, height: h } = graph.node(id) as Box;
    return { id, x, y, width: w, height: h };
  });
  const route = router(boxes);
  const line = (from: string, to: string, channel?: string): Line => ({ from, to, ...route(from, to, (graph.edge(from, to, channel) as { points: readonly Point[] }).points) });
  return framed(boxes, edges.map(({ from, to }) => line(from, to)), flows.map(({ from, to, channel }) => line(from, to, channel)));
}

/** The library leaves room for parts only: lines that run around the outermost ones would leave the drawing. */
function framed(boxes: readonly Box[], lines: readonly Line[], flows: readonly Line[]): Drawing {
  const points = [
    ...boxes.flatMap(({ x, y, width, height }) => [{ x: x - width / 2, y: y - height / 2 }, { x: x + width / 2, y: y + height / 2 }]),
    ...[...lines, ...flows].flatMap((line) => [...line.points, line.middle]),
  ];
  const least = (of: (point: Point) => number): number => points.reduce((least, point) => Math.min(least, of(point)), Infinity);
  const [left, top, right, bottom] = [least(({ x }) => x), least(({ y }) => y), -least(({ x }) => -x), -least(({ y }) => -y)];
  if (points.length === 0) return { width: 200, height: 100, boxes, lines, flows };
  const moved = <T extends Point>(point: T): T => ({ ...point, x: point.x + margin - left, y: point.y + margin - top });
  const movedLine = (line: Line): Line => ({ ...line, points: line.points.map(moved), middle: moved(line.middle) });
  return { width: Math.max(right - left + 2 * margin, 200), height: Math.max(bottom - top + 2 * margin, 100), boxes: boxes.map(moved), lines: lines.map(movedLine), flows: flows.map(movedLine) };
}

/** All that stands in one layer lies between these. */
interface Column {
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** The library bends lines in the middle of layers, where a wide part beside them would cover them: here they cross each layer on a level. */
function router(boxes: readonly Box[]): (from: string, to: string, bends: readonly Point[]) => Pick<Line, 'points' | 'middle'> {
  const known = new Map(boxes.map((box) => [box.id, box]));
  const columns: Column[] = [];
  for (const { x, width } of boxes) {
    const at = columns.findIndex((column) => Math.abs(column.x - x) < 1);
    const { left, right } = columns[at] ?? { left: x, right: x };
    columns[at < 0 ? columns.length : at] = { x, left: Math.min(left, x - width / 2), right: Math.max(right, x + width / 2) };
  }
  const columnAt = (x: number): Column | undefined => columns.find((column) => Math.abs(column.x - x) < 1);
  return (from, to, bends) => {
    const [start, end] = [known.get(from)!, known.get(to)!];
    const rightwards = start.x <= end.x;
    const sides = ({ left, right }: Column, y: number): readonly Point[] => (rightwards ? [{ x: left, y }, { x: right, y }] : [{ x: right, y }, { x: left, y }]);
    const [first, last] = [columnAt(start.x)!, columnAt(end.x)!];
    const side = ({ x, width }: Box, out: boolean): number => x + (out === rightwards ? width / 2 : -width / 2);
    const inside = bends.slice(1, -1);
    const between = inside.filter(({ x }) => !columnAt(x));
    return {
      points: [
        { x: side(start, true), y: start.y }, sides(first, start.y)[1]!,
        ...inside.flatMap((bend) => {
          const column = columnAt(bend.x);
          return column ? sides(column, bend.y) : [bend];
        }),
        sides(last, end.y)[0]!, { x: side(end, false), y: end.y },
      ],
      middle: between[Math.floor(between.length / 2)] ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    };
  };
}
