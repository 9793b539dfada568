// Servers, and what runs because somebody asked: the handlers of requests and messages, and what runs before them.
import type { Policy } from './policy';
import type { Change, Clue, Site } from './site';

/** A server that takes connections from others. */
export interface Server {
  /** Where it is built, or started if it is built by that. */
  readonly at: Site;
  /** As the code names it: `http.Server`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  /** How long a client may take to send its request. */
  readonly intake: Policy;
  readonly fixes: readonly Change[];
}

/** A function that a framework or server calls for each request or message that comes in. */
export interface RequestHandler {
  /** Where it is registered: the call, the decorator, or the function itself where only its shape tells. */
  readonly at: Site;
  /** `GET /orders`; the name of the function where neither method nor path is known. */
  readonly name: string;
  /** Title of the library. */
  readonly framework: string;
  /** `middleware` runs before or around those that answer. */
  readonly role: 'answer' | 'middleware';
  readonly asks: 'http' | 'rpc' | 'message';
  /** Upper case; undefined: any method, or not known. */
  readonly method?: string;
  /** As written at the registration, without what routers put in front of it; undefined: not known. */
  readonly path?: string;
  /** It is registered together with something that limits its callers. */
  readonly limited?: boolean;
  /** What is written at it, at its class or in its function asks who calls, or says that nobody is asked. */
  readonly guarded?: boolean;
  /** It compares a password with the one that is kept, as far as its own lines tell. */
  readonly checksPassword?: boolean;
  /** A message is done with as soon as the function ends without throwing. */
  readonly confirms?: true;
  /** The function that runs, from its first character to its last; undefined where it cannot be seen. */
  readonly runs?: Site;
}

/** Why a piece of code runs anew for each request. */
export interface PerRequest {
  readonly handler: RequestHandler;
  /** The calls that lead from the handler to the code, outermost first; empty where the code stands in the handler itself. */
  readonly through: readonly Clue[];
}
