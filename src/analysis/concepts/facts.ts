// All that is known about one file, and about the project: what rules ask.
import type { Connection, NetworkClient, RemoteCall, SeedList } from './remote-call';
import type { Autoscaler, Endpoint, Workload } from './workload';

export interface Facts {
  readonly file: string;
  /** `javascript`, `python`, `go`, `compose`, `kubernetes` …; undefined for a file nobody reads. */
  readonly format?: string;
  readonly calls: readonly RemoteCall[];
  readonly clients: readonly NetworkClient[];
  readonly connections: readonly Connection[];
  readonly seeds: readonly SeedList[];
  readonly workloads: readonly Workload[];
  readonly endpoints: readonly Endpoint[];
  readonly autoscalers: readonly Autoscaler[];
}

export const noFacts = (file: string, format?: string): Facts => ({
  file, ...(format === undefined ? {} : { format }), calls: [], clients: [], connections: [], seeds: [], workloads: [], endpoints: [], autoscalers: [],
});

export interface ProjectFacts {
  /** Facts of one file; empty facts for a path that is not part of the project. */
  of(file: string): Facts;
  /** All files that have facts, sorted by path. */
  all(): Iterable<Facts>;
  /** Who depends on a workload, from anywhere in the project; empty if nobody known does. */
  dependants(workload: import('./workload').Workload): readonly import('./workload').Mention[];
  /** The lowest number of copies that will run, with an autoscaler counted; undefined if it cannot be known. */
  copies(workload: import('./workload').Workload): number | undefined;
}
