// Functions that fill in the options they are given: `services.AddHttpClient(client => client.Timeout = limit)`. What such a
// function assigns reads like the keys of an options object in its place.
import type { Binding, Program } from '../program';
import type { Keyed } from './keys';
import { located, type SourceFile } from './source-file';

/** What a function assigns to a member of one of its parameters; hidden if it hands the parameter on, where more may be assigned. */
export function configuredBy(file: SourceFile, fn: number, name: string): Keyed {
  const { parameters, handedOn } = optionsIn(file.program);
  const options = parameters.get(fn) ?? [];
  for (const { binding } of options) {
    const written = binding.writes.find((w) => w.path.length === 1 && w.path[0] === name);
    if (written) return { state: 'given', value: located(file, written.value) };
  }
  const isHandedOn = options.some(({ index }) => handedOn.has(index));
  return isHandedOn && file.program.language === 'csharp' ? { state: 'hidden', why: 'what the options are filled with' } : { state: 'absent' };
}

interface Options {
  /** Bindings that hold parameters, by their function. */
  readonly parameters: ReadonlyMap<number, readonly { readonly binding: Binding; readonly index: number }[]>;
  /** Bindings that are given to calls. */
  readonly handedOn: ReadonlySet<number>;
}

const known = new WeakMap<Program, Options>();

function optionsIn(program: Program): Options {
  const before = known.get(program);
  if (before) return before;
  const parameters = new Map<number, { binding: Binding; index: number }[]>();
  program.bindings.forEach((binding, index) => {
    for (const value of binding.values) if (value.kind === 'parameter') parameters.set(value.fn, [...(parameters.get(value.fn) ?? []), { binding, index }]);
  });
  const handedOn = new Set(program.calls.flatMap((call) => call.arguments.flatMap(({ value }) => (value.kind === 'variable' ? [value.binding] : []))));
  const options: Options = { parameters, handedOn };
  known.set(program, options);
  return options;
}
