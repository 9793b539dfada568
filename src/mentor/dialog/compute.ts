// Numbers that a learner gives are computed with, not recited. Each computation reads a few numbers with their units out of the
// question, says its formula and what it assumes, and stays silent where numbers are missing, or asks for the one that is.
import { allDown, together } from './numbers/availability';
import { bucket } from './numbers/buckets';
import { attempts, inSequence, onePerRow, waiting } from './numbers/calls';
import { cost } from './numbers/cost';
import { budget, burn, copies, quorum, spare, survivors } from './numbers/failure';
import { amdahl, speedUp, splitWork } from './numbers/parallel';
import { autoscaler, cacheMisses, capacity, fanOut, headroom, limitTimes, littlesLaw, pools, resharding, throughput, utilisation } from './numbers/load';
import { hotShare, idleConsumers, repaired, retryLoad, scaleRace, untilFull } from './numbers/growth';
import { callLimit, claimed, leased, nested, poolEach } from './numbers/limits';
import { answerTo, type Outcome, type Worked } from './numbers/outcome';
import { asksElse, isRange, numbersIn, type Numbers } from './numbers/quantities';
import { clearing, drain, lastInLine } from './numbers/queues';
import { daysLeft, detection, lostData, recovery, transfer } from './numbers/recovery';
import { fitsWindow, fixedWindow, outlasts, steps, triesThatFit, waitsThatFit } from './numbers/spans';
import { agrees, toldResult, withResultAsked } from './numbers/told-result';
import { crowd, perSecond, shards, shareOf, slowOnes, space } from './numbers/volume';

export interface Computed {
  /** The steps and the result, as a sentence in Markdown. */
  readonly text: string;
  /** What the computation belongs to. */
  readonly topic: string;
  /** Whether the result that the learner tells is right; undefined where none is told, or where it is neither right nor wrong. */
  readonly agrees?: boolean | undefined;
}

/** The one computation that a question gives the numbers for, whatever is told before them; undefined where it gives too few. */
export function computed(question: string): Computed | undefined {
  const told = question.split('\n');
  for (let from = 0; from < told.length; from++) {
    const found = computedWhole(told.slice(from).join('\n'));
    if (found) return found;
  }
  return undefined;
}

function computedWhole(question: string): Computed | undefined {
  // Code is full of numbers that mean something else.
  if (question.length > 600 || /```|[{};]\s*$/m.test(question)) return undefined;
  const numbers = numbersIn(question);
  if (numbers.all.length === 0 && !/\b[np]\b|nines/.test(numbers.text)) return undefined;
  if (isRange(numbers.text)) return undefined;
  const explains = asksElse(numbers.text);
  return worked(numbers, (_, compute) => !explains || illustrations.has(compute));
}

/** The first computation that fits, with the verdict that was asked for in front. */
function worked(numbers: Numbers, may: (topic: string, compute: Compute) => boolean): Computed | undefined {
  const told = toldResult(numbers);
  if (told) {
    const found = firstThatFits(numbersIn(withResultAsked(numbers, told)), may);
    const right = found && agrees(told, found.text, numbers.text);
    if (found && right !== undefined) return { text: spoken(right ? 'Yes. ' : /\b(?:wrong|mistaken|off)\W*$/.test(numbers.text) ? 'Not quite. ' : 'No. ', found.text), topic: found.topic, agrees: right };
  }
  const found = firstThatFits(numbers, may);
  return found && { text: spoken(found.holds === undefined ? '' : answerTo(numbers.text, found.holds), found.text), topic: found.topic };
}

function firstThatFits(numbers: Numbers, may: (topic: string, compute: Compute) => boolean): (Outcome & { readonly topic: string }) | undefined {
  for (const [topic, compute] of computations) {
    const found = may(topic, compute) ? compute(numbers) : undefined;
    if (found !== undefined) return typeof found === 'string' ? { text: found, topic } : { topic, ...found };
  }
  return undefined;
}

/** A verdict that the sum gives by itself is not given twice. */
const spoken = (verdict: string, text: string): string => (verdict === '' || /^(?:Yes|No|Hardly|Only)\b/.test(text) ? text : verdict + text.charAt(0).toUpperCase() + text.slice(1));

type Compute = (numbers: Numbers) => Worked;

/** Numbers that are told in the middle of a topic ask for its own computation, without its name and without "how many". */
export function computedOn(topic: string, told: string): Computed | undefined {
  const numbers = numbersIn(`${asked[topic] ?? ''} ${told}`);
  if (asked[topic] === undefined || told.length > 200 || numbers.all.length < (topic === 'consensus-and-quorum' ? 1 : 2) || (topic === 'consensus-and-quorum' && numbers.all.some(({ unit }) => unit !== 'count')) || isRange(numbers.text) || asksElse(numbersIn(told).text)) return undefined;
  return worked(numbers, (of) => of === topic);
}

/** What numbers come to by themselves, or else in the middle of a topic. */
export const computedIn = (topic: string | undefined, told: string): Computed | undefined => computed(told) ?? (topic === undefined ? undefined : computedOn(topic, told));

/** What stands before numbers where a topic is computed with. */
const asked: Readonly<Record<string, string>> = {
  'littles-law': "little's law, how many at once:", 'amdahl-and-usl': "amdahl's law, how much faster:", 'n-plus-one': 'n+1, how long:', 'slos-and-error-budgets': 'slo budget, how much downtime:',
  'retry-storm': 'how many retries:', 'cascading-failure': 'how much load each:', 'redundancy-and-failover': 'how much load each:', 'consensus-and-quorum': 'quorum, how many nodes may fail:', 'autoscaling': 'hpa, how many pods:', 'message-queues': 'queue, how long:', 'tail-latency': 'p99, how many:', 'rate-limiting': 'token bucket, how many requests pass:', 'health-checks': 'health check, how long:', 'multi-region-and-dr': 'rto:',
};

/** "And with five retries?": the computation of an earlier turn, with the numbers that are new. `topic` is what is talked about. */
export function computedAnew(earlier: string, question: string, topic?: string): Computed | undefined {
  const { text, all } = numbersIn(earlier);
  const fresh = numbersIn(question).all;
  if (/\b[2-6] nines\b/.test(text) && /\b[2-6] nines\b/.test(numbersIn(question).text)) return computed(text.replace(/\b[2-6] nines\b/, /\b[2-6] nines\b/.exec(numbersIn(question).text)![0]));
  if (fresh.length === 0 || all.length === 0 || computedIn(topic, earlier) === undefined) return undefined;
  let said = text;
  const taken = new Set<number>();
  for (const { value, unit, of } of fresh.slice(0, 3)) {
    const at = all.findLastIndex((each, index) => !taken.has(index) && each.unit === unit && (unit !== 'count' || of === '' || each.of === of));
    if (at < 0) return undefined;
    taken.add(at);
    // From behind, so that places stay right; the unit's own factor is written out as its plain unit.
    const old = all[at]!;
    const plain: Readonly<Record<typeof unit, string>> = { percent: `${value}%`, seconds: `${value} s`, 'per-second': `${value} ${old.of}/s`, bytes: `${value} bytes`, money: `${value} ${old.of}`, 'bytes-per-second': `${value} bytes/s`, count: `${value} ${old.of}` };
    said = said.replace(text.slice(old.at, old.end), ` ${plain[unit]} `);
  }
  return computedIn(topic, said);
}

/** What also shows why something hurts or holds. */
const illustrations: ReadonlySet<Compute> = new Set([attempts, quorum, copies, survivors, cacheMisses, callLimit, claimed, leased, poolEach]);

/** What is particular stands before what is general. */
const computations: readonly (readonly [topic: string, compute: Compute])[] = [
  ['capacity-planning', cost], ['capacity-planning', spare], ['replication', copies], ['rate-limiting', bucket], ['rate-limiting', fixedWindow], ['rate-limiting', limitTimes], ['retry-storm', retryLoad], ['retry-storm', attempts], ['retries-and-backoff', waitsThatFit], ['retries-and-backoff', triesThatFit], ['retries-and-backoff', waiting], ['consensus-and-quorum', quorum], ['autoscaling', scaleRace], ['autoscaling', autoscaler],
  ['message-queues', idleConsumers], ['hot-key', hotShare], ['cascading-failure', survivors], ['connection-pooling', pools], ['connection-pooling', poolEach], ['leader-election', leased], ['message-queues', claimed], ['graceful-shutdown', outlasts], ['timeouts', callLimit], ['timeouts', nested],
  ['backups-and-restore', recovery], ['backups-and-restore', fitsWindow], ['replication', lostData], ['caching', cacheMisses], ['amdahl-and-usl', splitWork], ['amdahl-and-usl', speedUp], ['capacity-planning', untilFull], ['capacity-planning', clearing], ['capacity-planning', capacity], ['littles-law', lastInLine], ['message-queues', drain],
  ['capacity-planning', crowd], ['littles-law', littlesLaw], ['littles-law', throughput], ['health-checks', detection], ['capacity-planning', daysLeft], ['capacity-planning', transfer], ['partitioning', shards], ['capacity-planning', space], ['partitioning', resharding], ['amdahl-and-usl', amdahl],
  ['fault-tolerance', repaired], ['fault-tolerance', allDown], ['fault-tolerance', together], ['slos-and-error-budgets', burn], ['slos-and-error-budgets', budget], ['slos-and-error-budgets', shareOf], ['tail-latency', slowOnes], ['tail-latency', fanOut], ['n-plus-one', onePerRow], ['timeouts', inSequence], ['multi-region-and-dr', steps], ['capacity-planning', headroom], ['littles-law', utilisation], ['capacity-planning', perSecond],
];
