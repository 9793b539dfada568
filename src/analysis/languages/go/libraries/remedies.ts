// Fixes that several Go libraries share.
import type { Remedy } from '../../../concepts';

/** Puts a deadline on the context that a call takes as its argument at `index`. */
export const contextDeadline = (index: number): Remedy => ({
  title: 'Give it 5 seconds with context.WithTimeout',
  imports: [['context', null], ['time', null]],
  before: `callCtx, cancel := context.WithTimeout($${index}, 5*time.Second)\n$indentdefer cancel()\n`,
  argument: [index, 'callCtx'],
});

/** Repeats a call that gives a value of `type` and an error: at most four times more, with growing, jittered pauses. */
export const retryOf = (type: string): Remedy => ({
  title: 'Retry up to four times with growing, jittered pauses (cenkalti/backoff)',
  imports: [['github.com/cenkalti/backoff/v4', null]],
  replace: `backoff.RetryWithData(func() (${type}, error) { return $call }, backoff.WithMaxRetries(backoff.NewExponentialBackOff(), 4))`,
});
