// The drawing itself: SVG made from a layout. Kinds have shapes, and what is down, fails or exists once has a mark and a line style
// of its own, so that nothing is told by colour alone.
import type { Outage } from '../../base/outage';
import type { MapEdge, MapFlow, MapNode, SystemMap } from '../../model';
import type { MapStrings } from '../../protocol/map';
import { fill } from '../element';
import { labelOf, type Box, type Drawing, type Line, type Point } from './layout';
import type { Loss } from './words';

export interface Condition {
  readonly down: ReadonlySet<string>;
  readonly outage: Outage<Loss>;
  readonly selected?: string;
}

const namespace = 'http://www.w3.org/2000/svg';

function svg(tag: string, attributes: Readonly<Record<string, string | number | undefined>>, ...children: readonly (Node | string)[]): SVGElement {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** `sayOf` is what a screen reader says of a part. */
export function draw(map: SystemMap, drawing: Drawing, condition: Condition, strings: MapStrings, sayOf: (node: MapNode) => string): SVGElement {
  const single = new Set(map.singlePointsOfFailure.map(({ id }) => id));
  const boxes = new Map(drawing.boxes.map((box) => [box.id, box]));
  return svg('svg', { class: 'drawing', viewBox: `0 0 ${drawing.width} ${drawing.height}`, xmlns: namespace, role: 'group', 'aria-label': strings.drawing },
    svg('defs', {}, svg('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto-start-reverse' }, svg('path', { class: 'head', d: 'M0 0 L8 4 L0 8 z' }))),
    svg('g', { class: 'edges', 'aria-hidden': 'true' }, ...drawing.lines.map((line, index) => edge(map.edges[index]!, line, condition)), ...drawing.flows.map((line, index) => flow(map.flows![index]!, line, condition))),
    svg('g', {}, ...map.nodes.map((node) => part(node, boxes.get(node.id)!, single.has(node.id), condition, strings, sayOf(node)))));
}

function edge(each: MapEdge, { points, middle }: Line, { selected, outage, down }: Condition): SVGElement {
  const broken = down.has(each.to) || outage.fails.has(each.to);
  const classes = ['edge', each.optional ? 'optional' : '', broken ? 'broken' : '', selected === each.from || selected === each.to ? 'near' : ''].filter(Boolean).join(' ');
  return svg('g', { class: classes },
    svg('path', { d: pathOf(points), 'marker-end': 'url(#arrow)' }),
    ...(each.protocol ? [label(each.protocol, middle)] : []),
    svg('title', {}, `${each.from} → ${each.to}: ${each.note}`));
}

function flow({ from, to, channel, file, line }: MapFlow, { points, middle }: Line, { selected, outage, down }: Condition): SVGElement {
  const dry = down.has(from) || outage.fails.has(from);
  const classes = ['edge', 'flow', dry ? 'broken' : '', selected === from || selected === to ? 'near' : ''].filter(Boolean).join(' ');
  return svg('g', { class: classes },
    svg('path', { d: pathOf(points), 'marker-end': 'url(#arrow)' }),
    label(labelOf(channel), middle),
    svg('title', {}, `${from} → ${to}: ${channel} (${file}:${line})`));
}

/** Level through layers, and in a bow from one layer to the next. */
function pathOf([first, ...rest]: readonly Point[]): string {
  let before = first!;
  return [`M${before.x} ${before.y}`, ...rest.map(({ x, y }) => {
    const middle = (before.x + x) / 2;
    const step = y === before.y ? `L${x} ${y}` : `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    before = { x, y };
    return step;
  })].join(' ');
}

const label = (words: string, { x, y }: Point): SVGElement => svg('text', { class: 'protocol', x, y: y - 4, 'text-anchor': 'middle' }, words);

function part(node: MapNode, { x, y, width, height }: Box, single: boolean, { down, outage, selected }: Condition, strings: MapStrings, say: string): SVGElement {
  const state = down.has(node.id) ? 'down' : outage.fails.has(node.id) ? 'fails' : outage.degrades.has(node.id) ? 'degrades' : '';
  const mark = { down: '✕', fails: '!', degrades: '~', '': '' }[state];
  const left = x - width / 2;
  const top = y - height / 2;
  const about = [node.product ?? strings[node.kind], node.replicas === null ? '' : fill(strings.replicas, node.replicas)].filter(Boolean).join(' ');
  return svg('g', { class: ['part', node.kind, single ? 'single' : '', state, selected === node.id ? 'selected' : ''].filter(Boolean).join(' '), 'data-id': node.id, role: 'button', tabindex: selected === node.id ? 0 : -1, 'aria-label': say, 'aria-pressed': String(selected === node.id) },
    ...shapeOf(node, left, top, width, height),
    svg('text', { class: 'name', x, y: y - 3, 'text-anchor': 'middle' }, labelOf(node.name)),
    svg('text', { class: 'about', x, y: y + 13, 'text-anchor': 'middle' }, about),
    ...(single ? [svg('circle', { class: 'badge', cx: left + 2, cy: top + 2, r: 9 }), svg('text', { class: 'badge-text', x: left + 2, y: top + 6, 'text-anchor': 'middle' }, '1')] : []),
    ...(mark === '' ? [] : [svg('circle', { class: 'mark', cx: left + width - 2, cy: top + 2, r: 9 }), svg('text', { class: 'mark-text', x: left + width - 2, y: top + 6, 'text-anchor': 'middle' }, mark)]),
    svg('title', {}, node.name));
}

function shapeOf({ kind }: MapNode, x: number, y: number, w: number, h: number): readonly SVGElement[] {
  const box = { class: 'shape', x, y, width: w, height: h };
  switch (kind) {
    case 'database': case 'cache': case 'object-store':
      return [svg('path', { class: 'shape', d: `M${x} ${y + 7} a${w / 2} 7 0 0 1 ${w} 0 v${h - 14} a${w / 2} 7 0 0 1 ${-w} 0 z` }), svg('path', { class: 'rim', d: `M${x} ${y + 7} a${w / 2} 7 0 0 0 ${w} 0` })];
    case 'broker': case 'coordination':
      return [svg('rect', { ...box, rx: 2 }), svg('path', { class: 'rim', d: `M${x + 7} ${y} v${h} M${x + w - 7} ${y} v${h}` })];
    case 'gateway':
      return [svg('path', { class: 'shape', d: `M${x + 12} ${y} h${w - 24} l12 ${h / 2} l-12 ${h / 2} h${24 - w} l-12 ${-h / 2} z` })];
    case 'external': case 'telemetry':
      return [svg('rect', { ...box, rx: h / 2 })];
    default:
      return [svg('rect', { ...box, rx: 5 })];
  }
}
