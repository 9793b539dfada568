// Limits that are set from what was measured: how long a call may take, how long a piece of work may stay claimed, and how many
// connections each of many processes may open.
import { short, time } from './formats';
import type { Worked } from './outcome';
import { asksAmount, beside, countsOf, type Numbers, type Quantity } from './quantities';

/** A quarter more than nearly all calls take: so many good ones are not given up. */
const margin = 1.25;

/** The limit of a call from the time that nearly all of them take, and how many tries fit into what the caller has. */
export function callLimit(numbers: Numbers): Worked {
  const { text } = numbers;
  if (!/\btime ?outs?\b|\bdeadline\b|\btime limit\b/.test(text)) return undefined;
  const usual = beside(numbers, 'seconds', /\bp9\d(?:[._]?\d+)?(?: latency)?(?: (?:of|is|at|was|around|about))*\s*[=:]?\s*$/, 30);
  if (!usual || usual.value > 120) return undefined;
  const [name] = /\bp9\d(?:\.\d+)?\b/.exec(text.slice(0, usual.at)) ?? ['p99'];
  const limit = usual.value * margin;
  const room = beside({ text, all: numbers.all.filter((each) => each !== usual) }, 'seconds', /\b(?:allows?|budget|has|have|gives?|left|total|overall|deadline|at most|within|waits?|patience|sla)\b[^.,;\d]{0,16}$/);
  const told = beside({ text, all: numbers.all.filter((each) => each !== usual) }, 'seconds', /\btime ?outs?(?: (?:of|is|at|to|set|was|are|to be|should be|with|=))*[:= ]*$|^\s*(?:time ?out|deadline|limit)\b/);
  if (told) return judgedLimit(told, usual, name);
  const sum = `${name} ${time(usual.value)} × ${margin} = **${time(limit)}** for one try`;
  if (!room) return `${sum}, unless whoever waits has less.`;
  const tries = Math.floor(room.value / limit);
  if (tries === 0) return `${sum}, but only ${time(room.value)} are there: cut at ${time(room.value)}, without a second try, or make the callee faster.`;
  return `${sum}. ${time(room.value)} have room for **${tries === 1 ? 'one try, and none after it' : `${tries} tries`}** (${time(tries * limit)}), with ${time(room.value - tries * limit)} over${tries === 1 ? '' : ' for the pause between them and your own work'}.`;
}

/** A limit that is told beside what nearly all calls take. */
function judgedLimit(told: Quantity, usual: Quantity, name: string): Worked {
  const slower = `${name.replace('p', '').replace(/^9(\d)$/, (_, digit: string) => String(10 - Number(digit)))}`;
  const share = /^p99$/.test(name) ? 'one call in a hundred' : /^p95$/.test(name) ? 'one call in twenty' : /^p99\.9$/.test(name) ? 'one call in a thousand' : `the slowest ${slower}`;
  const wanted = `${name} ${time(usual.value)} × ${margin} = **${time(usual.value * margin)}**`;
  if (told.value < usual.value) return { text: `${time(told.value)} are less than the ${name} of ${time(usual.value)}: more than ${share} would be given up although it would have answered, and retried. Take ${wanted} or more, unless whoever waits has less.`, holds: false };
  if (told.value < usual.value * margin - 1e-9) return { text: `Only just. ${time(told.value)} are ${short(told.value / usual.value)} times the ${name} of ${time(usual.value)}: nearly ${share} is given up, and a small slow-down makes it many. A quarter on top is ${wanted}, unless whoever waits has less; compare with the p99.9.`, holds: undefined };
  return { text: `${time(told.value)} are ${short(told.value / usual.value)} times the ${name} of ${time(usual.value)}, so hardly a good call is given up${told.value > usual.value * 10 ? `; but when the other side hangs, each caller is held for ${time(told.value)}. ${wanted} would let go sooner` : `. It must also fit into what your own caller waits, retries included`}.`, holds: true };
}

const outer = /\b(?:gateway|client|caller|browser|balancer|proxy|nginx|ingress|front ?end|edge|api gateway|outer|upstream caller|user|app|load balancer|alb|elb|envoy)\b/g;
const inner = /\b(?:service|back ?end|database|db|query|statement|inner|downstream|upstream|server|worker|callee|dependency|postgres|api)\b/g;

/** Limits of a chain of calls: who waits outside must wait longer than what is inside. */
export function nested(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const spans = all.filter(({ unit }) => unit === 'seconds');
  if (spans.length !== 2 || all.length > 2 || !/\btime ?outs?\b|\btim(?:es|ing) out\b|\bdeadlines?\b|\bwaits?\b|\bgives? up\b/.test(text) || /\bp9\d|\bretr|\battempt|\bttl\b|\block\b|\blease\b|\bvisibility\b|\bheartbeat|\bprobe|\bqueue\b/.test(text)) return undefined;
  const clauseOf = ({ at }: Quantity, index: number): string => text.slice(index === 0 ? 0 : spans[0]!.end, at);
  const subject = (span: Quantity, index: number): 'outer' | 'inner' | undefined => {
    const clause = clauseOf(span, index);
    const [outside, inside] = [outer, inner].map((names) => clause.search(new RegExp(names.source)));
    if (outside! < 0 && inside! < 0) return undefined;
    return inside! < 0 || (outside! >= 0 && outside! < inside!) ? 'outer' : 'inner';
  };
  const roles = spans.map(subject);
  if (roles[0] === undefined || roles[1] === undefined || roles[0] === roles[1]) return undefined;
  const [outside, inside] = roles[0] === 'outer' ? spans : [spans[1]!, spans[0]!];
  if (inside!.value === outside!.value && !/\btime ?outs?\b/.test(text)) return undefined;
  const holds = inside!.value < outside!.value;
  return {
    text: holds ? `The inner limit of ${time(inside!.value)} is shorter than the outer ${time(outside!.value)}: who waits outside still hears of the failure, with **${time(outside!.value - inside!.value)}** over for the work in between${outside!.value >= 2 * inside!.value ? ', enough for a second try' : ', too little for a second try'}.` : `It is upside down: outside one gives up after ${time(outside!.value)}, and the inner call goes on for up to **${time(inside!.value - outside!.value)}** more for nobody, holding a worker and a connection. Limits become shorter from outside to inside: less than ${time(outside!.value)} inside, retries included${inside!.value === outside!.value ? '' : `, or more than ${time(inside!.value)} outside`}; best, send the time that is left along.`,
    holds,
  };
}

const claims = /\b(?:visibility(?: ?time ?out)?|lease|lock|ack(?:nowledge(?:ment)?)?(?: deadline| ?time ?out)?|session ?time ?out|max\.?poll\.?interval\w*|heartbeat|claim)(?: (?:ttl|time|duration|lifetime|period|expires?|expiry|after|is|of|has|set|to|lasts|for|its|at))*\s*[=:]?\s*$/;
const works = /\b(?:job|task|work\w*|handler|processing|processes|takes?|runs?|needs?|consumer|message|import|batch|up to)(?: (?:is|of|for|takes?|runs?|needs?|about|around|up|to|mostly|sometimes|often|usually|time|lasts?|it|one))*\s*[=:]?\s*$/;

/** Work that takes longer than it stays claimed is done by several at the same time. */
export function claimed(numbers: Numbers): Worked {
  const { text } = numbers;
  const held = beside(numbers, 'seconds', claims, 48);
  if (!held || ![1, 2].includes(numbers.all.filter(({ unit }) => unit === 'seconds').length)) return undefined;
  const work = beside({ ...numbers, all: numbers.all.filter((each) => each !== held) }, 'seconds', works, 48) ?? inUnitOf(held!, numbers);
  if (!work) return undefined;
  // "Usually 12 s, sometimes 25": the longest counts.
  const longest = numbers.all.find(({ unit, of, at, value }) => unit === 'count' && of === '' && value > 1 && /\b(?:sometimes|up to|max\w*|worst|at most|longest|rarely|occasionally|even)\s*$/.test(text.slice(Math.max(0, at - 16), at)));
  if (longest && numbers.all.filter(({ unit }) => unit === 'seconds').length === 2) return undefined;
  const many = Math.ceil(work.value / held.value - 1e-9);
  if (many < 2) return { holds: work.value <= held.value / 2 ? true : 'barely', text: `the work takes ${time(work.value)} of the ${time(held.value)} for which it is claimed: ${work.value > held.value / 2 ? 'it fits, but a pause or a slow call on top hands it out a second time' : 'it fits, with room for a pause'}.` };
  return { holds: false, text: `after ${time(held.value)} it counts as given up and is handed out again, while the first still works until ${time(work.value)}: up to ⌈${short(work.value)} / ${short(held.value)}⌉ = **${many} at the same time**, and the work is done more than once. Claim it for longer than the longest (${time(work.value * 2)}, say), or extend the claim every ${time(held.value / 2)} while it runs; and make the work idempotent.` };
}

/** "The timeout is 30 s and the job needs 45": told in the unit of the other. */
function inUnitOf(held: Quantity, { text, all }: Numbers): Quantity | undefined {
  const bare = all.find(({ unit, of, at, value }) => unit === 'count' && of === '' && value > 1 && works.test(text.slice(Math.max(0, at - 48), at)));
  const told = Number(/^[\d.]+/.exec(text.slice(held.at))?.[0] ?? Number.NaN);
  return bare && told > 0 ? { ...bare, unit: 'seconds', value: (bare.value * held.value) / told } : undefined;
}

/** A lock or a lease, and no message. */
export const leased = (numbers: Numbers): Worked => (/\b(?:lease|lock)\b/.test(numbers.text) ? claimed(numbers) : undefined);

const processes = /^(?:instance|pod|server|replica|machine|node|container|app|service|process|worker|lambda)e?$/;

/** What each of some processes may open, of what the database allows. */
export function poolEach(numbers: Numbers): string | undefined {
  const { text } = numbers;
  if (!/\b(?:pool ?size|pool max|max(?:imum)? pool|size of (?:the |each |a )?pool)\b|\b(?:big|large|many)\b.{0,30}\b(?:pools?|connections?)\b|\bpools? (?:per|for each|of each|in each)\b/.test(text)) return undefined;
  const limit = beside(numbers, 'count', /\b(?:max_connections\D{0,6}|max connections\D{0,6}|allows?(?: only)?(?: up to)?|limit\w*(?: is| of| to|:)?|at most|maximum(?: is| of)?|accepts|takes|max)\s*$/);
  const [many, ...more] = countsOf(numbers, processes);
  const kept = beside(numbers, 'count', /^\s*(?:of (?:them|those|these) )?(?:are |is )?(?:reserved|kept|for (?:admins?|superusers?|tools|migrations))\b|\breserv\w*\s*$/);
  if (limit && many && kept && more.length === 0 && kept !== limit && kept !== many && kept.value < limit.value) {
    const each = Math.floor(((limit.value - kept.value) * 0.8) / many.value);
    return `(${short(limit.value)} − ${short(kept.value)}) × 0.8 / ${short(many.value)} = **${short(each)} for each**, with a fifth of the usable ones kept free for rollouts, tools and migrations; at the very most ${short(Math.floor((limit.value - kept.value) / many.value))}. Whether ${short(each)} are enough says rate × time held.`;
  }
  if (!limit || !many || more.length > 0 || many === limit || many.value < 2 || (!asksAmount(text) && !text.includes('?'))) return undefined;
  const [now, rollout] = [1, 1.25].map((factor) => Math.floor((limit.value * 0.8) / Math.ceil(many.value * factor)));
  return now! < 1 ? `0.8 × ${short(limit.value)} / ${short(many.value)} is less than one connection for each: a pooler such as PgBouncer has to stand in between.` : `0.8 × ${short(limit.value)} / ${short(many.value)} = **${short(now!)} for each**, with a fifth kept free for tools and migrations; with a quarter more processes during a rollout ${rollout! < 1 ? 'not even one' : `${short(rollout!)}`}. Whether ${short(now!)} are enough says rate × time held.`;
}
