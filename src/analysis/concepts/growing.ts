// The fact about queues and pools inside of a process that have no upper end.
import type { Site } from './site';

export interface Growing {
  readonly at: Site;
  /** As the code names what makes it: `mpsc::unbounded_channel`. */
  readonly name: string;
  /** `queue`: what is put in waits there; `pool`: each task gets a thread of its own. */
  readonly what: 'queue' | 'pool';
}
