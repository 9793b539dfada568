// Who may reach whom: what NetworkPolicies let through between workloads that their labels tell apart.
import { hasAll } from '../../../base/entries';
import type { Facts, Segment, SegmentPeer, Site, Workload } from '../../concepts';
import { sameScope } from '../dependants';
import { isAside } from './environment';

export interface Segments {
  /** Each pair of workloads that a policy names to each other: whoever wrote it down knew of a call. */
  readonly passages: readonly { readonly from: Workload; readonly to: Workload; readonly at: Site; readonly note: string }[];
  /** Who alone may reach a workload; undefined where everybody may, or where it is not known who. */
  allowed(workload: Workload): readonly Workload[] | undefined;
}

export function segmentsOf(facts: readonly Facts[], workloads: readonly Workload[]): Segments {
  const pods = workloads.filter(({ kind, labels, partial }) => kind !== 'compose-service' && labels.size > 0 && !partial);
  const segments = facts.filter(({ file }) => !isAside(file)).flatMap((one) => one.segments ?? []);
  const behind = (labels: ReadonlyMap<string, string>, scope: string | undefined): readonly Workload[] => pods.filter((pod) => (
    (scope === undefined || sameScope(pod.scope, scope)) && hasAll(pod.labels, labels)
  ));
  const others = (peer: SegmentPeer, scope: string): readonly Workload[] => behind(peer.labels, peer.anywhere ? undefined : scope);
  return {
    passages: segments.flatMap(({ selector, scope, direction, peers, policy }) => {
      const own = onlyOne(behind(selector, scope));
      return peers.flatMap((peer) => {
        const other = onlyOne(others(peer, scope));
        if (!own || !other || own.name === other.name) return [];
        const [from, to] = direction === 'in' ? [other, own] : [own, other];
        return [{ from, to, at: peer.at, note: `NetworkPolicy ${policy} lets ${from.name} reach ${to.name}` }];
      });
    }),
    allowed(workload) {
      const about = segments.filter(({ selector, scope, direction }) => direction === 'in' && sameScope(scope, workload.scope) && hasAll(workload.labels, selector));
      if (workload.kind === 'compose-service' || about.length === 0 || !about.every(({ complete }) => complete)) return undefined;
      return about.flatMap(({ peers, scope }: Segment) => peers.flatMap((peer) => others(peer, scope)));
    },
  };
}

// Labels that several share say which part of a system is meant, not which program.
const onlyOne = (workloads: readonly Workload[]): Workload | undefined => (new Set(workloads.map(({ name }) => name)).size === 1 ? workloads[0] : undefined);
