// Calls that are made one after another or once more: how many they become, and how long they take together.
import { short, time } from './formats';
import type { Worked } from './outcome';
import { countsOf, first, type Numbers, type Quantity } from './quantities';

/** Attempts multiply over layers. */
export function attempts(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\bretr|\btr(?:y|ies)\b|attempt|repeat/.test(text)) return undefined;
  const layers = countsOf(numbers, /^(?:layer|level|service|hop|tier)$/)[0]?.value;
  const tries = triesIn(numbers);
  const listed = [...text.matchAll(/(?<![\w.])(\d+)(?: (?:attempts|tries|retries|times))? (?:in|at|by|from|on) (?:the |our |my )?(?!total|all\b)[a-z]+/g)].map(([, count]) => Number(count)).filter((count) => count >= 2 && count <= 20);
  // "The gateway retries 2x, the service retries 2x".
  if (listed.length === 0) listed.push(...[...text.matchAll(/\bretr(?:y|ies|ied) (\d+) ?(?:x|times)\b/g)].map(([, count]) => Number(count)).filter((count) => count >= 1 && count <= 20));
  if (layers === undefined && listed.length > 1) {
    const [all, more] = [0, 1].map((first) => short(listed.reduce((product, count) => product * (count + first), 1)));
    if (/\bretr(?:ie|y)s\b/.test(text) && !/\battempts|\btries\b/.test(text)) return `${listed.map((count) => `(1 + ${count})`).join(' × ')} = **${more} calls** at the bottom for one at the top, since retries come on top of the first try; if each number counts all attempts of its layer, ${listed.join(' × ')} = ${all}. Attempts of layers multiply, so retry in one layer only.`;
    return `${listed.join(' × ')} = **${all} calls** at the bottom for one at the top, if each number counts all attempts of its layer. Attempts multiply, so retry in one layer only.`;
  }
  if (layers === undefined || !tries || layers < 2 || layers > 8 || tries.count < 2 || tries.count > 20) return undefined;
  const { count } = tries;
  // "2 retries" come on top of the first try; "retries 2 times" is said of both.
  if (/\b\d+ (?:more )?retr(?:ie|y)s\b|\bretries (?:each )?(?:=|:|of|is|set to)/.test(text)) return `1 + ${count} attempts at each of ${layers} layers: (1 + ${count})^${layers} = **${short((count + 1) ** layers)} calls** at the bottom for one at the top; if your library counts ${count} as all attempts, ${count}^${layers} = ${short(count ** layers)}. Layers multiply, they do not add up; retry in one of them only.`;
  if (/\battempts?\b|\btries\b/.test(text) && !/\bretr/.test(text)) return `${count} attempts at each of ${layers} layers: ${Array.from({ length: layers }, () => count).join(' × ')} = **${short(count ** layers)} calls** at the bottom for one at the top. Layers multiply, they do not add up; retry in one of them only.`;
  return `${count} attempts at each of ${layers} layers: ${Array.from({ length: layers }, () => count).join(' × ')} = **${short(count ** layers)} calls** at the bottom for one at the top, since layers multiply; if ${count} retries come on top of the first try, (${count} + 1)^${layers} = ${short((count + 1) ** layers)}.`;
}

function triesIn(numbers: Numbers): { readonly count: number; readonly areRetries: boolean } | undefined {
  const { text } = numbers;
  const named = /(\d+)\s*(?:more )?(attempts|tries|retries|retrys|retry|times|x)\b/.exec(text) ?? /\b(retries|attempts|tries|max_?retries)\s*(?:=|:|of|is|set to)\s*(\d+)/.exec(text);
  if (!named) return undefined;
  const [count, word] = /^\d/.test(named[1]!) ? [Number(named[1]), named[2]!] : [Number(named[2]), named[1]!];
  return { count, areRetries: /retr/.test(word) || (/^(?:times|x)$/.test(word) && /\bretr/.test(text)) };
}

/** How long all tries together may take. */
export function waiting(numbers: Numbers): Worked {
  const { text } = numbers;
  const tries = triesIn(numbers);
  if (!tries || tries.count > 30 || !/\bretr|attempt|\btries\b/.test(text)) return undefined;
  const roles = numbers.all.filter(({ unit }) => unit === 'seconds').map((each) => [roleOf(numbers, each), each] as const);
  const [bases, limits, caps, rooms] = (['pause', 'limit', 'cap', 'room'] as const).map((role) => roles.filter(([its]) => its === role).map(([, each]) => each)) as [Quantity[], Quantity[], Quantity[], Quantity[]];
  // A time of which nothing is said may be a further wait.
  if (roles.some(([role]) => role === undefined) && bases.length + limits.length > 0 && roles.length > 2) return undefined;
  if (bases.length > 1 || limits.length > 1 || caps.length > 1 || rooms.length > 1) return undefined;
  if (bases.length > 0 && /\blinear/.test(text)) return undefined;
  const [[base], [limit], [cap], [room]] = [bases, limits, caps, rooms];
  const waits = tries.areRetries ? tries.count : tries.count - 1;
  // A pause that nothing is said of stays the same.
  const grows = /\b(?:expon\w*|doubl\w*|backoff|initial\w*|start\w*|base)\b/.test(text) && !/\b(?:fixed|constant)\b/.test(text);
  const schedule = base ? Array.from({ length: waits }, (_, index) => Math.min(grows ? base.value * 2 ** index : base.value, cap?.value ?? Infinity)) : [];
  const paused = schedule.reduce((sum, each) => sum + each, 0);
  const lines: string[] = [];
  if (limit) lines.push(`${tries.areRetries ? `(1 + ${tries.count})` : tries.count} tries × ${time(limit.value)} = **${time((waits + 1) * limit.value + paused)}**${base ? ` with the waits of ${schedule.map((pause) => time(pause)).join(' + ')}` : ' at worst, plus the waits between them'}`);
  else if (base && waits > 0) lines.push(`Waits of ${schedule.slice(0, 8).map((pause) => time(pause)).join(', ')}: **${time(paused)}** together${/\bjitter\b/.test(text) ? `, with full jitter ${time(paused / 2)} on average` : ''}, plus the tries themselves`);
  if (lines.length === 0) return undefined;
  if (room) {
    const all = (limit ? (waits + 1) * limit.value : 0) + paused;
    const fitting = limit ? Math.floor((room.value - (base?.value ?? 0)) / limit.value) : undefined;
    return { text: `${lines[0]}. ${all > room.value ? `That is more than the ${time(room.value)} that are there${fitting === undefined ? '' : `: they have room for ${fitting < 1 ? 'not even one try of that length' : fitting === 1 ? 'one try, and none after it' : `${fitting} tries`}`}; with less, fewer tries or a shorter limit` : `It fits into the ${time(room.value)} that are there, with ${time(room.value - all)} over`}.`, holds: all <= room.value };
  }
  return `${lines[0]}. ${limit ? `That must fit the deadline of whoever is waiting: with less, fewer tries or a shorter limit${tries.areRetries ? `. If your library counts ${tries.count} as all attempts, it is ${time(tries.count * limit.value + paused - (schedule.at(-1) ?? 0))}` : ''}.` : grows ? 'Each doubling from the base, without jitter.' : 'Each as long as the one before, without jitter.'}`;
}

type Role = 'pause' | 'limit' | 'cap' | 'room';

const roleWords: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:callers?|clients?|users?|we|page|gateway|caller's|budget|deadline|patience|sla)\b[^.,;]{0,16}\b(?:waits?|gives? up|allows?|has|have|patience|budget|deadline|time ?out)\b|\b(?:total|overall|whole) (?:budget|deadline|time ?out)\b|\bdeadline\b|\bbudget\b/, 'room'],
  [/\b(?:cap|capped|max\w*|at most|up to)\b/, 'cap'],
  [/\b(?:backoff|base|wait\w*|pauses?|delays?|sleeps?|start\w*|begin\w*|first|initial\w*|between)\b/, 'pause'],
  [/\b(?:time ?outs?|timing out|times out|takes?|hangs?|limit|deadline)\b/, 'limit'],
];

/** What a time is to the tries, by the words of its own part of the sentence: what stands before it, or else behind it. */
function roleOf({ text, all }: Numbers, quantity: Quantity): Role | undefined {
  // "Starting with 200 ms" is one part.
  const edge = /[,;.?()]|\b(?:and|(?<!start\w* |begin\w* )with|but|then|plus)\b/;
  const before = text.slice(Math.max(0, ...all.filter(({ end }) => end <= quantity.at).map(({ end }) => end)), quantity.at).split(edge).at(-1)!;
  const behind = text.slice(quantity.end, Math.min(text.length, ...all.filter(({ at }) => at >= quantity.end).map(({ at }) => at))).split(edge)[0]!;
  for (const part of [before, behind]) {
    const role = roleWords.find(([words]) => words.test(part))?.[1];
    if (role) return role;
  }
  return undefined;
}

/** A query for a list and one more for each of its rows, against two queries for all of them. */
export function onePerRow(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const rows = /\b1 ?\+ ?(\d+)/.exec(text)?.[1];
  const [each, ...more] = numbers.all.filter(({ unit }) => unit === 'seconds');
  const many = rows === undefined ? countsOf(numbers, /^(?:quer(?:y|ie)|select|row|item|order|call|user|product|author|post|comment|lookup|load)$/).find(({ value }) => value >= 2)?.value : Number(rows);
  if (many === undefined || many < 2 || many > 1e6 || !each || more.length > 0 || (rows === undefined && !/\b(?:n ?\+ ?1|lazy|loops?|per row|(?:for )?(?:each|every) (?:row|item|order|user|product|of them))\b/.test(text)) || first(numbers, 'per-second')) return undefined;
  const all = rows === undefined && !/\bn ?\+ ?1\b/.test(text) ? many : many + 1;
  return `One after another: ${short(all)} × ${time(each.value)} = **${time(all * each.value)}**. As two queries, the list and then all the rest with one \`IN\` list, it is about 2 × ${time(each.value)} = **${time(2 * each.value)}**, and a little for the rows.`;
}

/** Calls that wait for one another add up; calls that run side by side take as long as the slowest. */
export function inSequence(numbers: Numbers): Worked {
  const { text } = numbers;
  if (/\bretr|attempt|\btr(?:y|ies)\b|\brps\b|\bworkers?\b|\bbackoff\b/.test(text) || first(numbers, 'per-second')) return undefined;
  const isOneByOne = /\b(?:in a row|in sequence|sequential\w*|serially|in series|1 after (?:the other|another)|after each other|1 by 1|in turn|chain\w*|each other|latency is zero|chatty|costs? (?:with|of)|add(?:s|ed)? up)\b/.test(text);
  const isSideBySide = /\b(?:in parallel|concurrent\w*|at once|at the same time|side by side|promise\.all)\b/.test(text);
  const many = countsOf(numbers, /^(?:service|call|request|dependenc\w+|hop|backend|quer\w+|api|step|microservice|system)$/).find(({ value }) => value >= 2 && value <= 1000);
  const room = numbers.all.find(({ unit, at, end }) => unit === 'seconds' && (/\b(?:budget|target|slo|sla|deadline|within|under|below|have|has|at most|limit|goal)(?: (?:is|of|are|at|a|an|only|the))*[:= ]*$/.test(text.slice(Math.max(0, at - 30), at)) || /^\s*(?:budget|target|slo|sla|deadline|limit|in total)\b/.test(text.slice(end, end + 12))));
  const [each, ...more] = numbers.all.filter((span) => span.unit === 'seconds' && span !== room);
  if (!many || !each || more.length > 0 || (!isOneByOne && !isSideBySide) || numbers.all.some((other) => other.unit === 'percent')) return undefined;
  const sum = time(many.value * each.value);
  const isLimit = /\btime ?outs?\b|\bdeadlines?\b|\blimits?\b/.test(text);
  const oneByOne = `One after another: ${short(many.value)} × ${time(each.value)} = **${sum}**${isLimit ? ' at worst, if each one uses up its limit, and that without a retry' : ''}`;
  const sideBySide = `side by side it is about the slowest of them, **${time(each.value)}**${isLimit ? ' at worst' : ', and a little more since the slowest of many is slower than the usual one'}`;
  const advice = isLimit ? ` Give the whole request one deadline and each call only what is left of it.` : ` Only calls that need nothing from one another may run side by side${many.value > 20 ? ', and not all at once: some ten at a time' : ''}.`;
  if (room) {
    const all = many.value * each.value;
    return { text: `one after another ${short(many.value)} × ${time(each.value)} = **${sum}**, ${all > room.value ? `**${time(all - room.value)} more** than the ${time(room.value)} that are there; side by side it is about the slowest of them, ${time(each.value)}, which fits where they need nothing from one another` : `within the ${time(room.value)} that are there, with ${time(room.value - all)} over for slow ones and the work itself`}.`, holds: all <= room.value };
  }
  return `${oneByOne}; ${sideBySide}.${advice}`;
}
