// From import paths to the files of the workspace they mean.
import type { FileTable } from '../../program';
import { ownPackage } from './names';

/**
 * The Go files of the folder an import path means, tests left out; for `.` those of the importing file's own package, itself
 * left out. Modules are known by their `go.mod`; without one, a folder whose path is the end of the import path is taken if
 * there is only one.
 */
export function resolve(specifier: string, from: string, files: FileTable): readonly string[] {
  if (specifier === ownPackage) return goFiles(folderOf(from), files).filter((path) => path !== from);
  if (!specifier.includes('/') && !specifier.includes('.') && files.named('go.mod').length === 0) return [];
  const folder = inModule(specifier, files) ?? (governed(from, files) ? undefined : bySuffix(specifier, files));
  return folder === undefined ? [] : goFiles(folder, files);
}

function inModule(specifier: string, files: FileTable): string | undefined {
  let best: { readonly module: string; readonly root: string } | undefined;
  for (const path of files.named('go.mod')) {
    const module = moduleName(files.text(path) ?? '');
    if (module === undefined || (specifier !== module && !specifier.startsWith(`${module}/`))) continue;
    if (!best || module.length > best.module.length) best = { module, root: folderOf(path) };
  }
  return best && joined(best.root, specifier.slice(best.module.length + 1));
}

function moduleName(text: string): string | undefined {
  return /^\s*module\s+"?([^\s"]+)"?/m.exec(text)?.[1];
}

/** True if a module file says what the import paths of a file mean, so that nothing has to be guessed. */
function governed(from: string, files: FileTable): boolean {
  return files.named('go.mod').some((path) => {
    const root = folderOf(path);
    return root === '' || from.startsWith(`${root}/`);
  });
}

// One segment alone (`redis`) would hit folders that only share the name of a foreign package.
function bySuffix(specifier: string, files: FileTable): string | undefined {
  const segments = specifier.split('/');
  const found: string[] = [];
  for (let first = 0; first + 1 < segments.length; first++) {
    const tail = segments.slice(first).join('/');
    for (const folder of [tail, `src/${tail}`]) if (goFiles(folder, files).length > 0) found.push(folder);
  }
  return found.length === 1 ? found[0] : undefined;
}

function goFiles(folder: string, files: FileTable): readonly string[] {
  return files.inFolder(folder).filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

const joined = (folder: string, rest: string): string => (folder === '' ? rest : rest === '' ? folder : `${folder}/${rest}`);
