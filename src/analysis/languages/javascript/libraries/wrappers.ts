// What runs other calls under a policy: retries, time limits, circuit breakers.
import type { Library, Operation, Repeats } from '../../../concepts';

const wrapper = (id: string, modules: readonly string[], version: string, source: string, operations: readonly Operation[]): Library =>
  ({ id, title: id, language: 'javascript', modules, protocol: 'http', version, source, operations });

const wraps = (at: readonly string[], ...gives: ('deadline' | 'retry')[]): Operation => ({ at, does: 'wrap', gives });

const retrying = (at: readonly string[], repeats: Repeats): Operation => ({ at, does: 'wrap', gives: ['retry'], repeats });

// Pauses grow by a factor, from the shortest one on.
const byFactor: Repeats = {
  times: { places: ['1.retries'], counts: 'retries', otherwise: 10 },
  pauses: [{ place: '1.factor', value: 1, is: 'fixed' }, { place: '1.minTimeout', value: 0, is: 'none' }],
  otherwise: 'growing',
};

export const wrappers: readonly Library[] = [
  wrapper('p-retry', ['p-retry'], '6.x: 10 retries, pauses doubling from 1 s', 'https://github.com/sindresorhus/p-retry#readme', [retrying([''], byFactor)]),
  wrapper('async-retry', ['async-retry'], '1.x: 10 retries, pauses doubling from 1 s, randomised', 'https://github.com/vercel/async-retry#readme', [retrying([''], byFactor)]),
  wrapper('promise-retry', ['promise-retry', 'ts-retry-promise', 'retry', '@lifeomic/attempt', 'ts-retry'], '2.x', 'https://github.com/IndigoUnited/node-promise-retry#readme', [wraps(['', 'retry', 'retryAsync'], 'retry')]),
  wrapper('exponential-backoff', ['exponential-backoff'], '3.x: 10 attempts, pauses doubling from 0.1 s', 'https://github.com/coveooss/exponential-backoff#readme', [
    retrying(['backOff'], { times: { places: ['1.numOfAttempts'], counts: 'attempts', otherwise: 10 }, pauses: [{ place: '1.timeMultiple', value: 1, is: 'fixed' }], otherwise: 'growing' }),
  ]),
  wrapper('p-timeout', ['p-timeout', 'promise-timeout'], '6.x', 'https://github.com/sindresorhus/p-timeout#readme', [{ ...wraps(['', 'timeout'], 'deadline'), waits: ['1.milliseconds', '1'] }]),
  wrapper('opossum', ['opossum'], '8.x: timeout 10 s', 'https://nodeshift.dev/opossum/', [wraps([''], 'deadline')]),
  wrapper('cockatiel', ['cockatiel'], '3.x: 10 retries without a pause unless a backoff is given', 'https://github.com/connor4312/cockatiel#retrypolicy-options', [
    {
      at: ['retry'], does: 'make', makes: 'RetryPolicy', gives: ['retry'],
      repeats: {
        times: { places: ['1.maxAttempts'], counts: 'retries', otherwise: 10 },
        pauses: [{ place: '1.backoff', kind: 'ConstantBackoff', is: 'fixed' }, { place: '1.backoff', is: 'growing' }], otherwise: 'none',
      },
    },
    { at: ['ConstantBackoff'], form: 'new', does: 'make', makes: 'ConstantBackoff' },
    { at: ['timeout'], does: 'make', makes: 'TimeoutPolicy', waits: ['0'] },
    // What is wrapped together may be anything.
    { at: ['wrap'], does: 'make', makes: 'MixedPolicy' },
    wraps(['RetryPolicy#execute'], 'retry'),
    wraps(['TimeoutPolicy#execute'], 'deadline'),
    wraps(['MixedPolicy#execute'], 'deadline', 'retry'),
  ]),
  // Three more attempts with growing pauses, unless the application switches them off for all of its queries.
  wrapper('react-query', ['@tanstack/react-query', 'react-query', '@tanstack/vue-query'], '5.x: 3 retries with growing pauses', 'https://tanstack.com/query/latest/docs/framework/react/guides/query-retries', [
    wraps(['useQuery', 'useInfiniteQuery', 'useSuspenseQuery', 'useQueries', 'usePrefetchQuery', 'QueryClient#fetchQuery', 'QueryClient#prefetchQuery'], 'retry'),
    { at: ['QueryClient'], does: 'make', makes: 'QueryClient' },
  ]),
  // A race against a timer gives the caller its answer in time, although it does not abort the call.
  wrapper('promise-race', [], 'ECMAScript 2015', 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/race', [wraps(['global:Promise.race'], 'deadline')]),
  wrapper('async', ['async'], '3.x', 'https://caolan.github.io/async/v3/docs.html#retry', [
    retrying(['retry', 'retryable'], {
      times: { places: ['0.times', '0'], counts: 'attempts', otherwise: 5 },
      pauses: [{ place: '0.interval', value: 0, is: 'none' }, { place: '0.interval', is: 'fixed' }], otherwise: 'none',
    }),
    wraps(['timeout'], 'deadline'),
  ]),
];
