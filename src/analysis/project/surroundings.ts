// What runs around a call and gives it a deadline or a retry: wrappers, `with` blocks, decorators, loops, and the same
// around whoever calls the function it stands in.
import { once } from '../../base/once';
import { contains, type Span } from '../../base/span';
import type { Policy } from '../concepts';
import type { Call, Fn, Program, Region, Value } from '../program';
import { callsIn, enclosing } from './by-place';
import type { Matcher } from './matcher';
import type { PolicyName } from './policies';
import type { Resolver } from './resolver';
import { isTesting } from './runs-once';
import type { CallRef, SourceFile } from './source-file';
import { callOf, functionOf, lastName, located, siteOf } from './source-file';

export interface SurroundingsHost {
  /** Calls whose name is that of a wrapping operation (`pRetry`, `wait_for`), in one file. */
  wraps(file: SourceFile): readonly CallRef[];
  /** What such calls anywhere wrap, by `wrappedBy`. */
  wrapping(id: string): readonly CallRef[];
}

export interface Surroundings {
  /** Set or unknown if something around the call bears on the policy; undefined if nothing does. */
  around(ref: CallRef, which: PolicyName): Policy | undefined;
}

const maxCallers = 3;

// Functions of the project that run what they are given: `retryWithBackoff(() => fetch(url))`, `this.retrier.run(load)`. `setTimeout` only waits.
const helpers: Readonly<Record<PolicyName, RegExp>> = { retry: /retr(?:y|ies|ier|ying)|back_?off|resilien|circuit/i, deadline: /(?<!set)(?<!clear)time_?out|deadline|circuit/i };
const counter = /^_?(?:retry_?count(?:er)?|retries|num_?retries|retry_?attempts?|attempt_?count|failed_?attempts|consecutive_?(?:failures|errors))$/i;
const known = new WeakMap<Program, Readonly<Record<PolicyName, readonly Call[]>>>();

/** Calls whose name, or that of their object, says so. */
function helpersIn(file: SourceFile, which: PolicyName): readonly Call[] {
  const before = known.get(file.program);
  if (before) return before[which];
  const named = file.program.calls.filter((call) => call.form === 'call').map((call) => ({ call, name: nameOf(file, call) }));
  const all = { retry: named.filter(({ name }) => helpers.retry.test(name)).map(({ call }) => call), deadline: named.filter(({ name }) => helpers.deadline.test(name)).map(({ call }) => call) };
  known.set(file.program, all);
  return all[which];
}

/** What takes failures, with what it takes them from. */
function handlersIn(program: Program): readonly { readonly of: number; readonly handler: number }[] {
  return once(handlers, program, () => program.regions.flatMap(({ kind, of }, handler) => (kind === 'catch' && of !== undefined ? [{ of, handler }] : [])));
}

const handlers = new WeakMap<Program, readonly { readonly of: number; readonly handler: number }[]>();

function nameOf(file: SourceFile, { callee, at, name }: Call): string {
  const whole = file.text.slice(at.start, Math.min(name.end, at.start + 80));
  return /^[\w.$]+$/.test(whole) ? whole : lastName(callee, file.program);
}

/** Values by which a function can be handed on. */
const mayName: ReadonlySet<Value['kind']> = new Set(['variable', 'member', 'import', 'function']);

export function createSurroundings(host: SurroundingsHost, matcher: Matcher, resolver: Resolver): Surroundings {
  function around(ref: CallRef, which: PolicyName, depth = 0): Policy | undefined {
    const call = callOf(ref);
    const { file } = ref;
    for (const wrap of enclosing(host.wraps(file), call.at, reachOf)) {
      const { inner, at, callee } = callOf(wrap);
      const within = (inner && contains(inner, call.at)) || (callee.kind === 'member' && contains(callee.of.at, call.at) && ofReceiver(wrap, matcher));
      if (within && gives(wrap, which)) return given(file, at);
    }
    const twin = twinInside(ref, which);
    if (twin) return { state: 'unknown', why: 'whether this call or the same with a limit around it is made', clues: [{ note: 'the same call is bounded here', ...siteOf(file, twin.at) }] };
    const helper = enclosing(helpersIn(file, which), call.at, ({ at }) => at).find(({ inner }) => inner && contains(inner, call.at));
    if (helper) return helped(file, helper.at);
    // A future that was put aside: `let answer = client.get(); timeout(limit, answer)`.
    const later = host.wrapping(callId(file, ref.index)).find((w) => gives(w, which));
    if (later) return given(later.file, callOf(later).at);
    const raced = file.program.language === 'rust' && !call.awaited && !isStarted(ref) ? racedLater(file, call, which) : undefined;
    if (raced) return raced;
    const inRegion = regions(file, call.region, which);
    if (inRegion) return inRegion;
    if (which === 'retry' && isTriedAgain(file, call)) return { state: 'unknown', why: 'whether what runs after a failure repeats it', clues: [{ note: 'it is called again after it failed', ...siteOf(file, call.at) }] };
    const again = which === 'retry' ? startsOver(file, call) : undefined;
    if (again) return { state: 'unknown', why: 'whether what runs after a failure repeats it', clues: [{ note: 'the function calls itself after a failure', ...siteOf(file, again.at) }] };
    for (let fn = call.fn; fn >= 0; fn = functionOf(file, fn)!.parent) {
      const found = aroundFunction(file, fn, which, depth);
      if (found) return found;
    }
    return undefined;
  }

  /** `if let Some(limit) = limit { timeout(limit, send(x)).await } else { send(x).await }`: who asks has the choice. */
  function twinInside({ file, index }: CallRef, which: PolicyName): Call | undefined {
    const call = file.program.calls[index]!;
    if (call.region < 0 || call.fn < 0) return undefined;
    const text = (one: Call): string => file.text.slice(one.at.start, one.at.end).replace(/\s+/g, '');
    const bounding = host.wraps(file).filter((wrap) => callOf(wrap).fn === call.fn && callOf(wrap).region !== call.region && gives(wrap, which));
    return bounding.length === 0 ? undefined : callsIn(file.program, call.fn).map((other) => file.program.calls[other]!)
      .find((other) => other !== call && text(other) === text(call) && bounding.some((wrap) => { const { inner } = callOf(wrap); return inner !== null && contains(inner, other.at); }));
  }

  /** Rust: `let answer = client.get(url).send(); let limit = sleep(…); select!(_ = limit => …, found = answer => …)`: which of the futures made before is which arm is not told apart. */
  function racedLater(file: SourceFile, call: Call, which: PolicyName): Policy | undefined {
    const around = functionOf(file, call.fn)?.at;
    const region = around && file.program.regions.find(({ kind, value, at }) => kind === 'with' && value !== undefined && at.start >= call.at.end && contains(around, at)
      && resolver.resolve(located(file, value)).some((form) => form.value.kind === 'result' && gives({ file: form.file, index: form.value.call }, which)));
    return region && { state: 'unknown', why: 'which of the futures the pause ends', clues: [{ note: 'a pause runs beside a future here', ...siteOf(file, { start: region.at.start, end: region.at.start }) }] };
  }

  /** One of the two calls of the same name where the second is made after the first failed: another host, or once more. */
  function isTriedAgain(file: SourceFile, call: Call): boolean {
    const { calls, regions: all } = file.program;
    if (call.region < 0) return false;
    const name = lastName(call.callee, file.program);
    const within = (start: number, wanted: number): boolean => {
      for (let index = start; index >= 0; index = all[index]!.parent) if (index === wanted) return true;
      return false;
    };
    return name !== '' && handlersIn(file.program).some(({ of, handler }) => (within(call.region, of) || within(call.region, handler))
      && callsIn(file.program, call.fn).map((index) => calls[index]!).some((other) => other !== call && lastName(other.callee, file.program) === name && (within(call.region, handler) ? within(other.region, of) : within(other.region, handler))));
  }

  /** Where the function around a call calls itself after that call has failed. */
  function startsOver(file: SourceFile, { fn, region }: Call): Call | undefined {
    const name = functionOf(file, fn)?.name ?? '';
    const { calls, regions: all } = file.program;
    if (name === '' || region < 0) return undefined;
    const within = (index: number, fits: (region: number) => boolean): boolean => index >= 0 && (fits(index) || within(all[index]!.parent, fits));
    return callsIn(file.program, fn).map((index) => calls[index]!).find((other) => lastName(other.callee, file.program) === name
      && within(other.region, (handler) => all[handler]!.kind === 'catch' && all[handler]!.of !== undefined && within(region, (tried) => tried === all[handler]!.of)));
  }

  function aroundFunction(file: SourceFile, index: number, which: PolicyName, depth: number): Policy | undefined {
    const fn = functionOf(file, index)!;
    const ofType = fn.owner === undefined ? [] : file.program.types.get(fn.owner)?.decorators ?? [];
    for (const decorator of [...fn.decorators, ...ofType]) {
      const value = located(file, decorator);
      const entry = decorator.kind === 'result' ? matcher.match({ file, index: decorator.call }) : matcher.named(value);
      if (entry?.operation.does === 'wrap' && entry.operation.gives?.includes(which)) return given(file, decorator.at);
    }
    const wrap = host.wrapping(functionId(file, index)).find((w) => gives(w, which));
    if (wrap) return given(wrap.file, callOf(wrap).at);
    const helper = decorated(file, fn, which) ?? (which === 'retry' ? countsRetries(file, fn) : undefined) ?? (which === 'retry' ? asksForRetry(file, index) : undefined);
    if (helper) return helper;
    const enclosing = regions(file, fn.region, which);
    if (enclosing) return enclosing;
    if (depth >= maxCallers) return undefined;
    for (const caller of resolver.callers(file, index)) {
      if (caller.file === file && callOf(caller).fn === index) continue;
      // What a test runs around it says nothing about production.
      if (isTesting(caller.file.path) && !isTesting(file.path)) continue;
      const found = around(caller, which, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  /** Decorators are known by their names, or by those of their options, where no record says what they give: `@with_retry`, `@task(max_retries=3)`. */
  function decorated(file: SourceFile, fn: Fn, which: PolicyName): Policy | undefined {
    const { program } = file;
    const found = fn.decorators.find((decorator) => {
      const call = decorator.kind === 'result' ? program.calls[decorator.call]! : undefined;
      return helpers[which].test(lastName(call?.callee ?? decorator, program)) || (which === 'retry' && call?.arguments.some(({ name }) => name !== undefined && helpers.retry.test(name)));
    });
    return found && helped(file, found.at);
  }

  /** A type that counts its attempts (`retry_count`) tries again by itself, often from another method. */
  function countsRetries(file: SourceFile, { owner }: Fn): Policy | undefined {
    const type = owner === undefined ? undefined : file.program.types.get(owner);
    return type && [...type.fields.keys()].some((name) => counter.test(name)) ? helped(file, { start: type.at.start, end: type.at.start }) : undefined;
  }

  /** `raise self.retry(exc=error)`: what runs the function runs it again. */
  function asksForRetry(file: SourceFile, index: number): Policy | undefined {
    const again = callsIn(file.program, index).map((own) => file.program.calls[own]!).find((call) => call.callee.kind === 'member' && call.callee.name === 'retry' && (call.callee.of.kind === 'self' || call.callee.of.kind === 'parameter'));
    return again && helped(file, again.at);
  }

  function regions(file: SourceFile, start: number, which: PolicyName): Policy | undefined {
    for (let index = start; index >= 0; index = file.program.regions[index]!.parent) {
      const region = file.program.regions[index]!;
      // `with timeout(5)`, `for attempt in Retrying(…)`.
      if ((region.kind === 'with' || region.kind === 'loop') && region.value?.kind === 'result' && gives({ file, index: region.value.call }, which)) return given(file, region.value.at);
      // A loop that is not over items may be a hand-written retry (or a poll, which repeats by itself).
      if (which === 'retry' && region.kind === 'loop' && (region.each !== true || isClock(region) || triesTheNext(file, start, index))) {
        return { state: 'unknown', why: 'whether the loop around it repeats it', clues: [{ note: 'the loop around it', ...siteOf(file, { start: region.at.start, end: region.at.start }) }] };
      }
    }
    return undefined;
  }

  /** `for (server : servers) try { return call(server); } catch …`: what failed is tried again with the next. */
  function triesTheNext(file: SourceFile, call: number, loop: number): boolean {
    const { regions: all, exits } = file.program;
    const within = (region: number, outer: number): boolean => region >= 0 && (region === outer || within(all[region]!.parent, outer));
    for (let index = call; index >= 0 && index !== loop; index = all[index]!.parent) {
      if (all[index]!.kind === 'try') return exits.some((exit) => (exit.kind === 'return' || exit.kind === 'break') && within(exit.region, index));
    }
    return false;
  }

  function gives(wrap: CallRef, which: PolicyName): boolean {
    const match = matcher.match(wrap);
    return (match?.operation.does === 'wrap' || match?.operation.does === 'pause') && match.operation.gives?.includes(which) === true;
  }

  return { around: (ref, which) => around(ref, which) };
}

/** `spawn(load())` runs it on its own, whatever is waited for beside it. */
const isStarted = ({ file, index }: CallRef): boolean => callsIn(file.program, callOf({ file, index }).fn).map((at) => file.program.calls[at]!)
  .some(({ callee, arguments: given }) => /^spawn/.test(lastName(callee, file.program)) && given.some(({ value }) => value.kind === 'result' && value.call === index));

/** Go: `for range ticker.C` goes round with the time, and what failed is tried the next time. */
const isClock = ({ stream, value }: Region): boolean => stream === true && value?.kind === 'member' && value.name === 'C';

/** From what a call is called on to its end: `load()?.retry()` stands beside its receiver, not around it. */
function reachOf(ref: CallRef): Span {
  const { callee, at } = callOf(ref);
  return callee.kind === 'member' ? { start: Math.min(at.start, callee.of.at.start), end: Math.max(at.end, callee.of.at.end) } : at;
}

/** True if what is wrapped stands before the dot: `load.retry(…)`. */
function ofReceiver(wrap: CallRef, matcher: Matcher): boolean {
  return matcher.match(wrap)?.operation.on === 'receiver';
}

/** Functions handed to a wrapper by name (`pRetry(loadStock)`), and the calls whose results are. */
export function wrappedBy(wrap: CallRef, matcher: Matcher, resolver: Resolver): readonly string[] {
  const { callee, arguments: given } = callOf(wrap);
  // A function may stand in a record of options: `useQuery({ queryFn: loadStock })`.
  const handed = given.flatMap(({ value }) => (value.kind === 'record' ? value.entries.map((entry) => entry.value) : [value]));
  const named = [...handed, ...(callee.kind === 'member' && ofReceiver(wrap, matcher) ? [callee.of] : [])].filter(({ kind }) => mayName.has(kind));
  return named.flatMap((value) => {
    const held = value.kind === 'variable' ? wrap.file.program.bindings[value.binding]!.values : [];
    return [
      ...held.flatMap((one) => (one.kind === 'result' ? [callId(wrap.file, one.call)] : [])),
      ...resolver.resolve(located(wrap.file, value)).flatMap((form) => (form.value.kind === 'function' ? [functionId(form.file, form.value.fn)] : [])),
    ];
  });
}

const functionId = (file: SourceFile, index: number): string => `${file.path} ${index}`;
const callId = (file: SourceFile, index: number): string => `${file.path} call ${index}`;

function helped(file: SourceFile, at: { start: number; end: number }): Policy {
  return { state: 'unknown', why: 'what the helper around it does', clues: [{ note: 'runs around it', ...siteOf(file, at) }] };
}

function given(file: SourceFile, at: { start: number; end: number }): Policy {
  return { state: 'set', clues: [{ note: 'what runs around it sets it', ...siteOf(file, at) }] };
}
