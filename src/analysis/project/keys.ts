// What stands under a key of a record-like value: of a record, of options that are written to it later, of what a function gives back.
import type { Binding, Call, Value } from '../program';
import type { Budget } from './budget';
import { configuredBy } from './configuring';
import { external } from './external';
import { located, onlyFunction, type Located, type SourceFile } from './source-file';

export type Keyed =
  | { readonly state: 'given'; readonly value: Located }
  | { readonly state: 'absent' }
  | { readonly state: 'hidden'; readonly why: string };

// A parameter of such a name is to be called with the answer; it holds no options.
const callback = /^(?:cb|callback|done|next|resolve|reject)$/;

/** A key of a value: given with its value, known to be absent, or hidden from view. `resolve` as the resolver's own. */
export function createKeys(resolve: (value: Located) => readonly Located[], budget: Budget): (value: Located, name: string) => Keyed {
  return (value, name) => budget.within(() => keyOf(value, name, 0, new Set()));

  /** `path`: the variables that are being looked into just now. */
  function keyOf(start: Located, name: string, depth: number, path: Set<Binding>): Keyed {
    if (depth > 12 || !budget.step()) {
      budget.cut();
      return { state: 'hidden', why: 'what it holds' };
    }
    const written = writtenTo(start, name);
    if (written) return { state: 'given', value: written };
    if (start.value.kind === 'parameter' && callback.test(start.file.program.functions[start.value.fn]?.parameters[start.value.index]?.name ?? '')) return { state: 'absent' };
    if (start.value.kind === 'variable') {
      const binding = start.file.program.bindings[start.value.binding];
      if (callback.test(binding?.name ?? '') && binding!.values.every((one) => one.kind === 'parameter')) return { state: 'absent' };
      // `config = { ...config, proxy }`: the circle brings no keys besides those that it holds anyway.
      if (binding && path.has(binding)) return { state: 'absent' };
      if (binding) path.add(binding);
      const held = (binding?.values ?? []).map((v) => keyOf(located(start.file, v), name, depth + 1, path));
      if (binding) path.delete(binding);
      return combine(held, `what \`${binding?.name ?? 'it'}\` holds`);
    }
    const through = start.value.kind === 'result' && start.value.index === undefined ? givenBack(located(start.file, start.value), name, depth, path) : undefined;
    if (through) return through;
    const forms = start.value.kind === 'record' ? [start] : resolve(start);
    return combine(forms.map((form) => keyOfForm(form, name, depth, path)), 'what it holds');
  }

  /** `withProxy(options)`: a function of the project that gives back what it was given, with keys of its own added to it. */
  function givenBack({ file, value }: Located<Extract<Value, { kind: 'result' }>>, name: string, depth: number, path: Set<Binding>): Keyed | undefined {
    const call = file.program.calls[value.call];
    if (call?.form !== 'call' || call.arguments.some((argument) => argument.spread)) return undefined;
    const callee = onlyFunction(resolve(located(file, call.callee)));
    if (!callee) return undefined;
    const { program } = callee.file;
    const fn = program.functions[callee.value.fn]!;
    const holders = fn.returns.flatMap((returned) => (returned.kind === 'variable' ? [program.bindings[returned.binding]!] : []));
    const given = fn.returns.flatMap((returned) => (returned.kind === 'variable' ? program.bindings[returned.binding]!.values : [returned]));
    const [first] = given;
    if (first?.kind !== 'parameter' || first.fn !== callee.value.fn || fn.parameters[first.index]?.changes === true || !given.every((one) => one.kind === 'parameter' && one.fn === first.fn && one.index === first.index)) return undefined;
    const written = holders.flatMap((holder) => holder.writes).find((write) => write.path.length === 1 && write.path[0] === name);
    if (written) return { state: 'given', value: located(callee.file, written.value) };
    const { name: parameter, default: fallback } = fn.parameters[first.index]!;
    const argument = call.arguments.find((one) => one.name === parameter) ?? call.arguments.filter((one) => one.name === undefined)[first.index];
    if (argument) return keyOf(located(file, argument.value), name, depth + 1, path);
    return fallback ? keyOf(located(callee.file, fallback), name, depth + 1, path) : undefined;
  }

  function keyOfForm(form: Located, name: string, depth: number, path: Set<Binding>): Keyed {
    const { value, file } = form;
    switch (value.kind) {
      case 'record': {
        // Later entries win, as they do when the program runs.
        const entry = value.entries.findLast((e) => e.key === name);
        if (entry) return { state: 'given', value: located(file, entry.value) };
        const spread = value.rest.map((rest) => keyOf(located(file, rest), name, depth + 1, path));
        return spread.find((k) => k.state === 'given') ?? spread.find((k) => k.state === 'hidden') ?? { state: 'absent' };
      }
      case 'literal':
      case 'text':
      case 'list':
      case 'arithmetic':
        return { state: 'absent' };
      case 'function':
        return configuredBy(file, value.fn, name);
      case 'result': {
        const call = file.program.calls[value.call];
        const given = call?.arguments.find((a) => a.name === name);
        if (given) return { state: 'given', value: located(file, given.value) };
        return call && (call.form === 'literal' || initialises(call, file)) ? { state: 'absent' } : { state: 'hidden', why: 'what it holds' };
      }
      case 'unknown':
        return { state: 'hidden', why: value.why };
      default:
        return { state: 'hidden', why: 'what it holds' };
    }
  }
}

/** `new Options { … }` of a C# class from elsewhere: what its initializer leaves out keeps its default. */
function initialises(call: Call, file: SourceFile): boolean {
  return file.program.language === 'csharp' && call.form === 'new' && external(call.callee) && call.arguments.every((a) => a.name !== undefined);
}

/** `config.Net.TLS.Enable = true` on a variable: the value, or for `Net` and `TLS` the part of the variable that was written to. */
function writtenTo({ file, value }: Located, name: string): Located | undefined {
  const path = [name];
  let of = value;
  for (; of.kind === 'member'; of = of.of) path.unshift(of.name);
  const writes = of.kind === 'variable' ? file.program.bindings[of.binding]?.writes ?? [] : [];
  const below = writes.filter((write) => path.every((part, i) => write.path[i] === part));
  const whole = below.find((write) => write.path.length === path.length);
  if (whole) return located(file, whole.value);
  return below[0] && located(file, { kind: 'member', of: value, name, at: below[0].value.at });
}

function combine(options: readonly Keyed[], why: string): Keyed {
  if (options.length === 0) return { state: 'hidden', why };
  return options.find((o) => o.state === 'hidden') ?? options.find((o) => o.state === 'given') ?? options[0]!;
}
