// Runs what it is given behind a circuit breaker that gives up after a while.
import type { Library } from '../../../concepts';

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
