// Calls that are made one after another or once more: how many they become, and how long they take together.
import { short, time } from './formats';
import { beside, countsOf, first, type Numbers } from './quantities';

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
  if (limit) lines.push(`${tries.areRetries ? `(1 + ${tries.count})` : tries.count} tries × ${time(limit.value)} = **${time((waits + 1) * limit.value + paused)}**${base ? ` with the waits of ${schedule.map((pause) => time(pause)).join(' + ')}` : ' at worst, plus the waits between them'}`);
  else if (base && waits > 0) lines.push(`Waits of ${schedule.slice(0, 8).map((pause) => time(pause)).join(', ')}: **${time(paused)}** together${/\bjitter\b/.test(text) ? `, with full jitter ${time(paused / 2)} on average` : ''}, plus the tries themselves`);
  if (lines.length === 0) return undefined;
  return `${lines[0]}. ${limit ? `That must fit the deadline of whoever is waiting: with less, fewer tries or a shorter limit${tries.areRetries ? `. If your library counts ${tries.count} as all attempts, it is ${time(tries.count * limit.value + paused)}` : ''}.` : 'Each doubling from the base, without jitter.'}`;
}

/** Calls that wait for one another add up; calls that run side by side take as long as the slowest. */
export function inSequence(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (/\bretr|attempt|\btr(?:y|ies)\b|\brps\b|\bworkers?\b|\bbackoff\b/.test(text) || first(numbers, 'per-second')) return undefined;
  const isOneByOne = /\b(?:in a row|in sequence|sequential\w*|serially|in series|1 after (?:the other|another)|after each other|1 by 1|in turn|chain\w*|each other)\b/.test(text);
  const isSideBySide = /\b(?:in parallel|concurrent\w*|at once|at the same time|side by side|promise\.all)\b/.test(text);
  const many = countsOf(numbers, /^(?:service|call|request|dependenc\w+|hop|backend|quer\w+|api|step|microservice|system)$/).find(({ value }) => value >= 2 && value <= 1000);
  const each = first(numbers, 'seconds');
  if (!many || !each || (!isOneByOne && !isSideBySide) || numbers.all.some((other) => other.unit === 'percent')) return undefined;
  const sum = time(many.value * each.value);
  const isLimit = /\btime ?outs?\b|\bdeadlines?\b|\blimits?\b/.test(text);
  const oneByOne = `One after another: ${short(many.value)} × ${time(each.value)} = **${sum}**${isLimit ? ' at worst, if each one uses up its limit, and that without a retry' : ''}`;
  const sideBySide = `side by side it is about the slowest of them, **${time(each.value)}**${isLimit ? ' at worst' : ', and a little more since the slowest of many is slower than the usual one'}`;
  const advice = isLimit ? ` Give the whole request one deadline and each call only what is left of it.` : ` Only calls that need nothing from one another may run side by side${many.value > 20 ? ', and not all at once: some ten at a time' : ''}.`;
  return `${oneByOne}; ${sideBySide}.${advice}`;
}
