// A container that may take all the memory of its node.
import { someContainer, type Container, type Workload } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-resource-limits',
  pillar: 'scalability',
  severity: 'information',
  lesson: { lesson: 'bulkhead' },
  title: 'Container without a limit on its memory',
  why: 'Memory cannot be shared out again once it is taken. One container with a leak then starves its neighbours, and the node ends processes that did nothing wrong.',
  notReported: [
    'CPU: a container over its share is slowed down, not ended, and a limit there often costs more than it gives.',
    'A limit without a request: the limit counts as both.',
    'Memory set for the whole pod, by a LimitRange of the namespace, by a vertical autoscaler, or by a patch.',
    'Pods that run once, and containers that only prepare the start.',
    'Compose: there a limit is rarely missed.',
  ],
  formats: ['kubernetes', 'terraform'],
  *check(facts, project) {
    for (const workload of facts.workloads) {
      if (workload.partial || (workload.kind === 'pod' && workload.oneShot) || workload.kind === 'compose-service') continue;
      const lacking = (workload.containers ?? []).filter(({ memory }) => memory.limit === 'no');
      if (lacking.length === 0 || project.isSized(workload)) continue;
      const patches = project.declarations(workload);
      for (const container of lacking) {
        const patched = patches.some((one) => one.containers?.some(({ name, memory }) => (name === container.name || name === someContainer) && memory.limit !== 'no'));
        if (!patched) yield problem(workload, container);
      }
    }
  },
};

function problem(workload: Workload, container: Container): Problem {
  const asks = container.memory.request !== 'no';
  return {
    at: container.at,
    subject: container.name,
    message: asks
      ? `The container ${container.name} of ${workload.name} asks for memory but may take more without limit: a leak in it takes the memory of its neighbours on the node. Set \`resources.limits.memory\`, at best to what it asks for.`
      : `The container ${container.name} of ${workload.name} says neither how much memory it needs nor how much it may take: it may land on a full node, and a leak in it takes the memory of its neighbours. Set \`resources.requests.memory\` and \`resources.limits.memory\` to what was measured under load.`,
    hint: asks ? 'no memory limit: a leak takes the whole node' : 'no memory request or limit: a leak takes the node',
    confidence: 'high',
    evidence: [], fixes: container.fixes.memory,
  };
}
