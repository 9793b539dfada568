// Which `.mentor.json` counts for a file: the nearest one in its folder or above. Each folder is looked at once.
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { configurationFileName, defaultConfiguration, readConfiguration, withSettings, type Configuration, type Place, type Settings } from '../analysis/engine';
import { usageError } from './usage-error';

export interface TeamConfiguration {
  /** `file` is relative to the absolute folder `root`, with `/`. Rejects with a usage error if the configuration is broken. */
  of(root: string, file: string): Promise<Configuration>;
}

/** `options` are laid over whatever the team says; `named` (absolute) replaces the search for the nearest file. Rejects if that one is missing or broken. */
export async function openTeamConfiguration(options: Settings, named?: string): Promise<TeamConfiguration> {
  const folders = new Map<string, Promise<Found>>();
  const placed = new Map<string, Configuration>();

  function nearest(folder: string): Promise<Found> {
    let found = folders.get(folder);
    if (!found) folders.set(folder, (found = look(folder)));
    return found;
  }

  async function look(folder: string): Promise<Found> {
    const here = await readIfThere(join(folder, configurationFileName));
    if (here) return { folder, configuration: here };
    const parent = dirname(folder);
    return parent === folder ? { configuration: defaultConfiguration } : nearest(parent);
  }

  const all = named === undefined ? undefined : await readNamed(named);
  return {
    async of(root, file) {
      const { folder, configuration } = all ? { configuration: all, folder: root } : await nearest(dirname(join(root, file)));
      const key = `${root}\0${folder ?? ''}`;
      // The same object each time: analyser and globs keep what they have computed for it.
      let result = placed.get(key);
      if (!result) placed.set(key, (result = { ...withSettings(configuration, options), place: placeOf(root, folder ?? root) }));
      return result;
    },
  };
}

interface Found {
  readonly configuration: Configuration;
  /** Absolute; absent where nobody configured anything. */
  readonly folder?: string;
}

function placeOf(root: string, folder: string): Place {
  const below = relative(root, folder).split(sep).join('/');
  if (below !== '' && !below.startsWith('..')) return { below };
  const above = relative(folder, root).split(sep).join('/');
  return above === '' ? {} : { above };
}

async function readNamed(file: string): Promise<Configuration> {
  const configuration = await readIfThere(file);
  if (!configuration) throw usageError(`There is no configuration file "${file}".`);
  return configuration;
}

async function readIfThere(file: string): Promise<Configuration | undefined> {
  const text = await textIfThere(file);
  if (text === undefined) return undefined;
  const { configuration, problems } = readConfiguration(text);
  const problem = problems[0];
  if (problem) throw usageError(`${file}:${problem.line + 1}: ${problem.message}`);
  return configuration;
}

async function textIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw usageError(`${file} cannot be read (${code ?? (error as Error).message}).`, error);
  }
}
