// What fails and what is left: error budgets, quorums, copies, overload after a loss.
import { percent, plural, short, time } from './formats';
import { asksAmount, beside, countsOf, first, isGoal, type Numbers } from './quantities';

const parts = /^(?:server|instance|node|machine|pod|zone|station|worker|replica|site|region|broker|copy|member|az|shard|backend|host|datacenter|rack|voter)e?$/;

const periods: readonly (readonly [RegExp, string, number])[] = [[/\byears?\b|\bannual|\bin 20\d\d\b/, 'a year', 365 * 86_400], [/\bquarter/, 'a quarter', 91 * 86_400], [/\bweek/, 'a week', 7 * 86_400], [/\b28 days/, 'in 28 days', 28 * 86_400], [/\b(?:per|a|each) day\b|\bdaily\b/, 'a day', 86_400], [/\bhours?\b(?=.*\bper\b)|\bper hour\b/, 'an hour', 3600]];

/** How fast a share of errors uses the budget of an objective. */
export function burn(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const goal = all.find(({ unit, value }) => unit === 'percent' && value >= 90 && value < 100);
  const bad = all.find((each) => each.unit === 'percent' && each !== goal && each.value < 50);
  if (!goal || !bad || !/\bburn\w*|\bhow (?:fast|quick\w*|soon)\b.*\bbudget\b/.test(text) || all.some(({ unit }) => unit === 'seconds')) return undefined;
  const rate = bad.value / (100 - goal.value);
  return `${short(bad.value)} % errors / ${short(100 - goal.value)} % allowed = a burn rate of **${short(rate)}**: a budget of 30 days is gone in 30 / ${short(rate)} = **${short(30 / rate)} days**.`;
}

/** The error budget of an objective, as time or as requests, and what is left of it. */
export function budget(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const goal = numbers.all.find(({ unit, value }) => unit === 'percent' && value >= 90 && value < 100) ?? (asksForNines.test(text) ? nines(numbers) : undefined);
  if (!goal || !/\b(?:down\w*|uptime|availab\w+|slos?|slas?|budget|minutes|allow\w*|nines?|fail)\b/.test(text) || /\b(?:services|dependencies|in series|parallel|chain|redundan\w+|both|each|cache|hit|fast\w*|slow\w*|p9\d|latency)\b/.test(text) || !(asksAmount(text) || text.trim().split(/\s+/).length <= 8 || /\b(?:allow\w*|left|mean\w*|minutes|hours|seconds|then|in time)\b/.test(text))) return undefined;
  const share = 1 - goal.value / 100;
  const many = numbers.all.find(({ unit, of, value }) => unit === 'count' && /^(?:request|call|event|checkout|order|payment|page|quer\w+|transaction|message|job)$/.test(of) && value >= 100);
  const rate = first(numbers, 'per-second');
  const asksCount = /\bhow many\b|\brequests\b.*\bfail\b/.test(text);
  // What has failed already is held against what may.
  const [bad] = countsOf(numbers, /^(?:error|failure|failed|fail|bad|timeout)$/);
  const window = periods.find(([says]) => says.test(text))?.[2] ?? (/\bmonth/.test(text) ? 30 * 86_400 : undefined);
  const volume = bad && (many?.value ?? (rate && window ? rate.value * window : undefined));
  if (bad && volume !== undefined) {
    const may = volume * share;
    return `${short(volume)} × ${percent(share)} = **${short(may)}** may fail. ${short(bad.value)} did, ${short((bad.value / may) * 100)} % of it: ${bad.value > may ? `**overspent** by ${short(bad.value - may)}` : `**${short(may - bad.value)}** are left, ${short(100 - (bad.value / may) * 100)} %`}.`;
  }
  if (!many && rate && asksCount) {
    const [, span, length] = periods.find(([says]) => says.test(text.slice(text.indexOf('how many')))) ?? [/./, 'in 30 days', 2_592_000];
    return `${short(rate.value * length)} ${span} × ${percent(share)} = **${short(rate.value * length * share)}** may fail.`;
  }
  if (many) return `${short(many.value)} × ${percent(share)} = **${plural(many.value * share, many.of)}** may fail.`;
  const told = beside(numbers, 'seconds', /\b(?:over|in|per|window(?: of)?|rolling|within)\s*$/);
  const [, period, seconds] = told && told.value >= 3600 ? ['', `in ${time(told.value)}`, told.value] as const : periods.find(([says]) => says.test(text)) ?? [/./, 'a month of 30 days', 30 * 86_400];
  // Of several outages one cannot tell whether the time is of one or of all.
  const areMany = countsOf(numbers, /^(?:outage|incident|failover|deploy|deployment|restart|release|time|x)$/).some(({ value }) => value > 1);
  const used = areMany ? undefined : numbers.all.find((each) => each.unit === 'seconds' && each !== told && /\b(?:down|used|spent|outage|burn\w*|broken|gone|had|lost|was|already)\b/.test(text.slice(Math.max(0, each.at - 40), each.end + 30)));
  const whole = seconds * share;
  const left = used ? ` ${time(used.value)} of it are ${short((used.value / whole) * 100)} %: ${used.value > whole ? `**overspent** by ${time(used.value - whole)}` : `**${time(whole - used.value)}** are left`}.` : '';
  return `${goal.value} % leaves ${percent(share)} of ${short(seconds / 60)} minutes: **${time(whole)} of downtime ${period}**.${left}`;
}

/** Nines that are talked about in passing are no budget to work out. */
const asksForNines = /\b(?:down\w*|budget|minutes|hours|seconds|allow\w*|years?|quarter|months?|weeks?|how (?:much|many|long)|fail|realis\w+|achiev\w+|possible|promise\w*|afford\w*|hard|difficult)\b|^(?:(?:and|what|do|does|are|is|would|about)\s+)*[2-6] nines(?: (?:mean|then|in (?:time|practice)))?\W*$/;

/** "Four nines". */
function nines({ text }: Numbers): { readonly value: number } | undefined {
  const count = Number(/\b([2-6]) nines\b/.exec(text)?.[1]);
  return count >= 2 ? { value: Number((100 - 10 ** (2 - count)).toFixed(4)) } : undefined;
}

/** The load of those that are left. */
export function survivors(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const shares = numbers.all.filter(({ unit, value }) => unit === 'percent' && value > 0 && value <= 100);
  // What is wanted is no load that is there.
  if (shares.some((share) => isGoal(text, share))) return undefined;
  const load = shares.find(({ end }) => !/^\s*(?:of|errors?|fail\w*|hits?|slow\w*|more|less|availab\w*|uptime|packet|probab\w*|chance|full|memory|disk|ram|free|idle|left|spare|headroom)\b/.test(text.slice(end, end + 16)));
  if (/\b(?:error rate|availab\w+|uptime|cache|hit rate|chance|probab\w+|likely)\b/.test(text)) return undefined;
  const lost = /(?:^|\D)(\d+) (?:out )?of (?:my |our |the |its |these )?(\d+)(?: |-)(?:\w+ )?(?:servers?|instances?|nodes?|machines?|pods?|zones?|stations?|workers?|replicas?|sites?|regions?|brokers?|azs?|backends?)/.exec(text);
  const loses = /\b(?:lose|loses|losing|lost|without|minus|kill\w*|takes? out)\D{0,12}(\d+)|(\d+)\s*(?:of (?:them|those|these)\s*)?(?:dies?|fails?|go(?:es)? down|crash\w*|(?:is|are) (?:gone|lost|down))|\b(?:1|one|a) (?:\w+ )?(?:dies|fails|goes down|crashes|is (?:gone|lost|down)|(?:can|may|could|should) (?:fail|die|go))/.exec(text);
  const all = lost ? Number(lost[2]) : countsOf(numbers, parts).find(({ value }) => value > Number(loses?.[1] ?? loses?.[2] ?? 1))?.value;
  // "2 of our 3 zones are left" tells those that stay.
  if (/\b\d+ (?:out )?of (?:\w+ )?\d+[ -](?:\w+ )?\w+ (?:\w+ ){0,2}(?:left|remain\w*|alive|up|running|healthy|work\w*|ok)\b/.test(text) && !/\b(?:dies?|fails?|lost|gone)\b/.test(text)) return undefined;
  // Being redundant is to bear the loss of one.
  const asksRedundancy = !lost && !loses && load !== undefined && load.value <= 90 && /\bredundan\w+\b/.test(text) && !/\b(?:availab\w+|uptime)\b/.test(text);
  const gone = lost ? Number(lost[1]) : loses ? Number(loses[1] ?? loses[2] ?? 1) : asksRedundancy ? 1 : undefined;
  if (all === undefined || gone === undefined || gone >= all || gone < 1 || all > 1000 || /\b(?:quorum|majority|raft|paxos|etcd|consensus|zookeeper)\b/.test(text)) return undefined;
  if (!load && shares.length > 0) return undefined;
  if (!load) return /\b(?:how (?:full|loaded|busy|much|high)|headroom|spare|capacity|utili[sz]ation|load)\b/.test(text) ? `Each of the ${all - gone} left gets ${all}/${all - gone} = **${short(all / (all - gone))} times** its load. So that they stay below 100 %, each may carry at most ${all - gone}/${all} = **${short((100 * (all - gone)) / all)} %** before.` : undefined;
  const then = (load.value * all) / (all - gone);
  const opening = !asksRedundancy ? '' : `${then > 100 ? 'Not redundant' : 'Redundant'}, if the ${load.value} % are load: with one gone `;
  return `${opening}${all} × ${load.value} % / ${all - gone} = **${short(then)} % each** for those that are left${then > 100 ? `: more than they can carry, so the next ones fall. At most ${short((100 * (all - gone)) / all)} % before would have held` : then > 80 ? ': it holds, with little room' : ': it holds'}.`;
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
  const [w, r] = [named('w'), named('r')];
  const n = named('n') ?? (w !== undefined && r !== undefined ? countsOf(numbers, /^(?:node|replica|cop(?:y|ie)|server|member)$/)[0]?.value : undefined);
  if (n !== undefined && w !== undefined && r !== undefined && n > 0 && n < 100) {
    const overlap = r + w > n;
    const judged = /\b(?:safe|ok|okay|enough|fine|consistent|right|correct|strong|work\w*)\b/.test(text) && !/\b(?:what|which|how)\b/.test(text) ? verdict(text, overlap) : '';
    return `${judged}R + W = ${r} + ${w} = ${r + w} ${overlap ? '>' : '≤'} N = ${n}: reads ${overlap ? '**meet the last confirmed write**, since the two groups share a node' : '**may miss the last write**, since the two groups need not meet'}. Writes go on with ${plural(n - w, 'node')} down, reads with ${n - r}.`;
  }
  if (!/\b(?:quorum|majority|raft|paxos|etcd|consensus|zookeeper|vot\w+|consul|elect\w+)\b/.test(text)) return undefined;
  const survive = /\b(?:surviv\w+|tolerat\w+|bear|withstand|lose|cope with|handle)\b\D{0,16}(\d+)\s*(?:\w+ )?(?:failures?|nodes?|crash\w*|losses|members?|servers?|machines?|faults?|dead|of them)/.exec(text)?.[1];
  // "Quorum is 3 of 5" tells how many there are.
  const share = /\b(?:quorum|majority)\b[^.?!]{0,24}?\b(\d+) (?:out )?of (?:the )?(\d+)\b/.exec(text);
  // Each record has a quorum among its own copies, however many nodes the cluster has.
  const copies = /\b(?:rf|replication factor)(?: of| is|\s?=)?\s?(\d+)|\bmajority of (\d+) (?:is|=)/.exec(text);
  const nodes = copies ? Number(copies[1] ?? copies[2]) : share ? Number(share[2]) : countsOf(numbers, /^(?:node|member|server|replica|voter|raft|etcd|instance|zookeeper|machine)$/).find(({ at }) => survive === undefined || !text.slice(at).startsWith(`${survive} `))?.value;
  if (survive !== undefined && (nodes === undefined || nodes < 2)) {
    const f = Number(survive);
    return f < 1 || f > 20 ? undefined : `n = 2f + 1 = 2 × ${f} + 1 = **${2 * f + 1}**, of which a majority of ${f + 1} must stay.`;
  }
  if (nodes === undefined || nodes < 2 || nodes > 99 || /\d+ (?:\w+ ){0,2}(?:each|per|in (?:each|every|both))\b/.test(text)) return undefined;
  const needed = Math.floor(nodes / 2) + 1;
  const told = /\bquorum(?: (?:size|is|at|to|set|needs?|requires?|of|only)|\s?[=:])*\s?(\d+)(?!\d|\.\d|\s?(?:%|percent|ms\b|s\b|sec|min|hour|nodes? (?:cluster|raft)|-node))/.exec(text)?.[1] ?? /\b(?:majority|quorum) of \d+ (?:nodes )?(?:is|=) (\d+)\b/.exec(text)?.[1] ?? /\b(\d+)(?: nodes)? (?:as|for) (?:an? |the )?quorum\b/.exec(text)?.[1];
  if (/\b(?:read|write) quorum/.test(text)) return undefined;
  if (survive !== undefined && (told === undefined || Number(told) === needed) && !/\b(?:how|what|which|why|stop\w*|block\w*|lose (?:the )?quorum)\b/.test(text)) {
    const holds = Number(survive) <= nodes - needed;
    return `${/\?|\bright\b|\bcorrect\b/.test(text) ? (holds ? 'Yes. ' : 'No. ') : ''}A majority of ${nodes} is **${needed}**, so ${nodes - needed} may fail${holds ? '' : `; for ${survive} it takes ${2 * Number(survive) + 1}`}.`;
  }
  if (told !== undefined && Number(told) !== nodes) return toldQuorum(text, nodes, Number(told), needed);
  const down = /\b(\d+)(?: of (?:my |our |the |these |those |them|all )?(?:\d+ )?)?(?: ?(?:\w+ )?(?:nodes?|servers?|members?|replicas?|machines?|of them))? ?(?:are |is |have |has |just )*(?:down|gone|dead|die[ds]?|fail(?:s|ed)?|crash(?:es|ed)?|lost|unreachable)\b/.exec(text)?.[1];
  if (down !== undefined && Number(down) >= 1 && Number(down) <= nodes && /\b(?:do|does|is|are|can|will|would)\b.*\?|\b(?:is that (?:so|right|true)|right|correct)\W*$/.test(text) && !/\b(?:how|what|which|why)\b/.test(text)) {
    const left = nodes - Number(down);
    const isLost = left < needed;
    const fears = /\b(?:lose|loses|lost|stop\w*|block\w*|refus\w*|unavailable|problem|read-?only|stuck)\b/.test(text.replace(/\b\d+ (?:\w+ ){0,4}lost\b/, ''));
    return `${fears === isLost ? 'Yes' : 'No'}. A majority of ${nodes} is **${needed}**, and ${left === 0 ? 'none is' : left === 1 ? '1 is' : `${left} are`} left: ${isLost ? 'nothing more is decided until enough are back' : `it goes on${left === needed ? ', and none more may fail' : ''}`}.`;
  }
  // What happens to some of the nodes says nothing of how many there are.
  if (/(?<!\bof )\b\d+ (?:\w+ )?(?:nodes?|members?|servers?|replicas?|voters?|machines?|instances?) (?:time out|timed? out|die|are|have|get|become|start|disagree|vote|both|fail|crash|at the same time|want|claim|think|believe)\b/.test(text) && !/\b(?:majority|quorum)\b/.test(text)) return undefined;
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

/** Copies of a log, of which some have to confirm a write: what still works, and what is safe, with some of them gone. */
export function copies({ text }: Numbers): string | undefined {
  const copied = /\b(?:rf|replication[ -.]?factor)(?: of| is|\s?[=:])?\s?(\d+)/.exec(text)?.[1];
  const confirming = /\bmin(?:imum)?[ .-]?(?:in[ -]?sync[ .-]?replicas?|isr|insync[ .-]?replicas?)(?: of| is| set to|\s?[=:])?\s?(\d+)/.exec(text)?.[1];
  if (copied === undefined || confirming === undefined) return undefined;
  const [all, least] = [Number(copied), Number(confirming)];
  if (all < 1 || all > 20 || least < 1 || least > all) return undefined;
  const writable = all - least;
  return `${all} copies, of which ${least} must have a write: writes with \`acks=all\` go on with ${all} − ${least} = **${writable === 0 ? 'none' : writable} down**${writable === 0 ? ', so each restart of a broker stops them' : ''}; beyond that they are refused, and reading goes on. What was confirmed is on at least ${least} ${least === 1 ? 'copy' : 'copies'}, so it survives **${least - 1 === 0 ? 'no loss for sure' : `the loss of any ${least - 1}`}** in the moment after the confirmation, and of ${all - 1} once all have caught up. With \`acks=1\` none of this holds: the leader alone has confirmed.`;
}
