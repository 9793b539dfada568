// Loops that call others once for each item and wait each time. What makes such a loop right is looked for first: items that
// are few or arrive over time, a search that ends early, calls that need the answer before them, pauses between them.
import { contains } from '../../base/span';
import type { Clue, ItemCall, PerItemCalls } from '../concepts';
import type { Call, Region, Value } from '../program';
import { collectionOf } from './collections';
import { nameOf, nameOfFunction } from './lift';
import { handlesFailure, isWaitedFor, remoteWork, type RemoteWork, type WorkTools } from './remote-work';
import type { CallRef, SourceFile } from './source-file';
import { callOf, lastName, located, siteOf, textOf } from './source-file';
import { short } from './policies';

/** All such loops of a file, by their place in it. */
export function sequentialCalls(file: SourceFile, tools: WorkTools): readonly PerItemCalls[] {
  return file.program.regions.flatMap((region, index) => {
    const calls = region.kind === 'loop' && region.each === true && region.stream !== true && region.value ? callsIn(file, index) : [];
    const found = calls.length > 0 ? inLoop(file, region, calls, tools) : undefined;
    return found ? [found] : [];
  });
}

function inLoop(file: SourceFile, region: Region, calls: readonly number[], tools: WorkTools): PerItemCalls | undefined {
  if (calls.some((call) => pauses(file, file.program.calls[call]!)) || yields(file, region) || isAskedUntilFound(file, region)) return undefined;
  const work = calls.filter((call) => isWaitedFor({ file, index: call })).flatMap((call) => remoteWork({ file, index: call }, tools).map((found) => ({ call, found })));
  const [first] = work;
  if (!first || work.some(({ call }) => needsTheLast(file, region, call))) return undefined;
  const { size, ...items } = collectionOf(located(file, region.value!), tools);
  if (size !== 'open') return undefined;
  const fn = file.program.calls[first.call]!.fn;
  const within = nameOfFunction(file, fn);
  return {
    at: siteOf(file, region.at),
    order: 'sequential',
    items,
    calls: work.map(({ found }) => itemCall(found)),
    ...(within === undefined ? {} : { within }),
    once: runsOnce(file, fn),
  };
}

/** The calls of a loop that are made each turn: those of an inner loop over items, and of error handling, are not its own. */
function callsIn(file: SourceFile, loop: number): readonly number[] {
  const { regions, calls } = file.program;
  const innermost = (region: number): number => {
    let index = region;
    while (index >= 0 && !(regions[index]!.kind === 'loop' && regions[index]!.each === true)) index = regions[index]!.parent;
    return index;
  };
  return calls.flatMap((call, index) => (call.region >= 0 && innermost(call.region) === loop && !handlesFailure(file, call.region) ? [index] : []));
}

export function itemCall({ match, way }: RemoteWork): ItemCall {
  return {
    name: nameOf(match),
    library: match.library.title,
    protocol: match.library.protocol,
    kind: match.operation.does === 'query' ? 'query' : 'request',
    at: siteOf(match.ref.file, callOf(match.ref).at),
    way: way.map(clueOf),
  };
}

const clueOf = (ref: CallRef): Clue => ({ ...siteOf(ref.file, callOf(ref).at), note: `\`${short(textOf(ref.file, callOf(ref).at))}\` leads to it` });

// A pause between the calls says that they are meant to come one by one.
const pacing = /^(sleep|delay|pause|throttle|setTimeout|Sleep|After|wait|waitFor\w*|rateLimit\w*|acquire)$/;

export function pauses(file: SourceFile, call: Call): boolean {
  return pacing.test(lastName(call.callee, file.program)) && !(file.program.language === 'go' && /^wait/i.test(lastName(call.callee, file.program)));
}

/** A generator is asked for the next item when somebody wants it. */
function yields(file: SourceFile, region: Region): boolean {
  return file.program.language !== 'go' && /\byield\b/.test(textOf(file, region.at));
}

/** `any(is_up(host) for host in candidates)`: the first answer that fits ends it. */
function isAskedUntilFound(file: SourceFile, region: Region): boolean {
  return file.program.calls.some((call) => call.inner !== null && /^(any|all|next|find|some|every)$/.test(lastName(call.callee, file.program)) && contains(call.inner, region.at));
}

/** What one turn leaves in a variable goes into the call of the next: a cursor, a token, a running position. */
function needsTheLast(file: SourceFile, region: Region, call: number): boolean {
  const { bindings, calls } = file.program;
  const carried = (value: Value, depth = 0): boolean => {
    if (depth > 6) return false;
    switch (value.kind) {
      case 'variable': {
        const binding = bindings[value.binding]!;
        return !contains(region.at, binding.at) && binding.values.some((v) => contains(region.at, v.at));
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

const byHand = /(^|\/)(scripts?|migrations?|seeds?|seeders?|fixtures?|tools|commands|benchmarks?|hack)\//;

/** Module level, `main` and what people start by hand: slow once is not slow for everyone. */
export function runsOnce(file: SourceFile, fn: number): boolean {
  if (byHand.test(file.path)) return true;
  let outermost = fn;
  while (outermost >= 0 && file.program.functions[outermost]!.parent >= 0) outermost = file.program.functions[outermost]!.parent;
  const name = outermost < 0 ? undefined : file.program.functions[outermost]!;
  if (!name) return true;
  return /^(main|seed|migrate|setup|init|bootstrap|cli)$/i.test(name.name);
}
