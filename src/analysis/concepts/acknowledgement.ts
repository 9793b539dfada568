// What a store has to say before something counts as written.
import type { Site } from './site';

/** A write that counts as done before other copies have it. */
export interface WeakAcknowledgement {
  /** The value that asks for so little. */
  readonly at: Site;
  /** As the code names it: `acks: 1`, `RequiredAcks`. */
  readonly name: string;
  readonly library: string;
  /** `none`: nobody has to answer; `one`: the leader alone; `unsynced`: it answers before its own disk has it. */
  readonly copies: 'none' | 'one' | 'unsynced';
  /** By its names it is about logs, measurements and the like, of which some may get lost. */
  readonly dispensable: boolean;
}
