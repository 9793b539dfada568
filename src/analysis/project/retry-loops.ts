// Loops that try again. A loop is a retry only if a failure goes round and success leaves: whoever polls, works through items
// or waits for messages also loops.
import { contains, type Span } from '../../base/span';
import type { Pause, RetriedCall, Retry } from '../concepts';
import type { Call, Region, Value } from '../program';
import { within } from './after-failure';
import { regionAround } from './by-place';
import { numberOf } from './constants';
import { isForConflicts, isLog } from './failure-words';
import { nameOfFunction } from './call-names';
import type { LiftTools } from './lift';
import { growthTold, isPause, pauseOf, pausesIn } from './pauses';
import { isWaitedFor } from './remote-work';
import { namesOfItem } from './sequential-calls';
import { repeated } from './repeated-calls';
import type { SourceFile } from './source-file';
import { lastName, located, siteOf, textOf } from './source-file';

export function retryLoops(file: SourceFile, tools: LiftTools): Retry[] {
  return file.program.regions.flatMap((region, index) => {
    if (region.kind !== 'loop' || (region.each === true && !isOfPauses(file, region)) || region.stream === true || countsItems(file, region) || receives(file, index)) return [];
    const remote = callsOf(file, index, tools);
    const calls = remote.length > 0 ? remote : unknownWork(file, region, index, tools);
    if (calls.length === 0 || !goesRound(file, index, calls.map(({ at }) => at))) return [];
    if (!leavesOnSuccess(file, index, calls[0]!.at, tools) && !connectsAgain(file, index, calls, tools)) return [];
    if (isForConflicts(catchesOf(file, index))) return [];
    const fn = file.program.calls[calls[0]!.at]!.fn;
    const named = nameOfFunction(file, fn);
    const attempts = attemptsOf(file, region, index, tools);
    const pause = region.each === true ? told(growthTold(located(file, region.value!), tools)) : pauseIn(file, region.at, tools);
    return [{
      at: siteOf(file, region.at), form: 'loop', name: 'this loop', calls: calls.flatMap(({ work }) => work),
      ...(attempts === undefined ? {} : { attempts }), ...(pause ? { pause } : {}), ...(named === undefined ? {} : { within: named }),
    } satisfies Retry];
  });
}

const told = (growth: ReturnType<typeof growthTold>): Pause | undefined => (growth === 'unknown' ? undefined : { growth });

/** `for _, wait := range []time.Duration{0, time.Second}`: each item is the pause before an attempt. */
const isOfPauses = (file: SourceFile, region: Region): boolean => region.value !== undefined && namesOfItem(file, region).some((name) => /^(?:wait|delay|pause|backoff|sleep)\w*$/i.test(name));

/** `for (let i = 0; i < hosts.length; i++)` goes over items after all. */
const countsItems = (file: SourceFile, { turns, at }: Region): boolean => turns !== undefined && /length|len\(|size|count\b/i.test(textOf(file, { start: at.start, end: turns.at.end }));

// What waits for the next message, line or connection.
const receiving = /^(?:Recv|RecvMsg|Accept|AcceptTCP|ReadMessage|ReadMsg|FetchMessage|ReadJSON|Receive|ReceiveMessage|ReadString|ReadLine|NextMsg|recv|recv_from|recv_multipart|accept|read_line|next_message)$/;

/** A loop that takes in what arrives: its next turn is for the next message, not for the one that failed. */
function receives(file: SourceFile, loop: number): boolean {
  return file.program.calls.some((call) => call.region >= 0 && receiving.test(lastName(call.callee, file.program)) && innermostLoop(file, call.region) === loop);
}

const innermostLoop = ({ program }: SourceFile, start: number): number => regionAround(program, start, ({ kind }) => kind === 'loop');

/** The lines that say which failures a loop catches. */
const catchesOf = (file: SourceFile, loop: number): string =>
  file.program.regions.filter((region) => region.kind === 'catch' && within(file, region.parent, loop)).map((region) => lineOf(file, region.at.start)).join('\n');

interface Looped { readonly at: number; readonly work: readonly RetriedCall[] }

/** The remote calls of a loop that are made in each turn, by the call that stands in it. */
function callsOf(file: SourceFile, loop: number, tools: LiftTools): readonly Looped[] {
  const { regions, calls } = file.program;
  const innermost = (start: number): number => {
    const around = regionAround(file.program, start, ({ kind }) => kind === 'loop' || kind === 'catch');
    return around >= 0 && regions[around]!.kind === 'loop' ? around : -1;
  };
  return calls.flatMap((call, index) => {
    if (call.region < 0 || innermost(call.region) !== loop || !isWaitedFor({ file, index })) return [];
    const work = repeated({ file, index }, tools);
    return work.length > 0 ? [{ at: index, work }] : [];
  });
}

// Others wait for a file, a lock or a name that is still free.
const local = /lock|conflict|seriali[sz]|collision|unique|rename|unlink|EBUSY|EAGAIN|\bexec\b|spawn|subprocess|os\.(?:Open|Remove|Mkdir|Stat|ReadFile)|random|generat|mutex|compare|click|element|selector|\bpage\b/i;

/** What a loop that calls itself a retry tries, where nothing is known of it: something that was handed over, or of a library that is not described. */
function unknownWork(file: SourceFile, { at }: Region, loop: number, tools: LiftTools): readonly Looped[] {
  const text = textOf(file, at);
  if (!(speaksOfRetry.test(text) || /not (?:yet )?ready|waiting for|trying to connect|backing off/i.test(text)) || local.test(text)) return [];
  const { calls } = file.program;
  const found = calls.flatMap((call, index): readonly Looped[] => {
    if (call.region < 0 || innermostLoop(file, call.region) !== loop || !isWaitedFor({ file, index }) || isLog(file, call) || isPause({ file, index }, tools)) return [];
    return goesRound(file, loop, [index]) ? [{ at: index, work: [] }] : [];
  });
  return found.slice(0, 1);
}

/** `for { if err := consume(); err != nil { log; sleep } }`: what it works with is lost and connected anew, for ever. */
function connectsAgain(file: SourceFile, loop: number, calls: readonly Looped[], tools: LiftTools): boolean {
  const { regions } = file.program;
  if (!goesOn(file, regions[loop]!)) return false;
  const saysReconnect = /\bre-?connect|\blos(?:t|e|ing) (?:the )?connection|\bconnection (?:is |was )?(?:lost|closed|dropped)/i.test(textOf(file, regions[loop]!.at));
  // What it listens to ends only when the other side is lost.
  const listens = regions.some((region, index) => region.stream === true && within(file, index, loop));
  const isConnecting = saysReconnect || listens || calls.some(({ work }) => work.some(({ purpose, way }) => purpose === 'connect' && way.length === 0));
  return isConnecting && regions.some((region, index) => region.kind === 'catch' && within(file, region.parent, loop) && innermostLoop(file, index) === loop && pausesIn(file, saysReconnect ? regions[loop]!.at : region.at, tools).length > 0);
}

// What the head of a loop looks at that ends with the program.
const whileItRuns = /\b\w*(?:running|alive|active|is_?set|stop(?:ped|ping)?|shut_?down|shutting_?down|cancel(?:l?ed|lation\w*)?|dispos(?:ed|ing)|clos(?:ed|ing)|quit|exit(?:ing)?|done)\b/i;

/** For ever, or for as long as the program runs: the head looks only at what the loop itself does not set (`while (service.running)`). */
function goesOn(file: SourceFile, { endless, turns, tests = [], at }: Region): boolean {
  const { bindings, memberWrites = [] } = file.program;
  const head = /^[^\n]*/.exec(textOf(file, at))![0];
  const isSet = (test: Value): boolean => test.kind === 'variable' ? bindings[test.binding]!.values.some((value) => contains(at, value.at)) || (bindings[test.binding]!.steps ?? []).some((step) => contains(at, step))
    : memberWrites.some((write) => contains(at, write.at) && test.kind === 'member' && write.path.at(-1) === test.name);
  return endless === true || (turns === undefined && (tests.length > 0 || whileItRuns.test(head)) && !tests.some(isSet));
}

/** A failure of the calls goes into the next turn: it is caught, or looked at, inside the loop, and what takes it does not leave. */
function goesRound(file: SourceFile, loop: number, calls: readonly number[]): boolean {
  const { regions, exits } = file.program;
  const leaves = (region: number): boolean => exits.some((exit) => exit.region === region && (exit.kind === 'return' || exit.kind === 'throw' || exit.kind === 'break'));
  return lastsWhileFailing(file, regions[loop]!, calls) || regions.some((region, index) => {
    if (!within(file, region.parent, loop)) return false;
    if (region.kind === 'catch') {
      const takes = region.of === undefined ? looksAt(file, region, calls) : calls.some((call) => within(file, file.program.calls[call]!.region, region.of!));
      return takes && !leaves(index);
    }
    // Rust: `if send().await.is_ok() { return; }`, and what follows goes round.
    if (region.kind === 'branch' && region.succeeds && file.program.language === 'rust') return looksAt(file, { ...region, error: region.succeeds }, calls) && exits.some((exit) => within(file, exit.region, index) && (exit.kind === 'return' || exit.kind === 'break'));
    if (region.kind === 'branch' && leaves(index) && asksForSuccess(file, region, calls)) return true;
    if (region.kind !== 'branch' || file.program.language !== 'go' || !looksAtError(file, region, calls) || isLeftToSuccess(file, region)) return false;
    // Go: `if err == nil { return }`, and what follows goes round; or `if status.Code(err) == codes.Unavailable { continue }`.
    return exits.some((exit) => within(file, exit.region, index) && exit.kind !== 'continue' && exit.kind !== 'yield') || (ofFailure.test(lineOf(file, region.at.start)) && exits.some((exit) => exit.region === index && exit.kind === 'continue'));
  });
}

/** Go: `for i := 0; err != nil && i < most; i++`: the head goes on after a failure and ends with success. */
const lastsWhileFailing = (file: SourceFile, region: Region, calls: readonly number[]): boolean => file.program.language === 'go' && /\berr\w*\s*!=\s*nil\b/i.test(lineOf(file, region.at.start)) && looksAtError(file, region, calls);

// By these members an answer says that it is none of a failure.
const succeeding = /^(?:IsSuccessStatusCode|IsSuccessful|IsSuccess|is2xxSuccessful|isSuccessful|isSuccess|ok|is_success)$/;

/** `if (response.IsSuccessStatusCode) return;`: an answer that is a failure goes round. */
function asksForSuccess(file: SourceFile, { tests = [], at }: Region, calls: readonly number[]): boolean {
  const head = lineOf(file, at.start);
  return tests.some((test) => (test.kind === 'member' && succeeding.test(test.name) && test.of.kind === 'variable' && holds(file, test.of, calls))
    || (test.kind === 'variable' && holds(file, test, calls) && [...head.matchAll(/(!?)\b(\w+)\.(\w+)/g)].some(([, not, name, member]) => not === '' && name === file.program.bindings[test.binding]!.name && succeeding.test(member!))));
}

/** `switch err { case nil: continue; default: return err }`: what goes round is success, as with pages. */
function isLeftToSuccess(file: SourceFile, { parent }: Region): boolean {
  const { regions, exits } = file.program;
  return regions.some((region, index) => region.kind === 'branch' && region.parent === parent && /^\s*case nil\b/.test(lineOf(file, region.at.start))
    && !exits.some((exit) => exit.region === index && exit.kind !== 'continue'));
}

const looksAt = (file: SourceFile, { error }: Region, calls: readonly number[]): boolean =>
  (error?.kind === 'result' && calls.includes(error.call)) || (error?.kind === 'variable' && holds(file, error, calls));

const looksAtError = (file: SourceFile, { tests = [] }: Region, calls: readonly number[]): boolean => tests.some((test) => isError(file, test, calls) || isMadeOfError(file, test, calls));

const isError = (file: SourceFile, value: Value, calls: readonly number[]): boolean => value.kind === 'variable' && /err/i.test(file.program.bindings[value.binding]!.name) && holds(file, value, calls);

/** `st, ok := status.FromError(err)`. */
const isMadeOfError = (file: SourceFile, value: Value, calls: readonly number[]): boolean => value.kind === 'variable'
  && file.program.bindings[value.binding]!.values.some((held) => held.kind === 'result' && file.program.calls[held.call]!.arguments.some((argument) => isError(file, argument.value, calls)));

// Kinds of failure after which it is worth trying again.
const ofFailure = /\bcodes\.(?!OK\b)|\berrors\.(?:Is|As)\(|\.(?:Temporary|Timeout)\(\)|retr(?:y|iable)/i;

const lineOf = ({ text }: SourceFile, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);

function holds(file: SourceFile, value: Extract<Value, { kind: 'variable' }>, calls: readonly number[]): boolean {
  return file.program.bindings[value.binding]!.values.some((held) => held.kind === 'result' && calls.includes(held.call));
}

export const speaksOfRetry = /retr(?:y|ies)|attempt|tries|reconnect|backoff|back_off/i;

/** Success ends the loop: an exit after the call, or a condition of the head that the code sets. */
function leavesOnSuccess(file: SourceFile, loop: number, call: number, tools: LiftTools): boolean {
  const { regions, exits, calls, bindings } = file.program;
  const { at, tests = [], turns } = regions[loop]!;
  const made = calls[call]!;
  const isRetry = turns !== undefined || speaksOfRetry.test(textOf(file, at));
  const direct = (start: number): boolean => {
    for (let index = start; index >= 0 && index !== loop; index = regions[index]!.parent) {
      const { kind, tests: tested = [] } = regions[index]!;
      if (kind === 'catch' || kind === 'loop') return false;
      // Under a condition it may wait for something else than success, as who polls does.
      if (kind === 'branch' && !isRetry && !regions[index]!.succeeds && !ofStatus.test(lineOf(file, regions[index]!.at.start)) && !tested.some((test) => test.kind === 'variable' && /err/i.test(bindings[test.binding]!.name))) return false;
    }
    return true;
  };
  const leaving = exits.some((exit) => (exit.kind === 'return' || exit.kind === 'break') && exit.fn === made.fn && within(file, exit.region, loop)
    && (exit.at.end >= made.at.end) && direct(exit.region));
  const flag = regions[loop]!.endless !== true && tests.some((test) => test.kind === 'variable'
    && bindings[test.binding]!.values.some((value) => value.kind === 'literal' && typeof value.value === 'boolean' && contains(at, value.at)));
  return leaving || flag || lastsWhileFailing(file, regions[loop]!, [call]) || endsBySuccess(file, regions[loop]!) || fillsItsCondition(file, loop, made, tools);
}

/** `while (!connection) { try { connection = await connect(); } catch { await sleep(1000); } }`: the answer ends it, and only a failure waits. */
function fillsItsCondition(file: SourceFile, loop: number, made: Call, tools: LiftTools): boolean {
  const { regions, bindings, memberWrites = [] } = file.program;
  const { at, tests = [] } = regions[loop]!;
  const isFailure = (span: Span): boolean => regions.some((region) => region.kind === 'catch' && contains(region.at, span));
  const given = (span: Span): boolean => contains(at, span) && span.end > made.at.start && !isFailure(span);
  const filled = tests.some((test) => (test.kind === 'variable' ? bindings[test.binding]!.values.some((value) => value.kind !== 'literal' && given(value.at))
    : test.kind === 'member' && memberWrites.some((write) => write.path.at(-1) === test.name && write.value.kind !== 'literal' && given(write.at))));
  const pauses = pausesIn(file, at, tools);
  return filled && /^\s*(?:while|until)?\s*\(?\s*(?:!|not\b|[\w.]+\s*(?:is|==|===)\s*(?:None|null|undefined)\b)/.test(textOf(file, { start: at.start, end: at.start + 60 }))
    && pauses.length > 0 && pauses.every(({ ref }) => isFailure(file.program.calls[ref.index]!.at));
}

// Whether the answer was one of success.
const ofStatus = /status_?code\b|\bis_success\(\)|\.ok\b|\.isError\(\)|\bstatus\(\)/i;

/** Rust: `while let Err(error) = send().await`. */
const endsBySuccess = (file: SourceFile, { at }: Region): boolean => file.program.language === 'rust' && /^while\b(?:\s+let\s+Err\b|[^{]*\.is_err\(\)\s*\{)/.test(textOf(file, at));

function attemptsOf(file: SourceFile, region: Region, loop: number, tools: LiftTools): Retry['attempts'] {
  if (region.turns) {
    const forms = tools.resolver.resolve(located(file, region.turns));
    return forms.length === 1 ? numberOf(forms[0]!, tools.resolver) : undefined;
  }
  if (region.endless !== true && !endsBySuccess(file, region)) return undefined;
  const counted = countedIn(file, region);
  if (counted !== undefined) return counted;
  // A condition inside the loop that gives up bounds it somehow.
  const { exits, regions } = file.program;
  const givesUp = exits.some((exit) => exit.kind !== 'continue' && exit.kind !== 'yield' && within(file, exit.region, loop) && exit.region !== loop && !isSuccess(file, exit.region, loop));
  return givesUp || regions.some((r) => r.kind === 'branch' && within(file, r.parent, loop) && speaksOfRetry.test(textOf(file, r.at))) ? undefined : 'endless';
}

/** `if (++attempt == 3) throw …`, `when (attempt < 3)`: the number at which a loop without an end gives up. */
function countedIn(file: SourceFile, { at }: Region): number | undefined {
  const text = textOf(file, at);
  const [, least] = /\+\+\s*\w+\s*(?:===?|>=)\s*(\d{1,2})\b/.exec(text) ?? /\bwhen\s*\(\s*\w+\s*<\s*(\d{1,2})\s*\)/.exec(text) ?? [];
  return least === undefined ? undefined : Number(least);
}

/** It stands in what was tried, not in what takes the failure. */
function isSuccess(file: SourceFile, start: number, loop: number): boolean {
  for (let index = start; index >= 0 && index !== loop; index = file.program.regions[index]!.parent) if (file.program.regions[index]!.kind === 'catch') return false;
  return file.program.language !== 'go' || file.program.regions[start]!.tests?.some((test) => test.kind === 'variable' && /err/i.test(file.program.bindings[test.binding]!.name)) === true;
}

const mayPause = /back_?off|sleep|delay|(?<!a)wait|pause|tick|timer|timeout|jitter|cooldown|after\(|<-|throttle|limiter/i;

/** The pause of a loop; one that waits in a way we do not know is not said to have none. */
export function pauseIn(file: SourceFile, around: Span, tools: LiftTools): Pause | undefined {
  const waiting = pausesIn(file, around, tools);
  if (waiting.length === 0) return mayPause.test(withoutComments(textOf(file, around))) ? undefined : { growth: 'none' };
  const pauses = waiting.map((one) => pauseOf(one, around, tools));
  return pauses.find((pause) => pause?.growth === 'growing') ?? (pauses.includes(undefined) ? undefined : pauses.find((pause) => pause?.growth === 'random') ?? pauses[0]);
}

// A limit that is set, and a failure by time, are no pause.
const withoutComments = (text: string): string => text.replace(/\/\/.*|#.*|\/\*[\s\S]*?\*\//g, ' ').replace(/\bwith_?(?:timeout|deadline)\b|timeout\s*[=:]|\bis_?timeout\b|\.Timeout\(\)|\w*timeout(?:error|exception|expired)\b/gi, ' ');

