// Pauses in code: what lets time pass, for how long, and whether the time grows from one attempt to the next.
import { contains, type Span } from '../../base/span';
import type { Pause } from '../concepts';
import type { Value } from '../program';
import { numberOf } from './constants';
import type { WorkTools } from './remote-work';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, lastName, located, siteOf, textOf } from './source-file';
import { short } from './policies';

export interface Waiting {
  readonly ref: CallRef;
  /** How long, in the file where the pause is asked for; undefined where that is not said. */
  readonly length?: Located;
  readonly unit?: 's' | 'ms' | 'duration';
}

const deepest = 2;
const waitingName = /^(?:async_?)?(?:sleep|delay|wait|pause)(?:_?(?:ms|for|seconds|async|millis))?$/i;

/** The pause a call makes, by itself or through a function of the project; undefined if it is none. */
export function waitingOf(ref: CallRef, tools: WorkTools, depth = 0): Waiting | undefined {
  const call = callOf(ref);
  const match = tools.matcher.match(ref);
  if (match?.operation.does === 'pause') {
    const { place, unit, then } = match.operation.lasts!;
    // A timer that runs something later holds nobody up, unless that something is what everybody waits for.
    if (then !== undefined && !resolvesPromise(ref)) return undefined;
    const length = tools.matcher.at(ref, place);
    return { ref, unit, ...(length.state === 'given' ? { length: length.value } : {}) };
  }
  if (match) return undefined;
  const forms = depth < deepest ? tools.resolver.resolve(located(ref.file, call.callee)) : [];
  for (const { file, value } of forms) {
    if (value.kind !== 'function') continue;
    const inner = pausesIn(file, file.program.functions[value.fn]!.at, tools, depth + 1).find((waiting) => waiting.length !== undefined);
    const length = inner?.length?.value;
    if (inner && length) return { ...inner, ref, ...(length.kind === 'parameter' && length.fn === value.fn ? argumentFor(ref, length.index) : {}) };
  }
  if (waitingName.test(lastName(call.callee, ref.file.program)) && call.arguments[0]) return { ref, length: located(ref.file, call.arguments[0].value) };
  return undefined;
}

/** It does nothing but let time pass, as far as its name and the records tell. */
export const isPause = (ref: CallRef, { matcher }: WorkTools): boolean =>
  matcher.match(ref)?.operation.does === 'pause' || waitingName.test(lastName(callOf(ref).callee, ref.file.program));

/** All pauses in a stretch of code, closures included. */
export function pausesIn(file: SourceFile, span: Span, tools: WorkTools, depth = 0): readonly Waiting[] {
  return file.program.calls.flatMap((call, index) => {
    if (!contains(span, call.at)) return [];
    const waiting = waitingOf({ file, index }, tools, depth);
    return waiting ? [waiting] : [];
  });
}

function argumentFor(ref: CallRef, index: number): { readonly length?: Located } {
  const given = callOf(ref).arguments[index];
  return given && !given.spread ? { length: located(ref.file, given.value) } : {};
}

/** `new Promise((resolve) => setTimeout(resolve, 500))`. */
function resolvesPromise({ file, index }: CallRef): boolean {
  const { functions, calls } = file.program;
  const around = functions[calls[index]!.fn]?.passedTo;
  const outer = around && calls[around.call]!;
  return outer?.form === 'new' && outer.callee.kind === 'global' && outer.callee.name === 'Promise';
}

/** How a pause develops from turn to turn of a loop (or of what repeats); undefined if that cannot be told. */
export function pauseOf({ ref, length, unit }: Waiting, around: Span, tools: WorkTools): Pause | undefined {
  const clue = { note: `\`${short(textOf(ref.file, callOf(ref).at))}\` is the pause`, ...siteOf(ref.file, callOf(ref).at) };
  const growth = length ? growthOf(length.file, length.value, around, tools, 0) : undefined;
  if (growth === undefined) return undefined;
  const seconds = growth === 'fixed' ? secondsOf(length!, unit, tools) : undefined;
  return { growth, clue, ...(seconds === undefined ? {} : { seconds }) };
}

/** How a pause develops that is handed over as a length, as a list of lengths, or as a function of the attempt. */
export function growthTold(value: Located, tools: WorkTools): Pause['growth'] | 'unknown' {
  const forms = tools.resolver.resolve(value);
  const [form] = forms;
  if (form === undefined || forms.length !== 1) return 'unknown';
  const { file, value: told } = form;
  if (told.kind === 'function') {
    const fn = file.program.functions[told.fn]!;
    const text = fn.returns.map((returned) => textOf(file, returned.at)).join(' ');
    if (/rand|jitter|uniform/i.test(text)) return 'random';
    // What depends on the attempt grows with it.
    if (fn.parameters.some(({ name }) => name !== '_' && new RegExp(`\\b${name.replace(/\W/g, '')}\\b`).test(text))) return 'growing';
    const growths = fn.returns.map((returned) => growthOf(file, returned, fn.at, tools, 0));
    return growths.length > 0 && growths.every((growth) => growth === 'fixed') ? 'fixed' : 'unknown';
  }
  if (told.kind === 'list') {
    const lengths = told.items.map((item) => tools.resolver.resolve(located(file, item))).map((found) => (found.length === 1 ? numberOf(found[0]!, tools.resolver) : undefined));
    return told.open || lengths.includes(undefined) ? 'unknown' : new Set(lengths).size > 1 ? 'growing' : 'fixed';
  }
  return growthOf(file, told, told.at, tools, 0) ?? 'unknown';
}

function secondsOf(length: Located, unit: Waiting['unit'], tools: WorkTools): number | undefined {
  const forms = tools.resolver.resolve(length);
  const amount = forms.length === 1 ? numberOf(forms[0]!, tools.resolver) : undefined;
  if (amount === undefined || unit === undefined) return undefined;
  // In .NET a bare number is in milliseconds, and a duration comes in seconds.
  if (unit === 'duration' && length.file.program.language === 'csharp' && forms[0]!.value.kind === 'literal') return amount / 1000;
  return unit === 'ms' ? amount / 1000 : amount;
}

type Growth = Pause['growth'] | undefined;

const combined = (parts: readonly Growth[]): Growth =>
  parts.includes('growing') ? 'growing' : parts.includes(undefined) ? undefined : parts.includes('random') ? 'random' : 'fixed';

const shaping = /^(?:min|max|pow|exp|expm1|round|ceil|floor|trunc|abs|Number|parseInt|int|float|Duration|Seconds|Milliseconds|timedelta|total_seconds|float64|int64|Min|Max|Pow)$/;

function growthOf(file: SourceFile, value: Value, around: Span, tools: WorkTools, depth: number): Growth {
  if (depth > 8) return undefined;
  const next = (part: Value): Growth => growthOf(file, part, around, tools, depth + 1);
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'number' ? 'fixed' : undefined;
    case 'arithmetic':
      return combined([next(value.left), next(value.right)]);
    case 'either':
      return combined(value.options.map(next));
    case 'variable': {
      const binding = file.program.bindings[value.binding]!;
      if (binding.steps?.some((step) => contains(around, step))) return 'growing';
      const inside = binding.values.filter((held) => contains(around, held.at));
      // What only changes from outside stays the same from turn to turn, whatever it is.
      return inside.length === 0 ? 'fixed' : combined(inside.map(next));
    }
    case 'parameter':
      return file.program.functions[value.fn]!.parameters[value.index]?.changes === true ? 'growing' : 'fixed';
    case 'member':
      return isChanged(file, value.name, around) ? undefined : 'fixed';
    case 'import':
      return 'fixed';
    case 'result': {
      const call = file.program.calls[value.call]!;
      const name = lastName(call.callee, file.program);
      if (/rand|jitter|uniform/i.test(name)) return 'random';
      if (/back_?off|expo/i.test(name)) return 'growing';
      return shaping.test(name) && call.arguments.length > 0 ? combined(call.arguments.map((argument) => next(argument.value))) : undefined;
    }
    default:
      return undefined;
  }
}

/** A field that something in the repeated code gives another value: `this.delay *= 2`. */
function isChanged(file: SourceFile, name: string, around: Span): boolean {
  return (file.program.memberWrites ?? []).some((write) => write.path.at(-1) === name && contains(around, write.at))
    || [...file.program.types.values()].some((type) => (type.fields.get(name) ?? []).some((held) => contains(around, held.at)))
    || new RegExp(`\\b${name.replace(/\W/g, '')}\\s*(?:[*+]|<<)=`).test(file.text);
}
