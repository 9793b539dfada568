// Which operation of which library a call is.
import type { Library, Place } from '../concepts';
import type { Call, Value } from '../program';
import { callsIn } from './by-place';
import type { Catalogue, Entry } from './catalogue';
import { derived } from './derived';
import { createPlaceReader } from './place-reader';
import { rememberedIn, type Readings } from './readings';
import type { Resolver } from './resolver';
import type { Keyed } from './keys';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, lastName, located, pathOf, pathOfFile, textOf } from './source-file';
import { inModules, symbolOf } from './symbols';
import { createThings, seenBeing, type Container } from './things';

/** A call that a library record describes, with the objects it is called on. */
export interface Match extends Entry {
  readonly ref: CallRef;
  readonly receivers: readonly Thing[];
  /** It may also be called on something we cannot name. */
  readonly isOpen: boolean;
  /** What is called may be something else too: `client = http.DefaultClient`, and another one in a branch. */
  readonly ambiguous: boolean;
}

/** An object of a library: what kind, and which call made it if that is known. */
export interface Thing {
  readonly kind: string;
  readonly library: Library;
  /** The making, or undefined when only the declared type is known. */
  readonly made?: Match;
  /** Something the library itself provides ready-made (`http.DefaultClient`): its defaults are known. */
  readonly provided?: Entry;
}

export interface Matcher {
  match(ref: CallRef): Match | undefined;
  /** Everything a value may be, as library objects; `open` when it may also be something we cannot name. */
  things(value: Located): { readonly things: readonly Thing[]; readonly open: boolean };
  /** The operation that a value names without calling it: a decorator without brackets. */
  named(value: Located): Entry | undefined;
  /** What stands at a place of a call. */
  at(ref: CallRef, place: Place): Keyed;
}

export function createMatcher(catalogue: Catalogue, resolver: Resolver, readings: Readings, container?: Container): Matcher {
  const known = rememberedIn<Call, Match | undefined>(readings);
  const open = new Set<Call>();
  const { things, thingsOfForm } = createThings(catalogue, resolver, { match, named }, container);
  const at = createPlaceReader(resolver, things);

  function match(ref: CallRef): Match | undefined {
    const call = callOf(ref);
    // A client made from itself (`c = c.clone()`): the cycle has no answer of its own.
    return known.get(call, ref.file, () => {
      open.add(call);
      const seen = find(ref, call);
      const found = seen?.operation.does === 'query' && (isEmbedded(seen.library, ref.file) || isTranslated(ref.file, call.fn)) ? undefined : seen;
      open.delete(call);
      return found;
    });
  }

  /** `builder = builder.header(…)`: what a call makes goes into the same call; it is whatever else the name holds. */
  const isCircle = ({ file, value }: Located): boolean => value.kind === 'member' && value.of.kind === 'result' && open.has(file.program.calls[value.of.call]!);

  /** True inside a function that a query is built from, which never runs as it is written. */
  function isTranslated(file: SourceFile, innermost: number): boolean {
    for (let fn = innermost; fn >= 0; fn = file.program.functions[fn]!.parent) {
      const { passedTo } = file.program.functions[fn]!;
      if (passedTo && match({ file, index: passedTo.call })?.operation.translates === true) return true;
    }
    return false;
  }

  /** A declared type beside the value that is of it (`Stub s = create(…)`) names no second possibility. */
  const isDeclared = (value: Value): boolean => value.kind === 'member' && value.of.kind === 'instance';

  function find(ref: CallRef, call: Call): Match | undefined {
    const callees = resolver.resolve(located(ref.file, call.callee));
    let entry: Entry | undefined;
    let seen: Entry | undefined;
    const receivers: Thing[] = [];
    const unfit: Value[] = [];
    for (const callee of callees) {
      if (callees.length > 1 && isCircle(callee)) continue;
      const options = candidates(callee);
      const fitting = options.entries.find((e) => suits(e, ref));
      // What was seen says more than the declared type beside it.
      if (fitting && !seen && !isDeclared(callee.value)) {
        [seen, entry] = [fitting, fitting];
        receivers.length = 0;
      }
      entry ??= fitting;
      if (!fitting) unfit.push(callee.value);
      else if (!seen || !isDeclared(callee.value)) receivers.push(...options.receivers);
    }
    if (entry) {
      const ambiguous = callees.filter(({ value }) => !isDeclared(value)).length > 1;
      // A method of nothing (`client = None` at first) is never called with success.
      const isOpen = unfit.some((value) => !isDeclared(value) && !(value.kind === 'member' && value.of.kind === 'literal'));
      return { ref, receivers: seenBeing(receivers), isOpen, ambiguous, ...entry };
    }
    // Code of the project that has such a name is no library.
    const own = callees.some((callee) => callee.value.kind === 'function');
    const path = (): string => (own ? '' : pathOf(call.callee, ref.file.program));
    const spelt = [path, ...callees.flatMap((callee) => pathOfFile(callee) ?? [])];
    const named = spelt.flatMap((one) => catalogue.named(ref.file.program.language, lastName(call.callee, ref.file.program), one)).find((e) => suits(e, ref));
    return named && !(own && named.operation.inScope) ? { ref, receivers: [], isOpen: false, ambiguous: false, ...named } : undefined;
  }

  function suits({ operation, library }: Entry, ref: CallRef): boolean {
    if (operation.form !== undefined && operation.form !== callOf(ref).form) return false;
    if (operation.inScope && !isInScope(library, ref)) return false;
    if (operation.thenCalled && !isTyped(operation.orTyped, ref) && !calledOnResult(ref).some((name) => operation.thenCalled!.includes(name))) return false;
    for (const [place, constant] of Object.entries(operation.literals ?? {})) {
      const keyed = at(ref, place);
      if (keyed.state !== 'given') return false;
      if (!resolver.resolve(keyed.value).some(({ value }) => (value.kind === 'literal' && value.value === constant) || ((value.kind === 'member' || value.kind === 'import') && value.name === constant))) return false;
    }
    for (const [place, words] of Object.entries(operation.namedLike ?? {})) {
      const keyed = at(ref, place);
      if (keyed.state !== 'given' || !hasWord(textOf(keyed.value.file, keyed.value.value.at), words)) return false;
    }
    return Object.entries(operation.requires ?? {}).every(([place, kind]) => {
      const keyed = at(ref, place);
      return keyed.state === 'given' && (kind === '*' || things(keyed.value).things.some((t) => t.kind === kind));
    });
  }

  function candidates(callee: Located): { entries: readonly Entry[]; receivers: readonly Thing[] } {
    const language = callee.file.program.language;
    const symbol = symbolOf(callee.value);
    if (symbol?.from) {
      const entries = inModules(catalogue, language, symbol);
      // What is called may be a method of something that the module has ready-made: `otelhttp.DefaultClient.Get`.
      if (entries.length > 0 || language !== 'go' || !symbol.path.includes('.')) return { entries, receivers: [] };
    }
    if (symbol?.global !== undefined) {
      const entries = catalogue.global(language, symbol.global);
      if (entries.length > 0) return { entries, receivers: [] };
    }
    let path = '';
    for (let { value } = callee; value.kind === 'member'; value = value.of) {
      path = path === '' ? value.name : `${value.name}.${path}`;
      const receivers = thingsOfForm(located(callee.file, value.of)).things;
      const entries = receivers.flatMap((t) => catalogue.method(language, t.kind, path, t.library));
      if (entries.length > 0) return { entries, receivers };
      const inherited = derived(located(callee.file, value.of), resolver, catalogue).flatMap((t) => ownFirst(catalogue.method(language, t.kind, path, t.library), t.library)).filter(({ operation }) => operation.does === 'query' || operation.does === 'make' || operation.lists !== undefined);
      if (inherited.length > 0) return { entries: inherited, receivers: [] };
    }
    const itself = thingsOfForm(callee).things;
    return { entries: itself.flatMap((t) => catalogue.method(language, t.kind, '', t.library)), receivers: itself };
  }

  /** What a library says of its own kind of object holds before what others say of one that is called the same. */
  function ownFirst(entries: readonly Entry[], library: Library): readonly Entry[] {
    const own = entries.filter((entry) => entry.library === library);
    return own.length > 0 ? own : entries;
  }

  function named(value: Located): Entry | undefined {
    for (const form of resolver.resolve(value)) {
      const entry = candidates(form).entries[0];
      if (entry) return entry;
    }
    return undefined;
  }

  return { match, things, named, at };
}

const hasWord = (text: string, words: readonly string[]): boolean =>
  text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).some((word) => words.includes(word));

/** The file brings in the library or a part of it, and what is called is no function of the program. */
function isInScope({ modules }: Library, { file }: CallRef): boolean {
  return file.program.imports.some((one) => modules.some((module) => one === module || one.startsWith(`${module}::`) || one.startsWith(`${module}.`) || one.startsWith(`${module}/`)));
}

/** A database inside of the process is told by the types that the file names. */
function isEmbedded({ embedded }: Library, { text, path }: SourceFile): boolean {
  if (embedded === undefined || !embedded.words.some((word) => text.includes(word))) return false;
  // A file may be named for the one of several that it is about: `store_sqlite.go`.
  return embedded.words.some((word) => path.toLowerCase().includes(word.toLowerCase())) || !embedded.unless.some((word) => text.includes(word));
}

/** The names of methods that are called on what a call gives, directly or by the name of a variable that holds it; `each` where a loop goes through it. */
function calledOnResult({ file, index }: CallRef): readonly string[] {
  const isResult = (value: Value): boolean => value.kind === 'result' && value.call === index && (value.index ?? 0) === 0;
  const { fn } = callOf({ file, index });
  // `return stream.Recv, nil` hands the method out for others to call.
  const given = (file.program.functions[fn]?.returns ?? []).flatMap((value) => (value.kind === 'list' ? value.items : [value]));
  const holds = (value: Value): boolean => isResult(value) || (value.kind === 'variable' && file.program.bindings[value.binding]!.values.some(isResult));
  const named = [...callsIn(file.program, fn).map((other) => file.program.calls[other]!.callee), ...given].flatMap((value) => (value.kind === 'member' && holds(value.of) ? [value.name] : []));
  return file.program.regions.some(({ each, value }) => each === true && value !== undefined && holds(value)) ? [...named, 'each'] : named;
}

const isTyped = (type: string | undefined, ref: CallRef): boolean =>
  type !== undefined && new RegExp(`${type.replace('$name', lastName(callOf(ref).callee, ref.file.program))}\\b`).test(ref.file.text);
