// The fact about state that one process keeps for itself, although the next request may reach another.
import type { Site } from './site';

export interface LocalState {
  /** Where it is set up. */
  readonly at: Site;
  /** As the code names it: `session`, `rateLimit`, `sessions`. */
  readonly name: string;
  /** Title of the library; undefined for a collection of the program's own. */
  readonly library?: string;
  readonly what: 'sessions' | 'request counts' | 'logins and tokens' | 'carts' | 'uploads';
  readonly where: 'memory' | 'disk';
  /** Where requests write to it, for a collection of the program's own. */
  readonly writes: readonly Site[];
}
