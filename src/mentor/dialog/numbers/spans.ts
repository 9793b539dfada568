// Times held against each other: steps that add up to a goal, one time that has to outlast another, and work that has to fit a window.
import { bytes, short, time } from './formats';
import type { Worked } from './outcome';
import { asksAmount, first, type Numbers, type Quantity } from './quantities';

const goalBefore = /\b(?:target\w*|rto|goal|objective|budget|limit|sla|slo|deadline|promis\w*|allowed|at most|within|under|below|in less than|must be|should be|not more than|max\w*|have|has|window|patience|waits?)(?: (?:is|of|are|at|for|to|be|a|an|the|us|only|rto|time|under|below|within|total|them))*[:=<≤ ]*$/;
const goalBehind = /^\s*(?:are |is )?(?:target|budget|rto|goal|sla|slo|allowed|limit|deadline|promised|in total are allowed|available|window)\b/;

/** "Detection 2 min, decision 10 min, DNS 5 min": steps one after another, with a goal or without. */
export function steps(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const timed = all.filter(({ unit }) => unit === 'seconds');
  // "The target is 20" is told in the unit of the others.
  const bare = all.find(({ unit, of, at, value }) => unit === 'count' && of === '' && value > 1 && goalBefore.test(text.slice(Math.max(0, at - 44), at)));
  const [size] = timed.length > 0 ? /^[\d.]+/.exec(text.slice(timed.at(-1)!.at)) ?? [] : [];
  const spans = bare && size ? [...timed, { ...bare, unit: 'seconds' as const, value: (bare.value * timed.at(-1)!.value) / Number(size) }] : timed;
  if (all.some((each) => each.unit !== 'seconds' && each.value > 1 && each !== bare) || /\b(?:retr\w+|attempts?|tries|timeouts? of|backoff|jitter|every|interval|ttl of|lease|lock|p9\d|serial|parallel|cache hit|hit rate|heartbeat\w*|probe\w*|backup every|visibility)\b/.test(text)) return undefined;
  const goal = spans.find((each) => goalBefore.test(text.slice(Math.max(0, each.at - 44), each.at)) || goalBehind.test(text.slice(each.end, each.end + 24)));
  const parts = spans.filter((each) => each !== goal);
  if (parts.length < 3 || parts.length > 9 || (!goal && !/\b(?:together|in total|total|altogether|sum|rto|add up|in all|overall|how long|how much)\b/.test(text))) return undefined;
  // Each has a name of its own: words between it and the one before.
  const isNamed = parts.every((part, index) => /[a-z]{2,}/.test(text.slice(index === 0 ? 0 : parts[index - 1]!.end, part.at).replace(/\b(?:and|then|plus|with|for)\b/g, '')) || /^\s*(?:for |to |of )?[a-z]{3,}/.test(text.slice(part.end, part.end + 12)));
  if (!isNamed) return undefined;
  const sum = parts.reduce((whole, { value }) => whole + value, 0);
  const opening = `${parts.map(({ value }) => time(value)).join(' + ')} = **${time(sum)}**, if one starts when the other has ended`;
  if (!goal) return `${opening}. The longest of them, ${time(Math.max(...parts.map(({ value }) => value)))}, is where shortening pays.`;
  const longest = Math.max(...parts.map(({ value }) => value));
  return { text: `${opening}: ${sum > goal.value ? `**${time(sum - goal.value)} more** than the ${time(goal.value)} that are wanted. The longest step, ${time(longest)}, is the one to shorten` : `within the ${time(goal.value)} that are wanted, with ${time(goal.value - sum)} to spare`}. ${sum > goal.value ? 'What runs side by side does not add up.' : 'Measure it in a drill: in earnest, people are slower.'}`, holds: sum <= goal.value };
}

/** How many tries of a limited length fit into what there is. */
export function triesThatFit({ text, all }: Numbers): Worked {
  const spans = all.filter(({ unit }) => unit === 'seconds');
  const limit = spans.find(({ at }) => /\b(?:time ?outs?|limit|attempts?|tr(?:y|ies)|calls?|each)(?: (?:is|of|at|to|takes?|set|=))*[:= ]*$/.test(text.slice(Math.max(0, at - 30), at)));
  const room = spans.find((each) => each !== limit && /\b(?:gives?(?: us| me)?|budget|have|has|within|deadline|patience|waits?|total|in)(?: (?:is|of|at|only|us|me|up|after|for))*[:= ]*$/.test(text.slice(Math.max(0, each.at - 30), each.at)));
  if (!limit || !room || spans.length !== 2 || all.length !== 2 || !/\bhow many\b[^.?]*\b(?:tries|attempts|retries|times)\b/.test(text) || limit.value <= 0 || room.value < limit.value) return undefined;
  const many = Math.floor(room.value / limit.value + 1e-9);
  return `${time(room.value)} / ${time(limit.value)} = ${short(room.value / limit.value)}, so **${many === 1 ? 'one try' : `${short(many)} tries`}**${many > 1 ? `, that is ${many - 1 === 1 ? 'one retry' : `${short(many - 1)} retries`}` : ', and no retry'}, with ${time(room.value - many * limit.value)} over for the waits between them and your own work.`;
}

/** "1 s, 2 s, 4 s, 8 s, and the client gives up after 10 s": how many of the waits fit. */
export function waitsThatFit({ text, all }: Numbers): Worked {
  const spans = all.filter(({ unit }) => unit === 'seconds');
  const room = spans.find(({ at }) => /\b(?:gives? up|deadline|budget|patience|waits?|has|have|within|at most|limit)(?: (?:after|of|is|at|only|within|for|in))*\s*$/.test(text.slice(Math.max(0, at - 34), at)));
  const waits = spans.filter((each) => each !== room);
  if (!room || waits.length < 3 || !/\bretr/.test(text) || all.length !== spans.length || waits.some(({ at }, index) => index > 0 && !/^[\s,;/]*(?:and |then )?$/.test(text.slice(waits[index - 1]!.end, at)))) return undefined;
  let sum = 0;
  const fitting = waits.filter(({ value }) => (sum += value) < room.value);
  const used = fitting.reduce((whole, { value }) => whole + value, 0);
  return `${fitting.map(({ value }) => time(value)).join(' + ')} = ${time(used)}, so **${fitting.length === 1 ? '1 retry' : `${fitting.length} retries`}** begin before the ${time(room.value)} are over${fitting.length < waits.length ? `; the next wait would end at ${time(used + waits[fitting.length]!.value)}` : ''}. The time of the tries themselves comes out of the same ${time(room.value)}, and each wait should be random up to its value (jitter).`;
}

interface Pair {
  readonly topic: string;
  /** What has to be longer, and what has to be shorter, by the words beside the times. */
  readonly longer: RegExp;
  readonly shorter: RegExp;
  readonly when: RegExp;
  readonly breaks: string;
  readonly holds: string;
}

const pairs: readonly Pair[] = [
  { topic: 'graceful-shutdown', when: /\b(?:grace(?:ful)?|sigterm|termination\w*|shutdown|shut ?s? down|stop_grace_period|sigkill|preStop)\b/i, longer: /\b(?:grace(?:ful)?(?: period)?|terminationgraceperiod(?:seconds)?|stop_grace_period|kill\w*(?: after)?|sigkill(?: after)?)\b/, shorter: /\b(?:requests?|jobs?|uploads?|reports?|work|calls?|matches|match|imports?|batch\w*|longest|handlers?|tasks?|exports?|transactions?|drain\w*|finish\w*|takes?|need|needs)\b/, breaks: 'is killed in the middle of the work. Make the grace period longer than the longest work plus the time for the balancer to notice, or cut the work into pieces that may be resumed', holds: 'can be finished before the process is killed. The wait for the balancer (preStop) comes out of the same time' },
  { topic: 'leader-election', when: /\b(?:lease|lock|leader\w*)\b/, longer: /\b(?:lease|lock|ttl)\b/, shorter: /\b(?:pauses?|gc|stalls?|garbage|freez\w*|stops?)\b/, breaks: 'outlives the lease: another takes over, and who was paused wakes up and writes on without knowing. A longer lease makes it rarer; safe is only a fencing number that the storage checks', holds: 'ends before the lease does. A longer pause may come, so the storage should check a fencing number all the same' },
  { topic: 'idempotency', when: /\b(?:idempoten\w+|dedup\w*|keys?)\b/, longer: /\b(?:keys?|dedup\w*|remember\w*|store[sd]?|kept|keep)\b/, shorter: /\b(?:retr\w+|again|redeliver\w*|resend\w*|client)\b/, breaks: 'comes when the key is forgotten, and is done a second time. Keep keys longer than the last retry can come, with a margin', holds: 'still meets its key, so it is done once' },
  { topic: 'load-balancing', when: /\bkeep-?alive\b|\bidle time ?out\b/, longer: /\b(?:server|node|app|back ?end|upstream|service|express|gunicorn|tomcat)\b/, shorter: /\b(?:balancer|alb|elb|nginx|proxy|gateway|envoy|client|ingress)\b/, breaks: 'is sent on a connection that the server is just closing: now and then a 502. The server behind must keep idle connections longer than the balancer in front of it', holds: 'is not sent on a connection that the server closes' },
];

/** One time has to outlast another. */
export function outlasts({ text, all }: Numbers): Worked {
  const spans = all.filter(({ unit }) => unit === 'seconds');
  if (spans.length !== 2 || all.some(({ unit, value }) => unit !== 'seconds' && value > 1)) return undefined;
  for (const { topic, when, longer, shorter, breaks, holds } of pairs) {
    if (!when.test(text)) continue;
    const near = (span: Quantity, index: number): string => `${text.slice(index === 0 ? 0 : spans[0]!.end, span.at)} ${/^\s*(?:for |of |to )?(?:the )?[a-z]+(?: [a-z]+)?/.exec(text.slice(span.end, Math.min(text.length, spans[1]!.at > span.end ? spans[1]!.at : text.length)))?.[0] ?? ''}`;
    const [one, other] = spans.map((span, index) => ({ span, isLonger: longer.test(near(span, index)), isShorter: shorter.test(near(span, index)) }));
    const [long, short_] = one!.isLonger && other!.isShorter && !(other!.isLonger && one!.isShorter && !one!.isLonger) ? [one!.span, other!.span] : other!.isLonger && one!.isShorter ? [other!.span, one!.span] : [undefined, undefined];
    if (!long || !short_) continue;
    const fits = long.value > short_.value;
    return { text: `${time(long.value)} ${fits ? 'are longer' : 'are not longer'} than ${time(short_.value)}: what takes or comes up to **${time(short_.value)}** ${fits ? holds : breaks}.`, holds: fits, topic };
  }
  return undefined;
}

/** Whether so much data can be moved in the time there is. */
export function fitsWindow(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const sizes = all.filter(({ unit }) => unit === 'bytes');
  const line = first(numbers, 'bytes-per-second');
  const spans = all.filter(({ unit }) => unit === 'seconds');
  if (sizes.length !== 1 || !line || spans.length !== 1 || /\b(?:per|a|every|each) day\b|\bdaily\b/.test(text) || !/\b(?:backup\w*|back(?:ing|ed)? up|restor\w*|copy\w*|mov\w*|migrat\w*|transfer\w*|window|night\w*|sync\w*|dump\w*|rto|upload\w*|download\w*|seed\w*|rebuild\w*)\b/.test(text)) return undefined;
  const takes = sizes[0]!.value / line.value;
  const [room] = spans as [Quantity];
  const fits = takes <= room.value;
  return { text: `${bytes(sizes[0]!.value)} / ${bytes(line.value)} a second = **${time(takes)}** at full speed, ${fits ? `within the ${time(room.value)} that are there${takes > room.value * 0.7 ? ', with little room: the line is rarely yours alone, and checking comes on top' : ', with room for checking'}` : `more than the ${time(room.value)} that are there: it would take ${bytes(sizes[0]!.value / room.value)} a second, ${short((sizes[0]!.value * 8) / room.value / 1e9)} Gbit/s. Move less (only what has changed), side by side, or compressed`}.`, holds: fits, topic: /\b(?:backup\w*|back(?:ing|ed)? up|restor\w*|dump\w*)\b/.test(text) ? 'backups-and-restore' : /\bregions?\b/.test(text) ? 'multi-region-and-dr' : 'capacity-planning' };
}

/** A limit that forgets at the full minute lets two windows through at its edge. */
export function fixedWindow({ text, all }: Numbers): Worked {
  const limit = all.find(({ unit, value }) => unit === 'per-second' && value > 0);
  if (!limit || !/\bfixed[ -]?windows?\b|\bcounter (?:is )?(?:reset|cleared)\b|\bresets? (?:at|every|each)\b/.test(text) || /\bsliding\b/.test(text)) return undefined;
  const [, count, period] = /(\d+)(?: \w+)? ?(?:\/ ?|per |an? |each |every )(second|sec|s|minute|min|hour|h|day)\b/.exec(text.slice(limit.at, limit.end)) ?? [];
  if (count === undefined || (!asksAmount(text) && !/\?|\b(?:stopped|blocked|refused|limited|pass\w*|allowed)\b/.test(text))) return undefined;
  const name = period!.replace(/^(?:s|sec)$/, 'second').replace(/^min$/, 'minute').replace(/^h$/, 'hour');
  const asks = /\b(?:is|are|would|will|does|do|gets?) (?:\w+ ){1,3}(?:stopped|blocked|refused|limited|rejected|caught|throttled)\b/.test(text) ? 'No. ' : /\b(?:pass\w*|get through|allowed|possible|double|twice)\b/.test(text) && /\b(?:is|are|can|does|do|will|would)\b/.test(text) && !/\bhow\b/.test(text) ? 'Yes. ' : '';
  return `${asks}The counter forgets at the full ${name}: ${count} at its end and ${count} right after it are 2 × ${count} = **${short(2 * Number(count))} in a moment**, and each window saw no more than ${count}. A sliding window looks back one ${name} from now and refuses the second ${count}; a token bucket has no edge at all.`;
}
