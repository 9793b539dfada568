// Which functions run for each request or message: those that a call or decorator registers, and those that a framework finds by
// their shape. Found once a file; who else runs because of them is followed over calls.
import type { Span } from '../../base/span';
import { isGuarding, isLimiting, type Clue, type Handles, type HandlerShape, type Library, type Operation, type PerRequest, type RequestHandler, type Site } from '../concepts';
import type { Argument, Call, Fn, Value } from '../program';
import { functionAround } from './by-place';
import { piecesOf } from './constants';
import type { Match, Matcher } from './matcher';
import type { Resolver } from './resolver';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, located, siteOf, textOf } from './source-file';

export interface Handlers {
  /** What a file registers or declares. */
  in(file: SourceFile): readonly RequestHandler[];
}

type FoundFunction = Located<Extract<Value, { kind: 'function' }>>;

export function createHandlers(libraries: readonly Library[], matcher: Matcher, resolver: Resolver): Handlers {
  return {
    in(file) {
      const registered = [...registrations(file), ...decorated(file)].map((handler) => (checksPassword(handler) ? { ...handler, checksPassword: true } : handler)).map((handler) => (asksItself(handler) ? { ...handler, guarded: true } : handler));
      const known = new Set(registered.flatMap(({ runs }) => (runs?.file === file.path ? [runs.span.start] : [])));
      return [...registered, ...shaped(file).filter(({ runs }) => !known.has(runs!.span.start))];
    },
  };

  function checksPassword({ role, runs }: RequestHandler): boolean {
    return role === 'answer' && runs !== undefined && comparing.test(resolver.text(runs)?.slice(0, longestRead) ?? '');
  }

  function asksItself({ role, runs }: RequestHandler): boolean {
    return role === 'answer' && runs !== undefined && isGuarding(resolver.text(runs)?.slice(0, longestHead) ?? '');
  }

  function registrations(file: SourceFile): RequestHandler[] {
    return file.program.calls.flatMap((call, index) => {
      if (call.form === 'decorator') return [];
      const match = matcher.match({ file, index }) ?? onParameter(file, index);
      if (match?.operation.does !== 'handle' || !match.operation.handles) return [];
      return registeredBy(match, match.operation.handles);
    });
  }

  /** `app.get('/orders', …)` on a parameter that goes by the usual name: with a path written out it is a route. */
  function onParameter(file: SourceFile, index: number): Match | undefined {
    const { callee, arguments: given, name } = file.program.calls[index]!;
    if (callee.kind !== 'member' || callee.of.kind !== 'parameter' || given.length < 2) return undefined;
    const parameter = file.program.functions[callee.of.fn]?.parameters[callee.of.index];
    const path = given[0]!.value;
    if (parameter === undefined || !routing.has(textOf(file, name)) || path.kind !== 'literal' || typeof path.value !== 'string' || !path.value.startsWith('/')) return undefined;
    const library = libraries.find((one) => one.language === file.program.language && one.handedOnAs?.includes(parameter.name));
    return library && { library, operation: route, ref: { file, index }, receivers: [], isOpen: true, ambiguous: false };
  }

  function registeredBy(match: Match, handles: Handles): RequestHandler[] {
    const call = callOf(match.ref);
    const { file } = match.ref;
    const route = routeOf(match, handles);
    const places = handles.at?.flatMap((place) => {
      const keyed = matcher.at(match.ref, place);
      return keyed.state === 'given' ? [keyed.value] : [];
    }) ?? call.arguments.slice(handles.from ?? 0).map((argument) => located(file, argument.value));
    // `app.get('view engine')` reads a setting; a route has something to run.
    if (places.length === 0) return [];
    const all = places.map((place) => functionsIn(place));
    // A chain of routes begins lines above the one that is meant.
    const start = file.program.language === 'rust' && file.text.slice(call.at.start, call.name.start).includes('\n') ? call.name.start : call.at.start;
    const base = { at: siteOf(file, { start, end: call.inner?.start ?? call.at.end }), framework: match.library.title, asks: handles.asks ?? 'http', ...route, ...(call.arguments.some((argument) => saysLimit(file, argument)) || isLayered(file, call) ? { limited: true } : {}), ...(isGuarding(registeredAs(file, call)) ? { guarded: true } : {}) } as const;
    return all.flatMap((functions, index): RequestHandler[] => {
      const role = handles.role ?? (index < all.length - 1 ? 'middleware' : 'answer');
      const runs = functions.map((fn) => runsOf(fn));
      const name = nameOf(route, runs[0] ? functionAt(functions[0]!).name : '');
      if (runs.length > 0) return runs.map((site) => ({ ...base, name, role, runs: site }));
      // What cannot be seen may still answer a route; a middleware that cannot be seen is none of ours.
      return role === 'answer' && route.path !== undefined ? [{ ...base, name, role }] : [];
    });
  }

  /** Every function that a value holds or wraps: `handler`, `[check, handler]`, `wrap(handler)`, `controller.list.bind(controller)`. */
  function functionsIn(value: Located, depth = 0): readonly FoundFunction[] {
    if (depth > 3) return [];
    const written = value.value.kind === 'result' ? wrappedIn(value, depth) : [];
    const resolved = resolver.resolve(value).flatMap((form): readonly FoundFunction[] => {
      if (form.value.kind === 'function') return [form as FoundFunction];
      if (form.value.kind === 'list') return form.value.items.flatMap((item) => functionsIn(located(form.file, item), depth + 1));
      return form.value.kind === 'result' && form.value !== value.value ? wrappedIn(form, depth) : [];
    });
    return distinct([...written, ...resolved]);
  }

  function wrappedIn({ file, value }: Located, depth: number): readonly FoundFunction[] {
    const call = value.kind === 'result' ? file.program.calls[value.call] : undefined;
    if (!call) return [];
    const bound = call.callee.kind === 'member' && call.callee.name === 'bind' ? [call.callee.of] : [];
    return [...bound, ...call.arguments.map((argument) => argument.value)].flatMap((inner) => functionsIn(located(file, inner), depth + 1));
  }

  function decorated(file: SourceFile): RequestHandler[] {
    return file.program.functions.flatMap((fn, index) => fn.decorators.flatMap((decorator): RequestHandler[] => {
      const match = decorator.kind === 'result' ? matcher.match({ file, index: decorator.call }) : undefined;
      const entry = match ?? (decorator.kind === 'result' ? undefined : matcher.named(located(file, decorator)));
      const handles = entry?.operation.does === 'handle' ? entry.operation.handles : undefined;
      if (!entry || !handles || handles.from !== undefined || handles.at) return [];
      const route = match ? routeOf(match, handles) : methodNamed(textOf(file, decorator.at));
      return [{
        at: siteOf(file, decorator.at), name: nameOf(route, fn.name), framework: entry.library.title, role: handles.role ?? 'answer',
        asks: handles.asks ?? 'http', ...(handles.confirms ? { confirms: true } : {}), ...route, ...(isLimitedBeside(file, fn) ? { limited: true } : {}), ...(isGuardedBeside(file, fn) ? { guarded: true } : {}), runs: runsOf(located(file, { kind: 'function', fn: index, at: fn.at })),
      }];
    }));
  }

  /** Another decorator of the function or of its class limits it. */
  function isLimitedBeside(file: SourceFile, { owner, decorators }: Fn): boolean {
    const ofClass = owner === undefined ? [] : file.program.types.get(owner)?.decorators ?? [];
    return [...decorators, ...ofClass].some(({ at }) => isLimiting(textOf(file, at)));
  }

  /** A decorator of the function, of its class or of one that this is derived from asks who calls; so may a parameter. */
  function isGuardedBeside(file: SourceFile, { at, owner, decorators }: Fn): boolean {
    const self = owner === undefined ? undefined : located(file, { kind: 'self', type: owner, at });
    const classes = self ? [self, ...basesOf(self)] : [];
    const ofClasses = classes.flatMap((one) => (one.value.kind === 'self' ? (one.file.program.types.get(one.value.type)?.decorators ?? []).map((decorator) => textOf(one.file, decorator.at)) : []));
    return [...decorators.map((decorator) => textOf(file, decorator.at)), ...ofClasses, textOf(file, at).slice(0, longestHead)].some(isGuarding);
  }

  function shaped(file: SourceFile): RequestHandler[] {
    const shapes = libraries.filter(({ language }) => language === file.program.language).flatMap((library) => (library.handlers ?? []).map((shape) => ({ library, shape })));
    if (shapes.length === 0) return [];
    const exported = new Map([...file.program.exports].flatMap(([name, value]) => resolver.resolve(located(file, value))
      .flatMap((form) => (form.file === file && form.value.kind === 'function' ? [[form.value.fn, name] as const] : []))));
    // The methods of a class share its bases.
    const known = new Map<string, readonly Located[]>();
    const bases = (type: string, at: Span): readonly Located[] => {
      let found = known.get(type);
      if (!found) known.set(type, (found = basesOf(located(file, { kind: 'self', type, at }))));
      return found;
    };
    return file.program.functions.flatMap((fn, index) => {
      const fits = shapes.find(({ library, shape }) => hasShape(fn, exported.get(index), shape, library, file, bases));
      if (!fits) return [];
      const { library, shape } = fits;
      const method = verbs.has(fn.name.toUpperCase()) && !('parameter' in shape) ? fn.name.toUpperCase() : undefined;
      return [{
        at: siteOf(file, { start: fn.at.start, end: fn.at.start }), name: fn.name === '' ? 'this handler' : fn.name, framework: library.title, role: 'answer' as const,
        asks: shape.asks ?? 'http' as const, ...(shape.confirms ? { confirms: true } as const : {}), ...(method === undefined ? {} : { method }), runs: siteOf(file, fn.at),
      }];
    });
  }

  function hasShape(fn: Fn, exported: string | undefined, shape: HandlerShape, library: Library, file: SourceFile, bases: (type: string, at: Span) => readonly Located[]): boolean {
    if ('parameter' in shape) return fn.parameters.some(({ type }) => type !== undefined && isNamed(located(file, type), shape.parameter, library));
    if ('below' in shape) {
      const [folder, name] = [file.path.slice(0, file.path.lastIndexOf('/') + 1), file.path.slice(file.path.lastIndexOf('/') + 1)];
      return exported !== undefined && shape.exports.includes(exported) && `/${folder}`.includes(`/${shape.below}/`) && wildcard(shape.file).test(name);
    }
    if ('named' in shape) return fn.parent < 0 && shape.named.includes(exported ?? fn.name) && shape.first.includes(fn.parameters[0]?.name ?? '') && (shape.second?.includes(fn.parameters[1]?.name ?? '') ?? true);
    if (fn.owner === undefined || (shape.methods ? !shape.methods.includes(fn.name) : fn.name.startsWith('_') || fn.parent >= 0)) return false;
    return bases(fn.owner, fn.at).some((base) => isNamed(base, shape.base, library));
  }

  function basesOf({ file, value }: Located, depth = 0): readonly Located[] {
    if (value.kind !== 'self' || depth > 4) return [];
    const bases = (file.program.types.get(value.type)?.bases ?? []).flatMap((base) => resolver.resolve(located(file, base)));
    return [...bases, ...bases.flatMap((base) => basesOf(base, depth + 1))];
  }

  /** True for what the library exports under this name, however it was imported; with `*` in the name, for what any module does. */
  function isNamed(value: Located, name: string, library: Library): boolean {
    return resolver.resolve(value).some((form) => {
      const symbol = outsideName(form.value);
      if (!symbol) return false;
      if (name.includes('*')) return wildcard(name).test(symbol.name);
      return symbol.name === name && library.modules.some((module) => {
        const plain = module.replace(/\/\*$/, '');
        return symbol.modules.some((one) => one === plain || one.startsWith(`${plain}.`) || (module !== plain && one.startsWith(`${plain}/`)));
      });
    });
  }

  function routeOf(match: Match, handles: Handles): Pick<RequestHandler, 'method' | 'path'> {
    const own = (handles.path ?? []).map((place) => constant(match, place)).find((text) => text !== undefined);
    const inherited = own ?? match.receivers.flatMap(({ made }) => {
      const path = made?.operation.handles?.path?.[0];
      return made && path !== undefined ? [constant(made, path)] : [];
    })[0];
    const [, verb, rest] = /^([A-Z]{3,7}) (\/.*)$/.exec(inherited ?? '') ?? [];
    const path = rest ?? inherited;
    const named = methodNamed(textOf(match.ref.file, callOf(match.ref).name)).method ?? steppedMethod(match.ref, handles);
    const asked = ((handles.methods ?? []).map((place) => constant(match, place)).find((text) => text !== undefined) ?? (handles.methodsBy === undefined ? undefined : saidBy(match.ref, handles.methodsBy)))?.toUpperCase();
    const method = verb ?? (asked !== undefined && verbs.has(asked) ? asked : named);
    return { ...(method === undefined ? {} : { method }), ...(path === undefined ? {} : { path }) };
  }

  /** Rust and Vert.x: `.route("/login", post(login))`, `web::post().to(login)`, `router.post("/login").handler(login)`: a step on the way is named for the method. */
  function steppedMethod(ref: CallRef, { from }: Handles): string | undefined {
    if (ref.file.program.language !== 'rust' && ref.file.program.language !== 'java') return undefined;
    const call = callOf(ref);
    let value: Value | undefined = call.arguments[from ?? -1]?.value;
    if (value?.kind !== 'result') value = call.callee;
    for (let steps = 0; value && steps < 6; steps++) {
      if (value.kind === 'member') value = value.of;
      if (value.kind !== 'result') return undefined;
      const step: Call = ref.file.program.calls[value.call]!;
      const { method } = methodNamed(textOf(ref.file, step.name));
      if (method !== undefined) return method;
      value = step.callee;
    }
    return undefined;
  }

  /** The one method that a call on what another gives names, besides those that come with any: `HandleFunc(…).Methods("POST", "OPTIONS")`. */
  function saidBy({ file, index }: CallRef, name: string): string | undefined {
    const said = file.program.calls.find(({ callee }) => callee.kind === 'member' && callee.name === name && callee.of.kind === 'result' && callee.of.call === index);
    const methods = (said?.arguments ?? []).map(({ value }) => verbNamed(located(file, value))).filter((method) => method !== 'OPTIONS' && method !== 'HEAD');
    return methods.length === 1 ? methods[0] : undefined;
  }

  /** `"POST"`, `RequestMethod.POST`, `http.MethodPost`. */
  function verbNamed(value: Located): string | undefined {
    const [form, ...more] = resolver.resolve(value);
    if (!form || more.length > 0) return undefined;
    const text = form.value.kind === 'literal' ? String(form.value.value) : form.value.kind === 'member' || form.value.kind === 'import' ? form.value.name.replace(/^Method(?=[A-Z])/, '') : '';
    return verbs.has(text.toUpperCase()) ? text.toUpperCase() : undefined;
  }

  /** A text that is written out whole, or the only one of a list. */
  function constant(match: Match, place: string): string | undefined {
    const keyed = matcher.at(match.ref, place);
    if (keyed.state !== 'given') return undefined;
    const items = resolver.resolve(keyed.value).flatMap((form) => (form.value.kind === 'list' ? form.value.items.map((item) => located(form.file, item)) : [form]));
    const verb = items.length === 1 ? verbNamed(items[0]!) : undefined;
    if (verb !== undefined) return verb;
    const texts = items.length === 1 ? piecesOf(items[0]!, resolver) : [];
    const pieces = texts.length === 1 ? texts[0]! : [];
    return pieces.length > 0 && pieces.every(({ text }) => text !== undefined) ? pieces.map(({ text }) => text).join('') : undefined;
  }
}

/** Answers why code runs for each request, from the handlers of all files. */
export function createPerRequest(handlers: Iterable<RequestHandler>, { resolver, matcher }: { readonly resolver: Resolver; readonly matcher: Matcher }, source: (path: string) => SourceFile | undefined): (site: Site) => PerRequest | undefined {
  const byFunction = new Map<string, RequestHandler>();
  for (const handler of handlers) {
    const key = handler.runs && `${handler.runs.file} ${handler.runs.span.start}`;
    if (key !== undefined && (!byFunction.has(key) || byFunction.get(key)!.path === undefined)) byFunction.set(key, handler);
  }
  const answers = new Map<string, PerRequest | undefined>();

  function ofFunction(file: SourceFile, index: number, depth: number): PerRequest | undefined {
    for (let fn = index; fn >= 0; fn = file.program.functions[fn]!.parent) {
      const handler = byFunction.get(`${file.path} ${file.program.functions[fn]!.at.start}`);
      if (handler) return { handler, through: [] };
    }
    if (depth >= maxCalls) return undefined;
    for (let fn = index; fn >= 0; fn = file.program.functions[fn]!.parent) {
      for (const caller of resolver.callers(file, fn)) {
        const call = callOf(caller);
        // A method of a library that is called the same is not this function.
        if ((caller.file === file && call.fn === fn) || matcher.match(caller)) continue;
        const found = ofFunction(caller.file, call.fn, depth + 1);
        const clue: Clue = { note: `\`${file.program.functions[fn]!.name}\` is called here`, ...siteOf(caller.file, call.at) };
        if (found) return { ...found, through: [...found.through, clue] };
      }
    }
    return undefined;
  }

  return ({ file: path, span }) => {
    const file = source(path);
    const index = file ? functionAround(file.program, span) : -1;
    if (!file || index < 0) return undefined;
    const key = `${path} ${index}`;
    if (!answers.has(key)) answers.set(key, ofFunction(file, index, 0));
    return answers.get(key);
  };
}

/** Rust: a layer on the line of a route is about that route: `web::resource("/sign-up").wrap(Governor::new(&slow)).route(…)`. */
function isLayered(file: SourceFile, { at, name }: Call): boolean {
  if (file.program.language !== 'rust') return false;
  const start = file.text.lastIndexOf('\n', name.start) + 1;
  const end = file.text.indexOf('\n', at.end);
  return isLimiting(file.text.slice(start, end < 0 ? undefined : end));
}

/** A registration as it is written, without the functions that it is given whole: those are read as handlers. */
const registeredAs = (file: SourceFile, { at, name, arguments: given }: Call): string =>
  [textOf(file, { start: Math.max(at.start, name.start - 200), end: name.end }), ...given.map((argument) => textOf(file, argument.at).slice(0, longestHead))].join(' ');

/** `loginLimiter`, `limit({ max: 5 })`, or a name that holds something of that kind. */
function saysLimit(file: SourceFile, { value, at }: Argument): boolean {
  if (value.kind === 'function') return false;
  return isLimiting(textOf(file, at)) || (value.kind === 'variable' && file.program.bindings[value.binding]!.values.some((held) => held.kind === 'result' && isLimiting(textOf(file, held.at))));
}

// What compares a password, or is handed one to let somebody in.
const comparing = /PasswordSignIn|(?:check|verify|validate|compare)_?(?:hashed_?)?password|bcrypt\w*\.(?:compare|checkpw|verify)|\b(?:authenticate|log_?in|sign_?in)\w*\([^()]*passw(?:or)?d/i;
// A handler that is longer does more than let somebody in.
const longestRead = 3000;
// Who asks for a caller does so at the beginning.
const longestHead = 1500;

const route: Operation = { at: [''], does: 'handle', handles: { from: 1, path: ['0'] } };
const routing = new Set(['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'all']);

/** How many calls may lie between a handler and the code that runs because of it. */
const maxCalls = 3;

const verbs = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** `@PostMapping`, `[HttpPost]`, `app.MapPost`, `app.post`. */
function methodNamed(name: string): Pick<RequestHandler, 'method'> {
  const method = name.toUpperCase().replace(/MAPPING$|^HTTP|^MAP/g, '');
  return verbs.has(method) ? { method } : {};
}

const functionAt = ({ file, value }: FoundFunction): Fn => file.program.functions[value.fn]!;

const runsOf = (fn: FoundFunction): Site => siteOf(fn.file, functionAt(fn).at);

function nameOf({ method, path }: Pick<RequestHandler, 'method' | 'path'>, fn: string): string {
  if (path !== undefined) return method === undefined ? path : `${method} ${path}`;
  return fn === '' ? 'this handler' : fn;
}

function distinct(functions: readonly FoundFunction[]): readonly FoundFunction[] {
  return [...new Map(functions.map((fn) => [`${fn.file.path} ${fn.value.fn}`, fn])).values()];
}

/** Last name of something from outside the project, and the modules it may come from. */
function outsideName(value: Value): { modules: readonly string[]; name: string } | undefined {
  if (value.kind === 'import') return { modules: [value.module, ...(value.or ?? [])], name: value.name };
  if (value.kind !== 'member') return undefined;
  const of = outsideName(value.of);
  return of && { modules: of.name === '*' || of.name === 'default' ? of.modules : of.modules.map((module) => `${module}.${of.name}`), name: value.name };
}

function wildcard(pattern: string): RegExp {
  return new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
}
