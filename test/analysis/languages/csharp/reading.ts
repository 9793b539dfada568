// Lowers snippets for the tests and writes values as short text, so that an assertion reads like the code it is about.
import type { Program, Value } from '../../../../src/analysis/program';
import { lower } from '../../../../src/analysis/languages/csharp/lower';
import { testSyntax } from '../../../support/syntax';

/** Loads the grammar; call it once before `read`. */
export const ready = (): Promise<void> => testSyntax().load('c-sharp');

/** The statements of a method of a class `Shop`. */
export const inMethod = (...lines: readonly string[]): Program => read('class Shop {', 'async Task Run(string input) {', ...lines, '}', '}');

export function read(...lines: readonly string[]): Program {
  return lowerText(lines.join('\n') + '\n');
}

export function lowerText(text: string): Program {
  const tree = testSyntax().parse('c-sharp', text);
  try {
    return lower(tree, text);
  } finally {
    tree.delete();
  }
}

/** `Http.HttpClient` for an import, `call(X.Get)` for a result, `new(X)` for what is made, `'x'` for a string, `?` for what is unknown. */
export function show(value: Value | undefined, program: Program): string {
  const many = (values: readonly Value[]): string => values.map((v) => show(v, program)).join(', ');
  switch (value?.kind) {
    case undefined:
      return 'nothing';
    case 'literal':
      return typeof value.value === 'string' ? `'${value.value}'` : String(value.value);
    case 'text':
      return value.parts.map((part) => show(part, program)).join(' + ');
    case 'record':
      return `{${[...value.entries.map((e) => `${e.key}: ${show(e.value, program)}`), ...value.rest.map((r) => `**${show(r, program)}`)].join(', ')}}`;
    case 'list':
      return `[${many(value.items)}${value.open ? ' …' : ''}]`;
    case 'variable':
      return program.bindings[value.binding]!.name;
    case 'import':
      return value.name;
    case 'global':
      return value.name;
    case 'member':
      return `${show(value.of, program)}.${value.name}`;
    case 'result': {
      const call = program.calls[value.call]!;
      return `${call.form}(${[show(call.callee, program), ...call.arguments.map((a) => `${a.name === undefined ? '' : `${a.name}: `}${show(a.value, program)}`)].join(', ')})`;
    }
    case 'parameter':
      return `parameter ${program.functions[value.fn]!.parameters[value.index]!.name}`;
    case 'self':
      return `self:${value.type}`;
    case 'function':
      return `function ${program.functions[value.fn]!.name}`;
    case 'instance':
      return `a ${show(value.type, program)}`;
    case 'either':
      return value.options.map((o) => show(o, program)).join(' or ');
    case 'arithmetic':
      return `${show(value.left, program)} ${value.operator} ${show(value.right, program)}`;
    case 'unknown':
      return '?';
  }
}

/** The values of the last binding of a name. */
export function valuesOf(program: Program, name: string): string {
  return program.bindings.findLast((b) => b.name === name)?.values.map((v) => show(v, program)).join(' | ') ?? 'no binding';
}

/** What each call calls, in the order in which they begin. */
export function callees(program: Program): readonly string[] {
  return program.calls.map((c) => show(c.callee, program));
}
