// A request that brings all there is of a table: it gets slower with every customer, until it takes the process along.
import type { ListQuery } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'unbounded-query',
  pillar: 'scalability',
  severity: 'information',
  lesson: { lesson: 'capacity-planning', section: 'How it works' },
  title: 'List without a limit',
  why: 'The table grows with the business, and so does every answer: more memory, more time, more bytes with each customer. One day a single request fills the memory of the process or keeps the database busy for everybody, and it was fine in every test.',
  notReported: [
    'A limit, a page, a slice or a cursor anywhere in the chain or in the function around it.',
    'A condition that depends on who asks: the orders of one customer, the lines of one order.',
    'Tables that are small by their nature: settings, roles, countries, categories, plans.',
    'Sums, counts and groups: the database gives one answer.',
    'Exports, reports, migrations, scripts, and what runs by the clock, unless somebody else is called for each row.',
    'SQL of which a part is not known, and queries that are put together step by step.',
  ],
  formats: ['javascript', 'python', 'go', 'java', 'csharp', 'rust'],
  *check(facts, project) {
    for (const query of project.listQueries(facts.file)) yield problem(query);
  },
};

function problem({ at, name, of, asked, feeds, elsewhere, clues, fixes }: ListQuery): Problem {
  const what = of === undefined ? 'all there is' : `all of \`${of}\``;
  return {
    at,
    subject: name,
    message: asked ? `\`${name}\` brings ${what} for each ${asked.handler.asks === 'http' ? 'request' : 'call'} to \`${asked.handler.name}\`: memory, time and bytes grow with the table, until one request is too much. Give it a limit, and let callers ask for page after page.`
      : `\`${name}\` brings ${what}, and \`${feeds}\` is called with each row: memory and the time of one run grow with the table, until it never gets to the end. Take a limited number of rows at a time, in a steady order.`,
    hint: `brings ${of === undefined ? 'everything' : `all of ${of}`} ${asked ? 'for each request' : 'for a loop of calls'}`,
    confidence: elsewhere ? 'low' : 'medium',
    evidence: [...(asked ? [{ ...asked.handler.at, note: `\`${asked.handler.name}\` runs it` }] : []), ...clues],
    fixes,
  };
}
