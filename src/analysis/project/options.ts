// Options by their name, wherever a file writes them: keys of records, keywords, fields of literals, assigned members.
import { push } from '../../base/multimap';
import type { Span } from '../../base/span';
import type { Program, Value } from '../program';
import type { SourceFile } from './source-file';
import { lastName, textOf } from './source-file';

export interface WrittenOption {
  readonly key: string;
  readonly value: Value;
  /** Key and value. */
  readonly at: Span;
  /** Keys written beside it for the same object. */
  readonly beside: readonly string[];
  /** The call that gets it directly, or in a record written into the call or into a variable that the call gets; -1 if none is seen. */
  readonly call: number;
  /** For assigned members: the object, its name (`session` in `self.session.verify = …`), and the function it happens in. */
  readonly of?: { readonly value: Value; readonly name: string; readonly text: string; readonly fn: number };
}

/** All options of these names in a file, in no particular order. The first question walks over the values of the file, the others look up. */
export function optionsNamed(file: SourceFile, keys: ReadonlySet<string>): readonly WrittenOption[] {
  let known = indexes.get(file.program);
  if (!known) indexes.set(file.program, (known = optionsOf(file)));
  return [...keys].flatMap((key) => known.get(key) ?? []);
}

const indexes = new WeakMap<Program, ReadonlyMap<string, readonly WrittenOption[]>>();

/** Every option of a file by its key. */
function optionsOf(file: SourceFile): ReadonlyMap<string, readonly WrittenOption[]> {
  const { program } = file;
  const out = new Map<string, WrittenOption[]>();
  program.calls.forEach((call, index) => {
    const beside = call.arguments.flatMap(({ name }) => (name === undefined ? [] : [name]));
    for (const { name, value, at, spread } of call.arguments) {
      if (name !== undefined && !spread) push(out, name, { key: name, value, at, beside, call: index });
    }
  });
  const writes = (program.memberWrites ?? []).map((write) => ({ ...write, key: write.path.at(-1)!, text: textOf(file, { start: write.of.at.start, end: write.of.at.end }) + write.path.slice(0, -1).join('.') }));
  const together = new Map<string, string[]>();
  for (const { key, text, fn } of writes) push(together, `${fn} ${text}`, key);
  for (const { of, path, value, at, key, text, fn } of writes) {
    const beside = together.get(`${fn} ${text}`)!;
    push(out, key, { key, value, at: { start: at.start, end: Math.max(at.end, value.at.end) }, beside, call: -1, of: { value: of, name: path.at(-2) ?? nameOf(of, program), text, fn } });
  }
  for (const { record, call } of recordsIn(program)) {
    const beside = record.entries.map((entry) => entry.key);
    for (const entry of record.entries) push(out, entry.key, { key: entry.key, value: entry.value, at: entry.at, beside, call });
  }
  return out;
}

/** Every value of a file that stands somewhere by itself, with the call that takes it as an argument (-1: none). */
function* valuesIn(program: Program): Iterable<{ readonly value: Value; readonly call: number }> {
  for (const [index, call] of program.calls.entries()) for (const { value } of call.arguments) yield { value, call: index };
  const takers = new Map(program.calls.flatMap((call, index) => call.arguments.flatMap(({ value }) => (value.kind === 'variable' ? [[value.binding, index] as const] : []))));
  for (const [index, binding] of program.bindings.entries()) {
    for (const value of [...binding.values, ...binding.writes.map((write) => write.value)]) yield { value, call: takers.get(index) ?? -1 };
  }
  for (const fn of program.functions) for (const value of [...fn.returns, ...fn.parameters.flatMap((parameter) => parameter.default ?? [])]) yield { value, call: -1 };
  for (const type of program.types.values()) for (const values of type.fields.values()) for (const value of values) yield { value, call: -1 };
  for (const value of program.exports.values()) yield { value, call: -1 };
  for (const { value } of program.memberWrites ?? []) yield { value, call: -1 };
}

/** All values of a program and what they hold inside themselves, each once, with the call that takes it (-1 for none). */
export function* partsIn(program: Program): Iterable<{ readonly part: Value; readonly call: number }> {
  const seen = new Set<Value>();
  for (const { value, call } of valuesIn(program)) for (const part of inside(value, seen)) yield { part, call };
}

/** What a value holds inside itself, itself first; each value once in the life of `seen`. */
function* inside(value: Value, seen: Set<Value>): Iterable<Value> {
  const waiting: Value[] = [value];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    waiting.push(...partsOf(next));
  }
}

function* recordsIn(program: Program): Iterable<{ readonly record: Extract<Value, { kind: 'record' }>; readonly call: number }> {
  for (const { part, call } of partsIn(program)) if (part.kind === 'record') yield { record: part, call };
}

function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'record':
      return [...value.entries.map((entry) => entry.value), ...value.rest];
    case 'list':
      return value.items;
    case 'either':
      return value.options;
    case 'text':
      return value.parts;
    default:
      return [];
  }
}

function nameOf(value: Value, program: Program): string {
  return value.kind === 'self' ? 'self' : lastName(value, program);
}
