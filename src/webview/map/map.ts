// The page with the system map: draws it, lets the learner walk through it by mouse and keyboard, take parts down and see what follows.
import type { MapNode } from '../../model';
import { readToMap, type FolderView, type FromMap, type MapStrings } from '../../protocol/map';
import { element } from '../element';
import { detailsOf } from './details';
import { draw } from './drawing';
import { layOut, type Drawing } from './layout';
import { pictureText } from './picture';
import { createTools, type Tool } from './tools';
import { stepFrom, type Step } from './walk';
import { lossesOf, outageWords, wordsOf } from './words';

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const send = (message: FromMap): void => editor.postMessage(message);

const title = element('h1', { id: 'title' });
const folders = element('select', { id: 'folders', hidden: true });
const tools = createTools();
const stage = element('div', { class: 'stage' });
const status = element('p', { class: 'status', role: 'status' });
const details = element('section', { class: 'details', 'aria-labelledby': 'details-title', hidden: true });
const list = element('details', { class: 'as-list' });
document.body.append(element('header', { class: 'head' }, title, folders, tools.bar), status, element('main', {}, stage, details), list);

// Smaller than this nobody reads names; what has no room then is scrolled to.
const readable = 0.75;

let shown: { readonly folders: readonly FolderView[]; readonly strings: MapStrings } | undefined;
let folder: FolderView | undefined;
let drawing: Drawing | undefined;
let down: ReadonlySet<string> = new Set();
let selected: string | undefined;
/** Share of full size; `readable` is the window's size as far as names can be read, `whole` shows everything. */
let zoom: number | 'readable' | 'whole' = 'readable';

function show(next: { readonly folders: readonly FolderView[]; readonly strings: MapStrings }): void {
  const isFirst = shown === undefined;
  shown = next;
  const before = folder?.root;
  folder = next.folders.find(({ root }) => root === before) ?? next.folders.toSorted((a, b) => b.map.nodes.length - a.map.nodes.length)[0];
  title.textContent = next.strings.title;
  document.title = next.strings.title;
  folders.hidden = next.folders.length < 2;
  folders.setAttribute('aria-label', next.strings.folder);
  folders.replaceChildren(...next.folders.map(({ root, title: name }) => element('option', { value: root, selected: root === folder?.root }, name)));
  openFolder(isFirst);
}

function openFolder(isNew: boolean): void {
  if (!folder || !shown) return;
  const ids = new Set(folder.map.nodes.map(({ id }) => id));
  down = new Set([...down].filter((id) => ids.has(id)));
  if (selected === undefined || !ids.has(selected)) selected = folder.map.singlePointsOfFailure[0]?.id ?? folder.map.nodes[0]?.id;
  drawing = ids.size > 0 ? layOut(folder.map) : undefined;
  const isIdle = document.activeElement === document.body;
  render(isIdle ? document.hasFocus() : document.activeElement instanceof SVGElement);
  if (isNew) scrollToSelected('center');
}

/** `focus` puts the keyboard onto the selected part again, which is a new element. */
function render(focus = false): void {
  if (!shown || !folder) return;
  const { strings } = shown;
  const { map } = folder;
  const outage = lossesOf(map, down);
  const say = (node: MapNode): string => wordsOf(node, map, down, outage, strings);
  tools.show(strings.tools, toolsOf(strings));
  if (!drawing) {
    stage.replaceChildren(element('p', { class: 'empty' }, strings.empty));
    details.hidden = true;
    list.replaceChildren();
    return;
  }
  const scroll = { left: stage.scrollLeft, top: stage.scrollTop };
  const picture = draw(map, drawing, { down, outage, ...(selected === undefined ? {} : { selected }) }, strings, say);
  const scale = scaleOf(drawing);
  picture.setAttribute('width', String(Math.round(drawing.width * scale)));
  picture.setAttribute('height', String(Math.round(drawing.height * scale)));
  stage.replaceChildren(picture);
  stage.scrollTo({ ...scroll, behavior: 'instant' });
  const words = outageWords(down, outage, strings);
  if (status.textContent !== words) status.textContent = words;
  const node = map.nodes.find(({ id }) => id === selected);
  details.hidden = node === undefined;
  if (node) details.replaceChildren(...detailsOf(node, folder, { strings, down, outage, send, select, toggle }));
  list.replaceChildren(element('summary', {}, strings.asList), element('ul', {}, ...map.nodes.map((each) => element('li', {}, element('button', { type: 'button', class: 'link', onclick: () => select(each.id) }, say(each))))));
  if (focus) partOf(selected)?.focus({ preventScroll: true });
}

const partOf = (id = ''): SVGElement | null => stage.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`);

/** Moves the drawing in its place and not the page, whose buttons would go out of sight. */
function scrollToSelected(place: 'center' | 'nearest'): void {
  const box = partOf(selected)?.getBoundingClientRect();
  if (!box) return;
  const view = stage.getBoundingClientRect();
  const room = 12;
  const way = (from: number, to: number, first: number, last: number): number => {
    if (place === 'center') return (from + to - first - last) / 2;
    return from < first + room ? from - first - room : to > last - room ? to - last + room : 0;
  };
  stage.scrollBy({ left: way(box.left, box.right, view.left, view.right), top: way(box.top, box.bottom, view.top, view.bottom), behavior: 'instant' });
}

function scaleOf({ width, height }: Drawing): number {
  if (typeof zoom === 'number') return zoom;
  const whole = Math.min(1, (stage.clientWidth - 8) / width, Math.max(240, innerHeight - 160) / height);
  return zoom === 'whole' ? whole : Math.max(whole, readable);
}

function toolsOf(strings: MapStrings): readonly Tool[] {
  const own = folder?.map.nodes.filter(({ kind }) => kind !== 'external') ?? [];
  return [
    { id: 'zoom-out', label: strings.zoomOut, use: () => zoomBy(1 / 1.25) }, { id: 'zoom-in', label: strings.zoomIn, use: () => zoomBy(1.25) }, { id: 'fit', label: strings.fit, use: () => zoomTo('whole') },
    down.size > 0 ? { id: 'all-up', label: strings.allUp, use: () => change(new Set()) } : { id: 'all-down', label: strings.allDown, use: () => change(new Set(own.map(({ id }) => id))) },
    { id: 'ask-place', label: strings.askPlace, use: () => send({ type: 'ask', text: 'What if the whole data centre goes down?' }) },
    { id: 'export-svg', label: strings.exportSvg, use: exportSvg }, { id: 'copy-mermaid', label: strings.copyMermaid, use: () => folder && send({ type: 'copyMermaid', root: folder.root }) },
  ];
}

function select(id: string): void {
  selected = id;
  render(true);
  scrollToSelected('nearest');
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
  // Beside the drawing a button that was pressed is a new one with the same name.
  if (at) document.getElementById(at)?.focus();
}

function zoomBy(factor: number): void {
  if (drawing) zoomTo(Math.min(3, Math.max(0.2, scaleOf(drawing) * factor)));
}

function zoomTo(next: typeof zoom): void {
  zoom = next;
  render(document.activeElement instanceof SVGElement);
  scrollToSelected('nearest');
}

function walk(step: Step): void {
  const there = selected !== undefined && drawing ? stepFrom(selected, step, drawing.boxes) : undefined;
  if (there !== undefined) select(there);
}

function exportSvg(): void {
  const picture = stage.querySelector('svg');
  if (picture && drawing) send({ type: 'exportSvg', text: pictureText(picture, drawing) });
}

folders.addEventListener('change', () => {
  folder = shown?.folders.find(({ root }) => root === folders.value);
  openFolder(true);
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
    ArrowRight: () => walk('right'), ArrowLeft: () => walk('left'), ArrowDown: () => walk('down'), ArrowUp: () => walk('up'), Home: () => walk('first'), End: () => walk('last'),
    Enter: () => document.getElementById('open')?.click(), ' ': () => selected !== undefined && toggle(selected), Escape: () => change(new Set()),
    '+': () => zoomBy(1.25), '-': () => zoomBy(1 / 1.25), '0': () => zoomTo('whole'),
  };
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  step();
});
// Where the drawing is larger than its place, it is pulled about by the ground between the parts.
stage.addEventListener('pointermove', (event) => {
  if (event.buttons === 1 && event.pointerType === 'mouse' && event.target instanceof Element && !event.target.closest('.part')) stage.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: 'instant' });
});
addEventListener('resize', () => typeof zoom === 'string' && render(document.activeElement instanceof SVGElement));
// The editor opens the page before the keyboard is there, and comes back to it later.
addEventListener('focus', () => document.activeElement === document.body && partOf(selected)?.focus({ preventScroll: true }));
addEventListener('message', ({ data }) => {
  const read = readToMap(data);
  if ('message' in read) show(read.message);
});
editor.setState({ map: true });
send({ type: 'ready' });
