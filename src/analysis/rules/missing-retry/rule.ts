// A call that is safe to repeat, given up at the first hiccup.
import type { RemoteCall } from '../../concepts';
import { callClues, lacks, type Lack } from '../root-cause';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-retry',
  pillar: 'fault-tolerance',
  severity: 'information',
  lesson: { lesson: 'retries-and-backoff', section: 'How it works' },
  title: 'Safe call that is never tried again',
  why: 'Most failures between machines pass within a second: a restart, a lost packet, a busy moment. Without a bounded retry each of them becomes an error that a user sees.',
  notReported: [
    'Calls that create, charge, ship or send: repeating them is the danger (POST, publish).',
    'A retry from any place: the library itself, the client, a decorator, a wrapper, a loop around the call or around its caller.',
    'Calls to this machine (loopback) and Unix sockets.',
    'Health checks and probes, which are asked again anyway, and requests that a function for sending makes.',
    'Calls of which it is not known whether they may be repeated.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'collector'],
  *check(facts, project) {
    for (const lack of lacks(facts, project, 'retry', worthRepeating)) yield problem(lack);
  },
};

// What never leaves the machine, and what a person at a browser repeats by reloading.
const nearby = new Set(['loopback', 'socket', 'origin']);

// Whoever asks for health asks again by itself; repeating in between would only tell later.
const probing = /health|\bping|liveness|readiness|heartbeat|^(?:test|try|check|verify)_?(?:the_?)?(?:conn|reach|avail|alive|status|server)/i;
const probe = /(?:^|\/)health[-_]?check\w*\.\w+$/i;
const probed = /\/(?:health\w*|ping|livez?|readyz?|liveness|readiness|heartbeat)$/i;

// What asks a gateway to send something with a GET sends it twice when it is repeated.
const sending = /^(send|notify|publish|charge|pay)/i;

function worthRepeating(call: RemoteCall): boolean {
  return call.repeatable === 'yes' && !probing.test(call.within ?? '') && !probe.test(call.at.file) && !probed.test(call.path ?? '') && !sending.test(call.within ?? '') && !nearby.has(call.address?.reach ?? 'unknown');
}

function problem(lack: Lack): Problem {
  const first = lack.calls[0]!;
  const connect = first.purpose === 'connect';
  return {
    at: lack.at,
    subject: lack.name,
    message: connect
      ? `\`${lack.name}\` gives up at the first failed attempt: if the ${first.protocol} server starts later or restarts, this process fails with it. Try again a few times with growing, jittered pauses.`
      : `\`${lack.name}\` is safe to repeat but fails at the first hiccup. Two or three more attempts with growing, jittered pauses would hide most short failures; keep the total below the caller's deadline.`,
    hint: connect ? 'one failed attempt and start-up fails' : 'one hiccup and this fails: no retry',
    // Whoever starts a script starts it again; gRPC repeats by itself what never left, unless it is told not to.
    confidence: (first.protocol === 'grpc' && !lack.policy.explicit) || first.inBrowser || first.byHand ? 'low' : first.address?.reach === 'documentation' ? 'low' : 'medium',
    evidence: callClues(lack),
    fixes: lack.fixes,
  };
}
