// How fixes write a bounded retry with growing, jittered pauses where a library has no option of its own: through tenacity.
import type { Remedy } from '../../../concepts';

const title = 'Retry network failures three times (tenacity)';

// Laid out over several lines, and with the names qualified so that one import line is enough.
const policy = (failure: string): string =>
  '\n$indent    stop=tenacity.stop_after_attempt(3), wait=tenacity.wait_random_exponential(max=10),'
  + `\n$indent    retry=tenacity.retry_if_exception_type(${failure}), reraise=True,\n$indent`;

const imports = (failure: string): Remedy['imports'] => [[failure.split('.', 1)[0]!, null], ['tenacity', null]];

/** Wraps the call; only the library's own network failures (`requests.RequestException`) are tried again. */
export function tenacityRetry(failure: string): Remedy {
  return { title, imports: imports(failure), replace: `tenacity.Retrying(${policy(failure)})(lambda: $call)` };
}

/** The same for calls that give an awaitable. */
export function tenacityAsyncRetry(failure: string): Remedy {
  return { title, imports: imports(failure), replace: `$awaittenacity.AsyncRetrying(${policy(failure)})(lambda: $call)` };
}
