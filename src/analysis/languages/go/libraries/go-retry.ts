// Repeats what it is given after pauses that its caller chooses; without an end unless it is told otherwise.
import type { Library } from '../../../concepts';

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
    {
      at: ['Do', 'DoValue'], does: 'wrap', gives: ['retry'],
      repeats: { pauses: [{ place: '1', kind: 'ConstantBackoff', is: 'fixed' }, { place: '1', kind: 'GrowingBackoff', is: 'growing' }], otherwise: 'unknown' },
    },
  ],
};
