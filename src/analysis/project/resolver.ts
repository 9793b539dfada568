// What a value really is: follows variables, imports, fields, parameters and local functions across files, to forms that
// cannot be followed further. It answers with all possibilities it sees; `unknown` among them means "and maybe others".
import type { Site } from '../concepts';
import type { Call, FunctionValue, Import, LanguageId, Value } from '../program';
import { unknown } from '../program';
import { createBudget } from './budget';
import { distinctSites } from './call-sites';
import { methodsOf } from './by-place';
import { createCallers, type CallerSources } from './callers';
import type { SourceFile, Located, CallRef } from './source-file';
import { callOf, lastName, lastSegment, located } from './source-file';
import { environmentDefault } from './environment';
import { implementingClasses, standIn } from './implementing-classes';
import { createKeys, type Keyed } from './keys';
import { overloadOf, type Asked } from './overloads';
import { createPerFile, type Read, type Readings } from './readings';
import { testFile } from './test-file';

export interface ResolverHost extends CallerSources {
  /** Files a module specifier means when imported from a file, for a name where the language asks by names; empty for packages from elsewhere. */
  modules(specifier: string, from: SourceFile, name?: string): readonly SourceFile[];
  /** Files that an import may mean, together for each module it may come from, likeliest first; modules without any are left out. */
  origins(value: Import, from: SourceFile): Iterable<readonly SourceFile[]>;
  /** Files that may hold other parts of a type that a file declares. */
  parts(file: SourceFile, type: string): readonly SourceFile[];
  /** Files that define functions of this name. */
  defining(name: string): readonly SourceFile[];
  /** Paths of the files with classes that are derived from a type of this name. */
  implementing(type: string): readonly string[];
  file(path: string): SourceFile | undefined;
}

export interface Resolver {
  /** Final forms of a value: literal, text, record, list, result, function, instance, global, external import, member of those, self, unknown. Never empty. */
  resolve(value: Located): readonly Located[];
  /** A key of a record-like value: given with its value, known to be absent, or hidden from view. */
  key(value: Located, name: string): Keyed;
  /** The one class of the project that implements an interface of it, as a type. */
  implementer(type: Located): Located | undefined;
  /** Call sites of a function, as far as they can be told by name and verified. */
  callers(file: SourceFile, fn: number): readonly CallRef[];
  /** The source text of a site in any file of the project. */
  text(site: Site): string | undefined;
}

const maxDepth = 40;
// How far a parameter is followed: to the callers of its function, to theirs, and so on up to the handler.
const maxHops = 4;
// A function that is called from more places than this has no one value for a parameter.
const maxCallSites = 10;
const maxGenerations = 8;

/** Languages in which one type may be declared in several files. */
const spread: ReadonlySet<LanguageId> = new Set(['go', 'csharp']);

const maxOptions = 12;
// Names that more files define than this (`Get`, `Close`) say little about who implements what.
const maxDefiners = 8;
/** Values that are what they are. */
const final: ReadonlySet<Value['kind']> = new Set(['literal', 'text', 'record', 'list', 'global', 'self', 'function', 'instance', 'arithmetic', 'unknown']);

export function createResolver(host: ResolverHost, readings: Readings): Resolver {
  // What a value was found to be; only answers that no limit has cut short, since those depend on where one came from.
  const followed = createPerFile<Value, Read<readonly Located[]>>();
  const budget = createBudget();
  const callers = createCallers(host, readings, budget, { formsOf: (value) => follow(value, maxDepth - 12, new Set()), hasMethods });
  const key = createKeys(resolve, budget);
  let hops = 0;

  /** One question from outside: it has a budget of its own, and its answer stands, cut short or not. */
  function resolve(start: Located): readonly Located[] {
    return followedBefore(start) ?? budget.within(() => follow(start, 0, new Set()));
  }

  function followedBefore({ file, value }: Located): readonly Located[] | undefined {
    const known = followed(file).get(value);
    return readings.again(known) ? known.answer : undefined;
  }

  /** `path`: the values that are being followed just now, outermost first. */
  function follow(start: Located, depth: number, path: Set<Value>): readonly Located[] {
    if (final.has(start.value.kind)) {
      budget.step();
      readings.note(start.file.path);
      return [start];
    }
    const known = followedBefore(start);
    if (known) return known;
    const before = budget.cuts();
    // The whole question gets the same answer whenever it is asked; a part of it may fare better on its own, and so may what is only looked at to verify who calls.
    const isKept = (): boolean => budget.cuts() === before || (depth === 0 && budget.isOutermost());
    const found = readings.about(start.file.path, () => {
      const forms = work(start, depth, path);
      for (const { file } of forms) readings.note(file.path);
      return forms;
    }, isKept);
    if (isKept()) followed(start.file).set(start.value, found);
    return found.answer;
  }

  // Guards against cycles (a = b; b = a) and against blow-up: the same value is not followed twice on one path.
  function work(start: Located, depth: number, path: Set<Value>): readonly Located[] {
    const { file, value } = start;
    const nothingKnown = (): readonly Located[] => [located(file, unknown('what this holds', value.at))];
    // What is made from itself (`ctx = withTrace(ctx)`) is whatever it is made from besides: the circle adds nothing.
    if (path.has(value)) {
      budget.cut();
      return [];
    }
    if (depth > maxDepth || !budget.step()) {
      budget.cut();
      return nothingKnown();
    }
    path.add(value);
    const forms = step(start, (v, f = file) => follow(located(f, v), depth + 1, path));
    path.delete(value);
    return forms.length > 0 || path.size > 0 ? forms : nothingKnown();
  }

  function step(start: Located, next: Next): readonly Located[] {
    const { file, value } = start;
    switch (value.kind) {
      case 'variable': {
        const binding = file.program.bindings[value.binding];
        return binding && binding.values.length > 0 ? all(binding.values, next) : [located(file, unknown(`what \`${binding?.name ?? 'it'}\` holds`, value.at))];
      }
      case 'either':
        return value.options.length > 0 ? all(value.options, next) : [located(file, unknown('which one it is', value.at))];
      case 'import':
        return imports(file, value, next);
      case 'parameter':
        return parameter(file, value.fn, value.index, next) ?? [located(file, { ...unknown(`what callers pass as \`${file.program.functions[value.fn]?.parameters[value.index]?.name ?? 'it'}\``, value.at), handed: { fn: value.fn, index: value.index } })];
      case 'member':
        return next(value.of).flatMap((of) => member(of, value, next, file)).slice(0, maxOptions);
      case 'result':
        return result(start as Located<Extract<Value, { kind: 'result' }>>, next) ?? [start];
      default:
        return [start];
    }
  }

  function imports(file: SourceFile, value: Import, next: Next): readonly Located[] {
    const { name, or = [], own } = value;
    const passing: string[] = [];
    for (const targets of host.origins(value, file)) {
      const found = importedFrom(targets, name, next);
      if (found) return found;
      for (const target of targets) passing.push(...target.program.reexports);
    }
    const here = (own === undefined ? undefined : field(file, own, name, next, { file, callee: value })) ?? submodule(file, value);
    // A name that a file of the workspace passes on from elsewhere may come from there: `global using Polly`, `export * from 'axios'`.
    return here ?? [located(file, name === '*' || passing.length === 0 ? value : { ...value, or: [...or, ...passing] })];
  }

  function imported(file: SourceFile, module: string, name: string, next: Next, passed: readonly SourceFile[] = []): readonly Located[] | undefined {
    // Modules may re-export each other in a circle.
    return importedFrom(host.modules(module, file, name).filter((target) => !passed.includes(target)), name, next, passed);
  }

  function importedFrom(targets: readonly SourceFile[], name: string, next: Next, passed: readonly SourceFile[] = []): readonly Located[] | undefined {
    for (const target of targets) {
      // `=` is what a CommonJS module assigns to `module.exports`: the module itself, and also what a default import gets.
      const exported = target.program.exports.get(name === '*' ? '=' : name) ?? (name === 'default' ? target.program.exports.get('=') : undefined);
      if (exported) return next(exported, target);
    }
    if (name === '*') return undefined;
    for (const target of targets) {
      for (const again of target.program.reexports) {
        const found = imported(target, again, name, next, [...passed, target]);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** Python's `from package import module` and Rust's `use crate::module` read like the import of a name; it is a module if no such name is exported. */
  function submodule(file: SourceFile, value: Extract<Value, { kind: 'import' }>): readonly Located[] | undefined {
    const separator = file.program.language === 'python' ? '.' : file.program.language === 'rust' ? '::' : undefined;
    if (separator === undefined || value.name === '*') return undefined;
    const module = value.module.endsWith('.') ? value.module + value.name : `${value.module}${separator}${value.name}`;
    return host.modules(module, file).length > 0 ? [located(file, { ...value, module, name: '*' })] : undefined;
  }

  function member(of: Located, whole: Extract<Value, { kind: 'member' }>, next: Next, from: SourceFile): readonly Located[] {
    const { name, called } = whole;
    const asked: Asked = { file: from, callee: whole };
    // What is the same stays the same object: what is known about it is found again.
    const keep = (): readonly Located[] => [located(of.file, of.value === whole.of ? whole : { ...whole, of: of.value })];
    switch (of.value.kind) {
      case 'record': {
        const keyed = key(of, name);
        return keyed.state === 'given' ? next(keyed.value.value, keyed.value.file) : keep();
      }
      case 'import': {
        if (of.value.name !== '*' && of.value.name !== 'default') return keep();
        return imported(of.file, of.value.module, name, next) ?? keep();
      }
      case 'self':
        return field(of.file, of.value.type, name, next, asked, called) ?? keep();
      case 'result':
      case 'instance': {
        const type = localType(of, next);
        return (type && field(type.file, type.name, name, next, asked, called)) ?? keep();
      }
      default:
        return keep();
    }
  }

  /** A class or struct of the project that a value is an instance of. */
  function localType(of: Located, next: Next): { file: SourceFile; name: string } | undefined {
    const types = of.value.kind === 'instance' ? next(of.value.type, of.file)
      : of.value.kind === 'result' ? next(callOf({ file: of.file, index: of.value.call }).callee, of.file) : [];
    for (const type of types) {
      if (type.value.kind === 'self') return { file: type.file, name: type.value.type };
    }
    return undefined;
  }

  function field(file: SourceFile, type: string, name: string, next: Next, asked: Asked, called = false, generation = 0): readonly Located[] | undefined {
    // `class Session(Session)` over an import of the same name looks like its own ancestor.
    if (generation > maxGenerations) return undefined;
    const values: Located[] = [];
    // A Go type is spread over the files of its folder, a partial class of C# over any.
    const files = [file, ...(spread.has(file.program.language) ? host.parts(file, type).filter((f) => f !== file) : [])];
    // A method that is called is not the field of the same name.
    for (const f of called ? [] : files) {
      for (const value of f.program.types.get(type)?.fields.get(name) ?? []) values.push(...next(value, f));
    }
    // What was seen being made says more than the declared type alone.
    const made = values.filter((v) => v.value.kind !== 'instance' && !(v.value.kind === 'literal' && v.value.value === null));
    // Of what a call gives that nobody describes, the declared type is all that is known.
    if (made.length > 0) return [...made, ...(made.every(isVague) ? values.filter(({ value }) => value.kind === 'instance').slice(0, 1) : [])].slice(0, maxOptions);
    const given = called ? [] : givenElsewhere(files, type, name, next);
    if (given.length > 0) return given.slice(0, maxOptions);
    // What is handed in by another name (`@Qualifier`) says more than the field that keeps it.
    if (values.length > 0) return [values.find(({ value }) => value.kind === 'instance' && value.asks !== undefined && value.asks !== name) ?? values[0]!];
    for (const f of files) {
      const methods = methodsOf(f.program, type, name);
      if (methods.length > 0) return [theMethod(f, methods, asked)];
    }
    for (const f of files) {
      for (const base of f.program.types.get(type)?.bases ?? []) {
        for (const resolved of next(base, f)) {
          const inherited = resolved.value.kind === 'self' ? field(resolved.file, resolved.value.type, name, next, asked, called, generation + 1) : undefined;
          if (inherited) return inherited;
        }
      }
    }
    return promoted(files, type, name, next, asked) ?? implementation(files, type, name) ?? (generation === 0 ? implemented(files, type, name, next, asked) : undefined);
  }

  /** Go: a method of the one type from elsewhere that a struct embeds is called on the object that the struct was given. */
  function promoted(files: readonly SourceFile[], type: string, name: string, next: Next, asked: Asked): readonly Located[] | undefined {
    if (files[0]!.program.language !== 'go') return undefined;
    const embedded = files.flatMap((f) => (f.program.types.get(type)?.bases ?? []).filter((base) => next(base, f).some(({ value }) => value.kind === 'member')).map((base) => ({ f, base })));
    const [only] = embedded;
    const inside = only && embedded.length === 1 ? lastName(only.base, only.f.program) : name;
    if (!only || inside === name || !files.some((f) => f.program.types.get(type)?.fields.has(inside))) return undefined;
    return field(files[0]!, type, inside, next, asked)?.map(({ file, value }) => located(file, { kind: 'member', of: value, name, at: value.at }));
  }

  function theMethod(file: SourceFile, methods: readonly number[], asked: Asked): Located {
    const fn = overloadOf(file.program, methods, asked);
    return located(file, { kind: 'function', fn, at: file.program.functions[fn]!.at });
  }

  /** The method behind an interface of Go, where one type of the project alone has all that the interface asks for. */
  function implementation(files: readonly SourceFile[], type: string, name: string): readonly Located[] | undefined {
    const asked = files.flatMap((f) => f.program.types.get(type)?.asksFor ?? []);
    if (!asked.includes(name)) return undefined;
    const defining = host.defining(name).filter((f) => f.language === files[0]!.language && !testFile.test(f.path) && !standIn.test(f.path));
    if (defining.length > maxDefiners) return undefined;
    for (const { path } of defining) readings.note(path);
    const found = defining.flatMap((file) => file.program.functions.flatMap((fn, index): readonly Located[] => {
      if (fn.name !== name || fn.owner === undefined || standIn.test(fn.owner) || !hasMethods(file, fn.owner, asked)) return [];
      return [located(file, { kind: 'function', fn: index, at: fn.at })];
    }));
    return found.length === 1 ? found : undefined;
  }

  function hasMethods(file: SourceFile, owner: string, names: readonly string[]): boolean {
    const parts = [file, ...host.parts(file, owner)];
    return names.every((method) => parts.some(({ program }) => methodsOf(program, owner, method).length > 0));
  }

  /** A method of an interface means that of the one class of the project that implements it; of several none is known to be meant. */
  function implemented(files: readonly SourceFile[], type: string, name: string, next: Next, asked: Asked): readonly Located[] | undefined {
    const found = implementingClasses(files, type, host, next).map(({ file, name: owner }) => ({ file, methods: methodsOf(file.program, owner, name) })).filter(({ methods }) => methods.length > 0);
    return found.length === 1 ? [theMethod(found[0]!.file, found[0]!.methods, asked)] : undefined;
  }

  /** `AppState { http: Client::new() }`: what literals in other files than the type's own put into a field. */
  function givenElsewhere(files: readonly SourceFile[], type: string, name: string, next: Next): readonly Located[] {
    const literals = host.callsNamed(lastSegment(type)).filter((ref) => callOf(ref).form === 'literal' && ref.file.language === files[0]!.language
      && !files.includes(ref.file) && !testFile.test(ref.file.path) && callOf(ref).arguments.some((argument) => argument.name === name));
    if (literals.length > maxCallSites) return [];
    return literals.filter((ref) => next(callOf(ref).callee, ref.file).some(({ file, value }) => value.kind === 'self' && value.type === type && files.includes(file)))
      .flatMap((ref) => next(callOf(ref).arguments.find((argument) => argument.name === name)!.value, ref.file))
      .filter(({ value }) => value.kind !== 'instance');
  }

  function result(start: Located<Extract<Value, { kind: 'result' }>>, next: Next): readonly Located[] | undefined {
    const { file, value } = start;
    const call = file.program.calls[value.call];
    if (!call) return undefined;
    const fallback = environmentDefault(file, call);
    if (fallback) return [located(file, unknown('what the environment holds', value.at)), ...next(fallback)];
    if (call.form !== 'call') return undefined;
    const out: Located[] = [];
    let isCircle = false;
    for (const callee of next(call.callee)) {
      if (callee.value.kind !== 'function') return undefined;
      const fn = callee.file.program.functions[callee.value.fn]!;
      for (const returned of fn.returns) {
        const picked = value.index === undefined ? returned : pick(returned, value.index);
        if (!picked) continue;
        isCircle = true;
        out.push(...forCaller(picked, callee as Located<FunctionValue>, start, call).flatMap(({ value: one, file: where }) => next(one, where)));
      }
    }
    return out.length > 0 || isCircle ? out.slice(0, maxOptions) : undefined;
  }

  /** What a function gives to this one caller: of a parameter that it gives back, what this call hands over and no other. */
  function forCaller(returned: Value, { file, value: { fn } }: Located<FunctionValue>, caller: Located, call: Call, depth = 0): readonly Located[] {
    if (returned.kind === 'parameter' && returned.fn === fn) {
      const name = file.program.functions[fn]!.parameters[returned.index]?.name;
      const spread = call.arguments.findIndex((a) => a.spread);
      const positional = call.arguments.filter((a) => a.name === undefined)[returned.index];
      const handed = call.arguments.find((a) => a.name !== undefined && a.name === name) ?? (spread >= 0 && spread <= returned.index ? undefined : positional);
      return [handed ? located(caller.file, handed.value) : located(file, returned)];
    }
    const inside = returned.kind === 'either' ? returned.options : returned.kind === 'variable' ? file.program.bindings[returned.binding]?.values ?? [] : [];
    const isOwn = returned.kind !== 'variable' || file.program.bindings[returned.binding]?.fn === fn;
    // A name that holds no parameter says the same to every caller.
    if (depth >= 2 || !isOwn || !inside.some((value) => value.kind === 'parameter' || value.kind === 'either' || value.kind === 'variable')) return [located(file, returned)];
    return inside.flatMap((value) => forCaller(value, { file, value: { kind: 'function', fn, at: returned.at } }, caller, call, depth + 1));
  }

  function parameter(file: SourceFile, fn: number, index: number, next: Next): readonly Located[] | undefined {
    const declared = file.program.functions[fn]?.parameters[index];
    if (!declared) return undefined;
    const all = hops < maxHops ? callers(file, fn) : [];
    if (hops >= maxHops) budget.cut();
    // A file that builds something over and over hands the same over each time.
    const sites = all.length > maxCallSites ? distinctSites(all, declared.name, index) : all;
    // Of what many hand over, the declared type is all that is known.
    if (sites.length > maxCallSites) return declared.type && next({ kind: 'instance', type: declared.type, asks: declared.asks ?? declared.name, at: declared.type.at });
    const values: Located[] = [];
    hops++;
    for (const site of sites) {
      const call = callOf(site);
      const named = call.arguments.find((a) => a.name === declared.name);
      const positional = call.arguments.filter((a) => a.name === undefined)[index];
      const spread = call.arguments.some((a) => a.spread);
      const given = named ?? (spread ? undefined : positional);
      if (given && !given.spread) values.push(...next(given.value, site.file));
      else if (!spread && declared.default) values.push(...next(declared.default));
      else values.push(located(file, unknown(`what callers pass as \`${declared.name}\``, declared.default?.at ?? file.program.functions[fn]!.at)));
    }
    hops--;
    if (values.length > 0) return values.slice(0, maxOptions);
    if (declared.type) return next({ kind: 'instance', type: declared.type, asks: declared.asks ?? declared.name, at: declared.type.at });
    if (declared.default) return [...next(declared.default), located(file, unknown(`what callers pass as \`${declared.name}\``, declared.default.at))];
    return undefined;
  }

  return {
    resolve,
    key,
    implementer({ file, value }) {
      const found = value.kind === 'self' ? implementingClasses([file], value.type, host, (base, from) => resolve(located(from, base))) : [];
      return found.length === 1 ? located(found[0]!.file, { kind: 'self', type: found[0]!.name, at: value.at }) : undefined;
    },
    callers,
    text: (site) => host.file(site.file)?.text.slice(site.span.start, site.span.end),
  };
}

/** Follows a value one step further. */
type Next = (v: Value, f?: SourceFile) => readonly Located[];

/** What any of several values may be; most names hold one. */
function all(values: readonly Value[], next: Next): readonly Located[] {
  return values.length === 1 ? next(values[0]!) : values.slice(0, maxOptions).flatMap((value) => next(value)).slice(0, maxOptions);
}

/** What comes out of somebody else's function, or is a part of something from elsewhere. */
const isVague = ({ file, value }: Located): boolean => value.kind === 'member' || (value.kind === 'result' && callOf({ file, index: value.call }).form === 'call');

/** One of several results: from a list that is returned, or the value itself for the first of a single one. */
function pick(returned: Value, index: number): Value | undefined {
  if (returned.kind === 'list') return returned.items[index];
  if (returned.kind === 'result' && returned.index === undefined) return { ...returned, index };
  return index === 0 ? returned : undefined;
}
