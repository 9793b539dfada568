// A part of the system in words: for screen readers, the list, and the details beside the drawing.
import type { Outage } from '../../base/outage';
import type { MapEdge, MapNode, SystemMap } from '../../model';
import type { MapStrings } from '../../protocol/map';
import { fill } from '../element';

/** Name, kind, copies, and what is the matter with it. */
export function wordsOf(node: MapNode, map: SystemMap, down: ReadonlySet<string>, outage: Outage<MapEdge>, strings: MapStrings): string {
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

export const reasonOf = (edge: MapEdge, strings: MapStrings): string => fill(strings.because, edge.to, edge.note);
