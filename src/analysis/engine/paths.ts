// What the path of a file says about it, by the globs of a configuration.
import picomatch from 'picomatch/posix';
import type { Configuration } from './configuration';

/** True if the team does not want the file to be read at all. `file` is relative to the root of the workspace, with `/`. */
export function isExcluded(file: string, configuration: Configuration): boolean {
  return matches(configuration.exclude, seenFromConfiguration(file, configuration));
}

/** True for tests, examples and development files: what they get wrong hurts nobody in production. */
export function isAside(file: string, configuration: Configuration): boolean {
  let paths = aside.get(configuration);
  if (!paths) aside.set(configuration, (paths = new Map()));
  let known = paths.get(file);
  if (known === undefined) {
    const path = seenFromConfiguration(file, configuration);
    const { tests, examples, development } = configuration.paths;
    paths.set(file, (known = matches(tests, path) || matches(examples, path) || matches(development, path)));
  }
  return known;
}

// The same paths are asked about after each edit.
const aside = new WeakMap<Configuration, Map<string, boolean>>();

function seenFromConfiguration(file: string, { place }: Configuration): string {
  if (place?.above) return `${place.above}/${file}`;
  if (place?.below && file.startsWith(`${place.below}/`)) return file.slice(place.below.length + 1);
  return file;
}

function matches(globs: readonly string[], path: string): boolean {
  let inside = false;
  for (const { test, takesOut } of compiled(globs)) if (inside === takesOut && test(path)) inside = !takesOut;
  return inside;
}

interface Glob {
  readonly test: (path: string) => boolean;
  readonly takesOut: boolean;
}

/** Compiling costs far more than matching, and a list of globs is asked about once for every file. */
const cache = new WeakMap<readonly string[], readonly Glob[]>();

function compiled(globs: readonly string[]): readonly Glob[] {
  let list = cache.get(globs);
  if (!list) cache.set(globs, (list = globs.map(compile)));
  return list;
}

function compile(glob: string): Glob {
  const takesOut = glob.startsWith('!');
  const test = picomatch(takesOut ? glob.slice(1) : glob, { dot: true, nonegate: true });
  return { test, takesOut };
}
