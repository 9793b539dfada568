// Browsers that may use a user's cookies for the pages of anybody: CORS for every origin, with credentials.
import type { Clue, Site } from './site';

export interface OpenOrigin {
  /** Where the origins are opened; where credentials are allowed if the origins are open by default. */
  readonly at: Site;
  /** As the code names it: `allow_origins=["*"]`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  /** Where credentials are allowed. */
  readonly clues: readonly Clue[];
}
