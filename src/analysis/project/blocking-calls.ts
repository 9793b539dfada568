// Calls that hold a thread, and the asynchronous functions they stand in or are called from.
import { once } from '../../base/once';
import type { BlockingCall, Clue } from '../concepts';
import type { Call, Fn } from '../program';
import { nameOf, nameOfFunction } from './call-names';
import type { Match, Matcher } from './matcher';
import { rememberedIn, type Readings, type Remembered } from './readings';
import { changesFor } from './remedies';
import { blocks } from './remote-work';
import type { Resolver } from './resolver';
import { testFile } from './test-file';
import { isByHand, isTesting, runsOnce } from './runs-once';
import { short } from './policies';
import type { CallRef, SourceFile } from './source-file';
import { callOf, functionOf, lastName, siteOf, textOf } from './source-file';

interface Tools {
  readonly matcher: Matcher;
  readonly resolver: Resolver;
  readonly readings: Readings;
}

/** All of a file that stand in a function; of a helper that holds somebody else's loop, the first stands for the rest. */
export function blockingCalls(file: SourceFile, tools: Tools): readonly BlockingCall[] {
  const helpers = new Set<number>();
  // A test may wait as it likes.
  if (file.program.language === 'csharp' && testFile.test(file.path)) return [];
  return file.program.calls.flatMap((call, index): readonly BlockingCall[] => {
    // What is awaited gives the loop back, whatever the record says: it may be the asynchronous half of the library.
    if (call.fn < 0 || isStarting(file, call.fn)) return [];
    const match = tools.matcher.match({ file, index });
    const waitsFor = match && holdsFor(match);
    if (!waitsFor || match.isOpen || match.ambiguous || (call.awaited && waitsFor !== 'a task')) return [];
    const onLoop = loopOf(match.ref, tools, 0);
    if (waitsFor === 'a task' && isDone(file, call)) return [];
    const direct = onLoop?.through.length === 0;
    if (onLoop && !direct) {
      if (helpers.has(call.fn)) return [];
      helpers.add(call.fn);
    }
    return [{
      at: siteOf(file, call.at), name: waitsFor === 'a task' ? short(textOf(file, call.at).replace(/\((?:[^()]|\([^()]*\))*\)/g, '()')) : nameOf(match), library: match.library.title, waitsFor,
      ...(onLoop ? { onLoop } : {}), singleThread: file.program.language === 'javascript', once: runsOnce(file, call.fn),
      fixes: direct ? changesFor(match, match.operation.aside, tools.resolver) : [],
    }];
  });
}

function holdsFor(match: Match): BlockingCall['waitsFor'] | undefined {
  const { does, blocksFor } = match.operation;
  if (does === 'block') return blocksFor ?? 'a computation';
  if (does === 'pause') return blocks(match) ? 'a pause' : undefined;
  return (does === 'request' || does === 'query' || does === 'connect') && blocks(match) ? 'an answer' : undefined;
}

// Who has waited for a task before may take its result.
function isDone(file: SourceFile, { at, fn }: Call): boolean {
  const task = /^\s*(\w+)\s*\.\s*(?:Result|Wait|ConfigureAwait|GetAwaiter)\b/.exec(textOf(file, at))?.[1];
  if (task === undefined) return false;
  const whole = functionOf(file, fn)!.at;
  return new RegExp(`await\\s+${task}\\b`).test(textOf(file, { start: whole.start, end: at.start })) || new RegExp(`When(?:All|Any)|\\b${task}\\.(?:IsCompleted|Status)|ContinueWith`).test(textOf(file, whole));
}

const starting = /^(constructor|__init__|set_?up|init|initialize|on_?start|start|configure|bootstrap)$|lifespan|startup/i;
// Programs of .NET also prepare their databases before they serve.
const startingInDotNet = /^(Main|ConfigureServices|Dispose|Initiali[sz]e\w*|\w*Migrat\w*|\w*Seed\w*|Ensure\w+)$/;

/** Nobody is served yet while a process starts. */
function isStarting(file: SourceFile, fn: number): boolean {
  for (let index = fn; index >= 0; index = functionOf(file, index)!.parent) {
    const { name, owner, passedTo } = functionOf(file, index)!;
    if (passedTo && file.program.language === 'csharp' && /^Configure\w*$/.test(lastName(file.program.calls[passedTo.call]!.callee, file.program))) return true;
    if (starting.test(name) || (file.program.language === 'csharp' && (startingInDotNet.test(name) || (name !== '' && name === owner) || setsUp(file, functionOf(file, index)!)))) return true;
  }
  return false;
}

/** It is handed what a program is put together with: `StartBus(this IServiceCollection services)`. */
const setsUp = (file: SourceFile, fn: Fn): boolean => /\b(?:IServiceCollection|UpdateableServiceProvider|I?ApplicationBuilder|I\w*HostBuilder|WebApplication(?:Builder)?)\b/.test(/^[^{;]*?\)/.exec(textOf(file, fn.at))?.[0] ?? '');

// A helper and the helper it calls; what is further away may be called from threads as well.
const furthest = 2;
const maxCallers = 8;

/** Answers by function and distance, as long as nothing changes: a helper is asked about for each of its calls. */
const known = new WeakMap<Resolver, Remembered<string, BlockingCall['onLoop'] | undefined>>();

function loopOf(ref: CallRef, tools: Tools, depth: number): BlockingCall['onLoop'] | undefined {
  const answers = once(known, tools.resolver, () => rememberedIn(tools.readings));
  return answers.get(`${ref.file.path} ${callOf(ref).fn} ${depth}`, ref.file, () => findLoop(ref, tools, depth));
}

/** What gives a `Mono` is called on the event loop of Reactor, Vert.x or Mutiny, unless it says that it wants a thread to wait on. */
function isReactive(file: SourceFile, { result, owner, decorators }: Fn): boolean {
  const ofClass = owner === undefined ? [] : file.program.types.get(owner)?.decorators ?? [];
  if ([...decorators, ...ofClass].some(({ at }) => wantsThread.test(textOf(file, at)))) return false;
  return file.program.language === 'java' && result !== undefined && /^(Mono|Flux|Uni|Multi)$/.test(lastName(result, file.program));
}

// Quarkus runs what is marked so on a thread of the pool of workers, or on one of its own.
const wantsThread = /\b(?:Blocking|RunOnVirtualThread)\b/;

// Steps that run on the event loop, as against those that are handed to threads of their own.
const steps = /^(?:map|flatMap|flatMapMany|concatMap|filter|filterWhen|handle|doOnNext|doOnSuccess|switchMap|zipWith|transform|onItem|invoke|chain)$/;

/** `client.load(id).map(item -> …)` in what gives a `Mono`, unless it names threads for it. */
function isStepOfReactive(file: SourceFile, { passedTo, parent }: Fn): boolean {
  if (file.program.language !== 'java' || !passedTo || parent < 0) return false;
  const around = functionOf(file, parent)!;
  return isReactive(file, around) && steps.test(lastName(file.program.calls[passedTo.call]!.callee, file.program)) && !/boundedElastic|subscribeOn|publishOn|runSubscriptionOn|emitOn|Schedulers|\.stream\(/.test(textOf(file, around.at));
}

/** The asynchronous function whose loop a call holds: its own, or one that calls its function directly. */
function findLoop(ref: CallRef, tools: Tools, depth: number): BlockingCall['onLoop'] | undefined {
  const { file } = ref;
  const { fn } = callOf(ref);
  if (fn < 0) return undefined;
  const target = functionOf(file, fn)!;
  const within = nameOfFunction(file, fn);
  if (target.async || isReactive(file, target) || isStepOfReactive(file, target)) return isStarting(file, fn) ? undefined : { ...(within === undefined ? {} : { within }), through: [] };
  if (depth >= furthest) return undefined;
  const callers = tools.resolver.callers(file, fn);
  if (callers.length > maxCallers) return undefined;
  for (const caller of callers) {
    // What a test or somebody by hand calls holds nobody up, and what a record knows is a library's, whatever it is called.
    if (tools.matcher.match(caller) || callOf(caller).awaited || (caller.file === file && callOf(caller).fn === fn) || (isTesting(caller.file.path) && !isTesting(file.path)) || (isByHand(caller.file.path) && !isByHand(file.path))) continue;
    const found = loopOf(caller, tools, depth + 1);
    const clue: Clue = { note: `\`${target.name}\` is called here`, ...siteOf(caller.file, callOf(caller).at) };
    if (found) return { ...found, through: [...found.through, clue] };
  }
  return undefined;
}
