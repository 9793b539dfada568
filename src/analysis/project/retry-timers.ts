// Functions that have themselves called again by a timer after they failed.
import { contains } from '../../base/span';
import type { Retry } from '../concepts';
import type { Value } from '../program';
import type { LiftTools } from './lift';
import { pauseOf } from './pauses';
import { repeatedDirectly } from './repeated-calls';
import { speaksOfRetry } from './retry-loops';
import type { CallRef, SourceFile } from './source-file';
import { located, siteOf, textOf } from './source-file';

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
    const closure = form.value.fn;
    for (const call of file.program.calls) {
      if (call.fn !== closure) continue;
      for (const callee of tools.resolver.resolve(located(file, call.callee))) if (callee.file === file && callee.value.kind === 'function' && around.has(callee.value.fn)) return callee.value.fn;
    }
  }
  return undefined;
}

function runsAfterFailure(file: SourceFile, start: number, fn: number): boolean {
  for (let index = start; index >= 0; index = file.program.regions[index]!.parent) if (file.program.regions[index]!.kind === 'catch') return true;
  for (let index = fn; index >= 0; index = file.program.functions[index]!.parent) if (file.program.functions[index]!.handles) return true;
  return false;
}
