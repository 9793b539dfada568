// The system in words: for screen readers, the list, the line above the drawing, and the details beside it.
import { outageOf, type Outage } from '../../base/outage';
import type { MapNode, SystemMap } from '../../model';
import type { MapStrings } from '../../protocol/map';
import { fill } from '../element';

/** Why a part is not what it was: whom it needs, or from whom it gets nothing more. */
export interface Loss {
  readonly from: string;
  readonly to: string;
  readonly optional: boolean;
  readonly note: string;
  /** The topic or queue on which nothing new comes. */
  readonly channel?: string;
}

/** What follows when parts are down. Who takes messages goes on without the sender, though nothing new comes. */
export function lossesOf({ edges, flows = [] }: SystemMap, down: ReadonlySet<string>): Outage<Loss> {
  return outageOf<Loss>([...edges, ...flows.map(({ from, to, channel }) => ({ from: to, to: from, optional: true, note: '', channel }))], down);
}

/** Name, kind, copies, and what is the matter with it. */
export function wordsOf(node: MapNode, map: SystemMap, down: ReadonlySet<string>, outage: Outage<Loss>, strings: MapStrings): string {
  const because = outage.fails.get(node.id) ?? outage.degrades.get(node.id);
  return [
    node.name, strings[node.kind], node.product,
    node.replicas === null ? strings.replicasUnknown : fill(strings.replicas, node.replicas),
    map.singlePointsOfFailure.some(({ id }) => id === node.id) ? strings.single : undefined,
    node.exposed ? strings.exposed : undefined,
    down.has(node.id) ? strings.isDown : outage.fails.has(node.id) ? strings.fails : outage.degrades.has(node.id) ? strings.degrades : undefined,
    because ? reasonOf(because, strings) : undefined,
  ].filter((words) => words !== undefined && words !== '').join(', ');
}

export const reasonOf = ({ to, note, channel }: Loss, strings: MapStrings): string => (channel === undefined ? fill(strings.because, to, note) : fill(strings.starves, channel, to));

/** What is down and what follows; nothing is said of what does not happen. */
export function outageWords(down: ReadonlySet<string>, { fails, degrades }: Outage<Loss>, strings: MapStrings): string {
  if (down.size === 0) return strings.hint;
  const names = (ids: Iterable<string>): string => [...ids].join(', ');
  const first = [...down].slice(0, 5);
  if (fails.size + degrades.size === 0) return fill(strings.nothingFails, names(first));
  return [
    fill(strings.areDown, names(first)),
    ...(fails.size > 0 ? [fill(strings.failWithIt, names(fails.keys()))] : []),
    ...(degrades.size > 0 ? [fill(strings.goOnWithLess, names(degrades.keys()))] : []),
  ].join(' ');
}
