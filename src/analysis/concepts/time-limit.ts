// The fact about a limit that code puts around calls of which some may wait longer by themselves.
import type { Clue, Site } from './site';

export interface TimeLimit {
  readonly at: Site;
  /** As the code names it: `wait_for`, `pTimeout`, `timeout`. */
  readonly name: string;
  readonly seconds: number;
  /** What may still wait when the limit is over, by a limit that somebody gave it. */
  readonly longer: readonly { readonly name: string; readonly at: Site; readonly seconds: number; readonly clues: readonly Clue[] }[];
}
