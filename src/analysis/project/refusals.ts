// Refusals that are seen and kept quiet: `if (!response.ok) { log(…); return []; }`. A status of 4xx or 5xx is an answer to most HTTP
// clients, so that whoever looks at it is where the failure is passed on, or lost.
import type { LostFailure } from '../concepts';
import type { Region, Value } from '../program';
import { afterFailure } from './after-failure';
import { functionAround } from './by-place';
import { isQuiet, lost, remoteCalls, type Failing } from './failing-calls';
import type { LiftTools } from './lift';
import { handlesFailure } from './remote-work';
import { isTesting } from './runs-once';
import type { CallRef, SourceFile } from './source-file';
import { callOf, textOf } from './source-file';

/** All of a file, in the order of the text. */
export function refusals(file: SourceFile, tools: LiftTools): readonly LostFailure[] {
  const { language, regions } = file.program;
  if ((language !== 'javascript' && language !== 'python') || isTesting(file.path)) return [];
  return regions.flatMap((region): readonly LostFailure[] => {
    const calls = region.kind === 'branch' ? refused(file, region, tools) : [];
    const [first] = calls;
    if (!first || handlesFailure(file, region.parent)) return [];
    const { fn } = callOf(first.ref);
    // What is tried again has been noticed.
    if (fn >= 0 && /retr(?:y|ies)|attempt|max_?tries/i.test(textOf(file, file.program.functions[fn]!.at))) return [];
    const after = fn < 0 || isQuiet(file, fn, region.parent) ? undefined : afterFailure({ file, fn, at: region.at, region: region.parent });
    // Without a line in the log «there is none» may be what was asked for.
    return after ? [lost(file, headOf(file, region), 'refused', fn, calls.map(({ failing }) => failing), after.logged ? after : { ...after, loosely: true })] : [];
  });
}

interface Refused { readonly ref: CallRef; readonly failing: Failing }

/** The requests whose refusal alone leads into the branch. */
function refused(file: SourceFile, { tests = [], at }: Region, tools: LiftTools): readonly Refused[] {
  const held = tests.filter((test) => test.kind === 'variable');
  const [test] = held;
  if (!test || held.length !== tests.length || held.length > 1) return [];
  const condition = file.text.slice(file.text.lastIndexOf('\n', test.at.start) + 1, at.start).trim();
  if (condition.includes('\n') || !saysRefused.test(condition) || /&&|\band\b|\belse\b|\belif\b|\b404\b/.test(condition)) return [];
  // Its status is looked at or kept elsewhere as well.
  const name = textOf(file, test.at);
  const around = file.program.functions[functionAround(file.program, at)]?.at;
  if (around && [...textOf(file, around).replace(textOf(file, at), '').matchAll(new RegExp(`\\b${name}\\.(?:ok|is_success|status|status_code|statusCode)\\b`, 'g'))].length > 1) return [];
  return answersIn(file, test).flatMap((index) => {
    const ref = { file, index };
    return remoteCalls(ref, tools).filter(({ call }) => call.kind === 'request').map((failing) => ({ ref, failing }));
  });
}

const saysRefused = /(?:!\s*|\bnot\s+)[\w.]+\.(?:ok|is_success)\b|\.(?:ok|is_success)\s*(?:={2,3}|\bis)\s*[Ff]alse\b|\.(?:status|status_code|statusCode)\s*(?:!==?|>=?|\bnot in\b)|\.is_error\b/;

/** The calls that gave an answer. */
function answersIn({ program }: SourceFile, value: Value): readonly number[] {
  if (value.kind === 'result') return [value.call];
  return value.kind === 'variable' ? program.bindings[value.binding]!.values.flatMap((held) => (held.kind === 'result' ? [held.call] : [])) : [];
}

const headOf = ({ text }: SourceFile, { at, tests }: Region) => {
  const start = Math.min(at.start, tests?.[0]?.at.start ?? at.start);
  const line = text.lastIndexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return { start: line + /^\s*/.exec(text.slice(line))![0].length, end: end < 0 ? text.length : end };
};
