// Layers that each repeat the same request: their attempts multiply.
import type { RetryStack } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'retry-amplification',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'retry-storm', section: 'How it works' },
  title: 'Retries at several layers that multiply',
  why: 'When the last service fails, every layer repeats what the layer below has repeated already. It gets many times its usual load at the worst moment, and the caller waits through all of it.',
  notReported: [
    'One layer that repeats, however often.',
    'Layers of which a number is not known, or that make fewer than six attempts together.',
    'Two places that repeat the same function beside each other: only layers inside each other multiply.',
    'Services that are not part of the workspace, or where it is not plain which handler answers.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    if (facts.format === undefined || !rule.formats.includes(facts.format)) return;
    const seen = new Set<number>();
    for (const stack of project.retryStacks(facts.file)) {
      const start = stack.layers[0]!.retry.at.span.start;
      // One outermost layer is one root cause, however many requests it multiplies.
      if (attemptsOf(stack) < few || seen.has(start)) continue;
      seen.add(start);
      yield problem(stack);
    }
  },
};

const few = 6;

const attemptsOf = ({ layers }: RetryStack): number => layers.reduce((all, { attempts }) => all * attempts, 1);

function problem(stack: RetryStack): Problem {
  const { call, layers } = stack;
  const sum = `${layers.map(({ attempts }) => attempts).join(' × ')} = ${attemptsOf(stack)}`;
  const services = new Set(layers.map(({ service }) => service));
  const where = services.size > 1 ? ` in ${[...services].map((service) => `\`${service}\``).join(' and ')}` : '';
  return {
    at: layers[0]!.retry.at,
    subject: call.name,
    message: `${layers.length} layers${where} repeat \`${call.name}\`: ${sum} attempts for one request when it fails, which keeps a struggling service down. Repeat at one layer only, and let the others pass the failure on.`,
    hint: `retries multiply: ${sum} attempts`,
    confidence: services.size > 1 ? 'medium' : 'high',
    evidence: [
      ...layers.map(({ retry, attempts, service }) => ({ ...retry.at, note: `\`${retry.name}\`${service === undefined ? '' : ` in ${service}`} makes ${attempts} attempts` })),
      { ...call.at, note: `\`${call.name}\` is what they repeat` },
    ],
    fixes: [],
  };
}
