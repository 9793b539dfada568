// Repeats what it is given with growing, jittered pauses.
import type { Library, Operation } from '../../../concepts';

export const backoff: Library = {
  id: 'backoff',
  title: 'cenkalti/backoff',
  language: 'go',
  modules: ['github.com/cenkalti/backoff', 'github.com/cenk/backoff', 'github.com/cenkalti/backoff/v3', 'github.com/cenkalti/backoff/v4', 'github.com/cenkalti/backoff/v5'],
  protocol: 'tcp',
  version: '4.3: 0.5 s, growing by half, jitter of half, 15 minutes at most',
  source: 'https://pkg.go.dev/github.com/cenkalti/backoff/v4',
  operations: [
    { at: ['NewExponentialBackOff'], does: 'make', makes: 'GrowingBackOff' },
    { at: ['NewConstantBackOff', 'ConstantBackOff'], does: 'make', makes: 'ConstantBackOff' },
    { at: ['ZeroBackOff'], does: 'make', makes: 'ZeroBackOff' },
    // What is put around a pause leaves it what it is.
    ...['GrowingBackOff', 'ConstantBackOff', 'ZeroBackOff'].flatMap((makes): readonly Operation[] => [
      { at: ['WithMaxRetries'], requires: { 0: makes }, does: 'make', makes, repeats: { times: { places: ['1'], counts: 'retries' }, otherwise: 'unknown' } },
      { at: ['WithContext'], requires: { 0: makes }, does: 'make', makes, repeats: { times: { places: ['0'], counts: 'attempts' }, otherwise: 'unknown' } },
    ]),
    {
      at: ['Retry', 'RetryWithData', 'RetryNotify', 'RetryNotifyWithData', 'RetryNotifyWithTimer', 'RetryNotifyWithTimerAndData'],
      does: 'wrap', gives: ['retry'],
      repeats: {
        times: { places: ['1'], counts: 'attempts' },
        pauses: [{ place: '1', kind: 'GrowingBackOff', is: 'growing' }, { place: '1', kind: 'ConstantBackOff', is: 'fixed' }, { place: '1', kind: 'ZeroBackOff', is: 'none' }],
        otherwise: 'unknown',
      },
    },
  ],
};
