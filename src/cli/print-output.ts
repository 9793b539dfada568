// Where the results of a command go: standard output, or the file that was asked for.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CliHost } from './host';
import { usageError } from './usage-error';

/** `output` is relative to the working directory; undefined prints. Rejects with a usage error if the file cannot be written. */
export async function printOutput(text: string, output: string | undefined, host: CliHost): Promise<void> {
  if (output === undefined) return host.out(text);
  try {
    await writeFile(resolve(host.cwd, output), text);
  } catch (error) {
    throw usageError(`The output cannot be written to "${output}" (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`, error);
  }
}
