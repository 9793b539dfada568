// Clients that are dropped where they were built. Everything by which a client may live on is looked for first: it is returned,
// kept in a field, a module or a closure, handed to an object that keeps it, or given to whoever asks a generator.
import { contains } from '../../base/span';
import type { ShortLife, ShortLivedClient } from '../concepts';
import type { Call, LanguageId, Value } from '../program';
import { beginningIn, callsIn, functionAround, givenIn, regionAround } from './by-place';
import { nameOf, nameOfFunction } from './call-names';
import type { Match, Matcher } from './matcher';
import type { Resolver } from './resolver';
import { runsOnce } from './runs-once';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, functionOf, lastName, pathOf, siteOf, textOf } from './source-file';

interface Tools {
  readonly matcher: Matcher;
  readonly resolver: Resolver;
}

/** All of a file, in the order of the text. */
export function shortLivedClients(file: SourceFile, tools: Tools): readonly ShortLivedClient[] {
  return file.program.calls.flatMap((call, index) => {
    if (call.fn < 0) return [];
    const match = tools.matcher.match({ file, index });
    if (match?.operation.shares === undefined || borrows(match, tools) || isCalledAnywhere(match, tools)) return [];
    const ends = endsOf(match.ref, tools, 0);
    return ends.length === 0 ? [] : [{
      at: siteOf(file, call.at), name: nameOf(match), library: match.library.title, protocol: match.library.protocol, light: match.operation.shares === 'lightly', ends,
    }];
  });
}

/** An `http.Client` with a transport: the transport owns the connections, and is asked about where it is built. */
function borrows(match: Match, { matcher }: Tools): boolean {
  return (match.operation.through ?? []).some((place) => {
    const keyed = place === 'receiver' ? undefined : matcher.at(match.ref, place);
    if (!keyed || keyed.state === 'absent') return false;
    const lent = keyed.state === 'given' ? matcher.things(keyed.value) : undefined;
    // A context and an address have no connections to lend.
    return !lent || (lent.open && lent.things.length === 0) || lent.things.some(({ made, provided, kind }) => kind !== 'Context' && (made ?? provided)?.operation.shares !== undefined);
  });
}

/** Where it goes is handed in with the request: whoever is called differs each time, and no client could be kept for all of them. */
function isCalledAnywhere(match: Match, tools: Tools): boolean {
  const { matcher, resolver } = tools;
  const told = (match.operation.address?.places ?? []).some((place) => {
    const keyed = matcher.at(match.ref, place);
    return keyed.state === 'given' && isHandedIn(keyed.value) && resolver.resolve(keyed.value).every(({ value }) => value.kind !== 'literal' && value.kind !== 'text');
  });
  return told || match.receivers.some(({ made }) => made !== undefined && isCalledAnywhere(made, tools));
}

const settingsByName = /conf|cfg|setting|option|opts|env|props/i;

/** A parameter of the function, or a part of one, that is no settings. */
function isHandedIn({ file, value }: Located, depth = 0): boolean {
  const again = (inner: Value): boolean => depth < 6 && isHandedIn({ file, value: inner }, depth + 1);
  switch (value.kind) {
    case 'parameter':
      return !settingsByName.test(file.program.functions[value.fn]?.parameters[value.index]?.name ?? '');
    case 'variable':
      return !settingsByName.test(file.program.bindings[value.binding]!.name) && file.program.bindings[value.binding]!.values.some(again);
    case 'member':
      return !settingsByName.test(value.name) && again(value.of);
    case 'result':
      return again(file.program.calls[value.call]!.callee);
    default:
      return false;
  }
}

// A maker and whoever calls it: what goes through more hands is not followed.
const furthest = 1;
const maxCallers = 8;

/** Where what a call gives is dropped; empty if it may live on anywhere. */
function endsOf(ref: CallRef, tools: Tools, depth: number, made = madeFrom(ref, tools)): readonly ShortLife[] {
  const { file } = ref;
  const call = callOf(ref);
  const injected = injectionOf(file, call.fn, tools, 0);
  if (injected) return [injected];
  const owned = depth === 0 ? endsOfOwner(file, call, tools) : undefined;
  if (owned) return owned;
  if (isKeptByCaller(file, call.fn) || livesOn(file, ref.index, made)) return [];
  if (!isReturned(file, call.fn, made)) return isStarting(file, call.fn) ? [] : [endAt(file, ref.index, made, tools)];
  const callers = depth < furthest ? tools.resolver.callers(file, call.fn) : [];
  if (callers.length === 0 || callers.length > maxCallers) return [];
  const ends = callers.map((caller) => (callOf(caller).fn < 0 ? [] : endsOf(caller, tools, depth + 1)));
  const isKeptByOthers = ends.some((end) => end.length === 0);
  return ends.flat().map((end) => (isKeptByOthers ? { ...end, unlikeOthers: true } : end));
}

/** FastAPI: an object that is asked for with `Depends` is made anew for each request, and so is all that its constructor makes. */
function injectionOf(file: SourceFile, fn: number, tools: Tools, depth: number): ShortLife | undefined {
  const target = functionOf(file, fn);
  if (file.program.language !== 'python' || target?.name !== '__init__' || target.owner === undefined || depth > furthest) return undefined;
  const isOwner = (asking: SourceFile, value: Value): boolean => tools.resolver.resolve({ file: asking, value }).some((form) => form.file === file && form.value.kind === 'self' && form.value.type === target.owner);
  for (const ref of tools.resolver.callsNamed('Depends')) {
    const [given] = callOf(ref).arguments;
    const asked = given ? given.value : typeBeside(ref);
    if (!asked || !isOwner(ref.file, asked)) continue;
    const within = nameOfFunction(ref.file, functionAround(ref.file.program, callOf(ref).at));
    return { ...siteOf(ref.file, callOf(ref).at), note: `\`${target.owner}\` is made here for each request`, ...(within === undefined ? {} : { within }), perItem: false, reused: false, once: false };
  }
  for (const caller of tools.resolver.callers(file, fn)) {
    const found = injectionOf(caller.file, callOf(caller).fn, tools, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** `Gateway().send(order)`, whose constructor builds the client: it is dropped with the object, wherever somebody makes one. Undefined where one may live on. */
function endsOfOwner(file: SourceFile, call: Call, tools: Tools): readonly ShortLife[] | undefined {
  const { language, functions } = file.program;
  const maker = functions[call.fn]!;
  if ((language !== 'python' && language !== 'javascript') || maker.owner === undefined || !/^(?:__init__|constructor)$/.test(maker.name)) return undefined;
  if (!/^\s*(?:self|this)\.[\w.#]+\s*(?::[^=]*)?=[^=]/.test(textOf(file, { start: call.statement.start, end: call.at.start }))) return undefined;
  const callers = tools.resolver.callers(file, call.fn);
  if (callers.length === 0 || callers.length > maxCallers) return undefined;
  const ends = callers.map((caller) => (callOf(caller).fn < 0 ? [] : endsOf(caller, tools, furthest, alone(caller))));
  return ends.every((end) => end.length > 0) ? ends.flat() : undefined;
}

/** An object of the program's own: what its methods give is not the object. */
const alone = ({ index }: CallRef): Made => ({ calls: new Set([index]), answers: () => true });

/** `service: Orders = Depends()` */
const typeBeside = ({ file, index }: CallRef): Value | undefined => file.program.functions.flatMap(({ parameters }) => parameters).find((parameter) => parameter.default?.kind === 'result' && parameter.default.call === index)?.type;

interface Made {
  readonly calls: ReadonlySet<number>;
  /** A request or query: what it gives is no client. */
  answers(call: number): boolean;
}

/** The call itself and what the library makes of its result: the stub over a channel, the collection of a client. */
function madeFrom({ file, index }: CallRef, { matcher }: Tools): Made {
  const calls = new Set([index]);
  const answers = (call: number): boolean => /^(request|query)$/.test(matcher.match({ file, index: call })?.operation.does ?? '');
  const made: Made = { calls, answers };
  for (const i of callsIn(file.program, file.program.calls[index]!.fn)) {
    if (calls.has(i)) continue;
    const other = file.program.calls[i]!;
    const fromArgument = matcher.match({ file, index: i })?.operation.makes !== undefined && other.arguments.some(({ value }) => holdsAny(file, value, made));
    // `client.$extends(…)`, `channel.unary_unary(…)`: what a method gives may be the client in another form, an answer is not.
    const fromMethod = other.callee.kind === 'member' && !other.awaited && !answers(i) && holdsAny(file, other.callee.of, made);
    if (fromArgument || fromMethod) calls.add(i);
  }
  return made;
}

function endAt(file: SourceFile, index: number, made: Made, { resolver }: Tools): ShortLife {
  const call = file.program.calls[index]!;
  const callers = resolver.callers(file, call.fn);
  const within = nameOfFunction(file, call.fn);
  return {
    ...siteOf(file, call.at),
    note: `\`${lastName(call.callee, file.program)}\` is called here, and what it gives is dropped`,
    ...(within === undefined ? {} : { within }),
    perItem: loopAround(file, call.region, (each) => each),
    reused: callsIn(file.program, call.fn).map((i) => file.program.calls[i]!).some((other) => other !== call && other.region !== call.region && holdsAny(file, other.callee, made) && loopAround(file, other.region, () => true)),
    once: runsOnce(file, call.fn) || (callers.length > 0 && callers.every((caller) => runsOnce(caller.file, callOf(caller).fn))),
  };
}

const loopAround = (file: SourceFile, region: number, counts: (each: boolean) => boolean): boolean => regionAround(file.program, region, ({ kind, each }) => kind === 'loop' && counts(each === true)) >= 0;

const building = /^(constructor|__init__|__new__|__enter__|__aenter__|setUp|setup|init|initialize|start|startup|run|serve|consume|listen|work|connect|open|lifespan|configure|register|bootstrap|provide|before(All|Each)?|on(Module)?Init)$/i;
// In Rust constructors are functions of a type, named by custom.
const buildingInRust = /^(?:new|default|try_new|from|with|build|create|init|setup|start|run|serve|connect|open|register|spawn|main)(?:_|$)|_(?:main|loop|worker|server)$/;
const startingByMark = /PostConstruct|on_event|on_startup|OnApplicationBootstrap/;
const probing = /probe|ping|health|monitor|ready|liveness|^_?check(?:er|s|ing)?$|check_?(?:conn\w*|db|database|redis|cache|broker|status|state|alive|up|version|update|port|hosts?|servers?|services?)$/i;
const keeping = /cache|singleton|fixture|contextmanager|once|lazy|memo|provide|produces|\bbean\b/i;

/** Start-up code and constructors run once for many requests; a probe has to try a connection of its own. */
// What is handed to these runs on first use only: `LazyLock::new(|| …)`, `cell.get_or_init(|| …)`, `once.Do(func() { … })`.
const runningOnce = /(?:^|\.)(?:(?:LazyLock|LazyCell|Lazy)\.new|get_or_(?:try_)?init|call_once|\w*[Oo]nce\.Do)$/;

export function isStarting(file: SourceFile, fn: number): boolean {
  for (let index = fn; index >= 0; index = functionOf(file, index)!.parent) {
    const { name, owner, decorators, passedTo } = functionOf(file, index)!;
    if (passedTo && runningOnce.test(pathOf(file.program.calls[passedTo.call]!.callee, file.program))) return true;
    // A function of a cloud runs for each event, and is called `Run`.
    if (decorators.some(({ at }) => /^\[?Function(?:Name)?\b/.test(textOf(file, at)))) continue;
    if (decorators.some(({ at }) => startingByMark.test(textOf(file, at)))) return true;
    if (building.test(name) || probing.test(name) || name === owner || (file.program.language === 'rust' && buildingInRust.test(name))) return true;
  }
  return false;
}

/** A decorator keeps what the function gives, a function that was handed it does, or whoever asks the generator. */
function isKeptByCaller(file: SourceFile, fn: number): boolean {
  for (let index = fn; index >= 0; index = functionOf(file, index)!.parent) {
    const target = functionOf(file, index)!;
    if (target.decorators.some(({ at }) => keeping.test(textOf(file, at)))) return true;
    if (target.passedTo && keeping.test(lastName(file.program.calls[target.passedTo.call]!.callee, file.program))) return true;
  }
  return file.program.exits.some((exit) => exit.kind === 'yield' && exit.fn === fn);
}

const isReturned = (file: SourceFile, fn: number, made: Made): boolean => file.program.functions[fn]!.returns.some((value) => holdsAny(file, value, made));

// Methods by which something is handed over to be kept.
const handing = /^(set|put|add|push|append|register|provide|bind|decorate|use|store|load_or_store|mount|attach|inject|resolve|value)/i;
const assignedOutside = /^\s*(?:\(?\s*)?(?:global|globalThis|window|process|self|this|app|module|exports|state)\b[^=;]*=(?![=>])/;

/** Kept in a field, a module, a closure, or by an object that was given it. */
function livesOn(file: SourceFile, index: number, made: Made): boolean {
  const { bindings, calls, functions } = file.program;
  const call = calls[index]!;
  const holds = (value: Value): boolean => holdsAny(file, value, made);
  if (assignedOutside.test(textOf(file, { start: call.statement.start, end: call.at.start }))) return true;
  // What is handed out of a function is handed out by something that is written inside it.
  const own = functions[call.fn]!.at;
  const here = [...made.calls].every((one) => contains(own, calls[one]!.at)) ? own : { start: 0, end: file.text.length };
  if (beginningIn(givenIn(file.program), here).some(({ binding, toMember, value }) => (toMember || binding < 0 || bindings[binding]!.fn !== call.fn) && holds(value))) return true;
  const near = beginningIn(calls, here);
  // What a closure or a task of its own takes along lives for as long as that.
  if (file.program.language === 'rust' && near.some((other) => other.fn !== call.fn && isInside(file, other.fn, call.fn) && (holds(other.callee) || other.arguments.some(({ value }) => holds(value))))) return true;
  const givenTo = new Set([...made.calls].map((one) => calls[one]!));
  return near.some((other) => !givenTo.has(other) && other.arguments.some(({ value }) => ((mayKeep(other, file) && !isDroppedAtOnce(other, file)) || isPartOfOptions(value)) && holds(value)));
}

/** `await Quotes(http).snapshot(symbol)`: what keeps it is itself dropped. */
const isDroppedAtOnce = (call: Call, file: SourceFile): boolean => file.program.calls.some(({ callee, awaited, fn }) => fn === call.fn && awaited && callee.kind === 'member' && callee.of.kind === 'result' && file.program.calls[callee.of.call] === call);

/** `readReplicas({ replicas: [client] })`: what is told about it among other things probably keeps it. */
const isPartOfOptions = (value: Value): boolean => value.kind === 'record' || value.kind === 'list';

function mayKeep(call: Call, file: SourceFile): boolean {
  const name = lastName(call.callee, file.program);
  return call.form === 'new' || call.form === 'literal' || handing.test(name) || (keepingNames[file.program.language] ?? /^[A-Z]/).test(name);
}

const keepingNames: Readonly<Partial<Record<LanguageId, RegExp>>> = { go: /^New[A-Z]/, rust: /^[A-Z]|^(?:new|try_new|from|with|build|create|spawn|layer|manage|app_data|init|start|run|serve)(?:_|$)/ };

function isInside(file: SourceFile, fn: number, outer: number): boolean {
  for (let index = fn; index >= 0; index = file.program.functions[index]!.parent) if (index === outer) return true;
  return false;
}

/** True if a value is what one of these calls gave, or something put together with it. */
function holdsAny(file: SourceFile, value: Value, made: Made, depth = 0): boolean {
  if (depth > 6) return false;
  const again = (inner: Value): boolean => holdsAny(file, inner, made, depth + 1);
  switch (value.kind) {
    case 'result': {
      // The error beside it is no client.
      if (made.calls.has(value.call)) return (value.index ?? 0) === 0;
      // `createClient().on(…)` is the client; what a request through it answers is not.
      const other = file.program.calls[value.call]!;
      if (made.answers(value.call)) return false;
      return [...made.calls].some((call) => contains(other.at, file.program.calls[call]!.at)) && (again(other.callee) || other.arguments.some((argument) => again(argument.value)));
    }
    case 'variable':
      return file.program.bindings[value.binding]!.values.some((held) => !(held.kind === 'variable' && held.binding === value.binding) && again(held));
    case 'member':
      return again(value.of);
    case 'either':
      return value.options.some(again);
    case 'list':
      return value.items.some(again);
    case 'record':
      return value.entries.some((entry) => again(entry.value)) || value.rest.some(again);
    default:
      return false;
  }
}
