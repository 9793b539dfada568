// What a call does over the network in the end: by itself, or through functions of the project that it calls.
import { push } from '../../base/multimap';
import { once } from '../../base/once';
import { contains } from '../../base/span';
import type { Protocol } from '../concepts';
import type { Call, Program, Region, Value } from '../program';
import { callsIn, regionAround } from './by-place';
import type { Match, Matcher } from './matcher';
import type { Resolver } from './resolver';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, lastName, located, onlyFunction, textOf } from './source-file';

/** A request or query that is made whenever a call is made. */
export interface RemoteWork {
  readonly match: Match;
  /** The calls that lead to it, outermost first; empty where the call itself is it. */
  readonly way: readonly CallRef[];
}

export interface WorkTools {
  readonly matcher: Matcher;
  readonly resolver: Resolver;
}

// From the loop to a gateway's method to its client: further away no reader of the loop expects a remote call. What a file does with its
// own functions is read at one go.
const mostFiles = 3;
const deepest = 5;
// The first few say enough, whatever else a long function does.
const most = 4;

// What waits for an answer each time. Brokers take messages without one, and mail goes out one by one.
const answering: ReadonlySet<Protocol> = new Set(['http', 'grpc', 'redis', 'memcached', 'sql', 'postgres', 'mysql', 'mongodb', 'ldap']);

/** What a call makes happen over the network, waited for; empty if nothing is known to. `counts` says what does, otherwise whatever answers. */
export function remoteWork(ref: CallRef, tools: WorkTools, counts: Counts = asks): readonly RemoteWork[] {
  return workOf(ref, { ...tools, counts, waits: true }, [], new Set());
}

type Counts = (match: Match) => boolean;
/** `waits`: whoever asks waits for what is called. */
interface SearchTools extends WorkTools { readonly counts: Counts; readonly waits?: true }

/** What a call sets going over the network, whether or not anybody waits for it. */
export function workStarted({ file, value }: Located, tools: WorkTools): readonly RemoteWork[] {
  if (value.kind === 'result') {
    const ref = { file, index: value.call };
    const match = tools.matcher.match(ref);
    if (match && asks(match)) return [{ match, way: [] }];
    return match ? [] : insideOf(located(file, callOf(ref).callee), [ref], tools);
  }
  return insideOf({ file, value }, [], tools);
}

function insideOf(callee: Located, way: readonly CallRef[], tools: WorkTools): readonly RemoteWork[] {
  const only = onlyFunction(tools.resolver.resolve(callee));
  return only ? workInside(only.file, only.value.fn, { ...tools, counts: asks }, way, new Set()) : [];
}

function workOf(ref: CallRef, tools: SearchTools, way: readonly CallRef[], seen: ReadonlySet<string>): readonly RemoteWork[] {
  const match = tools.matcher.match(ref);
  if (match) {
    if (tools.counts(match) && (blocks(match) || !runsOnLoop(ref) || !isLeftAlone(ref))) return [{ match, way }];
    if (match.operation.does !== 'wrap') return [];
    const { arguments: given, callee } = callOf(ref);
    // `load.retry(…)`: what is run stands before the dot.
    const run = match.operation.on === 'receiver' && callee.kind === 'member' ? [callee.of] : given.map(({ value }) => value);
    return run.flatMap((value) => workOfValue(ref, value, tools, way, seen));
  }
  const own = workOfValue(ref, callOf(ref).callee, tools, way, seen);
  return own.length > 0 ? own : workHandedOver(ref, tools, way, seen);
}

/** JavaScript and Python: `await withSpan(() => client.get(url))`: what is written there to be run is run, by whatever name. */
function workHandedOver(ref: CallRef, tools: SearchTools, way: readonly CallRef[], seen: ReadonlySet<string>): readonly RemoteWork[] {
  const { file } = ref;
  const call = callOf(ref);
  const { language, functions } = file.program;
  if (!tools.waits || (language !== 'javascript' && language !== 'python') || !call.awaited || way.length >= deepest || later.test(lastName(call.callee, file.program))) return [];
  return call.arguments.flatMap(({ value }) => (value.kind === 'function' && functions[value.fn]!.parameters.length === 0 ? workInside(file, value.fn, tools, [...way, ref], seen) : []));
}

// What is handed to these runs when something has happened, or later, or perhaps.
const later = /^(?:then|catch|finally|on|once|off|use|subscribe|consume|listen|register|defer|after\w*|before\w*|set\w+|add\w+|create_task|submit|describe|it|test|expect|rejects|throws|cached?|remember|memo\w*|get_or_\w+|getOr\w+|wrap|map|some|every|find|filter|forEach|reduce)$/i;

function asks({ operation, library }: Match): boolean {
  return (operation.does === 'request' || operation.does === 'query') && answering.has(library.protocol);
}

function workOfValue(ref: CallRef, value: Value, tools: SearchTools, way: readonly CallRef[], seen: ReadonlySet<string>): readonly RemoteWork[] {
  if (way.length >= deepest || filesOn([...way, ref]) > mostFiles) return [];
  const forms = tools.resolver.resolve(located(ref.file, value));
  const only = onlyFunction(forms);
  if (only) return workOfFunction(ref, only, tools, way, seen);
  // Whichever of several is meant, it asks somebody: the stores behind a trait.
  const each = ref.file.program.language === 'rust' && value.kind === 'member' && forms.length > 1 && forms.every(({ value: { kind } }) => kind === 'function') ? forms.map((form) => workOfFunction(ref, form as FoundFunction, tools, way, seen)) : [];
  return each.every((work) => work.length > 0) ? each[0] ?? [] : [];
}

type FoundFunction = Located<Extract<Value, { kind: 'function' }>>;

function workOfFunction(ref: CallRef, { file, value: { fn } }: FoundFunction, tools: SearchTools, way: readonly CallRef[], seen: ReadonlySet<string>): readonly RemoteWork[] {
  const target = file.program.functions[fn]!;
  const id = `${file.path} ${fn}`;
  if (seen.has(id) || [target, ...target.decorators].some(({ at }) => remembers(textOf(file, at)))) return [];
  if (target.async && isLeftAlone(ref)) return [];
  return workInside(file, fn, tools, [...way, ref], new Set(seen).add(id));
}

/** JavaScript: `new Promise((resolve, reject) => https.get(url, …))`: whoever waits for the promise waits for what is called back. */
function workPromised(file: SourceFile, fn: number, tools: SearchTools, way: readonly CallRef[], seen: ReadonlySet<string>): readonly RemoteWork[] {
  return callsIn(file.program, fn).flatMap((index) => {
    const match = tools.matcher.match({ file, index });
    return match && tools.counts(match) ? [{ match, way }] : match || !hasCallback(file, file.program.calls[index]!) ? [] : workOf({ file, index }, tools, way, seen);
  });
}

const hasCallback = ({ program }: SourceFile, call: Call): boolean => call.arguments.some(({ value }) => value.kind === 'function' || (value.kind === 'parameter' && /^(?:resolve|reject|cb|callback|done)$/.test(program.functions[value.fn]?.parameters[value.index]?.name ?? '')));

function executorOf({ program }: SourceFile, { form, callee, arguments: [executor] }: Call): number | undefined {
  return program.language === 'javascript' && form === 'new' && callee.kind === 'global' && callee.name === 'Promise' && executor?.value.kind === 'function' ? executor.value.fn : undefined;
}

/** JavaScript: what `Promise.all(items.map(load))` runs for each item; whoever waits for all waits for the slowest. */
function mappedIn({ program }: SourceFile, { callee, arguments: [list] }: Call): Value | undefined {
  if (program.language !== 'javascript' || callee.kind !== 'member' || callee.of.kind !== 'global' || callee.of.name !== 'Promise' || !/^(?:all|allSettled)$/.test(callee.name) || list?.value.kind !== 'result') return undefined;
  const map = program.calls[list.value.call]!;
  return map.callee.kind === 'member' && /^(?:map|flatMap)$/.test(map.callee.name) ? map.arguments[0]?.value : undefined;
}

function workOfMapped(file: SourceFile, mapped: Value, tools: SearchTools, way: readonly CallRef[], seen: ReadonlySet<string>): readonly RemoteWork[] {
  const only = onlyFunction(tools.resolver.resolve(located(file, mapped)));
  const id = only && `${only.file.path} ${only.value.fn}`;
  return !only || seen.has(id!) || way.length >= deepest ? [] : workInside(only.file, only.value.fn, tools, way, new Set(seen).add(id!));
}

/** How often a way goes on in another file, the first included. */
const filesOn = (way: readonly CallRef[]): number => way.filter(({ file }, index) => file !== way[index - 1]?.file).length;

function workInside(file: SourceFile, fn: number, tools: SearchTools, way: readonly CallRef[], seen: ReadonlySet<string>): readonly RemoteWork[] {
  const found: RemoteWork[] = [];
  for (const index of callsIn(file.program, fn)) {
    if (found.length >= most) break;
    const ref = { file, index };
    const call = callOf(ref);
    if (handlesFailure(file, call.region) || isKept(file, call) || !(isWaitedFor(ref) || isGivenBack(file, fn, call))) continue;
    const promised = executorOf(file, call);
    const mapped = mappedIn(file, call);
    found.push(...(promised !== undefined ? workPromised(file, promised, tools, way, seen) : mapped ? workOfMapped(file, mapped, tools, way, seen) : workOf(ref, tools, way, seen)));
  }
  // Rust: `|item| async move { load(item).await }` gives a block that is run by whoever asked for it.
  const given = file.program.language === 'rust' ? file.program.functions[fn]!.returns : [];
  for (const value of given) if (value.kind === 'function' && value.fn !== fn && file.program.functions[value.fn]!.async) found.push(...workInside(file, value.fn, tools, way, seen));
  return found.slice(0, most);
}

/** Its requests hold the thread until the answer is there. */
export const blocks = ({ operation, library }: Match): boolean => operation.blocks ?? library.blocks ?? false;

const runsOnLoop = ({ file, index }: CallRef): boolean => file.program.functions[file.program.calls[index]!.fn]?.async ?? false;

/** What only runs after something failed is not what is done each time. */
export function handlesFailure(file: SourceFile, region: number): boolean {
  return regionAround(file.program, region, ({ kind }) => kind === 'catch') >= 0;
}

/** The code goes on only when the call is done, or what it was asked for comes with an `await` further out. */
export function isWaitedFor(ref: CallRef): boolean {
  const { file } = ref;
  const call = callOf(ref);
  switch (file.program.language) {
    case 'javascript':
      return call.awaited || isInsideAwaited(file, call);
    case 'go':
      return call.runs !== 'apart';
    case 'rust':
      // Where code is asynchronous, what nobody awaits has not begun.
      return call.runs !== 'apart' && (call.awaited || !runsOnLoop(ref) || isInsideAwaited(file, call));
    case 'csharp':
      // A task that nobody awaits is under way by itself; its method is named so.
      return call.awaited || isInsideAwaited(file, call) || !/Async$/.test(lastName(call.callee, file.program));
    default:
      return true;
  }
}

/** A coroutine runs where it is awaited, not where it is made. */
function isLeftAlone(ref: CallRef): boolean {
  const { file } = ref;
  const call = callOf(ref);
  const { language, functions } = file.program;
  if (language !== 'python' && language !== 'rust') return false;
  // A closure that gives the future on leaves the waiting to whoever asked for it.
  if (language === 'rust' && functions[call.fn]?.async === false && isGivenBack(file, call.fn, call)) return false;
  return !call.awaited && !isInsideAwaited(file, call) && !isOpened(file, call);
}

/** `await load(id).then(…)`, `await withSpan(load(id))`; an `await` around the whole loop waits for all of them together. */
export function isInsideAwaited(file: SourceFile, call: Call): boolean {
  const beside = once(awaited, file.program, () => {
    const found = new Map<string, Call[]>();
    for (const other of file.program.calls) if (other.awaited) push(found, `${other.fn} ${other.region}`, other);
    return found;
  }).get(`${call.fn} ${call.region}`) ?? [];
  return beside.some((other) => other !== call && contains(other.at, call.at));
}

const awaited = new WeakMap<Program, ReadonlyMap<string, readonly Call[]>>();

/** `async with session.get(url) as response`. */
function isOpened(file: SourceFile, call: Call): boolean {
  return once(opened, file.program, () => new Set(file.program.regions.flatMap(({ kind, value }) => (kind === 'with' && value?.kind === 'result' ? [file.program.calls[value.call]!] : [])))).has(call);
}

const opened = new WeakMap<Program, ReadonlySet<Call>>();

/** Whoever calls the function waits for what it returns. */
export function isGivenBack(file: SourceFile, fn: number, call: Call): boolean {
  return file.program.functions[fn]!.returns.some((value) => contains(value.at, call.at));
}

/** `if (rates == null) rates = client.load()`: a field keeps the answer, and is asked first. */
function isKept(file: SourceFile, call: Call): boolean {
  const { functions, types, regions } = file.program;
  const tested: { readonly name: string; readonly branch: Region }[] = [];
  for (let index = call.region; index >= 0; index = regions[index]!.parent) {
    const branch = regions[index]!;
    for (const value of branch.kind === 'branch' ? branch.tests ?? [] : []) if (value.kind === 'member' && value.of.kind === 'self') tested.push({ name: value.name, branch });
  }
  const fields = tested.length === 0 ? undefined : types.get(functions[call.fn]?.owner ?? '')?.fields;
  // `if (list == null) { answer = load(); list = answer.items(); }`
  return tested.some(({ name, branch }) => fields?.get(name)?.some((held) => contains(held.at, call.at) || (contains(branch.at, held.at) && held.at.start > call.at.start)));
}

/** A function that keeps answers is asked many times and goes out once. */
const remembers = (text: string): boolean => /cache|memo/i.test(text) || asksStoreFirst.test(text);

// `await redis.get(key)`, and where nothing was there the answer is left under the key.
const asksStoreFirst = /\bredis\w*\.h?get\w*[<(][\s\S]*\bredis\w*\.h?set\w*\(/i;
