// The library records, indexed by how a call is named once its imports are resolved.
import { inner, push } from '../../base/multimap';
import { remembered } from '../../base/once';
import type { Library, Operation } from '../concepts';
import type { LanguageId } from '../program';

export interface Entry {
  readonly library: Library;
  readonly operation: Operation;
}

export interface Catalogue {
  /** By module specifier and the dotted path inside it (empty: the module itself). */
  member(language: LanguageId, module: string, path: string): readonly Entry[];
  /** By name of the runtime: `fetch`, `Promise.race`. */
  global(language: LanguageId, path: string): readonly Entry[];
  /** By kind of object and method (empty: the object itself is called); a library's own kinds before those of others. */
  method(language: LanguageId, kind: string, name: string, own?: Library): readonly Entry[];
  /** Operations that go by name alone; `path` gives the whole name with dots, for those that go by more than the last part. */
  named(language: LanguageId, name: string, path: () => string): readonly Entry[];
  /** True if the records know a kind of object of this module (declared types: `http.Client`). */
  kindOf(language: LanguageId, module: string, name: string): Library | undefined;
  /** Operations that set a policy for the whole process, with the last names by which their calls are found. */
  ambients(language: LanguageId): readonly (Entry & { readonly names: readonly string[] })[];
  /** Last names of operations that wrap what they are given, and of those that configure; found by name first because they are rare. */
  readonly wrapNames: ReadonlySet<string>;
  /** With the language in front (`java get`): what configures in one language is the most usual name in another. */
  readonly configureNames: ReadonlySet<string>;
  /** Names of decorators of what a container calls or makes, with the language in front. */
  readonly provideNames: ReadonlySet<string>;
  /** Names of calls that tell a container what to hand out. */
  readonly registerNames: ReadonlySet<string>;
}

export function createCatalogue(libraries: readonly Library[]): Catalogue {
  // By language, module and path: a key made of all three would have to be put together for every name that is looked up.
  const members = new Map<LanguageId, Map<string, Map<string, Entry[]>>>();
  const memberOf = (language: LanguageId, module: string, path: string): readonly Entry[] => members.get(language)?.get(module)?.get(path) ?? nothing;
  const prefixes = new Map<LanguageId, { prefix: string; library: Library }[]>();
  const globals = new Map<LanguageId, Map<string, Entry[]>>();
  const methods = new Map<string, Entry[]>();
  const patterns: Pattern[] = [];
  const methodPatterns = new Map<string, { pattern: RegExp; entry: Entry }[]>();
  const wrapNames = new Set<string>();
  const configureNames = new Set<string>();
  const provideNames = new Set<string>();
  const registerNames = new Set<string>();
  // Declared types are looked up at every use, most of them in vain: of modules that nobody describes.
  const described = new Map<LanguageId, Map<string, readonly Library[]>>();
  // By language, kind and name: most are asked about again and again, by every call.
  const ofKinds = new Map<LanguageId, Map<string, Map<string, readonly Entry[]>>>();
  const splitPaths = new Map<string, readonly Entry[]>();

  for (const library of libraries) {
    const { language } = library;
    for (const module of library.modules) {
      if (module.endsWith('/*')) push(prefixes, language, { prefix: module.slice(0, -1), library });
    }
    for (const operation of library.operations) {
      const entry: Entry = { library, operation };
      for (const at of operation.at) {
        if (operation.does === 'wrap') wrapNames.add(lastOf(at));
        if (operation.does === 'configure') configureNames.add(`${language} ${lastOf(at)}`);
        if (operation.does === 'provide') provideNames.add(`${language} ${lastOf(at)}`);
        if (operation.registers) registerNames.add(lastOf(at));
        if (at.startsWith('global:')) push(inner(globals, language), at.slice(7), entry);
        else if (at.startsWith('any:')) {
          const many = at.includes('.') ? '+' : '*';
          patterns.push({ language, pattern: wildcard(at.slice(4), many), last: wildcard(at.slice(4).split('.').pop()!, many), parts: at.split('.').length, entry });
        }
        else if (/#.+\*|#\*./.test(at)) push(methodPatterns, `${language} ${at.split('#')[0]!}`, { pattern: wildcard(at.split('#')[1]!), entry });
        else if (at.includes('#')) push(methods, `${language} ${at}`, entry);
        else for (const module of library.modules) push(inner(inner(members, language), module.replace(/\/\*$/, '')), at, entry);
      }
    }
  }

  const fittingByName = new Map<LanguageId, Map<string, readonly Pattern[]>>();

  /** Patterns whose last part may fit a name. */
  function byName(language: LanguageId, name: string): readonly Pattern[] {
    const known = inner(fittingByName, language);
    let fitting = known.get(name);
    if (!fitting) known.set(name, (fitting = patterns.filter((p) => p.language === language && (name === '' || p.last.test(name)))));
    return fitting;
  }

  function librariesOf(language: LanguageId, module: string): readonly Library[] {
    const known = inner(described, language);
    let found = known.get(module);
    if (!found) {
      found = libraries.filter((l) => l.language === language
        && l.modules.some((m) => (m.endsWith('/*') ? module === m.slice(0, -2) || module.startsWith(m.slice(0, -1)) : module === m)));
      known.set(module, found);
    }
    return found;
  }

  const kindsOf = remembered((library: Library): ReadonlySet<string> => new Set([...madeIn(library), ...describedIn(library)]));
  /** It makes objects of these kinds and describes what they do. */
  const ownKinds = remembered((library: Library): ReadonlySet<string> => {
    const described = new Set(describedIn(library));
    return new Set(madeIn(library).filter((kind) => described.has(kind)));
  });

  function ofKind(language: LanguageId, kind: string, name: string): readonly Entry[] {
    const known = inner(inner(ofKinds, language), kind);
    let found = known.get(name);
    if (!found) {
      const byPattern = (methodPatterns.get(`${language} ${kind}`) ?? []).filter((p) => p.pattern.test(name)).map((p) => p.entry);
      found = [...(methods.get(`${language} ${kind}#${name}`) ?? []), ...byPattern, ...(name === '' ? [] : methods.get(`${language} ${kind}#*`) ?? [])];
      known.set(name, found);
    }
    return found;
  }

  function ofSplits(language: LanguageId, module: string, path: string): readonly Entry[] {
    const question = `${module} ${path}`;
    let found = splitPaths.get(question);
    if (!found) splitPaths.set(question, (found = splits(module, path).flatMap(([m, p]) => memberOf(language, m, p))));
    return found;
  }

  return {
    wrapNames,
    configureNames,
    provideNames,
    registerNames,
    ambients: (language) => libraries.filter((l) => l.language === language)
      .flatMap((library) => library.operations.filter((o) => o.does === 'ambient').map((operation) => ({ library, operation, names: operation.at.map(lastOf) }))),
    member(language, module, path) {
      if (language === 'python') return ofSplits(language, module, path);
      const exact = memberOf(language, module, path);
      if (exact.length > 0) return exact;
      // A crate hands on another under its own name: `openidconnect::reqwest::Client`.
      if (language === 'rust') {
        const dot = path.indexOf('.');
        return dot < 0 ? nothing : memberOf(language, path.slice(0, dot), path.slice(dot + 1));
      }
      const wider = prefixes.get(language)?.filter((p) => module.startsWith(p.prefix)) ?? [];
      return wider.length === 0 ? nothing : wider.flatMap((p) => memberOf(language, p.prefix.slice(0, -1), path).filter((e) => e.library === p.library));
    },
    global: (language, path) => globals.get(language)?.get(path) ?? nothing,
    method(language, kind, name, own) {
      const found = ofKind(language, kind, name);
      if (!own || found.length === 0) return found;
      // A kind that a library makes and describes by itself means nothing to another that has one of the same name.
      const others = found.filter((e) => e.library !== own && !(ownKinds(own).has(kind) && ownKinds(e.library).has(kind)));
      return [...found.filter((e) => e.library === own), ...others];
    },
    named(language, name, path) {
      const fitting = byName(language, name);
      if (fitting.length === 0) return nothing;
      const whole = fitting.some(({ parts }) => parts > 1) ? path() : '';
      return fitting.filter(({ pattern, parts }) => pattern.test(parts > 1 ? lastParts(whole, parts) : name)).map((p) => p.entry);
    },
    kindOf: (language, module, name) => librariesOf(language, module).find((library) => kindsOf(library).has(name)),
  };
}

const nothing: readonly Entry[] = [];

/** The kinds of objects that a library describes. */
const describedIn = ({ operations }: Library): readonly string[] => operations.flatMap(({ at }) => at.flatMap((one) => (one.includes('#') ? [one.slice(0, one.indexOf('#'))] : [])));

const madeIn = ({ operations }: Library): readonly string[] => operations.flatMap(({ makes }) => makes ?? []);

/** What goes by the look of its name; `last` is the last of its parts. */
interface Pattern { readonly language: LanguageId; readonly pattern: RegExp; readonly last: RegExp; readonly parts: number; readonly entry: Entry }

/** Python reaches the same function as `a.b` + `c` and `a` + `b.c`, depending on how it was imported. */
function splits(module: string, path: string): readonly (readonly [module: string, path: string])[] {
  const names = [...module.split('.'), ...(path === '' ? [] : path.split('.'))];
  return names.map((_, i) => [names.slice(0, i + 1).join('.'), names.slice(i + 1).join('.')] as const);
}

const lastParts = (path: string, count: number): string => path.split('.').slice(-count).join('.');

const lastOf = (at: string): string => at.split(/[.#:]/).pop() ?? at;

/** `*` stands for any letters; with `+` for at least one, so that `*Client` is not `Client`. */
function wildcard(pattern: string, many: '*' | '+' = '*'): RegExp {
  return new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join(`[A-Za-z0-9_]${many}`)}$`);
}
