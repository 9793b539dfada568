// The cheap question before parsing: can this text hold a call that any library record describes? A name in an import line
// or of a runtime function decides; licence headers and prose with `http://` do not.
import { limiterIn, type Library } from './concepts';
import type { LanguageId } from './program';

export interface Precheck {
  /** True if the text may hold facts of its own. */
  mayCall(language: LanguageId, text: string): boolean;
  /** True if the text may hold settings that calls in other files use: addresses, limits, values from the environment. */
  maySet(text: string): boolean;
  /** True for specifiers of described libraries; with a name, only if the records know that name of it. */
  isLibrary(module: string, name?: string): boolean;
  /** Module specifiers that the text seems to import, as written; cheap and rough, for following clients into other files. */
  importsIn(language: LanguageId, text: string): readonly string[];
}

export function createPrecheck(known: readonly Library[]): Precheck {
  // What only lets time pass or holds a thread talks to nobody; it is imported nearly everywhere, and holding a thread matters where an
  // event loop runs.
  const isQuiet = (library: Library): boolean => library.operations.every(({ does }) => does === 'pause' || does === 'block');
  const libraries = known.filter((library) => !isQuiet(library));
  const holding = new Map<LanguageId, RegExp>();
  const tests = new Map<LanguageId, RegExp>();
  const modules = new Set(libraries.flatMap((l) => l.modules).map((m) => m.replace(/\/\*$/, '')));
  const prefixes = libraries.flatMap((l) => l.modules).filter((m) => m.endsWith('/*')).map((m) => m.slice(0, -1));
  const described = new Set(libraries.flatMap((l) => l.modules.flatMap((m) => namesOf(l).map((name) => `${m} ${name}`))));
  for (const language of new Set(libraries.map((l) => l.language))) {
    const own = libraries.filter((l) => l.language === language);
    const modules = own.flatMap((l) => l.modules).map((m) => quote(m.replace(/\/\*$/, '')));
    const globals = own.flatMap((l) => l.operations.filter((o) => o.does !== 'wrap' && o.does !== 'pause').flatMap((o) => o.at))
      .filter((at) => at.startsWith('global:')).map((at) => quote(at.slice(7).split('.')[0]!));
    // Generated code goes by the look of its names, whatever module it is in: `orders_client::OrdersClient`.
    const generated = own.flatMap((l) => l.operations.flatMap((o) => o.at)).filter((at) => /^any:.*\./.test(at))
      .map((at) => at.slice(4).split('.').slice(0, -1).map((part) => quote(part).replaceAll('\\*', '\\w*')).join('(?:\\.|::)'));
    const telling = own.flatMap((l) => (l.tls ?? []).filter((option) => !option.on).map((option) => quote(option.key)));
    tests.set(language, new RegExp([...shapes[language](modules.join('|'), [...new Set(own.flatMap(namesOf))].map(quote).join('|')), ...(generated.length > 0 ? [`\\b(?:${[...new Set(generated)].join('|')})\\b`] : []), ...(telling.length > 0 ? [`\\b(?:${telling.join('|')})\\b`] : []), ...(globals.length > 0 ? [`\\b(?:${globals.join('|')})\\s*[(.]`] : [])].join('|')));
  }
  for (const language of new Set(known.map((l) => l.language))) {
    const own = known.filter((l) => l.language === language && isQuiet(l) && l.operations.some((o) => o.does === 'block' || o.blocks === true));
    if (own.length > 0) holding.set(language, new RegExp(shapes[language](own.flatMap((l) => l.modules).map(quote).join('|'), [...new Set(own.flatMap(namesOf))].map(quote).join('|')).join('|')));
  }
  return {
    mayCall: (language, text) => (tests.get(language)?.test(text) ?? false) || secrets.test(text) || limiterIn(text) !== undefined
      || (/\basync\b/.test(text) && (holding.get(language)?.test(text) ?? false)),
    isLibrary: (module, name) => (name === undefined || described.has(`${module} ${name}`)) && (modules.has(module) || prefixes.some((prefix) => module.startsWith(prefix))),
    maySet: (text) => settings.test(text),
    importsIn(language, text) {
      const found = new Set([...text.matchAll(imports[language])].flatMap((m) => m.slice(1)).filter((specifier) => specifier !== undefined && specifier !== ''));
      // In Rust a path may also begin with a module of the file itself.
      return language === 'rust' ? [...found].flatMap((path) => [path, `self::${path}`]) : [...found];
    },
  };
}

// A password in a connection string or in quotes behind its name, and tokens by the form that their issuers give them.
const secrets = /:\/\/[^\s:@/'"]*:[^\s@/'"]+@|\b(?:password|passwd|pass|pwd)['"]?\s*(?::|=(?!=))\s*['"][^'"\s]|\bgh[pousr]_[A-Za-z0-9]{36}|glpat-|xox[abprs]-\d|[sr]k_live_|AKIA[A-Z2-7]{16}|AIza[\w-]{35}|BEGIN [A-Z ]*PRIVATE KEY/i;

const settings = /:\/\/|secret|passw(?:or)?d|time_?out|retr(?:y|ies)|deadline|environ|getenv|process\.env|_(?:URL|HOST|ADDR)\b|global using|const string/i;

const shapes: Readonly<Record<LanguageId, (modules: string, names: string) => readonly string[]>> = {
  javascript: (modules) => [`['"\`](?:node:)?(?:${modules})(?:/[^'"\`]*)?['"\`]`],
  python: (modules) => [`\\b(?:from|import)\\s[^\\n#]*\\b(?:${modules})\\b`],
  go: (modules) => [`"(?:${modules})(?:/[^"]*)?"`],
  // Namespaces are brought in for whole projects at once; what is used of them has to be named.
  csharp: (_, names) => [`\\b(?:${names})\\b`],
  // A package is named by imports and where a type is written out in full; what follows is a type or all of them.
  java: (modules) => [`\\b(?:${modules})\\.[A-Z*]`],
  rust: (modules) => [`\\b(?:${modules})::`, `\\b(?:use|crate)\\s+(?:${modules})\\b`],
};

/** What a record's calls begin with: functions, types, kinds of objects; patterns left out. */
function namesOf({ operations }: Library): readonly string[] {
  const heads = operations.flatMap(({ at, makes }) => [...at.map((one) => one.replace(/^(?:any|global):/, '').split(/[.#=]/)[0]!), ...(makes === undefined ? [] : [makes])]);
  return heads.filter((name) => /^\w+$/.test(name));
}

const imports: Readonly<Record<LanguageId, RegExp>> = {
  javascript: /(?:\bfrom|\bimport|\brequire\s*\()\s*['"]([^'"\n]+)['"]/g,
  python: /^\s*(?:from\s+([.\w]+)\s+import|import\s+([.\w]+))/gm,
  rust: /\b(([a-z_]\w*(?:::[a-z_]\w*)*)::\w+)/g,
  go: /^\s*(?:import\s+)?(?:[\w.]+\s+)?"([^"\n]+)"\s*$/gm,
  csharp: /^\s*(?:global\s+)?using\s+(?:\w+\s*=\s*)?([\w.]+)\s*;/gm,
  java: /^\s*import\s+(?:static\s+)?([\w.]+)\s*;/gm,
};

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
