// Load that has no upper end: one call over the network for each item, all at once, and queues and pools that nothing bounds.
import type { Clue, Growing, PerItemCalls } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'unbounded-concurrency',
  pillar: 'scalability',
  severity: 'warning',
  lesson: { lesson: 'backpressure', section: 'How it works' },
  title: 'One remote call for each item, all at once',
  why: 'With ten items this is fast; with ten thousand it opens ten thousand connections in the same moment. Sockets and memory run out here, the other side is flooded, its answers time out together, and the retries come together as well.',
  notReported: [
    'A limit near by: a semaphore, a limiter, a worker pool, a channel of a fixed size, `SetLimit`.',
    'Items that are few: written out, cut off, kept in configuration, one portion of many.',
    'Clients that bound themselves, where it is said how many connections they may open, or where they come from out of sight: an aiohttp session, an httpx client.',
    'Statements of a database: the pool is the limit. A row for each item, by an object mapper: with low confidence.',
    'Queues that carry signals: shutdown, readiness, cancellation.',
  ],
  formats: ['javascript', 'python', 'go', 'java', 'csharp', 'rust'],
  *check(facts, project) {
    for (const start of project.perItem(facts.file)) if (start.order === 'concurrent') yield problem(start);
    for (const one of project.growing(facts.file)) yield endless(one);
  },
};

function problem(start: PerItemCalls): Problem {
  const [first] = start.calls;
  const each = start.items.text === undefined ? 'every item' : `every item of \`${start.items.text}\``;
  return {
    at: start.at,
    subject: first!.name,
    message: first!.kind === 'query' ? `The query \`${first!.name}\` is started for ${each} at once: a thousand items are a thousand round trips that wait for the same few connections, and everybody else waits behind them. Ask for all of them with one query, or let a fixed number run side by side.`
      : `\`${first!.name}\` is started for ${each} at once: a thousand items open a thousand calls in the same moment, which exhausts connections here and floods the other side. Let a fixed number run side by side and start the next when one is done, or send the items in batches.`,
    hint: 'all items at once: nothing limits the calls',
    confidence: confidenceOf(start),
    evidence: start.calls.flatMap((call): Clue[] => [...call.way, { ...call.at, note: `\`${call.name}\` is under way once for each item` }]),
    fixes: [],
  };
}

/** How much is put in, and how fast it is taken out, only who runs it can tell. */
function endless({ at, name, what }: Growing): Problem {
  return {
    at,
    subject: name,
    message: what === 'queue'
      ? `What \`${name}\` makes takes whatever is put in, however much that is: when what takes it out falls behind, memory grows until the process dies. Give it a size, so that whoever puts something in waits or is refused.`
      : `What \`${name}\` makes starts a thread for each task while all others are busy: when the tasks wait for something slow, threads grow until memory runs out. Give it a number of threads and a queue of a fixed size.`,
    hint: what === 'queue' ? 'takes whatever is put in: nothing bounds it' : 'a thread for each task: nothing bounds them',
    confidence: 'low',
    evidence: [],
    fixes: [],
  };
}

function confidenceOf(start: PerItemCalls): Problem['confidence'] {
  // A browser opens six connections to a host and queues the rest; what a person starts by hand they can stop.
  // A pool of connections makes queries wait for each other.
  if (start.once || start.inBrowser || start.calls.every(({ kind }) => kind === 'query')) return 'low';
  // Where the items come from elsewhere, somebody else decides how many there are.
  return start.items.from === 'unknown' ? 'low' : 'medium';
}
