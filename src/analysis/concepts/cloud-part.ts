// What Terraform files ask clouds for, as far as it runs or is called: blocks with what they refer to. Joined over modules by the project.
import type { Site } from './site';

export type CloudRole = 'service' | 'job' | 'database' | 'cache' | 'broker' | 'object-store' | 'gateway' | 'coordination' | 'telemetry';

/** The blocks of one file that lead from a program to what it uses. */
export interface CloudFile {
  /** The module: every file of a folder belongs to it. */
  readonly folder: string;
  readonly blocks: readonly CloudBlock[];
}

export interface CloudBlock {
  readonly kind: 'resource' | 'data' | 'module' | 'variable' | 'local' | 'output';
  /** `aws_db_instance`; of a module its source; empty for the rest. */
  readonly type: string;
  readonly name: string;
  readonly at: Site;
  /** By argument, with the blocks around it: `load_balancer.target_group_arn`; of a mapping also by entry: `tags{Name}`. */
  readonly values: ReadonlyMap<string, CloudValue>;
  /** Present for what runs or is called. */
  readonly part?: CloudPart;
  /** It only exists where a variable has a value, or another than that. */
  readonly when?: { readonly variable: string; readonly is: string; readonly not?: true };
}

export interface CloudValue {
  /** The text, with references in it; empty for what is computed. */
  readonly pieces: readonly (string | readonly string[])[];
  /** Everything that it refers to: `['aws_db_instance', 'main', 'address']`. */
  readonly refers: readonly { readonly path: readonly string[]; readonly at: Site }[];
}

export interface CloudPart {
  readonly role: CloudRole;
  /** As people write it: `PostgreSQL`, `SQS`. */
  readonly product?: string;
  /** Arguments that name it, best first. */
  readonly namedBy: readonly string[];
  /** How many there are: a number, the argument that says it, or undefined where it is not known or the cloud sees to it. */
  readonly copies?: number | { readonly argument: string; readonly otherwise?: number } | { /** As many as there are blocks of this type that name it. */ readonly members: string };
  /** Users reach it directly, unless an argument of this name is true. */
  readonly exposed?: true | { readonly unless: string };
}
