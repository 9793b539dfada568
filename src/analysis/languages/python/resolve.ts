// From a module specifier to the files of the workspace it may mean.
import type { FileTable } from '../../program';

/**
 * Relative specifiers start at the package of the importing file. Absolute ones are looked for from the importing file's
 * folder up to the root, since any of these may be on Python's path; folders inside a package come last, because Python
 * itself does not look there unless a script is started from them. `external` are first names of known libraries: a file
 * of such a name inside a package is not what `import redis` means.
 */
export function resolveModule(specifier: string, from: string, files: FileTable, external: ReadonlySet<string>): readonly string[] {
  const dots = /^\.*/.exec(specifier)![0].length;
  const path = specifier.slice(dots).replaceAll('.', '/');
  if (dots > 0) return moduleAt(join(ancestors(from)[dots - 1], path), files);
  if (path === '') return [];
  const folders = ancestors(from);
  const isPackage = (folder: string): boolean => files.has(join(folder, '__init__.py')!);
  const roots = [...folders.filter((f) => !isPackage(f)), ...(external.has(path.split('/', 1)[0]!) ? [] : folders.filter(isPackage))];
  for (const root of roots) {
    for (const base of [root, join(root, 'src')!]) {
      const found = moduleAt(join(base, path), files).filter((file) => file !== from);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The package or module at a path without extension; an undefined path lies above the root. */
function moduleAt(path: string | undefined, files: FileTable): readonly string[] {
  if (path === undefined) return [];
  const candidates = path === '' ? ['__init__.py'] : [`${path}/__init__.py`, `${path}.py`, `${path}.pyw`];
  return candidates.filter((file) => files.has(file)).slice(0, 1);
}

/** The folders a file lies in, nearest first; the root is the empty text. */
function ancestors(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/')).concat('');
}

function join(folder: string | undefined, path: string): string | undefined {
  if (folder === undefined) return undefined;
  return [folder, path].filter((part) => part !== '').join('/');
}
