// Several copies that one event takes all at once: the node they share, or nodes that are emptied for maintenance.
import type { Change, Dependant, ProjectFacts, Workload } from '../../concepts';
import type { Problem } from '../rule';

/** Undefined for a workload whose copies are kept apart, or of which that is not known. `dependants` are those that stop with it. */
export function coLocation(workload: Workload, copies: number, dependants: readonly Dependant[], project: ProjectFacts): Problem | undefined {
  const { name, kind, spread, partial } = workload;
  if ((kind !== 'deployment' && kind !== 'stateful-set') || partial || spread === undefined || copies < 2 || dependants.length === 0) return undefined;
  const declared = project.declarations(workload);
  const together = declared.length > 0 && declared.every((one) => one.spread === 'no');
  const drained = !isProtected(workload, project);
  if (!together && (!drained || spread === 'unknown')) return undefined;
  const risks = [...(together ? ['may all run on the same node, and end with it'] : []), ...(drained ? ['may all be taken away at once when nodes are emptied for an update'] : [])];
  const steps = [...(together ? ['spread them with `topologySpreadConstraints`'] : []), ...(drained ? ['keep some with a PodDisruptionBudget'] : [])];
  return {
    at: workload.at,
    subject: name,
    message: `The ${copies} replicas of ${name} ${risks.join(', and ')}. To survive that, ${steps.join(' and ')}.`,
    hint: together ? `${copies} copies that may share one node` : `${copies} copies that a drain may take at once`,
    severity: 'hint',
    confidence: 'medium',
    evidence: dependants.map(({ file, span, note }) => ({ file, span, note })),
    fixes: together ? kept(workload.fixes.spread ?? [], workload, project) : [],
  };
}

/** Changes that give a workload copies, with what keeps some of them while nodes are emptied. */
export function kept(changes: readonly Change[], workload: Workload, project: ProjectFacts): readonly Change[] {
  const { budget } = workload.fixes;
  return budget === undefined || isProtected(workload, project) ? changes : changes.map((change) => ({ ...change, edits: [...change.edits, budget] }));
}

const isProtected = (workload: Workload, project: ProjectFacts): boolean => project.budgets(workload).length > 0;
