// One lowered source file as the project holds it, and a value together with the file whose indexes it speaks.
import type { Call, Fn, FunctionValue, Language, Program, Value } from '../program';
import type { Site } from '../concepts';
import type { Span } from '../../base/span';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly program: Program;
}

/** A value and the file whose bindings, calls and functions its indexes mean. */
export interface Located<V extends Value = Value> {
  readonly file: SourceFile;
  readonly value: V;
}

/** A call and the file it stands in. */
export interface CallRef {
  readonly file: SourceFile;
  readonly index: number;
}

export const located = <V extends Value>(file: SourceFile, value: V): Located<V> => ({ file, value });

/** The one function that the forms of a value come to; undefined where it may come to something else as well. */
export const onlyFunction = ([only, ...more]: readonly Located[]): Located<FunctionValue> | undefined => (only && more.length === 0 && isFunction(only) ? only : undefined);

const isFunction = (form: Located): form is Located<FunctionValue> => form.value.kind === 'function';

export const callOf = (ref: CallRef): Call => ref.file.program.calls[ref.index]!;

export const siteOf = (file: SourceFile, span: Span): Site => ({ file: file.path, span });

export const textOf = (file: SourceFile, span: Span): string => file.text.slice(span.start, span.end);

/** The function a call runs in, or undefined at module level. */
export const functionOf = (file: SourceFile, index: number): Fn | undefined => file.program.functions[index];

/** The last name of what is called: `get` for `api.http.get`; empty if it has none. */
export function lastName(value: Value, program: Program): string {
  switch (value.kind) {
    case 'member':
    case 'global':
      return value.name;
    case 'import':
      return value.name === '*' ? '' : value.name;
    case 'variable':
      return program.bindings[value.binding]?.name ?? '';
    case 'function':
      return program.functions[value.fn]?.name ?? '';
    default:
      return '';
  }
}

/** The whole name of what is called, with dots: `pb.orders_client.OrdersClient.connect`; begins where a name cannot be read. */
export function pathOf(value: Value, program: Program): string {
  switch (value.kind) {
    case 'member': {
      const before = pathOf(value.of, program);
      return before === '' ? value.name : `${before}.${value.name}`;
    }
    case 'import':
      return [...value.module.split(/::|\//), ...(value.name === '*' ? [] : [value.name])].join('.');
    case 'parameter':
      // Where nobody writes types, what is handed in goes by its name alone.
      return program.language === 'python' || program.language === 'javascript' ? program.functions[value.fn]?.parameters[value.index]?.name ?? '' : '';
    default:
      return lastName(value, program);
  }
}

/** How something reads that an object of a file of its own holds unseen: `models.Order.findAll`, where `models/index.js` fills its object as it is loaded. */
export function pathOfFile({ file, value }: Located): (() => string) | undefined {
  const names: string[] = [];
  let of = value;
  for (; of.kind === 'member'; of = of.of) names.unshift(of.name);
  if (of.kind !== 'record' || names.length < 2) return undefined;
  return () => [/([^/]*?)(?:\/index)?\.\w+$/.exec(file.path)?.[1] ?? '', ...names].join('.');
}

/** `Client` of `v1::Client`, a type inside of a module with a body. */
export const lastSegment = (type: string): string => type.slice(type.lastIndexOf(':') + 1);
