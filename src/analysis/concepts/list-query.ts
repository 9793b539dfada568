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
  /** Because of whom it runs; undefined where it runs by itself, for calls that are made with each row. */
  readonly asked?: PerRequest;
  /** A call over the network that is made with each row, as the code names it. */
  readonly feeds?: string;
  /** That happens in another function, which may well have its reasons. */
  readonly elsewhere?: true;
  readonly clues: readonly Clue[];
  readonly fixes: readonly Change[];
}
