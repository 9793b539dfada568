// What is known about the part that is selected, beside the drawing: every line leads to where it is written.
import type { Outage } from '../../base/outage';
import type { MapNode } from '../../model';
import type { FolderView, FromMap, MapStrings } from '../../protocol/map';
import { element, fill } from '../element';
import { reasonOf, type Loss } from './words';

export interface DetailsPort {
  readonly strings: MapStrings;
  readonly down: ReadonlySet<string>;
  readonly outage: Outage<Loss>;
  send(message: FromMap): void;
  select(id: string): void;
  toggle(id: string): void;
}

interface Relation {
  readonly other: string;
  /** The protocol, or the topic or queue. */
  readonly over: string;
  readonly file: string;
  readonly line: number;
}

export function detailsOf(node: MapNode, { map, root }: FolderView, { strings, down, outage, send, select, toggle }: DetailsPort): readonly HTMLElement[] {
  const { edges, flows = [] } = map;
  const because = outage.fails.get(node.id) ?? outage.degrades.get(node.id);
  const single = map.singlePointsOfFailure.find(({ id }) => id === node.id);
  const button = (id: string, label: string, onclick: () => void): HTMLElement => element('button', { type: 'button', id, onclick }, label);
  const link = (words: string, onclick: () => void): HTMLElement => element('button', { type: 'button', class: 'link', onclick }, words);
  const group = (heading: string, relations: readonly Relation[]): readonly HTMLElement[] => (relations.length === 0 ? [] : [
    element('h3', {}, heading),
    element('ul', {}, ...relations.map(({ other, over, file, line }) => element('li', {}, link(other, () => select(other)), ` ${over} `, link(`${file}:${line}`, () => send({ type: 'openPlace', root, file, line }))))),
  ]);
  return [
    element('h2', { id: 'details-title' }, node.name),
    element('p', {}, [node.product ?? strings[node.kind], node.replicas === null ? strings.replicasUnknown : fill(strings.replicas, node.replicas), ...(node.environments.length > 0 ? [fill(strings.environments, node.environments.join(', '))] : []), ...(node.exposed ? [strings.exposed] : [])].join(' · ')),
    ...(single ? [element('p', { class: 'single' }, single.why)] : []),
    ...(because ? [element('p', { class: 'because' }, `${outage.fails.has(node.id) ? strings.fails : strings.degrades}: ${reasonOf(because, strings)}`)] : []),
    element('p', { class: 'actions' },
      button('toggle', down.has(node.id) ? strings.bringUp : strings.takeDown, () => toggle(node.id)),
      button('open', strings.openDefinition, () => send({ type: 'openPlace', root, file: node.file, line: node.line })),
      button('ask', strings.askAbout, () => send({ type: 'ask', text: `What happens if ${node.name} dies?` }))),
    ...group(strings.calls, edges.filter(({ from }) => from === node.id).map((edge) => ({ ...edge, other: edge.to, over: edge.protocol ?? '' }))),
    ...group(strings.calledBy, edges.filter(({ to }) => to === node.id).map((edge) => ({ ...edge, other: edge.from, over: edge.protocol ?? '' }))),
    ...group(strings.sendsTo, flows.filter(({ from }) => from === node.id).map((flow) => ({ ...flow, other: flow.to, over: flow.channel }))),
    ...group(strings.takesFrom, flows.filter(({ to }) => to === node.id).map((flow) => ({ ...flow, other: flow.from, over: flow.channel }))),
  ];
}
