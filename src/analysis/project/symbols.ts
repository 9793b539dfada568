// Names that come from outside of the project, of packages or of the runtime, and what the records say of them.
import type { Import, LanguageId, Value } from '../program';
import type { Catalogue, Entry } from './catalogue';
import type { Thing } from './matcher';

interface Symbol {
  /** Where it comes from, if it is not of the runtime. */
  readonly from?: Import;
  readonly global?: string;
  readonly path: string;
}

/** The outside name of an import or global, with members: module `axios`, path `create`. */
export function symbolOf(value: Value): Symbol | undefined {
  if (value.kind === 'import') return { from: value, path: value.name === '*' || value.name === 'default' ? '' : value.name };
  if (value.kind === 'global') return { global: value.name, path: '' };
  if (value.kind === 'member') {
    const of = symbolOf(value.of);
    if (!of) return undefined;
    if (of.global !== undefined) return { global: `${of.global}.${value.name}`, path: '' };
    return { ...of, path: of.path === '' ? (value.name === 'default' ? '' : value.name) : `${of.path}.${value.name}` };
  }
  return undefined;
}

/** What the records say of a name; of several modules it may come from, the first that has it. */
export function inModules(catalogue: Catalogue, language: LanguageId, { from, path }: Symbol): readonly Entry[] {
  for (const module of modulesOf(from)) {
    const entries = catalogue.member(language, module, path);
    if (entries.length > 0) return entries;
  }
  return [];
}

/** The kind of object a type names: by its whole path (`HttpRequest.Builder`), or by its last name alone. */
export function kindNamed(catalogue: Catalogue, language: LanguageId, { from, path }: Symbol): Thing | undefined {
  const modules = modulesOf(from);
  for (const kind of new Set([path, path.split('.').pop()!])) {
    // A crate hands on another under its own name: `openidconnect::reqwest::Client`.
    for (const module of language === 'rust' && path.includes('.') ? [...modules, path.split('.')[0]!] : modules) {
      const library = catalogue.kindOf(language, module, kind);
      if (library) return { kind, library };
    }
  }
  return undefined;
}

/** The modules of an import, likeliest first; several only where the code brings in all names of a module. */
const modulesOf = (from: Import | undefined): readonly string[] => (from === undefined ? [] : from.or === undefined ? [from.module] : [from.module, ...from.or]);
