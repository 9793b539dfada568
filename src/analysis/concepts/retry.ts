// The fact about doing again what failed: a loop by hand, a timer that starts over, a wrapper or decorator, a setting of a client.
import type { ItemCall } from './per-item';
import type { Clue, Site } from './site';

export interface Retry {
  /** A loop from its header to its end; otherwise the call that arranges the retry. */
  readonly at: Site;
  /** `timer`: a function that has itself called again after a pause; `itself`: one that calls itself; `setting`: a client or its options repeat on their own; `redelivery`: a broker is told to bring the message again. */
  readonly form: 'loop' | 'timer' | 'itself' | 'wrapper' | 'setting' | 'redelivery';
  /** As the code names it: `retry`, `axiosRetry`; `this loop`. */
  readonly name: string;
  /** Attempts at most, the first included; undefined where that cannot be told. */
  readonly attempts?: number | 'endless';
  /** Undefined where it cannot be told. */
  readonly pause?: Pause;
  /** What is done again, as far as that is seen; empty for settings. */
  readonly calls: readonly RetriedCall[];
  /** For settings: where the client that repeats is built. */
  readonly client?: Site;
  /** For decorators: the function that is run again. */
  readonly covers?: Site;
  /** The function it stands in; undefined where it has no name. */
  readonly within?: string;
}

export interface Pause {
  /** Between two attempts: `none`, the same each time, or longer each time. Random pauses are not `fixed`. */
  readonly growth: 'none' | 'fixed' | 'growing' | 'random';
  readonly seconds?: number;
  /** What sets it. */
  readonly clue?: Clue;
}

export interface RetriedCall extends ItemCall {
  readonly purpose: 'request' | 'connect' | 'query';
  /** May it be repeated without doing something twice? `no` only where the other side cannot know a repetition. */
  readonly repeatable: 'yes' | 'no' | 'unknown';
}
