// What fails and what is left: availability, error budgets, quorums, overload after a loss, lost data, retries and waiting times.
import { bytes, percent, plural, short, time } from './formats';
import { beside, countsOf, first, type Numbers, type Quantity } from './quantities';

const parts = /^(?:server|instance|node|machine|pod|zone|station|worker|replica|site|region|broker|copy|member|az|shard|backend|host|datacenter|rack|voter)e?$/;

const periods: readonly (readonly [RegExp, string, number])[] = [[/\byears?\b|\bannual/, 'a year', 365 * 86_400], [/\bquarter/, 'a quarter', 91 * 86_400], [/\bweek/, 'a week', 7 * 86_400], [/\b28 days/, 'in 28 days', 28 * 86_400], [/\b(?:per|a|each) day\b|\bdaily\b/, 'a day', 86_400], [/\bhours?\b(?=.*\bper\b)|\bper hour\b/, 'an hour', 3600]];

/** The error budget of an objective, as time or as requests, and what is left of it. */
export function budget(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const goal = numbers.all.find(({ unit, value }) => unit === 'percent' && value >= 90 && value < 100) ?? nines(numbers);
  if (!goal || !/\b(?:down\w*|uptime|availab\w+|slos?|slas?|budget|minutes|allow\w*|nines?|fail)\b/.test(text) || /\b(?:services|dependencies|in series|parallel|chain|redundan\w+|both|each|cache|hit)\b/.test(text)) return undefined;
  const share = 1 - goal.value / 100;
  const many = numbers.all.find(({ unit, of, value }) => unit === 'count' && /^(?:request|call|event|checkout|order|payment|page|quer\w+|user|transaction|message|job)$/.test(of) && value >= 100);
  const rate = first(numbers, 'per-second');
  const asksCount = /\bhow many\b|\brequests\b.*\bfail\b/.test(text);
  if (!many && rate && asksCount) return `${short(rate.value * 2_592_000)} in 30 days × ${percent(share)} = **${short(rate.value * 2_592_000 * share)}** may fail.`;
  if (many) return `${short(many.value)} × ${percent(share)} = **${plural(many.value * share, many.of)}** may fail.`;
  const told = beside(numbers, 'seconds', /\b(?:over|in|per|window(?: of)?|rolling|within)\s*$/);
  const [, period, seconds] = told && told.value >= 3600 ? ['', `in ${time(told.value)}`, told.value] as const : periods.find(([says]) => says.test(text)) ?? [/./, 'a month of 30 days', 30 * 86_400];
  const used = numbers.all.find((each) => each.unit === 'seconds' && each !== told && /\b(?:down|used|spent|outage|burn\w*|broken|gone|had|lost|was|already)\b/.test(text.slice(Math.max(0, each.at - 40), each.end + 30)));
  const whole = seconds * share;
  const left = used ? ` ${time(used.value)} of it are ${short((used.value / whole) * 100)} %: ${used.value > whole ? `**overspent** by ${time(used.value - whole)}` : `**${time(whole - used.value)}** are left`}.` : '';
  return `${goal.value} % leaves ${percent(share)} of ${short(seconds / 60)} minutes: **${time(whole)} of downtime ${period}**.${left}`;
}

/** "Four nines". */
function nines({ text }: Numbers): { readonly value: number } | undefined {
  const count = Number(/\b([2-6]) nines\b/.exec(text)?.[1]);
  return count >= 2 ? { value: Number((100 - 10 ** (2 - count)).toFixed(4)) } : undefined;
}

/** Parts that are all needed multiply; of parts that replace each other all must fail. */
export function together(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const told = numbers.all.filter(({ unit, value }) => unit === 'percent' && value >= 50 && value < 100).map(({ value }) => value / 100);
  // A target that is said again is no further part.
  const shares = /\b(?:promise|target|slo|sla)\b/.test(text) ? [...new Set(told)] : told;
  if (shares.length === 0 || !/\b(?:availab\w+|uptime|chain|series|together|all|each|both|parallel|redundan\w+|depends?|dependenc\w+|needs?)\b/.test(text) || /\b(?:load|loaded|busy|cpu|utili\w+|cache|hits?|dies|lose)\b/.test(text)) return undefined;
  const counts = numbers.all.filter(({ unit, of, value }) => unit === 'count' && value >= 2 && value <= 200 && /^(?:service|dependenc\w+|component|part|hop|call|in|server|instance|node|replica|copy|copie|system|parallel|region|zone|database|microservice|of)?$/.test(of)).map(({ value }) => value);
  const isParallel = /\b(?:parallel|redundan\w+|either|(?:one|1|any) (?:of (?:them|those|these|\d+) )?(?:is|are|being) enough|one of them|replac\w+|spare|standby)\b/.test(text);
  const isSerial = (isParallel ? /\b(?:series|serial|chain|all needed)\b/ : /\b(?:series|serial|chain|all needed|needs?|depends?|dependenc\w+|each|calls?|hops?|together)\b/).test(text);
  const lines: string[] = [];
  if (isSerial || !isParallel) {
    const count = shares.length > 1 ? shares.length : counts[0];
    if (count !== undefined) {
      const all = shares.length > 1 ? shares.reduce((product, share) => product * share, 1) : shares[0]! ** count;
      const formula = shares.length > 1 ? shares.map((share) => short4(share)).join(' × ') : `${short4(shares[0]!)}^${short(count)}`;
      lines.push(`${formula} = **${percent(all)}** if all ${short(count)} are needed (together about ${time((1 - all) * 2_592_000, 2)} of downtime a month)`);
    }
  }
  if (isParallel) {
    const count = shares.length > 1 ? shares.length : counts.at(-1);
    if (count !== undefined) {
      const none = shares.length > 1 ? shares.reduce((product, share) => product * (1 - share), 1) : (1 - shares[0]!) ** count;
      lines.push(`1 − ${shares.length > 1 ? shares.map((share) => `(1 − ${short4(share)})`).join(' × ') : `(1 − ${short4(shares[0]!)})^${short(count)}`} = **${percent(1 - none)}** if one of ${short(count)} is enough, they fail independently, and switching always works`);
    }
  }
  return lines.length > 0 ? `${lines.join('; ')}.` : undefined;
}

const short4 = (share: number): string => String(Number(share.toPrecision(6)));

/** Attempts multiply over layers. */
export function attempts(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\bretr|\btr(?:y|ies)\b|attempt|repeat/.test(text)) return undefined;
  const layers = countsOf(numbers, /^(?:layer|level|service|hop|tier)$/)[0]?.value;
  const tries = triesIn(numbers);
  if (layers === undefined || !tries || layers < 2 || layers > 8 || tries.count < 2 || tries.count > 20) return undefined;
  const { count } = tries;
  return `${count} attempts at each of ${layers} layers: ${Array.from({ length: layers }, () => count).join(' × ')} = **${short(count ** layers)} calls** at the bottom for one at the top; if ${count} retries come on top of the first try, (${count} + 1)^${layers} = ${short((count + 1) ** layers)}.`;
}

function triesIn(numbers: Numbers): { readonly count: number; readonly areRetries: boolean } | undefined {
  const { text } = numbers;
  const named = /(\d+)\s*(?:more )?(attempts|tries|retries|retrys|retry|times|x)\b/.exec(text) ?? /\b(retries|attempts|tries|max_?retries)\s*(?:=|:|of|is|set to)\s*(\d+)/.exec(text);
  if (!named) return undefined;
  const [count, word] = /^\d/.test(named[1]!) ? [Number(named[1]), named[2]!] : [Number(named[2]), named[1]!];
  return { count, areRetries: /retr/.test(word) || (/^(?:times|x)$/.test(word) && /\bretr/.test(text)) };
}

/** How long all tries together may take. */
export function waiting(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const tries = triesIn(numbers);
  if (!tries || tries.count > 30 || !/\bretr|attempt|\btries\b/.test(text)) return undefined;
  const base = beside(numbers, 'seconds', /\b(?:backoff|base|wait\w*|pause|delay|sleep|starting (?:at|with)|initial\w*)(?: \w+){0,3}\s*$/);
  const limit = numbers.all.find((each) => each.unit === 'seconds' && each !== base && (/\btime ?outs?\b/.test(text) || /\b(?:takes?|hangs?|limit)\b/.test(text)));
  const waits = tries.areRetries ? tries.count : tries.count - 1;
  const cap = beside(numbers, 'seconds', /\b(?:cap|capped|max\w*|at most|up to)(?: \w+){0,2}\s*$/);
  const schedule = base ? Array.from({ length: waits }, (_, index) => Math.min(/\b(?:fixed|constant|linear)\b/.test(text) ? base.value : base.value * 2 ** index, cap && cap !== base && cap !== limit ? cap.value : Infinity)) : [];
  const paused = schedule.reduce((sum, each) => sum + each, 0);
  const lines: string[] = [];
  if (limit) lines.push(`${tries.areRetries ? `(1 + ${tries.count})` : tries.count} tries × ${time(limit.value)} = **${time((waits + 1) * limit.value + paused)}**${base ? ` with the waits of ${schedule.map(time).join(' + ')}` : ' at worst, plus the waits between them'}`);
  else if (base && waits > 0) lines.push(`Waits of ${schedule.slice(0, 8).map(time).join(', ')}: **${time(paused)}** together${/\bjitter\b/.test(text) ? `, with full jitter ${time(paused / 2)} on average` : ''}, plus the tries themselves`);
  if (lines.length === 0) return undefined;
  return `${lines[0]}. ${limit ? `That must fit the deadline of whoever is waiting: with less, fewer tries or a shorter limit${tries.areRetries ? `. If your library counts ${tries.count} as all attempts, it is ${time(tries.count * limit.value + paused)}` : ''}.` : 'Each doubling from the base, without jitter.'}`;
}

/** The load of those that are left. */
export function survivors(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const load = numbers.all.find(({ unit, value }) => unit === 'percent' && value > 0 && value <= 100);
  const lost = /(?:^|\D)(\d+) (?:out )?of (?:my |our |the |its |these )?(\d+)(?: |-)(?:\w+ )?(?:servers?|instances?|nodes?|machines?|pods?|zones?|stations?|workers?|replicas?|sites?|regions?|brokers?|azs?|backends?)/.exec(text);
  const loses = /\b(?:lose|loses|losing|lost|without|minus|kill\w*|takes? out)\D{0,12}(\d+)|(\d+)\s*(?:of (?:them|those|these)\s*)?(?:dies?|fails?|go(?:es)? down|crash\w*|(?:is|are) (?:gone|lost|down))|\b(?:1|one|a) (?:\w+ )?(?:dies|fails|goes down|crashes|is (?:gone|lost|down)|(?:can|may|could|should) (?:fail|die|go))/.exec(text);
  const all = lost ? Number(lost[2]) : countsOf(numbers, parts).find(({ value }) => value > Number(loses?.[1] ?? loses?.[2] ?? 1))?.value;
  const gone = lost ? Number(lost[1]) : loses ? Number(loses[1] ?? loses[2] ?? 1) : undefined;
  if (all === undefined || gone === undefined || gone >= all || gone < 1 || all > 1000 || /\b(?:quorum|majority|raft|paxos|etcd|consensus|zookeeper)\b/.test(text)) return undefined;
  if (!load) return /\b(?:how (?:full|loaded|busy|much|high)|headroom|spare|capacity|utili[sz]ation|load)\b/.test(text) ? `Each of the ${all - gone} left gets ${all}/${all - gone} = **${short(all / (all - gone))} times** its load. So that they stay below 100 %, each may carry at most ${all - gone}/${all} = **${short((100 * (all - gone)) / all)} %** before.` : undefined;
  const then = (load.value * all) / (all - gone);
  return `${all} × ${load.value} % / ${all - gone} = **${short(then)} % each** for those that are left${then > 100 ? `: more than they can carry, so the next ones fall. At most ${short((100 * (all - gone)) / all)} % before would have held` : then > 80 ? ': it holds, with little room' : ': it holds'}.`;
}

/** Servers over zones, so that what is left after a lost one is enough. */
export function spare(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const zones = countsOf(numbers, /^(?:zone|region|site|az|datacenter|rack)e?$/).find(({ value }) => value >= 2 && value <= 20);
  const need = countsOf(numbers, /^(?:server|instance|pod|node|machine|replica|container)$/).find(({ value }) => value >= 2);
  if (!zones || !need || !/\b(?:needs?|needed|required?|requires?|must)\b/.test(text) || !/\b(?:fail|fails|die|dies|lost|lose|down|gone|survive|missing)\b/.test(text)) return undefined;
  const each = Math.ceil(need.value / (zones.value - 1));
  return `With one of ${short(zones.value)} gone, ${short(zones.value - 1)} must carry all: ${short(need.value)} / ${short(zones.value - 1)} = ${short(each)} in each zone, **${short(each * zones.value)} in all** instead of ${short(need.value)}.`;
}

/** Majorities, and overlapping reads and writes. */
export function quorum(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const named = (letter: string): number | undefined => { const found = new RegExp(`\\b${letter} ?= ?(\\d+)`).exec(text)?.[1]; return found === undefined ? undefined : Number(found); };
  const [n, w, r] = [named('n'), named('w'), named('r')];
  if (n !== undefined && w !== undefined && r !== undefined && n > 0 && n < 100) {
    const overlap = r + w > n;
    return `R + W = ${r} + ${w} = ${r + w} ${overlap ? '>' : '≤'} N = ${n}: reads ${overlap ? '**meet the last confirmed write**, since the two groups share a node' : '**may miss the last write**, since the two groups need not meet'}. Writes go on with ${plural(n - w, 'node')} down, reads with ${n - r}.`;
  }
  if (!/\b(?:quorum|majority|raft|paxos|etcd|consensus|zookeeper|vot\w+|consul|elect\w+)\b/.test(text)) return undefined;
  const survive = /\b(?:surviv\w+|tolerat\w+|bear|withstand|lose|cope with|handle)\b\D{0,16}(\d+)\s*(?:\w+ )?(?:failures?|nodes?|crash\w*|losses|members?|servers?|faults?|dead)/.exec(text)?.[1];
  // Each record has a quorum among its own copies, however many nodes the cluster has.
  const copies = /\b(?:rf|replication factor)(?: of| is|\s?=)?\s?(\d+)|\bmajority of (\d+) (?:is|=)/.exec(text);
  const nodes = copies ? Number(copies[1] ?? copies[2]) : countsOf(numbers, /^(?:node|member|server|replica|voter|raft|etcd|instance|zookeeper|machine)$/).find(({ at }) => survive === undefined || !text.slice(at).startsWith(`${survive} `))?.value;
  if (survive !== undefined && (nodes === undefined || nodes < 2)) {
    const f = Number(survive);
    return f < 1 || f > 20 ? undefined : `n = 2f + 1 = 2 × ${f} + 1 = **${2 * f + 1}**, of which a majority of ${f + 1} must stay.`;
  }
  if (nodes === undefined || nodes < 1 || nodes > 99 || /\d+ (?:\w+ ){0,2}(?:each|per|in (?:each|every|both))\b/.test(text)) return undefined;
  const needed = Math.floor(nodes / 2) + 1;
  const told = /\bquorum(?: (?:size|is|at|to|set|needs?|requires?|of|only)|\s?[=:])*\s?(\d+)(?!\d|\.\d|\s?(?:%|percent|ms\b|s\b|sec|min|hour|nodes? (?:cluster|raft)|-node))/.exec(text)?.[1] ?? /\b(?:majority|quorum) of \d+ (?:nodes )?(?:is|=) (\d+)\b/.exec(text)?.[1] ?? /\b(\d+)(?: nodes)? (?:as|for) (?:an? |the )?quorum\b/.exec(text)?.[1];
  if (/\b(?:read|write) quorum/.test(text)) return undefined;
  if (told !== undefined && Number(told) !== nodes) return toldQuorum(text, nodes, Number(told), needed);
  const down = /\b(\d+)(?: of (?:my |our |the |these |those |them|all )?(?:\d+ )?)?(?: ?(?:nodes?|servers?|members?|replicas?|machines?|of them))? ?(?:are |is |have |has |just )*(?:down|gone|dead|die[ds]?|fail(?:s|ed)?|crash(?:es|ed)?|lost|unreachable)\b/.exec(text)?.[1];
  if (down !== undefined && Number(down) >= 1 && Number(down) <= nodes && /\b(?:do|does|is|are|can|will|would)\b.*\?/.test(text) && !/\b(?:how|what|which|why)\b/.test(text)) {
    const left = nodes - Number(down);
    const isLost = left < needed;
    const fears = /\b(?:lose|loses|lost|stop\w*|block\w*|unavailable|problem|read-?only|stuck)\b/.test(text.replace(/\b\d+ (?:\w+ ){0,4}lost\b/, ''));
    return `${fears === isLost ? 'Yes' : 'No'}. A majority of ${nodes} is **${needed}**, and ${left === 0 ? 'none is' : left === 1 ? '1 is' : `${left} are`} left: ${isLost ? 'nothing more is decided until enough are back' : `it goes on${left === needed ? ', and none more may fail' : ''}`}.`;
  }
  return `A majority of ${nodes} is ⌊${nodes}/2⌋ + 1 = **${needed}**, so ${nodes - needed === 0 ? 'none may fail' : `${nodes - needed} may fail`}${nodes % 2 === 0 ? `; ${nodes - 1} would bear as many failures with one node less` : ''}.`;
}

/** Whether any two groups of the size that is told share a node. */
function toldQuorum(text: string, nodes: number, size: number, needed: number): string | undefined {
  if (size < 1) return undefined;
  if (size > nodes) return `${verdict(text, false)}${short(size)} of ${short(nodes)} can never be reached, so nothing is ever decided. A majority is **${needed}**.`;
  const failing = nodes - size === 0 ? 'none may fail' : `${nodes - size} may fail`;
  if (2 * size <= nodes) return `${verdict(text, false)}${size} + ${size} = ${2 * size} is not more than ${nodes}, so after a split two groups of ${size} may both decide (split brain). It takes a majority: ⌊${nodes}/2⌋ + 1 = **${needed}**, and then ${nodes - needed} may fail.`;
  return `${verdict(text, true)}${size} + ${size} = ${2 * size} is more than ${nodes}, so any two groups of ${size} share a node, and no two can decide differently; **${failing}**.${size > needed ? ` A majority of ${needed} is enough for that, and lets ${nodes - needed} fail.` : nodes % 2 === 0 ? ` ${nodes - 1} would bear as many failures with one node less.` : ''}`;
}

/** "Yes" or "no" to the question that was asked: "is it safe?" and "can it split?" want opposite words. */
function verdict(asked: string, isSafe: boolean): string {
  // ", right?" asks about all that stands before it.
  const text = asked.replace(/\W*\b(?:right|correct|ok)\W*\?\W*$/, '');
  const isTagged = text !== asked;
  const good = /\b(?:safe|ok|okay|enough|fine|right|correct|sufficient|good|work|works|sound|valid|prevents?|avoids?|protects?)\b/.test(text);
  const bad = /\b(?:split[ -]?brain|dangerous|risk\w*|unsafe|wrong|too (?:small|low|few|little)|problem|diverge|both (?:halves|sides|groups))\b/.test(text);
  if ((!good && !bad && !isTagged) || /\b(?:what|which|why|how)\b/.test(text)) return isSafe ? 'That is safe: ' : 'That is not safe: ';
  return (bad && !good ? !isSafe : isSafe) ? 'Yes. ' : 'No. ';
}

/** What may be lost, and how long it takes until all is back, with the backups or the copy that are told. */
function recovery(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const asksPoint = /\brpo\b|\brecovery point\b/.test(text);
  const asksTime = /\brto\b|\brecovery time\b/.test(text);
  if (!asksPoint && !asksTime) return undefined;
  const goal = (name: string): Quantity | undefined => all.find(({ unit, at }) => unit === 'seconds' && new RegExp(`\\b(?:${name})(?: (?:objective|goal|target|is|are|of|at|must be|should be|has to be|under|below|within|a|an)|\\s?[:=<≤])*\\s*$`).test(text.slice(Math.max(0, at - 48), at)));
  const [pointGoal, timeGoal] = [goal('rpo|recovery point'), goal('rto|recovery time')];
  const isRestoring = (each: Quantity): boolean => /\b(?:restor\w+|recover(?:ing|s)?|rebuild\w*|fail-?over|failing over|promot\w+|switch-?over)\b(?: (?!and\b|every\b|then\b)[a-z]+){0,5}\s*$/.test(text.slice(Math.max(0, each.at - 48), each.at)) || /^\s*(?:for |is |are )?(?:to |the |a |an )*(?:restor\w+|recover\b)/.test(text.slice(each.end, each.end + 30));
  const spans = all.filter((each) => each.unit === 'seconds' && each !== pointGoal && each !== timeGoal);
  const restore = spans.find(isRestoring);
  const isShipped = /\b(?:wal|logs? shipping|ship\w* (?:the )?logs?|binlogs?|archiv\w+|pitr|point[- ]in[- ]time|incremental\w*|transaction logs?)\b/.test(text);
  const isStored = /\b(?:back(?:ed|ing)? ?(?:it )?ups?|backups?|snapshots?|snapshotted|dumps?)\b/.test(text);
  // Logs between the backups bring the loss down to their own interval: which one is which is not guessed.
  if (isShipped && isStored) return undefined;
  const isBackup = isStored || isShipped;
  const runs = isBackup ? spans.find((each) => each !== restore && /\b(?:backup|snapshot|dump)(?: (?:itself|job|run))?(?: every \d+ \w+)?(?: and| which| that)? (?:takes|runs|needs|lasts)(?: for)?(?: about| around)?\s*$/.test(text.slice(Math.max(0, each.at - 48), each.at))) : undefined;
  const every = isBackup ? spans.find((each) => each !== restore && each !== runs && /\b(?:every|each)\s*$/.test(text.slice(Math.max(0, each.at - 12), each.at)))?.value ?? usualInterval(text) : undefined;
  const lag = spans.find((each) => each !== restore && each !== runs && (/\blag(?:s|ging)?(?: (?:is|of|by|about|up to))*\s*$/.test(text.slice(Math.max(0, each.at - 24), each.at)) || /^\s*(?:behind|lag|of lag)\b/.test(text.slice(each.end, each.end + 16))));
  const lines: string[] = [];
  // The run of the backup, noticing and deciding come on top: what is told may break a goal, never prove that it holds.
  const fits = (goalOf: Quantity | undefined, value: number): string => (goalOf === undefined ? '' : `, ${value >= goalOf.value ? `**more than the ${time(goalOf.value)}** that are wanted` : `within the ${time(goalOf.value)} that are wanted, if that fits as well`}`);
  if (asksPoint && lag) lines.push(`RPO where the copy takes over: its lag, **up to ${time(lag.value)}**${fits(pointGoal, lag.value)}`);
  if (asksPoint && every !== undefined) {
    const longest = every + (runs?.value ?? 0);
    lines.push(`RPO${lag ? ' from the backup' : ''}: all since the last ${isShipped ? 'log that was shipped' : 'good backup'}, **up to ${time(longest)}**${runs ? ` (${time(every)} + the ${time(runs.value)} that one runs)` : isShipped ? ', plus the time it is on its way' : ', plus the time that a backup runs'}${fits(pointGoal, longest)}`);
  }
  if (asksTime && restore) lines.push(`RTO: **${time(restore.value)} plus the time to notice, to decide and to check** what came back${fits(timeGoal, restore.value)}`);
  if (lines.length === 0) return undefined;
  if (asksTime && !restore) lines.push('RTO: how long does a restore take, measured?');
  if (asksPoint && every === undefined && !lag) lines.push('RPO: how often is a backup made?');
  const rate = first(numbers, 'per-second');
  const lost = every ?? lag?.value;
  const asksWhether = /\b(?:ok|okay|fine|enough|fits?|met|meets?|hold|holds|good|reach\w*|safe|possible|realistic|work|works|can we|do we|are we)\b/.test(text) && !/\b(?:what|which)\b/.test(text);
  return `${asksWhether && lines.some((line) => line.includes('**more than the ')) ? 'No. ' : ''}${lines.join('. ')}${rate && lost !== undefined ? `. At ${short(rate.value)} a second that is up to ${plural(Math.round(rate.value * lost), rate.of === '' ? 'write' : rate.of)}` : ''}.${every === undefined || isShipped || !asksPoint ? '' : ' If the newest backup cannot be read, it is one interval more.'}`.replace('?.', '?');
}

/** Seconds between backups that are said in a word. */
const usualInterval = (text: string): number | undefined => (/\b(?:nightly|daily|every (?:night|day)|(?:once|one|1) a day|each night)\b/.test(text) ? 86_400 : /\bhourly\b|\bevery hour\b/.test(text) ? 3600 : /\bweekly\b|\bevery week\b/.test(text) ? 604_800 : undefined);

/** What is lost with a copy that was behind. */
export function lostData(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const goals = recovery(numbers);
  if (goals !== undefined) return goals;
  if (!/\b(?:lags?|lagging|behind|backups?|snapshots?|dumps?|rpo|async\w*|lose|lost|loss)\b/.test(text)) return undefined;
  const rate = first(numbers, 'per-second');
  const lag = beside(numbers, 'seconds', /\b(?:lags?(?: is| of| by)?|lagging|behind|every|each|rpo(?: is| of)?|delay(?: is| of)?|interval(?: is| of)?|after)\s*$|^\s*(?:behind|of lag|lag|old|ago|rpo)/) ?? (/\bnightly|daily|every (?:night|day)|once a day|a day\b/.test(text) ? { value: 86_400 } : /\bhourly|every hour\b/.test(text) ? { value: 3600 } : numbers.all.find(({ unit, at }) => unit === 'seconds' && !/\b(?:restor\w+|recover\w*|rto|time ?outs?|takes?|took)\b[^.,;]{0,20}$/.test(text.slice(Math.max(0, at - 40), at))));
  if (!rate || !lag || !/\b(?:lose|lost|loss|gone|dies|die|burns?|fails?|crash\w*|missing|rpo|backups?|snapshots?)\b/.test(text)) return undefined;
  return `${short(rate.value)} a second × ${time(lag.value)} = up to **${plural(Math.round(rate.value * lag.value), rate.of === '' ? 'write' : rate.of)}** that were confirmed and are not on the copy.`;
}

/** How long it takes until a failure is noticed. */
export function detection(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:health ?checks?|probes?|heartbeats?|liveness|readiness|period|interval)\b/.test(text)) return undefined;
  const every = beside(numbers, 'seconds', /\b(?:every|each|interval(?: of| is|:)?|period(?:seconds)?(?: of| is|:)?)\s*$/) ?? first(numbers, 'seconds');
  const misses = /\b(\d+) (?:\w+ )?(?:failures?|misses|missed|times|fails|failed)\b|failure ?threshold\D{0,6}(\d+)/.exec(text);
  const count = misses ? Number(misses[1] ?? misses[2]) : undefined;
  const limit = beside(numbers, 'seconds', /\btime ?out(?: of| is|:)?\s*$/);
  if (!every || every === limit || count === undefined || count < 1 || count > 100) return undefined;
  return `${count} × ${time(every.value)} = **${time(count * every.value)}** until it is noticed, up to ${time((count + 1) * every.value + (limit?.value ?? 0))} if it fails right after a good check${limit ? ' and the last one runs into its limit' : ''}. Until then its share of the requests fails.`;
}

/** How long data are on the way, and how much of them collects. */
export function transfer(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const size = first(numbers, 'bytes');
  const line = first(numbers, 'bytes-per-second');
  const rate = first(numbers, 'per-second');
  const span = first(numbers, 'seconds');
  if (size && line) return `${bytes(size.value)} / ${bytes(line.value)} a second = **${time(size.value / line.value)}** at full speed; plan for twice that, since the line is rarely yours alone.`;
  if (size && rate && span && /\b(?:keep|retain|retention|store|disk|space|days?|log|hold)\b/.test(text)) return `${short(rate.value)} a second × ${bytes(size.value)} × ${time(span.value)} = **${bytes(rate.value * size.value * span.value)}** for one copy; three copies take three times that.`;
  if (size && rate && /\b(?:bandwidth|network|traffic|gbit|throughput|mbit)\b/.test(text)) return `${short(rate.value)} a second × ${bytes(size.value)} = **${bytes(rate.value * size.value)} a second**, ${short((rate.value * size.value * 8) / 1e6)} Mbit/s.`;
  if (size && span && /\b(?:bandwidth|network|speed|fast|restore|within|need)\b/.test(text) && size.value > 1e9) return `${bytes(size.value)} / ${time(span.value)} = **${bytes(size.value / span.value)} a second**, ${short((size.value * 8) / span.value / 1e9)} Gbit/s, for the transfer alone.`;
  return undefined;
}
