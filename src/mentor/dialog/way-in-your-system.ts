// The way from one part of the learner's system to another, along the calls that the map knows.
import type { MapEdge, MapNode, SystemMap } from '../../model';
import { code, label, place } from './in-your-system';
import type { Piece } from './state';

/** What is passed on the way from any of some parts to each of others; undefined where the map knows no way in. */
export function wayBetween(from: readonly MapNode[], to: readonly MapNode[], { edges }: SystemMap, fromOutside: boolean): Piece | undefined {
  const ways = to.flatMap((target) => {
    const begins = from.filter(({ id }) => id !== target.id);
    // Where only what is reported to leads on, that is better than nothing.
    const way = shortest(begins, target, edges.filter(({ optional }) => !optional)) ?? (to.length === 1 ? shortest(begins, target, edges) : undefined);
    return way ? [way] : [];
  });
  if (ways.length === 0) return fromOutside ? undefined : { text: `${label} the scanned files name no way from ${code(from[0]!.id)} to ${to.length === 1 ? code(to[0]!.id) : 'any of these'}.` };
  const start = fromOutside ? 'from outside → ' : '';
  const lines = ways.slice(0, most).map((way) => `${start}${way.map(code).join(' → ')}`);
  const more = ways.length > most ? `\n- and ${ways.length - most} more` : '';
  const told = ways.length === 1 ? `way is ${lines[0]!}. ` : `ways are:\n\n${lines.map((line) => `- ${line}`).join('\n')}${more}\n\n`;
  return { text: `**In your system** the shortest ${told}Each part on the way must answer for it to work, and their times add up.` };
}

/** Whether one part needs another: directly, over others, only to report to it, or not as far as the files tell. */
export function whetherItNeeds(one: MapNode, other: MapNode, { edges }: SystemMap, canDoWithout: boolean): Piece {
  const verdict = (needs: boolean): string => (needs === canDoWithout ? '**No.**' : '**Yes.**');
  const direct = edges.find(({ from, to }) => from === one.id && to === other.id);
  if (direct?.optional) return { text: `${verdict(false)} ${label} ${code(one.id)} only reports to ${code(other.id)} (${place(direct)}) and should go on without it.` };
  const way = shortest([one], other, edges.filter(({ optional }) => !optional));
  if (direct) return { text: `${verdict(true)} ${label} ${code(one.id)} calls ${code(other.id)} (${place(direct)}), and the files name nothing that would answer in its place. Whether the code catches that and goes on with less, its error handling decides.` };
  if (way) return { text: `${verdict(true)} ${label} ${code(one.id)} needs it over others: ${way.map(code).join(' → ')}.` };
  return { text: `${verdict(false)} ${label} as far as the scanned files tell, ${code(one.id)} neither calls ${code(other.id)} nor anything that needs it.` };
}

const most = 5;

/** The parts on the shortest way, both ends included; breadth first. */
function shortest(from: readonly MapNode[], target: MapNode, edges: readonly MapEdge[]): readonly string[] | undefined {
  const before = new Map<string, string | undefined>(from.map(({ id }) => [id, undefined]));
  for (const id of before.keys()) {
    if (id === target.id) break;
    for (const edge of edges) if (edge.from === id && !before.has(edge.to)) before.set(edge.to, id);
  }
  if (!before.has(target.id)) return undefined;
  const way: string[] = [];
  for (let at: string | undefined = target.id; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}
