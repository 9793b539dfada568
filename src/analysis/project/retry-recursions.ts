// Functions that call themselves after they failed.
import type { RetriedCall, Retry } from '../concepts';
import type { Call, Value } from '../program';
import { within } from './after-failure';
import { callsIn } from './by-place';
import type { LiftTools } from './lift';
import { pausesIn } from './pauses';
import { repeated } from './repeated-calls';
import { pauseIn } from './retry-loops';
import { isWaitedFor } from './remote-work';
import type { SourceFile } from './source-file';
import { lastName, located, siteOf, textOf } from './source-file';

/** `catch (error) { if (left > 0) return load(url, left - 1); throw error; }` inside of `load`. */
export function retryRecursions(file: SourceFile, tools: LiftTools): Retry[] {
  const { calls, functions } = file.program;
  return calls.flatMap((call, index) => {
    const fn = functions[call.fn];
    if (!fn || fn.name === '' || call.region < 0 || lastName(call.callee, file.program) !== fn.name) return [];
    const handler = handlerAround(file, call.region);
    if (handler === undefined || !changesOnlyCounts(call, file) || isForAnotherReason(textOf(file, file.program.regions[handler]!.at))) return [];
    const work = workOf(file, call.fn, handler, index, tools);
    if (work.length === 0 || !isItself(file, call, tools)) return [];
    const isBounded = file.program.regions[call.region]!.kind === 'branch';
    const pause = growsOnTheWay(call, file, handler, tools) ? undefined : pauseIn(file, file.program.regions[handler]!.at, tools);
    return [{ at: siteOf(file, call.at), form: 'itself', name: fn.name, calls: work, ...(isBounded ? {} : { attempts: 'endless' as const }), ...(pause ? { pause } : {}), within: fn.name } satisfies Retry];
  });
}

/** The part that takes failures, with what it takes them from. */
function handlerAround(file: SourceFile, start: number): number | undefined {
  const { regions } = file.program;
  for (let index = start; index >= 0; index = regions[index]!.parent) if (regions[index]!.kind === 'catch') return regions[index]!.of === undefined ? undefined : index;
  return undefined;
}

function workOf(file: SourceFile, fn: number, handler: number, self: number, tools: LiftTools): readonly RetriedCall[] {
  const { calls, regions } = file.program;
  return callsIn(file.program, fn).flatMap((at) => (at !== self && within(file, calls[at]!.region, regions[handler]!.of!) && isWaitedFor({ file, index: at }) ? repeated({ file, index: at }, tools) : []));
}

function isItself(file: SourceFile, call: Call, tools: LiftTools): boolean {
  return tools.resolver.resolve(located(file, call.callee)).some((form) => form.file === file && form.value.kind === 'function' && form.value.fn === call.fn);
}

/** The same question again: what it was given, and a count. Another address or a flag makes it something else. */
const changesOnlyCounts = (call: Call, file: SourceFile): boolean => call.arguments.every(({ value, spread }) => spread === true || isGiven(value, call.fn, file) || value.kind === 'arithmetic' || (value.kind === 'literal' && typeof value.value === 'number'));

const isGiven = (value: Value, fn: number, file: SourceFile): boolean => (value.kind === 'parameter' && value.fn === fn)
  || (value.kind === 'variable' && file.program.bindings[value.binding]!.values.every((held) => held.kind === 'parameter'));

// Who logs in anew, or follows elsewhere, does not repeat what failed.
const isForAnotherReason = (text: string): boolean => /\b401\b|unauthori[sz]ed|refresh|log_?in|token|session|redirect|fallback|mirror|conflict|lock|duplicate/i.test(text);

/** `sleep(delay)` before `load(url, delay * 2)`: the pause is another one the next time. */
function growsOnTheWay(call: Call, file: SourceFile, handler: number, tools: LiftTools): boolean {
  const { parameters } = file.program.functions[call.fn]!;
  const counts = call.arguments.flatMap(({ value, name }, index) => (value.kind === 'arithmetic' ? name ?? parameters[index]?.name ?? [] : []));
  return pausesIn(file, file.program.regions[handler]!.at, tools).some(({ length }) => length !== undefined && (textOf(length.file, length.value.at).match(/\w+/g) ?? []).some((word) => counts.includes(word)));
}
