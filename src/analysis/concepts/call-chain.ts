// The facts about calls that lead to further calls: from one service of the workspace to another, and through layers that retry.
import type { RemoteCall } from './remote-call';
import type { Retry } from './retry';
import type { RequestHandler } from './server-entry';

/** A request from one service of the workspace to another, with what the other does before it answers. */
export interface ServiceCall {
  readonly call: RemoteCall;
  /** Names of the workloads. */
  readonly caller: string;
  readonly callee: string;
  /** What answers it. */
  readonly handler: RequestHandler;
  /** The calls the handler makes, directly or through functions. */
  readonly inner: readonly InnerCall[];
}

export interface InnerCall {
  readonly call: RemoteCall;
  /** Attempts at most, as far as numbers are known; 1 where nothing is known to repeat it. */
  readonly attempts: number;
}

/** Several layers that repeat the same request, outermost first; at least two. */
export interface RetryStack {
  readonly call: RemoteCall;
  readonly layers: readonly RetryLayer[];
}

export interface RetryLayer {
  readonly retry: Retry;
  readonly attempts: number;
  /** The service it stands in, where the layers stand in several. */
  readonly service?: string;
}
