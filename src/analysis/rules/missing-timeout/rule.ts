// A remote call that may wait for ever.
import type { Clue, NetworkClient, ProjectFacts, RemoteCall, Server } from '../../concepts';
import { callClues, lacks, type Lack } from '../root-cause';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-timeout',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'timeouts', section: 'How it works' },
  title: 'Remote call without a deadline',
  why: 'When the other side hangs, the caller hangs with it: its threads, connections and memory fill up with waiting work until it fails as well, and the outage spreads.',
  notReported: [
    'A deadline set anywhere on the way: the call, the client (also in another file), a context, a wrapper around it.',
    'A library with a usable default of its own (httpx 5 s, aiohttp 300 s, ioredis, the MongoDB drivers).',
    'Options whose content cannot be seen, such as `**kwargs` or a parameter: unknown is not absent.',
    'Database queries and cache commands; opening the connection or the pool counts.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'collector', 'settings'],
  *check(facts, project) {
    const lacking = [...lacks(facts, project, 'deadline', needsDeadline)];
    for (const lack of lacking) yield problem(lack);
    for (const client of facts.clients) {
      const isTold = lacking.some(({ at }) => at.span.start === client.at.span.start);
      if (isHandedOn(client, project) || (!isTold && isSwitchedOff(client, facts.format, project))) yield unseen(client);
    }
    for (const call of facts.calls) if (call.deadline.state === 'unknown' && call.deadline.partly && needsDeadline(call)) yield sometimes(call, call.deadline.clues);
    for (const server of facts.servers ?? []) if (server.intake.state === 'unset') yield unguarded(server);
  },
};

function needsDeadline(call: RemoteCall): boolean {
  return call.address?.reach !== 'socket';
}

function problem(lack: Lack): Problem {
  const first = lack.calls[0]!;
  const target = hostOf(first) ?? 'the other side';
  return {
    at: lack.at,
    subject: lack.name,
    message: message(lack, target),
    hint: hint(lack, first, target),
    confidence: confidenceOf(lack, first),
    ...(first.address?.reach === 'documentation' ? { severity: 'hint' as const } : {}),
    evidence: callClues(lack),
    fixes: lack.fixes,
  };
}

/** A client without a deadline that others use where we do not see it, or with contexts of which nothing is known. */
function isHandedOn({ at, protocol, deadline, carries, givenAway }: NetworkClient, project: ProjectFacts): boolean {
  if (protocol !== 'http' || deadline.state !== 'unset' || !carries.deadline) return false;
  const calls = project.callsThrough(at);
  return calls.every((call) => call.deadline.state === 'unknown') && (givenAway || calls.some((call) => call.client?.givenAway === true));
}

/** `Client(timeout=None)`, where what has no types is used without being seen: whoever does waits without limit. */
function isSwitchedOff({ at, deadline, carries, fixes }: NetworkClient, format: string | undefined, project: ProjectFacts): boolean {
  // What only describes a limit is no client, and nothing is mended there.
  if (fixes.deadline.length === 0) return false;
  return (format === 'python' || format === 'javascript') && carries.deadline && deadline.state === 'unset' && deadline.explicit && project.callsThrough(at).length === 0;
}

function unseen({ at, name, deadline, fixes }: NetworkClient): Problem {
  return {
    at,
    subject: name,
    message: `\`${name}\` ${deadline.state === 'unset' && deadline.explicit ? 'switches the deadline off' : 'has no deadline'}: whoever sends requests through it and sets none waits for as long as the other side stays silent. Set a timeout once, here.`,
    hint: 'no deadline: its calls can hang',
    confidence: 'medium',
    evidence: deadline.clues,
    fixes: fixes.deadline,
  };
}

/** A function is handed a context that ends by some of its callers, and one that does not by others. */
function sometimes({ at, name, fixes }: RemoteCall, clues: readonly Clue[]): Problem {
  return {
    at,
    subject: name,
    message: `\`${name}\` has a deadline for some of its callers only: who hands over a context without one waits for as long as the other side stays silent. Give the call a deadline of its own here, so that nobody can forget it.`,
    hint: 'no deadline for some callers',
    confidence: 'low',
    evidence: clues,
    fixes: fixes.deadline,
  };
}

/** A server that waits for slow clients is worth a hint: often a proxy in front of it does not. */
function unguarded({ at, name, fixes }: Server): Problem {
  return {
    at,
    subject: name,
    severity: 'hint',
    message: `\`${name}\` gives clients as long as they like to send a request: a few hundred that send byte by byte hold as many connections, and the server has none left for others. Set ReadHeaderTimeout, which cuts off slow senders and leaves slow answers alone.`,
    hint: 'slow clients hold connections without limit',
    confidence: 'high',
    evidence: [],
    fixes,
  };
}

function confidenceOf(lack: Lack, call: RemoteCall): Problem['confidence'] {
  // A page in a browser can be reloaded by the person who waits for it; few reviewers ask for a deadline there.
  if (call.inBrowser || call.address?.reach === 'origin') return 'low';
  return call.address?.reach === 'documentation' && !lack.policy.explicit ? 'medium' : 'high';
}

function message(lack: Lack, target: string): string {
  const off = lack.policy.explicit ? 'switches the deadline off' : 'has no deadline';
  if (lack.client) {
    const count = lack.calls.length === 1 ? 'the call through it waits' : `${lack.calls.length} calls through it wait`;
    return `\`${lack.name}\` ${off}: ${count} for as long as ${target} stays silent. Set a timeout once, here, so that every call can give up and its caller can react.`;
  }
  if (lack.calls[0]!.purpose === 'connect') {
    return `\`${lack.name}\` ${off}: if ${target} accepts nothing and refuses nothing, opening the connection waits indefinitely. Set a connect timeout, so that start-up and requests fail fast and can be retried.`;
  }
  return `\`${lack.name}\` ${off}: if ${target} hangs, this call waits with it and holds its connection and memory. Give it a timeout a little above the slowest answer worth waiting for.`;
}

function hint(lack: Lack, call: RemoteCall, target: string): string {
  if (lack.client) return `no deadline: if ${target} hangs, every caller hangs`;
  if (call.purpose === 'connect') return `no deadline: connecting to ${target} can hang`;
  return `no deadline: if ${target} hangs, ${call.within ? `${call.within} hangs` : 'this hangs'}`;
}

/** A short name for the other side: the first label of its host. */
function hostOf(call: RemoteCall): string | undefined {
  const host = call.address?.host;
  if (host === undefined) return undefined;
  return /^[\d.:]+$/.test(host) || call.address!.reach === 'remote' ? host : host.split('.')[0];
}
