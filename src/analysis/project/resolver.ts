// What a value really is: follows variables, imports, fields, parameters and local functions across files, to forms that
// cannot be followed further. It answers with all possibilities it sees; `unknown` among them means "and maybe others".
import type { Site } from '../concepts';
import type { FnParameter, FunctionValue, Import, Value } from '../program';
import { unknown } from '../program';
import { createBudget, maxCallSites, maxOptions } from './budget';
import { distinctSites } from './call-sites';
import { createCallers, type CallerSources } from './callers';
import type { SourceFile, Located, CallRef } from './source-file';
import { callOf, located } from './source-file';
import { environmentDefault } from './environment';
import { implementingClasses } from './implementing-classes';
import { createImports } from './imports';
import { createKeys, type Keyed } from './keys';
import { createMembers } from './members';
import type { Asked } from './overloads';
import { createPerFile, type Read, type Readings } from './readings';
import { returnedTo } from './returned';

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
  /** Calls anywhere in the project whose last name is this. */
  callsNamed(name: string): readonly CallRef[];
  /** The source text of a site in any file of the project. */
  text(site: Site): string | undefined;
}

const maxDepth = 40;
// How far a parameter is followed: to the callers of its function, to theirs, and so on up to the handler.
const maxHops = 4;
// Longer chains are not looked through.
const deepestChain = 8;
/** Values that are what they are. */
const final: ReadonlySet<Value['kind']> = new Set(['literal', 'text', 'record', 'list', 'global', 'self', 'function', 'instance', 'arithmetic', 'unknown']);

export function createResolver(host: ResolverHost, readings: Readings): Resolver {
  // What a value was found to be; only answers that no limit has cut short, since those depend on where one came from.
  const followed = createPerFile<Value, Read<readonly Located[]>>();
  const budget = createBudget();
  const { field, answersFor } = createMembers(host, readings);
  const { imports, imported } = createImports(host, field);
  const callers = createCallers(host, readings, budget, { formsOf: (value) => follow(value, maxDepth - 12, new Set()), answersFor });
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
        return eachOnce(next(value.of).flatMap((of) => member(of, value, next, file))).slice(0, maxOptions);
      case 'result':
        return result(start as Located<Extract<Value, { kind: 'result' }>>, next) ?? [start];
      default:
        return [start];
    }
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
      const returned = returnedTo(start, call, callee as Located<FunctionValue>);
      isCircle ||= returned.length > 0;
      out.push(...returned.flatMap((one) => next(one.value, one.file)));
    }
    return out.length > 0 || isCircle ? out.slice(0, maxOptions) : undefined;
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
    if (values.length > 0) return typed(file, values, declared, next).slice(0, maxOptions);
    if (declared.type) return next({ kind: 'instance', type: declared.type, asks: declared.asks ?? declared.name, at: declared.type.at });
    if (declared.default) return [...next(declared.default), located(file, unknown(`what callers pass as \`${declared.name}\``, declared.default.at))];
    return undefined;
  }

  /** Of what callers take from out of sight (`app.state.http`) the declared type is known at least. */
  function typed(own: SourceFile, values: readonly Located[], { type, asks, name }: FnParameter, next: Next): readonly Located[] {
    const isImported = (value: Value): boolean => value.kind === 'import' || (value.kind === 'member' && isImported(value.of)) || (value.kind === 'variable' && own.program.bindings[value.binding]!.values.every((held) => held.kind === 'import'));
    // What a module exports may be described by a record.
    const ofModule = (value: Value): boolean => (value.kind === 'member' ? ofModule(value.of) : value.kind === 'import' || value.kind === 'global');
    const isUnseen = ({ file, value }: Located, depth: number): boolean => value.kind === 'unknown' || (value.kind === 'member' && !ofModule(value)) || (value.kind === 'result' && isOfUnseen(file, file.program.calls[value.call]!.callee, depth));
    // `settings.mail.client()`, where nobody sees the settings. What a chain is called on may be the chain itself, in a loop.
    const isOfUnseen = (file: SourceFile, callee: Value, depth: number): boolean => callee.kind === 'member' && !ofModule(callee) && depth < deepestChain && next(callee.of, file).every((one) => isUnseen(one, depth + 1));
    const unseen = (one: Located): boolean => isUnseen(one, 0);
    if (!type || !isImported(type) || !values.some(unseen)) return values;
    return [...values.filter((value) => !unseen(value)), ...next({ kind: 'instance', type, asks: asks ?? name, at: type.at })];
  }

  return {
    resolve,
    key,
    implementer({ file, value }) {
      const found = value.kind === 'self' ? implementingClasses([file], value.type, host, (base, from) => resolve(located(from, base))) : [];
      return found.length === 1 ? located(found[0]!.file, { kind: 'self', type: found[0]!.name, at: value.at }) : undefined;
    },
    callers,
    callsNamed: (name) => host.callsNamed(name),
    text: (site) => host.file(site.file)?.text.slice(site.span.start, site.span.end),
  };
}

/** Follows a value one step further. */
export type Next = (v: Value, f?: SourceFile) => readonly Located[];

/** What any of several values may be; most names hold one. */
function all(values: readonly Value[], next: Next): readonly Located[] {
  return values.length === 1 ? next(values[0]!) : values.slice(0, maxOptions).flatMap((value) => next(value)).slice(0, maxOptions);
}

/** Two objects of one class have one method: `return Emitter{}, err` and `return emitter, nil`. */
function eachOnce(forms: readonly Located[]): readonly Located[] {
  return forms.length < 2 ? forms : forms.filter(({ file, value }, index) => value.kind !== 'function' || index === forms.findIndex((other) => other.file === file && other.value.kind === 'function' && other.value.fn === value.fn));
}
