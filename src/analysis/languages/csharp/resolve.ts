// From namespaces and the names in them to the files that declare them. C# files need not be called after what they hold, so
// the declarations themselves are looked for.
import type { FileTable } from '../../program';
import { globalUsings } from './usings';

/** Fewer files than this are read for a question about a whole namespace. */
const mostFiles = 60;

/**
 * The files that declare `name` in a namespace, all parts of a partial class; without a name those that declare anything in it.
 * A dot means the other parts of a type of the same file. For the project's global usings, the files that hold them and lie nearest.
 */
export function resolve(specifier: string, from: string, files: FileTable, name?: string): readonly string[] {
  if (specifier === '.') {
    const parts = files.declaredIn(from).filter((own) => own.startsWith(partial) && own.endsWith(`.${name ?? ''}`));
    return parts.flatMap((own) => files.declaring(own)).filter((file) => file !== from);
  }
  if (specifier === globalUsings) return nearest(from, files.declaring(globalUsings));
  if (name !== undefined && !files.declaresName(name.slice(name.lastIndexOf('.') + 1))) return [];
  const declaring = files.declaring(`${specifier}.${name ?? '*'}`).filter((file) => name !== undefined || file !== from);
  // Several programs of one workspace may each have a type of this name: it is that of the same program.
  const several = name !== undefined && declaring.length > 1 && !declaring.some((file) => files.declaredIn(file).includes(`${partial}${specifier}.${name}`));
  return (several ? closest(from, declaring) : declaring).slice(0, mostFiles);
}

/**
 * Qualified names of the types a text declares, those that have other parts elsewhere a second time as `partial Namespace.Type`;
 * `Namespace.*` for each namespace, and whether it has global usings.
 */
export function declares(text: string): readonly string[] {
  const names = new Set<string>();
  let namespace = '';
  for (const match of declarations(text)) {
    if (match[1] !== undefined) namespace = match[1];
    else if (match[2] !== undefined) names.add(globalUsings);
    else {
      names.add(`${namespace}.${match[3]!}`);
      // Whatever else has the same name is another program's.
      if (text.endsWith(partial, match.index)) names.add(`${partial}${namespace}.${match[3]!}`);
      names.add(`${namespace}.*`);
    }
  }
  return [...names];
}

/**
 * Every place where one of the words stands that begin a declaration, in order. In a comment they may stand in a sentence; what
 * looks like a declaration there is found in no program later on. Words are found faster one by one than by one expression.
 */
function declarations(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      declaration.lastIndex = at;
      const match = /[\w.]/.test(text[at - 1] ?? ' ') ? null : declaration.exec(text);
      if (match) found.push(match);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const partial = 'partial ';
const words = ['namespace ', 'global using ', 'class ', 'struct ', 'record ', 'interface ', 'enum '];
const declaration = /namespace\s+([\w.]+)|(global) using\s|(?:class|struct|record|interface|enum)\s+(?:(?:class|struct)\s+)?(\w+)/y;

function nearest(from: string, files: readonly string[]): readonly string[] {
  const depth = (file: string): number => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return from.startsWith(folder) ? folder.length : -1;
  };
  const deepest = Math.max(...files.map(depth));
  return deepest < 0 ? [] : files.filter((file) => depth(file) === deepest && file !== from);
}

/** The files that share most folders with another. */
function closest(from: string, files: readonly string[]): readonly string[] {
  const own = from.split('/').slice(0, -1);
  const shared = (file: string): number => {
    const folders = file.split('/').slice(0, -1);
    const parting = own.findIndex((folder, index) => folders[index] !== folder);
    return parting < 0 ? own.length : parting;
  };
  const most = Math.max(...files.map(shared));
  return files.filter((file) => shared(file) === most);
}
