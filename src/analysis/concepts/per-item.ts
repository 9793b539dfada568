// The fact about work that grows with the data: calls over the network made once for each item of a collection.
import type { Protocol } from './remote-call';
import type { Clue, Site } from './site';

/** A loop, or an expression such as `Promise.all(items.map(…))`, that calls others once for each item. */
export interface PerItemCalls {
  /** A loop from its header to its end; otherwise the expression that starts the calls. */
  readonly at: Site;
  /** `sequential`: each waits for the one before; `concurrent`: all are under way at once. */
  readonly order: 'sequential' | 'concurrent';
  readonly items: Items;
  /** What is called for each item, at least one. */
  readonly calls: readonly ItemCall[];
  /** The function it runs in; undefined where it has no name. */
  readonly within?: string;
  /** It runs once in the life of the process or by hand: `main`, module level, scripts and migrations. */
  readonly once: boolean;
  /** The code surely runs in a browser, where one person waits for it. */
  readonly inBrowser: boolean;
}

export interface Items {
  /** As the code names them: `cart.items`; undefined for what is too long to name. */
  readonly text?: string;
  /** Where they come from, as far as that is known: who decides how many there are. */
  readonly from: 'query' | 'request' | 'unknown';
}

export interface ItemCall {
  /** As the code names it at the place where the library is called. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  readonly protocol: Protocol;
  readonly kind: 'request' | 'query';
  /** Where it stands: in the loop itself, or in what the loop calls. */
  readonly at: Site;
  /** How many conditions it stands under inside the loop, as far as they are written there. */
  readonly conditions: number;
  /** The calls that lead from the loop to it, outermost first; empty where it stands in the loop itself. */
  readonly way: readonly Clue[];
}
