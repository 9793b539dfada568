// Which files of the workspace an import means, remembered for as long as no file comes or goes and nobody declares anew what it names.
import type { Import } from '../program';
import { createPerFile, type Readings } from './readings';
import type { SourceFile } from './source-file';

export interface ModuleFiles {
  /** Files that a module specifier means when imported from a file, for a name where the language asks by names; empty for packages from elsewhere. */
  of(specifier: string, from: SourceFile, name?: string): readonly SourceFile[];
  /** Files that an import may mean, together for each module it may come from, likeliest first; modules without any are left out. */
  origins(value: Import, from: SourceFile): Iterable<readonly SourceFile[]>;
  /** Files that may hold other parts of a type that a file declares; nobody need look into them. */
  parts(file: SourceFile, type: string): readonly SourceFile[];
  /** A file is another than it was. */
  forget(path: string): void;
  /** A name is declared in other files than before. */
  forgetName(name: string): void;
  clear(): void;
}

/** `resolve` gives paths, `fileAt` the lowered file of one. */
export function createModuleFiles(resolve: (specifier: string, from: SourceFile, name?: string) => readonly string[], fileAt: (path: string) => SourceFile | undefined, readings: Readings): ModuleFiles {
  const modules = new Map<string, Map<string, readonly string[]>>();
  let origins = createPerFile<string, Origins>();

  function pathsOf(specifier: string, from: SourceFile, name?: string): readonly string[] {
    let known = modules.get(from.path);
    if (!known) modules.set(from.path, (known = new Map()));
    const wanted = from.language.resolvesNames ? name : undefined;
    const key = wanted === undefined ? specifier : `${specifier} ${wanted}`;
    let paths = known.get(key);
    if (!paths) {
      paths = resolve(specifier, from, wanted);
      // A name is looked for in many modules and found in one: what is not there is as quickly asked as remembered.
      if (wanted === undefined || paths.length > 0) known.set(key, paths);
    }
    return paths;
  }

  const filesAt = (paths: readonly string[]): readonly SourceFile[] => paths.map(fileAt).filter((file) => file !== undefined);

  function filesOf(specifier: string, from: SourceFile, name?: string): readonly SourceFile[] {
    noteName(from, name);
    return filesAt(pathsOf(specifier, from, name));
  }

  function noteName({ language }: SourceFile, name: string | undefined): void {
    if (name !== undefined && language.resolvesNames) readings.note(`declares ${name}`);
  }

  function lookedInto(files: readonly SourceFile[]): readonly SourceFile[] {
    for (const { path } of files) readings.note(path);
    return files;
  }

  return {
    of: (specifier, from, name) => lookedInto(filesOf(specifier, from, name)),
    parts: (file, type) => filesOf('.', file, type),
    // A name may come from a dozen namespaces, and stands in a file again and again.
    *origins({ module, or, name }, from) {
      const key = `${module} ${name}`;
      let known = origins(from).get(key);
      // The modules of which all names are brought in are the same list for a stretch of a file.
      if (!known || known.or !== or) {
        known = { or, paths: [module, ...or ?? []].map((one) => pathsOf(one, from, name)).filter((paths) => paths.length > 0) };
        origins(from).set(key, known);
      }
      noteName(from, name);
      for (const paths of known.paths) {
        const found = lookedInto(filesAt(paths));
        if (found.length > 0) yield found;
      }
    },
    forget: (path) => modules.delete(path),
    forgetName(name) {
      origins = createPerFile();
      for (const known of modules.values()) for (const key of known.keys()) if (key.endsWith(` ${name}`)) known.delete(key);
    },
    clear() {
      modules.clear();
      origins = createPerFile();
    },
  };
}

/** Paths of the files that an import may mean, by module. */
interface Origins { readonly or: Import['or']; readonly paths: readonly (readonly string[])[] }

/** The files that declare something of a type, as a source of answers. */
export const partsOf = (type: string): string => `parts of ${type}`;
