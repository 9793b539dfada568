// One call over the network for each item, each waiting for the one before: time that grows with the data.
import type { Clue, PerItemCalls, ProjectFacts } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'sequential-remote-calls',
  pillar: 'scalability',
  severity: 'information',
  lesson: { lesson: 'n-plus-one', section: 'How it works' },
  title: 'One remote call for each item, one after the other',
  why: 'Every call pays for a round trip, so the time adds up with the number of items: five milliseconds each are invisible with three rows, and half a second with a hundred. The other side gets a hundred small questions where one would do.',
  notReported: [
    'Loops that poll, try again or read page by page, and loops over batches: that is the mended form.',
    'Loops that end early because an answer decides whether to go on, and calls that need the answer before them.',
    'Items that are few: written out, cut off, kept in configuration, or parts of the system such as hosts and shards.',
    'Items that arrive over time: channels, streams, subscriptions.',
    'Loops with a pause in them, and functions that keep answers in a cache.',
    'Messages handed to a broker, and commands collected in a pipeline.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    for (const loop of project.perItem(facts.file)) if (loop.order === 'sequential') yield problem(loop, project);
  },
};

function problem(loop: PerItemCalls, project: ProjectFacts): Problem {
  // The call that every turn makes tells more than one that is made now and then, or far away.
  const [first] = [...loop.calls].sort((a, b) => a.conditions - b.conditions || a.way.length - b.way.length);
  const what = first!.kind === 'query' ? 'query' : 'call';
  const each = loop.items.text === undefined ? 'for each item' : `for each item of \`${loop.items.text}\``;
  return {
    at: loop.at,
    subject: first!.name,
    message: `${first!.kind === 'query' ? 'The query' : 'The call'} \`${first!.name}\` is made ${each}, one after the other: a hundred items cost a hundred round trips. Ask for all of them with one ${what} where the other side offers it, or run a bounded number side by side.`,
    hint: `one ${what} an item: time grows with the list`,
    confidence: confidenceOf(loop, project),
    evidence: loop.calls.flatMap((call): Clue[] => [...call.way, { ...call.at, note: `\`${call.name}\` goes over the network each time` }]),
    fixes: [],
  };
}

function confidenceOf(loop: PerItemCalls, project: ProjectFacts): Problem['confidence'] {
  const away = Math.min(...loop.calls.map((call) => call.way.length));
  // What runs once, by hand or at start-up keeps nobody waiting; what is rarely called adds little.
  if (loop.once || loop.inBrowser || away > 2 || loop.calls.every((call) => call.conditions > 1)) return 'low';
  return away <= 1 && project.perRequest(loop.at) ? 'high' : 'medium';
}
