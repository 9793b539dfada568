// Calls for all items at once: everything is started, and nothing says how much may be under way. What limits it is looked for
// first: a semaphore, a pool, a limiter near by, items that are few, a client that bounds itself.
import { contains, type Span } from '../../base/span';
import { isCache, type PerItemCalls } from '../concepts';
import type { Call, LanguageId, Value } from '../program';
import { callsIn as callsOf, indexOf, regionAround } from './by-place';
import { collectionOf } from './collections';
import { nameOfFunction } from './call-names';
import { runsInBrowser } from './in-browser';
import { followedBy, itemFunctions } from './item-functions';
import type { Match } from './matcher';
import { givesTask, isJoined, isPromised, isStarted } from './promised';
import { workStarted, type RemoteWork, type WorkTools } from './remote-work';
import { runsOnce } from './runs-once';
import { callsIn, itemCall, namesOfItem } from './sequential-calls';
import type { Located, SourceFile } from './source-file';
import { callOf, lastName, located, pathOf, siteOf, textOf } from './source-file';

/** All places of a file where such calls are started. */
export function fanOut(file: SourceFile, tools: WorkTools): readonly PerItemCalls[] {
  const started = file.program.language === 'javascript' ? [...mapped(file, tools), ...collected(file, /^(push|add)$/)]
    : [...spawned(file, tools), ...collected(file, /^(append|[Aa]dd|push)$/), ...joined(file, tools), ...handedOut(file, tools)];
  const found = started.flatMap((start) => perItem(file, start, tools));
  // A list that is filled in a loop and then waited for is one start, however it is seen.
  return found.filter((one, i) => found.findIndex((other) => other.at.span.start === one.at.span.start) === i);
}

/** What is started for each item: a function that is handed each, or a call that is made in each turn. */
interface Start {
  readonly at: Span;
  readonly fn: number;
  readonly items: Value;
  readonly names: readonly string[];
  readonly starts: readonly Value[];
}

function perItem(file: SourceFile, { at, fn, items, names, starts }: Start, tools: WorkTools): readonly PerItemCalls[] {
  const work = starts.flatMap((value) => workStarted(located(file, value), tools).filter((found) => file.program.language !== 'java' || value.kind === 'function' || isUnderWay(found)))
    .filter(({ match }) => (match.operation.does === 'request' || asksByModel(match)) && !(match.library.bounds !== undefined && isToldLimit(match)));
  if (work.length === 0 || isLimited(file, fn, at) || work.some((found) => isLimitedInside(found, tools)) || isPortion(file, at, items, tools) || isPage(located(file, items), tools)) return [];
  const { size, ...rest } = collectionOf(located(file, items), names, tools);
  if (size !== 'open') return [];
  const within = nameOfFunction(file, fn);
  return [{
    at: siteOf(file, at), order: 'concurrent', items: rest, calls: work.map((found) => itemCall(found, 0)),
    ...(within === undefined ? {} : { within }), once: runsOnce(file, fn), inBrowser: runsInBrowser(file),
  }];
}

/** A row for each item, by an object mapper that could be asked for all of them; statements that wait for a connection of a pool bound themselves. */
const asksByModel = ({ operation, library, ref }: Match): boolean => operation.does === 'query' && !isCache(library.protocol) && !/^(?:query|execute|\$)/.test(lastName(callOf(ref).callee, ref.file.program));

const isUnderWay = (work: RemoteWork): boolean => isPromised(work) && !isJoined(work) && isStarted(work);

/** `Promise.all(items.map(load))`, `items.forEach(async …)`. */
function mapped(file: SourceFile, tools: WorkTools): readonly Start[] {
  const { calls, functions } = file.program;
  return calls.flatMap((call): readonly Start[] => {
    if (call.callee.kind !== 'member') return [];
    const { of, name } = call.callee;
    const handed = call.arguments[0]?.value;
    if (name === 'forEach' && handed?.kind === 'function' && functions[handed.fn]!.async) return [{ at: call.at, fn: call.fn, items: of, names: [], starts: [handed] }];
    if (of.kind !== 'global' || of.name !== 'Promise' || !/^(all|allSettled|any)$/.test(name) || !handed) return [];
    return tools.resolver.resolve(located(file, handed)).flatMap((form) => (form.file === file ? startOfMap(form, call) : []));
  });
}

const joining: ReadonlySet<string> = new Set(['rust', 'csharp']);

/** `join_all(items.iter().map(|item| load(item)))`, `Task.WhenAll(items.Select(Load))`. */
function joined(file: SourceFile, tools: WorkTools): readonly Start[] {
  if (!joining.has(file.program.language)) return [];
  return file.program.calls.flatMap((call) => (/^(?:(try_)?join_all|WhenAll)$/.test(lastName(call.callee, file.program)) && call.arguments[0]
    ? tools.resolver.resolve(located(file, call.arguments[0].value)).flatMap((form) => (form.file === file ? startOfMap(form, call) : [])) : []));
}

function startOfMap({ file, value }: Located, whole: Call): readonly Start[] {
  const call = value.kind === 'result' ? file.program.calls[value.call] : undefined;
  if (call?.callee.kind !== 'member') return [];
  // `….map(load).collect()`, `….Select(Load).ToList()`
  if (joining.has(file.program.language) && /^(?:collect|collect_vec|into_iter|to_vec|ToList|ToArray)$/.test(call.callee.name)) return startOfMap({ file, value: call.callee.of }, whole);
  const handed = call.arguments[0]?.value;
  if (!/^(map|flatMap|Select)$/.test(call.callee.name) || !handed) return [];
  return [{ at: whole.at, fn: whole.fn, items: call.callee.of, names: [], starts: insideOfTask(file, handed) }];
}

/** What a client allows at once by itself only makes the others wait, most often until they have waited too long. Who says how many it is has thought of it, and so may who made a client that is not seen. */
const isToldLimit = ({ receivers }: Match): boolean => receivers.every(({ made }) => !made || /limit|connector|max_?conn/i.test(textOf(made.ref.file, callOf(made.ref).at)));

/** `names.Select(name => Task.Run(() => Load(name)))` starts what is run. */
function insideOfTask(file: SourceFile, handed: Value): readonly Value[] {
  const returned = handed.kind === 'function' ? file.program.functions[handed.fn]!.returns : [];
  const call = returned.length === 1 && returned[0]!.kind === 'result' ? file.program.calls[returned[0]!.call] : undefined;
  const run = call && beside[file.program.language]?.test(pathOf(call.callee, file.program)) ? call.arguments[0]?.value : undefined;
  return [run ?? handed];
}

const waiting = /^(all|allSettled|any|gather|wait|as_completed|(try_)?join_all|WhenAll|WaitAll)$/;

/** `tasks.push(load(item))` in a loop, and `Promise.all(tasks)` after it. */
function collected(file: SourceFile, adding: RegExp): readonly Start[] {
  const { regions, calls } = file.program;
  const awaited = new Set(calls.filter((call) => waiting.test(lastName(call.callee, file.program))).flatMap((call) => call.arguments.flatMap(({ value }) => (value.kind === 'variable' ? [value.binding] : []))));
  if (awaited.size === 0) return [];
  return regions.flatMap((region, index): readonly Start[] => {
    if (region.kind !== 'loop' || region.each !== true || region.stream === true || !region.value) return [];
    const adds = callsIn(file, index).map((i) => calls[i]!)
      .filter((call) => call.callee.kind === 'member' && adding.test(call.callee.name) && call.callee.of.kind === 'variable' && awaited.has(call.callee.of.binding));
    const starts = adds.flatMap((call) => call.arguments.flatMap(({ value }) => unwrapped(file, value)));
    return starts.length === 0 ? [] : [{ at: region.at, fn: adds[0]!.fn, items: region.value, names: namesOfItem(file, region), starts }];
  });
}

const making = /^(create_task|ensure_future|start_soon|Task)$/;

// A thread or process of its own for each.
const threads: ReadonlySet<string> = new Set(['Thread', 'Process']);

/** `ids.forEach(id -> CompletableFuture.runAsync(() -> load(id)))`, `ids.ForEach(async id => …)`: what the function starts for each item. */
function handedOut(file: SourceFile, tools: WorkTools): readonly Start[] {
  const { functions, calls } = file.program;
  return itemFunctions(file).flatMap(({ at, fn, items, names, runs }): readonly Start[] => {
    const own = runs.kind === 'function' ? callsOf(file.program, runs.fn).map((index) => calls[index]!) : [];
    if (runs.kind !== 'function') return file.program.language === 'java' ? [{ at, fn, items, names, starts: [runs] }] : [];
    const starts = functions[runs.fn]!.async && textOf(file, at).startsWith('ForEach') ? [runs] : own.flatMap((call) => startedBy(file, call, tools));
    return starts.length === 0 ? [] : [{ at, fn, items, names, starts }];
  });
}

/** `go load(item)`, `group.Go(func() …)`, `create_task(load(item))` in a loop, and `gather(*[load(item) for item in items])`. */
function spawned(file: SourceFile, tools: WorkTools): readonly Start[] {
  const { regions, calls } = file.program;
  const waiters = calls.filter((call) => waiting.test(lastName(call.callee, file.program)));
  return regions.flatMap((region, index): readonly Start[] => {
    if (region.kind !== 'loop' || region.each !== true || region.stream === true || !region.value) return [];
    const inside = callsIn(file, index);
    const gathered = isGathered(file, waiters, region.at);
    const starts = inside.flatMap((i): readonly Value[] => {
      const call = calls[i]!;
      const name = lastName(call.callee, file.program);
      const itself: Value = { kind: 'result', call: i, at: call.at };
      if (call.runs === 'apart') return [itself];
      if (file.program.language === 'go') return name === 'Go' ? call.arguments.flatMap(({ value }) => (value.kind === 'function' ? [value] : [])) : [];
      if (beside[file.program.language]) return startedBy(file, call, tools);
      if (threads.has(name)) return call.arguments.filter((argument) => argument.name === 'target').map(({ value }) => value);
      if (making.test(name)) return call.arguments.flatMap(({ value }) => (value.kind === 'result' ? [value] : []));
      return gathered && !call.awaited ? [itself] : [];
    });
    return starts.length === 0 ? [] : [{ at: region.at, fn: calls[inside[0]!]!.fn, items: region.value, names: namesOfItem(file, region), starts }];
  });
}

// Java and C#: what runs a function beside the code that goes on.
const beside: Readonly<Partial<Record<LanguageId, RegExp>>> = {
  java: /(?:^|\.)(?:CompletableFuture\.(?:supplyAsync|runAsync)|Thread\.startVirtualThread|Thread)$/,
  csharp: /(?:^|\.)(?:Task\.Run|Task\.Factory\.StartNew|ThreadPool\.(?:Unsafe)?QueueUserWorkItem|Thread)$/,
};

/** The functions that a call of Java or C# sets going, or the call itself where it gives a promise at once. */
function startedBy(file: SourceFile, call: Call, tools: WorkTools): readonly Value[] {
  const { resolver } = tools;
  const handed = call.arguments[0]?.value;
  const { callee } = call;
  if (call.awaited || isWaitedForBelow(file, call)) return [];
  if (handed && beside[file.program.language]?.test(pathOf(callee, file.program))) {
    // A pool that is handed in has its own bounds, unless it is seen to have none.
    const pool = file.program.language === 'java' ? call.arguments[1]?.value : undefined;
    return pool === undefined || isEndless(located(file, pool), resolver) ? [handed] : [];
  }
  // A task that nobody awaits or keeps is under way.
  if (file.program.language === 'csharp') return call.discarded && givesTask({ file, index: indexOf(file.program, call) }, tools) ? [{ kind: 'result', call: indexOf(file.program, call), at: call.at }] : [];
  if (handed && callee.kind === 'member' && /^(?:submit|execute)$/.test(callee.name)) return isEndless(located(file, callee.of), resolver) ? [handed] : [];
  return [{ kind: 'result', call: indexOf(file.program, call), at: call.at }];
}

/** A pool that starts whatever it is given at once. */
const isEndless = (pool: Located, resolver: WorkTools['resolver']): boolean => resolver.resolve(pool)
  .some(({ file, value }) => value.kind === 'result' && /\bnew(?:CachedThreadPool|VirtualThreadPerTaskExecutor|ThreadPerTaskExecutor)$/.test(pathOf(callOf({ file, index: value.call }).callee, file.program)));

/** `CompletableFuture.supplyAsync(…).join()`: the next waits for it. */
const isWaitedForBelow = (file: SourceFile, call: Call): boolean => followedBy(file.program, indexOf(file.program, call)).some((name) => /^(?:join|get|Wait|GetAwaiter|Join)$/.test(name));

/** A comprehension whose coroutines are all awaited together, at once or by the name of the list. */
function isGathered({ program: { bindings } }: SourceFile, waiters: readonly Call[], loop: Span): boolean {
  return waiters.some((call) => contains(call.at, loop)
    || call.arguments.some(({ value }) => value.kind === 'variable' && bindings[value.binding]!.values.some((held) => contains(held.at, loop))));
}

/** `tasks.append(asyncio.create_task(load(item)))` starts `load(item)`. */
function unwrapped(file: SourceFile, value: Value): readonly Value[] {
  if (value.kind !== 'result') return [];
  const call = file.program.calls[value.call]!;
  if (call.awaited) return [];
  if (beside[file.program.language]?.test(pathOf(call.callee, file.program))) return call.arguments.slice(0, 1).map((argument) => argument.value);
  return making.test(lastName(call.callee, file.program)) ? call.arguments.flatMap((argument) => unwrapped(file, argument.value)) : [value];
}

// Who limits how much is under way says so with one of these words, or with a channel of a fixed size.
const limiting = /semaphore|\bsem\b|limiter|throttl|bottleneck|p-?limit|\blimit\(|set_?limit|concurren|max_?(workers|parallel|in_?flight)|worker|acquire|p-?queue|make\(chan [^,()]+,\s*(?!\s|len\b)[^)]/i;

function isLimited(file: SourceFile, fn: number, at: Span): boolean {
  const outer = fn >= 0 ? file.program.functions[fn]!.at : at;
  return limiting.test(textOf(file, outer));
}

/** The limit may be where the call is made: `async with slots: …` in what every task runs. */
function isLimitedInside({ match, way }: RemoteWork, tools: WorkTools): boolean {
  return [match.ref, ...way].some((ref) => {
    const { fn, region } = callOf(ref);
    const { file } = ref;
    if (fn >= 0 && limiting.test(textOf(file, file.program.functions[fn]!.at))) return true;
    return regionAround(file.program, region, ({ kind, value }) => kind === 'with' && value !== undefined && tools.resolver.resolve(located(file, value)).some((form) => limiting.test(textOf(form.file, form.value.at)))) >= 0;
  });
}

/** What an outer loop takes in portions is bounded by the size of one. */
function isPortion(file: SourceFile, at: Span, items: Value, tools: WorkTools): boolean {
  const name = lastName(items, file.program);
  return file.program.regions.some((region) => region.kind === 'loop' && region.each === true && region.value !== undefined && region.at.start < at.start && contains(region.at, at)
    && namesOfItem(file, region).includes(name) && collectionOf(located(file, region.value), [], tools).size === 'portions');
}

/** `findAll({ limit: 100, offset })`: as many as one page has. */
const isPage = (items: Located, { matcher, resolver }: WorkTools): boolean => resolver.resolve(items).some(({ file, value }) => {
  const ref = value.kind === 'result' ? { file, index: value.call } : undefined;
  return ref !== undefined && (matcher.match(ref)?.operation.lists?.limit ?? []).some((place) => matcher.at(ref, place).state === 'given');
});
