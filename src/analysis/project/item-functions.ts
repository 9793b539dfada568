// Functions that a collection runs once for each of its items, one after the other: `orders.forEach(order -> …)`,
// `ids.stream().map(this::load)`, `orders.Select(Load)`. What they do is done as in the turns of a loop.
import { once } from '../../base/once';
import type { Span } from '../../base/span';
import type { LanguageId, Program, Value } from '../program';
import { calledOn } from './by-place';
import type { SourceFile } from './source-file';

export interface ItemFunction {
  /** From the name of the method to the end of the call. */
  readonly at: Span;
  /** The call that is given the function, and the function it stands in. */
  readonly call: number;
  readonly fn: number;
  readonly items: Value;
  /** Under which names each item is looked at. */
  readonly names: readonly string[];
  readonly runs: Value;
}

interface Words {
  /** Methods of collections themselves, which run what they are given at once. */
  readonly each: RegExp;
  /** Steps of a stream or query, and what begins one: without it there is none, unless anything can be gone through. */
  readonly steps: RegExp;
  readonly begins?: RegExp;
  /** Not one after the other, only some of the items, or over when one is found. */
  readonly unlike: RegExp;
}

const words: Readonly<Partial<Record<LanguageId, Words>>> = {
  java: {
    each: /^forEach(?:Ordered)?$/,
    steps: /^(?:map|flatMap|filter|peek|sorted|distinct|boxed|mapTo\w+|flatMapTo\w+|mapMulti|sequential|onClose)$/,
    begins: /^stream$/,
    unlike: /^(?:parallel|parallelStream|limit|takeWhile|dropWhile|findFirst|findAny|anyMatch|allMatch|noneMatch|iterator)$/,
  },
  csharp: {
    each: /^ForEach$/,
    steps: /^(?:Select|SelectMany|Where|OrderBy\w*|ThenBy\w*|Distinct\w*|ToList|ToArray|AsEnumerable|Cast|OfType|Reverse)$/,
    unlike: /^(?:AsParallel|Take\w*|First\w*|Single\w*|Any|All|Contains|Last\w*|ElementAt\w*|Chunk|AsQueryable|Find\w*)$/,
  },
};

/** All of a file, in the order of the text. */
export function itemFunctions(file: SourceFile): readonly ItemFunction[] {
  const known = words[file.program.language];
  return known ? once(byProgram, file.program, () => file.program.calls.flatMap((_, index) => atCall(file.program, index, known))) : [];
}

const byProgram = new WeakMap<Program, readonly ItemFunction[]>();

function atCall(program: Program, index: number, { each, steps, begins, unlike }: Words): readonly ItemFunction[] {
  const { callee, arguments: given, at, name, fn } = program.calls[index]!;
  if (callee.kind !== 'member' || given.length !== 1 || !(each.test(callee.name) || (steps.test(callee.name) && taking.test(callee.name)))) return [];
  const runs = given[0]!.value;
  if (followedBy(program, index).some((next) => unlike.test(next))) return [];
  let items = callee.of;
  let isBegun = each.test(callee.name) || begins === undefined;
  for (let of = items; of.kind === 'result'; of = items) {
    const before = program.calls[of.call]!;
    if (before.callee.kind !== 'member') break;
    if (unlike.test(before.callee.name)) return [];
    if (begins?.test(before.callee.name)) {
      isBegun = true;
      items = before.callee.of.kind === 'import' || before.callee.of.kind === 'global' ? before.arguments[0]?.value ?? before.callee.of : before.callee.of;
      break;
    }
    if (!steps.test(before.callee.name)) break;
    items = before.callee.of;
  }
  const names = runs.kind === 'function' ? program.functions[runs.fn]!.parameters.map((parameter) => parameter.name) : [];
  return isBegun ? [{ at: { start: name.start, end: at.end }, call: index, fn, items, names, runs }] : [];
}

// Steps that look at each item with what they are given.
const taking = /^(?:map|flatMap|filter|peek|Select|SelectMany|Where|mapTo|flatMapTo|mapMulti)/;

/** The names of what is called on what a call gives, and on what that gives. */
export function followedBy(program: Program, start: number): readonly string[] {
  const found: string[] = [];
  for (let next = calledOn(program, start); next >= 0 && found.length < 20; next = calledOn(program, next)) {
    const { callee } = program.calls[next]!;
    if (callee.kind === 'member') found.push(callee.name);
  }
  return found;
}
