// Repeats what it is given; ten attempts unless told otherwise.
import type { Library } from '../../../concepts';

export const retryGo: Library = {
  id: 'retry-go',
  title: 'retry-go',
  language: 'go',
  modules: [
    'github.com/avast/retry-go', 'github.com/avast/retry-go/v3', 'github.com/avast/retry-go/v4', 'github.com/avast/retry-go/v5',
    'github.com/sethvargo/go-retry', 'github.com/matryer/try',
  ],
  protocol: 'tcp',
  version: '4.7: 10 attempts with growing, jittered pauses',
  source: 'https://pkg.go.dev/github.com/avast/retry-go/v4',
  operations: [
    { at: ['Do', 'DoWithData', 'DoValue', 'Exponential', 'Constant', 'Fibonacci'], does: 'wrap', gives: ['retry'] },
  ],
};
