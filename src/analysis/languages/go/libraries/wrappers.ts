// Libraries that run what they are given under a policy, whatever it calls.
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

export const waitPolling: Library = {
  id: 'apimachinery-wait',
  title: 'apimachinery wait',
  language: 'go',
  modules: ['k8s.io/apimachinery/pkg/util/wait', 'k8s.io/client-go/util/retry'],
  protocol: 'tcp',
  version: '0.34',
  source: 'https://pkg.go.dev/k8s.io/apimachinery/pkg/util/wait',
  operations: [
    {
      at: [
        'ExponentialBackoff', 'ExponentialBackoffWithContext', 'Poll', 'PollImmediate', 'PollUntilContextTimeout', 'PollUntilContextCancel', 'Until', 'UntilWithContext',
        'OnError', 'RetryOnConflict',
      ],
      does: 'wrap', gives: ['retry'],
    },
  ],
};

export const hystrix: Library = {
  id: 'hystrix-go',
  title: 'hystrix-go',
  language: 'go',
  modules: ['github.com/afex/hystrix-go/hystrix'],
  protocol: 'tcp',
  version: '0.0.0: gives up after 1 s',
  source: 'https://pkg.go.dev/github.com/afex/hystrix-go/hystrix',
  operations: [{ at: ['Do', 'DoC', 'Go', 'GoC'], does: 'wrap', gives: ['deadline'] }],
};
