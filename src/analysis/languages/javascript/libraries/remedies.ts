// The repair that several libraries share.
import type { Remedy } from '../../../concepts';

/** Runs the call up to four times with growing, jittered pauses. */
export const retryAround: readonly Remedy[] = [{
  title: 'Try again up to 3 times with backoff and jitter (p-retry)',
  replace: '$awaitpRetry(() => $call, { retries: 3, randomize: true })',
  imports: [['p-retry', null]],
}];
