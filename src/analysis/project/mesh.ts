// What a service mesh adds to calls of a host, joined from all deployment files.
import { push } from '../../base/multimap';
import { reachOf, type Connection, type Facts, type MeshPolicy, type Policy, type RemoteCall } from '../concepts';
import { clusterNames, sameScope } from './dependants';

/** Policies for a host as code and settings name it; empty for hosts outside of the cluster. */
export type MeshFor = (host: string) => readonly MeshPolicy[];

/** Where no file describes one. */
export const noMesh: MeshFor = () => [];

export function createMesh(facts: readonly Facts[]): MeshFor {
  const byService = new Map<string, MeshPolicy[]>();
  const forAll: MeshPolicy[] = [];
  for (const policy of facts.flatMap(({ mesh = [] }) => mesh)) {
    if (!policy.services) forAll.push(policy);
    for (const service of policy.services ?? []) push(byService, service, policy);
  }
  if (byService.size + forAll.length === 0) return noMesh;
  return (host) => {
    if (reachOf(host) !== 'cluster' && !host.includes('.')) return [];
    return clusterNames(host.toLowerCase()).flatMap(({ name, scope = '' }) => {
      const own = (byService.get(name) ?? []).filter((policy) => sameScope(policy.scope, scope));
      return reachOf(host) === 'cluster' ? [...own, ...forAll.filter((policy) => sameScope(policy.scope, scope))] : own;
    });
  };
}

/** The connection as it is once the mesh has its say: what it encrypts for both sides is not open on the way. */
export function inMesh(connection: Connection, meshFor: MeshFor): Connection {
  const host = connection.transport === 'plaintext' && connection.address?.reach === 'cluster' ? connection.address.host : undefined;
  const encryption = host === undefined ? undefined : meshFor(host).find((policy) => policy.encryption)?.encryption;
  return encryption ? { ...connection, transport: 'tls', because: 'option', note: encryption.note } : connection;
}

/** The call with what the mesh adds to it: a limit or attempts that its code leaves out are there all the same. */
export function callInMesh(call: RemoteCall, meshFor: MeshFor): RemoteCall {
  const host = call.protocol === 'http' || call.protocol === 'grpc' ? call.address?.host : undefined;
  const policies = host === undefined || call.address!.reach !== 'cluster' ? [] : meshFor(host);
  const deadline = policies.find((policy) => policy.deadline)?.deadline;
  const retry = policies.find((policy) => policy.retry && policy.retry.attempts > 1)?.retry;
  if (!deadline && !retry) return call;
  const set = (clue: NonNullable<typeof deadline | typeof retry>, value: string, seconds?: number): Policy =>
    ({ state: 'set', value, ...(seconds === undefined ? {} : { seconds }), clues: [{ file: clue.file, span: clue.span, note: clue.note }] });
  return {
    ...call,
    ...(deadline && call.deadline.state === 'unset' ? { deadline: set(deadline, 'by the mesh', deadline.seconds) } : {}),
    ...(retry && call.retry.state === 'unset' ? { retry: set(retry, 'by the mesh') } : {}),
  };
}
