// Specifiers that a workspace gives a meaning of its own: `paths` of a tsconfig.json, and the packages of a monorepo by their names.
import { parse } from 'jsonc-parser';
import type { FileTable } from '../../program';
import { join } from './paths';

/** Paths that a specifier may stand for, without extensions, likeliest first. */
export function aliased(specifier: string, folder: string, files: FileTable): readonly string[] {
  return [...byPaths(specifier, folder, files), ...ofPackage(specifier, files)];
}

const configurations = ['tsconfig.json', 'tsconfig.base.json', 'jsconfig.json'];

/** The nearest configuration that knows the specifier decides; `baseUrl` alone names a folder to begin in. */
function byPaths(specifier: string, folder: string, files: FileTable): readonly string[] {
  for (const above of upwards(folder)) {
    for (const name of configurations) {
      const path = above === '' ? name : `${above}/${name}`;
      const text = files.text(path);
      const found = text === undefined ? [] : pathsIn(path, text, files).flatMap((alias) => alias(specifier) ?? []);
      if (found.length > 0) return found;
    }
  }
  return [];
}

const upwards = (folder: string): readonly string[] => {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.map((_, i) => parts.slice(0, parts.length - i).join('/')), ''];
};

type Alias = (specifier: string) => readonly string[] | undefined;

interface Kept<T> { readonly text: string; readonly answer: T }

// Every import asks, and configurations change rarely.
const read = new WeakMap<FileTable, Map<string, Kept<readonly Alias[]>>>();

function pathsIn(path: string, text: string, files: FileTable): readonly Alias[] {
  return kept(read, files, path, text, () => {
    const options = record(record(parse(text)).compilerOptions);
    const base = join(path.slice(0, Math.max(0, path.lastIndexOf('/'))), typeof options.baseUrl === 'string' ? options.baseUrl : '.') ?? '';
    const named = Object.entries(record(options.paths)).map(([pattern, targets]): Alias => (specifier) => {
      const rest = matched(pattern, specifier);
      return rest === undefined || !Array.isArray(targets) ? undefined : targets.flatMap((target) => (typeof target === 'string' ? join(base, target.replace('*', rest)) ?? [] : []));
    });
    return typeof options.baseUrl === 'string' ? [...named, (specifier) => [join(base, specifier) ?? []].flat()] : named;
  });
}

/** What stands for the `*` of a pattern; empty if it has none. */
function matched(pattern: string, specifier: string): string | undefined {
  const [head = '', tail] = pattern.split('*');
  if (tail === undefined) return pattern === specifier ? '' : undefined;
  return specifier.length >= head.length + tail.length && specifier.startsWith(head) && specifier.endsWith(tail) ? specifier.slice(head.length, specifier.length - tail.length) : undefined;
}

const names = new WeakMap<FileTable, Map<string, Kept<string | undefined>>>();

/** `@shop/clients/http` in a workspace that has a package `@shop/clients`: its sources, whatever was built of them. */
function ofPackage(specifier: string, files: FileTable): readonly string[] {
  const [, name, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
  if (name === undefined) return [];
  const path = files.named('package.json').find((one) => nameIn(one, files) === name);
  if (path === undefined || !path.includes('/')) return [];
  const folder = path.slice(0, path.lastIndexOf('/'));
  return rest === '' ? [`${folder}/src/index`, `${folder}/index`, `${folder}/src/main`, `${folder}/lib/index`] : [`${folder}/${rest}`, `${folder}/src/${rest}`, `${folder}/${rest.replace(/^(?:dist|build|lib)\//, 'src/')}`];
}

function nameIn(path: string, files: FileTable): string | undefined {
  const text = files.text(path) ?? '';
  return kept(names, files, path, text, () => /"name"\s*:\s*"([^"]+)"/.exec(text)?.[1]);
}

function kept<T>(known: WeakMap<FileTable, Map<string, Kept<T>>>, files: FileTable, path: string, text: string, work: () => T): T {
  let there = known.get(files);
  if (!there) known.set(files, (there = new Map()));
  let found = there.get(path);
  if (found?.text !== text) there.set(path, (found = { text, answer: work() }));
  return found.answer;
}

const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {});
