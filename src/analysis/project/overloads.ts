// Which of several methods of one name is called: told by how many arguments a call gives, and by the types that are written for them.
import { once } from '../../base/once';
import type { Call, Program, Value } from '../program';
import type { SourceFile } from './source-file';
import { lastName } from './source-file';

/** The place where a method is asked for, where it is the callee of a call. */
export interface Asked {
  readonly file: SourceFile;
  readonly callee: Value;
}

/** Index of the one that is meant; the first where nothing tells. */
export function overloadOf(program: Program, methods: readonly number[], asked: Asked | undefined): number {
  const call = asked && methods.length > 1 ? callBy(asked) : undefined;
  if (!call || call.arguments.some((argument) => argument.spread)) return methods[0]!;
  const fitting = methods.filter((fn) => takes(program, fn, call));
  if (fitting.length < 2) return fitting[0] ?? methods[0]!;
  const given = call.arguments.map(({ value }) => typeOf(value, asked!.file.program, 0));
  const scores = fitting.map((fn) => given.reduce((score, type, index) => score + likeness(type, nameOfType(program.functions[fn]!.parameters[index]?.type, program)), 0));
  return fitting[scores.indexOf(Math.max(...scores))]!;
}

function takes(program: Program, fn: number, call: Call): boolean {
  const { parameters } = program.functions[fn]!;
  return call.arguments.length <= parameters.length && parameters.slice(call.arguments.length).every((parameter) => parameter.default !== undefined);
}

/** Another name may be that of a derived type, or of an interface: it tells less than the same name. */
const likeness = (given: string, declared: string): number => (given === '' || declared === '' ? 0 : given === declared ? 1 : -1);

const callBy = ({ file: { program }, callee }: Asked): Call | undefined =>
  once(byCallee, program, () => new Map(program.calls.map((call) => [call.callee, call]))).get(callee);

const byCallee = new WeakMap<Program, ReadonlyMap<Value, Call>>();

/** The name of the type that is written for a value; empty if none is. */
function typeOf(value: Value, program: Program, depth: number): string {
  if (depth > 3) return '';
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? 'String' : typeof value.value === 'number' ? 'int' : typeof value.value === 'boolean' ? 'boolean' : '';
    case 'text':
      return 'String';
    case 'parameter':
      return nameOfType(program.functions[value.fn]?.parameters[value.index]?.type, program);
    case 'instance':
      return nameOfType(value.type, program);
    case 'variable':
      return first(program.bindings[value.binding]?.values ?? [], program, depth);
    case 'either':
      return first(value.options, program, depth);
    case 'result': {
      const call = program.calls[value.call]!;
      // `message.ToObject<OrderPlaced>()`: what is asked for is named in so many words.
      return call.form === 'new' ? nameOfType(call.callee, program) : call.types?.length === 1 ? nameOfType(call.types[0], program) : '';
    }
    default:
      return '';
  }
}

function first(values: readonly Value[], program: Program, depth: number): string {
  for (const value of values) {
    const type = typeOf(value, program, depth + 1);
    if (type !== '') return type;
  }
  return '';
}

const nameOfType = (type: Value | undefined, program: Program): string => (type === undefined ? '' : type.kind === 'self' ? type.type : lastName(type, program));
