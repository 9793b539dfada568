// Crates that repeat what they are given, with pauses between.
import type { Library, Operation } from '../../../concepts';

export const backoff: Library = {
  id: 'backoff',
  title: 'backoff',
  language: 'rust',
  modules: ['backoff', 'backon', 'tokio_retry', 'tokio_retry2', 'retry', 'again', 'exponential_backoff', 'stubborn_io'],
  protocol: 'tcp',
  version: 'backoff 0.4, backon 1, tokio-retry 0.3: growing pauses',
  source: 'https://docs.rs/backon/latest/backon/',
  operations: [
    {
      at: [
        'ExponentialBuilder.default', 'ExponentialBuilder.new', 'FibonacciBuilder.default', 'FibonacciBuilder.new', 'ExponentialBackoff.default', 'ExponentialBackoffBuilder.new',
        'ExponentialBackoff.from_millis', 'strategy.ExponentialBackoff.from_millis', 'strategy.FibonacciBackoff.from_millis', 'delay.Exponential.from_millis', 'delay.Fibonacci.from_millis',
      ],
      does: 'make',
      makes: 'GrowingPauses',
    },
    {
      at: ['ConstantBuilder.default', 'ConstantBuilder.new', 'backoff.Constant.new', 'strategy.FixedInterval.new', 'strategy.FixedInterval.from_millis', 'delay.Fixed.from_millis'],
      does: 'make',
      makes: 'FixedPauses',
    },
    { at: ['FixedPauses#map', 'FixedPauses#with_jitter'], does: 'make', makes: 'GrowingPauses' },
    ...['GrowingPauses', 'FixedPauses'].map((kind): Operation => (
      { at: [`${kind}#take`, `${kind}#with_max_times`, `${kind}#with_max_retries`], does: 'make', makes: kind, repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'unknown' } }
    )),
    { at: ['GrowingPauses#*'], does: 'make', makes: 'GrowingPauses' },
    { at: ['FixedPauses#*'], does: 'make', makes: 'FixedPauses' },
    { at: ['any:retry'], requires: { 0: 'GrowingPauses' }, does: 'wrap', on: 'receiver', gives: ['retry'], repeats: { times: { places: ['0'], counts: 'attempts' }, otherwise: 'growing' } },
    { at: ['any:retry'], requires: { 0: 'FixedPauses' }, does: 'wrap', on: 'receiver', gives: ['retry'], repeats: { times: { places: ['0'], counts: 'attempts' }, otherwise: 'fixed' } },
    {
      at: ['retry', 'retry_notify', 'future.retry', 'future.retry_notify', 'tokio.retry', 'Retry.spawn', 'RetryIf.spawn', 'RetryIf.start', 'Retry.start', 'retry_with_index', 'retry_if'],
      does: 'wrap',
      gives: ['retry'],
      repeats: { times: { places: ['0'], counts: 'attempts' }, pauses: [{ place: '0', kind: 'GrowingPauses', is: 'growing' }, { place: '0', kind: 'FixedPauses', is: 'fixed' }], otherwise: 'unknown' },
    },
  ],
};

/** Layers around services: `ServiceBuilder::new().timeout(…)` holds for whatever is built with it, which is not followed. */
export const tower: Library = {
  id: 'tower',
  title: 'tower',
  language: 'rust',
  modules: ['tower'],
  protocol: 'tcp',
  version: '0.5: only what is layered',
  source: 'https://docs.rs/tower/latest/tower/struct.ServiceBuilder.html',
  operations: [
    { at: ['timeout.Timeout.new'], does: 'wrap', gives: ['deadline'] },
    { at: ['retry.Retry.new'], does: 'wrap', gives: ['retry'] },
  ],
};
