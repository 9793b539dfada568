// Failures that have nobody to tell: callbacks that never look at the error they are handed, and work that is set going on its own with a
// result that says whether it worked.
import { contains } from '../../base/span';
import type { LostFailure } from '../concepts';
import type { Call, Fn } from '../program';
import { regionAround } from './by-place';
import { isDocumented, isQuiet, lost, remoteCalls, startedCalls } from './failing-calls';
import { failsQuietly, isLog } from './failure-words';
import { runsInBrowser } from './in-browser';
import type { LiftTools } from './lift';
import { givesTask } from './promised';
import { handlesFailure } from './remote-work';
import { isTesting } from './runs-once';
import type { CallRef, SourceFile } from './source-file';
import { callOf, located, onlyFunction, textOf } from './source-file';

/** All of a file. */
export function unheardFailures(file: SourceFile, tools: LiftTools): readonly LostFailure[] {
  switch (file.program.language) {
    case 'javascript':
      return [...deaf(file, tools), ...unread(file, tools)];
    case 'csharp':
      return [...alone(file, tools), ...untold(file, tools)];
    case 'java':
      return [...forgotten(file, tools), ...letGo(file, tools)];
    case 'rust':
      return spawned(file, tools);
    case 'python':
      return [...tasks(file, tools), ...unread(file, tools)];
    default:
      return [];
  }
}

/** `stub.list(request, (error, answer) => response.send(answer))`: what comes first is the failure, and nobody looks at it. */
function deaf(file: SourceFile, tools: LiftTools): LostFailure[] {
  return file.program.functions.flatMap((fn, index) => {
    const [error] = fn.parameters;
    if (!fn.passedTo || fn.handles || fn.parameters.length < 2 || !/^(?:err|error|e|er|ex)$/.test(error!.name) || isNamedAgain(file, fn, error!.name)) return [];
    const call = file.program.calls[fn.passedTo.call]!;
    // A callback that does nothing but write a line only says that it is done.
    if (call.fn < 0 || !file.program.calls.some((inner) => inner.fn === index && !isLog(file, inner)) || isQuiet(file, call.fn) || handlesFailure(file, call.region) || failsQuietly(textOf(file, call.name)) || isDocumented(file, call)) return [];
    const calls = tools.matcher.match({ file, index: fn.passedTo.call }) ? remoteCalls({ file, index: fn.passedTo.call }, tools) : [];
    return calls.length === 0 ? [] : [lost(file, { start: call.at.start, end: call.inner?.start ?? call.at.end }, 'dropped', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

const isNamedAgain = (file: SourceFile, { at }: Fn, name: string): boolean => [...textOf(file, at).matchAll(new RegExp(`(?<![\\w$.])${name}(?![\\w$])`, 'g'))].length > 1;

/** C#: a task that nobody awaits, keeps or waits for takes its failure along. */
function alone(file: SourceFile, tools: LiftTools): LostFailure[] {
  return file.program.calls.flatMap((call, index) => {
    if (!call.discarded || call.awaited || call.fn < 0 || call.form !== 'call' || call.dropsError || call.runs || handlesFailure(file, call.region)) return [];
    const ref = { file, index };
    if (!givesTask(ref, tools) || isQuiet(file, call.fn) || isDocumented(file, call) || failsQuietly(textOf(file, call.name))) return [];
    const calls = remoteCalls(ref, tools);
    return calls.length === 0 ? [] : [lost(file, call.at, 'unwatched', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

/** C#: what is `async void` gives nothing that could be awaited: whoever calls it goes on, and its failure reaches nobody. */
function untold(file: SourceFile, tools: LiftTools): LostFailure[] {
  if (isTesting(file.path)) return [];
  return file.program.calls.flatMap((call, index) => {
    if (!call.discarded || call.fn < 0 || call.form !== 'call' || isQuiet(file, call.fn) || isDocumented(file, call) || failsQuietly(textOf(file, call.name)) || tools.matcher.match({ file, index })) return [];
    const only = onlyFunction(tools.resolver.resolve(located(file, call.callee)));
    const fn = only?.file.program.functions[only.value.fn];
    if (!fn?.async || !/\basync\s+void\b/.test(/^[^({]*\(/.exec(textOf(only!.file, fn.at))?.[0] ?? '')) return [];
    const calls = startedCalls({ file, index }, tools);
    return calls.length === 0 ? [] : [lost(file, call.at, 'unwatched', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

// `producer.send(record, callback)`, `(metadata, error) -> …`, `this::onSent`
const takesAnswer = /->|::|callback/i;

/** Java: `kafkaTemplate.send(topic, order)`: whether the broker took it stands in a future that nobody looks at. */
function forgotten(file: SourceFile, tools: LiftTools): LostFailure[] {
  // A listener is told of every failure of the producer.
  if (isTesting(file.path) || tools.mentioned('ProducerListener')) return [];
  return file.program.calls.flatMap((call, index) => {
    if (!call.discarded || call.fn < 0 || isTried(file, call.region)) return [];
    const match = tools.matcher.match({ file, index });
    if (match?.library.promises !== true || match.operation.does !== 'request' || call.arguments.slice(1).some(({ at }) => takesAnswer.test(textOf(file, at)))) return [];
    if (isQuiet(file, call.fn) || handlesFailure(file, call.region) || isDocumented(file, call) || failsQuietly(textOf(file, call.name)) || telling.test(textOf(file, call.at))) return [];
    const calls = remoteCalls({ file, index }, tools);
    return calls.length === 0 ? [] : [lost(file, call.at, 'unwatched', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

/** Java: `web.post()….bodyToMono(Void.class).subscribe()`: it is set going, and a failure reaches nobody but a default handler that logs it. */
function letGo(file: SourceFile, tools: LiftTools): LostFailure[] {
  if (isTesting(file.path)) return [];
  const { calls } = file.program;
  return calls.flatMap((call, index) => {
    // What comes second is told of failures; an object is told of everything.
    if (!call.discarded || call.fn < 0 || call.callee.kind !== 'member' || call.callee.name !== 'subscribe' || call.arguments.length > 1 || call.arguments.some(({ value }) => value.kind !== 'function')) return [];
    const chain = stepsBefore(file, index);
    const root = chain.find((step) => tools.matcher.match({ file, index: step })?.operation.does === 'request') ?? chain.at(-1);
    if (root === undefined || chain.some((step) => takesFailure.test(textOf(file, calls[step]!.name))) || isQuiet(file, call.fn) || handlesFailure(file, call.region) || isDocumented(file, call) || failsQuietly(textOf(file, calls[root]!.name)) || telling.test(textOf(file, call.callee.at))) return [];
    const remote = remoteCalls({ file, index: root }, tools);
    return remote.length === 0 ? [] : [lost(file, { start: call.name.start, end: call.at.end }, 'unwatched', call.fn, remote, { logged: false, then: 'goes on' })];
  });
}

const takesFailure = /^(?:onError\w*|doOnError|doFinally|doOnTerminate|materialize|retry\w*|handle)$/;

/** The calls of a chain before one, nearest first; a name that holds one chain goes on with that. */
function stepsBefore(file: SourceFile, start: number): readonly number[] {
  const { calls, bindings } = file.program;
  const steps: number[] = [];
  let value = calls[start]!.callee;
  while (steps.length < 20) {
    if (value.kind === 'member') value = value.of;
    else if (value.kind === 'variable' && bindings[value.binding]!.fn === calls[start]!.fn) {
      // Its declared type stands beside it.
      const held = bindings[value.binding]!.values.filter(({ kind }) => kind !== 'instance');
      if (held.length !== 1) break;
      value = held[0]!;
    } else if (value.kind === 'result') {
      steps.push(value.call);
      value = calls[value.call]!.callee;
    } else break;
  }
  return steps;
}

/** JavaScript: it leads to one function of the program that is asynchronous, of which a server, not a page, leaves the promise alone. */
export function leavesPromise(ref: CallRef, { resolver }: LiftTools): boolean {
  const only = onlyFunction(resolver.resolve(located(ref.file, callOf(ref).callee)));
  return only !== undefined && only.file.program.functions[only.value.fn]!.async && !runsInBrowser(ref.file) && !runsInBrowser(only.file)
    && !callOf(ref).arguments.some(({ value }) => value.kind === 'function');
}

/** Python: `asyncio.create_task(publish(order))`, and nobody keeps the task: its failure is written to the log when it is thrown away, if at all. */
function tasks(file: SourceFile, tools: LiftTools): LostFailure[] {
  return file.program.calls.flatMap((call) => {
    const [task] = call.arguments;
    if (!call.discarded || call.awaited || call.fn < 0 || !/^(?:create_task|ensure_future)$/.test(textOf(file, call.name)) || task?.value.kind !== 'result' || isQuiet(file, call.fn) || handlesFailure(file, call.region) || isDocumented(file, call)) return [];
    const ref = { file, index: task.value.call };
    if (failsQuietly(textOf(file, callOf(ref).name)) || keepsGoing(ref, tools)) return [];
    const calls = startedCalls(ref, tools);
    return calls.length === 0 ? [] : [lost(file, call.at, 'unwatched', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

/** `requests.delete(url)`, `await fetch(url, { method: 'POST' })`: a refusal is an answer, and nobody looks at it. */
function unread(file: SourceFile, tools: LiftTools): LostFailure[] {
  if (isTesting(file.path) || runsInBrowser(file)) return [];
  return file.program.calls.flatMap((call, index) => {
    if (!call.discarded || call.fn < 0 || call.runs || (file.program.language === 'javascript' && !call.awaited) || isTried(file, call.region)) return [];
    const match = tools.matcher.match({ file, index });
    if (match?.library.refusals !== 'answers' || match.operation.does !== 'request' || isQuiet(file, call.fn) || handlesFailure(file, call.region) || isDocumented(file, call) || telling.test(textOf(file, call.at))) return [];
    // A client may be told to raise, and one that is not seen as well.
    if (match.receivers.some(({ made }) => !made || /hook|raise/i.test(textOf(made.ref.file, callOf(made.ref).at)))) return [];
    const calls = remoteCalls({ file, index }, tools).filter(({ changes, call: { name } }) => changes || /delete|put$/i.test(name));
    return calls.length === 0 ? [] : [lost(file, call.at, 'unread', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

/** Whoever thought of its failure has said what is to become of it, and a session that is opened around it may raise. */
const isTried = ({ program }: SourceFile, start: number): boolean => regionAround(program, start, ({ kind }) => kind === 'try' || kind === 'with') >= 0;

// What tells people or machines of something, and is made so that nobody misses much when it does not arrive.
const telling = /web_?hook|slack|discord|telegram|notif|metric|telemetry|analytics|track|\blog|ping|health|heartbeat|status|alert|warm|cache|preload/i;

/** What is started runs for as long as the process: a consumer, a loop that polls. */
function keepsGoing(ref: CallRef, { resolver }: LiftTools): boolean {
  return resolver.resolve(located(ref.file, callOf(ref).callee)).some(({ file, value }) => value.kind === 'function' && file.program.regions.some((region) => region.kind === 'loop' && (region.endless === true || region.stream === true) && contains(file.program.functions[value.fn]!.at, region.at)));
}

/** Rust: `spawn(async move { send(order).await })` gives a handle that would tell, and nobody keeps it. */
function spawned(file: SourceFile, tools: LiftTools): LostFailure[] {
  return file.program.calls.flatMap((call) => {
    const [task] = call.arguments;
    if (!call.discarded || call.fn < 0 || !/^spawn(?:_local)?$/.test(textOf(file, call.name)) || task?.value.kind !== 'function' || isQuiet(file, call.fn) || isDocumented(file, call) || isCollected(file, call)) return [];
    const { fn } = task.value;
    const { returns } = file.program.functions[fn]!;
    const given = returns.flatMap((value) => (value.kind === 'result' && file.program.calls[value.call]!.awaited ? [value.call] : []));
    // What `?` hands on inside of the block goes the same way.
    const handedOn = file.program.calls.flatMap((inner, index) => (inner.fn === fn && isHandedOn(file, inner) && !given.includes(index) ? [index] : []));
    const calls = [...given, ...handedOn].flatMap((index) => {
      const ref = { file, index };
      const fails = tools.matcher.match(ref) !== undefined || tools.resolver.resolve(located(file, file.program.calls[index]!.callee)).some((form) => form.value.kind === 'function' && givesResult(form.file, form.value.fn));
      return fails && !failsQuietly(textOf(file, file.program.calls[index]!.name)) ? remoteCalls(ref, tools) : [];
    });
    return calls.length === 0 ? [] : [lost(file, { start: call.at.start, end: call.inner?.start ?? call.at.end }, 'dropped', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

/** `set.spawn(…)` of a `JoinSet`, which is asked how each ended. */
const isCollected = ({ text }: SourceFile, { callee }: Call): boolean => callee.kind === 'member' && /\b(?:JoinSet|join_next|join_all)\b/.test(text);

/** Rust: `send().await?`. */
const isHandedOn = ({ text }: SourceFile, { at, awaited }: Call): boolean => awaited && /^\s*\.\s*await\s*\?/.test(text.slice(at.end, at.end + 60));

/** Rust: the function says that it may fail: `-> anyhow::Result<()>`. */
export const givesResult = ({ program, text }: SourceFile, fn: number): boolean =>
  program.language === 'rust' && /->\s*(?:impl\s[^{]*)?(?:\w+::)*\w*Result\b/.test(/^[^{]*/.exec(text.slice(program.functions[fn]!.at.start, program.functions[fn]!.at.end))![0]);
