// One root cause, one problem: several calls through one client that lacks a policy are one problem at the client.
import type { Change, Clue, Facts, NetworkClient, Policy, ProjectFacts, RemoteCall, Site } from '../concepts';

export type PolicyName = 'deadline' | 'retry';

/** A place that lacks a policy, with the calls that suffer from it (at least one). */
export interface Lack {
  readonly at: Site;
  readonly name: string;
  readonly library: string;
  readonly policy: Extract<Policy, { state: 'unset' }>;
  readonly calls: readonly RemoteCall[];
  /** The client, if the lack stands at one. */
  readonly client?: NetworkClient;
  readonly fixes: readonly Change[];
}

/** Where a policy is known to be absent in this file; `matters` says which calls need it. */
export function* lacks(facts: Facts, project: ProjectFacts, which: PolicyName, matters: (call: RemoteCall) => boolean): Iterable<Lack> {
  for (const client of facts.clients) {
    const policy = client[which];
    if (policy.state !== 'unset') continue;
    const calls = project.callsThrough(client.at);
    const suffering = calls.filter((call) => blamesClient(call, which) && matters(call));
    if (suffering.length > 0 && calls.every((call) => leavesBlame(call, which))) {
      // A client that also sends what must not be repeated cannot be told to repeat everything.
      const fixes = which === 'retry' && suffering.length < calls.length ? [] : client.fixes[which];
      yield { at: client.at, name: client.name, library: client.library, policy, calls: suffering, client, fixes };
    }
  }
  for (const call of facts.calls) {
    const policy = call[which];
    if (policy.state !== 'unset' || !matters(call)) continue;
    const shared = call.client && blamesClient(call, which) && project.callsThrough(call.client.at).every((other) => leavesBlame(other, which));
    if (!shared) yield { at: call.at, name: call.name, library: call.library, policy, calls: [call], fixes: call.fixes[which] };
  }
}

/** The calls as evidence; none when the problem stands at the only call itself. */
export function callClues(lack: Lack): readonly Clue[] {
  if (!lack.client) return lack.policy.clues;
  return [...lack.policy.clues, ...lack.calls.map((call) => ({ ...call.at, note: `\`${call.name}\` goes through it` }))];
}

/** A call of which nothing is known, such as one in a loop, does not clear its client; one that has the policy does. */
const leavesBlame = (call: RemoteCall, which: PolicyName): boolean => call[which].state === 'unknown' || blamesClient(call, which);

function blamesClient(call: RemoteCall, which: PolicyName): boolean {
  const policy = call[which];
  return policy.state === 'unset' && policy.by === 'client' && call.client?.carries[which] === true && call.client[which].state === 'unset';
}
