// The learner's own system in an answer: who stops when something dies, and what exists only once, as far as files tell; with file
// and line, and never more than the map knows.
import { reachableFrom } from '../../base/reachability';
import type { MapEdge, MapNode, SystemMap } from '../../model';
import type { Piece } from './state';
import { wordsOf } from './understand/words';

/** Parts of the system that a text names, by their names or by what they are known to be. */
export function namedParts(text: string, { nodes }: SystemMap): readonly MapNode[] {
  const said = ` ${plain(text)} `;
  const named = nodes.filter(({ name, product }) => [name, name.replace(/[-_]?(?:service|svc|api|server)$/i, ''), product ?? ''].some((each) => plain(each).length > 2 && said.includes(` ${plain(each)} `)));
  // "The cart database" names the longer one of `cart` and `cart-db` where both fit.
  return named.filter((node) => !named.some((other) => other !== node && other.name.length > node.name.length && other.name.includes(node.name) && said.includes(` ${plain(other.name)} `)));
}

/** What stops, in order, when a part dies. */
export function whenItDies(node: MapNode, map: SystemMap): Piece {
  const calls = map.edges.filter(({ to, optional }) => to === node.id && !optional);
  const reports = map.edges.filter(({ to, optional }) => to === node.id && optional);
  const all = reachableFrom(node.id, (id) => map.edges.filter(({ to, optional }) => to === id && !optional).map(({ from }) => from));
  const indirect = all.filter((id) => !calls.some(({ from }) => from === id));
  const runs = node.replicas === null ? 'how many of it run, the files do not say' : node.replicas === 1 ? 'one instance' : `${node.replicas} instances, so one of them may die`;
  const first = calls.length === 0 ? 'Nobody in the scanned files calls it' : `${calls.length === 1 ? 'One part needs' : `${calls.length} parts need`} it: ${listed(calls.map(edgeText))}`;
  const then = indirect.length === 0 ? '' : ` Over ${calls.length === 1 ? 'it' : 'them'} this also takes down ${listed(indirect.map(code))}.`;
  const lighter = reports.length === 0 ? '' : ` ${listed(reports.map(({ from }) => code(from)))} only ${reports.length === 1 ? 'reports' : 'report'} to it and should go on.`;
  const entered = node.exposed && calls.length === 0 ? ', but what is outside reaches the system through it' : '';
  const starved = (map.flows ?? []).filter(({ from, to }) => from === node.id && !all.includes(to)).map(({ to, channel }) => `${code(to)} (${code(channel)})`);
  const quiet = starved.length === 0 ? '' : ` ${listed([...new Set(starved)])} ${starved.length === 1 ? 'gets' : 'get'} no new messages from it until it is back.`;
  const guarded = node.reachableBy === undefined ? '' : ` A NetworkPolicy lets ${node.reachableBy.length === 0 ? 'nobody' : `only ${listed(node.reachableBy.map(code))}`} reach it.`;
  return { text: `**In your system:** ${code(node.name)}${node.product ? ` (${node.product})` : ''}, ${place(node)}: ${runs}. ${first}${entered}.${then}${lighter}${quiet}${guarded}` };
}

/** What a whole place that goes dark takes along. */
export function whenThePlaceDies({ nodes }: SystemMap): Piece | undefined {
  const own = nodes.filter(({ kind }) => kind !== 'external' && kind !== 'job');
  if (own.length === 0) return undefined;
  const outside = nodes.filter(({ kind }) => kind === 'external');
  const data = own.filter(({ kind }) => kind === 'database' || kind === 'object-store');
  const stores = data.length === 0 ? '' : ` The data in ${listed(data.map((node) => `${code(node.name)} (${place(node)})`))} ${data.length === 1 ? 'is' : 'are'} reachable again only when a copy stands elsewhere.`;
  const rest = outside.length === 0 ? '' : ` Only ${listed(outside.map(({ name }) => code(name)))} outside would go on.`;
  return { text: `**In your system:** the files declare ${own.length} parts and name no second region, so as far as they tell all ${own.length} stop together.${stores}${rest}` };
}

/** What exists once, the one that takes most along first. */
export function singlePoints({ nodes, singlePointsOfFailure }: SystemMap, most = 5): Piece | undefined {
  if (singlePointsOfFailure.length === 0) return undefined;
  const shown = singlePointsOfFailure.slice(0, most).map(({ id, why }) => {
    const node = nodes.find((each) => each.id === id)!;
    return `- ${code(id)}, ${place(node)}: ${why}`;
  });
  const more = singlePointsOfFailure.length - shown.length;
  return { text: `**In your system** ${singlePointsOfFailure.length === 1 ? 'one part exists' : `${singlePointsOfFailure.length} parts exist`} only once:\n\n${shown.join('\n')}${more > 0 ? `\n- and ${more} more` : ''}` };
}

const code = (name: string): string => `\`${name.replaceAll('`', "'")}\``;
const place = ({ file, line }: Pick<MapNode, 'file' | 'line'>): string => code(`${file}:${line}`);
const edgeText = ({ from, file, line }: MapEdge): string => `${code(from)} (${place({ file, line })})`;

/** At most six, the rest as a number. */
function listed(names: readonly string[]): string {
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const plain = (text: string): string => wordsOf(text).map((word) => word.text.replace(/'s$/, '')).join(' ');
