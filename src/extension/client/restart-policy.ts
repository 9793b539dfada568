// What to do when the server ends: start it again, but not for ever.
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** So many ends within this time, in milliseconds, mean that starting again does not help. */
const atMost = 5;
const within = 3 * 60_000;

/** `gaveUp` is called once when the server is not started again. */
export function createRestartPolicy(gaveUp: () => void, restarted: () => void, now: () => number = Date.now): ErrorHandler {
  let ends: number[] = [];
  return {
    error: (_error, _message, count = 0) => ({ action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true }),
    closed() {
      ends = [...ends.filter((end) => now() - end < within), now()];
      if (ends.length < atMost) {
        restarted();
        return { action: CloseAction.Restart, handled: true };
      }
      ends = [];
      gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
