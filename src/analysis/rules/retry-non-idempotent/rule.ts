// Repeating what is not safe to repeat: an answer that was lost is not a request that was lost.
import type { ProjectFacts, RemoteCall, Retry, RetriedCall } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'retry-non-idempotent',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'idempotency', section: 'How it works' },
  title: 'Retry of a call that is not idempotent',
  why: 'A timeout does not say whether the other side did its work. Repeating a request that creates, charges or sends does it twice: two orders, two payments, two mails.',
  notReported: [
    'Calls that carry a key by which a repetition is recognised: an idempotency key, a request or client token, a message id.',
    'Requests that may be repeated: GET, PUT, DELETE, and POSTs that only ask, log in or compute.',
    'Retries after a refusal only (429, connection refused): nothing was done yet.',
    'Calls of which it is not known whether they may be repeated, such as gRPC methods.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'settings'],
  *check(facts, project) {
    if (facts.format === undefined || !rule.formats.includes(facts.format)) return;
    for (const retry of project.retries(facts.file)) {
      const twice = retry.calls.filter((call) => call.repeatable === 'no' && call.purpose !== 'connect');
      if (twice.length > 0 && (typeof retry.attempts !== 'number' || retry.attempts > 1)) yield problem(retry, twice);
      const sent = facts.format === 'csharp' ? sentUnder(retry, project) : [];
      if (sent.length > 0) yield forClient(retry, sent);
    }
  },
};

// Policies of a team's own; the handlers that come ready-made say by a setting what they leave out.
const ownPolicies = new Set(['AddPolicyHandler', 'AddTransientHttpErrorPolicy']);

/** What goes through a client of which every request is repeated, whatever it does. */
function sentUnder({ calls, client, name, attempts }: Retry, project: ProjectFacts): readonly RemoteCall[] {
  if (calls.length > 0 || !client || !ownPolicies.has(name) || (typeof attempts === 'number' && attempts < 2)) return [];
  return project.callsThrough(client).filter(({ repeatable, purpose, protocol }) => repeatable === 'no' && purpose === 'request' && protocol === 'http');
}

function forClient(retry: Retry, sent: readonly RemoteCall[]): Problem {
  const [first] = sent;
  return {
    at: retry.at,
    subject: first!.name,
    message: `\`${retry.name}\` repeats whatever goes through this client, \`${first!.name}\` too: when only the answer was lost, the repetition does its work a second time. Choose the policy by the method of the request, so that only GET, PUT and DELETE are repeated, or send an idempotency key that stays the same over all attempts.`,
    hint: 'a lost answer makes it happen twice',
    confidence: 'medium',
    evidence: sent.map(({ name, at }) => ({ ...at, note: `\`${name}\` is repeated and is not idempotent` })),
    fixes: [],
  };
}

const brokers = new Set(['amqp', 'kafka', 'nats', 'mqtt']);

function problem(retry: Retry, twice: readonly RetriedCall[]): Problem {
  const call = twice[0]!;
  const what = brokers.has(call.protocol) ? 'publishes the message a second time' : call.purpose === 'query' ? 'writes the row a second time' : 'does its work a second time';
  const how = retry.form === 'wrapper' || retry.form === 'itself' || retry.form === 'setting' ? `\`${retry.name}\` repeats` : retry.form === 'timer' ? 'This timer repeats' : 'This loop repeats';
  const times = typeof retry.attempts === 'number' ? ` up to ${retry.attempts} times` : retry.attempts === 'endless' ? ' without end' : '';
  return {
    at: retry.at,
    subject: call.name,
    message: `${how} \`${call.name}\`${times}: when only the answer was lost, the repetition ${what}. ${call.purpose === 'query' ? 'Give the row a key that a second one collides with (`ON CONFLICT DO NOTHING`)' : 'Send an idempotency key that stays the same over all attempts'}, or repeat only what surely did not arrive.`,
    hint: 'a lost answer makes it happen twice',
    confidence: call.way.length > 0 || call.purpose === 'query' || brokers.has(call.protocol) ? 'medium' : 'high',
    evidence: twice.flatMap(({ name, at, way }) => [...way, { ...at, note: `\`${name}\` is repeated and is not idempotent` }]),
    fixes: [],
  };
}
