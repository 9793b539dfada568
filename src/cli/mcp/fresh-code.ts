// The project as its files are now: a server runs for hours, and findings from this morning would mislead.
import { resolve } from 'node:path';
import type { CodePort } from '../../mentor/mentor';
import { reviewedCode } from '../ask-code';
import type { CliHost } from '../host';

/** Milliseconds for which a review counts as new; assistants ask several things in a row about the same files. */
const fresh = 3_000;

/** Reviews the folder on each call, unless that was done a moment ago. Paths in results are relative to the folder. */
export function freshCode(project: string, host: CliHost): () => Promise<CodePort> {
  const inside: CliHost = { ...host, cwd: resolve(host.cwd, project) };
  let last: { readonly code: Promise<CodePort>; until: number } | undefined;
  return () => {
    if (last && performance.now() < last.until) return last.code;
    const next = { code: reviewedCode('.', inside), until: Infinity };
    last = next;
    next.code.then(
      () => (next.until = performance.now() + fresh),
      () => (next.until = 0),
    );
    return next.code;
  };
}
