// Java and C#: calls that give a promise or a task at once. Whether somebody waits for it is told by what is called on it, and by `await`.
import { callsIn, holdersOf } from './by-place';
import { followedBy } from './item-functions';
import type { RemoteWork, WorkTools } from './remote-work';
import { callOf, located, onlyFunction, textOf, type CallRef } from './source-file';

const joining = /^(?:join|get|getNow|resultNow|block\w*|blocking\w*|sync|await\w*)$/;
const starting = /^(?:subscribe\w*|toFuture)$/;

/** Java: the call itself goes on at once: `client.sendAsync(…)`, `webClient.get()…`. */
export const isPromised = ({ match: { operation } }: RemoteWork): boolean => operation.blocks === false || /^(?:CompletableFuture|Mono|Flux)$/.test(operation.makes ?? '');

/** Somebody on the way waits for what was promised. */
export const isJoined = (work: RemoteWork): boolean => stepsOf(work).some((ref) => namesOn(ref).some((name) => joining.test(name)));

/** It is under way without anybody's doing, or is set going; a `Mono` that is only put together is not. */
export const isStarted = (work: RemoteWork): boolean =>
  !/^(?:Mono|Flux)$/.test(work.match.operation.makes ?? '') || stepsOf(work).some((ref) => namesOn(ref).some((name) => starting.test(name)));

const stepsOf = ({ match, way }: RemoteWork): readonly CallRef[] => [...way, match.ref];

/** What is called on what a call gives, in one expression or by the name of a variable that holds it. */
function namesOn({ file: { program }, index }: CallRef): readonly string[] {
  const held = new Set(holdersOf(program, index));
  const byName = held.size === 0 ? [] : callsIn(program, program.calls[index]!.fn).flatMap((other) => {
    const { callee } = program.calls[other]!;
    return callee.kind === 'member' && callee.of.kind === 'variable' && held.has(callee.of.binding) ? [callee.name] : [];
  });
  return [...followedBy(program, index), ...byName];
}

/** C#: what is called goes on by itself: it is named so, or leads to one function of the program that gives a task. */
export function givesTask(ref: CallRef, { matcher, resolver }: WorkTools): boolean {
  if (matcher.match(ref)) return /Async$/.test(textOf(ref.file, callOf(ref).name));
  const only = onlyFunction(resolver.resolve(located(ref.file, callOf(ref).callee)));
  if (!only) return false;
  const fn = only.file.program.functions[only.value.fn]!;
  return /\bTask\b|\bValueTask\b/.test(/^[^({]*\(/.exec(textOf(only.file, fn.at))?.[0] ?? '');
}
