// What deployment files open to more than the neighbours that need it: ports of data stores, and the socket of the container engine.
import type { Change, Clue, Site } from './site';

export interface Exposure {
  readonly at: Site;
  /** Name of the workload. */
  readonly name: string;
  readonly kind: 'port' | 'socket';
  /** As written: `5432:5432`, `/var/run/docker.sock`. */
  readonly written: string;
  /** The store or broker behind a port, as people write it. */
  readonly product?: string;
  /** Managing containers is what the workload is there for, so that it needs the socket or a substitute for it. */
  readonly needed?: boolean;
  readonly clues: readonly Clue[];
  readonly fixes: readonly Change[];
}
