// Why nothing was reported about a call: what was found out about each policy, in sentences for people.
import type { Clue, Site } from './site';

export interface Silence {
  /** The call as the code names it. */
  readonly subject: string;
  readonly at: Site;
  /** Where problems with it would stand: the call, the client it goes through, its address. */
  readonly sites: readonly Site[];
  readonly reasons: readonly SilenceReason[];
}

export interface SilenceReason {
  /** `call`: the call as a whole. */
  readonly about: 'call' | 'deadline' | 'retry' | 'encryption';
  /** Whole sentences, with the places that matter. */
  readonly sentence: string;
  readonly clues: readonly Clue[];
}
