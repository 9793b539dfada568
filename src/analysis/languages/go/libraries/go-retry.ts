// Repeats what it is given after pauses that its caller chooses; without an end unless it is told otherwise.
import type { Library, Operation } from '../../../concepts';

export const goRetry: Library = {
  id: 'go-retry',
  title: 'go-retry',
  language: 'go',
  modules: ['github.com/sethvargo/go-retry', 'github.com/matryer/try'],
  protocol: 'tcp',
  version: '0.3: no end unless wrapped by WithMaxRetries',
  source: 'https://pkg.go.dev/github.com/sethvargo/go-retry',
  operations: [
    { at: ['NewConstant'], does: 'make', makes: 'ConstantBackoff' },
    { at: ['NewExponential', 'NewFibonacci'], does: 'make', makes: 'GrowingBackoff' },
    { at: ['Exponential', 'Fibonacci'], does: 'wrap', gives: ['retry'], repeats: { times: { places: [], counts: 'attempts', otherwise: 'endless' }, otherwise: 'growing' } },
    { at: ['Constant'], does: 'wrap', gives: ['retry'], repeats: { times: { places: [], counts: 'attempts', otherwise: 'endless' }, otherwise: 'fixed' } },
    // What is put around a pause leaves it what it is.
    ...['ConstantBackoff', 'GrowingBackoff'].flatMap((makes): readonly Operation[] => [
      { at: ['WithMaxRetries'], requires: { 1: makes }, does: 'make', makes, repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'unknown' } },
      { at: ['WithCappedDuration', 'WithJitter', 'WithJitterPercent', 'WithMaxDuration'], requires: { 1: makes }, does: 'make', makes, repeats: { times: { places: ['1'], counts: 'attempts' }, otherwise: 'unknown' } },
    ]),
    {
      at: ['Do', 'DoValue'], does: 'wrap', gives: ['retry'],
      repeats: { times: { places: ['1'], counts: 'attempts' }, pauses: [{ place: '1', kind: 'ConstantBackoff', is: 'fixed' }, { place: '1', kind: 'GrowingBackoff', is: 'growing' }], otherwise: 'unknown' },
    },
  ],
};

/** Waits as long as it is told between attempts, always the same. */
export const retrySleep: Library = {
  id: 'retry-sleep',
  title: 'tinrab/retry',
  language: 'go',
  modules: ['github.com/tinrab/retry'],
  protocol: 'tcp',
  version: '1.0: the same pause after each attempt',
  source: 'https://pkg.go.dev/github.com/tinrab/retry',
  operations: [
    { at: ['ForeverSleep'], does: 'wrap', gives: ['retry'], repeats: { times: { places: [], counts: 'attempts', otherwise: 'endless' }, pauses: [{ place: '0', is: 'told' }], otherwise: 'fixed' } },
    { at: ['Sleep'], does: 'wrap', gives: ['retry'], repeats: { times: { places: ['1'], counts: 'attempts' }, pauses: [{ place: '0', is: 'told' }], otherwise: 'fixed' } },
    { at: ['Forever'], does: 'wrap', gives: ['retry'], repeats: { times: { places: [], counts: 'attempts', otherwise: 'endless' }, otherwise: 'none' } },
  ],
};
