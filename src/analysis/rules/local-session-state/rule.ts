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
  needs: 'program',
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    for (const state of project.localState(facts.file)) {
      if (state.library !== undefined || state.writes.some((write) => project.perRequest(write))) yield problem(state, project);
    }
  },
};

function problem(state: LocalState, project: ProjectFacts): Problem {
  const where = state.where === 'disk' ? 'on the disk of one instance' : 'in the memory of one process';
  const counts = state.what === 'request counts';
  const several = copiesOf(state, project);
  return {
    at: state.at,
    subject: state.name,
    message: `\`${state.name}\` keeps ${state.what} ${where}${several ? `, and \`${several.name}\` runs with ${several.copies} copies` : ''}: ${several ? withSeveral(counts, several.copies) : counts ? 'with three instances the limit is three times as high, and a restart forgets who used it up' : 'a second instance does not know them, and a restart forgets them all'}. Keep them in a store that all instances share, such as ${state.what === 'uploads' ? 'a store of objects (S3)' : `Redis${counts ? '' : ', or let the client carry them in a signed cookie or token'}`}.`,
    hint: counts ? 'each instance counts for itself' : `${state.what} are lost with this process`,
    confidence: state.library === undefined && !several ? 'medium' : 'high',
    // Counting for oneself is a weaker limit, not a broken one.
    ...(counts ? { severity: 'information' as const } : {}),
    evidence: [...(several ? [several.clue] : []), ...state.writes.filter((write) => project.perRequest(write)).map((write): Clue => ({ ...write, note: 'a request writes to it here' }))],
    fixes: [],
  };
}

const withSeveral = (counts: boolean, copies: number): string =>
  (counts ? `each copy counts for itself, so the limit is ${copies} times as high` : `whoever is known to one copy is a stranger to the ${copies === 2 ? 'other' : `other ${copies - 1}`}, and a restart forgets them all`);

/** What the deployment of the same program says about how many there are; undefined where it is one, or not known. */
function copiesOf({ at }: LocalState, project: ProjectFacts): { name: string; copies: number; clue: Clue } | undefined {
  const workload = project.runs(at.file);
  const copies = workload && project.copies(workload);
  if (!workload || copies === undefined || copies < 2) return undefined;
  const scaler = project.autoscaler(workload);
  return { name: workload.name, copies, clue: { ...(scaler?.at ?? workload.replicas.site ?? workload.at), note: `${workload.name} runs with ${copies} copies` } };
}
