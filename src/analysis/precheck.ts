// The cheap question before parsing: can this text hold a call that any library record describes? A name in an import line
// or of a runtime function decides; licence headers and prose with `http://` do not.
import { push } from '../base/multimap';
import { remembered } from '../base/once';
import type { Library } from './concepts';
import type { LanguageId } from './program';
import { wordsOf, type WordTest } from './record-words';

export interface Precheck {
  /** True if the text may hold facts of its own. */
  mayCall(language: LanguageId, text: string): boolean;
  /** True if the text may hold settings that calls in other files use: addresses, limits, values from the environment. */
  maySet(text: string): boolean;
  /** True for specifiers of described libraries; with a name, only if the records know that name of it. */
  isLibrary(module: string, name?: string): boolean;
  /** True for names that generated code has by custom, whatever module it is in: `NewCartServiceClient`. */
  isGenerated(language: LanguageId, name: string): boolean;
  /** True for methods whose names no code of a program's own is likely to have: `ToListAsync`. */
  isTelling(language: LanguageId, name: string): boolean;
  /** True for the names of calls that tell a container to hand out objects of a type: `AddRefitClient`. */
  isRegistering(name: string): boolean;
  /** Module specifiers that the text seems to import, as written; cheap and rough, for following clients into other files. */
  importsIn(language: LanguageId, text: string): readonly string[];
}

export function createPrecheck(known: readonly Library[]): Precheck {
  // What only lets time pass or holds a thread talks to nobody; it is imported nearly everywhere, and holding a thread matters where an
  // event loop runs.
  const isQuiet = (library: Library): boolean => library.operations.length > 0 && library.operations.every(({ does }) => does === 'pause' || does === 'block');
  const libraries = known.filter((library) => !isQuiet(library));
  const modules = new Set(libraries.flatMap((l) => l.modules).map((m) => m.replace(/\/\*$/, '')));
  const byModule = new Map<string, Library[]>();
  for (const library of libraries) for (const module of library.modules) push(byModule, module, library);
  const prefixes = libraries.flatMap((l) => l.modules).filter((m) => m.endsWith('/*')).map((m) => m.slice(0, -1));
  const registering = new Set(libraries.flatMap((l) => l.operations).flatMap(({ at, registers }) => (registers?.as === 'itself' ? at.map((one) => one.replace(/^.*[.#:]/, '')) : [])));
  // Few workspaces have files in all languages: what is to be looked for is put together with the first file of each.
  const described = remembered((module: string) => new Set((byModule.get(module) ?? []).flatMap(namesOf)));
  const test = remembered((language: LanguageId) => testOf(language, libraries.filter((l) => l.language === language)));
  const generated = remembered((language: LanguageId) => generatedNames(libraries.filter((l) => l.language === language)));
  const holding = remembered((language: LanguageId) =>
    usesOf(language, known.filter((l) => l.language === language && isQuiet(l) && l.operations.some((o) => o.does === 'block' || o.blocks === true))));
  const telling = remembered((language: LanguageId) => new Set(libraries.filter((l) => l.language === language).flatMap(tellingOf)));
  return {
    mayCall: (language, text) => test(language)(text) || secrets.test(text) || ((language === 'csharp' || language === 'java') && keeping.test(text)) || (language === 'javascript' && (listening.test(text) || routing.test(text)))
      || (/\basync\b/.test(text) && (holding(language)(text) || (language === 'python' && /(?<![.\w])(?:open|input)\(/.test(text)))),
    isLibrary: (module, name) => (name === undefined || described(module).has(name)) && (modules.has(module) || prefixes.some((prefix) => module.startsWith(prefix))),
    isGenerated: (language, name) => generated(language)?.test(name) ?? false,
    isTelling: (language, name) => language === 'csharp' && telling(language).has(name),
    isRegistering: (name) => registering.has(name),
    maySet: (text) => settings.test(text),
    importsIn(language, text) {
      if (language === 'python') return pythonModules(text);
      const found = new Set([...text.matchAll(imports[language])].flatMap((m) => m.slice(1)).filter((specifier) => specifier !== undefined && specifier !== ''));
      // In Rust a path may also begin with a module of the file itself.
      return language === 'rust' ? [...found].flatMap((path) => [path, `self::${path}`]) : [...found];
    },
  };
}

// A collection that is named for what it keeps of users.
const keeping = /(?:Dictionary|HashMap|Map)<[^;\n]*\b_?\w*(?:sessions|codes|tokens|carts|otps|hits|quotas?|attempts)\b[^;\n]*=/i;

function testOf(language: LanguageId, own: readonly Library[]): WordTest {
  const globals = own.flatMap((l) => l.operations.filter((o) => o.does !== 'wrap' && o.does !== 'pause').flatMap((o) => o.at))
    .filter((at) => at.startsWith('global:')).map((at) => at.slice(7).split('.').map(quote).join('\\s*\\??\\.\\s*'));
  // Generated code goes by the look of its names, whatever module it is in: `orders_client::OrdersClient`.
  // What makes nothing stands there whole: `query.all(`.
  const generated = own.flatMap((l) => l.operations).filter(({ inScope }) => inScope !== true).flatMap(({ at, makes }) => at.filter((one) => /^any:.*\./.test(one)).map((one) => {
    const parts = one.slice(4).split('.').map((part) => quote(part).replaceAll('\\*', '\\w*'));
    // What stands before may be what a whole file is called: `import db from './models'`.
    if (language === 'javascript' && makes === undefined) return `${parts.at(-1)!}\\s*\\(`;
    return makes === undefined ? `${parts.join('[\\s\\\\]*(?:\\.|::)\\s*')}\\s*\\(` : `${parts.slice(0, -1).join('(?:\\.|::)')}\\b`;
  }));
  const telling = own.flatMap((l) => [...(l.tls ?? []).filter((option) => !option.on), ...(l.stores ?? [])]).map((option) => quote(option.key));
  const shapes = [
    ...(generated.length > 0 ? [`\\b(?:${[...new Set(generated)].join('|')})`] : []),
    ...(telling.length > 0 ? [`\\b(?:${telling.join('|')})\\b`] : []),
    ...(globals.length > 0 ? [`\\b(?:${globals.join('|')})\\s*[(.]`] : []),
  ];
  const shape = shapes.length > 0 ? new RegExp(shapes.join('|')) : undefined;
  const uses = usesOf(language, own);
  return (text) => uses(text) || (shape?.test(text) ?? false);
}

/** Names of makers that records know by their look alone. */
function generatedNames(own: readonly Library[]): RegExp | undefined {
  const patterns = own.flatMap((l) => l.operations.filter(({ does }) => does === 'make').flatMap((o) => o.at))
    .flatMap((at) => /^any:(\w*\*\w+)$/.exec(at)?.[1] ?? []).map((name) => name.replaceAll('*', '\\w+'));
  return patterns.length > 0 ? new RegExp(`^(?:${patterns.join('|')})$`) : undefined;
}

/** True for a text that imports one of these libraries and has the words of something that its record describes. */
function usesOf(language: LanguageId, own: readonly Library[]): WordTest {
  if (own.length === 0) return () => false;
  const users = new Map<string, WordTest[]>();
  for (const library of own) {
    // Namespaces of C# are brought in for whole projects at once: what is used of them has to be named, and a name is enough, because what
    // a container hands in is called without it. A file that brings one in by itself has use for it.
    const test = language === 'csharp' ? () => true : wordsOf(library);
    for (const name of language === 'csharp' ? [...namesOf(library), ...tellingOf(library), ...(library.cors ?? []).flatMap(({ origins }) => origins), ...library.modules.filter((module) => !ofEverybody.test(module)).map((module) => `using ${module};`)] : library.modules.map((m) => m.replace(/\/\*$/, ''))) users.set(name, [...(users.get(name) ?? []), test]);
  }
  const found = new RegExp(importing[language]([...users.keys()].sort((a, b) => b.length - a.length).map(quote).join('|')), 'g');
  const inside = language === 'python' ? new RegExp(`(?<![.\\w])(?:${[...users.keys()].sort((a, b) => b.length - a.length).map(quote).join('|')})\\b`, 'g') : undefined;
  return (text) => {
    const asked = new Set<string>();
    const answers = new Map<WordTest, boolean>();
    for (const match of text.matchAll(found)) {
      for (const name of inside ? match[0].match(inside) ?? [] : [match.slice(1).find((part) => part !== undefined)!]) {
        if (asked.has(name)) continue;
        asked.add(name);
        for (const test of usersOf(name)) {
          if (!answers.has(test)) answers.set(test, test(text));
          if (answers.get(test)) return true;
        }
      }
    }
    return false;
  };

  /** A specifier may name something below a module: `grpc/codes`. */
  function usersOf(name: string): readonly WordTest[] {
    const tests: WordTest[] = [];
    for (let part = name; part !== ''; part = part.slice(0, Math.max(0, part.search(/[/.][^/.]*$/)))) tests.push(...(users.get(part) ?? []));
    return tests;
  }
}

// A password in a connection string or in quotes behind its name, and tokens by the form that their issuers give them; settings by
// which a program lets other origins in with cookies or signs them, which it may write without naming any library.
const secrets = /:\/\/[^\s:@/'"]*:[^\s@/'"]+@|\b(?:password|passwd|pass|pwd)['"]?\s*(?::|=(?!=))\s*['"][^'"\s]|\bgh[pousr]_[A-Za-z0-9]{36}|glpat-|hvs\.[\w-]{20}|xox[abprs]-\d|[sr]k_live_|AKIA[A-Z2-7]{16}|AIza[\w-]{35}|\bsk-(?:proj|ant)-|AccountKey=|SharedAccessKey=|BEGIN [A-Z ]*PRIVATE KEY|Access-Control-Allow-Credentials|^CORS_ALLOW_CREDENTIALS\b|^SECRET_KEY\s*=\s*[rb]?['"]/im;

// The file that starts a server often knows it only as the application of another file: `import app from './app'; app.listen(port)`.
const listening = /\b(?:app|server|application|api)\.listen\s*\(/;

// Routes of hapi are objects, in files that name nothing of it.
const routing = /\bhandler\s*(?::\s*(?:async\s*)?(?:function\s*)?)?\(\s*\w+\s*,\s*(?:_?h|toolkit)\s*\)/;

// Queries are often kept apart from what sends them: `` createOrder = `INSERT INTO orders …` ``.
const settings = /=\s*(?:r#*)?["'`]+\s*(?:select|insert\s+into|update|delete\s+from)\s|:\/\/|secret|passw(?:or)?d|time_?out|retr(?:y|ies)|deadline|environ|getenv|process\.env|_(?:URL|HOST|ADDR)\b|global using|const string|^export const \w+(?:\s*:[^=\n]+)?\s*=\s*(?:Object\.freeze\()?\[|^[A-Z]\w*(?:\s*:[^=\n]+)?\s*=\s*[[(]\s*(?:#.*)?$/im;

/** What imports or names one of these looks like; the group holds which, in Python the whole line. */
const importing: Readonly<Record<LanguageId, (names: string) => string>> = {
  javascript: (modules) => `['"\`](?:node:)?((?:${modules})(?:/[^'"\`]*)?)['"\`]`,
  python: (modules) => `\\b(?:from|import)\\s[^\\n#]*(?<![.\\w])(?:${modules})\\b[^\\n#]*`,
  go: (modules) => `"((?:${modules})(?:/[^"]*)?)"`,
  csharp: (names) => `\\b(${names})(?<=;|\\b)`,
  // A package is named by imports and where a type is written out in full; what follows is a type or all of them.
  java: (modules) => `\\b(${modules})\\.[A-Z*]`,
  rust: (modules) => `\\b(${modules})::|\\b(?:use|crate)\\s+(${modules})\\b`,
};

/** What a record's calls begin with: functions, types, kinds of objects; patterns left out. */
function namesOf({ operations }: Library): readonly string[] {
  const heads = operations.flatMap(({ at, makes }) => [...at.map((one) => one.replace(/^(?:any|global):/, '').split(/[.#=]/)[0]!), ...(makes === undefined ? [] : [makes])]);
  return heads.filter((name) => /^\w+$/.test(name));
}

// Namespaces that nearly every file of some kind of program brings in.
const ofEverybody = /^(?:System|Microsoft\.(?:AspNetCore|Extensions|CSharp))\b/;

/** Methods that ask a database, by names that no code of a program's own is likely to have: a file may call them on what others make. */
const tellingOf = ({ operations }: Library): readonly string[] => operations.flatMap(({ at, does }) => (does === 'query' ? at.flatMap((one) => /#([A-Z][a-z]+(?:[A-Z][a-z]+)+)$/.exec(one)?.[1] ?? []) : []));

const imports: Readonly<Record<LanguageId, RegExp>> = {
  javascript: /(?:\bfrom|\bimport|\brequire\s*\()\s*['"]([^'"\n]+)['"]/g,
  python: /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]+(?:\(([^)]*)|([^\n#(]*))|import[ \t]+([.\w]+))/gm,
  rust: /\b(([a-z_]\w*(?:::[a-z_]\w*)*)::(?:\w+|(?=[{*])))/g,
  go: /^\s*(?:import\s+)?(?:[\w.]+\s+)?"([^"\n]+)"\s*$/gm,
  csharp: /^\s*(?:global\s+)?using\s+(?:\w+\s*=\s*)?([\w.]+)\s*;/gm,
  java: /^\s*import\s+(?:static\s+)?([\w.]+)\s*;/gm,
};

/** A name that is imported from a package may be a module of it. */
function pythonModules(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, from, inBrackets, inLine = '', module] of text.matchAll(imports.python)) {
    if (module !== undefined) found.add(module);
    if (from === undefined) continue;
    found.add(from);
    for (const name of (inBrackets ?? inLine).match(/\b(?<!\bas\s+)(?!as\b)[a-z]\w*/g) ?? []) found.add(from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);
  }
  return [...found];
}

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
