// The fact about asking a database or cache over a connection that is open already: it costs a round trip, but its deadline
// and its retries are the connection's business.
import type { Protocol } from './remote-call';
import type { Site } from './site';

export interface Query {
  readonly at: Site;
  /** As the code names it: `pool.query`, `orders.findOne`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  readonly protocol: Protocol;
  /** The function it runs in; undefined where it has no name. */
  readonly within?: string;
}
