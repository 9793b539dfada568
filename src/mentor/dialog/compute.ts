// Numbers that a learner gives are computed with, not recited. Each computation reads a few numbers with their units out of the
// question, says its formula and what it assumes, and stays silent where numbers are missing, or asks for the one that is.
import { together } from './numbers/availability';
import { bucket } from './numbers/buckets';
import { attempts, inSequence, onePerRow, waiting } from './numbers/calls';
import { budget, burn, copies, quorum, spare, survivors } from './numbers/failure';
import { amdahl, speedUp, splitWork } from './numbers/parallel';
import { autoscaler, cacheMisses, capacity, fanOut, headroom, limitTimes, littlesLaw, perSecond, pools, resharding, throughput, utilisation } from './numbers/load';
import { callLimit, claimed, leased, poolEach } from './numbers/limits';
import { asksElse, isRange, numbersIn, type Numbers } from './numbers/quantities';
import { clearing, drain, lastInLine } from './numbers/queues';
import { daysLeft, detection, lostData, recovery, transfer } from './numbers/recovery';

export interface Computed {
  /** The steps and the result, as a sentence in Markdown. */
  readonly text: string;
  /** What the computation belongs to. */
  readonly topic: string;
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
  for (const [topic, compute] of computations) {
    const text = explains && !illustrations.has(compute) ? undefined : compute(numbers);
    if (text !== undefined) return { text, topic };
  }
  return undefined;
}

/** Numbers that are told in the middle of a topic ask for its own computation, without its name and without "how many". */
export function computedOn(topic: string, told: string): Computed | undefined {
  const numbers = numbersIn(`${asked[topic] ?? ''} ${told}`);
  if (asked[topic] === undefined || told.length > 200 || numbers.all.length < 2 || isRange(numbers.text) || asksElse(numbersIn(told).text)) return undefined;
  for (const [of, compute] of computations) {
    const text = of === topic ? compute(numbers) : undefined;
    if (text !== undefined) return { text, topic };
  }
  return undefined;
}

/** What numbers come to by themselves, or else in the middle of a topic. */
export const computedIn = (topic: string | undefined, told: string): Computed | undefined => computed(told) ?? (topic === undefined ? undefined : computedOn(topic, told));

/** What stands before numbers where a topic is computed with. */
const asked: Readonly<Record<string, string>> = { 'littles-law': "little's law, how many at once:", 'amdahl-and-usl': "amdahl's law, how much faster:", 'n-plus-one': 'n+1, how long:' };

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
    const plain: Readonly<Record<typeof unit, string>> = { percent: `${value}%`, seconds: `${value} s`, 'per-second': `${value} ${old.of}/s`, bytes: `${value} bytes`, 'bytes-per-second': `${value} bytes/s`, count: `${value} ${old.of}` };
    said = said.replace(text.slice(old.at, old.end), ` ${plain[unit]} `);
  }
  return computedIn(topic, said);
}

/** Whether a result that the learner names is the one of a sum ("…, that makes 120", "never more than ten times"). Another number may be one of another unit, and denies nothing. */
export function comesTo(core: string, sum: string): boolean {
  const digits = core.replace(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b/gi, (word) => numerals[word.toLowerCase()]!);
  const told = /(?:\b(?:makes?|gives?|means|equals?|comes? to|that(?:'s| is| are)|got|get|(?:more|less) than|at most|up to)|=) (?:about |roughly |around |some |only |just |at most |never |not |more than |less than )*(\d[\d.,]*)/i.exec(digits)?.[1];
  const result = /\*\*(?:about )?(\d[\d.,]*)/.exec(sum)?.[1];
  const [own, ours] = [told, result].map((each) => Number(each?.replace(/,(?=\d{3})/g, '').replace(/[.,]$/, '')));
  return Math.abs(own! / ours! - 1) < 0.02;
}

const numerals: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', twenty: '20', hundred: '100' };

/** What also shows why something hurts or holds. */
const illustrations: ReadonlySet<(numbers: Numbers) => string | undefined> = new Set([attempts, quorum, copies, survivors, cacheMisses, callLimit, claimed, leased, poolEach]);

/** What is particular stands before what is general. */
const computations: readonly (readonly [topic: string, compute: (numbers: Numbers) => string | undefined])[] = [
  ['capacity-planning', spare], ['replication', copies], ['rate-limiting', bucket], ['rate-limiting', limitTimes], ['retry-storm', attempts], ['retries-and-backoff', waiting], ['consensus-and-quorum', quorum], ['autoscaling', autoscaler], ['cascading-failure', survivors], ['connection-pooling', pools], ['connection-pooling', poolEach], ['leader-election', leased], ['message-queues', claimed], ['timeouts', callLimit],
  ['backups-and-restore', recovery], ['replication', lostData], ['caching', cacheMisses], ['amdahl-and-usl', splitWork], ['amdahl-and-usl', speedUp], ['capacity-planning', clearing], ['capacity-planning', capacity], ['littles-law', lastInLine], ['message-queues', drain], ['littles-law', littlesLaw], ['littles-law', throughput], ['health-checks', detection],
  ['capacity-planning', daysLeft], ['capacity-planning', transfer], ['partitioning', resharding], ['amdahl-and-usl', amdahl], ['fault-tolerance', together], ['slos-and-error-budgets', burn], ['slos-and-error-budgets', budget], ['tail-latency', fanOut],
  ['n-plus-one', onePerRow], ['timeouts', inSequence], ['capacity-planning', headroom], ['littles-law', utilisation], ['capacity-planning', perSecond],
];
