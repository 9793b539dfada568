// The fact about asking a data store for all it has of a kind: today ten rows, in two years ten million.
import type { PerRequest } from './server-entry';
import type { Change, Clue, Site } from './site';

export interface ListQuery {
  readonly at: Site;
  /** As the code names it: `Order.find`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  /** The table, collection or model, as far as it is written; undefined where it is not. */
  readonly of?: string;
  /** Because of whom it runs. */
  readonly asked: PerRequest;
  readonly clues: readonly Clue[];
  readonly fixes: readonly Change[];
}
