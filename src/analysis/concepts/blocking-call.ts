// The fact about calls that hold a thread which many others wait for.
import type { Change, Clue, Site } from './site';

/** A call that holds its thread: until an answer is there, or for something else. */
export interface BlockingCall {
  readonly at: Site;
  /** As the code names it: `requests.get`, `fs.readFileSync`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  readonly waitsFor: 'an answer' | 'a pause' | 'a file' | 'another program' | 'a computation' | 'a task';
  /** The asynchronous function it runs in, with the calls that lead from there, outermost first; undefined if none is known to. */
  readonly onLoop?: { readonly within?: string; readonly through: readonly Clue[] };
  /** Every thread of the language is an event loop (Node.js): what counts is when it runs. */
  readonly singleThread: boolean;
  /** It runs once in the life of the process or by hand. */
  readonly once: boolean;
  readonly fixes: readonly Change[];
}
