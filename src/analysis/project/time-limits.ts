// Limits that code puts around calls: `wait_for(load(), 3)`, `pTimeout(load(), { milliseconds: 3000 })`, a race against a timer. What is called may have
// been given a longer one, and goes on with it when nobody waits any more.
import { contains } from '../../base/span';
import type { TimeLimit } from '../concepts';
import type { Call, Value } from '../program';
import { nameOf } from './call-names';
import { secondsIn } from './constants';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { waitingOf } from './pauses';
import { workStarted } from './remote-work';
import type { CallRef, SourceFile } from './source-file';
import { callOf, located, onlyFunction, siteOf, textOf } from './source-file';

/** All of a file, in the order of the text; only those under which something may wait longer. */
export function timeLimits(file: SourceFile, tools: LiftTools): readonly TimeLimit[] {
  return file.program.calls.flatMap((call, index): readonly TimeLimit[] => {
    const match = tools.matcher.match({ file, index });
    if (match?.operation.does !== 'wrap' || !match.operation.gives?.includes('deadline')) return [];
    const seconds = lengthOf(match, tools);
    if (seconds === undefined) return [];
    const longer = unique(callsUnder(match).flatMap((value) => workStarted(located(file, value), tools)).flatMap(({ match: inner }) => {
      const policy = tools.policies.ofCall(inner, 'deadline');
      // What a library waits by itself nobody has chosen, and the limit around it is how it is shortened.
      const chosen = policy?.state === 'set' && policy.seconds !== undefined && !policy.value?.startsWith('library default') ? policy.seconds : 0;
      return chosen > seconds && policy ? [{ name: nameOf(inner), at: siteOf(inner.ref.file, callOf(inner.ref).at), seconds: chosen, clues: policy.clues }] : [];
    }));
    return longer.length === 0 ? [] : [{ at: siteOf(file, call.at), name: textOf(file, call.name), seconds, longer }];
  });
}

const unique = (longer: TimeLimit['longer']): TimeLimit['longer'] => [...new Map(longer.map((one) => [`${one.at.file} ${one.at.span.start}`, one])).values()];

/** What is run under the limit: the calls in its brackets, before its dot, or in the block that it opens. */
function callsUnder({ ref: { file, index }, operation }: Match): readonly Value[] {
  const { calls, regions } = file.program;
  const { inner, callee } = calls[index]!;
  const before = callee.kind === 'member' && operation.on === 'receiver' ? callee.of.at : undefined;
  const block = regions.find(({ kind, value }) => kind === 'with' && value?.kind === 'result' && value.call === index)?.at;
  const around = before ?? block ?? inner;
  return around ? calls.flatMap((other, at): readonly Value[] => (at !== index && contains(around, other.at) && other.form === 'call' ? [{ kind: 'result', call: at, at: other.at }] : [])) : [];
}

/** In seconds: at a place of the call, of an operator or policy that it is given or called on, or of a timer that it races against. */
function lengthOf(match: Match, tools: LiftTools): number | undefined {
  const { ref, receivers } = match;
  const parts = (given: CallRef): readonly Match[] => callOf(given).arguments.flatMap(({ value }) => (value.kind === 'result' ? tools.matcher.match({ file: given.file, index: value.call }) ?? [] : []));
  const made = receivers.flatMap((receiver) => (receiver.made ? [receiver.made] : []));
  const told = [match, ...parts(ref), ...made, ...made.flatMap((one) => parts(one.ref))].flatMap((one) => toldAt(one, tools));
  const [raced] = callOf(ref).arguments;
  const timers = raced?.value.kind === 'list' ? raced.value.items.flatMap((item) => (item.kind === 'result' ? timerIn({ file: ref.file, index: item.call }, tools) : [])) : [];
  return [...told, ...timers][0];
}

function toldAt({ ref, operation }: Match, tools: LiftTools): readonly number[] {
  return (operation.waits ?? []).flatMap((place) => {
    const keyed = tools.matcher.at(ref, place);
    const forms = keyed.state === 'given' ? tools.resolver.resolve(keyed.value) : [];
    return forms.length === 1 ? secondsIn(forms[0]!, tools.resolver) ?? [] : [];
  });
}

/** `new Promise((_, reject) => setTimeout(reject, 3000))`, by itself or behind a function of the project. */
function timerIn(ref: CallRef, tools: LiftTools): readonly number[] {
  const waiting = waitingOf(ref, tools) ?? timerWithin(ref, tools);
  const forms = waiting?.length ? tools.resolver.resolve(waiting.length) : [];
  const seconds = forms.length === 1 ? secondsIn(forms[0]!, tools.resolver) : undefined;
  return seconds === undefined ? [] : [seconds];
}

/** A timer that is started to refuse, not to go on. */
function timerWithin({ file, index }: CallRef, tools: LiftTools): { readonly length?: ReturnType<typeof located> } | undefined {
  const call = file.program.calls[index]!;
  const only = onlyFunction(call.form === 'new' ? [located(file, call.arguments[0]?.value ?? call.callee)] : tools.resolver.resolve(located(file, call.callee)));
  if (!only) return undefined;
  const { program } = only.file;
  const own = program.functions[only.value.fn]!.at;
  const at = program.calls.findIndex((other, place) => contains(own, other.at) && tools.matcher.match({ file: only.file, index: place })?.operation.does === 'pause');
  const length = at < 0 ? undefined : program.calls[at]!.arguments[1]?.value;
  if (!length) return undefined;
  const given = length.kind === 'parameter' && length.fn === only.value.fn ? argumentOf(call, length.index) : undefined;
  return { length: given ? located(file, given) : located(only.file, length) };
}

const argumentOf = (call: Call, index: number): Value | undefined => call.arguments[index]?.value;
