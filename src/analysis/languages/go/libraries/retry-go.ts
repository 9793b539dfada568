// Repeats what it is given; ten attempts unless told otherwise.
import type { Library } from '../../../concepts';

export const retryGo: Library = {
  id: 'retry-go',
  title: 'retry-go',
  language: 'go',
  modules: [
    'github.com/avast/retry-go', 'github.com/avast/retry-go/v3', 'github.com/avast/retry-go/v4', 'github.com/avast/retry-go/v5',
  ],
  protocol: 'tcp',
  version: '4.7: 10 attempts with growing, jittered pauses',
  source: 'https://pkg.go.dev/github.com/avast/retry-go/v4',
  operations: [
    { at: ['Attempts'], does: 'make', makes: 'AttemptsOption', repeats: { times: { places: ['0'], counts: 'attempts' }, otherwise: 'unknown' } },
    { at: ['DelayType'], does: 'make', makes: 'DelayTypeOption' },
    {
      at: ['Do', 'DoWithData'], does: 'wrap', gives: ['retry'],
      repeats: { times: { places: ['*:AttemptsOption'], counts: 'attempts', otherwise: 10 }, pauses: [{ place: '*:DelayTypeOption', is: 'unknown' }], otherwise: 'growing' },
    },
  ],
};
