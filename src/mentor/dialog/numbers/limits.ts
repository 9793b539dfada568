// Limits that are set from what was measured: how long a call may take, how long a piece of work may stay claimed, and how many
// connections each of many processes may open.
import { short, time } from './formats';
import { asksAmount, beside, countsOf, type Numbers } from './quantities';

/** A quarter more than nearly all calls take: so many good ones are not given up. */
const margin = 1.25;

/** The limit of a call from the time that nearly all of them take, and how many tries fit into what the caller has. */
export function callLimit(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\btime ?outs?\b|\bdeadline\b|\btime limit\b/.test(text)) return undefined;
  const usual = beside(numbers, 'seconds', /\bp9\d(?:[._]?\d+)?(?: latency)?(?: (?:of|is|at|was|around|about))*\s*[=:]?\s*$/, 30);
  if (!usual || usual.value > 120) return undefined;
  const [name] = /\bp9\d(?:\.\d+)?\b/.exec(text.slice(0, usual.at)) ?? ['p99'];
  const limit = usual.value * margin;
  const room = beside({ text, all: numbers.all.filter((each) => each !== usual) }, 'seconds', /\b(?:allows?|budget|has|have|gives?|left|total|overall|deadline|at most|within|waits?|patience|sla)\b[^.,;\d]{0,16}$/);
  const sum = `${name} ${time(usual.value)} × ${margin} = **${time(limit)}** for one try`;
  if (!room) return `${sum}, unless whoever waits has less.`;
  const tries = Math.floor(room.value / limit);
  if (tries === 0) return `${sum}, but only ${time(room.value)} are there: cut at ${time(room.value)}, without a second try, or make the callee faster.`;
  return `${sum}. ${time(room.value)} have room for **${tries === 1 ? 'one try, and none after it' : `${tries} tries`}** (${time(tries * limit)}), with ${time(room.value - tries * limit)} over${tries === 1 ? '' : ' for the pause between them and your own work'}.`;
}

const claims = /\b(?:visibility(?: ?time ?out)?|lease|lock|ack(?:nowledge(?:ment)?)?(?: deadline| ?time ?out)?|session ?time ?out|max\.?poll\.?interval\w*|heartbeat|claim)(?: (?:ttl|time|duration|lifetime|period|expires?|expiry|after|is|of|has|set|to|lasts|for|its|at))*\s*[=:]?\s*$/;
const works = /\b(?:job|task|work\w*|handler|processing|processes|takes?|runs?|needs?|consumer|message|import|batch|up to)(?: (?:is|of|for|takes?|runs?|needs?|about|around|up|to|mostly|sometimes|often|usually|time|lasts?|it|one))*\s*[=:]?\s*$/;

/** Work that takes longer than it stays claimed is done by several at the same time. */
export function claimed(numbers: Numbers): string | undefined {
  const held = beside(numbers, 'seconds', claims, 48);
  if (!held || numbers.all.filter(({ unit }) => unit === 'seconds').length !== 2) return undefined;
  const work = beside({ ...numbers, all: numbers.all.filter((each) => each !== held) }, 'seconds', works, 48);
  if (!work) return undefined;
  const many = Math.ceil(work.value / held.value - 1e-9);
  if (many < 2) return `the work takes ${time(work.value)} of the ${time(held.value)} for which it is claimed: ${work.value > held.value / 2 ? 'it fits, but a pause or a slow call on top hands it out a second time' : 'it fits, with room for a pause'}.`;
  return `after ${time(held.value)} it counts as given up and is handed out again, while the first still works until ${time(work.value)}: up to ⌈${short(work.value)} / ${short(held.value)}⌉ = **${many} at the same time**, and the work is done more than once. Claim it for longer than the longest (${time(work.value * 2)}, say), or extend the claim every ${time(held.value / 2)} while it runs; and make the work idempotent.`;
}

/** A lock or a lease, and no message. */
export const leased = (numbers: Numbers): string | undefined => (/\b(?:lease|lock)\b/.test(numbers.text) ? claimed(numbers) : undefined);

const processes = /^(?:instance|pod|server|replica|machine|node|container|app|service|process|worker|lambda)e?$/;

/** What each of some processes may open, of what the database allows. */
export function poolEach(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\bpool ?size\b|\b(?:big|large|many)\b.{0,30}\b(?:pools?|connections?)\b|\bpools? (?:per|for each|of each|in each)\b/.test(text)) return undefined;
  const limit = beside(numbers, 'count', /\b(?:max_connections\D{0,6}|allows?(?: only)?(?: up to)?|limit\w*(?: is| of| to|:)?|at most|maximum(?: is| of)?|accepts|takes|max)\s*$/);
  const [many, ...more] = countsOf(numbers, processes);
  if (!limit || !many || more.length > 0 || many === limit || many.value < 2 || (!asksAmount(text) && !text.includes('?'))) return undefined;
  const [now, rollout] = [1, 1.25].map((factor) => Math.floor((limit.value * 0.8) / Math.ceil(many.value * factor)));
  return now! < 1 ? `0.8 × ${short(limit.value)} / ${short(many.value)} is less than one connection for each: a pooler such as PgBouncer has to stand in between.` : `0.8 × ${short(limit.value)} / ${short(many.value)} = **${short(now!)} for each**, with a fifth kept free for tools and migrations; with a quarter more processes during a rollout ${rollout! < 1 ? 'not even one' : `${short(rollout!)}`}. Whether ${short(now!)} are enough says rate × time held.`;
}
