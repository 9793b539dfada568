// What code does once something has failed: whether anybody who waits for it can tell. What is not understood counts as
// telling, so that only a failure that is surely lost is called so.
import { contains, type Span } from '../../base/span';
import type { LostFailure } from '../concepts';
import type { Call, Exit, Region, Value } from '../program';
import { beginningIn, givenIn, regionAround } from './by-place';
import { commentAbove, documentsDegradation, isLog } from './failure-words';
import { isPretended, isWell } from './pretended';
import type { SourceFile } from './source-file';
import { lastName, textOf } from './source-file';

export interface Aftermath {
  readonly logged: boolean;
  readonly then: LostFailure['then'];
  readonly answer?: string;
  /** Who wrote it may well have meant it so. */
  readonly loosely?: true;
}

/** A stretch of code that runs after a failure, in a function. */
export interface Stretch {
  readonly file: SourceFile;
  readonly fn: number;
  readonly at: Span;
  /** The region of kind `try` before it, if the language has them. */
  readonly tried?: number;
  /** The innermost region that the stretch stands in, -1 for none. */
  readonly region: number;
  /** What it gives in place of the answer, where it is an expression. */
  readonly gives?: Value;
}

/** Undefined if whoever waits can tell the failure from success, or if that cannot be known. */
export function afterFailure(stretch: Stretch): Aftermath | undefined {
  const { file, fn, at } = stretch;
  if (standsInFailure(file, stretch.region) || documentsDegradation(textOf(file, at)) || documentsDegradation(noteAbove(file, stretch)) || documentsDegradation(commentAbove(file.text, at.start))) return undefined;
  if (stretch.gives && !isEmpty(stretch.gives, file)) return undefined;
  const own = quiet(file, fn, at);
  if (!own) return undefined;
  if (own.answer) return isToldLater(stretch, { start: at.end, end: endOf(file, fn) }) ? undefined : { logged: own.logged, then: 'answers empty', answer: textOf(file, own.answer.at) };
  const loop = loopAround(file, stretch.region);
  const acknowledged = loop === undefined ? confirmsAfter(file, fn, at, { start: at.end, end: endOf(file, fn) }, confirmingOne) : confirmsAfter(file, fn, at, file.program.regions[loop]!.at, confirming);
  // A loop that is not over items tries again or polls: the next turn is the answer.
  if (loop !== undefined && file.program.regions[loop]!.each !== true && !acknowledged) return undefined;
  if (loop !== undefined && leavesOnSuccess(stretch, loop)) return undefined;
  switch (own.exit?.kind) {
    case 'throw':
    case 'break':
    case 'yield':
      return undefined;
    case 'continue':
      return loop === undefined ? undefined : { logged: own.logged, then: acknowledged ? 'acknowledges' : 'skips' };
    case 'return':
      // What is confirmed only after success comes again after a failure.
      if (!own.exit.value && confirmsAfter(file, fn, at, { start: at.end, end: endOf(file, fn) }, confirming)) return undefined;
      return answering(file, own.exit, own.logged, stretch);
    default:
      return acknowledged ? { logged: own.logged, then: 'acknowledges' } : goingOn(stretch, own.logged, loop);
  }
}

/** No exit: what follows runs after success and failure alike, or after failure alone where success has left. */
function goingOn(stretch: Stretch, logged: boolean, loop: number | undefined): Aftermath | undefined {
  const { file, fn, at } = stretch;
  const end = loop === undefined ? endOf(file, fn) : file.program.regions[loop]!.at.end;
  const rest: Span = { start: at.end, end };
  if (isToldLater(stretch, rest)) return undefined;
  if (leaves(stretch, 'return')) {
    const later = quiet(file, fn, rest);
    // After success is gone, other work is a fallback.
    if (!later || (later.exit && later.exit.kind !== 'return')) return undefined;
    return later.exit ? answering(file, later.exit, logged || later.logged, stretch) : { logged: logged || later.logged, then: 'answers empty' };
  }
  if (loop !== undefined) return { logged, then: 'skips' };
  if (answersInside(stretch)) return { logged, then: 'leaves unanswered' };
  return { logged, then: 'goes on' };
}

function answering(file: SourceFile, exit: Exit, logged: boolean, stretch: Stretch): Aftermath | undefined {
  // `(error) => console.log(error)` gives nothing.
  if (exit.value?.kind === 'result' && isLog(file, file.program.calls[exit.value.call]!)) return { logged: true, then: 'goes on' };
  if (exit.value && !isEmpty(exit.value, file) && !isPretended(file, stretch.fn, stretch.at, exit.value)) return undefined;
  if (!exit.value && answersInside(stretch)) return { logged, then: 'leaves unanswered' };
  return { logged, then: exit.value ? 'answers empty' : 'goes on', ...(exit.value ? { answer: textOf(file, exit.value.at) } : {}) };
}

/** What a stretch does besides logging: its one exit at most. Undefined if it does anything else. */
function quiet(file: SourceFile, fn: number, at: Span): { readonly logged: boolean; readonly exit?: Exit; readonly answer?: Call } | undefined {
  const { calls, exits, functions, regions } = file.program;
  const inside = (span: Span): boolean => contains(at, span);
  if (beginningIn(functions, at).some((other) => other !== functions[fn] && inside(other.at))) return undefined;
  if (beginningIn(regions, at).some((region) => inside(region.at) && region.at !== at && region.kind !== 'with')) return undefined;
  const answers = beginningIn(exits, at).flatMap(({ value, fn: own }) => (own === fn && value && isWell(file, value) ? [value.at] : []));
  const all = beginningIn(calls, at).filter((call) => call.fn === fn && inside(call.at) && !makesNothing(file, call) && !isDone(file, call) && !answers.some((answer) => contains(answer, call.at)));
  const [answer, ...others] = all.filter((call) => answersNothing(file, call));
  const made = all.filter((call) => call !== answer);
  const logs = made.filter((call) => isLog(file, call));
  if (made.some((call) => !logs.includes(call) && !logs.some((log) => contains(log.at, call.at)))) return undefined;
  if (keepsFailure(file, at)) return undefined;
  const [exit, ...more] = beginningIn(exits, at).filter((e) => e.fn === fn && inside(e.at));
  if (answer && (others.length > 0 || (exit && exit.kind !== 'return'))) return undefined;
  return more.length > 0 ? undefined : { logged: logs.length > 0, ...(answer ? { answer } : exit ? { exit } : {}) };
}

/** Something that outlives the stretch is given a value that is not empty: a flag, the error, a default. */
function keepsFailure(file: SourceFile, at: Span): boolean {
  const { bindings, memberWrites = [] } = file.program;
  if (beginningIn(memberWrites, at).some((write) => contains(at, write.at))) return true;
  const told = (value: Value): boolean => contains(at, value.at) && !isEmpty(value, file);
  return bindings.some(({ steps, at: name }) => steps !== undefined && !contains(at, name) && steps.some((step) => contains(at, step)))
    || beginningIn(givenIn(file.program), at).some(({ binding, toMember, value }) => !toMember && (binding < 0 || !contains(at, bindings[binding]!.at)) && told(value));
}

/** What was to hold the answer is looked at later: `if (!user) return notFound()`. */
function isToldLater({ file, tried, fn, at }: Stretch, rest: Span): boolean {
  const { bindings, regions } = file.program;
  const span = tried === undefined ? undefined : regions[tried]!.at;
  const filled = (binding: number): boolean => (span
    ? bindings[binding]!.values.some((value) => contains(span, value.at))
    : bindings[binding]!.values.some((value) => value.kind === 'result' && value.at.end <= at.start));
  // Cleaning up asks what there is to be cleaned up.
  const looksAt = (region: Region): boolean => region.at.start >= rest.start && region.at.end <= rest.end && regionAround(file.program, region.parent, ({ kind }) => kind === 'finally') < 0
    && (region.tests ?? []).some((value) => value.kind === 'member' || (value.kind === 'variable' && filled(value.binding)));
  return regions.some(looksAt) || bindings.some(({ name, fn: own }, index) => own === fn && outcome.test(name) && filled(index) && isHandedOn(file, index, rest));
}

// What says how it went: `statusCode` stays what it was when there is no answer.
const outcome = /status|code$|error|^ok$|success|^(?:is)?sent$|outcome|failed/i;

/** A name is handed to a call, or given back, in a stretch. */
const isHandedOn = ({ program }: SourceFile, binding: number, rest: Span): boolean => {
  const holds = (value: Value | undefined): boolean => (value?.kind === 'variable' && value.binding === binding) || (value?.kind === 'record' && value.entries.some((entry) => holds(entry.value)));
  return beginningIn(program.calls, rest).some((call) => call.arguments.some(({ value }) => holds(value))) || beginningIn(program.exits, rest).some(({ kind, value }) => kind === 'return' && holds(value));
};

/** The part that may fail leaves this way when it works; an exit under a condition is only one of its ways, one inside of `with` is not. */
function leaves({ file, tried, fn }: Stretch, kind: Exit['kind']): boolean {
  const { exits, regions } = file.program;
  const isStraight = (region: number): boolean => region === tried || (region >= 0 && regions[region]!.kind === 'with' && isStraight(regions[region]!.parent));
  return tried !== undefined && exits.some((exit) => exit.kind === kind && exit.fn === fn && isStraight(exit.region));
}

/** Trying one after the other until one works. */
function leavesOnSuccess(stretch: Stretch, loop: number): boolean {
  const { file, fn } = stretch;
  if (leaves(stretch, 'return') || leaves(stretch, 'break')) return true;
  return stretch.tried === undefined && file.program.exits.some((exit) => (exit.kind === 'return' || exit.kind === 'break') && exit.fn === fn
    && within(file, exit.region, loop) && exit.at.start >= stretch.at.end && !standsInFailure(file, exit.region));
}

const answerNames = new Set(['send', 'json', 'end', 'render', 'redirect', 'sendStatus', 'write', 'JSON', 'String', 'HTML', 'Encode', 'WriteHeader', 'Write']);

/** The part that may fail, or what follows it, gives the answer through something the function was handed: `res.json(…)`. */
function answersInside({ file, tried, fn }: Stretch): boolean {
  if (tried === undefined) return false;
  return file.program.calls.some((call) => call.fn === fn && within(file, call.region, tried) && answers(file, call) !== undefined);
}

/** The function whose parameter a call answers through: that of `res` in `res.status(200).json(…)`; undefined if it is no answer. */
export function answers(file: SourceFile, call: Call): number | undefined {
  if (!answerNames.has(lastName(call.callee, file.program))) return undefined;
  let value: Value = call.callee;
  for (let steps = 0; steps < 8; steps++) {
    if (value.kind === 'member') value = value.of;
    else if (value.kind === 'result') value = file.program.calls[value.call]!.callee;
    else break;
  }
  return value.kind === 'parameter' ? value.fn : undefined;
}

const confirming = /^(ack|basic_?ack|commit(Message|Offsets|Async|Sync)?s?|delete_?message|DeleteMessage|CommitMessages|MarkMessage|Ack)$/i;
// Outside of a loop a commit may be that of a database.
const confirmingOne = /^(?:ack|basic_?ack|delete_?message)$/i;

/** The message is confirmed after the failure as after success. */
function confirmsAfter(file: SourceFile, fn: number, at: Span, stretch: Span, words: RegExp): boolean {
  return file.program.calls.some((call) => call.fn === fn && call.at.start >= at.end && contains(stretch, call.at) && words.test(lastName(call.callee, file.program)));
}

/** Further down in the same region the message is confirmed: `_ = dead.WriteMessages(ctx, m); _ = reader.CommitMessages(ctx, m)`. */
export function isConfirmedAfter(file: SourceFile, { fn, region, at }: Call): boolean {
  return region >= 0 && confirmsAfter(file, fn, at, file.program.regions[region]!.at, confirming);
}

/** Cleaning up after a failure may fail quietly: the first failure is on its way already. */
function standsInFailure(file: SourceFile, start: number): boolean {
  return regionAround(file.program, start, ({ kind }) => kind === 'catch' || kind === 'finally') >= 0;
}

function loopAround(file: SourceFile, start: number): number | undefined {
  for (let index = start; index >= 0; index = file.program.regions[index]!.parent) if (file.program.regions[index]!.kind === 'loop') return index;
  return undefined;
}

export function within(file: SourceFile, start: number, region: number): boolean {
  return regionAround(file.program, start, (_, index) => index === region) >= 0;
}

/** The comment above what may fail. */
function noteAbove({ text, program }: SourceFile, { tried, at }: Stretch): string {
  return commentAbove(text, tried === undefined ? at.start : program.regions[tried]!.at.start);
}

const endOf = (file: SourceFile, fn: number): number => (fn < 0 ? file.text.length : file.program.functions[fn]!.at.end);

/** `List.of()`, `Collections.emptyMap()`, `Optional.empty()`, `new ArrayList<>()`: an empty answer that it takes a call to write. */
function makesNothing(file: SourceFile, call: Call): boolean {
  if (call.arguments.length > 0) return false;
  const name = lastName(call.callee, file.program);
  if (call.form === 'new') return /^(?:Array|Linked)?List$|^(?:Linked|Tree)?Hash(?:Map|Set)$|^Tree(?:Map|Set)$|^Dictionary$/.test(name);
  return /^(?:empty|emptyList|emptyMap|emptySet|Empty)$/.test(name) || (name === 'of' && call.callee.kind === 'member' && /^(?:List|Set|Map)$/.test(lastName(call.callee.of, file.program)));
}

/** `response.send([])`, `resolve({})`, `callback(null, [])`: whoever asked gets nothing, with all signs of success. */
function answersNothing(file: SourceFile, call: Call): boolean {
  if (file.program.language !== 'javascript' || call.arguments.length === 0 || !call.arguments.every(({ value }) => isEmpty(value, file))) return false;
  if (call.callee.kind === 'parameter') return /^(?:resolve|callback|cb|done)$/.test(textOf(file, call.callee.at)) && call.arguments.some(({ value }) => value.kind !== 'literal');
  // With a status of its own it says what happened.
  return call.callee.kind === 'member' && /^(?:send|json)$/.test(call.callee.name) && call.callee.of.kind === 'parameter';
}

/** `CompletableFuture.completedFuture(null)`, `Task.FromResult<Order>(null)`, `Promise.resolve()`: an empty answer that is there at once. */
const isDone = (file: SourceFile, call: Call): boolean => call.form === 'call' && (call.callee.kind === 'member' ? /^(?:completedFuture|completedStage|FromResult|resolve)$/ : /^of$/).test(lastName(call.callee, file.program))
  && call.arguments.every((argument) => isEmpty(argument.value, file));

/** Nothing, or something without content, of which the caller cannot say whether it is the answer. */
export function isEmpty(value: Value, file: SourceFile): boolean {
  switch (value.kind) {
    case 'literal':
      return value.value === null || value.value === '';
    case 'list':
      return !value.open && value.items.every((item) => isEmpty(item, file));
    case 'record':
      // `{ items: [], total: 0 }` has the form of an answer, and nothing in it.
      return value.rest.length === 0 && (value.entries.length === 0 || (value.entries.some((entry) => entry.value.kind === 'list') && value.entries.every((entry) => isEmpty(entry.value, file) || (entry.value.kind === 'literal' && entry.value.value === 0))));
    case 'result': {
      const call = file.program.calls[value.call]!;
      return (call.form === 'literal' && call.arguments.length === 0) || makesNothing(file, call) || isDone(file, call);
    }
    default:
      return false;
  }
}
