// The learner's own system in an answer: what it is made of, who needs whom, who stops when something dies, and what exists only once,
// as far as files tell; with file and line, and never more than the map knows.
import { reachableFrom } from '../../base/reachability';
import type { MapEdge, MapNode, SystemMap } from '../../model';
import type { Piece } from './state';

/** What stops, in order, when a part dies. */
export function whenItDies(node: MapNode, map: SystemMap): Piece {
  const { calls, jobs, reports, indirect } = callersOf(node, map);
  const then = indirect.length === 0 ? '' : ` Over ${calls.length === 1 ? 'it' : 'them'} this also takes down ${listed(indirect.map(code))}.`;
  const users = `${listed(reports.map(({ from }) => code(from)))}`;
  const light = reports.length === 0 ? '' : isStandIn(node) ? ` Only while developing ${reports.length === 1 ? 'does' : 'do'} ${users} use it, in place of what runs in production.` : ` ${users} only ${reports.length === 1 ? 'reports' : 'report'} to it and should go on.`;
  const lighter = `${light}${onlyWhileItRuns(jobs)}`;
  const stopped = [...calls.map(({ from }) => from), ...indirect];
  const starved = (map.flows ?? []).filter(({ from, to }) => from === node.id && !stopped.includes(to)).map(({ to, channel }) => `${code(to)} (${code(channel)})`);
  const quiet = starved.length === 0 ? '' : ` ${listed([...new Set(starved)])} ${starved.length === 1 ? 'gets' : 'get'} no new messages from it until it is back.`;
  const guarded = node.reachableBy === undefined ? '' : ` A NetworkPolicy lets ${node.reachableBy.length === 0 ? 'nobody' : `only ${listed(node.reachableBy.map(code))}`} reach it.`;
  const runs = node.replicas !== null && node.replicas > 1 ? `${instances(node)}, so one of them may die` : instances(node);
  const first = calls.length === 0 && isStandIn(node) && reports.length > 0 ? '' : ` ${needed(node, calls)}`;
  return { text: `${label} ${named(node)}: ${runs}.${first}${then}${lighter}${quiet}${guarded}` };
}

/** Who calls a part, and who needs it over others. */
export function whoCalls(node: MapNode, map: SystemMap): Piece {
  const { calls, jobs, reports, indirect } = callersOf(node, map);
  const over = indirect.length === 0 ? '' : ` Over ${calls.length === 1 ? 'it' : 'them'} it is needed by ${listed(indirect.map(code))} as well.`;
  const lighter = `${reports.length === 0 ? '' : ` Only to report to it: ${listed(reports.map(edgeText('from')))}.`}${onlyWhileItRuns(jobs)}`;
  const takes = (map.flows ?? []).filter(({ to }) => to === node.id).map(({ from, channel, over }) => `${code(from)} (${code(channel)}${over === null ? '' : ` over ${code(over)}`})`);
  const fed = takes.length === 0 ? '' : ` It takes messages of ${listed([...new Set(takes)])}.`;
  return { text: `${label} ${named(node)}. ${needed(node, calls)}${over}${lighter}${fed}` };
}

/** What a part calls, and what else must run for it. */
export function whatItNeeds(node: MapNode, map: SystemMap): Piece {
  const own = map.edges.filter(({ from }) => from === node.id);
  const needs = own.filter(({ optional }) => !optional);
  const reports = own.filter(({ optional }) => optional);
  const all = reachableFrom(node.id, (id) => map.edges.filter(({ from, optional }) => from === id && !optional).map(({ to }) => to));
  const indirect = all.filter((id) => !needs.some(({ to }) => to === id));
  const first = needs.length === 0 ? 'It calls nothing that the scanned files name.' : `It calls ${listed(needs.map(edgeText('to')))}.`;
  const then = indirect.length === 0 ? '' : ` ${needs.length === 1 ? 'That one needs' : 'Those need'} ${listed(indirect.map(code))}, so it works only while ${all.length} others do.`;
  const lighter = reports.length === 0 ? '' : ` It only reports to ${listed(reports.map(({ to }) => code(to)))} and should go on without.`;
  const sends = (map.flows ?? []).filter(({ from }) => from === node.id).map(({ to, channel }) => `${code(to)} (${code(channel)})`);
  const fed = sends.length === 0 ? '' : ` ${listed([...new Set(sends)])} ${sends.length === 1 ? 'takes' : 'take'} messages that it sends.`;
  return { text: `${label} ${named(node)}. ${first}${then}${lighter}${fed}` };
}

/** How many of a part run. `asks` whether it is the only one, whether there are enough, or just how many. */
export function howMany(node: MapNode, map: SystemMap, asks: 'whether-once' | 'whether-enough' | 'number'): Piece {
  const point = map.singlePointsOfFailure.find(({ id }) => id === node.id);
  const holds = asks === 'whether-once' ? point !== undefined : (node.replicas ?? 0) > 1;
  const verdict = asks === 'number' || node.replicas === null ? '' : holds ? '**Yes.** ' : '**No.** ';
  const { calls } = callersOf(node, map);
  return { text: `${verdict}${label} ${named(node)}${point ? '.' : `: ${instances(node)}.`} ${point ? point.why : node.replicas === null ? 'So whether it exists only once cannot be told from them.' : node.replicas === 1 ? needed(node, calls) : 'One of them may die, if the others can carry its load and do not stand on the same host.'}` };
}

/** What the system is made of, in words; the map draws it. */
export function overview({ nodes, singlePointsOfFailure }: SystemMap): Piece {
  const lines = groups.flatMap(([kinds, title]) => {
    const found = nodes.filter(({ kind }) => kinds.includes(kind));
    return found.length === 0 ? [] : [`- **${title}:** ${listed(found.map(({ name, replicas }) => `${code(name)}${replicas !== null && replicas > 1 ? ` ×${replicas}` : ''}`))}`];
  });
  const open = nodes.filter(({ exposed }) => exposed);
  const entered = open.length === 0 ? '' : `\n\nReached from outside: ${listed(open.map(({ name }) => code(name)))}.`;
  const once = singlePointsOfFailure.length === 0 ? '' : `${entered === '' ? '\n\n' : ' '}Only once, and needed by others: ${listed(singlePointsOfFailure.map(({ id }) => code(id)))}.`;
  return { text: `${label} the scanned files name ${nodes.length} parts:\n\n${lines.join('\n')}${entered}${once}\n\n*Mentor: Show System Map* draws who calls whom.` };
}

const groups: readonly (readonly [kinds: readonly MapNode['kind'][], title: string])[] = [
  [['gateway'], 'Entrances'], [['service'], 'Services'], [['job'], 'Jobs'], [['database', 'cache', 'object-store'], 'Data'], [['broker', 'coordination'], 'Messages and coordination'], [['telemetry'], 'Telemetry'], [['external'], 'Outside'],
];

/** What a whole place that goes dark takes along. */
export function whenThePlaceDies({ nodes }: SystemMap): Piece | undefined {
  const own = nodes.filter(({ kind }) => kind !== 'external' && kind !== 'job');
  if (own.length === 0) return undefined;
  const outside = nodes.filter(({ kind }) => kind === 'external');
  const data = own.filter(({ kind }) => kind === 'database' || kind === 'object-store');
  const stores = data.length === 0 ? '' : ` The data in ${listed(data.map((node) => `${code(node.name)} (${place(node)})`))} ${data.length === 1 ? 'is' : 'are'} reachable again only when a copy stands elsewhere.`;
  const rest = outside.length === 0 ? '' : ` Only ${listed(outside.map(({ name }) => code(name)))} outside would go on.`;
  return { text: `${label} the files declare ${own.length} parts and name no second region, so as far as they tell all ${own.length} stop together.${stores}${rest}` };
}

/** The three parts that would take most along; what takes nothing along is no matter of urgency. */
export function takesMost(map: SystemMap): Piece | undefined {
  const points = map.singlePointsOfFailure.filter(({ affects }) => affects.length > 0).slice(0, 3);
  if (points.length === 0) return undefined;
  const lines = points.map(({ id, affects }, at) => `${at + 1}. ${named(map.nodes.find((node) => node.id === id)!)}: ${affects.length === 1 ? 'one part stops' : `${affects.length} parts stop`} with it (${listed(affects.map(code))}).`);
  return { text: `**In your system** begin with what would take most along, since it exists only once:\n\n${lines.join('\n')}` };
}

/** What exists once, the one that takes most along first. */
export function singlePoints({ nodes, singlePointsOfFailure }: SystemMap): Piece | undefined {
  if (singlePointsOfFailure.length === 0) return undefined;
  const shown = singlePointsOfFailure.slice(0, 5).map(({ id, why }) => {
    const node = nodes.find((each) => each.id === id)!;
    return `- ${code(id)}, ${place(node)}: ${why}`;
  });
  const more = singlePointsOfFailure.length - shown.length;
  return { text: `**In your system** ${singlePointsOfFailure.length === 1 ? 'one part exists' : `${singlePointsOfFailure.length} parts exist`} only once:\n\n${shown.join('\n')}${more > 0 ? `\n- and ${more} more` : ''}` };
}

/** What takes the place of something else on a developer's machine. */
const isStandIn = ({ product }: MapNode): boolean => product !== undefined && /^(?:cloud emulator|mail catcher|test double|test runner|DynamoDB Local)$/.test(product);

/** What begins, names and places what is said of the own system, as Markdown. */
export const label = '**In your system:**';
export const code = (name: string): string => `\`${name.replaceAll('`', "'")}\``;
export const place = ({ file, line }: Pick<MapNode, 'file' | 'line'>): string => code(`${file}:${line}`);
const named = (node: MapNode): string => `${code(node.name)}${node.product ? ` (${node.product})` : ''}, ${place(node)}`;
const edgeText = (end: 'from' | 'to') => (edge: MapEdge): string => `${code(edge[end])} (${place(edge)})`;
const instances = ({ replicas }: MapNode): string => (replicas === null ? 'how many of it run, the files do not say' : replicas === 1 ? 'one instance' : `${replicas} instances`);

function needed({ exposed }: MapNode, calls: readonly MapEdge[]): string {
  if (calls.length > 0) return `${calls.length === 1 ? 'One part needs' : `${calls.length} parts need`} it: ${listed(calls.map(edgeText('from')))}.`;
  return `Nobody in the scanned files calls it${exposed ? ', but what is outside reaches the system through it' : ''}.`;
}

const onlyWhileItRuns = (jobs: readonly MapEdge[]): string => (jobs.length === 0 ? '' : ` ${listed(jobs.map(({ from }) => code(from)))} ${jobs.length === 1 ? 'needs' : 'need'} it only while ${jobs.length === 1 ? 'that job runs' : 'those jobs run'}.`);

/** Who needs a part by calling it, which jobs do while they run, who only reports to it, and the ids of who needs it over others. */
function callersOf({ id }: MapNode, { edges, nodes }: SystemMap): { readonly calls: readonly MapEdge[]; readonly jobs: readonly MapEdge[]; readonly reports: readonly MapEdge[]; readonly indirect: readonly string[] } {
  const isJob = ({ from }: MapEdge): boolean => nodes.some((node) => node.id === from && node.kind === 'job');
  const lightly = edges.filter(({ to, optional }) => to === id && optional);
  const calls = edges.filter(({ to, optional }) => to === id && !optional);
  const all = reachableFrom(id, (each) => edges.filter(({ to, optional }) => to === each && !optional).map(({ from }) => from));
  return { calls, jobs: lightly.filter(isJob), reports: lightly.filter((edge) => !isJob(edge)), indirect: all.filter((each) => !calls.some(({ from }) => from === each)) };
}

/** At most six, the rest as a number. */
function listed(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
