// Which operation of which library a call is, and which objects a value may be.
import type { Library, Place } from '../concepts';
import type { Argument, Call, Import, LanguageId, Value } from '../program';
import { callsIn, writtenHolders } from './by-place';
import type { Catalogue, Entry } from './catalogue';
import { partsOf } from './places';
import { rememberedIn, type Readings } from './readings';
import type { Registrations } from './registrations';
import type { Resolver } from './resolver';
import type { Keyed } from './keys';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, lastName, located, pathOf, pathOfFile } from './source-file';

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

/** How many classes may lie between a class of the project and the library class it is derived from. */
const maxGenerations = 4;

/** What a container gives to the code of a file. */
export interface Container extends Registrations {
  /** Objects of a kind that its factories make. */
  provided(kind: string, library: Library, from: SourceFile, name: string | undefined): readonly Thing[];
  /** True if it makes the objects of this file's classes, so that what they declare comes from it. */
  manages(file: SourceFile): boolean;
  /** True if a configuration file of the workspace has a setting of one of these names. */
  isSet(names: readonly string[]): boolean;
}

export function createMatcher(catalogue: Catalogue, resolver: Resolver, readings: Readings, container?: Container): Matcher {
  const known = rememberedIn<Call, Match | undefined>(readings);
  const open = new Set<Call>();

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
    return named && { ref, receivers: [], isOpen: false, ambiguous: false, ...named };
  }

  function suits({ operation }: Entry, ref: CallRef): boolean {
    if (operation.form !== undefined && operation.form !== callOf(ref).form) return false;
    if (operation.thenCalled && !isTyped(operation.orTyped, ref) && !calledOnResult(ref).some((name) => operation.thenCalled!.includes(name))) return false;
    for (const [place, constant] of Object.entries(operation.literals ?? {})) {
      const keyed = at(ref, place);
      if (keyed.state !== 'given') return false;
      if (!resolver.resolve(keyed.value).some(({ value }) => (value.kind === 'literal' && value.value === constant) || ((value.kind === 'member' || value.kind === 'import') && value.name === constant))) return false;
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
      const entries = inModules(language, symbol);
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
      const inherited = derived(located(callee.file, value.of)).flatMap((t) => ownFirst(catalogue.method(language, t.kind, path, t.library), t.library)).filter((e) => e.operation.does === 'query' || e.operation.lists !== undefined);
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

  /** What the records say of a name; of several modules it may come from, the first that has it. */
  function inModules(language: LanguageId, { from, path }: Symbol): readonly Entry[] {
    for (const module of modulesOf(from)) {
      const entries = catalogue.member(language, module, path);
      if (entries.length > 0) return entries;
    }
    return [];
  }

  function things(value: Located): { things: readonly Thing[]; open: boolean } {
    const all: Thing[] = [];
    let unseen = false;
    for (const form of resolver.resolve(value)) {
      const { things: found, open: more } = thingsOfForm(form);
      all.push(...found);
      unseen ||= more;
    }
    return { things: seenBeing(all), open: unseen };
  }

  function thingsOfForm(form: Located): { things: readonly Thing[]; open: boolean } {
    const { file, value } = form;
    const language = file.program.language;
    switch (value.kind) {
      case 'result': {
        // Records name the first result only; the others may be anything, such as the context in `span, ctx := start(ctx)`.
        if ((value.index ?? 0) !== 0) return { things: [], open: true };
        const made = match({ file, index: value.call });
        const registered = made?.operation.asks ? container?.asked(made) ?? [] : [];
        if (registered.length > 0) return { things: registered.map((registration) => ({ kind: made!.operation.makes!, library: made!.library, made: registration })), open: false };
        return made?.operation.makes ? { things: [{ kind: made.operation.makes, library: made.library, made }], open: false } : { things: [], open: true };
      }
      case 'instance': {
        for (const type of resolver.resolve(located(file, value.type))) {
          const symbol = symbolOf(type.value);
          // Nothing else can be there; how it was made is what stays unknown.
          const declared = symbol && kindNamed(language, symbol);
          const handed = container?.handedTo(form, declared?.kind) ?? [];
          if (handed.length > 0) return { things: handed.map((made) => ({ kind: declared?.kind ?? made.operation.registers!.kind, library: declared?.library ?? made.library, made })), open: false };
          if (!declared) {
            const annotated = declaredClients(type);
            if (annotated.length > 0) return { things: annotated, open: false };
            continue;
          }
          // A container fills what has a name to ask for it by: fields and parameters, not variables inside of a function.
          if (value.asks === undefined) return { things: [declared], open: false };
          const given = container?.provided(declared.kind, declared.library, file, value.asks) ?? [];
          return { things: given.length > 0 ? given : [container?.manages(file) === true ? preset(declared) : declared], open: false };
        }
        return { things: [], open: true };
      }
      case 'import':
      case 'global':
      case 'member': {
        const symbol = symbolOf(value);
        const entries = symbol?.from ? inModules(language, symbol)
          : symbol?.global !== undefined ? catalogue.global(language, symbol.global) : [];
        const provided = entries.find((e) => e.operation.makes !== undefined && e.operation.does !== 'wrap');
        if (provided) return { things: [{ kind: provided.operation.makes!, library: provided.library, provided }], open: false };
        return propertyOf(form) ?? { things: [], open: true };
      }
      case 'literal':
        return { things: [], open: false };
      case 'unknown': {
        const handed = value.handed && handedTo(file, value.handed.fn, value.handed.index);
        return handed ? { things: [handed], open: false } : { things: [], open: true };
      }
      default:
        return { things: [], open: true };
    }
  }

  /** What a library hands to a function that it was given: the socket in `io.on('connection', (socket) => …)`. */
  function handedTo(file: SourceFile, fn: number, index: number): Thing | undefined {
    const { passedTo } = file.program.functions[fn]!;
    const given = passedTo && match({ file, index: passedTo.call });
    const kind = given?.operation.hands?.[passedTo!.argument]?.[index];
    return kind === undefined ? undefined : { kind, library: given!.library };
  }

  /** An interface of the project whose calls a library makes, because an annotation says so: `@FeignClient("cart") interface Cart`. */
  function declaredClients({ file, value }: Located): readonly Thing[] {
    if (value.kind !== 'self') return [];
    return (file.program.types.get(value.type)?.decorators ?? []).flatMap((decorator): readonly Thing[] => {
      const made = decorator.kind === 'result' ? match({ file, index: decorator.call }) : undefined;
      const entry = made ?? (decorator.kind === 'result' ? undefined : named(located(file, decorator)));
      if (entry?.operation.declares !== true || entry.operation.makes === undefined) return [];
      const configured = container?.isSet(entry.operation.unlessSet ?? []) ?? false;
      return [{ kind: entry.operation.makes, library: entry.library, ...(configured ? {} : made ? { made } : { provided: entry }) }];
    });
  }

  /** An object that a container brings as the library makes it by default. */
  function preset(declared: Thing): Thing {
    const operation = declared.library.operations.find((o) => o.injected === true && o.makes === declared.kind);
    return operation && !(container?.isSet(operation.unlessSet ?? []) ?? false) ? { ...declared, provided: { library: declared.library, operation } } : declared;
  }

  /** A property of a library object that is itself an object of the library: `source.Token`. */
  function propertyOf({ file, value }: Located): { things: readonly Thing[]; open: boolean } | undefined {
    if (value.kind !== 'member') return undefined;
    const things = thingsOfForm(located(file, value.of)).things.flatMap((owner) => {
      const entry = catalogue.method(file.program.language, owner.kind, value.name, owner.library).find((e) => e.operation.property === true);
      return entry?.operation.makes === undefined ? [] : [{ ...owner, kind: entry.operation.makes }];
    });
    return things.length > 0 ? { things, open: false } : undefined;
  }

  /** The kind of object a type names: by its whole path (`HttpRequest.Builder`), or by its last name alone. */
  function kindNamed(language: LanguageId, { from, path }: Symbol): Thing | undefined {
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

  /**
   * What an object of the project's own classes, or such a class itself, is besides: `class Orders extends PrismaClient`,
   * `class Order(models.Model)`. What it may have changed is not known, so it stands only for what it asks.
   */
  function derived({ file, value }: Located, generation = 0): readonly Thing[] {
    const type = value.kind === 'instance' ? value.type : value.kind === 'result' ? callOf({ file, index: value.call }).callee : undefined;
    if (type) return generation > 0 ? [] : resolver.resolve(located(file, type)).flatMap((form) => (form.value.kind === 'self' ? derived(form, 1) : []));
    if (value.kind !== 'self' || generation > maxGenerations) return [];
    const { bases = [] } = file.program.types.get(value.type) ?? {};
    const things = bases.flatMap((base) => resolver.resolve(located(file, base))).flatMap((base) => {
      const symbol = symbolOf(base.value);
      const kind = symbol && kindNamed(file.program.language, symbol);
      return kind ? [kind] : derived(base, generation + 1);
    });
    // An interface stands for the one class that implements it.
    const behind = things.length === 0 && generation <= 1 ? resolver.implementer(located(file, value)) : undefined;
    return behind ? derived(behind, generation + 1) : things;
  }

  function named(value: Located): Entry | undefined {
    for (const form of resolver.resolve(value)) {
      const entry = candidates(form).entries[0];
      if (entry) return entry;
    }
    return undefined;
  }

  function at(ref: CallRef, place: Place): Keyed {
    if (place.startsWith('*:')) return anyOfKind(ref, place.slice(2));
    if (place.startsWith('~')) return assigned(ref, place.slice(1));
    const [head, ...path] = partsOf(place);
    let keyed = argument(ref, head, resolver);
    if (keyed.state === 'absent' && callOf(ref).form === 'literal' && head.endsWith('=')) keyed = assigned(ref, head.slice(0, -1));
    for (const name of path) {
      if (keyed.state !== 'given') return keyed;
      keyed = resolver.key(keyed.value, name);
    }
    return keyed;
  }

  /** `client.Timeout = x` after `client := http.Client{}`: what is assigned to the names that hold the result. */
  function assigned(ref: CallRef, path: string): Keyed {
    for (const { writes } of writtenHolders(ref.file.program, ref.index)) {
      const written = writes.find((w) => w.path.join('.') === path);
      if (written) return { state: 'given', value: located(ref.file, written.value) };
    }
    return { state: 'absent' };
  }

  function anyOfKind(ref: CallRef, kind: string): Keyed {
    let hidden = false;
    for (const argument of callOf(ref).arguments) {
      const value = located(ref.file, argument.value);
      const found = things(value);
      if (found.things.some((t) => t.kind === kind)) return { state: 'given', value };
      const isList = argument.spread === true || resolver.resolve(value).some((form) => form.value.kind === 'list');
      hidden ||= isList ? !spreadIsVisible(value) : found.open && !plain(value);
      if (isList) {
        const inside = spreadItems(value).find((item) => things(item).things.some((t) => t.kind === kind));
        if (inside) return { state: 'given', value: inside };
      }
    }
    return hidden ? { state: 'hidden', why: 'what all its arguments hold' } : { state: 'absent' };
  }

  function spreadItems(value: Located): readonly Located[] {
    return resolver.resolve(value).flatMap((form) => (form.value.kind === 'list' ? form.value.items.map((item) => located(form.file, item)) : []));
  }

  function spreadIsVisible(value: Located): boolean {
    return resolver.resolve(value).every((form) => form.value.kind === 'list' && !form.value.open);
  }

  // A string or number is surely no option object, nor is the result of a call of a library we know by name but do not describe.
  function plain(value: Located): boolean {
    return resolver.resolve(value).every((form) => ['literal', 'text', 'arithmetic', 'function', 'record', 'unknown', 'result', 'instance', 'member'].includes(form.value.kind)
      && (form.value.kind !== 'unknown'));
  }

  return { match, things, named, at };
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

/** What was seen being made says more than a declared type: that goes where both are there. */
function seenBeing(things: readonly Thing[]): readonly Thing[] {
  const made = things.filter((thing) => thing.made ?? thing.provided);
  return made.length > 0 ? made : things;
}

function argument(ref: CallRef, head: string, resolver: Resolver): Keyed {
  const { file } = ref;
  const call = callOf(ref);
  const given = (a: Argument): Keyed => ({ state: 'given', value: located(file, a.value) });
  if (head.endsWith('=')) {
    const name = head.slice(0, -1);
    const named = call.arguments.find((a) => a.name === name);
    if (named) return given(named);
    const later = call.form === 'literal' ? writtenLater(ref, name) : undefined;
    if (later) return later;
    // `**options` brings the keyword if what it holds is visible and has it.
    const spread = call.arguments.filter((a) => a.spread).map((a) => resolver.key(located(file, a.value), name));
    return spread.find((keyed) => keyed.state === 'given') ?? spread.find((keyed) => keyed.state === 'hidden') ?? { state: 'absent' };
  }
  const index = Number(head);
  const positional = call.arguments.filter((a) => a.name === undefined && !isKeywords(a, file, resolver));
  const spread = positional.findIndex((a) => a.spread);
  if (spread >= 0 && spread <= index) return { state: 'hidden', why: 'what the spread arguments hold' };
  const found = positional[index];
  return found ? given(found) : { state: 'absent' };
}

/** A spread of a visible record brings keywords only, no positions. */
function isKeywords(argument: Argument, file: SourceFile, resolver: Resolver): boolean {
  return argument.spread === true && resolver.resolve(located(file, argument.value)).every((form) => form.value.kind === 'record');
}

/** A field that is set on the variable which holds the literal: `client.Timeout = …`. */
function writtenLater({ file, index }: CallRef, field: string): Keyed | undefined {
  const written = writtenHolders(file.program, index).flatMap((b) => b.writes).find((w) => w.path.length === 1 && w.path[0] === field);
  return written && { state: 'given', value: located(file, written.value) };
}

/** The modules of an import, likeliest first; several only where the code brings in all names of a module. */
const modulesOf = (from: Import | undefined): readonly string[] => (from === undefined ? [] : from.or === undefined ? [from.module] : [from.module, ...from.or]);

interface Symbol {
  /** Where it comes from, if it is not of the runtime. */
  readonly from?: Import;
  readonly global?: string;
  readonly path: string;
}

/** The outside name of an import or global, with members: module `axios`, path `create`. */
function symbolOf(value: Value): Symbol | undefined {
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
