// From module specifiers (`crate::http::client`, `self::x`, `super::x`, `shop_common`) to the files of the workspace they mean.
import type { FileTable } from '../../program';

/** At most the two files that may be the root of a crate (`lib.rs`, `main.rs`), else one file. */
export function resolve(specifier: string, from: string, files: FileTable): readonly string[] {
  const [head = '', ...rest] = specifier.split('::');
  if (head === 'crate') return below(rootsOf(from, files), rest, files);
  if (head === 'self') return rest.length === 0 ? [from] : inFolder(childrenFolder(from, files), rest, files);
  if (head === 'super') return ofParent(from, rest, files);
  return below(crateNamed(head, files), rest, files);
}

function below(roots: readonly string[], path: readonly string[], files: FileTable): readonly string[] {
  if (path.length === 0) return roots;
  return [...new Set(roots.flatMap((root) => inFolder(folderOf(root), path, files)))];
}

function inFolder(folder: string, path: readonly string[], files: FileTable): readonly string[] {
  const base = joined(folder, path.join('/'));
  return [`${base}.rs`, `${base}/mod.rs`].filter((candidate) => files.has(candidate)).slice(0, 1);
}

function ofParent(from: string, rest: readonly string[], files: FileTable): readonly string[] {
  const above = parentOf(from, files);
  if (rest[0] === 'super') return above.flatMap((parent) => ofParent(parent, rest.slice(1), files));
  return rest.length === 0 ? above : above.slice(0, 1).flatMap((parent) => inFolder(childrenFolder(parent, files), rest, files));
}

/** The file of the module around a module. */
function parentOf(file: string, files: FileTable): readonly string[] {
  const own = nameOf(file) === 'mod.rs' ? folderOf(file) : file.slice(0, -'.rs'.length);
  const folder = folderOf(own);
  return [`${folder}/mod.rs`, `${folder}.rs`, joined(folder, 'lib.rs'), joined(folder, 'main.rs')].filter((path) => files.has(path) && path !== file);
}

/** The folder in which the files of a module's own modules stand. */
function childrenFolder(file: string, files: FileTable): string {
  return nameOf(file) === 'mod.rs' || isRoot(file, files) ? folderOf(file) : file.slice(0, -'.rs'.length);
}

/** The files from which the crate of a file may start. */
function rootsOf(from: string, files: FileTable): readonly string[] {
  if (isRoot(from, files) && nameOf(from) !== 'lib.rs' && nameOf(from) !== 'main.rs') return [from];
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const roots = ['lib.rs', 'main.rs'].map((name) => joined(folder, name)).filter((path) => files.has(path));
    if (roots.length > 0) return roots;
    if (folder === '') return [];
  }
}

/** A crate starts here: `main.rs`, `lib.rs`, and every file of these folders beside `Cargo.toml`. */
function isRoot(file: string, files: FileTable): boolean {
  const name = nameOf(file);
  if (name === 'lib.rs' || name === 'main.rs' || name === 'build.rs') return true;
  const folder = folderOf(file);
  return /(?:^|\/)(?:src\/bin|examples|tests|benches)$/.test(folder) && !files.has(`${folder}/mod.rs`);
}

const crateNames = new WeakMap<FileTable, Map<string, { readonly text: string; readonly name: string | undefined; readonly root: string }>>();

/** The root of a crate of the workspace by the name that code speaks of it. */
function crateNamed(name: string, files: FileTable): readonly string[] {
  for (const manifest of files.named('Cargo.toml')) {
    const crate = crateOf(manifest, files);
    const root = joined(folderOf(manifest), crate.root);
    if (crate.name === name && files.has(root)) return [root];
  }
  return [];
}

function crateOf(manifest: string, files: FileTable): { readonly name: string | undefined; readonly root: string } {
  const text = files.text(manifest) ?? '';
  let known = crateNames.get(files);
  if (!known) crateNames.set(files, (known = new Map()));
  const before = known.get(manifest);
  if (before?.text === text) return before;
  const section = (title: string): string => new RegExp(`^\\[${title}\\]([\\s\\S]*?)(?=^\\[|(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? '';
  const value = (body: string, key: string): string | undefined => new RegExp(`^\\s*${key}\\s*=\\s*"([^"]+)"`, 'm').exec(body)?.[1];
  const name = value(section('lib'), 'name') ?? value(section('package'), 'name');
  const crate = { text, name: name?.replaceAll('-', '_'), root: value(section('lib'), 'path') ?? 'src/lib.rs' };
  known.set(manifest, crate);
  return crate;
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const joined = (folder: string, rest: string): string => (folder === '' ? rest : `${folder}/${rest}`);
