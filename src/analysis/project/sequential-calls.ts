// Loops that call others once for each item and wait each time. What makes such a loop right is looked for first: items that
// are few or arrive over time, a search that ends early, calls that need the answer before them, pauses between them.
import { push } from '../../base/multimap';
import { once } from '../../base/once';
import { contains } from '../../base/span';
import type { Clue, ItemCall, PerItemCalls } from '../concepts';
import type { Call, Exit, Program, Region, Value } from '../program';
import { within } from './after-failure';
import { callsIn as callsOf, regionAround } from './by-place';
import { collectionOf } from './collections';
import { nameOf, nameOfFunction } from './call-names';
import { runsInBrowser } from './in-browser';
import { itemFunctions, type ItemFunction } from './item-functions';
import { givesTask, isJoined, isPromised } from './promised';
import { handlesFailure, isGivenBack, isInsideAwaited, isWaitedFor, remoteWork, workStarted, type RemoteWork, type WorkTools } from './remote-work';
import type { CallRef, SourceFile } from './source-file';
import { callOf, lastName, located, siteOf, textOf } from './source-file';
import { runsOnce } from './runs-once';
import { short } from './policies';

/** All such loops of a file, by their place in it. */
export function sequentialCalls(file: SourceFile, tools: WorkTools): readonly PerItemCalls[] {
  const loops = file.program.regions.flatMap((region, index) => {
    const calls = region.kind === 'loop' && region.each === true && region.stream !== true && region.value ? callsIn(file, index) : [];
    const found = calls.length > 0 ? inLoop(file, index, calls, tools) : undefined;
    return found ? [found] : [];
  });
  return [...loops, ...itemFunctions(file).flatMap((each) => inFunction(file, each, tools))];
}

/** A function that is run for each item; one that is asynchronous hands its task on instead. */
function inFunction(file: SourceFile, { at, call, fn, items, names, runs }: ItemFunction, tools: WorkTools): readonly PerItemCalls[] {
  const isApart = tools.resolver.resolve(located(file, runs)).some(({ file: { program }, value }) => value.kind === 'function' && (program.functions[value.fn]!.async || callsOf(program, value.fn).some((index) => pauses(file, program.calls[index]!))));
  if (isApart) return [];
  if (tools.matcher.match({ file, index: call })?.operation.translates === true) return [];
  const work = workStarted(located(file, runs), tools).filter((found) => isWaitedOut(file, found, tools));
  if (work.length === 0) return [];
  const { size, ...rest } = collectionOf(located(file, items), names, tools);
  if (size !== 'open') return [];
  const within = nameOfFunction(file, fn);
  const conditions = (found: RemoteWork): number => conditionsAround(file, (found.way[0] ?? found.match.ref).file === file ? callOf(found.way[0] ?? found.match.ref).region : -1, -1);
  return [{
    at: siteOf(file, at), order: 'sequential', items: rest, calls: work.map((found) => itemCall(found, conditions(found))),
    ...(within === undefined ? {} : { within }), once: runsOnce(file, fn), inBrowser: false,
  }];
}

/** What gives a promise or a task at once is not waited for in turn, unless something on the way does. */
function isWaitedOut({ program: { language } }: SourceFile, work: RemoteWork, tools: WorkTools): boolean {
  if (language === 'java') return !isPromised(work) || isJoined(work);
  // What a function gives back is waited for by whoever calls it; the first of all has nobody but the loop.
  return language !== 'csharp' || [...work.way, work.match.ref].every((ref, step) => callOf(ref).awaited || isInsideAwaited(ref.file, callOf(ref)) || (step > 0 && isGivenBack(ref.file, callOf(ref).fn, callOf(ref))) || !givesTask(ref, tools));
}

function inLoop(file: SourceFile, index: number, calls: readonly number[], tools: WorkTools): PerItemCalls | undefined {
  const region = file.program.regions[index]!;
  if (calls.some((call) => pauses(file, file.program.calls[call]!)) || yields(file, region) || isAskedUntilFound(file, region)) return undefined;
  const work = calls.filter((call) => isWaitedFor({ file, index: call }) && !isForOneKind(file, index, call)).flatMap((call) => remoteWork({ file, index: call }, tools).filter((found) => isWaitedOut(file, found, tools)).map((found) => ({ call, found })));
  const [first] = work;
  if (!first || endsEarly(file, index, file.program.calls[first.call]!) || work.some(({ call }) => needsTheLast(file, region, call))) return undefined;
  const { size, ...items } = collectionOf(located(file, region.value!), namesOfItem(file, region), tools);
  if (size !== 'open') return undefined;
  const fn = file.program.calls[first.call]!.fn;
  const within = nameOfFunction(file, fn);
  return {
    at: siteOf(file, region.at),
    order: 'sequential',
    items,
    calls: work.map(({ call, found }) => itemCall(found, conditionsAround(file, file.program.calls[call]!.region, index))),
    ...(within === undefined ? {} : { within }),
    once: runsOnce(file, fn),
    inBrowser: runsInBrowser(file),
  };
}

/** `for channel in channels: if channel == "email": …`: only the turn of that one item makes the call. */
function isForOneKind(file: SourceFile, loop: number, call: number): boolean {
  const { regions, calls } = file.program;
  const names = namesOfItem(file, regions[loop]!);
  for (let index = calls[call]!.region; index >= 0 && index !== loop; index = regions[index]!.parent) {
    const { kind, tests: [test] = [], at } = regions[index]!;
    if (kind !== 'branch' || !test) continue;
    const condition = file.text.slice(file.text.lastIndexOf('\n', test.at.start) + 1, at.start);
    if (names.some((name) => new RegExp(`\\b${name}\\s*={2,3}\\s*['"]`).test(condition))) return true;
  }
  return false;
}

/** The names between the head of a loop and what it goes through: `for (const batch of`, `for i, page in`. */
export function namesOfItem(file: SourceFile, { at, value }: Region): readonly string[] {
  const head = file.text.slice(at.start, Math.max(at.start, value!.at.start));
  const written = head.slice(Math.max(0, head.lastIndexOf('for')));
  // Where types are written in front of names, they begin with a capital and say nothing about how many there are.
  const isName = file.program.language === 'java' || file.program.language === 'csharp' ? /^[a-z_]/ : /./;
  return (written.match(/[A-Za-z_]\w*/g) ?? []).filter((word) => isName.test(word) && !/^(for|foreach|each|const|let|var|final|of|in|range|async|await)$/.test(word));
}

/** The calls of a loop that are made each turn: those of an inner loop over items, and of error handling, are not its own. */
export function callsIn(file: SourceFile, loop: number): readonly number[] {
  return once(byLoop, file.program, () => {
    const { calls } = file.program;
    const innermost = (start: number): number => regionAround(file.program, start, ({ kind, each }) => kind === 'loop' && each === true);
    const found = new Map<number, number[]>();
    calls.forEach((call, index) => {
      if (call.region >= 0 && !handlesFailure(file, call.region)) push(found, innermost(call.region), index);
    });
    return found;
  }).get(loop) ?? [];
}

const byLoop = new WeakMap<Program, ReadonlyMap<number, readonly number[]>>();

export function itemCall({ match, way }: RemoteWork, conditions: number): ItemCall {
  return {
    name: nameOf(match),
    library: match.library.title,
    protocol: match.library.protocol,
    kind: match.operation.does === 'query' ? 'query' : 'request',
    at: siteOf(match.ref.file, callOf(match.ref).at),
    conditions,
    way: way.map(clueOf),
  };
}

function conditionsAround(file: SourceFile, region: number, loop: number): number {
  let count = 0;
  for (let index = region; index >= 0 && index !== loop; index = file.program.regions[index]!.parent) if (file.program.regions[index]!.kind === 'branch') count++;
  return count;
}

const clueOf = (ref: CallRef): Clue => ({ note: `\`${short(textOf(ref.file, callOf(ref).at))}\` leads to it`, ...siteOf(ref.file, callOf(ref).at) });

// A pause between the calls says that they are meant to come one by one.
const pacing = /^(sleep|delay|pause|throttle|setTimeout|Sleep|After|wait|waitFor\w*|rateLimit\w*|acquire)$/;

export function pauses(file: SourceFile, call: Call): boolean {
  return pacing.test(lastName(call.callee, file.program)) && !(file.program.language === 'go' && /^wait/i.test(lastName(call.callee, file.program)));
}

/** A generator is asked for the next item when somebody wants it. */
const yields = ({ program }: SourceFile, region: Region): boolean =>
  once(yielding, program, () => program.exits.filter(({ kind }) => kind === 'yield')).some((exit) => contains(region.at, exit.at));

const yielding = new WeakMap<Program, readonly Exit[]>();

/** `any(is_up(host) for host in candidates)`: the first answer that fits ends it. */
function isAskedUntilFound(file: SourceFile, region: Region): boolean {
  return once(searches, file.program, () => file.program.calls.filter((call) => /^(any|all|next|find|some|every)$/.test(lastName(call.callee, file.program)))).some((call) => contains(call.at, region.at));
}

const searches = new WeakMap<Program, readonly Call[]>();

/** The answer to one call decides whether the next is made at all. */
function endsEarly(file: SourceFile, loop: number, call: Call): boolean {
  return leavesIn(file, loop).some((exit) => exit.at.end >= call.at.end);
}

function leavesIn(file: SourceFile, loop: number) {
  return file.program.exits.filter((exit) => (exit.kind === 'return' || exit.kind === 'break') && within(file, exit.region, loop) && !handlesFailure(file, exit.region) && !saysFailure(exit.value, file));
}

/** `return nil, err`, `return res.status(404).send()`: it ends because it failed, not because it found what it looked for. */
function saysFailure(value: Value | undefined, file: SourceFile): boolean {
  if (!value) return false;
  const last = value.kind === 'list' ? value.items.at(-1) : value;
  if (last?.kind === 'variable') return /err/i.test(file.program.bindings[last.binding]!.name);
  if (last?.kind !== 'result') return false;
  for (let of: Value | undefined = last; of; of = of.kind === 'result' ? file.program.calls[of.call]!.callee : of.kind === 'member' ? of.of : undefined) {
    if (of.kind === 'member' && /^(status|sendStatus|next|reject|abort|fail|throw|left)|err(or)?|wrap|response/i.test(of.name)) return true;
    if (of.kind !== 'member' && of.kind !== 'result' && /^(next|reject|abort|fail)|error|response/i.test(lastName(of, file.program))) return true;
  }
  return false;
}

/** What one turn leaves in a variable goes into the call of the next: a cursor, a token, a running position. */
function needsTheLast(file: SourceFile, region: Region, call: number): boolean {
  const { bindings, calls } = file.program;
  const carried = (value: Value, depth = 0): boolean => {
    if (depth > 6) return false;
    switch (value.kind) {
      case 'variable': {
        const binding = bindings[value.binding]!;
        // What each turn gives anew before the call, as the head of a second loop over the same name does, is not left from the last.
        return !contains(region.at, binding.at) && binding.values.some((v) => contains(region.at, v.at) && v.at.end > calls[call]!.at.start);
      }
      case 'member':
        return carried(value.of, depth + 1);
      case 'text':
        return value.parts.some((part) => carried(part, depth + 1));
      case 'list':
        return value.items.some((item) => carried(item, depth + 1));
      case 'record':
        return value.entries.some((entry) => carried(entry.value, depth + 1));
      default:
        return false;
    }
  };
  return calls[call]!.arguments.some(({ value }) => carried(value));
}
