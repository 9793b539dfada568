// What deployment files declare: things that run, how they are reached, and who names whom.
import type { Clue, Site, Change } from './site';

export type WorkloadKind = 'compose-service' | 'deployment' | 'stateful-set' | 'daemon-set' | 'job' | 'cron-job' | 'pod';

export interface Workload {
  readonly name: string;
  readonly kind: WorkloadKind;
  /** Kubernetes namespace, or the Compose project's folder: names mean something only inside it. */
  readonly scope: string;
  /** The line a finding about it stands on: Compose service key, Kubernetes `metadata.name`. */
  readonly at: Site;
  readonly image?: string;
  /** How many run; `site` is absent where nothing is written and the platform's default counts. `count` undefined: not known. */
  readonly replicas: { readonly count?: number; readonly site?: Site };
  /** Labels of its pods (Kubernetes), for selectors. */
  readonly labels: ReadonlyMap<string, string>;
  /** Names it calls, with where: `depends_on`, or another's name inside a configuration value. */
  readonly mentions: readonly Mention[];
  /** True for what runs and ends: jobs, one-shot commands. */
  readonly oneShot: boolean;
  readonly fixes: { readonly replicas: readonly Change[] };
}

export interface Mention extends Clue {
  readonly name: string;
  readonly kind: 'depends-on' | 'configuration';
}

/** A stable name in front of workloads: a Kubernetes Service. */
export interface Endpoint {
  readonly name: string;
  readonly scope: string;
  readonly at: Site;
  readonly selector: ReadonlyMap<string, string>;
}

export interface Autoscaler {
  readonly scope: string;
  readonly target: { readonly kind: string; readonly name: string };
  /** Undefined: not known. */
  readonly minimum?: number;
  readonly at: Site;
}
