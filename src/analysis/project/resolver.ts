// What a value really is: follows variables, imports, fields, parameters and local functions across files, to forms that
// cannot be followed further. It answers with all possibilities it sees; `unknown` among them means "and maybe others".
import type { Site } from '../concepts';
import type { Call, Fn, FunctionValue, Import, LanguageId, Value } from '../program';
import { unknown } from '../program';
import { methodOf } from './by-place';
import type { SourceFile, Located, CallRef } from './source-file';
import { callOf, lastName, located } from './source-file';
import { configuredBy } from './configuring';
import { environmentDefault } from './environment';

export interface ResolverHost {
  /** Files a module specifier means when imported from a file, for a name where the language asks by names; empty for packages from elsewhere. */
  modules(specifier: string, from: SourceFile, name?: string): readonly SourceFile[];
  /** Calls anywhere in the project whose last name is this. */
  callsNamed(name: string): readonly CallRef[];
  /** Files that define functions of this name. */
  defining(name: string): readonly SourceFile[];
  /** Paths of the files with classes that are derived from a type of this name. */
  implementing(type: string): readonly string[];
  /** How many functions of the project have this name. */
  functionsNamed(name: string): number;
  file(path: string): SourceFile | undefined;
}

export interface Resolver {
  /** Final forms of a value: literal, text, record, list, result, function, instance, global, external import, member of those, self, unknown. Never empty. */
  resolve(value: Located): readonly Located[];
  /** A key of a record-like value: given with its value, known to be absent, or hidden from view. */
  key(value: Located, name: string): Keyed;
  /** Call sites of a function, as far as they can be told by name and verified. */
  callers(file: SourceFile, fn: number): readonly CallRef[];
  /** The source text of a site in any file of the project. */
  text(site: Site): string | undefined;
}

export type Keyed =
  | { readonly state: 'given'; readonly value: Located }
  | { readonly state: 'absent' }
  | { readonly state: 'hidden'; readonly why: string };

const maxDepth = 40;
// Steps that one question may cost. Whatever needs more is a tangle in which no reviewer would see an answer either.
const maxSteps = 400;
// How far a parameter is followed: to the callers of its function, to theirs, and so on up to the handler.
const maxHops = 4;
// A function that is called from more places than this has no one value for a parameter.
const maxCallSites = 10;
/** How many questions «who calls this?» may depend on each other. */
const maxVerifying = 3;
const maxGenerations = 8;

/** Languages in which one type may be declared in several files. */
const spread: ReadonlySet<LanguageId> = new Set(['go', 'csharp']);

export const testFile = /_test\.go$|(^|\/)src\/(test|it|integration-?test|component-?test|testFixtures)\/|\.(test|spec)\.[a-z]+$|(^|\/)test_[^/]*\.py$|Tests?\.cs$|(^|\/)[^/]*\bTests?\/.*\.cs$|(^|\/)(tests|examples|benches)\/.*\.rs$/;
const maxOptions = 12;
// A parameter of such a name is to be called with the answer; it holds no options.
const callback = /^(?:cb|callback|done|next|resolve|reject)$/;
// Names that more files define than this (`Get`, `Close`) say little about who implements what.
const maxDefiners = 8;
/** What stands in for the real thing in tests. */
const standIn = /mock|fake|stub|no_?op/i;

/** Languages in which a class says which interfaces it implements, and most calls go through interfaces. */
const byInterface: ReadonlySet<LanguageId> = new Set(['java', 'csharp']);

/** Values that are what they are. */
const final: ReadonlySet<Value['kind']> = new Set(['literal', 'text', 'record', 'list', 'global', 'self', 'function', 'instance', 'arithmetic', 'unknown']);

export function createResolver(host: ResolverHost): Resolver {
  // What a value was found to be; only answers that no limit has cut short, since those depend on where one came from.
  const followed = new Map<Value, { readonly file: SourceFile; readonly forms: readonly Located[] }>();
  const callersOf = new Map<Fn, readonly CallRef[]>();
  let cuts = 0;
  let steps = 0;
  let asking = 0;
  let hops = 0;

  /** One question from outside: it has a budget of its own, and its answer stands, cut short or not. */
  function resolve(start: Located): readonly Located[] {
    const known = followed.get(start.value);
    return known?.file === start.file ? known.forms : budgeted(() => follow(start, 0, new Set()));
  }

  /** Questions that come up on the way to an answer share the budget of the first. */
  function budgeted<T>(ask: () => T): T {
    if (asking === 0) steps = 0;
    asking++;
    try {
      return ask();
    } finally {
      asking--;
    }
  }

  /** `path`: the values that are being followed just now, outermost first. */
  function follow(start: Located, depth: number, path: Set<Value>): readonly Located[] {
    if (final.has(start.value.kind)) {
      steps++;
      return [start];
    }
    const known = followed.get(start.value);
    if (known?.file === start.file) return known.forms;
    const before = cuts;
    const forms = work(start, depth, path);
    // The whole question gets the same answer whenever it is asked; a part of it may fare better on its own.
    if (cuts === before || (path.size === 0 && asking === 1)) followed.set(start.value, { file: start.file, forms });
    return forms;
  }

  // Guards against cycles (a = b; b = a) and against blow-up: the same value is not followed twice on one path.
  function work(start: Located, depth: number, path: Set<Value>): readonly Located[] {
    const { file, value } = start;
    const nothingKnown = (): readonly Located[] => [located(file, unknown('what this holds', value.at))];
    // What is made from itself (`ctx = withTrace(ctx)`) is whatever it is made from besides: the circle adds nothing.
    if (path.has(value)) {
      cuts++;
      return [];
    }
    if (depth > maxDepth || ++steps > maxSteps) {
      cuts++;
      return nothingKnown();
    }
    path.add(value);
    const forms = step(start, (v, f = file) => follow(located(f, v), depth + 1, path));
    path.delete(value);
    return forms.length > 0 || path.size > 0 ? forms : nothingKnown();
  }

  function step(start: Located, next: Next): readonly Located[] {
    const { file, value } = start;
    const all = (values: readonly Value[], why: string, f: SourceFile = file): readonly Located[] =>
      values.length === 0
        ? [located(file, unknown(why, value.at))]
        : values.slice(0, maxOptions).flatMap((v) => next(v, f)).slice(0, maxOptions);

    switch (value.kind) {
      case 'variable': {
        const binding = file.program.bindings[value.binding];
        return all(binding?.values ?? [], `what \`${binding?.name ?? 'it'}\` holds`);
      }
      case 'either':
        return all(value.options, 'which one it is');
      case 'import':
        return fromModules(file, value, next) ?? (value.own === undefined ? undefined : field(file, value.own, value.name, next)) ?? submodule(file, value) ?? [located(file, passedOn(file, value))];
      case 'parameter':
        return parameter(file, value.fn, value.index, next) ?? [located(file, unknown(`what callers pass as \`${file.program.functions[value.fn]?.parameters[value.index]?.name ?? 'it'}\``, value.at))];
      case 'member':
        return next(value.of).flatMap((of) => member(of, value, next)).slice(0, maxOptions);
      case 'result':
        return result(start as Located<Extract<Value, { kind: 'result' }>>, next) ?? [start];
      default:
        return [start];
    }
  }

  type Next = (v: Value, f?: SourceFile) => readonly Located[];

  function fromModules(file: SourceFile, { module, name, or = [] }: Import, next: Next): readonly Located[] | undefined {
    for (const one of [module, ...or]) {
      const found = imported(file, one, name, next);
      if (found) return found;
    }
    return undefined;
  }

  /** A name that a file of the workspace passes on from elsewhere may come from there: `global using Polly`, `export * from 'axios'`. */
  function passedOn(file: SourceFile, value: Import): Import {
    if (value.name === '*') return value;
    const more = [value.module, ...(value.or ?? [])].flatMap((module) => host.modules(module, file, value.name).flatMap((target) => target.program.reexports));
    return more.length === 0 ? value : { ...value, or: [...(value.or ?? []), ...more] };
  }

  function imported(file: SourceFile, module: string, name: string, next: Next, passed: readonly SourceFile[] = []): readonly Located[] | undefined {
    // Modules may re-export each other in a circle.
    const targets = host.modules(module, file, name).filter((target) => !passed.includes(target));
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

  function member(of: Located, whole: Extract<Value, { kind: 'member' }>, next: Next): readonly Located[] {
    const { name, called } = whole;
    const keep = (): readonly Located[] => [located(of.file, { ...whole, of: of.value })];
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
        return field(of.file, of.value.type, name, next, called) ?? keep();
      case 'result':
      case 'instance': {
        const type = localType(of, next);
        return (type && field(type.file, type.name, name, next, called)) ?? keep();
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

  function field(file: SourceFile, type: string, name: string, next: Next, called = false, generation = 0): readonly Located[] | undefined {
    // `class Session(Session)` over an import of the same name looks like its own ancestor.
    if (generation > maxGenerations) return undefined;
    const values: Located[] = [];
    // A Go type is spread over the files of its folder, a partial class of C# over any; '.' means the other parts.
    const files = [file, ...(spread.has(file.program.language) ? host.modules('.', file, type).filter((f) => f !== file) : [])];
    // A method that is called is not the field of the same name.
    for (const f of called ? [] : files) {
      for (const value of f.program.types.get(type)?.fields.get(name) ?? []) values.push(...next(value, f));
    }
    // What was seen being made says more than the declared type alone.
    const made = values.filter((v) => v.value.kind !== 'instance' && !(v.value.kind === 'literal' && v.value.value === null));
    if (made.length > 0) return made.slice(0, maxOptions);
    const given = called ? [] : givenElsewhere(files, type, name, next);
    if (given.length > 0) return given.slice(0, maxOptions);
    if (values.length > 0) return values.slice(0, 1);
    for (const f of files) {
      const fn = methodOf(f.program, type, name);
      if (fn >= 0) return [located(f, { kind: 'function', fn, at: f.program.functions[fn]!.at })];
    }
    for (const f of files) {
      for (const base of f.program.types.get(type)?.bases ?? []) {
        for (const resolved of next(base, f)) {
          const inherited = resolved.value.kind === 'self' ? field(resolved.file, resolved.value.type, name, next, called, generation + 1) : undefined;
          if (inherited) return inherited;
        }
      }
    }
    return implementation(files, type, name) ?? (generation === 0 ? implemented(files, type, name, next) : undefined);
  }

  /** The method behind an interface of Go, where one type of the project alone has all that the interface asks for. */
  function implementation(files: readonly SourceFile[], type: string, name: string): readonly Located[] | undefined {
    const asked = files.flatMap((f) => f.program.types.get(type)?.asksFor ?? []);
    if (!asked.includes(name)) return undefined;
    const defining = host.defining(name).filter((f) => f.language === files[0]!.language && !testFile.test(f.path) && !standIn.test(f.path));
    if (defining.length > maxDefiners) return undefined;
    const found = defining.flatMap((file) => file.program.functions.flatMap((fn, index): readonly Located[] => {
      if (fn.name !== name || fn.owner === undefined || standIn.test(fn.owner) || !hasMethods(file, fn.owner, asked)) return [];
      return [located(file, { kind: 'function', fn: index, at: fn.at })];
    }));
    return found.length === 1 ? found : undefined;
  }

  function hasMethods(file: SourceFile, owner: string, names: readonly string[]): boolean {
    const parts = [file, ...host.modules('.', file, owner)];
    return names.every((method) => parts.some(({ program }) => methodOf(program, owner, method) >= 0));
  }

  /**
   * A method of an interface means that of the one class of the project that implements it. Interfaces with annotations are somebody
   * else's to implement, and of several classes none is known to be meant.
   */
  function implemented(files: readonly SourceFile[], type: string, name: string, next: Next): readonly Located[] | undefined {
    const { language } = files[0]!;
    if (!byInterface.has(language.id) || files.some((f) => (f.program.types.get(type)?.decorators ?? []).length > 0)) return undefined;
    const paths = host.implementing(type).filter((path) => !testFile.test(path));
    const f = paths.length === 1 ? host.file(paths[0]!) : undefined;
    if (!f) return undefined;
    const fns = [...f.program.types.values()]
      .filter(({ bases }) => bases.some((base) => lastName(base, f.program) === type && next(base, f).some(({ file, value }) => value.kind === 'self' && value.type === type && files.includes(file))))
      .map((owner) => methodOf(f.program, owner.name, name)).filter((fn) => fn >= 0);
    return fns.length === 1 ? [located(f, { kind: 'function', fn: fns[0]!, at: f.program.functions[fns[0]!]!.at })] : undefined;
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
    const sites = hops < maxHops ? callers(file, fn) : [];
    if (hops >= maxHops) cuts++;
    if (sites.length > maxCallSites) return undefined;
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
    if (declared.type) return next({ kind: 'instance', type: declared.type, at: declared.type.at });
    if (declared.default) return [...next(declared.default), located(file, unknown(`what callers pass as \`${declared.name}\``, declared.default.at))];
    return undefined;
  }

  function callers(file: SourceFile, fn: number): readonly CallRef[] {
    const target = file.program.functions[fn];
    if (!target || target.name === '') return [];
    const known = callersOf.get(target);
    if (known) return known;
    const before = cuts;
    const found = budgeted(() => findCallers(file, fn, target));
    if (cuts === before) callersOf.set(target, found);
    return found;
  }

  function findCallers(file: SourceFile, fn: number, target: Fn): readonly CallRef[] {
    // Every type of Rust has a `new`: it is called by the name of its type.
    const ofType = target.owner === undefined ? [] : host.callsNamed(`${lastSegment(target.owner)}.${target.name}`);
    const sites = (ofType.length > 0 ? ofType : host.callsNamed(target.name)).slice(0, 50);
    const alone = host.functionsNamed(target.name) === 1;
    return sites.filter((site) => {
      const callee = callOf(site).callee;
      if (site.file.language !== file.language) return false;
      // What a test passes says nothing about production.
      if (isTest(site.file) && !isTest(file)) return false;
      // The verification may itself ask for callers: not of the same call again, and not for ever.
      if (busy.has(callee) || busy.size >= maxVerifying) {
        cuts++;
        return false;
      }
      busy.add(callee);
      try {
        const forms = follow(located(site.file, callee), maxDepth - 12, new Set());
        if (forms.some((f) => f.value.kind === 'function' && f.file === file && f.value.fn === fn)) return true;
        // A constructor goes by the name of its type.
        if (callOf(site).form === 'new' && target.name === target.owner && forms.some((f) => f.value.kind === 'self' && f.file === file && f.value.type === target.owner)) return true;
        if (forms.some((f) => mayMeanMethod(f, file, target))) return true;
        // A method on something we cannot see: accept it when no other function of the project has that name.
        return alone && target.owner !== undefined && forms.every((f) => f.value.kind === 'member' || f.value.kind === 'unknown')
          && lastName(callee, site.file.program) === target.name && forms.some((f) => !external(f.value));
      } finally {
        busy.delete(callee);
      }
    });
  }
  const busy = new Set<Value>();
  const tests = new Map<SourceFile, boolean>();

  /** Asked for every place that calls something. */
  function isTest(file: SourceFile): boolean {
    let known = tests.get(file);
    if (known === undefined) tests.set(file, (known = testFile.test(file.path)));
    return known;
  }

  /** A method called on something of an interface type means that of every type which has all its methods. */
  function mayMeanMethod({ file: asking, value }: Located, file: SourceFile, { name, owner }: Fn): boolean {
    if (owner === undefined || value.kind !== 'member' || value.name !== name || value.of.kind !== 'instance') return false;
    return follow(located(asking, value.of.type), maxDepth - 12, new Set()).some((type) => {
      const asked = type.value.kind === 'self' ? type.file.program.types.get(type.value.type)?.asksFor : undefined;
      if (!asked?.includes(name)) return false;
      return hasMethods(file, owner, asked);
    });
  }

  function key(value: Located, name: string): Keyed {
    return budgeted(() => keyOf(value, name, 0));
  }

  function keyOf(start: Located, name: string, depth: number): Keyed {
    if (depth > 12 || ++steps > maxSteps) {
      cuts++;
      return { state: 'hidden', why: 'what it holds' };
    }
    const written = start.value.kind === 'variable'
      ? start.file.program.bindings[start.value.binding]?.writes.find((w) => w.path.length === 1 && w.path[0] === name) : undefined;
    if (written) return { state: 'given', value: located(start.file, written.value) };
    if (start.value.kind === 'parameter' && callback.test(start.file.program.functions[start.value.fn]?.parameters[start.value.index]?.name ?? '')) return { state: 'absent' };
    if (start.value.kind === 'variable') {
      const binding = start.file.program.bindings[start.value.binding];
      if (callback.test(binding?.name ?? '') && binding!.values.every((one) => one.kind === 'parameter')) return { state: 'absent' };
      return combine((binding?.values ?? []).map((v) => keyOf(located(start.file, v), name, depth + 1)), `what \`${binding?.name ?? 'it'}\` holds`);
    }
    const through = start.value.kind === 'result' && start.value.index === undefined ? givenBack(located(start.file, start.value), name, depth) : undefined;
    if (through) return through;
    const forms = start.value.kind === 'record' ? [start] : resolve(start);
    return combine(forms.map((form) => keyOfForm(form, name, depth)), 'what it holds');
  }

  /** `withProxy(options)`: a function of the project that gives back what it was given, with keys of its own added to it. */
  function givenBack({ file, value }: Located<Extract<Value, { kind: 'result' }>>, name: string, depth: number): Keyed | undefined {
    const call = file.program.calls[value.call];
    if (call?.form !== 'call' || call.arguments.some((argument) => argument.spread)) return undefined;
    const callees = resolve(located(file, call.callee));
    const [callee] = callees;
    if (callees.length !== 1 || callee?.value.kind !== 'function') return undefined;
    const { program } = callee.file;
    const fn = program.functions[callee.value.fn]!;
    const holders = fn.returns.flatMap((returned) => (returned.kind === 'variable' ? [program.bindings[returned.binding]!] : []));
    const given = fn.returns.flatMap((returned) => (returned.kind === 'variable' ? program.bindings[returned.binding]!.values : [returned]));
    const [first] = given;
    if (first?.kind !== 'parameter' || first.fn !== callee.value.fn || fn.parameters[first.index]?.changes === true || !given.every((one) => one.kind === 'parameter' && one.fn === first.fn && one.index === first.index)) return undefined;
    const written = holders.flatMap((holder) => holder.writes).find((write) => write.path.length === 1 && write.path[0] === name);
    if (written) return { state: 'given', value: located(callee.file, written.value) };
    const { name: parameter, default: fallback } = fn.parameters[first.index]!;
    const argument = call.arguments.find((one) => one.name === parameter) ?? call.arguments.filter((one) => one.name === undefined)[first.index];
    if (argument) return keyOf(located(file, argument.value), name, depth + 1);
    return fallback ? keyOf(located(callee.file, fallback), name, depth + 1) : undefined;
  }

  function keyOfForm(form: Located, name: string, depth: number): Keyed {
    const { value, file } = form;
    switch (value.kind) {
      case 'record': {
        // Later entries win, as they do when the program runs.
        const entry = value.entries.findLast((e) => e.key === name);
        if (entry) return { state: 'given', value: located(file, entry.value) };
        const spread = value.rest.map((rest) => keyOf(located(file, rest), name, depth + 1));
        return spread.find((k) => k.state === 'given') ?? spread.find((k) => k.state === 'hidden') ?? { state: 'absent' };
      }
      case 'literal':
      case 'text':
      case 'list':
      case 'arithmetic':
        return { state: 'absent' };
      case 'function':
        return configuredBy(file, value.fn, name);
      case 'result': {
        const call = file.program.calls[value.call];
        const given = call?.arguments.find((a) => a.name === name);
        if (given) return { state: 'given', value: located(file, given.value) };
        return call && (call.form === 'literal' || initialises(call, file)) ? { state: 'absent' } : { state: 'hidden', why: 'what it holds' };
      }
      case 'unknown':
        return { state: 'hidden', why: value.why };
      default:
        return { state: 'hidden', why: 'what it holds' };
    }
  }

  return {
    resolve,
    key,
    callers,
    text: (site) => host.file(site.file)?.text.slice(site.span.start, site.span.end),
  };
}

/** `new Options { … }` of a C# class from elsewhere: what its initializer leaves out keeps its default. */
function initialises(call: Call, file: SourceFile): boolean {
  return file.program.language === 'csharp' && call.form === 'new' && external(call.callee) && call.arguments.every((a) => a.name !== undefined);
}

/** `Client` of `v1::Client`, a type inside of a module with a body. */
const lastSegment = (type: string): string => type.slice(type.lastIndexOf(':') + 1);

function combine(options: readonly Keyed[], why: string): Keyed {
  if (options.length === 0) return { state: 'hidden', why };
  return options.find((o) => o.state === 'hidden') ?? options.find((o) => o.state === 'given') ?? options[0]!;
}

/** One of several results: from a list that is returned, or the value itself for the first of a single one. */
function pick(returned: Value, index: number): Value | undefined {
  if (returned.kind === 'list') return returned.items[index];
  if (returned.kind === 'result' && returned.index === undefined) return { ...returned, index };
  return index === 0 ? returned : undefined;
}

function external(value: Value): boolean {
  return value.kind === 'member' ? external(value.of) : value.kind === 'import' || value.kind === 'global';
}
