// Crates that repeat what they are given, with pauses between.
import type { Library } from '../../../concepts';

export const backoff: Library = {
  id: 'backoff',
  title: 'backoff',
  language: 'rust',
  modules: ['backoff', 'backon', 'tokio_retry', 'tokio_retry2', 'retry', 'again', 'exponential_backoff', 'stubborn_io'],
  protocol: 'tcp',
  version: 'backoff 0.4, backon 1, tokio-retry 0.3: growing pauses',
  source: 'https://docs.rs/backon/latest/backon/',
  operations: [
    { at: ['ExponentialBuilder.default', 'ExponentialBuilder.new', 'ConstantBuilder.default', 'ConstantBuilder.new', 'FibonacciBuilder.default', 'FibonacciBuilder.new'], does: 'make', makes: 'BackonBuilder' },
    { at: ['BackonBuilder#*'], does: 'make', makes: 'BackonBuilder' },
    { at: ['any:retry'], requires: { 0: 'BackonBuilder' }, does: 'wrap', on: 'receiver', gives: ['retry'] },
    { at: ['retry', 'retry_notify', 'future.retry', 'future.retry_notify', 'tokio.retry', 'Retry.spawn', 'RetryIf.spawn', 'RetryIf.start', 'Retry.start', 'retry_with_index', 'retry_if'], does: 'wrap', gives: ['retry'] },
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
