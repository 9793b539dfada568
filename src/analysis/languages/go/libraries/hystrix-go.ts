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

/** Breakers and groups that run what they are given as it is, or not at all. */
export const breakers: Library = {
  id: 'breakers',
  title: 'gobreaker',
  language: 'go',
  modules: ['github.com/sony/gobreaker', 'github.com/sony/gobreaker/v2', 'golang.org/x/sync/singleflight', 'github.com/mercari/go-circuitbreaker', 'github.com/cep21/circuit/v3', 'github.com/rubyist/circuitbreaker'],
  protocol: 'tcp',
  version: 'gobreaker 1.0 and 2.x: limits no time by itself',
  source: 'https://pkg.go.dev/github.com/sony/gobreaker/v2#CircuitBreaker.Execute',
  operations: [
    { at: ['NewCircuitBreaker', 'NewTwoStepCircuitBreaker', 'NewConsecutiveBreaker', 'NewThresholdBreaker'], does: 'make', makes: 'CircuitBreaker' },
    { at: ['CircuitBreaker#Execute', 'CircuitBreaker#Call', 'CircuitBreaker#Do', 'Group#Do'], does: 'wrap', gives: [] },
  ],
};
