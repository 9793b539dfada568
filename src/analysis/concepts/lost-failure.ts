// The fact about failures of remote calls that nobody hears of: the code goes on as if the call had worked.
import type { ItemCall } from './per-item';
import type { Change, Site } from './site';

export interface LostFailure {
  /** The clause that takes the failure, or the call whose result or promise nobody looks at. */
  readonly at: Site;
  /** `caught`: taken and kept to itself; `dropped`: the error result is thrown away; `unwatched`: a promise that nobody waits for; `unread`: an answer that may be a refusal, at which nobody looks; `refused`: a refusal that is looked at and kept quiet. */
  readonly how: 'caught' | 'dropped' | 'unwatched' | 'unread' | 'refused';
  /** A line in the log is all that tells. */
  readonly logged: boolean;
  /**
   * How it goes on: `answers empty` returns nothing or something empty; `leaves unanswered` ends a handler that answers only on success;
   * `acknowledges` confirms the message all the same; `skips` takes the next item; `goes on` runs what follows.
   */
  readonly then: 'answers empty' | 'leaves unanswered' | 'acknowledges' | 'skips' | 'goes on';
  /** What is returned, as the code writes it: `null`, `[]`; undefined where nothing is written. */
  readonly answer?: string;
  /** Who wrote it may well have meant it so. */
  readonly loosely?: true;
  /** Whose failure it is; at least one. */
  readonly calls: readonly ItemCall[];
  /** One of the calls is known to change something on the other side. */
  readonly changes: boolean;
  /** The function it stands in; undefined where it has no name. */
  readonly within?: string;
  /** The code surely runs in a browser. */
  readonly inBrowser: boolean;
  readonly fixes: readonly Change[];
}
