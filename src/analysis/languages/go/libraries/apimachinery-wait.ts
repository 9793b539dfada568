// Polling and retries of Kubernetes' own libraries.
import type { Library } from '../../../concepts';

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
