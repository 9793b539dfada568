// How much work there is and who does it: Little's law, pools, queues, capacity, caches, shares of slow calls.
import { percent, plural, short, time } from './formats';
import { asksAmount, beside, countsOf, first, isGoal, type Numbers, type Quantity } from './quantities';
import { isBucket } from './buckets';
import { netChange, sources } from './queues';

const instances = /^(?:instance|pod|server|replica|machine|node|container|host|app|service|box|vm|copy|process|zone|region|site|broker|station|worker|partition|shard)e?$/;
const slots = /^(?:worker|thread|connection|consumer|process|goroutine|slot|executor|cashier)e?$/;

/** Rate of the work that comes in: of calls, orders and the like, never of bytes. */
const rateIn = (numbers: Numbers): Quantity | undefined => first(numbers, 'per-second');

/** Little's law, with the load of the workers there are, where their number is told. */
export function littlesLaw(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:workers?|threads?|connections?|pools?|concurren\w+|at once|in flight|in parallel|instances?|pods?|servers?|how many|enough|little|utili[sz]ation|size)\b/.test(text) || /\b(?:lag|behind|backlog|waiting|pending|piled|retr\w+|retain\w*|keep|backup\w*|lose|lost|limit\w*|burst|quota)\b/.test(text) || isBucket(text) || netChange(numbers) || !asksAmount(text)) return undefined;
  const rate = rateIn(numbers);
  // How long one is worked on; a window, a period or an age is another time.
  const spans = numbers.all.filter(({ unit, at, end }) => unit === 'seconds' && !/^\s*(?:each )?time ?outs?\b/.test(numbers.text.slice(end, end + 20)) && !/\b(?:over|within|every|last|next|window|during|since|after|for the|in the|ttl|interval|time ?outs?)(?: (?:of|the|is|a))*\s*$/.test(text.slice(Math.max(0, at - 24), at)));
  const [held] = spans;
  // A second time, a share of the calls or a percentile leaves open what the average is.
  if (spans.length > 1 || countsOf(numbers, /^(?:service|hop|step|call|query|layer|backend|user|attempt|retry)$/).some(({ value }) => value > 1) || numbers.all.some(({ unit }) => unit === 'percent') || numbers.all.filter(({ unit }) => unit === 'per-second').length > 1 || /\bp(?:50|9\d\w*)\b/.test(text)) return undefined;
  if (rate && !held && /\b(?:how many|number of|size)\b.*\b(?:workers?|threads?|connections?|pool)\b|\bpool size\b/.test(text)) return `it is ${short(rate.value)} a second × the time that each one is held, divided by 0.7. At 50 ms, say, ${short(rate.value)} × 0.05 / 0.7 = ${short(Math.ceil((rate.value * 0.05) / 0.7))}. **How long does one take with you**, on average and under load?`;
  if (!rate || !held || held.value > 600) return undefined;
  const busy = rate.value * held.value;
  const [have] = countsOf(numbers, slots);
  const sum = `${short(rate.value)} a second × ${short(held.value)} s = **${short(busy)} at the same time** (Little's law).`;
  const [many] = /\b(?:per|each|every|a) (?:pod|instance|server|node|machine|replica|container)\b/.test(text) ? countsOf(numbers, instances) : [];
  if (many && many.value > 1) return `${sum} At 70 % use that takes ${short(Math.ceil(busy / 0.7 - 1e-9))} in all; on ${plural(many.value, many.of)} **${short(Math.ceil(busy / 0.7 / many.value - 1e-9))} each**, if the load is even, and ${short(Math.ceil(busy / 0.7 / (many.value - 1) - 1e-9))} each if one may be missing.`;
  if (!have) return `${sum} At 70 % use that takes ${short(Math.ceil(busy / 0.7 - 1e-9))} workers or connections; at 100 % the queue would grow without end.`;
  const used = busy / have.value;
  const verdict = used >= 1 ? 'more comes in than they can do, so the queue grows without end' : used > 0.8 ? 'it holds on average, but waiting rises steeply' : 'that holds, with room for bursts';
  return `${sum} With ${plural(have.value, have.of)} that is ${short(busy)} / ${short(have.value)} = **${percent(used)}** use: ${verdict}. For 70 % it takes ${short(Math.ceil(busy / 0.7 - 1e-9))}.`;
}

/** What a number of workers can do at most. */
export function throughput(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:how (?:many|much|fast)|throughput|maximum|at most|max)\b/.test(text) || first(numbers, 'per-second') || /\b(?:serial\w*|sequential\w*|parallel\w*|amdahl\w*|backlog|waiting|time ?outs?)\b/.test(text) || numbers.all.filter(({ unit }) => unit === 'seconds').length > 1) return undefined;
  const pool = beside(numbers, 'count', /\bpool(?: size)?(?: (?:of|is|has|with))*\s*[=:]?\s*$/);
  const workers = countsOf(numbers, slots)[0] ?? (pool?.of === '' ? { ...pool, of: 'connection' } : undefined);
  if (numbers.all.some((each) => each.at !== workers?.at && each.unit !== 'seconds' && each.value > 1)) return undefined;
  const time = first(numbers, 'seconds');
  if (!workers || !time || time.value > 600 || time.value <= 0) return undefined;
  const most = workers.value / time.value;
  return `${plural(workers.value, workers.of)} / ${short(time.value)} s = **${short(most)} a second** at most (Little's law turned round), if they wait for nothing else. Near that the queue grows, so plan for 70 %: ${short(most * 0.7)} a second.`;
}

/** All pools together against what the database allows. */
export function pools(numbers: Numbers): string | undefined {
  if (!/\b(?:pools?|connections?)\b/.test(numbers.text)) return undefined;
  const limit = beside(numbers, 'count', /\b(?:max_connections\D{0,6}|allows?(?: only)?(?: up to)?|limit\w*(?: is| of| to|:)?|at most|maximum(?: is| of)?|accepts|max)\s*$/);
  const others = numbers.all.filter((each) => each.unit === 'count' && each !== limit);
  const many = others.find(({ of }) => instances.test(of));
  // "9 services, each with 6 pods": both multiply.
  const within = /\beach\b/.test(numbers.text) ? others.find((each) => each !== many && each.of !== many?.of && instances.test(each.of)) : undefined;
  const size = others.find((each) => each !== many && each !== within && (/^(?:connection|pool|each)$/.test(each.of) || /\bpool(?: size)?(?: of| is| =|:)?\s*$/.test(numbers.text.slice(0, each.at))));
  if (!many || !size) return undefined;
  // What is left over would be a factor, too.
  const parts = [many, ...(within ? [within] : []), ...others.filter((each) => each !== many && each !== within && each !== size && /^(?:process|worker)e?$/.test(each.of)), size];
  if (others.some((each) => !parts.includes(each) && each.value > 1 && /^(?:\w*service|team|thread|cluster|tenant|app|region|zone|database|shard|process|worker)e?$/.test(each.of))) return undefined;
  const all = parts.reduce((product, { value }) => product * value, 1);
  const sum = `${parts.map(({ value }) => short(value)).join(' × ')} = **${short(all)} connections** when all pools are full`;
  if (!limit) return `${sum}. Compare that with \`max_connections\` of the database (which limit is it?), and stay below 80 % of it, at the autoscaler's maximum and during a rollout.`;
  const fits = Math.floor((limit.value * 0.8) / (all / size.value));
  const verdict = all > limit.value ? `: **${short(all - limit.value)} too many** for a limit of ${short(limit.value)}, so some get "too many clients"` : all > limit.value * 0.8 ? `, of ${short(limit.value)}: it fits, with nothing left for a rollout, migrations and tools` : `, of ${short(limit.value)}: it fits`;
  return `${sum}${verdict}.${all > limit.value * 0.8 ? ` With 20 % kept free, ${fits >= 1 ? `a pool may have ${short(fits)}` : 'even one each is too many, so a pooler such as PgBouncer has to stand in between'}.` : ''}`;
}

/** Instances for a peak, with one to spare. */
export function capacity(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  // A growth is no peak: what is carried already comes on top.
  if (/\b(?:backlog|waiting|piled|pending)\b/.test(text) || !asksAmount(text)) return undefined;
  if (/\b(?:grow\w*|ris(?:es|ing)|increas\w*|climb\w*|shrink\w*|fall(?:s|ing)|drain(?:s|ing)|decreas\w*)(?: \w+)? by\b/.test(text) || netChange(numbers) || countsOf(numbers, sources).some(({ value }) => value > 1 && /\bconsumers?\b/.test(text)) || /\b(?:when|how long)\b.{0,40}\b(?:empty|drained|catch|caught|gone|done|clear\w*)\b/.test(text)) return undefined;
  const rates = all.filter(({ unit }) => unit === 'per-second');
  const one = bareRateOfOne(numbers) ?? rates.find(({ at, end }) => /\b(?:1|one|each|an?|single|every|per) (?:\w+ )?(?:instance|pod|server|machine|node|container|worker|replica|shard|box|consumer|partition|thread|broker)\b[^.,;]{0,24}$|\b(?:each|1|one) (?:can|could|does|do|handles?|carr\w+|manages?|takes?|serves?|bears?)\b[^.,;]{0,12}$/.test(text.slice(Math.max(0, at - 50), at)) || /\bload test\b[^.,;]{0,24}$/.test(text.slice(Math.max(0, at - 40), at)) || /^\s*(?:each|max\b|at most|per (?:instance|pod|server|machine|node|worker|replica|shard))/.test(text.slice(end, end + 24)));
  const average = rates.find((rate) => rate !== one);
  const factor = average && peakFactor(text);
  const peak = average && factor ? { ...average, value: average.value * factor } : average;
  if (!one || !peak || one.value >= peak.value * 20) return undefined;
  const atPeak = average && factor ? `${short(average.value)} × ${short(factor)} = ${short(peak.value)} a second at the peak. ` : '';
  const told = all.filter(({ unit }) => unit === 'percent');
  const [goal] = told;
  if (told.length > 1 || (goal && (goal.value < 30 || goal.value > 95 || !isGoal(text, goal)))) return undefined;
  const use = (goal?.value ?? 70) / 100;
  // "One zone of three" tells both.
  const ofSo = /\b1 (zone|az|region|site) (?:out )?of (?:the |our |my )?([2-9])\b/.exec(text);
  const zones = countsOf(numbers, /^(?:zone|az|region|site)$/).find(({ value }) => value >= 2 && value <= 10) ?? (ofSo ? { value: Number(ofSo[2]), of: ofSo[1]! } : undefined);
  if (zones) {
    if (!/\b(?:lose|loses|losing|lost|fails?|dies?|down|gone|missing|without|survive|outage)\b/.test(text)) return undefined;
    const least = Math.ceil(peak.value / one.value / use - 1e-9);
    const each = Math.ceil(least / (zones.value - 1));
    return `${atPeak}${short(peak.value)} / (${short(one.value)} × ${short(use)}) = ${short(peak.value / one.value / use)}, so ${short(least)} at ${short(use * 100)} % use. With one of ${short(zones.value)} ${zones.of}s gone, ${short(zones.value - 1)} must carry all: ${short(each)} in each, **${short(each * zones.value)} in all**.`;
  }
  const need = Math.ceil(peak.value / one.value - 1e-9);
  return `${atPeak}${short(peak.value)} / ${short(one.value)} = ${short(peak.value / one.value)}, so ${short(need)} at full use. At ${short(use * 100)} % of what one can do it is ${short(Math.ceil(peak.value / one.value / use - 1e-9))}, and one more so that one may fail: **${short(Math.ceil(peak.value / one.value / use - 1e-9) + 1)}**.`;
}

/** How many times the average the peak is. */
function peakFactor(text: string): number | undefined {
  const [, behind, before] = /\bpeak(?: factor| is| of|s at)*(?: of)? (\d+(?:\.\d+)?)(?= ?(?:x|times)?\b(?! ?(?:rps|req|per|\/|a second|%|k\b|million)))|\b(\d+(?:\.\d+)?) ?(?:x|times) (?:\w+ ){0,2}(?:at|in|during) (?:the )?peak/.exec(text) ?? [];
  const factor = Number(behind ?? before);
  return factor > 1 && factor <= 50 && /\b(?:factor|times|x)\b|\dx\b/.test(text) ? factor : undefined;
}

/** "One does 70": what one does of that of which a rate is told. */
function bareRateOfOne({ text, all }: Numbers): Quantity | undefined {
  if (all.filter(({ unit }) => unit === 'per-second').length !== 1) return undefined;
  const each = all.find(({ unit, of }) => unit === 'count' && of === 'each');
  if (each && /\bhow many (?:\w+ )?(?:instances?|servers?|pods?|nodes?|machines?|containers?|boxes)\b/.test(text)) return each;
  return all.find(({ unit, of, at }) => unit === 'count' && /^(?:|and|how|so|but|then|when|what|at|of|max|request|message|order|event|job|call|task)$/.test(of) && /\b(?:1|one|each|an?|every|single)(?: (?:of (?:them|those)|instance|pod|server|machine|node|container|worker|replica|box|consumer|thread|broker|process))? (?:can |could |will )?(?:does?|handles?|carr(?:y|ies)|manages?|takes?|serves?|bears?|process(?:es)?)(?: (?:about|only|around|up to|at most))?\s*$/.test(text.slice(Math.max(0, at - 60), at)));
}

/** What the misses leave for the source. */
export function cacheMisses(numbers: Numbers): string | undefined {
  if (!/\b(?:cache\w*|hit (?:rate|ratio)s?|hits|cdn)\b/.test(numbers.text) || /\b(?:availab\w+|uptime|cpu|memory|ram|full|ttl|expir\w+|evict\w*)\b/.test(numbers.text) || !/\b(?:hits?|hit r\w+|serve[sd]?|answer\w*|cached|cdn|miss\w*)\b/.test(numbers.text)) return undefined;
  // Of a part of the cache that is gone the share of the hits is another one.
  if ((countsOf(numbers, instances).length > 0 || countsOf(numbers, /^cache$/).some(({ value }) => value > 1)) && /\b(?:dies?|fails?|lose|lost|gone|down|restart\w*|add\w*)\b/.test(numbers.text)) return undefined;
  const ratios = numbers.all.filter(({ unit, value }) => unit === 'percent' && value <= 100);
  const loads2 = numbers.all.filter(({ unit }) => unit === 'per-second').map(({ value }) => value);
  if (ratios.length === 0) {
    if (loads2.length < 2 || !/\b(?:hit|need|which|what)\b/.test(numbers.text)) return undefined;
    const [bears, comes] = [Math.min(...loads2), Math.max(...loads2)];
    return `At most ${short(bears)} of ${short(comes)} may be misses: 1 − ${short(bears)} / ${short(comes)} = **${percent(1 - bears / comes)} hits** at least, and more to have room: at ${percent(1 - (bears * 0.7) / comes)} the source runs at 70 %.`;
  }
  const rate = rateIn(numbers);
  const missing = ratios.map(({ value }) => 1 - value / 100);
  if (!rate) return ratios.length > 1 && missing[0]! > 0 ? `The source gets the misses: ${percent(missing[0]!)} of the reads become ${percent(missing[1]!)}, **${short(missing[1]! / missing[0]!)} times** as much. Tell me the reads a second and I have the load.` : undefined;
  const loads = missing.map((share, index) => `at ${short(ratios[index]!.value)} % hits ${short(rate.value)} × ${percent(share)} = **${short(rate.value * share)} a second**`);
  const times = missing.length > 1 && missing[0]! > 0 ? `, ${short(missing[1]! / missing[0]!)} times as much` : '';
  // The quicker of two times is the one of a hit.
  const [hit, miss] = numbers.all.filter(({ unit }) => unit === 'seconds').map(({ value }) => value).toSorted((a, b) => a - b);
  const means = hit === undefined || miss === undefined || hit === miss ? '' : ` The mean time of a read is ${missing.slice(0, 3).map((share) => time(hit * (1 - share) + miss * share)).join(', then ')}.`;
  return `The misses reach the source: ${loads.slice(0, 3).join('; ')}${times}.${means} With an empty cache it is all ${short(rate.value)}.`;
}

/** How many pages meet a slow or failing call. */
export function fanOut(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:slow|fast|fail\w*|error\w*|hit|tail|p9\d|chance|probab\w+|time ?outs?|hiccups?)\b/.test(text) || /\b(?:retr\w+|hit r\w+|hits|cache|uptime|availab\w+|load|utili\w+)\b/.test(text)) return undefined;
  const told = first(numbers, 'percent');
  // "Fast in 99 % of the cases" is slow in 1 %.
  const isGood = told !== undefined && told.value > 50 && (/\b(?:fast|quick|ok|good|succe\w+|in time|healthy|fine|work\w*)(?: (?:in|at|with|for|is))*\s*$/.test(text.slice(Math.max(0, told.at - 30), told.at)) || /^\s*(?:of the time |of cases |of all calls )?(?:are |is )?(?:fast|quick|ok|good|succe\w+|in time|healthy|fine)\b/.test(text.slice(told.end, told.end + 32)));
  const share = (told && isGood ? 100 - told.value : told?.value) ?? (/\bp99\b/.test(text) ? 1 : /\bp95\b/.test(text) ? 5 : undefined);
  const calls = countsOf(numbers, /^(?:call|backend|service|request|shard|of|server|dependency|dependencie|leaf|query|packet|message|hop|step|part|them|time|disk|drive|node|machine|device|instance|host|pod)?$/).find(({ value }) => value >= 2);
  if (share === undefined || share <= 0 || share > 50 || !calls || calls.value > 1e5 || !/\b(?:page|calls?|fans?|each|every|user|request|asks?|shards?|backends?|services|at least)\b/.test(text)) return undefined;
  const one = share / 100;
  if (!/\b(?:pages?|requests?|users?|calls?)\b/.test(text)) return `1 − (1 − ${Number(one.toPrecision(3))})^${short(calls.value)} = **${percent(1 - (1 - one) ** calls.value)}** that at least one of ${short(calls.value)} does, and ${short(one * calls.value)} are expected, if they fail independently.`;
  return `1 − (1 − ${Number(one.toPrecision(3))})^${short(calls.value)} = **${percent(1 - (1 - one) ** calls.value)}** of the pages meet at least one, if the calls are independent. For 1 % of the pages, one call may have about ${percent(1 - 0.99 ** (1 / calls.value))}.`;
}

const apart = (a: Quantity, b: Quantity): number => Math.max(a.at - b.end, b.at - a.end);

/** What still fits onto something that is told to be busy to a share by a rate. */
export function headroom({ text, all }: Numbers): string | undefined {
  const [share, ...shares] = all.filter(({ unit }) => unit === 'percent');
  const rates = all.filter(({ unit }) => unit === 'per-second');
  if (!share || shares.length > 0 || rates.length > 2 || share.value < 5 || share.value >= 100) return undefined;
  // The share belongs to the rate that stands next to it.
  const [rate, wanted] = rates.toSorted((a, b) => apart(a, share) - apart(b, share));
  if (!rate) return undefined;
  const asksMore = wanted === undefined && /\bhow (?:much|many) (?:more|further|extra|room|headroom|spare|is left|do we have left|are left)\b|\b(?:headroom|room (?:left|for)|is left|are left|(?:until|before|when)\b.{0,24}\bfull|how (?:much|many)(?: \w+){0,3} (?:can|could|will|may|would) (?:it|we|they|that|this|the \w+)(?: still)? (?:take|handle|bear|grow|fit|carry|serve))\b/.test(text);
  const asksWhether = wanted !== undefined && /\b(?:can|could|will|does|do|is|would)\b.{0,40}\b(?:take|handle|bear|carry|manage|serve|fit|enough|cope|do)\b/.test(text) && !/\bhow (?:much|many|long)\b/.test(text);
  if (!asksMore && !asksWhether) return undefined;
  // A share of anything else than the work of one machine, or of several of which some fail, is another sum.
  if (/\b(?:disks?|storage|memory|ram|heap|full of|cache\w*|hits?|hit rate|errors?|fail\w*|slow|p9\d|availab\w+|uptime|slo|sla|target|hpa|lose|loses|dies?|zones?|retr\w+|lag|queue|backlog|percentile|conversion|growth|grows?|discount|sampl\w+|costs?|double\w*|twice|larger|bigger|upgrad\w+|more cores|budget|pay|money|price|expensive|how (?:much|many) (?:more |time |long )?(?:time|pods|instances|servers|nodes|machines|replicas|workers|shards|consumers|people))\b/.test(text)) return undefined;
  if (/^\s*(?:of|are|is|reads?|writes?|more|faster|slower|less|cheaper|higher|lower)\b(?! (?:cpu|its|the cpu|capacity|max))/.test(text.slice(share.end, share.end + 16)) || !/^\s*(?:of )?(?:its |the )?(?:cpu|busy|utili[sz]|load)/.test(text.slice(share.end, share.end + 16)) && !/\b(?:at|to|by|is|and|with|runs?|cpu|utili[sz]ation|load|busy|use|of|already)\s*(?:already |about |around )*$/.test(text.slice(Math.max(0, share.at - 24), share.at))) return undefined;
  const full = rate.value / (share.value / 100);
  const comfortable = full * 0.7 - rate.value;
  const wait = `Waiting explodes before that: at ${short(share.value)} % it is already about ${short(1 / (1 - share.value / 100))} times the pure service time (M/M/1)`;
  const sum = `${short(rate.value)} / ${short(share.value / 100)} = ${short(full)} a second at full use`;
  if (asksWhether && wanted) {
    const isOnTop = /\b(?:another|adds?|adding|additional|extra|further)\b[^.,;]{0,12}$/.test(text.slice(Math.max(0, wanted.at - 30), wanted.at)) || /\b(?:more|extra|additional|on top)\b/.test(text.slice(wanted.at, wanted.end + 12));
    const asked = wanted.value + (isOnTop ? rate.value : 0);
    const then = asked / full;
    return `${then >= 1 ? 'No. ' : then > 0.8 ? 'Hardly. ' : 'Yes. '}${sum}, so ${isOnTop ? `${short(rate.value)} + ${short(wanted.value)} = ` : ''}${short(asked)} would be **${short(then * 100)} %**, if the use grows in step with the load.${then >= 0.7 ? ` 70 % is reached at ${short(full * 0.7)} a second; beyond that waiting rises steeply.` : ''}`;
  }
  return `${sum}, so **about ${short(full - rate.value)} a second are left** until it is full, if the use grows in step with the load. ${comfortable > 0 ? `For short waits stay at 70 %: ${short(comfortable)} a second more` : `${wait}, and 70 %, where waits are still short, was passed at ${short(full * 0.7)} a second. For more load take some away from it, or make it larger, first`}.`;
}

/** What a high use does to the time. */
export function utilisation(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:utili[sz]ation|utili[sz]ed|busy|cpu|load(?:ed)?|use|used)\b/.test(text) || !/\b(?:latency|slow\w*|wait\w*|queue\w*|response|time|too (?:high|much)|ok|fine|room|headroom|safe|happens|bad|problem)\b/.test(text) || /\b(?:of|lose|loses|dies|fails|die|fail|zones?|pods|hpa|autoscal\w*|budget|slo|sla|memory|ram|heap|disks?|storage|cache\w*|hits?|coverage|battery)\b/.test(text)) return undefined;
  const shares = numbers.all.filter(({ unit, value }) => unit === 'percent' && value >= 30 && value < 100).map(({ value }) => value);
  if (shares.length === 0) return undefined;
  const sums = shares.slice(0, 3).map((value) => `at ${short(value)} % about 1 / (1 − ${short(value / 100)}) = **${short(1 / (1 - value / 100))} times** the pure service time`);
  return `${sums.join('; ')}: one server with random arrivals (M/M/1). Many servers behind one queue wait less, bursts more; 60 to 70 % at the normal peak leaves room.`;
}

/** What the autoscaler of Kubernetes would want. */
export function autoscaler(numbers: Numbers): string | undefined {
  if (!/\b(?:hpa|autoscal\w+|target)\b/.test(numbers.text) || /\b(?:slos?|slas?|availab\w+|uptime|hits?|errors?)\b/.test(numbers.text)) return undefined;
  // With the autoscaler named, "cpu 85, target 50" are shares without their signs.
  const bare = (word: RegExp): Quantity | undefined => (/\b(?:hpa|autoscal\w+)\b/.test(numbers.text) ? numbers.all.find(({ unit, at, value }) => unit === 'count' && value > 0 && value <= 1000 && word.test(numbers.text.slice(Math.max(0, at - 34), at))) : undefined);
  const isTarget = /\btarget\w*(?: (?:cpu|utili[sz]ation|use|is|of|at))*[:=]?\s*$/;
  const target = beside(numbers, 'percent', isTarget) ?? bare(isTarget);
  const now = numbers.all.find((each) => each.unit === 'percent' && each !== target) ?? bare(/(?<!target )\b(?:cpu|utili[sz]ation|load|use|usage|run|running|now)(?: (?:is|of|at|now))*[:=]?\s*$/);
  const [pods] = countsOf(numbers, instances);
  if (!target || !now || !pods) return undefined;
  const want = Math.ceil((pods.value * now.value) / target.value - 1e-9);
  const near = Math.abs(now.value / target.value - 1) <= 0.1;
  const most = Number(/\bmax(?:imum|[ _-]?replicas)?(?: (?:is|of)|[:=])? ?(\d+)\b(?! ?%)/.exec(numbers.text)?.[1] ?? Infinity);
  if (want > most) return `ceil(${short(pods.value)} × ${short(now.value)} / ${short(target.value)}) = ${short(want)}, but the maximum stops it at **${short(most)}**: each stays above the target, and more load is not answered any more.`;
  return `ceil(${short(pods.value)} × ${short(now.value)} / ${short(target.value)}) = **${short(near ? pods.value : want)}**${near ? ': within 10 % of the target nothing happens' : want < pods.value ? ', but scaling down waits five minutes by default' : ''}.`;
}

/** Keys that move when the number of parts changes. */
export function resharding(numbers: Numbers): string | undefined {
  if (!/\b(?:shard\w*|partition\w*|modulo|mod\b|hash\w*|keys?|cluster|nodes?)/.test(numbers.text)) return undefined;
  const range = /\bfrom (\d+) (?:[a-z]+ ){0,2}?to (\d+)\b/.exec(numbers.text) ?? /\b(\d+) (?:shards?|nodes?|partitions?|servers?),? (?:and )?(?:we |i )?(?:add|adding) (?:an?other )?(\d+)\b/.exec(numbers.text);
  if (!range || !/\b(?:mov\w*|keys?|hash\w*|mod(?:ulo)?|reshard\w*|rebalanc\w*)\b/.test(numbers.text)) return undefined;
  const from = Number(range[1]);
  const to = range[0].startsWith('from') ? Number(range[2]) : from + Number(range[2]);
  if (from < 1 || to < 1 || from === to || from > 1e4 || to > 1e4) return undefined;
  const common = lcm(from, to);
  const stays = common > 1e6 ? 1 / Math.max(from, to) : Math.min(from, to) / common;
  const ring = Math.abs(to - from) / Math.max(from, to);
  return `With \`hash mod N\`, going from ${short(from)} to ${short(to)} moves about **${percent(1 - stays)}** of the keys; with consistent hashing only the share that has to, |${short(to)} − ${short(from)}| / ${short(Math.max(from, to))} = **${percent(ring)}**.`;
}

const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** "Ten million a day" as a rate. */
export function perSecond(numbers: Numbers): string | undefined {
  if (!/\b(?:per second|a second|\/s|rps|qps|tps|in seconds?|at (?:the )?peak)\b/.test(numbers.text) || !/\b(?:a|per|each|every) ?(?:day|hour|month|minute)\b|\/ ?(?:d|day|h|hour|month)\b/.test(numbers.text)) return undefined;
  const rates = numbers.all.filter(({ unit }) => unit === 'per-second');
  const [rate] = rates;
  const told = Number(/\bpeaks?\b[^.;?]{0,24}?(\d+(?:\.\d+)?) ?(?:x|times|fold)\b|(\d+(?:\.\d+)?) ?(?:x|times|fold)\b[^.;?]{0,24}\bpeak/.exec(numbers.text)?.slice(1).find((each) => each !== undefined));
  // What is told by the second already is asked for something else.
  const counted = numbers.all.filter(({ unit, of, value }) => unit === 'count' && value > 1 && !/^(?:time|x|fold)?$/.test(of));
  return rates.length === 1 && rate && counted.length === 0 && !/\b(?:each|every|an?|per) (?:user|client|customer|device|pod|instance|server|session|tenant|sensor)\b/.test(numbers.text) && /(?:day|hour|month|min|week|year|\bh|\bd)\w*$/.test(numbers.text.slice(rate.at, rate.end)) && numbers.all.every(({ unit }) => unit !== 'bytes') ? `That is **${short(rate.value)} a second** on average. ${told ? `At a peak of ${short(told)} times that it is **${short(rate.value * told)}**.` : `Days are not even: with a peak of three times the average (an assumption, measure yours) plan for ${short(rate.value * 3)}.`}` : undefined;
}

/** A limit that each copy of the program keeps for itself. */
export function limitTimes({ text, all }: Numbers): string | undefined {
  if (!/\b(?:rate[ -]?limit\w*|limiter|limit\w*|throttl\w*|quota)\b/.test(text) || !/\b(?:in[ -]?memory|local\w*|each|per (?:pod|instance|server|node|process|replica)|every|in the process)\b/.test(text)) return undefined;
  const many = all.find(({ unit, of, value }) => unit === 'count' && /^(?:pod|instance|server|replica|node|process|container|machine|copie|copy)$/.test(of) && value >= 2 && value <= 1000);
  const limit = all.find(({ unit }) => unit === 'per-second');
  if (!many || !limit || all.length > 3) return undefined;
  const told = /(\d+)(?: \w+)? ?(?:\/ ?|per |an? |each |every )(second|sec|s|minute|min|hour|h|day)\b/.exec(text);
  if (!told) return undefined;
  const [each, period] = [Number(told[1]), told[2]!];
  return `${short(many.value)} × ${short(each)} = **up to ${short(each * many.value)} per ${period.replace(/^(?:s|sec)$/, 'second').replace(/^min$/, 'minute').replace(/^h$/, 'hour')}**, if the balancer spreads a client over all ${plural(many.value, many.of)}; about ${short(each)} where it always sends the client to the same one, and something between where connections are long-lived. With every ${many.of === 'copie' ? 'copy' : many.of} that the autoscaler adds the real limit grows.`;
}
