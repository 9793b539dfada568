// The few members of .NET's own library whose values are plain to see: durations, addresses, text put together, what is
// made lazily. They are lowered to what they come to, so that no record has to know them.
import type { Span } from '../../../base/span';
import type { Argument, Fn, Value } from '../../program';
import { formatted, joined } from './strings';

/** Seconds in the unit of each maker of a duration. */
const units: Readonly<Record<string, number>> = { FromMicroseconds: 1e-6, FromMilliseconds: 1e-3, FromSeconds: 1, FromMinutes: 60, FromHours: 3600, FromDays: 86_400 };

/** What a call comes to, or undefined where it is a call like any other. `functions` are those of the file. */
export function plainResult(callee: Value, form: 'call' | 'new', given: readonly Argument[], at: Span, functions: readonly Pick<Fn, 'returns'>[]): Value | undefined {
  const values = given.map((a) => a.value);
  const [first] = values;
  if (form === 'new') {
    const type = typeOf(callee);
    // A relative part behind a base address leads to the same host.
    if (type === 'Uri' && first) return first;
    // A delegate is the method it is made from.
    if (first && values.length === 1 && type !== undefined && /(?:Callback|EventHandler)$/.test(type)) return first;
    if (type === 'Lazy' && first?.kind === 'function') return lazily(first, functions, at);
    return undefined;
  }
  if (callee.kind !== 'member') return undefined;
  // The bytes of a text say what the text says: `Encoding.UTF8.GetBytes(key)`.
  if (callee.name === 'GetBytes' && callee.of.kind === 'member' && typeOf(callee.of.of) === 'Encoding') return first;
  // So does the hash of a text that is written down: `"secret".Sha256()`.
  if (/^Sha(?:256|512)$/.test(callee.name) && values.length === 0) return callee.of;
  const type = typeOf(callee.of);
  if (type === 'TimeSpan' && first && units[callee.name] !== undefined) return inSeconds(first, units[callee.name]!, at);
  if ((type === 'Array' || type === 'Enumerable') && callee.name === 'Empty') return { kind: 'list', items: [], open: false, at };
  if (type === 'string' || type === 'String') {
    if (callee.name === 'Concat') return joined(values, at);
    if (callee.name === 'Format' && first?.kind === 'literal') return formatted(first, values.slice(1), at);
  }
  return undefined;
}

/** `TimeSpan.Zero`, `Timeout.InfiniteTimeSpan`, `HttpMethod.Get`, `string.Empty`; undefined for every other member. An endless wait is -1, as the runtime has it. */
export function plainMember(of: Value, name: string, at: Span): Value | undefined {
  const type = typeOf(of);
  if (type === 'TimeSpan' && name === 'Zero') return { kind: 'literal', value: 0, at };
  if (type === 'Timeout' && (name === 'InfiniteTimeSpan' || name === 'Infinite')) return { kind: 'literal', value: -1, at };
  if (type === 'HttpMethod' && /^[A-Z][a-z]+$/.test(name)) return { kind: 'literal', value: name.toUpperCase(), at };
  if ((type === 'string' || type === 'String') && name === 'Empty') return { kind: 'literal', value: '', at };
  return undefined;
}

/** `FromSeconds(-1)` and its kin are a way to say endless: they keep their sign. */
function inSeconds(amount: Value, unit: number, at: Span): Value {
  if (amount.kind === 'literal' && typeof amount.value === 'number' && amount.value <= 0) return { ...amount, at };
  return { kind: 'arithmetic', operator: '*', left: amount, right: { kind: 'literal', value: unit, at }, at };
}

function lazily(maker: Extract<Value, { kind: 'function' }>, functions: readonly Pick<Fn, 'returns'>[], at: Span): Value | undefined {
  const returned = functions[maker.fn]?.returns ?? [];
  const value: Value | undefined = returned.length > 1 ? { kind: 'either', options: returned, at } : returned[0];
  return value && { kind: 'record', entries: [{ key: 'Value', value, at }], rest: [], at };
}

function typeOf(value: Value): string | undefined {
  if (value.kind === 'import' && value.name !== '*') return value.name;
  return value.kind === 'global' ? value.name : undefined;
}
