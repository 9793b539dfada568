// State of users that one process keeps for itself: the next request may reach another.
import type { Clue, LocalState, ProjectFacts } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'local-session-state',
  pillar: 'scalability',
  severity: 'warning',
  lesson: { lesson: 'statelessness', section: 'How it works' },
  title: 'State of users kept in one process',
  why: 'As soon as a second instance runs, a user is logged in on one and a stranger on the other, and limits count anew on each. Every restart and every deployment forgets all of it, and the memory of the process grows with its users.',
  notReported: [
    'A store that is given (Redis, a database), and options whose content cannot be seen.',
    'Sessions that travel in a signed cookie.',
    'Caches: what can be read again from its source may be kept anywhere.',
    'Collections that hold open connections, or into which no request is known to write.',
  ],
  formats: ['javascript', 'python', 'go'],
  *check(facts, project) {
    for (const state of project.localState(facts.file)) {
      if (state.library !== undefined || state.writes.some((write) => project.perRequest(write))) yield problem(state, project);
    }
  },
};

function problem(state: LocalState, project: ProjectFacts): Problem {
  const where = state.where === 'disk' ? 'on the disk of one instance' : 'in the memory of one process';
  const counts = state.what === 'request counts';
  return {
    at: state.at,
    subject: state.name,
    message: `\`${state.name}\` keeps ${state.what} ${where}: ${counts ? 'with three instances the limit is three times as high, and a restart forgets who used it up' : 'a second instance does not know them, and a restart forgets them all'}. Keep them in a store that all instances share, such as Redis${counts ? '' : ', or let the client carry them in a signed cookie or token'}.`,
    hint: counts ? 'each instance counts for itself' : `${state.what} are lost with this process`,
    confidence: state.library === undefined ? 'medium' : 'high',
    // Counting for oneself is a weaker limit, not a broken one.
    ...(counts ? { severity: 'information' as const } : {}),
    evidence: state.writes.filter((write) => project.perRequest(write)).map((write): Clue => ({ ...write, note: 'a request writes to it here' })),
    fixes: [],
  };
}
