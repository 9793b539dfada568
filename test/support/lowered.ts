// Lowers snippets for the tests of languages, and prints values in a short form that assertions can be read by.
import type { Call, Language, Program, Value } from '../../src/analysis/program';
import { testSyntax } from './syntax';

export interface Lowered {
  readonly program: Program;
  readonly text: string;
  /** A value in short: `http.Client{Timeout: 5 * time.Second}` is a call, `=$c` a variable's values. */
  print(value: Value): string;
  /** What a variable or a constant of that name holds at last. */
  held(name: string): string;
  /** The call whose last name this is; the first one if there are several. */
  call(name: string): Call;
  /** What all calls look like, in order. */
  calls(): readonly string[];
}

export async function loweredBy(language: Language, text: string): Promise<Lowered> {
  const syntax = testSyntax();
  const grammar = Object.values(language.grammars)[0]!;
  await syntax.load(grammar);
  const tree = syntax.parse(grammar, text);
  const program = language.lower(tree, text, (part) => syntax.parse(grammar, part));
  tree.delete();

  function print(value: Value): string {
    switch (value.kind) {
      case 'literal':
        return JSON.stringify(value.value);
      case 'text':
        return `text(${value.parts.map(print).join(' ')})`;
      case 'record':
        return `{${[...value.entries.map((e) => `${e.key}: ${print(e.value)}`), ...value.rest.map(() => '…')].join(', ')}}`;
      case 'list':
        return `[${[...value.items.map(print), ...(value.open ? ['…'] : [])].join(', ')}]`;
      case 'variable':
        return program.bindings[value.binding]!.name;
      case 'import':
        return value.name === '*' ? value.module : `${value.module}:${value.name}`;
      case 'global':
      case 'member':
        return value.kind === 'member' ? `${print(value.of)}.${value.name}` : value.name;
      case 'result':
        return `${printCall(program.calls[value.call]!)}${value.index === undefined ? '' : `#${value.index}`}`;
      case 'parameter':
        return `parameter ${program.functions[value.fn]!.parameters[value.index]!.name}`;
      case 'self':
        return `self ${value.type}`;
      case 'function':
        return `${language.id === 'rust' ? 'fn' : 'func'} ${program.functions[value.fn]!.name}`;
      case 'instance':
        return `a ${print(value.type)}`;
      case 'either':
        return value.options.map(print).join(' | ');
      case 'arithmetic':
        return `${print(value.left)} ${value.operator} ${print(value.right)}`;
      case 'unknown':
        return '?';
    }
  }

  function printCall(call: Call): string {
    const given = call.arguments.map((a) => `${a.name === undefined ? '' : `${a.name}: `}${print(a.value)}${a.spread ? '...' : ''}`).join(', ');
    return call.form === 'literal' ? `${print(call.callee)}{${given}}` : `${print(call.callee)}(${given})`;
  }

  return {
    program, text, print,
    held: (name) => program.bindings.findLast((b) => b.name === name)!.values.map(print).join(' | '),
    call: (name) => program.calls.find((c) => text.slice(c.name.start, c.name.end) === name)!,
    calls: () => program.calls.map(printCall),
  };
}
