// Failures of remote calls that are lost on the way: caught and kept, thrown away by name, or inside a promise that nobody
// waits for. What is found is looked at twice before it is said: most code that catches has a reason.
import { contains, type Span } from '../../base/span';
import type { LostFailure } from '../concepts';
import type { Call, Fn, Region, Value } from '../program';
import { regionAround } from './by-place';
import { byException } from './telling-exceptions';
import { inListener } from './unprocessed-messages';
import { afterFailure, answers, isConfirmedAfter, isEmpty, type Aftermath, type Stretch } from './after-failure';
import { isDocumented, isQuiet, lost, remoteCalls } from './failing-calls';
import { commentAbove, documentsDegradation, failsQuietly, isLog } from './failure-words';
import { refusals } from './refusals';
import { unread } from './unread-answers';
import { passedOver } from './passed-over';
import { leftOutItems } from './left-out-items';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { isConsent } from './pretended';
import { givesTask } from './promised';
import { handlesFailure, isWaitedFor } from './remote-work';
import { isTesting } from './runs-once';
import type { CallRef, SourceFile } from './source-file';
import { callOf, lastName, located, onlyFunction, textOf } from './source-file';
import { givesResult, leavesPromise, unheardFailures } from './unheard-failures';

/** All of a file, in the order of the text. */
export function lostFailures(file: SourceFile, tools: LiftTools): readonly LostFailure[] {
  const found = [...caught(file, tools), ...handled(file, tools), ...dropped(file, tools), ...unwatched(file, tools), ...unasked(file, tools), ...defaulted(file, tools), ...replaced(file, tools), ...unread(file, tools), ...refusals(file, tools), ...unheardFailures(file, tools), ...leftOutItems(file, tools)];
  return found.sort((a, b) => a.at.span.start - b.at.span.start);
}

/** `catch` clauses, and the side of an `if` that runs after a failure. */
function caught(file: SourceFile, tools: LiftTools): LostFailure[] {
  const { regions } = file.program;
  const trying = new Set(regions.flatMap((region) => (region.kind === 'catch' && region.of !== undefined ? [region.of] : [])));
  return regions.flatMap((region, index) => {
    if (region.kind !== 'catch' || !takesFailures(region, file)) return [];
    const guarded = region.of === undefined ? checked(file, region) : triedCalls(file, region.of, trying, tools);
    const fn = guarded.length > 0 ? file.program.calls[guarded[0]!]!.fn : -1;
    // At module level nothing follows that could go on as if it had worked.
    const quiet = fn >= 0 && isQuiet(file, fn, region.parent);
    if (fn < 0 || isGivenByName(file, region, fn) || isGivenLater(file, region, fn) || (quiet && file.program.functions[fn]!.name !== 'main' && !consents(file, index))) return [];
    const opens = file.program.language === 'go' && guarded.some((one) => opensFor(tools.matcher.match({ file, index: one })));
    const known = guarded.flatMap((one) => remoteCalls({ file, index: one }, tools)).filter(({ call }) => call.kind !== 'query' || takesQueries(region, file));
    const named = known.length > 0 ? known : byException(file, region, guarded);
    const unprocessed = named.length > 0 ? [] : inListener(file, fn, region, guarded, () => tools.handlers.in(file));
    const calls = named.length > 0 ? named : unprocessed;
    if (calls.length === 0) return [];
    const stretch: Stretch = { file, fn: fnOf(region, fn), at: region.at, region: region.parent, ...(region.of === undefined ? {} : { tried: region.of }), ...(region.value ? { gives: region.value } : {}) };
    const after = afterFailure(stretch);
    // A program that ends quietly is started again by hand; messages that it confirms are gone.
    // With a client that is not there the program does not end, and everything that uses it falls over later.
    if (quiet && !consents(file, index) && after?.then !== 'acknowledges' && !(opens && after?.then === 'goes on')) return [];
    if (after && unprocessed.length > 0) return after.then === 'goes on' || after.then === 'acknowledges' ? [lost(file, headOf(file, region), 'caught', fn, calls, { ...after, then: 'acknowledges' })] : [];
    return after ? [lost(file, headOf(file, region), 'caught', fn, calls, after)] : [];
  });
}

/** Go: `func load() (err error)`: what a plain `return` gives is the failure, whatever was logged before. One that was looked at outside already is done with. */
function isGivenByName(file: SourceFile, { error, at }: Region, fn: number): boolean {
  if (file.program.language !== 'go' || error === undefined) return false;
  const { functions } = file.program;
  const own = functions.filter((one) => contains(one.at, at)).sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0];
  if (!own) return false;
  const name = textOf(file, error.at);
  if (own !== functions[fn] && error.kind === 'variable') return true;
  return /^\w+$/.test(name) && new RegExp(`^func\\b[^{]*\\)\\s*\\([^(){}]*\\b${name}\\s+error\\b[^(){}]*\\)\\s*\\{`).test(textOf(file, own.at));
}

/** Go: `if err != nil { log(err) }` before `return user, err`: that failure is given on below, or one from before it. */
function isGivenLater({ program }: SourceFile, { error, at, parent }: Region, fn: number): boolean {
  if (program.language !== 'go' || error?.kind !== 'variable') return false;
  return program.exits.some((exit) => {
    const last = exit.value?.kind === 'list' ? exit.value.items.at(-1) : exit.value;
    if (exit.kind !== 'return' || exit.fn !== fn || exit.region !== parent || exit.at.start < at.end || last?.kind !== 'variable') return false;
    const { name, values } = program.bindings[last.binding]!;
    return (last.binding === error.binding || /err(?:or)?s?$/i.test(name)) && !values.some((value) => value.at.start >= at.end && value.at.end <= exit.at.start);
  });
}

const opensFor = (match: Match | undefined): boolean => match?.operation.does === 'connect' && match.operation.makes !== undefined;

/** Questions may fail quietly with no, but not with yes. */
const consents = ({ program: { exits } }: SourceFile, region: number): boolean => exits.some((exit) => exit.region === region && exit.kind === 'return' && isConsent(exit.value));

/** `promise.catch(() => null)`: a function that runs after the failure, or a log function in its place. */
function handled(file: SourceFile, tools: LiftTools): LostFailure[] {
  return file.program.functions.flatMap((fn, index) => {
    const { handles, at } = takenBy(file, fn);
    if (handles?.kind !== 'result' || at === undefined) return [];
    const outer = file.program.calls[at]!;
    const first = file.program.language === 'java' ? requestBefore(file, handles.call, tools) : rootOf(file, handles.call);
    if (outer.fn < 0 || isQuiet(file, outer.fn) || isLookedAt(file, at) || documentsDegradation(commentAbove(file.text, outer.statement.start))) return [];
    const calls = remoteCalls({ file, index: first }, tools);
    const after = calls.length === 0 ? undefined : afterFailure({ file, fn: index, at: fn.at, region: -1 }) ?? (isUnused(file, at) && outer.runs === undefined && answersNobody(file, index) ? nobodyIsTold : undefined);
    if (after === nobodyIsTold) return [lost(file, { start: outer.name.start, end: firstLine(file, { start: outer.name.start, end: outer.at.end }).end }, 'caught', outer.fn, calls, after)];
    // Inside the callback «going on» is to give nothing to whoever waits for the promise.
    if (!after || (after.then !== 'answers empty' && after.then !== 'goes on')) return [];
    // Who throws the promise away and still gave it somebody to tell meant it so, unless only success answers the request.
    if (isUnused(file, at)) {
      // What changes something elsewhere was not asked for to be lost. A line in the log is little where the answer says that it worked.
      if (!answersBefore(file, at)) return outer.runs === undefined && (!after.logged || answersAfter(file, outer) || isConnecting(file, first, tools)) && (calls.some(({ changes }) => changes) || isConnecting(file, first, tools)) && !isDocumented(file, outer) && !failsQuietly(textOf(file, file.program.calls[first]!.name)) ? [lost(file, { start: outer.name.start, end: firstLine(file, { start: outer.name.start, end: outer.at.end }).end }, 'caught', outer.fn, calls, { ...after, then: 'goes on', loosely: true })] : [];
      return [lost(file, { start: outer.name.start, end: firstLine(file, { start: outer.name.start, end: outer.at.end }).end }, 'caught', outer.fn, calls, { ...after, then: 'leaves unanswered' })];
    }
    return [lost(file, { start: outer.name.start, end: firstLine(file, { start: outer.name.start, end: outer.at.end }).end }, 'caught', outer.fn, calls, { ...after, then: 'answers empty' })];
  });
}

const nobodyIsTold: Aftermath = { logged: false, then: 'goes on' };

/** `await save(order).catch((error) => { return response(502); })`: the answer is put together, and goes to nobody. */
function answersNobody(file: SourceFile, fn: number): boolean {
  const { calls, exits, memberWrites = [], functions } = file.program;
  const { at } = functions[fn]!;
  const own = calls.filter((call) => call.fn === fn);
  return exits.some((exit) => exit.kind === 'return' && exit.fn === fn && exit.value !== undefined) && !exits.some(({ kind, fn: of }) => of === fn && kind === 'throw')
    && own.length > 0 && own.every((call) => isLog(file, call) || /response|reply|answer|format|stringify|error|message/i.test(lastName(call.callee, file.program)))
    && !memberWrites.some((write) => contains(at, write.at)) && !calls.some((call) => call.fn !== fn && contains(at, call.at));
}

/** `mongoose.connect(url).catch(console.error)`: what follows serves without its store. */
const isConnecting = (file: SourceFile, index: number, { matcher }: LiftTools): boolean => matcher.match({ file, index })?.operation.does === 'connect';

/** What a function takes the failure of, and the call that hands it on: `promise.catch(fn)`, `source.pipe(catchError(fn))` of RxJS. */
function takenBy({ program }: SourceFile, { handles, passedTo }: Fn): { readonly handles?: Value; readonly at?: number } {
  const { calls } = program;
  if (!passedTo) return {};
  if (handles) return { handles, at: passedTo.call };
  const operator = calls[passedTo.call]!;
  if (operator.callee.kind === 'member' || passedTo.argument !== 0) return {};
  const pipe = calls.find(({ callee, arguments: given }) => callee.kind === 'member' && callee.name === 'pipe' && given.some(({ value }) => value.kind === 'result' && calls[value.call] === operator));
  return pipe?.callee.kind === 'member' && lastName(operator.callee, program) === 'catchError' ? { handles: pipe.callee.of, at: passedTo.call } : {};
}

/** `load().then((data) => response.json(data)).catch(log)`: what stands before the handler answers through what the function around it was handed. */
function answersBefore(file: SourceFile, index: number): boolean {
  const { calls, functions } = file.program;
  const outer = calls[index]!;
  const steps = functions.flatMap((fn, own) => (fn.passedTo && fn.handles === undefined && calls[fn.passedTo.call] !== outer && contains(outer.callee.at, calls[fn.passedTo.call]!.at) ? [own] : []));
  return steps.some((own) => calls.some((call) => call.fn === own && (answers(file, call) ?? own) !== own));
}

/** What follows in the same function answers. */
const answersAfter = (file: SourceFile, outer: Call): boolean => file.program.calls.some((call) => call.fn === outer.fn && call.at.start > outer.at.end && answers(file, call) !== undefined);

/** Go: `_ = publish(…)`, and calls whose results nobody takes. */
function dropped(file: SourceFile, tools: LiftTools): LostFailure[] {
  return file.program.calls.flatMap((call, index) => {
    // What is tried on the way out of a failure has that failure to tell, unless the message is done with then: what was to keep it has lost it.
    if (handlesFailure(file, call.region) && !isConfirmedAfter(file, call)) return [];
    const silent = call.dropsError === true || (call.discarded && file.program.language === 'go' && call.form === 'call');
    if (!silent || call.runs === 'at the end' || call.fn < 0) return [];
    const ref = { file, index: failingIn(file, index) };
    const match = tools.matcher.match(ref);
    const fails = file.program.language === 'csharp' ? givesTask(ref, tools) : match !== undefined || ((call.dropsError === true && givesError(ref, tools)) || saysError(ref, tools));
    const calls = fails ? remoteCalls(ref, tools) : [];
    if (calls.length === 0 || isQuiet(file, call.fn, call.region) || failsQuietly(textOf(file, callOf(ref).name)) || isDocumented(file, call)) return [];
    return [lost(file, callOf(ref).at, 'dropped', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

// Rust: what only says more about a failure that is handed on.
const telling = /^(?:context|with_context|wrap_err|wrap_err_with|change_context|attach\w*|map_err|inspect_err|map|and_then)$/;

/** The call that may fail: `send()` in `let _ = send().await.context("…")`. */
function failingIn(file: SourceFile, start: number): number {
  let index = start;
  for (let steps = 0; steps < 8; steps++) {
    const { callee } = file.program.calls[index]!;
    if (file.program.language !== 'rust' || callee.kind !== 'member' || callee.of.kind !== 'result' || !telling.test(callee.name)) return index;
    index = callee.of.call;
  }
  return index;
}

/** Go: what comes last is an error, since it is nil in success: `return user, nil`. Rust: it says so. */
function givesError(ref: CallRef, tools: LiftTools): boolean {
  return tools.resolver.resolve(located(ref.file, callOf(ref).callee)).some(({ file, value }) => value.kind === 'function' && (givesResult(file, value.fn) || file.program.functions[value.fn]!.returns.some((returned) => {
    // One result alone may be a pointer, which what looks something up gives.
    const last = returned.kind === 'list' ? returned.items.at(-1) : /^(?:get|find|new|lookup|load|parse|first|last)/i.test(file.program.functions[value.fn]!.name) ? undefined : returned;
    return last?.kind === 'literal' && last.value === null;
  })));
}

/** Go: a function of the program that declares an error, of which nothing at all is taken: `publisher.Publish(ctx, event)`. */
function saysError(ref: CallRef, tools: LiftTools): boolean {
  const only = ref.file.program.language === 'go' ? onlyFunction(tools.resolver.resolve(located(ref.file, callOf(ref).callee))) : undefined;
  return only !== undefined && /^func\b[^{]*?\)\s*(?:\([^(){}]*)?\berror\b\)?\s*\{/.test(textOf(only.file, only.file.program.functions[only.value.fn]!.at));
}

/** JavaScript: a promise that is neither waited for, handed on nor given somebody to tell. */
function unwatched(file: SourceFile, tools: LiftTools): LostFailure[] {
  if (file.program.language !== 'javascript' || isTesting(file.path)) return [];
  return file.program.calls.flatMap((call, index) => {
    if (!call.discarded || call.awaited || call.fn < 0 || call.form !== 'call') return [];
    const root = rootOf(file, index);
    if (hasHandler(file, index) || isQuiet(file, call.fn) || isDocumented(file, call) || failsQuietly(textOf(file, file.program.calls[root]!.name))) return [];
    const match = tools.matcher.match({ file, index: root });
    const fails = match ? givesPromise(match, file.program.calls[root]!, file) : leavesPromise({ file, index: root }, tools);
    const calls = fails ? remoteCalls({ file, index: root }, tools) : [];
    return calls.length === 0 ? [] : [lost(file, call.at, 'unwatched', call.fn, calls, { logged: false, then: 'goes on' })];
  });
}

/** Go: `if err == nil { … }`, and nothing for the other case. */
function unasked(file: SourceFile, tools: LiftTools): LostFailure[] {
  return passedOver(file).flatMap(({ call, at: side, after }) => {
    const { fn, at, name, region } = file.program.calls[call]!;
    // What is written down only after success is still to be done after a failure: the next run finds it.
    if (after.then === 'skips' && file.program.calls.some((other, index) => contains(side, other.at) && remoteCalls({ file, index }, tools).length > 0)) return [];
    if (isQuiet(file, fn, region) || handlesFailure(file, region) || failsQuietly(textOf(file, name))) return [];
    const calls = remoteCalls({ file, index: call }, tools);
    return calls.length === 0 ? [] : [lost(file, at, 'caught', fn, calls, after)];
  });
}

/** Rust: `load().await.unwrap_or_default()`, and `.ok()` where that is what the function gives. */
function defaulted(file: SourceFile, tools: LiftTools): LostFailure[] {
  const { bindings, calls, functions, regions } = file.program;
  return calls.flatMap((call, index) => {
    if (!call.defaulted || call.fn < 0 || handlesFailure(file, call.region) || isQuiet(file, call.fn) || isDocumented(file, call) || failsQuietly(textOf(file, call.name))) return [];
    if (call.defaulted === 'absent' && !functions[call.fn]!.returns.some(({ at }) => contains(at, call.at))) return [];
    // What is looked at afterwards may well be told from an answer.
    if (regions.some(({ tests = [] }) => tests.some((test) => test.kind === 'variable' && bindings[test.binding]!.values.some(({ at }) => contains(at, call.at))))) return [];
    const calls = remoteCalls({ file, index }, tools);
    // A number looks more like an answer than nothing does, and some mean it so.
    const zero = /^(?:\s*\.\s*\w+(?:\([^()]*\))?)*?\s*\.\s*unwrap_or\(\s*(0[\w.]*)\s*\)/.exec(file.text.slice(call.at.end, call.at.end + 200))?.[1];
    return calls.length === 0 ? [] : [lost(file, firstLine(file, call.at), 'caught', call.fn, calls, { logged: false, then: 'answers empty', ...(zero === undefined ? {} : { answer: zero, loosely: true as const }) })];
  });
}

/** Calls whose failure reaches the clauses of a `try`. */
function triedCalls(file: SourceFile, tried: number, trying: ReadonlySet<number>, tools: LiftTools): readonly number[] {
  const { calls } = file.program;
  // A clause further in takes it first, and in a clause it is another failure's business.
  const reaches = (start: number): boolean => regionAround(file.program, start, ({ kind }, index) => index === tried || trying.has(index) || kind === 'catch') === tried;
  return calls.flatMap((call, index) => (reaches(call.region) && (isWaitedFor({ file, index }) || tools.matcher.match({ file, index })?.operation.atOnce === true) ? [index] : []));
}

/** The call whose error was looked at. */
function checked(file: SourceFile, { error, at }: Region): readonly number[] {
  if (error?.kind === 'variable') {
    const held = file.program.bindings[error.binding]!.values.filter((value) => value.at.start < at.start);
    const last = held.at(-1);
    return last?.kind === 'result' ? [last.call] : [];
  }
  if (error?.kind === 'result') return [error.call];
  const call = error?.kind === 'parameter' ? file.program.functions[error.fn]?.passedTo?.call : undefined;
  return call === undefined ? [] : [call];
}

/** A callback that looks at its error runs in itself, not where its call stands. */
const fnOf = ({ error }: Region, fn: number): number => (error?.kind === 'parameter' ? error.fn : fn);

/** Failures of the network, not of what was asked for: `except KeyError` is about something else. */
function takesFailures({ takes }: Region, file: SourceFile): boolean {
  return takes === undefined || takes.some((kind) => {
    const name = textOf(file, kind.at).split('.').pop() ?? '';
    return /^(?:Base|Runtime)?Exception$|^Throwable$|^(?:Request|Connection|Connect|HTTP|Http|URL|OS|IO|Socket|Timeout|ReadTimeout|ConnectTimeout|Client|Rpc|RPC|Transport|Kafka|AMQP|Mqtt|Jms|JMS|Nats|Redis|PyMongo|Mongo|SMTP|Smtp|Mail|Naming|Communication|ServiceBus|Amazon|Sdk|Sns|Sqs|Ses|S3|Dynamo|Stripe|Twilio|Api|Firebase|Azure|RequestFailed|Npgsql|Db|Grpc|Broker|Operational|Database|Server|BotoCore|Rest|Resource|WebClient|Web|Feign|Status|Interrupted|SQL|DataAccess|Jedis|Flurl|SendFailed|Unirest|Ldap|Elasticsearch|OpenSearch|Messaging|UncheckedIO|Retrofit|Execution)\w*(?:Error|Exception)$|(?:Gateway|Upstream|Downstream|External|Remote|Integration|Notif\w*|Publish\w*|Payment|Delivery|Unavailable|ServiceCall)(?:Error|Exception)$|^(?:Timeout|ConnectTimeout|ReadTimeout|RequestException|error)$/.test(name);
  });
}

/** Java: no store throws an `IOException`, nor what comes with mail. */
const takesQueries = ({ takes }: Region, file: SourceFile): boolean => file.program.language !== 'java' || takes === undefined
  || takes.some(({ at }) => !/^(?:IO|UncheckedIO|Socket|Messaging|Mail|Interrupted|Http|Rest|WebClient|Feign|Timeout|Connect)\w*$/.test(textOf(file, at).split('.').pop() ?? ''));

/** The first call of a chain: `fetch(url)` of `fetch(url).then(…).finally(…)`. */
function rootOf(file: SourceFile, start: number): number {
  let index = start;
  for (let steps = 0; steps < 20; steps++) {
    const { callee } = file.program.calls[index]!;
    if (callee.kind !== 'member' || callee.of.kind !== 'result' || !/^(?:then|finally|catch)$/.test(callee.name)) return index;
    index = callee.of.call;
  }
  return index;
}

/** Some link of the chain takes the failure. */
function hasHandler(file: SourceFile, start: number): boolean {
  let index = start;
  for (let steps = 0; steps < 20; steps++) {
    const call = file.program.calls[index]!;
    if (call.callee.kind !== 'member' || call.callee.of.kind !== 'result') return false;
    if (call.callee.name === 'catch' || (call.callee.name === 'then' && call.arguments.length > 1)) return true;
    index = call.callee.of.call;
  }
  return false;
}

/** The library gives promises, and no callback was handed over to be told instead. */
function givesPromise({ library, operation }: Match, call: Call, file: SourceFile): boolean {
  // A database that is not there is heard of from the first query.
  if (operation.does === 'connect') return false;
  return library.promises === true && !call.arguments.some(({ value }) => value.kind === 'function' || (value.kind === 'variable' && file.program.bindings[value.binding]!.values.some((v) => v.kind === 'function')));
}

const isUnused = (file: SourceFile, index: number): boolean => {
  const call = file.program.calls[index]!;
  return call.discarded || call.runs === 'apart' || file.program.calls.some((other) => other.discarded && other.callee.kind === 'member' && other.callee.of.kind === 'result' && other.callee.of.call === index);
};

/** What the chain gives after a failure is looked at: `const user = await load().catch(() => null); if (!user) …`. */
function isLookedAt(file: SourceFile, index: number): boolean {
  const { bindings, regions, calls } = file.program;
  const outer = calls[index]!;
  const holds = (value: Value): boolean => contains(value.at, outer.at) && (value.kind === 'result' || value.kind === 'either');
  return calls.some((other) => other !== outer && other.callee.kind === 'member' && contains(other.callee.at, outer.at) && !/^finally$/.test(other.callee.name))
    || regions.some((region) => (region.tests ?? []).some((value) => value.kind === 'variable' && bindings[value.binding]!.values.some(holds)));
}

/** Java: `web.get()….bodyToMono(X).timeout(t).onErrorResume(…)`: the request somewhere in the chain; the call itself where there is none. */
function requestBefore(file: SourceFile, start: number, tools: LiftTools): number {
  let index = start;
  for (let steps = 0; steps < 20; steps++) {
    if (tools.matcher.match({ file, index })?.operation.does === 'request') return index;
    const { callee } = file.program.calls[index]!;
    if (callee.kind !== 'member' || callee.of.kind !== 'result') return start;
    index = callee.of.call;
  }
  return start;
}

/** Java: `mono.onErrorReturn("")`: whoever waits gets a value that is made up. */
function replaced(file: SourceFile, tools: LiftTools): LostFailure[] {
  if (file.program.language !== 'java') return [];
  return file.program.calls.flatMap((call) => {
    const [given, ...more] = call.arguments;
    const isMadeUp = given !== undefined && (isEmpty(given.value, file) || (given.value.kind === 'literal' && typeof given.value.value === 'number' && given.value.value >= 0));
    if (call.callee.kind !== 'member' || call.callee.name !== 'onErrorReturn' || call.callee.of.kind !== 'result' || more.length > 0 || !isMadeUp || call.fn < 0 || isQuiet(file, call.fn) || isDocumented(file, call)) return [];
    const calls = remoteCalls({ file, index: requestBefore(file, call.callee.of.call, tools) }, tools);
    return calls.length === 0 ? [] : [lost(file, { start: call.name.start, end: call.at.end }, 'caught', call.fn, calls, { logged: false, then: 'answers empty', answer: textOf(file, given.at) })];
  });
}

/** The line where the failure gets its name, if that is above what runs then: `if let Err(e) = …` over several lines. */
function headOf(file: SourceFile, { at, error }: Region): Span {
  const isAbove = error && error.at.start < at.start && file.text.slice(error.at.start, at.start).includes('\n');
  return firstLine(file, isAbove ? { start: error.at.start, end: at.end } : at);
}

function firstLine(file: SourceFile, { start, end }: Span): Span {
  const line = file.text.indexOf('\n', start);
  return { start, end: line < 0 ? end : Math.min(end, file.text[line - 1] === '\r' ? line - 1 : line) };
}

