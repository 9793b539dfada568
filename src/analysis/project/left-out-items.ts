// Rust: answers that come as many, of which the failed ones are taken out on the way: `rows.filter_map(|row| async move { row.ok() })`.
import type { LostFailure } from '../concepts';
import type { Value } from '../program';
import { callsOfItem, isDocumented, isQuiet, lost, remoteCalls, type Failing } from './failing-calls';
import { documentsDegradation, failsQuietly } from './failure-words';
import type { LiftTools } from './lift';
import { handlesFailure } from './remote-work';
import type { SourceFile } from './source-file';
import { lastName, textOf } from './source-file';

/** All of a file. */
export function leftOutItems(file: SourceFile, tools: LiftTools): readonly LostFailure[] {
  if (file.program.language !== 'rust') return [];
  return file.program.calls.flatMap((call): readonly LostFailure[] => {
    const { callee } = call;
    if (callee.kind !== 'member' || call.fn < 0 || !leavesOut(callee.name, call.arguments.map(({ at }) => textOf(file, at))) || isQuiet(file, call.fn) || handlesFailure(file, call.region) || isDocumented(file, call)) return [];
    const calls = before(file, callee.of, callee.name === 'flatten', tools).filter(({ call: { name } }) => !failsQuietly(name));
    const said = textOf(file, { start: call.at.start, end: call.name.start });
    return calls.length === 0 || documentsDegradation(said) ? [] : [lost(file, { start: call.name.start, end: call.at.end }, 'caught', call.fn, calls, { logged: noting.test(said), then: 'skips' })];
  });
}

const okAlone = /^(?:(?:\w+::)*Result::ok|\|\s*(\w+)\s*\|\s*(?:async\s+(?:move\s*)?)?\{?\s*(?:(?:\w+::)*ready\(\s*)?\1\.ok\(\)\s*\)?\s*\}?)$/;

const leavesOut = (name: string, given: readonly string[]): boolean => (name === 'filter_map' || name === 'flat_map' ? given.length === 1 && okAlone.test(given[0]!.trim()) : name === 'flatten' && given.length === 0);

// `map_err(|error| { warn!("{error}"); error })` in front of it.
const noting = /\b(?:inspect_err|map_err)\([\s\S]*\b(?:error|warn|info|debug|eprintln)!/;

// What is left out then is what cannot be read.
const converting = /(?:^|::|\.)(?:try_from|try_into|from_str|parse|decode|from_\w+)\b/;

// From the step that leaves out to what asks: adapters of iterators and streams between them.
const furthest = 12;

/** What the items are answers to. Of an iterator that is flattened only one over answers that were all waited for is known to hold results. */
function before(file: SourceFile, start: Value, joinedOnly: boolean, tools: LiftTools): readonly Failing[] {
  let value: Value | undefined = start;
  for (let steps = 0; value && steps < furthest; steps++) {
    if (value.kind === 'variable') {
      const { values, fn }: { values: readonly Value[]; fn: number } = file.program.bindings[value.binding]!;
      value = fn >= 0 && values.length === 1 ? values[0] : undefined;
      continue;
    }
    if (value.kind !== 'result') return [];
    const index: number = value.call;
    const call = file.program.calls[index]!;
    const name = lastName(call.callee, file.program);
    const given = call.arguments.map(({ at }) => textOf(file, at));
    if ((name === 'map' && given.some((text) => converting.test(text))) || leavesOut(name, given)) return [];
    if (name === 'join_all') return call.arguments.flatMap((argument) => (argument.value.kind === 'result' || argument.value.kind === 'variable' ? before(file, argument.value, false, tools) : []));
    if (!joinedOnly) {
      const asked = remoteCalls({ file, index }, tools);
      if (asked.length > 0) return asked;
      // `map(|id| async move { load(id).await })`; a macro runs what stands in its brackets.
      const inside = call.arguments.flatMap(({ value: item }) => (item.kind === 'function' && /^(?:map|then)$/.test(name) ? callsOfItem({ file, value: item }, tools)
        : item.kind === 'result' && /!\s*[([{]$/.test(file.text.slice(call.at.start, call.inner?.start ?? call.at.start)) ? remoteCalls({ file, index: item.call }, tools) : []));
      if (inside.length > 0) return inside;
    }
    value = call.callee.kind === 'member' ? call.callee.of : undefined;
  }
  return [];
}
