// The fact about clients that are built, used and dropped in one go, although they own what is worth keeping.
import type { Clue, Site } from './site';
import type { Protocol } from './remote-call';

/** A client, connection or pool that lives no longer than the function that builds it, or that gets it from a maker. */
export interface ShortLivedClient {
  /** Where it is built. */
  readonly at: Site;
  /** As the code names it: `new Pool`, `httpx.AsyncClient`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  readonly protocol: Protocol;
  /** It borrows its connections or keeps few, so that building it anew costs little. */
  readonly light: boolean;
  /** Where it is used and dropped, at least one: where it is built, or where a function that builds it is called. */
  readonly ends: readonly ShortLife[];
}

export interface ShortLife extends Clue {
  /** The function that drops it; undefined where it has no name. */
  readonly within?: string;
  /** It happens once for each item of a loop. */
  readonly perItem: boolean;
  /** One build serves many calls: it is used in a loop before it is dropped. */
  readonly reused: boolean;
  /** Others keep what the same maker gives them: dropping it is only surely wrong where that happens for each request. */
  readonly unlikeOthers?: true;
  /** It runs once in the life of the process or by hand: `main`, module level, scripts and migrations. */
  readonly once: boolean;
}
