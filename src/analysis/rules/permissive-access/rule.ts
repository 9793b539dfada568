// Access that is open to more than need it: pages of every site, with the cookies of the user.
import type { OpenOrigin } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'permissive-access',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'least-privilege', section: 'How it works' },
  title: 'Access open to more than need it',
  why: 'What may be used by everybody will be: a page that a user was lured to reads and changes, in the name of that user, all that the user may.',
  notReported: [
    'Every origin, but without cookies: that is how public interfaces are meant to be.',
    'Origins that are listed, that match a pattern, or that a function of the program decides about.',
    'Origins from the environment or from a parameter: what they are cannot be seen.',
  ],
  formats: ['javascript', 'python', 'go'],
  *check(facts) {
    for (const open of facts.openOrigins ?? []) yield problem(open);
  },
};

function problem({ at, name, library, clues }: OpenOrigin): Problem {
  return {
    at,
    subject: name,
    message: `\`${name}\` together with credentials lets the pages of every site call this server with a signed-in user's cookies, and read the answers. List the origins that belong to you; without cookies every origin may stay.`,
    hint: 'every site may act as the signed-in user',
    // Of these two the browser refuses the answer to `*`, until somebody makes it work by answering with the origin itself.
    confidence: library === 'cors' && /['"]\*['"]/.test(name) ? 'medium' : 'high',
    evidence: clues,
    fixes: [],
  };
}
