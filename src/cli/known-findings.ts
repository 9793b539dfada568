// The baseline of a workspace: the one that was named, or the one that lies in its root.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { baselineFileName, readBaseline, type Baseline } from '../analysis/engine';
import type { CliHost } from './host';
import { usageError } from './usage-error';

/** `option` is a file, false for none, or undefined for the usual one, if it is there. Rejects with a usage error if it is broken. */
export async function adoptedIn(root: string, option: string | false | undefined, host: CliHost): Promise<Baseline | undefined> {
  if (option === false) return undefined;
  const file = typeof option === 'string' ? resolve(host.cwd, option) : join(root, baselineFileName);
  const text = await read(file, option === undefined);
  if (text === undefined) return undefined;
  const reading = readBaseline(text);
  if ('problem' in reading) throw usageError(`${file}: ${reading.problem}`);
  return reading.baseline;
}

async function read(file: string, mayBeMissing: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw usageError(`The baseline ${file} cannot be read (${code ?? (error as Error).message}).`, error);
    if (mayBeMissing) return undefined;
    throw usageError(`There is no baseline "${file}". Write one with "distributed-mentor baseline".`, error);
  }
}
