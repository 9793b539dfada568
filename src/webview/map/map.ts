// The page with the system map: draws it, lets the learner walk through it by mouse and keyboard, take parts down and see what follows.
import { outageOf } from '../../base/outage';
import type { MapEdge, MapNode } from '../../model';
import { readToMap, type FolderView, type FromMap, type MapStrings } from '../../protocol/map';
import { element, fill } from '../element';
import { draw } from './drawing';
import { layOut, type Drawing } from './layout';
import { reasonOf, wordsOf } from './words';

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const send = (message: FromMap): void => editor.postMessage(message);

const title = element('h1', { id: 'title' });
const folders = element('select', { id: 'folders', hidden: true });
const tools = element('div', { class: 'tools', role: 'toolbar' });
const stage = element('div', { class: 'stage' });
const status = element('p', { class: 'status', role: 'status' });
const details = element('section', { class: 'details', 'aria-labelledby': 'details-title', hidden: true });
const list = element('details', { class: 'as-list' });
document.body.append(element('header', { class: 'head' }, title, folders, tools), status, element('main', {}, stage, details), list);

let shown: { readonly folders: readonly FolderView[]; readonly strings: MapStrings } | undefined;
let folder: FolderView | undefined;
let drawing: Drawing | undefined;
let down: ReadonlySet<string> = new Set();
let selected: string | undefined;
/** Share of full size; 0 fits the window. */
let zoom = 0;

function show(next: { readonly folders: readonly FolderView[]; readonly strings: MapStrings }): void {
  shown = next;
  const before = folder?.root;
  folder = next.folders.find(({ root }) => root === before) ?? next.folders.toSorted((a, b) => b.map.nodes.length - a.map.nodes.length)[0];
  title.textContent = next.strings.title;
  document.title = next.strings.title;
  folders.hidden = next.folders.length < 2;
  folders.setAttribute('aria-label', next.strings.folder);
  folders.replaceChildren(...next.folders.map(({ root, title: name }) => element('option', { value: root, selected: root === folder?.root }, name)));
  openFolder();
}

function openFolder(): void {
  if (!folder || !shown) return;
  const ids = new Set(folder.map.nodes.map(({ id }) => id));
  down = new Set([...down].filter((id) => ids.has(id)));
  if (selected === undefined || !ids.has(selected)) selected = folder.map.singlePointsOfFailure[0]?.id ?? folder.map.nodes[0]?.id;
  drawing = ids.size > 0 ? layOut(folder.map) : undefined;
  render();
}

/** `focus` puts the keyboard onto the selected part again, which is a new element. */
function render(focus = false): void {
  if (!shown || !folder) return;
  const { strings } = shown;
  const { map } = folder;
  const outage = outageOf(map.edges, down);
  const say = (node: MapNode): string => wordsOf(node, map, down, outage, strings);
  tools.replaceChildren(...toolsOf(strings));
  if (!drawing) {
    stage.replaceChildren(element('p', { class: 'empty' }, strings.empty));
    details.hidden = true;
    list.replaceChildren();
    return;
  }
  const scroll = { left: stage.scrollLeft, top: stage.scrollTop };
  const picture = draw(map, drawing, { down, outage, ...(selected === undefined ? {} : { selected }) }, strings, say);
  size(picture, drawing);
  stage.replaceChildren(picture);
  stage.scrollTo({ ...scroll, behavior: 'instant' });
  const words = down.size === 0 ? strings.hint : outage.fails.size + outage.degrades.size === 0 ? fill(strings.nothingFails, [...down].join(', ')) : fill(strings.outage, [...down].slice(0, 5).join(', '), [...outage.fails.keys()].join(', ') || '–', [...outage.degrades.keys()].join(', ') || '–');
  if (status.textContent !== words) status.textContent = words;
  showDetails(strings);
  list.replaceChildren(element('summary', {}, strings.asList), element('ul', {}, ...map.nodes.map((node) => element('li', {}, element('button', { type: 'button', class: 'link', onclick: () => select(node.id) }, say(node))))));
  if (focus) picture.querySelector<SVGElement>(`[data-id="${CSS.escape(selected ?? '')}"]`)?.focus();
}

function size(picture: SVGElement, { width, height }: Drawing): void {
  const fitting = Math.min(1, (stage.clientWidth - 8) / width, Math.max(240, innerHeight - 160) / height);
  const scale = zoom === 0 ? Math.max(fitting, 0.35) : zoom;
  picture.setAttribute('width', String(Math.round(width * scale)));
  picture.setAttribute('height', String(Math.round(height * scale)));
}

function toolsOf(strings: MapStrings): readonly HTMLElement[] {
  const button = (label: string, onclick: () => void, id: string): HTMLElement => element('button', { type: 'button', id, onclick }, label);
  const own = folder?.map.nodes.filter(({ kind }) => kind !== 'external') ?? [];
  return [
    button(strings.zoomOut, () => zoomBy(1 / 1.25), 'zoom-out'), button(strings.zoomIn, () => zoomBy(1.25), 'zoom-in'), button(strings.fit, () => zoomBy(0), 'fit'),
    down.size > 0 ? button(strings.allUp, () => change(new Set()), 'all-up') : button(strings.allDown, () => change(new Set(own.map(({ id }) => id))), 'all-down'),
    button(strings.askPlace, () => send({ type: 'ask', text: 'What if the whole data centre goes down?' }), 'ask-place'),
    button(strings.exportSvg, exportSvg, 'export-svg'), button(strings.copyMermaid, () => folder && send({ type: 'copyMermaid', root: folder.root }), 'copy-mermaid'),
  ];
}

function showDetails(strings: MapStrings): void {
  const node = folder!.map.nodes.find(({ id }) => id === selected);
  details.hidden = node === undefined;
  if (!node) return;
  const { map, root } = folder!;
  const outage = outageOf(map.edges, down);
  const place = (file: string, line: number, words: string): HTMLElement => element('button', { type: 'button', class: 'link', onclick: () => send({ type: 'openPlace', root, file, line }) }, words);
  const edgeLine = (edge: MapEdge, other: string): HTMLElement => element('li', {}, element('button', { type: 'button', class: 'link', onclick: () => select(other) }, other), ` ${edge.protocol ?? ''} `, place(edge.file, edge.line, `${edge.file}:${edge.line}`));
  const group = (heading: string, edges: readonly MapEdge[], other: (edge: MapEdge) => string): readonly HTMLElement[] => (edges.length === 0 ? [] : [element('h3', {}, heading), element('ul', {}, ...edges.map((edge) => edgeLine(edge, other(edge))))]);
  const because = outage.fails.get(node.id) ?? outage.degrades.get(node.id);
  const single = map.singlePointsOfFailure.find(({ id }) => id === node.id);
  details.replaceChildren(
    element('h2', { id: 'details-title' }, node.name),
    element('p', {}, [node.product ?? strings[node.kind], node.replicas === null ? strings.replicasUnknown : fill(strings.replicas, node.replicas), ...(node.environments.length > 0 ? [fill(strings.environments, node.environments.join(', '))] : []), ...(node.exposed ? [strings.exposed] : [])].join(' · ')),
    ...(single ? [element('p', { class: 'single' }, single.why)] : []),
    ...(because ? [element('p', { class: 'because' }, `${outage.fails.has(node.id) ? strings.fails : strings.degrades}: ${reasonOf(because, strings)}`)] : []),
    element('p', { class: 'actions' },
      element('button', { type: 'button', id: 'toggle', onclick: () => toggle(node.id) }, down.has(node.id) ? strings.bringUp : strings.takeDown),
      element('button', { type: 'button', id: 'open', onclick: () => send({ type: 'openPlace', root, file: node.file, line: node.line }) }, strings.openDefinition),
      element('button', { type: 'button', id: 'ask', onclick: () => send({ type: 'ask', text: `What happens if ${node.name} dies?` }) }, strings.askAbout)),
    ...group(strings.calls, map.edges.filter(({ from }) => from === node.id), ({ to }) => to),
    ...group(strings.calledBy, map.edges.filter(({ to }) => to === node.id), ({ from }) => from));
}

function select(id: string, focus = true): void {
  selected = id;
  render(focus);
  stage.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function toggle(id: string): void {
  const next = new Set(down);
  if (!next.delete(id)) next.add(id);
  change(next);
}

function change(next: ReadonlySet<string>): void {
  const at = document.activeElement?.id;
  down = next;
  render(document.activeElement instanceof SVGElement);
  // A button that was pressed is a new one with the same name, or the one that undoes it.
  if (at) (document.getElementById(at) ?? document.getElementById(at === 'all-down' ? 'all-up' : 'all-down'))?.focus();
}

function zoomBy(factor: number): void {
  const width = Number(stage.querySelector('svg')?.getAttribute('width') ?? 0);
  const now = drawing ? width / drawing.width : 1;
  zoom = factor === 0 ? 0 : Math.min(3, Math.max(0.2, now * factor));
  render(document.activeElement instanceof SVGElement);
}

/** The neighbour in a direction: the nearest part whose centre lies that way. */
function move(dx: number, dy: number): void {
  const here = drawing?.boxes.find(({ id }) => id === selected);
  if (!here || !drawing) return;
  const there = drawing.boxes
    .map((box) => ({ box, along: (box.x - here.x) * dx + (box.y - here.y) * dy, aside: Math.abs((box.x - here.x) * dy) + Math.abs((box.y - here.y) * dx) }))
    .filter(({ along }) => along > 4)
    .sort((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside))[0];
  if (there) select(there.box.id);
}

/** With the colours it has here, because outside of the editor there are none. */
function exportSvg(): void {
  const picture = stage.querySelector('svg');
  if (!picture || !drawing) return;
  const copy = picture.cloneNode(true) as SVGElement;
  const shapes = picture.querySelectorAll<SVGElement>('path, rect, circle, text');
  copy.querySelectorAll<SVGElement>('path, rect, circle, text').forEach((each, index) => {
    const { fill: inside, stroke, strokeWidth, strokeDasharray, fontFamily, fontSize, fontWeight } = getComputedStyle(shapes[index]!);
    for (const [name, value] of Object.entries({ fill: inside, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': strokeDasharray, 'font-family': fontFamily, 'font-size': fontSize, 'font-weight': fontWeight })) each.setAttribute(name, value);
  });
  copy.setAttribute('width', String(drawing.width));
  copy.setAttribute('height', String(drawing.height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor })) ground.setAttribute(name, value);
  copy.prepend(ground);
  send({ type: 'exportSvg', text: new XMLSerializer().serializeToString(copy) });
}

folders.addEventListener('change', () => {
  folder = shown?.folders.find(({ root }) => root === folders.value);
  openFolder();
});
stage.addEventListener('click', (event) => {
  const id = event.target instanceof Element ? event.target.closest<SVGElement>('.part')?.dataset['id'] : undefined;
  if (id !== undefined) select(id);
});
stage.addEventListener('dblclick', (event) => {
  if (event.target instanceof Element && event.target.closest('.part')) document.getElementById('open')?.click();
});
stage.addEventListener('keydown', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('.part')) return;
  const steps: Readonly<Record<string, () => void>> = {
    ArrowRight: () => move(1, 0), ArrowLeft: () => move(-1, 0), ArrowDown: () => move(0, 1), ArrowUp: () => move(0, -1),
    Enter: () => document.getElementById('open')?.click(), ' ': () => selected !== undefined && toggle(selected), Escape: () => change(new Set()),
    '+': () => zoomBy(1.25), '-': () => zoomBy(1 / 1.25), '0': () => zoomBy(0),
  };
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  step();
});
addEventListener('resize', () => zoom === 0 && render(document.activeElement instanceof SVGElement));
addEventListener('message', ({ data }) => {
  const read = readToMap(data);
  if ('message' in read) show(read.message);
});
editor.setState({ map: true });
send({ type: 'ready' });
