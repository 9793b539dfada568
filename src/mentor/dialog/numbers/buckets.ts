// What a token bucket lets through: what has been saved, and what comes in while it is used.
import { short, time } from './formats';
import { asksAmount, countsOf, type Numbers } from './quantities';

export const isBucket = (text: string): boolean => /\b(?:token|leaky)[ -]buckets?\b|\bbuckets?\b.*\b(?:refill\w*|tokens?)\b|\b(?:refill\w*|tokens?)\b.*\bbuckets?\b/.test(text);

/** At most what is in the bucket and what is refilled meanwhile. */
export function bucket(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const rates = all.filter(({ unit }) => unit === 'per-second');
  const spans = all.filter(({ unit, at }) => unit === 'seconds' && /\b(?:over|in|within|during|for|after)(?: the)?(?: first| next| any)?\s*$/.test(text.slice(Math.max(0, at - 24), at)));
  const size = countsOf(numbers, /^token$/).at(0) ?? all.find(({ unit, at }) => unit === 'count' && /\b(?:bucket|burst|capacity|size|holds?)(?: size| capacity)?(?: of| is| up to|:|=)*\s*$/.test(text.slice(Math.max(0, at - 30), at)));
  const [rate] = rates;
  const [span] = spans;
  const burst = all.find(({ unit, value, end }) => unit === 'count' && value > 1 && /^(?: [a-z]+)? ?(?:at once|in one go|in a burst|at the same time|together|in one moment)\b/.test(text.slice(end - 3 < 0 ? 0 : end - 3, end + 24).replace(/^\S*/, '')) );
  if (isBucket(text) && !/\bleaky\b/.test(text) && size && burst && burst !== size && !span && asksAmount(text)) return `${short(Math.min(burst.value, size.value))} of the ${short(burst.value)} pass at once, **${short(Math.max(0, burst.value - size.value))} are rejected**: ${short(burst.value)} − ${short(size.value)}, if the bucket is full before.${rate ? ` After that ${short(rate.value)} a second.` : ''}`;
  if (!isBucket(text) || /\bleaky\b/.test(text) || !asksAmount(text) || /\bhow many tokens\b/.test(text) || !size || !rate || !span || rates.length > 1 || spans.length > 1) return undefined;
  if (!/\b(?:pass\w*|through|admit\w*|allow\w*|accept\w*|let|requests?|calls?|send\w*|sent|get|make|fire|do)\b/.test(text)) return undefined;
  return `${short(size.value)} + ${short(rate.value)} × ${short(span.value)} = **at most ${short(size.value + rate.value * span.value)}** in ${time(span.value)}: the full bucket at once, then what is refilled meanwhile (burst + rate × time). In the long run it is ${short(rate.value)} a second, and an empty bucket is full again after ${short(size.value)} / ${short(rate.value)} = ${time(size.value / rate.value)}.`;
}
