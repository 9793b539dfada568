// Repeats what it is given with growing, jittered pauses.
import type { Library } from '../../../concepts';

export const backoff: Library = {
  id: 'backoff',
  title: 'cenkalti/backoff',
  language: 'go',
  modules: ['github.com/cenkalti/backoff', 'github.com/cenkalti/backoff/v3', 'github.com/cenkalti/backoff/v4', 'github.com/cenkalti/backoff/v5'],
  protocol: 'tcp',
  version: '4.3: 0.5 s, growing by half, jitter of half, 15 minutes at most',
  source: 'https://pkg.go.dev/github.com/cenkalti/backoff/v4',
  operations: [
    {
      at: ['Retry', 'RetryWithData', 'RetryNotify', 'RetryNotifyWithData', 'RetryNotifyWithTimer', 'RetryNotifyWithTimerAndData'],
      does: 'wrap', gives: ['retry'],
    },
  ],
};
