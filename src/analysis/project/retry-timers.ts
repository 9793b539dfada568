// Functions that have themselves called again by a timer after they failed.
import { contains } from '../../base/span';
import type { Retry } from '../concepts';
import type { Value } from '../program';
import type { LiftTools } from './lift';
import { pauseOf } from './pauses';
import { handlesFailure } from './remote-work';
import { repeatedDirectly } from './repeated-calls';
import { speaksOfRetry } from './retry-loops';
import type { CallRef, SourceFile } from './source-file';
import { lastName, located, siteOf, textOf } from './source-file';

/** `setTimeout(connect, 5000)` in what runs after `connect` failed. */
export function retryTimers(file: SourceFile, tools: LiftTools): Retry[] {
  return file.program.calls.flatMap((call, index) => {
    const ref: CallRef = { file, index };
    const match = tools.matcher.match(ref);
    const lasts = match?.operation.does === 'pause' ? match.operation.lasts : undefined;
    if (lasts?.then === undefined) return [];
    const next = tools.matcher.at(ref, lasts.then);
    const again = next.state === 'given' ? startedAgain(file, next.value.value, call.fn, tools) : undefined;
    if (again === undefined || !runsAfterFailure(file, call.region, call.fn)) return [];
    const fn = file.program.functions[again]!;
    const calls = file.program.calls.flatMap((other, at) => (contains(fn.at, other.at) && at !== index ? repeatedDirectly({ file, index: at }, tools) : []));
    if (calls.length === 0) return [];
    const length = tools.matcher.at(ref, lasts.place);
    const pause = pauseOf({ ref, unit: lasts.unit, ...(length.state === 'given' ? { length: length.value } : {}) }, fn.at, tools);
    const isBounded = speaksOfRetry.test(textOf(file, { start: fn.at.start, end: call.at.start }).slice(fn.name.length + 12)) || file.program.bindings.some((b) => b.steps?.some((step) => contains(fn.at, step)));
    return [{ at: siteOf(file, call.at), form: 'timer', name: fn.name, calls, ...(isBounded ? {} : { attempts: 'endless' as const }), ...(pause ? { pause } : {}), ...(fn.name === '' ? {} : { within: fn.name }) } satisfies Retry];
  });
}

/** The function around the timer that the timer starts again, by name or from a closure. */
function startedAgain(file: SourceFile, value: Value, start: number, tools: LiftTools): number | undefined {
  const around = new Set<number>();
  for (let fn = start; fn >= 0; fn = file.program.functions[fn]!.parent) around.add(fn);
  for (const form of tools.resolver.resolve(located(file, value))) {
    if (form.file !== file || form.value.kind !== 'function') continue;
    if (around.has(form.value.fn)) return form.value.fn;
    const called = calledBy(file, form.value.fn, tools);
    // `() => this.connect()`, and `connect()` that comes back here through a method of its own.
    const again = called.find((fn) => around.has(fn)) ?? called.flatMap((fn) => calledBy(file, fn, tools)).find((fn) => around.has(fn));
    if (again !== undefined) return again;
  }
  return undefined;
}

/** The functions of the file that a function calls by itself. */
const calledBy = (file: SourceFile, fn: number, tools: LiftTools): readonly number[] => file.program.calls.flatMap((call) => (call.fn !== fn ? []
  : tools.resolver.resolve(located(file, call.callee)).flatMap((form) => (form.file === file && form.value.kind === 'function' ? [form.value.fn] : []))));

function runsAfterFailure(file: SourceFile, start: number, fn: number): boolean {
  if (handlesFailure(file, start)) return true;
  for (let index = fn; index >= 0; index = file.program.functions[index]!.parent) if (file.program.functions[index]!.handles || hearsOfEnd(file, index)) return true;
  return false;
}

/** `socket.on('close', () => …)`, `socket.onclose = () => …`: it runs when a connection is gone. */
function hearsOfEnd(file: SourceFile, fn: number): boolean {
  const { at, passedTo } = file.program.functions[fn]!;
  if (!passedTo) return (file.program.memberWrites ?? []).some(({ path, value }) => /^on(?:close|error|disconnect(?:ed)?)$/.test(path.at(-1) ?? '') && value.kind === 'function' && value.at.start === at.start);
  const call = file.program.calls[passedTo.call]!;
  const event = call.arguments[0]?.value;
  return /^(?:on|once|addListener|addEventListener)$/.test(lastName(call.callee, file.program)) && event?.kind === 'literal' && /^(?:close|error|end|disconnect(?:ed)?|connect_failed)$/.test(String(event.value));
}
