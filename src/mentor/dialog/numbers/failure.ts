// What fails and what is left: error budgets, quorums, copies, overload after a loss.
import { percent, plural, short, time } from './formats';
import { asksAmount, beside, countsOf, first, isGoal, type Numbers } from './quantities';
import type { Worked } from './outcome';

const parts = /^(?:server|instance|node|machine|pod|zone|station|worker|replica|site|region|broker|copy|member|az|shard|backend|host|datacenter|rack|voter)e?$/;

const periods: readonly (readonly [RegExp, string, number])[] = [[/\byears?\b|\bannual|\bin 20\d\d\b/, 'a year', 365 * 86_400], [/\bquarter/, 'a quarter', 91 * 86_400], [/\bweek/, 'a week', 7 * 86_400], [/\b28 days/, 'in 28 days', 28 * 86_400], [/\b(?:per|a|each) day\b|\bdaily\b/, 'a day', 86_400], [/\bhours?\b(?=.*\bper\b)|\bper hour\b/, 'an hour', 3600]];

/** How fast a share of errors uses the budget of an objective. */
export function burn(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const goal = all.find(({ unit, value }) => unit === 'percent' && value >= 90 && value < 100);
  const bad = all.find((each) => each.unit === 'percent' && each !== goal && each.value < 50);
  const speed = /\bburn(?:ing|s)?(?: rate)?(?: (?:is|at|of|with|=|a|rate))* ?(\d+(?:\.\d+)?)(?:x| times)?\b(?! ?(?:%|percent|min|days?|hours?))/.exec(text)?.[1];
  const [span, ...spans] = all.filter(({ unit }) => unit === 'seconds');
  if (speed !== undefined && Number(speed) > 0 && !bad && spans.length === 0 && /\b(?:when|how (?:long|soon|fast)|gone|empty|left)\b/.test(text)) return `${time(span?.value ?? 2_592_000)} / ${speed} = **${time((span?.value ?? 2_592_000) / Number(speed))}** from a full budget: a burn rate of 1 uses it up exactly at the end of the window, ${speed} that many times sooner.`;
  if (!goal || !bad || !/\bburn\w*|\bhow (?:fast|quick\w*|soon)\b.*\bbudget\b/.test(text) || all.some(({ unit }) => unit === 'seconds')) return undefined;
  const rate = bad.value / (100 - goal.value);
  return `${short(bad.value)} % errors / ${short(100 - goal.value)} % allowed = a burn rate of **${short(rate)}**: a budget of 30 days is gone in 30 / ${short(rate)} = **${short(30 / rate)} days**.`;
}

/** The error budget of an objective, as time or as requests, and what is left of it. */
export function budget(numbers: Numbers): Worked {
  const { text } = numbers;
  const goal = numbers.all.find(({ unit, value }) => unit === 'percent' && value >= 90 && value < 100) ?? (asksForNines.test(text) ? nines(numbers) : undefined);
  if (!goal) {
    const own = beside(numbers, 'seconds', /\bbudget(?: (?:is|of|was|has|are))*[:= ]*$/);
    const [spent, ...others] = numbers.all.filter((each) => each.unit === 'seconds' && each !== own);
    if (!own || !spent || others.length > 0 || numbers.all.length > 2 || !/\bbudget\b/.test(text) || !/\b(?:outage|incident|down|took|spent|used|gone|lost|burn\w*)\b/.test(text)) return undefined;
    return { text: `${time(spent.value)} / ${time(own.value)} = **${short((spent.value / own.value) * 100)} %** of the budget, if every request failed in that time: ${spent.value > own.value ? `**overspent** by ${time(spent.value - own.value)}` : `**${time(own.value - spent.value)}** are left`}. Where only a share of the requests failed, it costs that share.`, holds: spent.value <= own.value };
  }
  if (!/\b(?:down\w*|uptime|availab\w+|slos?|slas?|budget|minutes|allow\w*|nines?|hours|seconds|fail(?:ed)?|errors?|outages?|objective)\b/.test(text) || /\b(?:coverage|cpu|memory|disk)\b/.test(text) || numbers.all.some((other) => other.unit === 'percent' && other.value >= 90 && other.value !== goal.value) || (goal.value < 99 && !/\b(?:slos?|slas?|budget|uptime|availab\w*|down\w*|success\w*)\b/.test(text)) || /\b(?:services|dependencies|in series|parallel|chain|redundan\w+|both|each|cache|hit|fast\w*|slow\w*|p9\d|latency)\b/.test(text) || !(asksAmount(text) || text.trim().split(/\s+/).length <= 8 || /\b(?:allow\w*|left|mean\w*|minutes|hours|seconds|then|in time)\b/.test(text) || /\b(?:failed|failing|errors?|outages?|lost|spent|down)\b/.test(text))) return undefined;
  const share = 1 - goal.value / 100;
  const many = numbers.all.find(({ unit, of, value }) => unit === 'count' && /^(?:request|call|event|checkout|order|payment|page|quer\w+|transaction|message|job)$/.test(of) && value >= 100);
  const rate = first(numbers, 'per-second');
  const asksCount = /\bhow many\b|\brequests\b.*\bfail\b/.test(text);
  // What has failed already is held against what may.
  const bad = countsOf(numbers, /^(?:error|failure|failed|fail|bad|timeout)$/)[0] ?? numbers.all.find(({ unit, at, end, value }) => unit === 'count' && value !== many?.value && (/^\s*(?:of (?:them|those|which) |requests? |calls? |have |has |had |were |are )*(?:failed|failing|errors?|went wrong|broke\w*|timed out)\b/.test(text.slice(end, end + 34)) || /\b(?:failed|failures|errors|errored)(?: (?:were|are|is|was|so far|about))*[:= ]*$/.test(text.slice(Math.max(0, at - 26), at))));
  const window = periods.find(([says]) => says.test(text))?.[2] ?? (/\bmonth/.test(text) ? 30 * 86_400 : undefined);
  const volume = bad && (many?.value ?? (rate && window ? rate.value * window : undefined));
  if (bad && volume !== undefined) {
    const may = volume * share;
    return { text: `${short(volume)} × ${percent(share)} = **${short(may)}** may fail. ${short(bad.value)} did, ${short((bad.value / may) * 100)} % of it: ${bad.value > may ? `**overspent** by ${short(bad.value - may)}` : `**${short(may - bad.value)}** are left, ${short(100 - (bad.value / may) * 100)} %`}.`, holds: bad.value <= may };
  }
  if (!many && rate && asksCount) {
    const [, span, length] = periods.find(([says]) => says.test(text.slice(text.indexOf('how many')))) ?? [/./, 'in 30 days', 2_592_000];
    return `${short(rate.value * length)} ${span} × ${percent(share)} = **${short(rate.value * length * share)}** may fail.`;
  }
  if (many) return `${short(many.value)} × ${percent(share)} = **${plural(many.value * share, many.of)}** may fail.`;
  // A day or more is the window, whatever stands before it; what is shorter was an outage.
  const told = beside(numbers, 'seconds', /\b(?:over|in|per|window(?: of)?|rolling|within)\s*$/) ?? numbers.all.find(({ unit, value }) => unit === 'seconds' && value >= 86_400);
  const [, period, seconds] = told && told.value >= 3600 ? ['', `in ${time(told.value)}`, told.value] as const : periods.find(([says]) => says.test(text)) ?? [/./, 'a month of 30 days', 30 * 86_400];
  // Of several outages one cannot tell whether the time is of one or of all.
  const areMany = countsOf(numbers, /^(?:outage|incident|failover|deploy|deployment|restart|release|time|x)$/).some(({ value }) => value > 1);
  const used = areMany ? undefined : numbers.all.find((each) => each.unit === 'seconds' && each !== told && /\b(?:down|used|spent|outages?|burn\w*|broken|gone|had|lost|was|already|incident|consumed|eaten)\b/.test(text.slice(Math.max(0, each.at - 40), each.end + 30)));
  const whole = seconds * share;
  const over = used ? used.value - whole : 0;
  // What rounds to the whole budget is the whole of it.
  const isAll = used !== undefined && Math.abs(over) < whole * 0.003;
  const left = !used ? '' : isAll ? ` ${time(used.value)} are **all of it**.` : ` ${time(used.value)} of it are ${short((used.value / whole) * 100)} %: ${over > 0 ? `**overspent** by ${time(over)}` : `**${time(-over)}** are left`}.`;
  return { text: `${goal.value} % leaves ${percent(share)} of ${short(seconds / 60)} minutes: **${time(whole)} of downtime ${period}**.${left}`, holds: used === undefined || /\b(?:more|another|further|risk|afford)\b/.test(text) ? undefined : isAll || over <= 0 };
}

/** Nines that are talked about in passing are no budget to work out. */
const asksForNines = /\b(?:down\w*|budget|minutes|hours|seconds|allow\w*|years?|quarter|months?|weeks?|how (?:much|many|long)|fail|realis\w+|achiev\w+|possible|promise\w*|afford\w*|hard|difficult)\b|^(?:(?:and|what|do|does|are|is|would|about)\s+)*[2-6] nines(?: (?:mean|then|in (?:time|practice)))?\W*$/;

/** "Four nines". */
function nines({ text }: Numbers): { readonly value: number } | undefined {
  const count = Number(/\b([2-6]) nines\b/.exec(text)?.[1]);
  return count >= 2 ? { value: Number((100 - 10 ** (2 - count)).toFixed(4)) } : undefined;
}

/** What becomes of one of several: any verb of an end, or "one" as the subject of a clause of its own. */
const losing = String.raw`(?:dies?|died|dead|fails?|failed|fell|falls?|goes? (?:down|boom|bang|away|offline|dark|bust)|going (?:down|away)|go (?:down|boom|away)|crash\w*|explode\w*|burns?|breaks?|broke\w*|drops?(?: out)?|vanish\w*|disappear\w*|leaves?|gone|lost|down|kaputt?|out|killed|missing|unreachable|off|restart\w*|reboot\w*)`;
const losses: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:lose|loses|losing|lost|without|minus|kill\w*|patch\w*|restart\w*|reboot\w*|upgrad\w*|drain\w*|takes? out|taking out|survive\w*|surviving|tolerate|bear)(?: the loss of)? \D{0,12}?(\d+)`),
  new RegExp(String.raw`\b(\d+|one)\s*(?:more )?(?:of (?:them|those|these|it)\s*)?(?:[a-z]+ )?(?:(?:is|are|has|have|can|may|could|should|would|will|just|suddenly|then|now|being|be) )*${losing}\b`),
  new RegExp(String.raw`\b(?:an?|the first|another) (?:[a-z]+ )?(?:(?:is|has|just|suddenly|then|now) )*${losing}\b`),
];

/** The load of those that are left. */
export function survivors(numbers: Numbers): Worked {
  const { text } = numbers;
  const shares = numbers.all.filter(({ unit, value }) => unit === 'percent' && value > 0 && value <= 100);
  // What is wanted is no load that is there.
  if (shares.some((share) => isGoal(text, share))) return undefined;
  const load = shares.find(({ end }) => !/^\s*(?:of|errors?|fail\w*|hits?|slow\w*|more|less|availab\w*|uptime|packet|probab\w*|chance|full|memory|disk|ram|free|idle|left|spare|headroom)\b/.test(text.slice(end, end + 16)));
  if (/\b(?:error rate|availab\w+|uptime|cache|hit rate|chance|probab\w+|likely)\b/.test(text)) return undefined;
  const lost = /(?:^|\D)(\d+) (?:out )?of (?:my |our |the |its |these )?(\d+)(?: |-)(?:\w+ )?(?:servers?|instances?|nodes?|machines?|pods?|zones?|stations?|workers?|replicas?|sites?|regions?|brokers?|azs?|backends?)/.exec(text);
  const told = losses.map((loss) => loss.exec(text)).find((found) => found !== null);
  const named = Number(told?.[1]) || 1;
  const counted = countsOf(numbers, parts);
  const bare = load && counted.length === 0 ? numbers.all.find(({ unit, value, at }) => unit === 'count' && value >= 2 && value <= 50 && at < load.at && /^\d+,? (?:[a-z-]+,? ){0,3}(?:with|at|each|run|runs|running|are|of (?:them|those))\b/.test(text.slice(at, at + 50))) : undefined;
  const most = [...counted, ...(bare ? [bare] : [])].toSorted((one, other) => other.value - one.value)[0];
  // "Will two carry it?" and "will the rest hold?" tell who is left.
  const leaves = most && load ? Number(/\b(?:will|would|can|could|do|does|must) (?:the )?(?:other |remaining |last )?(\d+)(?: (?:of them|others?|left|remaining|[a-z]+s))? (?:still )?(?:carry|hold|bear|take|manage|cope|survive|do|be|handle|suffice|serve|run)/.exec(text)?.[1] ?? Number.NaN) : Number.NaN;
  const restHolds = load !== undefined && /\b(?:the (?:rest|others?|remaining|survivors?)|those left|what is left)\b[^.?!]*\b(?:hold|holds|carry|cope|survive|take|bear|manage|ok|okay|handle|fine|enough)\b/.test(text) ? 1 : undefined;
  const all = lost ? Number(lost[2]) : most !== undefined && most.value > named ? most.value : undefined;
  // "2 of our 3 zones are left" tells those that stay.
  if (/\b\d+ (?:out )?of (?:\w+ )?\d+[ -](?:\w+ )?\w+ (?:\w+ ){0,2}(?:left|remain\w*|alive|up|running|healthy|work\w*|ok)\b/.test(text) && !/\b(?:dies?|fails?|lost|gone)\b/.test(text)) return undefined;
  // Being redundant is to bear the loss of one.
  const asksRedundancy = !lost && !told && load !== undefined && load.value <= 90 && /\bredundan\w+\b/.test(text) && !/\b(?:availab\w+|uptime)\b/.test(text);
  const gone = lost ? Number(lost[1]) : leaves >= 1 && all !== undefined && leaves < all ? all - leaves : told ? named : asksRedundancy ? 1 : restHolds;
  if (all === undefined || gone === undefined || gone >= all || gone < 1 || all > 1000 || /\b(?:quorum|majority|raft|paxos|etcd|consensus|zookeeper)\b/.test(text)) return undefined;
  if (!load && shares.length > 0) return undefined;
  const bearable = `${all - gone}/${all} = **${short((100 * (all - gone)) / all)} %**`;
  if (!load) return /\b(?:how (?:full|loaded|busy|much|high)|headroom|spare|capacity|utili[sz]ation|load)\b/.test(text) ? `Each of the ${all - gone} left gets ${all}/${all - gone} = **${short(all / (all - gone))} times** its load. So that they stay below 100 %, each may carry at most ${bearable} before, and less to keep waits short: ${short((80 * (all - gone)) / all)} % if those that are left are to stay at 80 %.` : undefined;
  const then = (load.value * all) / (all - gone);
  const opening = !asksRedundancy ? '' : `${then > 99.9 ? 'Not redundant' : 'Redundant'}, if the ${load.value} % are load: with ${gone === 1 ? 'one' : short(gone)} gone `;
  return {
    text: `${opening}${all} × ${short(load.value)} % / ${all - gone} = **${short(then)} % each** for those that are left${then > 99.9 ? `: ${then > 100.1 ? 'more than they can carry' : 'all that they can do, with nothing left'}, so they slow down, drop out one after the other, and the rest gets still more (a cascade). At most ${short((100 * (all - gone)) / all)} % before would have held; or shed the load above that` : then > 80 ? `: it holds, with little room, and waits grow longer. For 80 % after the loss they may carry ${short((80 * (all - gone)) / all)} % before` : ': it holds, with room to spare'}.`,
    holds: then > 99.9 ? false : then > 95 ? 'barely' : true,
  };
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
export function quorum(numbers: Numbers): Worked {
  const { text } = numbers;
  const named = (letter: string): number | undefined => { const found = new RegExp(`\\b${letter} ?= ?(\\d+)`).exec(text)?.[1]; return found === undefined ? undefined : Number(found); };
  const of = (verb: string): number | undefined => { const found = new RegExp(`\\b(?:${verb}) (?:\\w+ ){0,3}?(\\d+)\\b(?! ?(?:%|ms|s\\b|times))`).exec(text)?.[1]; return found === undefined ? undefined : Number(found); };
  
  // Levels are told by name: one, quorum, all.
  const factor = named('n') ?? Number(/\b(?:rf|replication factor)(?: of| is|\s?=)? ?(\d+)/.exec(text)?.[1] ?? Number.NaN);
  const level = (verb: string): number | undefined => { const found = new RegExp(`\\b${verb} (?:at |with |level |consistency )*(quorum|all)\\b`).exec(text)?.[1]; return found === undefined || !(factor >= 1) ? undefined : found === 'all' ? factor : Math.floor(factor / 2) + 1; };
  // The nodes of a cluster are the copies of a record only where both numbers are told beside them.
  const [w, r] = [named('w') ?? level('writes?') ?? of('writes?|writing|written'), named('r') ?? level('reads?') ?? of('reads?|reading')];
  const areCopies = named('w') !== undefined && named('r') !== undefined ? /^(?:node|replica|cop(?:y|ie)|server|member)$/ : /^(?:replica|cop(?:y|ie))$/;
  const n = (named('n') ?? Number(/\b(?:rf|replication factor)(?: of| is|\s?=)? ?(\d+)/.exec(text)?.[1] ?? Number.NaN)) || (w !== undefined && r !== undefined ? countsOf(numbers, areCopies).find(({ at }) => !/\b(?:to|from) $/.test(text.slice(0, at)))?.value : undefined);
  if (n !== undefined && w !== undefined && r !== undefined && w >= 1 && r >= 1 && w <= n && r <= n && n < 100 && !numbers.all.some(({ unit }) => unit !== 'count')) {
    const overlap = r + w > n;
    const sum = `R + W = ${r} + ${w} = ${r + w} ${overlap ? '>' : '≤'} N = ${n}: reads ${overlap ? '**meet the last confirmed write**, since the two groups share a node' : '**may miss the last write**, since the two groups need not meet'}. Writes go on with ${plural(n - w, 'node')} down, reads with ${n - r}.`;
    const isTagged = /\b(?:safe|ok|okay|enough|fine|consistent|right|correct|strong\w*|work\w*|agreed?|true|always|overlap\w*|common|meet\w*|newest|latest|fresh|good|own writes)\b/.test(text) && !/\b(?:what|which|how)\b/.test(text);
    const fears = /\?|\b(?:can|could|will|do|does|may|right|correct)\b/.test(text) && /\b(?:stale|miss\w*|old (?:value|data)|outdated|inconsisten\w+)\b/.test(text.replace(/\b(?:never|not|no) (?:\w+ )?(?:stale|miss\w*|old|outdated)\b/g, ''));
    return `${!isTagged && !fears ? '' : fears !== overlap ? 'Yes. ' : 'No. '}${sum}${overlap && isTagged ? ' Concurrent writes, and ones that failed halfway, still surprise.' : ''}`;
  }
  if (!/\b(?:quorum|majority|raft|paxos|etcd|consensus|zookeeper|vot\w+|consul|elect(?:s|ed|ing|ions?)?(?! (?:night|day|week)))\b/.test(text)) return undefined;
  const survive = /\b(?:surviv\w+|tolerat\w+|bear|withstand|lose|cope with|handle)\b\D{0,16}(\d+)\s*(?:\w+ )?(?:failures?|nodes?|crash\w*|losses|members?|servers?|machines?|faults?|dead|of them)/.exec(text)?.[1];
  // "Quorum is 3 of 5" tells how many there are.
  const share = /\b(?:quorum|majority)\b[^.?!]{0,24}?\b(\d+) (?:out )?of (?:the )?(\d+)\b/.exec(text);
  const saidToBe = /\b(?:is|are|would|does) (\d+) (?:out )?of (?:the |my |our )?(\d+)(?: [a-z]+)? (?:already |still |not )?(?:an? |the )?(majority|quorum)\b/.exec(text) ?? /\b(\d+) (?:out )?of (?:the |my |our )?(\d+)(?: [a-z]+)? (?:is|are|makes?|would be|count as|form)(?: already| still| not)? (?:an? |the )?(majority|quorum|enough|sufficient)\b/.exec(text);
  if (saidToBe && Number(saidToBe[2]) >= 2 && /\?|\b(?:right|correct|true)\b/.test(text)) {
    const [some, whole] = [Number(saidToBe[1]), Number(saidToBe[2])];
    const most = Math.floor(whole / 2) + 1;
    return `${some >= most && some <= whole ? 'Yes' : 'No'}. A majority is more than half: ⌊${whole}/2⌋ + 1 = **${most}** of ${whole}${2 * some === whole ? `; two groups of ${some} could each decide something else (split brain)` : ''}, so ${whole - most === 0 ? 'none' : short(whole - most)} may fail.${whole % 2 === 0 ? ` ${whole - 1} would bear as many failures with one node less.` : ''}`;
  }
  // Each record has a quorum among its own copies, however many nodes the cluster has.
  const copies = /\b(?:rf|replication factor)(?: of| is|\s?=)?\s?(\d+)|\bmajority of (\d+) (?:is|=)/.exec(text);
  const nodes = copies ? Number(copies[1] ?? copies[2]) : share ? Number(share[2]) : countsOf(numbers, /^(?:node|member|server|replica|voter|raft|etcd|instance|zookeeper|machine)$/).find(({ at }) => survive === undefined || !text.slice(at).startsWith(`${survive} `))?.value ?? (survive === undefined && numbers.all.length === 1 && numbers.all[0]!.of === '' && /\b(?:nodes|fail|lose)\b/.test(text) ? numbers.all[0]!.value : undefined);
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
  return `${asksLosses.test(text) ? `**${nodes - needed === 0 ? 'None' : nodes - needed} may fail.** ` : ''}A majority of ${nodes} is ⌊${nodes}/2⌋ + 1 = **${needed}**${asksLosses.test(text) ? ', and that many must be left to decide' : `, so ${nodes - needed === 0 ? 'none may fail' : `${nodes - needed} may fail`}`}${nodes % 2 === 0 ? `; ${nodes - 1} would bear as many failures with one node less` : ''}.`;
}

/** How many may go is asked for, and how many must stay. */
const asksLosses = /\bhow many\b[^.?]*\b(?:lose|die|dies|fail|crash|go down|gone|offline|absent|be (?:down|lost|missing|off)|break|survive|tolerate|losses|failures)\b/;

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
