// Spring Retry and Resilience4j: what is annotated or handed over is tried again, or given up in time.
import type { Library } from '../../../concepts';

export const springRetry: Library = {
  id: 'spring-retry',
  title: 'Spring Retry',
  language: 'java',
  modules: ['org.springframework.retry.annotation', 'org.springframework.retry.support', 'org.springframework.resilience.annotation', 'org.springframework.core.retry'],
  protocol: 'tcp',
  version: 'Spring Retry 2.0: 3 attempts one second apart; Spring Framework 7: 3 retries one second apart',
  source: 'https://docs.spring.io/spring-framework/reference/core/resilience.html',
  operations: [
    { at: ['Retryable'], does: 'wrap', gives: ['retry'] },
    { at: ['RetryTemplate'], does: 'make', makes: 'RetryTemplate' },
    { at: ['RetryTemplate#execute', 'RetryTemplate#invoke', 'RetryOperations#execute'], does: 'wrap', gives: ['retry'] },
  ],
};

// `retry.executeSupplier(…)`, and `Retry.decorateSupplier(retry, …)`, which runs later.
const forms = (kind: string): string[] => ['Supplier', 'Callable', 'Runnable', 'CheckedSupplier', 'CheckedRunnable', 'CompletionStage', 'Function']
  .flatMap((form) => [`${kind}#execute${form}`, `${kind}.decorate${form}`]);

export const resilience4j: Library = {
  id: 'resilience4j',
  title: 'Resilience4j',
  language: 'java',
  modules: ['io.github.resilience4j.retry', 'io.github.resilience4j.retry.annotation', 'io.github.resilience4j.timelimiter', 'io.github.resilience4j.timelimiter.annotation', 'io.github.resilience4j.decorators'],
  protocol: 'tcp',
  version: '2.x: 3 attempts 500 ms apart; time limiter 1 s',
  source: 'https://resilience4j.readme.io/docs/retry',
  operations: [
    { at: ['Retry', ...forms('Retry')], does: 'wrap', gives: ['retry'] },
    { at: ['Retry.of', 'Retry.ofDefaults', 'RetryRegistry#retry'], does: 'make', makes: 'Retry' },
    { at: ['RetryRegistry.of', 'RetryRegistry.ofDefaults'], does: 'make', makes: 'RetryRegistry' },
    { at: ['TimeLimiter', 'TimeLimiter#executeFutureSupplier', 'TimeLimiter#executeCompletionStage', 'TimeLimiter.decorateFutureSupplier', 'TimeLimiter.decorateCompletionStage'], does: 'wrap', gives: ['deadline'] },
    { at: ['TimeLimiter.of', 'TimeLimiter.ofDefaults', 'TimeLimiterRegistry#timeLimiter'], does: 'make', makes: 'TimeLimiter' },
    { at: ['TimeLimiterRegistry.of', 'TimeLimiterRegistry.ofDefaults'], does: 'make', makes: 'TimeLimiterRegistry' },
  ],
};

export const microprofileFaultTolerance: Library = {
  id: 'microprofile-fault-tolerance',
  title: 'MicroProfile Fault Tolerance',
  language: 'java',
  modules: ['org.eclipse.microprofile.faulttolerance'],
  protocol: 'tcp',
  version: '4.1: `@Retry` 3 retries, `@Timeout` 1 s',
  source: 'https://download.eclipse.org/microprofile/microprofile-fault-tolerance-4.1/microprofile-fault-tolerance-spec-4.1.html',
  operations: [
    { at: ['Retry'], does: 'wrap', gives: ['retry'] },
    { at: ['Timeout'], does: 'wrap', gives: ['deadline'] },
  ],
};
