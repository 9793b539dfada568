// Spring Retry and Resilience4j: what is annotated or handed over is tried again, or given up in time.
import type { Library, Operation, Repeats } from '../../../concepts';

// `@Backoff(delay = 1000, multiplier = 2)` grows, `random = true` spreads; with neither the pause is the same each time.
const backoff = (kind: string, ...fields: readonly string[]): readonly Operation[] => fields.map((field) => ({ at: ['Backoff'], requires: { [`${field}=`]: '*' }, does: 'make', makes: kind }));

const annotated: Repeats = {
  times: { places: ['maxAttempts=', 'maxRetries='], counts: 'attempts', otherwise: 3 },
  pauses: [
    { place: 'interceptor=', is: 'unknown' },
    { place: 'backoff=', kind: 'GrowingBackoff', is: 'growing' }, { place: 'backoff=', kind: 'RandomBackoff', is: 'random' }, { place: 'backoff=', kind: 'FixedBackoff', is: 'fixed' },
    { place: 'multiplier=', value: 1, is: 'fixed' }, { place: 'multiplier=', is: 'growing' }, { place: 'jitter=', is: 'random' }, { place: 'delayString=', is: 'unknown' }, { place: 'multiplierString=', is: 'unknown' },
  ],
  otherwise: 'fixed',
};
const fixed: Repeats = { otherwise: 'fixed' };
const growing: Repeats = { otherwise: 'growing' };

export const springRetry: Library = {
  id: 'spring-retry',
  title: 'Spring Retry',
  language: 'java',
  modules: ['org.springframework.retry.annotation', 'org.springframework.retry.support', 'org.springframework.retry.backoff', 'org.springframework.resilience.annotation', 'org.springframework.core.retry'],
  protocol: 'tcp',
  version: 'Spring Retry 2.0: 3 attempts one second apart; Spring Framework 7: 3 retries one second apart',
  source: 'https://docs.spring.io/spring-framework/reference/core/resilience.html',
  operations: [
    ...backoff('RandomBackoff', 'random', 'randomExpression'),
    ...backoff('GrowingBackoff', 'multiplier', 'multiplierExpression'),
    // A most without a multiplier: somewhere between the two.
    ...backoff('RandomBackoff', 'maxDelay', 'maxDelayExpression'),
    { at: ['Backoff'], does: 'make', makes: 'FixedBackoff' },
    { at: ['Retryable'], does: 'wrap', gives: ['retry'], repeats: annotated },
    { at: ['RetryTemplate.builder'], does: 'make', makes: 'RetryTemplateBuilder' },
    { at: ['RetryTemplateBuilder#fixedBackoff'], does: 'configure', gives: ['retry'], repeats: fixed, makes: 'RetryTemplateBuilder' },
    { at: ['RetryTemplateBuilder#exponentialBackoff'], does: 'configure', gives: ['retry'], repeats: growing, makes: 'RetryTemplateBuilder' },
    { at: ['RetryTemplateBuilder#uniformRandomBackoff'], does: 'configure', gives: ['retry'], repeats: { otherwise: 'random' }, makes: 'RetryTemplateBuilder' },
    { at: ['RetryTemplateBuilder#noBackoff'], does: 'configure', gives: ['retry'], repeats: { otherwise: 'none' }, makes: 'RetryTemplateBuilder' },
    { at: ['RetryTemplateBuilder#build'], does: 'make', makes: 'RetryTemplate' },
    { at: ['RetryTemplateBuilder#*'], does: 'configure', gives: [], makes: 'RetryTemplateBuilder' },
    { at: ['FixedBackOffPolicy'], form: 'new', does: 'make', makes: 'BackOffPolicy', gives: ['retry'], repeats: fixed },
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
    // The pause of the annotation stands in a configuration file; 500 ms each time unless that says otherwise.
    { at: ['Retry', ...forms('Retry')], does: 'wrap', gives: ['retry'], repeats: { otherwise: 'unknown' } },
    { at: ['RetryConfig.custom'], does: 'make', makes: 'RetryConfig.Builder' },
    { at: ['RetryConfig.Builder#waitDuration'], does: 'configure', gives: ['retry'], repeats: fixed, makes: 'RetryConfig.Builder' },
    { at: ['RetryConfig.Builder#intervalFunction', 'RetryConfig.Builder#intervalBiFunction'], does: 'configure', gives: ['retry'], repeats: { otherwise: 'unknown' }, makes: 'RetryConfig.Builder' },
    { at: ['RetryConfig.Builder#*'], does: 'configure', gives: [], makes: 'RetryConfig.Builder' },
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
    // 3 retries at once, unless a delay is given; jitter is 200 ms by default.
    { at: ['Retry'], does: 'wrap', gives: ['retry'], repeats: { times: { places: ['maxRetries='], counts: 'retries', otherwise: 3 }, pauses: [{ place: 'jitter=', value: 0, is: 'fixed' }], otherwise: 'random' } },
    { at: ['Timeout'], does: 'wrap', gives: ['deadline'] },
  ],
};
