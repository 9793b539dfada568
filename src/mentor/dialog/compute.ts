// Numbers that a learner gives are computed with, not recited: how many workers, how much downtime, how many attempts. Each reads a
// few numbers with their units out of the question; a question that gives too few gets none.

export interface Computed {
  /** The steps and the result, as a sentence in Markdown. */
  readonly text: string;
  /** What the computation belongs to. */
  readonly topic: string;
}

/** The one computation that a question gives the numbers for; undefined where it gives too few. */
export function computed(question: string): Computed | undefined {
  const numbersIn = spelledOut(question.toLowerCase());
  for (const [topic, compute] of computations) {
    const text = compute(numbersIn);
    if (text !== undefined) return { text, topic };
  }
  return undefined;
}

const computations: readonly (readonly [topic: string, compute: (text: string) => string | undefined])[] = [
  ['littles-law', (text) => workers(text)], ['slos-and-error-budgets', (text) => downtime(text)], ['retry-storm', (text) => attempts(text)], ['cascading-failure', (text) => survivors(text)],
  ['consensus-and-quorum', (text) => majority(text)], ['message-queues', (text) => drain(text)], ['fault-tolerance', (text) => inSeries(text)],
];

const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, thirty: 30, fifty: 50, hundred: 100 };

/** Small numbers as digits, and no separators between thousands. */
const spelledOut = (text: string): string => text.replace(/(\d),(?=\d{3}\b)/g, '$1').replace(/\b[a-z]+\b/g, (word) => (Object.hasOwn(numbers, word) ? String(numbers[word]) : word));

const value = (match: RegExpExecArray | null, group = 1): number | undefined => (match?.[group] === undefined ? undefined : Number(match[group]));

/** At most three digits that say something. */
const short = (amount: number): string => (amount >= 100 ? Math.round(amount).toLocaleString('en-US') : String(Number(amount.toPrecision(3))));

const rateOf = (text: string): number | undefined => {
  const match = /(\d+(?:\.\d+)?)\s*k?\s*(?:req(?:uest)?s?|calls?|messages?|events?|jobs?|orders?|queries|tps|rps|qps)?\s*(?:\/\s*|per |an? |each )?(s|sec|second|min|minute)\b|(\d+(?:\.\d+)?)\s*(?:rps|tps|qps)\b/.exec(text);
  if (!match) return undefined;
  const amount = Number(match[1] ?? match[3]);
  return match[2]?.startsWith('min') ? amount / 60 : amount;
};

/** Seconds of one piece of work. */
const durationOf = (text: string): number | undefined => {
  const ms = value(/(\d+(?:\.\d+)?)\s*(?:ms|milliseconds?)\b/.exec(text));
  return ms !== undefined ? ms / 1000 : value(/(?:each|takes?|latency|last(?:s|ing)?|in|of|with|und|at)\s+(\d+(?:\.\d+)?)\s*(?:s|sec|seconds?)\b(?! *(?:per|\/))/.exec(text));
};

/** Little's law: what is in the system at once. */
function workers(text: string): string | undefined {
  if (!/\b(?:workers?|threads?|connections?|pool|concurren\w+|at once|in flight|in parallel|instances?|pods?|how many|calculat\w+|little)\b/.test(text)) return undefined;
  const rate = /\d\s*(?:req|rps|tps|qps|calls?|requests?|messages?|jobs?|events?|orders?|queries)/.test(text) ? rateOf(text) : undefined;
  const time = durationOf(text);
  if (rate === undefined || time === undefined) return undefined;
  const busy = rate * time;
  return `${short(rate)} a second × ${short(time)} s = **${short(busy)} at the same time** (Little's law). At 70 % use that takes ${short(Math.ceil(busy / 0.7))} workers or connections; at 100 % the queue would grow without end.`;
}

const periods: readonly (readonly [RegExp, string, number])[] = [[/year/, 'a year', 365 * 24 * 60], [/week/, 'a week', 7 * 24 * 60], [/\bday/, 'a day', 24 * 60], [/quarter/, 'a quarter', 91 * 24 * 60]];

function downtime(text: string): string | undefined {
  const percent = value(/(\d{2}(?:\.\d+)?)\s*(?:%|percent\b)/.exec(text));
  if (percent === undefined || percent < 90 || percent >= 100 || !/\b(?:down\w*|uptime|availab\w+|slo|sla|budget|minutes|allow\w*)\b/.test(text) || /\b(?:services|dependencies|in series|chain)\b/.test(text)) return undefined;
  const [, period, minutes] = periods.find(([says]) => says.test(text)) ?? [/month/, 'a month of 30 days', 30 * 24 * 60];
  const down = minutes * (1 - percent / 100);
  return `${percent} % leaves ${short(100 - percent)} % of ${short(minutes)} minutes: **${down >= 120 ? `${short(down / 60)} hours` : `${short(down)} minutes`} of downtime ${period}**.`;
}

function attempts(text: string): string | undefined {
  const layers = value(/(\d+)\s*(?:layers?|levels?|services?|hops?|tiers?)/.exec(text));
  const tries = value(/(?:retr(?:y|ies|ied)|tr(?:y|ies)|attempts?|repeat\w*)\D{0,12}(\d+)\s*(?:times|x)?|(\d+)\s*(?:times|x|tries|attempts|retries)/.exec(text)) ?? value(/(\d+)\s*(?:times|x|tries|attempts|retries)/.exec(text));
  if (layers === undefined || tries === undefined || layers < 2 || layers > 8 || tries < 2 || tries > 20 || !/\bretr|\btr(?:y|ies)|attempt|repeat/.test(text)) return undefined;
  return `${tries} attempts at each of ${layers} layers: ${Array.from({ length: layers }, () => tries).join(' × ')} = **${short(tries ** layers)} calls** at the bottom for one at the top; if ${tries} retries come on top of the first try, (${tries} + 1)^${layers} = ${short((tries + 1) ** layers)}.`;
}

/** The load of those that are left. */
function survivors(text: string): string | undefined {
  const lost = /(?:^|\D)(\d+) of (?:my |our |the |its )?(\d+) (?:servers?|instances?|nodes?|machines?|pods?|zones?|stations?|workers?|replicas?|sites?|regions?)/.exec(text);
  const load = value(/(\d{1,3})\s*(?:%|percent\b)/.exec(text));
  if (!lost || load === undefined) return undefined;
  const [gone, all] = [Number(lost[1]), Number(lost[2])];
  if (gone >= all || all > 1000) return undefined;
  const then = (load * all) / (all - gone);
  return `${all} × ${load} % / ${all - gone} = **${short(then)} % each** for those that are left${then > 100 ? ': more than they can carry, so the next ones fall' : then > 80 ? ': it holds, with little room' : ': it holds'}.`;
}

function majority(text: string): string | undefined {
  if (!/\b(?:quorum|majority|raft|paxos|etcd|consensus|zookeeper|vote)\b/.test(text)) return undefined;
  const nodes = value(/(\d+)\s*(?:-| )?(?:\w+ )?(?:nodes?|members?|servers?|replicas?|voters?)/.exec(text));
  if (nodes === undefined || nodes < 1 || nodes > 99) return undefined;
  const needed = Math.floor(nodes / 2) + 1;
  return `A majority of ${nodes} is ⌊${nodes}/2⌋ + 1 = **${needed}**, so ${nodes - needed === 0 ? 'none may fail' : `${nodes - needed} may fail`}${nodes % 2 === 0 ? `; ${nodes - 1} would bear as many failures with one node less` : ''}.`;
}

/** How long a backlog takes. */
function drain(text: string): string | undefined {
  const backlog = value(/(\d+)\s*(?:messages|jobs|items|events|tasks)?\s*(?:are )?(?:in the |of )?(?:backlog|queued|waiting|behind|piled up)/.exec(text)) ?? value(/backlog of (\d+)/.exec(text));
  const rates = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(?:messages?|jobs?|events?|items?|tasks?)?\s*(?:\/\s*s|per second|a second)\b/g)].map((match) => Number(match[1]));
  if (backlog === undefined || rates.length < 2) return undefined;
  const [slow, fast] = [Math.min(...rates), Math.max(...rates)];
  if (fast === slow) return undefined;
  const seconds = backlog / (fast - slow);
  return `${short(backlog)} / (${short(fast)} − ${short(slow)}) = ${short(seconds)} s, about **${seconds >= 120 ? `${short(seconds / 60)} minutes` : `${short(seconds)} seconds`}** until it is empty, if ${short(fast)} a second is the consumers' rate.`;
}

function inSeries(text: string): string | undefined {
  const count = value(/(\d+)\s*(?:\w+ )?(?:services|dependencies|components|parts|hops|calls)/.exec(text));
  const percent = value(/(\d{2}(?:\.\d+)?)\s*(?:%|percent\b)/.exec(text));
  if (count === undefined || percent === undefined || count < 2 || count > 200 || percent < 80 || !/\b(?:availab\w+|uptime|chain|series|together|all|each)\b/.test(text)) return undefined;
  const all = 100 * (percent / 100) ** count;
  return `${percent} % to the power of ${count} = **${short(all)} %** if all ${count} are needed: ${short((100 - all) * 7.2)} hours a month instead of ${short((100 - percent) * 7.2)}.`;
}
