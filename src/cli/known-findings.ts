// What a workspace has decided about findings: its baseline (the one that was named, or the one in its root) and its objections.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { baselineFileName, objectionsFileName, readBaseline, readObjections, type Baseline } from '../analysis/engine';
import type { Objection } from '../model';
import type { CliHost } from './host';
import { usageError } from './usage-error';

/** `option` is a file, false for none, or undefined for the usual one, if it is there. Rejects with a usage error if it is broken. */
export async function adoptedIn(root: string, option: string | false | undefined, host: CliHost): Promise<Baseline | undefined> {
  if (option === false) return undefined;
  const file = typeof option === 'string' ? resolve(host.cwd, option) : join(root, baselineFileName);
  const text = await read(file, 'baseline', option === undefined);
  if (text === undefined) return undefined;
  const reading = readBaseline(text);
  if ('problem' in reading) throw usageError(`${file}: ${reading.problem}`);
  return reading.baseline;
}

/** Rejects with a usage error if they are broken. */
export async function objectionsIn(root: string): Promise<readonly Objection[]> {
  const file = join(root, ...objectionsFileName.split('/'));
  const text = await read(file, 'objections', true);
  if (text === undefined) return [];
  const reading = readObjections(text);
  if ('problem' in reading) throw usageError(`${file}: ${reading.problem}`);
  return reading.objections;
}

async function read(file: string, what: 'baseline' | 'objections', mayBeMissing: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw usageError(`The ${what} ${file} cannot be read (${code ?? (error as Error).message}).`, error);
    if (mayBeMissing) return undefined;
    throw usageError(`There is no baseline "${file}". Write one with "distributed-mentor baseline".`, error);
  }
}
