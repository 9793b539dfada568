// Java and C#: answers that nobody looks at, where they alone say whether it worked: the status of a response, a future that may fail.
import type { LostFailure } from '../concepts';
import type { Call } from '../program';
import { calledOn, callsIn, regionAround } from './by-place';
import { isDocumented, isQuiet, lost, remoteCalls } from './failing-calls';
import { failsQuietly } from './failure-words';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { handlesFailure } from './remote-work';
import { repeatable } from './repeatable';
import { callOf, lastName, located, onlyFunction, textOf, type SourceFile } from './source-file';

/** All of a file. */
export function unread(file: SourceFile, tools: LiftTools): LostFailure[] {
  const { language, calls } = file.program;
  if (language !== 'java' && language !== 'csharp') return [];
  return calls.flatMap((call, index): LostFailure[] => {
    if (!call.discarded || call.fn < 0 || handlesFailure(file, call.region) || isTried(file, call.region) || isQuiet(file, call.fn) || isDocumented(file, call) || calledOn(file.program, index) >= 0) return [];
    const started = whole.test(lastName(call.callee, file.program)) ? askedForEach(file, call, tools) : tools.matcher.match({ file, index });
    if (!started || failsQuietly(textOf(started.ref.file, callOf(started.ref).name))) return [];
    const how = isUnwatched(started, call, file) ? 'unwatched' : started.operation.tells === 'by its answer' && repeatable(started, tools) !== 'yes' && (call.awaited || language === 'java') ? 'dropped' : undefined;
    const failing = how ? remoteCalls(started.ref, tools) : [];
    return how && failing.length > 0 ? [lost(file, call.at, how, call.fn, failing, { logged: false, then: 'goes on' })] : [];
  });
}

/** A clause further out is there for the failures. */
const isTried = ({ program }: SourceFile, start: number): boolean => regionAround(program, start, ({ kind }) => kind === 'try') >= 0;

const whole = /^WhenAll$/;

/** `await Task.WhenAll(targets.Select(target => client.PostAsync(target, body)))`: nobody looks at any of the answers. */
function askedForEach(file: SourceFile, { arguments: [given] }: Call, tools: LiftTools): Match | undefined {
  const select = given?.value.kind === 'result' ? file.program.calls[given.value.call]! : undefined;
  const handed = select && lastName(select.callee, file.program) === 'Select' ? select.arguments[0]?.value : undefined;
  const only = handed && onlyFunction(tools.resolver.resolve(located(file, handed)));
  if (only?.file !== file) return undefined;
  const [returned, ...more] = file.program.functions[only.value.fn]!.returns;
  return returned?.kind === 'result' && more.length === 0 ? tools.matcher.match({ file, index: returned.call }) : undefined;
}

// What is written down as done after a message was handed over.
const marking = /^(?:mark|set|update)\w*(?:Sent|Published|Done|Processed|Delivered|Status)?$|^(?:delete|remove|ack|commit)\w*$/;

/** Java: a future that nobody keeps; of what is handed to a broker only where the code goes on to note that it was sent. */
function isUnwatched({ operation, library }: Match, call: Call, file: SourceFile): boolean {
  if (file.program.language !== 'java') return false;
  if (operation.makes === 'CompletableFuture') return true;
  return library.protocol === 'kafka' && operation.does === 'request' && call.arguments.length === 1
    && callsIn(file.program, call.fn).map((index) => file.program.calls[index]!).some((other) => other.region === call.region && other.at.start > call.at.end && marking.test(lastName(other.callee, file.program)));
}
