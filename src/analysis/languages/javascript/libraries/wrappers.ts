// What runs other calls under a policy: retries, time limits, circuit breakers.
import type { Library, Operation } from '../../../concepts';

const wrapper = (id: string, modules: readonly string[], version: string, source: string, operations: readonly Operation[]): Library =>
  ({ id, title: id, language: 'javascript', modules, protocol: 'http', version, source, operations });

const wraps = (at: readonly string[], ...gives: ('deadline' | 'retry')[]): Operation => ({ at, does: 'wrap', gives });

export const wrappers: readonly Library[] = [
  wrapper('p-retry', ['p-retry'], '6.x', 'https://github.com/sindresorhus/p-retry#readme', [wraps([''], 'retry')]),
  wrapper('async-retry', ['async-retry', 'promise-retry', 'ts-retry-promise', 'retry', '@lifeomic/attempt', 'ts-retry'], '1.x', 'https://github.com/vercel/async-retry#readme', [wraps(['', 'retry', 'retryAsync'], 'retry')]),
  wrapper('exponential-backoff', ['exponential-backoff'], '3.x', 'https://github.com/coveooss/exponential-backoff#readme', [wraps(['backOff'], 'retry')]),
  wrapper('p-timeout', ['p-timeout', 'promise-timeout'], '6.x', 'https://github.com/sindresorhus/p-timeout#readme', [wraps(['', 'timeout'], 'deadline')]),
  wrapper('opossum', ['opossum'], '8.x: timeout 10 s', 'https://nodeshift.dev/opossum/', [wraps([''], 'deadline')]),
  // A race against a timer gives the caller its answer in time, although it does not abort the call.
  wrapper('promise-race', [], 'ECMAScript 2015', 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/race', [wraps(['global:Promise.race'], 'deadline')]),
  wrapper('async', ['async'], '3.x', 'https://caolan.github.io/async/v3/docs.html#retry', [wraps(['retry', 'retryable'], 'retry'), wraps(['timeout'], 'deadline')]),
];
