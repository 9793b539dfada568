// What stands where in a program: by function, and by offset. Questions about one function or one stretch of code look at what stands
// there instead of at the whole file, so that a file costs what it is long and not its square.
import type { Span } from '../../base/span';
import { inner, push } from '../../base/multimap';
import { once } from '../../base/once';
import type { Binding, Call, Program, Region, Value } from '../program';

/** Indexes of the calls that belong directly to a function, in the order of the calls; -1 for those at module level. */
export function callsIn(program: Program, fn: number): readonly number[] {
  return once(byFunction, program, () => {
    const found = new Map<number, number[]>();
    program.calls.forEach((call, index) => push(found, call.fn, index));
    return found;
  }).get(fn) ?? [];
}

/** The methods of a class by their name, as indexes into the functions: several where the name is overloaded. */
export function methodsOf(program: Program, owner: string, name: string): readonly number[] {
  return once(byOwner, program, () => {
    const found = new Map<string, Map<string, number[]>>();
    program.functions.forEach((fn, index) => {
      if (fn.owner === undefined) return;
      push(inner(found, fn.owner), fn.name, index);
    });
    return found;
  }).get(owner)?.get(name) ?? [];
}

/** Variables that may hold what a call gives and have members that are assigned, in the order of the bindings. */
export function writtenHolders(program: Program, call: number): readonly Binding[] {
  return once(byResult, program, () => {
    const found = new Map<number, Binding[]>();
    for (const binding of program.bindings) {
      if (binding.writes.length === 0) continue;
      for (const result of new Set(binding.values.flatMap((value) => (value.kind === 'result' ? [value.call] : [])))) push(found, result, binding);
    }
    return found;
  }).get(call) ?? [];
}

/** The place of a call in the list of its program. */
export function indexOf(program: Program, call: Call): number {
  return once(byCall, program, () => new Map(program.calls.map((one, index) => [one, index]))).get(call) ?? -1;
}

/** From the region a place stands in outwards, the first of which something holds; -1 for none. */
export function regionAround({ regions }: Program, start: number, holds: (region: Region, index: number) => boolean): number {
  let index = start;
  while (index >= 0 && !holds(regions[index]!, index)) index = regions[index]!.parent;
  return index;
}

/** Variables that may hold the first result of a call. */
export function holdersOf(program: Program, call: number): readonly number[] {
  return once(holders, program, () => {
    const found = new Map<number, number[]>();
    program.bindings.forEach(({ values }, binding) => {
      for (const result of new Set(values.flatMap(firstResult))) push(found, result, binding);
    });
    return found;
  }).get(call) ?? [];
}

/** The call that is made on what a call gives; -1 for none. */
export function calledOn(program: Program, call: number): number {
  return once(followers, program, () => {
    const found = new Map<number, number>();
    program.calls.forEach(({ callee }, index) => {
      if (callee.kind === 'member' && callee.of.kind === 'result' && !found.has(callee.of.call)) found.set(callee.of.call, index);
    });
    return found;
  }).get(call) ?? -1;
}

/** Calls that are given the first result of a call as an argument, itself or in a variable. */
export function takersOf(program: Program, call: number): readonly number[] {
  return once(takers, program, () => {
    const found = new Map<number, number[]>();
    program.calls.forEach((taker, index) => {
      const given = taker.arguments.flatMap(({ value }) => (value.kind === 'variable' ? program.bindings[value.binding]!.values.flatMap(firstResult) : firstResult(value)));
      for (const result of new Set(given)) push(found, result, index);
    });
    return found;
  }).get(call) ?? [];
}

const firstResult = (value: Value): readonly number[] => (value.kind === 'result' && (value.index ?? 0) === 0 ? [value.call] : []);

/** Those of a list that begin inside a span, in the order of the list. */
export function beginningIn<T extends { readonly at: Span }>(items: readonly T[], span: Span): readonly T[] {
  const sorted = once(byOffset, items, () => items.map(({ at }, index) => ({ start: at.start, index })).sort((a, b) => a.start - b.start));
  const found: number[] = [];
  for (let next = firstFrom(sorted, span.start); next < sorted.length && sorted[next]!.start <= span.end; next++) found.push(sorted[next]!.index);
  return found.sort((a, b) => a - b).map((index) => items[index]!);
}

/** Those of a list that a span lies in, in the order of the list; their own spans lie in each other or apart, as those of calls do. */
export function enclosing<T>(items: readonly T[], span: Span, spanOf: (item: T) => Span): readonly T[] {
  return items.length === 0 ? items : indexesAround(items, span, spanOf).sort((a, b) => a - b).map((index) => items[index]!);
}

/** The innermost function that a span lies in; -1 for none. */
export function functionAround({ functions }: Program, span: Span): number {
  return indexesAround(functions, span, ({ at }) => at)[0] ?? -1;
}

/** The function of a nest that lies in no other one; `fn` is one inside of it, or -1 for module level, which gives -1. */
export function outermostFunction({ functions }: Program, fn: number): number {
  let outermost = fn;
  while (outermost >= 0 && functions[outermost]!.parent >= 0) outermost = functions[outermost]!.parent;
  return outermost;
}

/** The innermost first. */
function indexesAround<T>(items: readonly T[], span: Span, spanOf: (item: T) => Span): number[] {
  const nests = once(byNest, items, () => nestsOf(items.map(spanOf)));
  const found: number[] = [];
  for (let last = firstFrom(nests, span.start + 1) - 1; last >= 0; last = nests[last]!.around) if (nests[last]!.end >= span.end) found.push(nests[last]!.index);
  return found;
}

interface Nest extends Span { readonly index: number; /** The place in the list of the one that it lies in; -1 for none. */ readonly around: number }

function nestsOf(spans: readonly Span[]): readonly Nest[] {
  const sorted = spans.map(({ start, end }, index) => ({ start, end, index })).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  return sorted.map((one, place) => {
    while (open.length > 0 && sorted[open.at(-1)!]!.end < one.end) open.pop();
    const around = open.at(-1) ?? -1;
    open.push(place);
    return { ...one, around };
  });
}

/** A value that a variable or field is given. */
export interface Given {
  /** The variable; -1 for a field of a type. */
  readonly binding: number;
  readonly value: Value;
  /** It is given to a member of the variable: `options.client = c`. */
  readonly toMember: boolean;
  readonly at: Span;
}

/** Every value that a variable or field of a file is given. */
export function givenIn(program: Program): readonly Given[] {
  return once(given, program, () => [
    ...program.bindings.flatMap(({ values, writes }, binding) => [
      ...values.map((value) => ({ binding, value, toMember: false, at: value.at })),
      ...writes.map(({ value }) => ({ binding, value, toMember: true, at: value.at })),
    ]),
    ...[...program.types.values()].flatMap(({ fields }) => [...fields.values()].flat().map((value) => ({ binding: -1, value, toMember: false, at: value.at }))),
  ]);
}

const byCall = new WeakMap<Program, ReadonlyMap<Call, number>>();
const holders = new WeakMap<Program, ReadonlyMap<number, readonly number[]>>();
const takers = new WeakMap<Program, ReadonlyMap<number, readonly number[]>>();
const byOwner = new WeakMap<Program, ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>>();
const byResult = new WeakMap<Program, ReadonlyMap<number, readonly Binding[]>>();
const byFunction = new WeakMap<Program, ReadonlyMap<number, readonly number[]>>();
const byOffset = new WeakMap<object, readonly { readonly start: number; readonly index: number }[]>();
const given = new WeakMap<Program, readonly Given[]>();
const followers = new WeakMap<Program, ReadonlyMap<number, number>>();
const byNest = new WeakMap<readonly unknown[], readonly Nest[]>();

function firstFrom(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
