// How much work there is and who does it: Little's law, pools, queues, capacity, caches, shares of slow calls.
import { bytes, percent, plural, short, time } from './formats';
import { asksAmount, beside, countsOf, first, isGoal, type Numbers, type Quantity } from './quantities';
import { isBucket } from './buckets';
import type { Worked } from './outcome';
import { netChange, sources } from './queues';

const instances = /^(?:instance|pod|server|replica|machine|node|container|host|app|service|box|vm|copy|process|zone|region|site|broker|station|worker|partition|shard)e?$/;
const slots = /^(?:worker|thread|connection|consumer|process|goroutine|slot|executor|cashier)e?$/;

/** Rate of the work that comes in: of calls, orders and the like, never of bytes. */
const rateIn = (numbers: Numbers): Quantity | undefined => first(numbers, 'per-second');

/** Little's law, with the load of the workers there are, where their number is told. */
export function littlesLaw(numbers: Numbers): Worked {
  const { text } = numbers;
  if (!/\b(?:workers?|threads?|connections?|pools?|concurren\w+|at once|in flight|in parallel|instances?|pods?|servers?|how many|number of|enough|little|utili[sz]ation|size|keep up)\b/.test(text) || /\b(?:lag|behind|backlog|waiting|pending|piled|retr\w+|retain\w*|keep(?! up)|backup\w*|lose|lost|limit\w*|burst|quota)\b/.test(text) || isBucket(text) || netChange(numbers) || (!asksAmount(text) && !/\b(?:number of|will it do|does it do|sustain|enough|hold|holds|ok|okay|fine|keep up|cope)\b/.test(text))) return undefined;
  const rate = rateIn(numbers);
  // How long one is worked on; a window, a period or an age is another time.
  const spans = numbers.all.filter(({ unit, at, end }) => unit === 'seconds' && !/^\s*(?:each )?time ?outs?\b/.test(numbers.text.slice(end, end + 20)) && !/\b(?:over|within|every|last|next|window|during|since|after|for the|in the|ttl|interval|time ?outs?)(?: (?:of|the|is|a))*\s*$/.test(text.slice(Math.max(0, at - 24), at)));
  const [held] = spans;
  // A second time, a share of the calls or a percentile leaves open what the average is.
  if (spans.length > 1 || countsOf(numbers, /^(?:service|hop|step|call|query|layer|backend|user|attempt|retry)$/).some(({ value }) => value > 1) || numbers.all.some(({ unit }) => unit === 'percent') || numbers.all.filter(({ unit }) => unit === 'per-second').length > 1 || /\bp(?:50|9\d\w*)\b/.test(text)) return undefined;
  if (rate && !held && /\b(?:how many|number of|size)\b.*\b(?:workers?|threads?|connections?|pool)\b|\bpool size\b/.test(text)) return `it is ${short(rate.value)} a second × the time that each one is held, divided by 0.7. At 50 ms, say, ${short(rate.value)} × 0.05 / 0.7 = ${short(Math.ceil((rate.value * 0.05) / 0.7))}. **How long does one take with you**, on average and under load?`;
  // What lives for long is held as well.
  const lives = /\b(?:sessions?|connections?|tokens?|leases?|web ?sockets?|viewers?|players?|online|logged in)\b/.test(text);
  if (!rate || !held || held.value > (lives ? 7 * 86_400 : 600)) return undefined;
  const busy = rate.value * held.value;
  const ofPool = beside(numbers, 'count', /\bpool(?: size)?(?: (?:of|is|has|with))*\s*[=:]?\s*$/);
  const have = countsOf(numbers, slots)[0] ?? (ofPool ? { ...ofPool, of: 'connection' } : undefined);
  const sum = `${short(rate.value)} a second × ${short(held.value)} s = **${short(busy)} at the same time** (Little's law).`;
  const [many] = /\b(?:threads|workers|connections|slots) (?:each|apiece)\b|\b(?:per|each|every|a) (?:pod|instance|server|node|machine|replica|container)\b/.test(text) ? countsOf(numbers, instances) : [];
  if (many && many.value > 1) return `${sum} At 70 % use that takes ${short(Math.ceil(busy / 0.7 - 1e-9))} in all; on ${plural(many.value, many.of)} **${short(Math.ceil(busy / 0.7 / many.value - 1e-9))} each**, if the load is even, and ${short(Math.ceil(busy / 0.7 / (many.value - 1) - 1e-9))} each if one may be missing.`;
  if (!have && lives && held.value >= 60) return `${short(rate.value)} a second × ${time(held.value)} = **${short(busy)} at the same time** (Little's law), on average; plan for the peak's rate, and for what each of them takes.`;
  if (!have) return `${sum} At 70 % use that takes ${short(Math.ceil(busy / 0.7 - 1e-9))} workers or connections; at 100 % the queue would grow without end.`;
  const used = busy / have.value;
  const verdict = used >= 1 ? 'more comes in than they can do, so the queue grows without end' : used > 0.8 ? 'it holds on average, but waiting rises steeply' : 'that holds, with room for bursts';
  return { text: `${sum} With ${plural(have.value, have.of)} that is ${short(busy)} / ${short(have.value)} = **${percent(used)}** use: ${verdict}. For 70 % it takes ${short(Math.ceil(busy / 0.7 - 1e-9))}.`, holds: used >= 1 ? false : used > 0.9 ? 'barely' : true };
}

/** What a number of workers can do at most. */
export function throughput(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:how (?:many|much|fast)|throughput|maximum|at most|max|limit|ceiling|push through)\b/.test(text) || first(numbers, 'per-second') || /\b(?:serial\w*|sequential\w*|parallel\w*|amdahl\w*|backlog|waiting|time ?outs?)\b/.test(text) || numbers.all.filter(({ unit }) => unit === 'seconds').length > 1) return undefined;
  const pool = beside(numbers, 'count', /\bpool(?: size)?(?: (?:of|is|has|with))*\s*[=:]?\s*$/);
  const workers = countsOf(numbers, slots)[0] ?? (pool?.of === '' ? { ...pool, of: 'connection' } : undefined);
  if (numbers.all.some((each) => each.at !== workers?.at && each.unit !== 'seconds' && each.value > 1)) return undefined;
  const time = first(numbers, 'seconds');
  if (!workers || !time || time.value > 600 || time.value <= 0) return undefined;
  const most = workers.value / time.value;
  return `${plural(workers.value, workers.of)} / ${short(time.value)} s = **${short(most)} a second** at most (Little's law turned round), if they wait for nothing else. Near that the queue grows, so plan for 70 %: ${short(most * 0.7)} a second.`;
}

/** All pools together against what the database allows. */
export function pools(numbers: Numbers): Worked {
  if (!/\b(?:pools?|connections?)\b/.test(numbers.text)) return undefined;
  const limit = beside(numbers, 'count', /\b(?:max_connections\D{0,6}|max connections\D{0,6}|allows?(?: only)?(?: up to)?|limit\w*(?: is| of| to|:)?|at most|maximum(?: is| of)?|accepts|takes|max|(?:postgres\w*|mysql|mariadb|database|db)(?: server)? (?:with|of|at|has|that takes))\s*$/);
  const others = numbers.all.filter((each) => each.unit === 'count' && each !== limit);
  const many = others.find(({ of }) => instances.test(of));
  // "9 services, each with 6 pods": both multiply.
  const servicesOf = [many?.of ?? '', ...others.map(({ of }) => of)];
  const within = /\beach\b|[×*]|\d x \d|\btimes\b/.test(numbers.text) || (servicesOf.includes('service') && servicesOf.some((of) => /^(?:pod|instance|replica|container)$/.test(of))) ? others.find((each) => each !== many && each.of !== many?.of && instances.test(each.of)) : undefined;
  const size = others.find((each) => each !== many && each !== within && (/^(?:connection|pool|each)$/.test(each.of) || /\bpool(?: size)?(?: of| is| =|:)?\s*$/.test(numbers.text.slice(0, each.at))));
  if (!many || !size) return undefined;
  if (others.some((each) => each !== many && each !== within && each !== size && each.value > 1 && instances.test(each.of) && !/^(?:process|worker)e?$/.test(each.of))) return undefined;
  // What is left over would be a factor, too.
  const parts = [many, ...(within ? [within] : []), ...others.filter((each) => each !== many && each !== within && each !== size && /^(?:process|worker)e?$/.test(each.of)), size];
  if (others.some((each) => !parts.includes(each) && each.value > 1 && /^(?:\w*service|team|thread|cluster|tenant|app|region|zone|database|shard|process|worker)e?$/.test(each.of))) return undefined;
  const all = parts.reduce((product, { value }) => product * value, 1);
  // During a rollout old and new stand side by side.
  const surge = /\b(?:surge|rolling|rollout)\b/.test(numbers.text) ? numbers.all.find(({ unit, value }) => unit === 'percent' && value <= 100) : undefined;
  const whole = surge ? Math.ceil(all * (1 + surge.value / 100) - 1e-9) : all;
  const sum = `${parts.map(({ value }) => short(value)).join(' × ')} = **${short(all)} connections** when all pools are full${surge ? `, and with ${short(surge.value)} % more during the rollout **${short(whole)}**` : ''}`;
  if (!limit) return `${sum}. Compare that with \`max_connections\` of the database (which limit is it?), and stay below 80 % of it, at the autoscaler's maximum and during a rollout.`;
  const fits = Math.floor((limit.value * 0.8) / (whole / size.value));
  const verdict = whole > limit.value ? `: **${short(whole - limit.value)} too many** for a limit of ${short(limit.value)}, so some get "too many clients"` : whole > limit.value * 0.8 ? `, of ${short(limit.value)}: it fits, with nothing left for a rollout, migrations and tools` : `, of ${short(limit.value)}: it fits`;
  return { holds: whole > limit.value ? false : whole > limit.value * 0.9 ? 'barely' : true, text: `${sum}${verdict}.${whole > limit.value * 0.8 ? ` With 20 % kept free, ${fits >= 1 ? `a pool may have ${short(fits)}` : 'even one each is too many, so a pooler such as PgBouncer has to stand in between'}.` : ''}` };
}

/** Instances for a peak, with one to spare. */
export function capacity(numbers: Numbers): Worked {
  const { text, all } = numbers;
  // A growth is no peak: what is carried already comes on top.
  if (/\b(?:backlog|waiting|piled|pending)\b/.test(text) || !(asksAmount(text) || /\b(?:sizing|calculat\w*|spare|n ?\+ ?1|ok|okay|hold|holds|cope|surviv\w+|problem|fine|safe|will (?:that|it|this|they) do)\b|n ?\+ ?1/.test(text) || peakFactor(text) !== undefined)) return undefined;
  if (/\b(?:grow\w*|ris(?:es|ing)|increas\w*|climb\w*|shrink\w*|fall(?:s|ing)|drain(?:s|ing)|decreas\w*)(?: \w+)? by\b/.test(text) || netChange(numbers) || countsOf(numbers, sources).some(({ value }) => value > 1 && /\bconsumers?\b/.test(text)) || /\b(?:when|how long)\b.{0,40}\b(?:empty|drained|catch|caught|gone|done|clear\w*)\b/.test(text)) return undefined;
  const rates = all.filter(({ unit }) => unit === 'per-second');
  const one = bareRateOfOne(numbers) ?? rates.find(({ at, end }) => /\b(?:1|one|each|an?|single|every|per) (?:of (?:our|the|my|these|those|its) )?(?:\w+ )?(?:instance|pod|server|machine|node|container|worker|replica|shard|box|consumer|partition|thread|broker)s?\b[^.,;]{0,24}$|\b(?:pods?|instances?|servers?|nodes?|machines?|workers?|replicas?)(?: at| with|,)? each\s*$|\b(?:each|1|one) (?:can|could|does|do|handles?|carr\w+|manages?|takes?|serves?|bears?)\b[^.,;]{0,12}$/.test(text.slice(Math.max(0, at - 50), at)) || /\bload test\b[^.,;]{0,24}$/.test(text.slice(Math.max(0, at - 40), at)) || /^\s*(?:each|max\b|at most|per (?:instance|pod|server|machine|node|worker|replica|shard))/.test(text.slice(end, end + 24)));
  const average = rates.find((rate) => rate !== one) ?? (one && rates.includes(one) ? all.find(({ unit, of, at, end, value }) => unit === 'count' && value > 1 && /^(?:|at|in|and|enough|but|is)$/.test(of) && (/\bpeaks?(?: load| traffic| hour)?(?: (?:is|of|at|around|about))*[:= ]*$/.test(text.slice(Math.max(0, at - 30), at)) || /^\s*(?:at|in|during|on) (?:the |our )?peak\b/.test(text.slice(end - of.length, end + 16)) || /^\s*(?:at|in|during|on) (?:the |our )?peak\b/.test(text.slice(end, end + 16)))) : undefined);
  const factor = average && peakFactor(text);
  const peak = average && factor ? { ...average, value: average.value * factor } : average;
  if (!one || !peak || one.value >= peak.value * 20) return undefined;
  const atPeak = average && factor ? `${short(average.value)} × ${short(factor)} = ${short(peak.value)} a second at the peak. ` : '';
  const told = all.filter(({ unit }) => unit === 'percent');
  const [goal] = told;
  // "120 a second at 70 % CPU" is what one does with the reserve taken off already.
  const isAtUse = goal !== undefined && one.end <= goal.at && /^\s*(?:each )?(?:at|with|while at|when at)(?: about)?\s*$/.test(text.slice(one.end, goal.at)) && goal.value >= 30 && goal.value <= 95;
  if (told.length > 1 || (goal && !isAtUse && (goal.value < 30 || goal.value > 95 || !isGoal(text, goal)))) return undefined;
  const use = isAtUse ? 1 : (goal?.value ?? 70) / 100;
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
  const roomy = Math.ceil(peak.value / one.value / use - 1e-9);
  const sum = `${atPeak}${short(peak.value)} / ${short(one.value)} = ${short(peak.value / one.value)}`;
  // Those that are there are asked about: "we have six of them, enough?"
  const have = /\bhow many\b|\bn ?\+ ?1\b/.test(text) ? undefined : countsOf(numbers, instances).find(({ value, at }) => value > 1 && at !== one.at);
  // "Is six enough?"
  const offered = have ?? all.find(({ unit, of, at, end, value }) => unit === 'count' && value > 1 && /^(?:enough|sufficient|ok|okay|fine|)$/.test(of) && /\b(?:is|are|do|would|will)\s*$/.test(text.slice(Math.max(0, at - 8), at)) && /\b(?:enough|sufficient|do|suffice|ok|okay|fine)\b/.test(text.slice(at, end + 20)));
  const single = !offered && /\b(?:one|1) (?:\w+ )?(?:server|instance|pod|machine|node|box)\b/.test(text) && /\b(?:is (?:that|it|this|one|1)|enough)\b[^.]*\W*$/.test(text) && !/\bhow many\b/.test(text);
  if (offered || single) {
    const many = offered?.value ?? 1;
    const used = peak.value / (one.value * many);
    const spareToo = many > 1 ? peak.value / (one.value * (many - 1)) : Infinity;
    return {
      text: `${sum}, so ${short(need)} at full use. With ${short(many)} that is ${short(peak.value)} / (${short(many)} × ${short(one.value)}) = **${short(used * 100)} %**${used > 1 ? `: too little. It takes **${short(roomy)}** at ${short(use * 100)} % use, and one more so that one may fail` : `${spareToo > 1 ? `, but none may fail: with one gone it is ${short(spareToo * 100)} %` : `, and with one gone ${short(spareToo * 100)} %`}${used > 0.8 ? `; waits are long above 80 %, and ${short(Math.ceil(peak.value / one.value / 0.7 - 1e-9))} would run at 70 %` : ''}`}.`,
      holds: /\b(?:1|one|a) (?:\w+ )?(?:is |are |has )?(?:gone|dies|fails|down|lost|missing|crashes|breaks)\b|\blose (?:1|one|a)\b/.test(text) ? spareToo <= 1 : used > 1 ? false : used > 0.8 ? 'barely' : true,
    };
  }
  // A wish for one that may fail and nothing else is met first.
  const spare = /\b(?:1|one|a) (?:in |as )?(?:spare|reserve|extra|more|stand-?by|redundant)\b|\bn ?\+ ?1\b|\bspare\b/.test(text);
  if (isAtUse) return `${sum}, so **${short(need)}** of them carry it at ${short(goal!.value)} %, and with one to spare it is **${short(need + 1)}**. When one is gone, each has ${short((peak.value / one.value / need) * goal!.value)} % on it.`;
  return `${sum}, so ${spare ? `**${short(need)}** at full use and **${short(need + 1)}** with one spare` : `${short(need)} at full use`}. At ${short(use * 100)} % of what one can do, ${spare ? 'so that waits stay short, ' : ''}it is ${short(roomy)}, and one more so that one may fail: **${short(roomy + 1)}**.`;
}

/** How many times the average the peak is. */
export function peakFactor(text: string): number | undefined {
  const number = String.raw`(\d+(?:\.\d+)?)`;
  const notRate = String.raw`(?! ?(?:rps|req|per|\/|a second|%|k\b|million|ms|s\b|min|hours?|h\b))`;
  const isTimes = String.raw`(?: ?(?:x|times|fold)|-fold)\b`;
  const peaks = String.raw`(?:peaks?|peak \w+|rush|busiest hour|busy hour|spikes?|sale|black friday|tv day|evening|noon|worst hour)`;
  const ways = [`\\bpeak(?: factor| is| of|s at|s)*(?: of)? ${number}(?=${isTimes}|\\b${notRate})`, `\\b${peaks}\\b[^.;?]{0,24}?\\b${number}${isTimes}`, `\\b${number}${isTimes} (?:[a-z]+ ){0,4}?(?:at|in|during|on|for) (?:the |a |an |our )?(?:\\w+ )?${peaks}\\b`, `\\b${peaks}\\b[^.;?]{0,16}\\bx ?${number}\\b`];
  const factor = Number(ways.map((way) => new RegExp(way).exec(text)?.[1]).find((found) => found !== undefined));
  return factor > 1 && factor <= 100 && /\b(?:factor|times|x|fold)\b|\dx\b|\bx\d|-fold\b/.test(text) ? factor : undefined;
}

/** "One does 70": what one does of that of which a rate is told. */
function bareRateOfOne({ text, all }: Numbers): Quantity | undefined {
  if (all.filter(({ unit }) => unit === 'per-second').length !== 1) return undefined;
  const each = all.find(({ unit, of }) => unit === 'count' && of === 'each');
  if (each && /\bhow many (?:\w+ )?(?:instances?|servers?|pods?|nodes?|machines?|containers?|boxes)\b/.test(text)) return each;
  return all.find(({ unit, of, at, end }) => unit === 'count' && !/^(?: [a-z]+)? (?:at a time|at once|in parallel|at the same time|concurrently)\b/.test(text.slice(end - of.length - 1, end + 24)) && /^(?:|and|how|so|but|then|when|what|at|of|max|request|message|order|event|job|call|task)$/.test(of) && /\b(?:1|one|each|an?|every|single)(?: (?:of (?:them|those)|instance|pod|server|machine|node|container|worker|replica|box|consumer|thread|broker|process))? (?:can |could |will )?(?:does?|handles?|carr(?:y|ies)|manages?|takes?|serves?|bears?|process(?:es)?)(?: (?:about|only|around|up to|at most))?\s*$/.test(text.slice(Math.max(0, at - 60), at)));
}

/** What the misses leave for the source. */
export function cacheMisses(numbers: Numbers): Worked {
  if (!/\b(?:cache\w*|hit (?:rate|ratio)s?|hits|cdn)\b/.test(numbers.text) || /\b(?:availab\w+|uptime|cpu|memory|ram|full|ttl|expir\w+|evict\w*)\b/.test(numbers.text) || !/\b(?:hits?|hit r\w+|serve[sd]?|answer\w*|cached|cdn|miss\w*)\b/.test(numbers.text)) return undefined;
  // Of a part of the cache that is gone the share of the hits is another one.
  if ((countsOf(numbers, instances).length > 0 || countsOf(numbers, /^cache$/).some(({ value }) => value > 1)) && /\b(?:dies?|fails?|lose|lost|gone|down|restart\w*|add\w*)\b/.test(numbers.text)) return undefined;
  // "5 % more" is no share of hits, and what the learner thinks it comes to.
  const more = numbers.all.find(({ unit, end }) => unit === 'percent' && /^\s*more\b/.test(numbers.text.slice(end, end + 8)));
  const ratios = numbers.all.filter(({ unit, value, end }) => unit === 'percent' && value <= 100 && !/^\s*(?:more|less|higher|lower|extra|on top)\b/.test(numbers.text.slice(end, end + 12))).map((each) => (/^\s*(?:of (?:them|the \w+|all \w+) )?(?:are )?miss/.test(numbers.text.slice(each.end, each.end + 24)) ? { ...each, value: 100 - each.value } : each));
  // "Only 92 after the deploy" is a ratio as well.
  const [bare] = ratios.length === 1 ? numbers.all.filter(({ unit, of, value, at }) => unit === 'count' && value >= 20 && value < 100 && /^(?:|what|and|now|since|after|how)$/.test(of) && at > ratios[0]!.at && /\b(?:only|now|to|then|just)\s*$/.test(numbers.text.slice(Math.max(0, at - 8), at))) : [];
  if (bare) ratios.push({ ...bare, unit: 'percent' });
  const loads2 = numbers.all.filter(({ unit }) => unit === 'per-second').map(({ value }) => value);
  if (ratios.length === 0) {
    if (loads2.length < 2 || !/\b(?:hit|need|which|what)\b/.test(numbers.text)) return undefined;
    const [bears, comes] = [Math.min(...loads2), Math.max(...loads2)];
    return `At most ${short(bears)} of ${short(comes)} may be misses: 1 − ${short(bears)} / ${short(comes)} = **${percent(1 - bears / comes)} hits** at least, and more to have room: at ${percent(1 - (bears * 0.7) / comes)} the source runs at 70 %.`;
  }
  const rate = rateIn(numbers);
  const missing = ratios.map(({ value }) => 1 - value / 100);
  // The quicker of two times is the one of a hit.
  const [hit, miss] = numbers.all.filter(({ unit }) => unit === 'seconds').map(({ value }) => value).toSorted((a, b) => a - b);
  const mean = (share: number): number => hit! * (1 - share) + miss! * share;
  if (!rate && hit !== undefined && miss !== undefined && hit < miss) return `${missing.slice(0, 3).map((share) => `${short(1 - share)} × ${time(hit)} + ${short(share)} × ${time(miss)} = **${time(mean(share))}** on average`).join('; ')}. The misses keep their ${time(miss)}${missing[0]! > 0.01 ? `, and at ${short(missing[0]! * 100)} % misses they are the p99` : ''}.`;
  if (!rate && ratios.length === 1 && missing[0]! > 0 && /\b(?:dies?|died|down|gone|empty|cold|flush\w*|restart\w*|crash\w*|fails?|failed|cleared|without)\b/.test(numbers.text)) return `The source sees the misses, ${percent(missing[0]!)} of the reads; without the cache it sees all of them: 1 / ${short(missing[0]!)} = **${short(1 / missing[0]!)} times** as much as before. Let only so many through as it can bear, and answer the rest with an older value or a 503.`;
  if (!rate) return ratios.length > 1 && missing[0]! > 0 ? `The source gets the misses: ${percent(missing[0]!)} of the reads become ${percent(missing[1]!)}, **${short(missing[1]! / missing[0]!)} times** as much. Tell me the reads a second and I have the load.` : undefined;
  // What the source can bear beside what reaches it.
  const bearable = numbers.all.find((each) => each.unit === 'per-second' && each !== rate && /\b(?:db|database|source|origin|postgres|mysql|back ?end|server|store|it)\b[^.,;]{0,24}$/.test(numbers.text.slice(Math.max(0, each.at - 40), each.at)));
  if (bearable && missing.length === 1) {
    const load = rate.value * missing[0]!;
    return { text: `The misses reach the source: ${short(rate.value)} × ${percent(missing[0]!)} = **${short(load)} a second** of the ${short(bearable.value)} that it can do, ${short((load / bearable.value) * 100)} %${load > bearable.value ? ': more than it can carry' : load > bearable.value * 0.8 ? ': it holds, with little room' : ''}. For ${short(bearable.value)} it takes at least 1 − ${short(bearable.value)} / ${short(rate.value)} = ${percent(1 - bearable.value / rate.value)} hits. With an empty cache it is all ${short(rate.value)}.`, holds: load > bearable.value ? false : load > bearable.value * 0.9 ? 'barely' : true };
  }
  if (missing.length === 1 && rate && hit === undefined && /\b(?:flush\w*|empt(?:y|ied)|cold|cleared|restart\w*|dies?|died|gone|lost|wiped)\b/.test(numbers.text)) return `Without the cache the source gets all **${short(rate.value)} a second**, ${short(1 / missing[0]!)} times the ${short(rate.value)} × ${percent(missing[0]!)} = ${short(rate.value * missing[0]!)} that it has with it. Let only so many through as it can bear, warm the most wanted keys first, and let one caller a key load it.`;
  const loads = missing.map((share, index) => `at ${short(ratios[index]!.value)} % hits ${short(rate.value)} × ${percent(share)} = **${short(rate.value * share)} a second**`);
  const times = missing.length > 1 && missing[0]! > 0 ? `, ${short(missing[1]! / missing[0]!)} times as much` : '';
  const means = hit === undefined || miss === undefined || hit === miss ? '' : ` The mean time of a read is ${missing.slice(0, 3).map((share) => time(mean(share))).join(', then ')}.`;
  const believed = more && missing.length > 1 && missing[0]! > 0 && /\?|\bright\b|\bcorrect\b/.test(numbers.text.slice(more.end)) ? (Math.abs(missing[1]! / missing[0]! - 1 - more.value / 100) < 0.02 ? 'Yes. ' : 'No. ') : '';
  return `${believed}The misses reach the source: ${loads.slice(0, 3).join('; ')}${times}.${means} With an empty cache it is all ${short(rate.value)}.`;
}

/** How many pages meet a slow or failing call. */
export function fanOut(numbers: Numbers): Worked {
  const { text } = numbers;
  if (!/\b(?:slow|fast|fail\w*|error\w*|hit|tail|p9\d|chance|probab\w+|time ?outs?|hiccups?)\b/.test(text) || /\b(?:retr\w+|hit r\w+|hits|cache|uptime|availab\w+|load|utili\w+)\b/.test(text)) return undefined;
  const told = first(numbers, 'percent');
  // "Fast in 99 % of the cases" is slow in 1 %.
  const isGood = told !== undefined && told.value > 50 && (/\b(?:fast|quick|ok|good|succe\w+|in time|healthy|fine|work\w*)(?: (?:in|at|with|for|is))*\s*$/.test(text.slice(Math.max(0, told.at - 30), told.at)) || /^\s*(?:of the time |of cases |of all calls )?(?:are |is )?(?:fast|quick|ok|good|succe\w+|in time|healthy|fine)\b/.test(text.slice(told.end, told.end + 32)));
  const share = (told && isGood ? 100 - told.value : told?.value) ?? (!/\b(?:each|every|per|pages?|fans?|fan-?out|parallel|back ?ends?|shards?|services?)\b/.test(text) ? undefined : /\bp99\.9\b/.test(text) ? 0.1 : /\bp99\b(?!\.)/.test(text) ? 1 : /\bp95\b/.test(text) ? 5 : undefined);
  const calls = countsOf(numbers, /^(?:call|backend|service|request|shard|of|server|dependency|dependencie|leaf|query|packet|message|hop|step|part|them|time|disk|drive|node|machine|device|instance|host|pod)?$/).find(({ value }) => value >= 2);
  if (share === undefined || share <= 0 || share > 50 || !calls || calls.value > 1e5 || !/\b(?:page|calls?|fans?|each|every|user|request|asks?|shards?|backends?|services|at least)\b/.test(text)) return undefined;
  const one = share / 100;
  const same = /\b(?:is|are|stays?|remains?) (?:my |our |the |its )?(?:p9\d\w*|page)?[^.?]{0,24}\b(?:also|too|the same|still|as well)\b/.test(text) ? 'No. ' : '';
  if (!/\b(?:pages?|requests?|users?|calls?|p9\d)\b/.test(text)) return `1 − (1 − ${Number(one.toPrecision(3))})^${short(calls.value)} = **${percent(1 - (1 - one) ** calls.value)}** that at least one of ${short(calls.value)} does, and ${short(one * calls.value)} are expected, if they fail independently.`;
  const says = /\b(?:then|so|means?|makes?)\b[^.?!]*\b(?:every|all|each|always|certain\w*|100 ?%)\b/.test(text) && /\b(?:right|correct|true|agreed?|ok|okay|yes)\b\W*$/.test(text) ? 'No. Not all: ' : '';
  return `${says || same}1 − (1 − ${Number(one.toPrecision(3))})^${short(calls.value)} = **${percent(1 - (1 - one) ** calls.value)}** of the pages meet at least one, if the calls are independent: a page waits for its slowest call. For 1 % of the pages, one call may have about ${percent(1 - 0.99 ** (1 / calls.value))}.`;
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
  if (!/\b(?:service time|utili[sz]ation|utili[sz]ed|busy|cpu|load(?:ed)?|use|used|full|m\/m\/1)\b/.test(text) || !/\b(?:latency|slow\w*|wait\w*|queue\w*|response|time|too (?:high|much)|ok|fine|room|headroom|safe|happens|bad|problem)\b/.test(text) || /\b(?:of|lose|loses|dies|fails|die|fail|zones?|pods|hpa|autoscal\w*|budget|slo|sla|memory|ram|heap|disks?|storage|cache\w*|hits?|coverage|battery)\b/.test(text)) return undefined;
  const shares = numbers.all.filter(({ unit, value }) => unit === 'percent' && value >= 30 && value < 100).map(({ value }) => value);
  if (shares.length === 0) return undefined;
  const spans = numbers.all.filter(({ unit }) => unit === 'seconds');
  const work = spans.length === 1 ? spans[0] : undefined;
  const factor = (value: number): number => 1 / (1 - value / 100);
  const sums = shares.slice(0, 3).map((value) => `at ${short(value)} % ${work ? `${time(work.value)} / (1 − ${short(value / 100)}) = **${time(work.value * factor(value))}**, ${short(factor(value))} times` : `about 1 / (1 − ${short(value / 100)}) = **${short(factor(value))} times**`} the pure service time`);
  const grown = shares.length === 2 && shares[0]! < shares[1]! ? ` The time grows ${short(factor(shares[1]!) / factor(shares[0]!))}-fold, the waiting alone ${short((shares[1]! / (100 - shares[1]!)) / (shares[0]! / (100 - shares[0]!)))}-fold.` : '';
  const doubled = grown !== '' && /\b(?:double[sd]?|twice|only|same|proportional\w*|linear\w*|a bit|little)\b/.test(text) && /\?|\bright\b|\bcorrect\b/.test(text) && factor(shares[1]!) / factor(shares[0]!) > 2.3 ? 'No. It grows far more: ' : '';
  return `${doubled}${sums.join('; ')}: one server with random arrivals (M/M/1).${grown} Many servers behind one queue wait less, bursts more; 60 to 70 % at the normal peak leaves room.`;
}

/** What the autoscaler of Kubernetes would want. */
export function autoscaler(numbers: Numbers): string | undefined {
  if (!/\b(?:hpa|autoscal\w+|target)\b/.test(numbers.text) || /\b(?:slos?|slas?|availab\w+|uptime|hits?|errors?)\b/.test(numbers.text)) return undefined;
  // With the autoscaler named, "cpu 85, target 50" are shares without their signs.
  const bare = (word: RegExp): Quantity | undefined => (/\b(?:hpa|autoscal\w+)\b/.test(numbers.text) ? numbers.all.find(({ unit, at, value }) => unit === 'count' && value > 0 && value <= 1000 && word.test(numbers.text.slice(Math.max(0, at - 34), at))) : undefined);
  const isTarget = /\btarget\w*(?: (?:cpu|utili[sz]ation|use|is|of|at))*[:=]?\s*$/;
  const target = beside(numbers, 'percent', isTarget) ?? bare(isTarget);
  const now = numbers.all.find((each) => each.unit === 'percent' && each !== target) ?? bare(/(?<!target )\b(?:current\w*|cpu|utili[sz]ation|load|use|usage|run|running|now)(?: (?:is|of|at|now))*[:=]?\s*$/);
  const [pods] = countsOf(numbers, instances);
  if (!target || !now || !pods) return undefined;
  const want = Math.ceil((pods.value * now.value) / target.value - 1e-9);
  const near = Math.abs(now.value / target.value - 1) <= 0.1;
  const most = Number(/\bmax(?:imum|[ _-]?replicas)?(?: (?:is|of)|[:=])? ?(\d+)\b(?! ?%)/.exec(numbers.text)?.[1] ?? Infinity);
  if (want > most) return `desired = ceil(pods × now / target) = ceil(${short(pods.value)} × ${short(now.value)} / ${short(target.value)}) = ${short(want)}, but the maximum stops it at **${short(most)}**: each stays above the target, and more load is not answered any more.`;
  return `desired = ceil(pods × now / target) = ceil(${short(pods.value)} × ${short(now.value)} / ${short(target.value)}) = **${short(near ? pods.value : want)}**${near ? ': within 10 % of the target nothing happens' : want < pods.value ? ', but scaling down waits five minutes by default' : ''}.`;
}

/** Keys that move when the number of parts changes. */
export function resharding(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:shard\w*|partition\w*|modulo|mod\b|hash\w*|keys?|cluster|nodes?)/.test(text) || !/\b(?:mov\w*|keys?|hash\w*|mod(?:ulo)?|reshard\w*|rebalanc\w*|miss\w*)\b/.test(text)) return undefined;
  const range = /\bfrom (\d+) (?:[a-z]+ ){0,2}?to (\d+)\b/.exec(text);
  const things = String.raw`(?:cache |redis |memcached |db )?(?:shards?|nodes?|partitions?|servers?|caches?|machines?|buckets?|instances?)`;
  // "Adding 2 nodes to 8".
  const onto = range ? null : new RegExp(String.raw`\b(?:add|adding|adds|added) (\d+|an?other|a|one) (?:more |new |further )?${things} to (?:our |my |the |a cluster of )?(\d+)\b`).exec(text);
  const there = range || onto ? undefined : new RegExp(String.raw`\b([2-9]|\d{2,}) ${things}\b`).exec(text);
  const change = there && new RegExp(String.raw`\b(add|adds|adding|added|plus|another|new|join\w*|remov\w+|lose|loses|losing|lost|drop\w*)\b(?: (?:an?|the|another|further|more|new|of them|${things}))*? ?(\d+(?! ?(?:%|percent|ms|s\b|gb|tb|k\b|million|thousand))|an?other|one|a)\b`).exec(text.slice(there.index + there[0].length));
  const dies = there && !change ? /\b(?:1|one|a) (?:\w+ )?(?:dies|fails|crashes|leaves|goes down|is (?:gone|removed|lost))\b/.exec(text) : undefined;
  const from = Number(range?.[1] ?? onto?.[2] ?? there?.[1]);
  const count = change ? Number(change[2]) || 1 : 1;
  const to = range ? Number(range[2]) : onto ? from + (Number(onto[1]) || 1) : change ? from + (/^(?:remov|los|drop)/.test(change[1]!) ? -count : count) : dies ? from - 1 : Number.NaN;
  if (!(from >= 1) || !(to >= 1) || from === to || from > 1e4 || to > 1e4) return undefined;
  const common = lcm(from, to);
  const stays = common > 1e6 ? 1 / Math.max(from, to) : Math.min(from, to) / common;
  const ring = Math.abs(to - from) / Math.max(from, to);
  const keys = countsOf(numbers, /^(?:key|entry|row|item|record|object|user)$/).find(({ value }) => value >= 1000);
  const sizes = numbers.all.filter(({ unit }) => unit === 'bytes');
  const many = (share: number): string => (!keys && sizes.length === 1 ? ` (${bytes(sizes[0]!.value * share)} of ${bytes(sizes[0]!.value)})` : keys ? ` (${short(keys.value * share)} of ${short(keys.value)})` : '');
  return `With \`hash mod N\`, going from ${short(from)} to ${short(to)} moves about **${percent(1 - stays)}** of the keys${many(1 - stays)}; with consistent hashing only the share that has to, |${short(to)} − ${short(from)}| / ${short(Math.max(from, to))} = **${percent(ring)}**${many(ring)}.`;
}

const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

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
