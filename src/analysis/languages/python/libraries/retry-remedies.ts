// How fixes write a bounded retry with growing, jittered pauses where a library has no option of its own: through tenacity.
import type { Remedy } from '../../../concepts';

const policy = (failure: string): string =>
  `\n$indent    stop=stop_after_attempt(3), wait=wait_random_exponential(max=10),\n$indent    retry=retry_if_exception_type(${failure}), reraise=True,\n$indent`;

const names = ['stop_after_attempt', 'wait_random_exponential', 'retry_if_exception_type'] as const;

/** Wraps the call; only the library's own network failures are tried again. */
export function tenacityRetry(module: string, failure: string): Remedy {
  return {
    title: 'Retry network failures three times (tenacity)',
    imports: [[module, failure], ...['Retrying', ...names].map((name) => ['tenacity', name] as const)],
    replace: `Retrying(${policy(failure)})(lambda: $call)`,
  };
}

/** The same for calls that give an awaitable. */
export function tenacityAsyncRetry(module: string, failure: string): Remedy {
  return {
    title: 'Retry network failures three times (tenacity)',
    imports: [[module, failure], ...['AsyncRetrying', ...names].map((name) => ['tenacity', name] as const)],
    replace: `$awaitAsyncRetrying(${policy(failure)})(lambda: $call)`,
  };
}
