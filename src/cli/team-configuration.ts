// Which `.mentor.json` counts for a file: the nearest one in its folder or above. Each folder is looked at once.
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { configurationFileName, defaultConfiguration, fits, readConfiguration, unusedSuppression, withSettings, type Configuration, type Place, type Settings } from '../analysis/engine';
import { rules } from '../analysis/rules';
import { usageError } from './usage-error';

export interface TeamConfiguration {
  /** `file` is relative to the absolute folder `root`, with `/`. Rejects with a usage error if the configuration is broken. */
  of(root: string, file: string): Promise<Configuration>;
}

/**
 * `options` are laid over whatever the team says; `named` (absolute) replaces the search for the nearest file. `note` takes
 * what is odd but no reason to stop. Rejects if the named file is missing or broken.
 */
export async function openTeamConfiguration(options: Settings, note: (text: string) => void, named?: string): Promise<TeamConfiguration> {
  const folders = new Map<string, Promise<Found>>();
  const placed = new Map<string, Configuration>();

  function nearest(folder: string): Promise<Found> {
    let found = folders.get(folder);
    if (!found) folders.set(folder, (found = look(folder)));
    return found;
  }

  async function look(folder: string): Promise<Found> {
    const here = await readIfThere(join(folder, configurationFileName), note);
    if (here) return { folder, configuration: here };
    const parent = dirname(folder);
    return parent === folder ? { configuration: defaultConfiguration } : nearest(parent);
  }

  const all = named === undefined ? undefined : await readNamed(named, note);
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

async function readNamed(file: string, note: (text: string) => void): Promise<Configuration> {
  const configuration = await readIfThere(file, note);
  if (!configuration) throw usageError(`There is no configuration file "${file}".`);
  return configuration;
}

async function readIfThere(file: string, note: (text: string) => void): Promise<Configuration | undefined> {
  const text = await textIfThere(file);
  if (text === undefined) return undefined;
  const { configuration, problems } = readConfiguration(text);
  const problem = problems[0];
  if (problem) throw usageError(`${file}:${problem.line + 1}: ${problem.message}`);
  // A slip of the pen should be told, but a newer version may know more rules than this one.
  for (const pattern of [...Object.keys(configuration.rules), ...configuration.only]) {
    if (![...rules, unusedSuppression].some(({ id }) => fits(pattern, id))) note(`${file}: there is no rule "${pattern}"; the entry is ignored.`);
  }
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
