// Who may reach whom inside a cluster: what NetworkPolicies let through.
import type { Site } from './site';

/** One direction of a NetworkPolicy. Several for the same pods add up; pods that no policy selects are reached by everybody. */
export interface Segment {
  readonly at: Site;
  readonly policy: string;
  readonly scope: string;
  /** Labels of the pods it is about; empty for all of the namespace. */
  readonly selector: ReadonlyMap<string, string>;
  /** `in`: who may reach them; `out`: whom they may reach. */
  readonly direction: 'in' | 'out';
  /** Pods on the other side, by labels, each where it is written. */
  readonly peers: readonly SegmentPeer[];
  /** Those are all: nobody is let through by address, by namespace, or as anybody. */
  readonly complete: boolean;
}

export interface SegmentPeer {
  readonly labels: ReadonlyMap<string, string>;
  /** True where they may be in another namespace. */
  readonly anywhere: boolean;
  readonly at: Site;
}
