// A caller that gives up before what it calls does: the work goes on, and nobody waits for its result.
import type { InnerCall, MeshPolicy, ProjectFacts, RemoteCall, ServiceCall, TimeLimit } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'timeout-inversion',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'timeouts', section: 'How it works' },
  title: 'Caller that gives up before its callee does',
  why: 'When something deep down is slow, the caller stops waiting first and often tries again, while the service behind it still works on answers that nobody will read. Load grows while nothing gets done.',
  notReported: [
    'Time limits that shrink on the way down: the outer one is the longest.',
    'A mesh that gives up before its caller does: the caller hears of it in time.',
    'A limit around a call that only has the default of its library: that is how a default is shortened.',
    'Limits whose length is not known as a number, and calls without any limit (these are `missing-timeout`).',
    'Services that are not part of the workspace, or where it is not plain which handler answers.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'rust'],
  *check(facts, project) {
    if (facts.format === undefined || !rule.formats.includes(facts.format)) return;
    for (const call of facts.calls) {
      const beyond = meshBeyond(call, project);
      if (beyond) yield behindMesh(call, beyond);
    }
    for (const limit of project.timeLimits(facts.file)) yield cutShort(limit);
    for (const chain of project.serviceCalls(facts.file)) {
      const limit = secondsOf(chain.call);
      const longest = chain.inner.map((inner) => ({ inner, seconds: (secondsOf(inner.call) ?? 0) * inner.attempts })).toSorted((a, b) => b.seconds - a.seconds)[0];
      if (limit !== undefined && longest && longest.seconds > limit) yield problem(chain, limit, longest.inner, longest.seconds);
    }
  },
};

const secondsOf = ({ deadline }: RemoteCall): number | undefined => (deadline.state === 'set' ? deadline.seconds : undefined);

function problem({ call, callee, handler, caller }: ServiceCall, limit: number, { call: inner, attempts }: InnerCall, seconds: number): Problem {
  const each = secondsOf(inner)!;
  const waits = attempts > 1 ? `up to ${attempts} × ${inWords(each)} = ${inWords(seconds)}` : `up to ${inWords(seconds)}`;
  return {
    at: call.at,
    subject: call.name,
    message: `\`${caller}\` gives up on \`${callee}\` after ${inWords(limit)}, but \`${handler.name}\` there waits ${waits} for \`${inner.name}\`: it goes on working for nobody. Give the outer call the longest limit, or pass the time that is left on.`,
    hint: `gives up after ${inWords(limit)}, ${callee} after ${inWords(seconds)}`,
    confidence: attempts > 1 ? 'medium' : 'high',
    evidence: [
      ...call.deadline.clues,
      { ...handler.at, note: `\`${handler.name}\` of ${callee} answers it` },
      { ...inner.at, note: `\`${inner.name}\` waits ${waits}` },
      ...inner.deadline.clues,
    ],
    fixes: [],
  };
}

function cutShort({ at, name, seconds, longer }: TimeLimit): Problem {
  const [first] = longer.toSorted((a, b) => b.seconds - a.seconds);
  return {
    at,
    subject: name,
    message: `\`${name}\` gives up after ${inWords(seconds)}, but \`${first!.name}\` under it was given ${inWords(first!.seconds)}: one of the two limits is not what somebody meant, and what is called works on for nobody. Give the outer limit more time than all attempts below it, or shorten the inner one.`,
    hint: `gives up after ${inWords(seconds)}, what it calls after ${inWords(first!.seconds)}`,
    confidence: 'medium',
    evidence: longer.flatMap((one) => [{ ...one.at, note: `\`${one.name}\` waits up to ${inWords(one.seconds)}` }, ...one.clues]),
    fixes: [],
  };
}

const inWords = (seconds: number): string => (seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${Math.round(seconds * 10) / 10} s`);

type Beyond = MeshPolicy & { readonly deadline: NonNullable<MeshPolicy['deadline']> };

/** What the mesh is told for the host, where it goes on after the caller has given up. */
function meshBeyond(call: RemoteCall, project: ProjectFacts): Beyond | undefined {
  const limit = secondsOf(call);
  if (limit === undefined || call.address?.host === undefined || call.address.reach !== 'cluster') return undefined;
  return project.mesh(call.address.host).find((policy): policy is Beyond => policy.deadline !== undefined && policy.deadline.seconds > limit);
}

function behindMesh(call: RemoteCall, { mesh, deadline, retry }: Beyond): Problem {
  const limit = secondsOf(call)!;
  const again = retry && retry.attempts > 1 ? ` and up to ${retry.attempts} attempts` : '';
  return {
    at: call.at,
    subject: call.name,
    message: `\`${call.name}\` gives up on \`${call.address!.host}\` after ${inWords(limit)}, but ${mesh} allows the same call ${inWords(deadline.seconds)}${again}: ${again === '' ? 'what it still waits for' : 'whatever it tries later'} is for nobody. Let the code wait longest, and the mesh give up before it.`,
    hint: `gives up after ${inWords(limit)}, the mesh after ${inWords(deadline.seconds)}`,
    confidence: 'high',
    // The side-car notices that its caller has gone; what is lost are the attempts that somebody counts on.
    severity: 'information',
    evidence: [...call.deadline.clues, { file: deadline.file, span: deadline.span, note: deadline.note }, ...(retry ? [{ file: retry.file, span: retry.span, note: retry.note }] : [])],
    fixes: [],
  };
}
