// Fixes and settings that several Java libraries share.
import type { Remedy, Setting } from '../../../concepts';

/** No policy unless an object that the call goes through carries one. */
export const none: Setting = { places: [], otherwise: 'none' };

/** A client that repeats nothing: said once, where it is built. */
export const sendsOnce: Setting = { places: [], otherwise: 'none', carried: true };

/** Repeats a call that throws no checked exceptions: at most twice more, with growing, jittered pauses. */
export const retryAround: readonly Remedy[] = [{
  title: 'Retry up to three times with growing, jittered pauses (Resilience4j)',
  imports: [['io.github.resilience4j.core', 'IntervalFunction'], ['io.github.resilience4j.retry', 'Retry'], ['io.github.resilience4j.retry', 'RetryConfig']],
  replace: 'Retry.of("remote-call", RetryConfig.custom().maxAttempts(3).intervalFunction(IntervalFunction.ofExponentialRandomBackoff()).build()).executeSupplier(() -> $call)',
}];
