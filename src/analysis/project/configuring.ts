// Functions that fill in the options they are given: `services.AddHttpClient(client => client.Timeout = limit)`. What such a
// function assigns reads like the keys of an options object in its place.
import type { Keyed } from './resolver';
import { located, type SourceFile } from './source-file';

/** What a function assigns to a member of one of its parameters; hidden if it hands the parameter on, where more may be assigned. */
export function configuredBy(file: SourceFile, fn: number, name: string): Keyed {
  const { bindings, calls } = file.program;
  const options = bindings.flatMap((binding, index) => (binding.values.some((v) => v.kind === 'parameter' && v.fn === fn) ? [{ binding, index }] : []));
  for (const { binding } of options) {
    const written = binding.writes.find((w) => w.path.length === 1 && w.path[0] === name);
    if (written) return { state: 'given', value: located(file, written.value) };
  }
  const isHandedOn = calls.some((call) => call.arguments.some(({ value }) => value.kind === 'variable' && options.some(({ index }) => index === value.binding)));
  return isHandedOn && file.program.language === 'csharp' ? { state: 'hidden', why: 'what the options are filled with' } : { state: 'absent' };
}
