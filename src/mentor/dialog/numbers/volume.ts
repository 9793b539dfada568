// How much comes together: rates of a day as rates of a second, many clients with a rate each, and sizes times how many there are.
import { bytes, short, time } from './formats';
import { peakFactor } from './load';
import type { Worked } from './outcome';
import { countsOf, first, type Numbers, type Quantity } from './quantities';

const perSecondAsked = /\b(?:(?:per|a|each|every) ?(?:second|sec)|\/ ?s(?:ec)?|rps|qps|tps|in seconds?|at (?:the )?peak)\b/;
const longPeriod = /(?:day|hour|month|min|minute|week|year|\bh|\bd)\w*$/;

/** "Ten million a day" as a rate. */
export function perSecond(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const rates = all.filter(({ unit }) => unit === 'per-second');
  const [rate] = rates;
  const hours = hoursOfDay(text);
  const [come] = all.filter(({ unit, value, of }) => unit === 'count' && value >= 100 && /^(?:request|login|user|order|call|visit|message|event|booking|page|payment|view|hit|click|visitor|appointment|query|job|upload|donation|ticket)$/.test(of));
  if ((!rate || rates.length === 1) && come && hours && perSecondAsked.test(text) && !(rate && longPeriod.test(text.slice(rate.at, rate.end)))) {
    const busy = come.value / (hours[2] * 3600);
    const peak = busy * 3;
    if (rate) return { text: `${short(come.value)} / ${short(hours[2] * 3600)} s = **${short(busy)} a second** on average in those ${short(hours[2])} hours, of the ${short(rate.value)} that are there: ${short((busy / rate.value) * 100)} %, and at a peak of three times that (an assumption, measure yours) **${short((peak / rate.value) * 100)} %**.`, holds: busy > rate.value ? false : peak > rate.value ? 'barely' : true };
    return `${short(come.value)} in ${short(hours[2])} hours: ${short(come.value)} / ${short(hours[2] * 3600)} s = **${short(busy)} a second** on average in that time; plan for two to three times that, since they do not come evenly.`;
  }
  if (!rate || rates.length !== 1 || !perSecondAsked.test(text) || !longPeriod.test(text.slice(rate.at, rate.end)) || all.some(({ unit }) => unit === 'bytes' || unit === 'percent')) return undefined;
  if (/\b(?:each|every|an?|per) (?:user|client|customer|device|pod|instance|server|session|tenant|sensor)\b/.test(text)) return undefined;
  const factor = peakFactor(text);
  const window = hoursOfDay(text) ?? busyHours(numbers, rate);
  // What is told by the second already is asked for something else.
  if (all.some(({ unit, of, value, at }) => unit === 'count' && value > 1 && !/^(?:time|x|fold)?$/.test(of) && !window?.some((hour) => hour === at))) return undefined;
  if (window && /day\w*$/.test(text.slice(rate.at, rate.end))) {
    const hours = window.length === 3 ? window[2]! : 24;
    const busy = (rate.value * 86_400) / (hours * 3600);
    return `${short(rate.value * 86_400)} in ${short(hours)} hours: ${short(rate.value * 86_400)} / ${short(hours * 3600)} s = **${short(busy)} a second** on average in that time${factor ? `, and at ${short(factor)} times that **${short(busy * factor)}**` : `; plan for two to three times that, since they do not come evenly`}. Spread over 24 hours it would be ${short(rate.value)}.`;
  }
  return `That is **${short(rate.value)} a second** on average (a day has 86,400 s). ${factor ? `At a peak of ${short(factor)} times that it is **${short(rate.value * factor)}**.` : `Days are not even: with a peak of three times the average (an assumption, measure yours) plan for ${short(rate.value * 3)}.`}`;
}

/** "Nearly all between 8 and 12", "from 9 am to 5 pm": where the two hours stand, and how long that is. */
function hoursOfDay(text: string): readonly [number, number, number] | undefined {
  const found = /\b(?:between|from) (\d{1,2})(?::00)? ?(am|pm)? (?:and|to|until|till) (\d{1,2})(?::00)? ?(am|pm|o'clock)?\b(?! ?(?:ms|s\b|%|k|million|req|users?))/.exec(text);
  if (!found) return undefined;
  const hour = (value: string, half: string | undefined): number => (half === 'pm' && Number(value) < 12 ? Number(value) + 12 : Number(value));
  const [from, to] = [hour(found[1]!, found[2]), hour(found[3]!, found[4])];
  const hours = (to - from + 24) % 24;
  if (from > 24 || to > 24 || hours < 1) return undefined;
  const start = found.index + found[0].indexOf(found[1]!);
  return [start, found.index + found[0].indexOf(found[3]!, found[0].search(/(?:and|to|until|till) \d/)), hours];
}

/** "All of it within 4 hours". */
function busyHours({ text, all }: Numbers, rate: Quantity): readonly [number, number, number] | undefined {
  const span = all.find(({ unit, value, at, end }) => unit === 'seconds' && value >= 3600 && value < 86_400 && at > rate.end - 1 && /\b(?:in|within|during|over)(?: (?:just|only|about|the|those|these))*\s*$/.test(text.slice(Math.max(0, at - 24), at)) && end > 0);
  return span && /\b(?:all|most|nearly|mostly|everything|concentrated|squeezed)\b/.test(text) ? [span.at, span.at, span.value / 3600] : undefined;
}

const people = /^(?:user|client|customer|device|player|sensor|tenant|terminal|phone|car|patient|student|app|browser|pod|agent|meter|viewer|member|donor|shop|store|branch|till|bot|thermostat|camera|node)$/;

/** Many that do something so many times a second, a minute or a day each. */
export function crowd(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const [rate, ...rates] = all.filter(({ unit }) => unit === 'per-second');
  // "Users 50k online".
  const [many, ...others] = all.filter(({ unit, value, of, at }) => unit === 'count' && value > 1 && (people.test(of) || people.test(singularBefore(text, at))));
  const spans = all.filter(({ unit }) => unit === 'seconds');
  const size = first(numbers, 'bytes');
  const isEach = /\b(?:each|every|per (?:user|client|device|player|sensor|customer|pod|node|\w+)|to (?:each|every\w*)|apiece|an? (?:user|client|device|player|sensor))\b/.test(text);
  if (!many || others.length > 0 || rates.length > 0 || !isEach || all.some(({ unit }) => unit === 'percent' || unit === 'bytes-per-second') || /\b(?:quota|bucket|pool|queue|backlog|timeout|retr\w+|capacity|handles?|manages?|serves?|survive|replica\w*|hash\w*)\b/.test(text)) return undefined;
  if (all.some(({ unit, value, at }) => unit === 'count' && value > 1 && at !== many.at)) return undefined;
  const asks = /\b(?:how (?:many|much)|what (?:rate|load|traffic|throughput)|load|traffic|total|together|bandwidth|throughput|per second|rps|worst)\b/.test(text);
  if (!asks) return undefined;
  const period = !rate && spans.length === 1 && /\b(?:every|each|once (?:in|every|per))\s*$/.test(text.slice(Math.max(0, spans[0]!.at - 14), spans[0]!.at)) ? spans[0]!.value : undefined;
  const one = rate?.value ?? (period ? 1 / period : undefined);
  if (one === undefined || (rate && spans.length > 0)) return undefined;
  const all1 = many.value * one;
  const told = rate && longPeriod.test(text.slice(rate.at, rate.end)) ? `${short(many.value)} × ${/day\w*$/.test(text.slice(rate.at, rate.end)) ? `${short(rate.value * 86_400)} / 86,400 s` : /h(?:our)?$/.test(text.slice(rate.at, rate.end)) ? `${short(rate.value * 3600)} / 3,600 s` : `${short(rate.value * 60)} / 60 s`}` : period ? `${short(many.value)} / ${time(period)}` : `${short(many.value)} × ${short(one)}`;
  if (/month|week|year/.test(rate ? text.slice(rate.at, rate.end) : '')) return undefined;
  if (/\blimit\w*\b/.test(text)) return `${short(many.value)} × ${short(one)} = **up to ${short(all1)} a second**, if all of them use up their limit at once: a limit for each client is none for the whole, so put one on the total as well.`;
  if (size) return `${short(many.value)} × ${short(one)} a second × ${bytes(size.value)} = **${bytes(all1 * size.value)} a second**, ${short((all1 * size.value * 8) / 1e6)} Mbit/s, and ${bytes(all1 * size.value * 3600)} an hour; the headers of the packets come on top.`;
  return `${told} = **${short(all1)} a second** on average${period ? '. If they all start together they also come together: spread them with a random delay' : ', if they spread evenly; plan for a peak of two to three times that'}.`;
}

const singularBefore = (text: string, at: number): string => (/\b([a-z]+?)s?[ :=]+(?:about |around |are |is )?$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '');

const eachOf = /\b(?:each|per|every|apiece|a piece|of|with)\b/;

/** Space that many things of one size take. */
export function space(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const [size, ...sizes] = all.filter(({ unit }) => unit === 'bytes');
  const things = /^(?:session|user|connection|entry|entrie|key|record|row|object|item|message|event|cart|document|image|photo|file|profile|socket|websocket|token|page|client|player|thread|job|picture|video|log|line|customer)$/;
  const counts = all.filter(({ unit, of, value }) => unit === 'count' && value >= 10 && (things.test(of) || (value >= 1000 && of.length > 2)));
  const copies = countsOf(numbers, /^(?:copy|copie|replica)$/)[0] ?? replicated(numbers);
  if (!size || sizes.length > 0 || counts.length !== 1 || !eachOf.test(text) || !/\bhow (?:much|big|large|many (?:gb|mb|bytes|gigabytes))\b|\b(?:memory|ram|disk|space|storage|size)\b/.test(text)) return undefined;
  if (all.some((each) => each !== size && each !== counts[0] && each !== copies && !(each.unit === 'count' && each.value <= 1)) || /\b(?:pool|leak|limit|evict\w*|cache hit|oom\w*)\b/.test(text)) return undefined;
  const one = counts[0]!.value * size.value;
  return `${short(counts[0]!.value)} × ${bytes(size.value)} = **${bytes(one)}**${copies && copies.value > 1 ? `; with ${short(copies.value)} copies **${bytes(one * copies.value)}**` : ''}, before what indexes, keys and the store itself take (reckon with half as much again).`;
}

const replicated = ({ text, all }: Numbers): Quantity | undefined => all.find(({ unit, at, end, value }) => unit === 'count' && value >= 2 && value <= 10 && (/\breplication factor(?: of| is|=)?\s*$|\brf ?=? ?$|\breplicated\s*$/.test(text.slice(Math.max(0, at - 24), at)) || /^\s*(?:x |times |-?fold )?replicat/.test(text.slice(end, end + 16))));

/** How many shards hold some data, now and after it has grown. */
export function shards(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const sizes = all.filter(({ unit }) => unit === 'bytes');
  if (!/\b(?:shards?|partitions?|nodes?|servers?|disks?)\b/.test(text) || !/\bhow many (?:\w+ )?(?:shards?|partitions?|nodes?|servers?|disks?|machines?)\b|\b(?:is|are) \d+ (?:shards?|partitions?|nodes?) enough\b/.test(text)) return undefined;
  const copies = replicated(numbers) ?? countsOf(numbers, /^(?:copy|copie|replica)$/)[0];
  const one = sizes.find(({ at, end }) => /\b(?:each|per|one|1|every|an?) (?:shard|partition|node|server|disk|machine)?[^.,;]{0,34}$/.test(text.slice(Math.max(0, at - 50), at)) || /^\s*(?:each|per|a) ?(?:shard|partition|node|server|disk|machine)?/.test(text.slice(end, end + 16)) || /\b(?:at most|up to|max\w*|hold\w*|fits?)\s*$/.test(text.slice(Math.max(0, at - 16), at)));
  const whole = sizes.find((each) => each !== one);
  if (sizes.length !== 2 || !one || !whole || whole.value <= one.value) return undefined;
  const years = /\bdoubl\w+ (?:every|each|per|a) year\b/.test(text) ? Number(/\b(?:for|in|after|over)(?: the)?(?: next)? (\d+) years?\b/.exec(text)?.[1] ?? Number.NaN) : Number.NaN;
  const kept = copies ? whole.value * copies.value : whole.value;
  const now = Math.ceil(kept / one.value - 1e-9);
  const grown = years >= 1 && years <= 10 ? ` Doubled ${years === 1 ? 'once' : `${short(years)} times`}, ${bytes(kept * 2 ** years)} / ${bytes(one.value)} = **${short(Math.ceil((kept * 2 ** years) / one.value - 1e-9))}**.` : '';
  return `${copies ? `${bytes(whole.value)} × ${short(copies.value)} copies = ${bytes(kept)}; ` : ''}${bytes(kept)} / ${bytes(one.value)} = **${short(now)}**, if the keys spread evenly and each is filled to the brim; at 70 % it is ${short(Math.ceil(kept / one.value / 0.7 - 1e-9))}.${grown} Cut more small partitions than nodes from the start, so that growing moves whole partitions and no key is hashed anew.`;
}

/** How many calls of a rate are of a kind that is told as a share: failed, sampled, slow. */
export function shareOf(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const [share, ...shares] = all.filter(({ unit }) => unit === 'percent');
  const [rate, ...rates] = all.filter(({ unit }) => unit === 'per-second');
  if (!share || !rate || shares.length > 0 || rates.length > 0 || share.value > 50 || all.length !== 2 + all.filter(({ unit, value }) => unit === 'count' && value <= 1).length || !/\b(?:errors?|fail\w*|slow\w*|sampl\w+|time ?outs?|reject\w*|lost|bad|5xx)\b/.test(text) || /\b(?:retr\w+|hits?|cache|budget|slo|burn\w*|cpu|page|chance)\b/.test(text)) return undefined;
  const asked = /\b(?:how many|errors?|failures?|number)\b[^.?]*?\b(?:a|per|each|every|in an?) (second|minute|hour|day|week|month)\b/.exec(text.slice(Math.max(share.end, rate.end)))?.[1];
  const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_592_000 }[asked ?? ''];
  if (asked === undefined || seconds === undefined) return undefined;
  return `${short(rate.value)} a second × ${short(share.value)} % × ${short(seconds)} s = **${short((rate.value * share.value * seconds) / 100)} a ${asked}**.`;
}

/** How many are slower than a percentile. */
export function slowOnes(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const name = /\bp(50|9\d(?:\.\d+)?)\b|\b(9\d(?:\.\d+)?)(?:th)? percentile\b/.exec(text);
  const rate = first(numbers, 'per-second');
  const many = countsOf(numbers, /^(?:request|call|user|query|page|order|payment|visit|visitor|customer|login)$/).find(({ value }) => value >= 100);
  const spans = all.filter(({ unit }) => unit === 'seconds');
  if (!name || (!rate && !many) || (rate && many) || spans.length > 1 || all.some(({ unit }) => unit === 'percent') || !/\bhow many\b/.test(text) || /\b(?:time ?outs?|workers?|pods|instances|servers|connections|backends|shards|retr\w+)\b/.test(text)) return undefined;
  const share = 1 - Number(name[1] ?? name[2]) / 100;
  const period = rate ? /(?:\/ ?|per |an? |each |every )(ms|s|sec|second|min|minute|h|hour|d|day|week|month)$/.exec(text.slice(rate.at, rate.end))?.[1] : undefined;
  const seconds = { s: 1, sec: 1, second: 1, min: 60, minute: 60, h: 3600, hour: 3600, d: 86_400, day: 86_400, week: 604_800, month: 2_592_000 }[period ?? 's'] ?? 1;
  const whole = many?.value ?? rate!.value * seconds;
  const unit = many ? '' : ` a ${({ s: 'second', sec: 'second', min: 'minute', h: 'hour', d: 'day' } as Readonly<Record<string, string>>)[period ?? 's'] ?? period!}`;
  return `${short(whole)} × ${short(share * 100)} % = **${short(whole * share)} requests${unit}** are slower than ${spans[0] ? time(spans[0].value) : `the p${name[1] ?? name[2]}`}. Of users it hits more: who makes ten requests meets one with 1 − (1 − ${short(share)})^10 = ${short((1 - (1 - share) ** 10) * 100)} %.`;
}
