// What is weak about a resource that a cloud provides as it is declared: databases, caches, disks, load balancers, firewalls, policies.
import type { Change, Clue, Site } from './site';

/**
 * What suffers. `redundancy`: it exists once. `storage`: kept unencrypted. `transport`: spoken to unencrypted. `exposure`: reached from
 * everywhere. `access`: more is allowed than is needed. `health`: nobody looks whether it works. `protocol`: broken
 * versions of TLS are accepted. `authentication`: it answers whoever comes. `durability`: nothing brings it back.
 */
export type CloudWeakening = 'redundancy' | 'storage' | 'transport' | 'exposure' | 'access' | 'health' | 'protocol' | 'authentication' | 'durability';

export interface CloudWeakness {
  /** The argument that does it; the resource's first line if it is left out. */
  readonly at: Site;
  readonly weakens: CloudWeakening;
  /** Its address: `aws_db_instance.orders`. */
  readonly resource: string;
  /** The argument as written, `multi_az = false`; `no multi_az` if the provider's default decides. */
  readonly name: string;
  /** What it means, after the name of the resource: `runs in one availability zone`. */
  readonly means: string;
  /** What to do instead: one sentence without a full stop. */
  readonly advice: string;
  /** At most ten words for the end of the line. */
  readonly hint: string;
  /** How sure it is: a default of a variable may be replaced from outside. */
  readonly sure: boolean;
  /** Worth knowing rather than a likely incident. */
  readonly mild: boolean;
  /** A matter of operation, at most a hint. */
  readonly style?: true;
  readonly clues: readonly Clue[];
  readonly fixes: readonly Change[];
}
