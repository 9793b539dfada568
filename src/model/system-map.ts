// The system as files and code describe it: what runs, who calls whom, and what exists only once. Plain data; positions count from 1.

export type NodeKind = 'service' | 'job' | 'database' | 'cache' | 'broker' | 'coordination' | 'object-store' | 'telemetry' | 'gateway' | 'external';

export interface MapNode {
  /** The bare name of the workload or service; one node a name, however many files describe it. */
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  /** What the image is known to be: `PostgreSQL`. */
  readonly product?: string;
  /** The lowest number that will run; null if it cannot be known. */
  readonly replicas: number | null;
  /** Environments whose files describe it (`prod`, `staging`), sorted; empty where the files do not say. */
  readonly environments: readonly string[];
  /** Where it is declared, or first named. */
  readonly file: string;
  readonly line: number;
  /** Ids of all who may reach it, sorted, where a NetworkPolicy lets nobody else; absent where everybody may, or it is not known who. */
  readonly reachableBy?: readonly string[];
  /** Users or other systems reach it directly. */
  readonly exposed: boolean;
}

export interface MapEdge {
  /** The caller. */
  readonly from: string;
  /** Who is called. */
  readonly to: string;
  readonly protocol: string | null;
  /** Where the one names the other. */
  readonly file: string;
  readonly line: number;
  readonly environments: readonly string[];
  /** What stands there, in words. */
  readonly note: string;
  /** The caller goes on without it, as far as is known: it only reports to it. */
  readonly optional: boolean;
}

/** Messages that one part sends and another takes: the one need not be there for the other, but without it nothing new comes. */
export interface MapFlow {
  readonly from: string;
  readonly to: string;
  /** The broker between them; null where the files do not tell. */
  readonly over: string | null;
  /** The topic, queue, exchange or subject. */
  readonly channel: string;
  readonly protocol: string;
  /** Where it is sent. */
  readonly file: string;
  readonly line: number;
}

export interface SinglePoint {
  readonly id: string;
  /** One sentence. */
  readonly why: string;
  /** Ids of all who stop working with it, directly or over others; nearest first. */
  readonly affects: readonly string[];
}

export interface SystemMap {
  /** Sorted by id. */
  readonly nodes: readonly MapNode[];
  /** Sorted by caller and callee; one for each pair. */
  readonly edges: readonly MapEdge[];
  /** Sorted by sender and taker; none if absent. */
  readonly flows?: readonly MapFlow[];
  /** Those that take most down with them first. */
  readonly singlePointsOfFailure: readonly SinglePoint[];
}
