// What a turn asks of the learner's own system: what happens when a part dies, who calls it, what it needs, how often it runs, what the
// whole is made of. A part is named by its name, its product or, where there is only one of its kind, by that kind.
import type { MapNode, NodeKind, SystemMap } from '../../model';
import { howMany, overview, singlePoints, whatItNeeds, whenItDies, whenThePlaceDies, whoCalls } from './in-your-system';
import type { Piece } from './state';
import { wayBetween, whetherItNeeds } from './way-in-your-system';
import { wordsOf } from './understand/words';

/** "What should I fix first?": of all that was found in the learner's own files, what matters most. */
export const asksWhatFirst = (core: string): boolean => first.test(core) && (ours.test(core) || core.split(/\s+/).length <= 7);
const first = /\b(?:what|which|where)\b.{0,50}\b(?:fix|mend|repair|tackle|change|improve|address|solve|start|begin|work on)\b.{0,30}\b(?:first|next)\b|\b(?:what|which|where)\b.{0,50}\blook at\b.{0,30}\bfirst\b|\b(?:top|worst|biggest|most (?:urgent|important|critical|dangerous|severe|pressing)) (?:\w+ ){0,2}(?:problems?|risks?|findings?|issues?|weakness(?:es)?)\b/i;
const ours = /\b(?:my|our|this|here|these) ?(?:\w+ )?(?:project|code|repo\w*|system|app(?:lication)?|files?|services?|workspace|findings?)?\b/i;

/** Parts of the system that a text names, those first that bear the name. */
export function namedParts(text: string, { nodes }: SystemMap): readonly MapNode[] {
  const said = ` ${plain(text)} `;
  const has = (name: string): boolean => name.length > 2 && said.includes(` ${name} `) && !said.includes(` a ${name} `) && !said.includes(` an ${name} `);
  const named = nodes.filter(({ name, product = '' }) => [plain(name), plain(inBrief(name)), plain(product), product.toLowerCase(), inShort(product)].some(has));
  // "The cart database" names the longer one of `cart` and `cart-db` where both fit.
  const longest = named.filter((node) => !named.some((other) => other !== node && other.name.length > node.name.length && other.name.includes(node.name) && said.includes(` ${plain(other.name)} `)));
  // What is called so itself is meant before what only is such a product.
  const byName = longest.filter(({ name }) => has(plain(name)));
  // `viewer-web` does not name `viewer-service` as well.
  const others = longest.filter((node) => !byName.includes(node) && !byName.some(({ name }) => plain(name).startsWith(`${plain(inBrief(node.name))} `)));
  return longest.length > 0 ? [...byName, ...others] : onlyOneOf(said, nodes);
}

/** The cart of `cart-service`. */
const inBrief = (name: string): string => name.replace(/[-_]?(?:service|svc|api|server)$/i, '');

/** Postgres, Mongo, Rabbit. */
const inShort = (product: string): string => product.replace(/(?<=Postgres)QL$|DB$|MQ$/, '').toLowerCase();

/** "Our database" is the one that there is. */
function onlyOneOf(said: string, nodes: readonly MapNode[]): readonly MapNode[] {
  return kinds.flatMap(([kind, words]) => {
    const own = nodes.filter((node) => node.kind === kind);
    return own.length === 1 && new RegExp(` (?:the|my|our|this) (?:${words}) `).test(said) ? own : [];
  });
}

const kinds: readonly (readonly [kind: NodeKind, words: string])[] = [
  ['database', 'database|databas|db'], ['cache', 'cache'], ['broker', '(?:message )?(?:broker|queue)'], ['gateway', '(?:api )?gateway|load balancer|reverse proxy|ingress'], ['object-store', 'object store|object storage|bucket'],
];

/**
 * What the map has to say to a turn; empty where the turn asks nothing of it. `core` is the turn without its politeness, `before` the turn
 * before it, from which "and who depends on it?" and "and on rabbitmq?" take what they leave out.
 */
export function fromYourSystem(core: string, map: SystemMap, before = ''): readonly Piece[] {
  if (map.nodes.length === 0) return [];
  const way = theWay(core, map);
  if (way.length > 0) return way;
  const parts = partsMeant(core, map, before).slice(0, 2);
  if (parts.length > 0) {
    const goesOn = (): boolean => core.split(/\s+/).length <= 5 && namedParts(before, map).length > 0;
    const asked = ofParts.find(({ asks }) => asks.test(core)) ?? (goesOn() ? ofParts.find(({ asks }) => asks.test(before)) : undefined);
    return asked?.tell(parts, map) ?? [];
  }
  if (!whole.test(core)) return [];
  return ofTheWhole.find(({ asks }) => asks.test(core))?.tell(map) ?? [];
}

/** Parts that a turn names, or points back to. */
export function partsMeant(core: string, map: SystemMap, before: string): readonly MapNode[] {
  const named = namedParts(core, map);
  return named.length > 0 || !/\b(?:it|that|this|that one|this one)\b/i.test(core) ? named : namedParts(before, map);
}

/** What becomes of the system when what the turn names is lost, or the place where all of it stands. */
export function whenLost(core: string, map: SystemMap, losesPlace: boolean): readonly Piece[] {
  const [part] = namedParts(core, map);
  if (part) return [whenItDies(part, map)];
  const place = losesPlace || /\b(?:data ?cent(?:er|re)|region|zone|whole (?:site|cluster)|host)\b/i.test(core) ? whenThePlaceDies(map) : undefined;
  return place ? [place] : [];
}

/** "What is between the browser and the database?", "can orders work without redis?": two ends, in the order they are said. */
function theWay(core: string, map: SystemMap): readonly Piece[] {
  const [, one = '', link = '', other = ''] = within.exec(core) ?? without.exec(core) ?? [];
  const [first, second] = [ends(one, map), ends(other, map)];
  if (first.parts.length === 0 || second.parts.length === 0) return [];
  if (/^(?:and|to)$/i.test(link)) {
    const found = wayBetween(first.parts, second.parts, map, first.outside);
    return found ? [found] : [];
  }
  return first.outside || second.outside ? [] : [whetherItNeeds(first.parts[0]!, second.parts[0]!, map, /without/i.test(link))];
}

const within = /\b(?:between|(?:get|go|goes|travel|flow|pass|come|path|way|route)s? from|from) (.{2,40}?) (and|to) (.{2,50}?)[?.!]*$/i;
const without = /^(?:\W|so |and |but )*(?:can|could|does|do|will|would|is) (.{2,40}?) ((?:\w+ )?(?:without|needs?|depends? on|dependent on|relies on|rely on|requires?)) (.{2,40}?)(?: to (?:work|run|start))?[?.!]*$/i;

/** The parts that one end means: what it names, all of a kind, or where those outside come in. */
function ends(said: string, map: SystemMap): { readonly parts: readonly MapNode[]; readonly outside: boolean } {
  if (/\b(?:browsers?|users?|internet|clients?|customers?|outside|front ?end)\b/i.test(said) && namedParts(said, map).length === 0) return { parts: entrances(map), outside: true };
  const named = namedParts(said, map);
  const [kind] = kinds.find(([, words]) => new RegExp(` (?:${words})s? `).test(` ${plain(said)} `)) ?? [];
  return { parts: named.length > 0 ? named : map.nodes.filter((node) => node.kind === kind), outside: false };
}

/** Gateways, where there are any that lead on; else whatever can be reached. */
function entrances({ nodes, edges }: SystemMap): readonly MapNode[] {
  const open = nodes.filter(({ exposed, kind }) => exposed && !isStore(kind) && kind !== 'telemetry');
  const gateways = open.filter(({ id, kind }) => kind === 'gateway' && edges.some(({ from }) => from === id));
  return gateways.length > 0 ? gateways : open;
}

const isStore = (kind: NodeKind): boolean => ['database', 'cache', 'broker', 'object-store', 'coordination'].includes(kind);

interface OfParts {
  readonly asks: RegExp;
  readonly tell: (parts: readonly MapNode[], map: SystemMap) => readonly Piece[];
}

const ofParts: readonly OfParts[] = [
  { asks: /\b(?:what|how) (?:if|happens|about (?:losing|a crash))\b|\b(?:can|could|may) (?:i|we) (?:lose|stop|restart|kill|remove|turn off|switch off|do without)\b|\b(?:impact|effects?|consequences?) of\b|\bblast radius\b|\bsurvives? (?:the )?(?:loss|death|crash|failure|outage)\b/i, tell: (parts, map) => parts.map((part) => whenItDies(part, map)) },
  { asks: /\bsingle points? of failure\b|\bspofs?\b|\bonly (?:one|once)\b/i, tell: (parts, map) => parts.map((part) => howMany(part, map, 'whether-once')) },
  { asks: /^(?:\W|so |and |but )*(?:is|are)(?:n't)? .{2,60}\b(?:redundant|highly available|replicated|fault[- ]tolerant)\b/i, tell: (parts, map) => parts.map((part) => howMany(part, map, 'whether-enough')) },
  { asks: /\b(?:how many|number of) (?:replicas?|instances?|copies|pods?|containers?|of)\b/i, tell: (parts, map) => parts.map((part) => howMany(part, map, 'number')) },
  { asks: /\b(?:who|what|which (?:\w+ )?(?:services?|parts?|apps?|components?)|everything (?:that|which)|how many (?:services?|parts?)) (?:else )?(?:calls?|uses?|needs?|depends? (?:up)?on|talks? to|connects? to|reads? from|writes? to|relies on|rely on|hangs? on)\b|\b(?:callers|dependants|dependents|consumers) of\b/i, tell: (parts, map) => parts.slice(0, 1).map((part) => whoCalls(part, map)) },
  { asks: /\b(?:what|who|which \w+) (?:else )?(?:does|do|must|is|are) .{2,40} (?:call|need|use|depend (?:up)?on|talk(?:ing)? to|require|rely(?:ing)? on|connected to|connect to|run)\b|\bdependenc(?:y|ies)\b/i, tell: (parts, map) => parts.slice(0, 1).map((part) => whatItNeeds(part, map)) },
];

interface OfTheWhole {
  readonly asks: RegExp;
  readonly tell: (map: SystemMap) => readonly Piece[];
}

/** It is about the system that is open, and not about systems. */
const whole = /\b(?:my|our|this) (?:own |whole |entire |current )?(?:\w+ )?(?:system|architecture|stack|set-?up|deployment|services?|parts|components|infrastructure|landscape|app(?:lication)?|project)\b|\b(?:do|are|have) (?:i|we|my|our)\b|\bwhich (?:part|service|component)s?\b|\bmost (?:critical|important|central) (?:part|service|component)\b|\bdraw (?:me )?(?:a |the |my )?(?:map|picture|diagram)\b|\bwhich (?:one )?of (?:these|those|them)\b/i;

const ofTheWhole: readonly OfTheWhole[] = [
  { asks: /\b(?:is|are) .{2,40}\b(?:highly available|fault[- ]tolerant|redundant|resilient)\b/i, tell: (map) => enough(map) },
  { asks: /\bsingle points?\b|\bspofs?\b|\b(?:most (?:critical|important|central|fragile|dangerous)|weakest|biggest (?:risk|weakness|danger)|(?:hurt|break|take down) (?:the )?most)\b/i, tell: (map) => single(map) },
  { asks: /\b(?:looks? like|describe|draw|overview|picture of|made (?:up )?of|consists? of|built|wired|connected|(?:what|which|how many) (?:\w+ )?(?:services|parts|components|databases?|data ?stores?|caches?|brokers?|queues?|entrances|gateways?)|(?:list|show me|name) (?:all |me )?(?:my|our|the))\b/i, tell: (map) => [overview(map)] },
];

/** Whether nothing that others need exists only once; that alone makes no system highly available. */
function enough(map: SystemMap): readonly Piece[] {
  const points = singlePoints(map);
  return points ? [{ text: 'No, not as far as the files tell.' }, points] : [{ text: `**In your system:** of the ${map.nodes.length} parts that the files name none that others need exists only once, as far as they tell. Whether they stand on different hosts, and whether a failover was ever tried, no file says.` }];
}

function single(map: SystemMap): readonly Piece[] {
  const points = singlePoints(map);
  return points ? [points] : [];
}

const plain = (text: string): string => wordsOf(text).map((word) => word.text.replace(/'s$/, '')).join(' ');
