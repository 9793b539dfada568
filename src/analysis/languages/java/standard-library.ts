// Calls of the standard library whose result is plain to see: put-together strings, lists, what is only passed through.
import type { Span } from '../../../base/span';
import type { Argument, Literal, Value } from '../../program';
import type { Draft } from './draft';
import { formatted, textOf } from './literals';

/** What a call gives, if that needs no knowledge of other code; undefined for all other calls. */
export function plainResult(draft: Draft, callee: Value, given: readonly Argument[], at: Span): Value | undefined {
  if (callee.kind !== 'member') return undefined;
  const values = given.map((argument) => argument.value);
  const [first] = values;
  if (callee.of.kind === 'literal' || callee.of.kind === 'text') return ofText(callee.of, callee.name, values, at);
  switch (`${typeName(callee.of)}.${callee.name}`) {
    case 'String.format': {
      // A locale may stand in front of the format.
      const position = values.findIndex((value) => constant(draft, value) !== undefined);
      const format = position >= 0 && position < 2 ? constant(draft, values[position]!) : undefined;
      return format && formatted(format, values.slice(position + 1), at);
    }
    case 'String.valueOf':
    case 'Objects.requireNonNull':
    case 'Objects.requireNonNullElse':
    case 'Integer.valueOf':
    case 'Integer.parseInt':
    case 'Long.valueOf':
    case 'Optional.of':
    case 'Optional.ofNullable':
      return first;
    case 'List.of':
    case 'Set.of':
    case 'Arrays.asList':
    case 'Collections.singletonList':
    case 'Collections.singleton':
    case 'ImmutableList.of':
      // One argument that is no text may be an array, whose items are not visible.
      return { kind: 'list', items: values, open: values.length === 1 && !['literal', 'text'].includes(first!.kind), at };
    case 'Map.of': {
      const keys = values.filter((_, index) => index % 2 === 0).map((key) => (key.kind === 'literal' ? String(key.value) : undefined));
      if (keys.includes(undefined) || values.length % 2 !== 0) return undefined;
      return { kind: 'record', entries: keys.map((key, index) => ({ key: key!, value: values[index * 2 + 1]!, at: given[index * 2]!.at })), rest: [], at };
    }
    default:
      return undefined;
  }
}

function ofText(text: Value, method: string, values: readonly Value[], at: Span): Value | undefined {
  if (method === 'concat' && values[0]) return textOf([text, values[0]], at);
  if (method === 'formatted' && text.kind === 'literal') return formatted(text, values, at);
  return ['trim', 'strip', 'intern', 'toString', 'stripIndent'].includes(method) ? text : undefined;
}

// The types meant here come from the JDK (and Guava); a type of that name in the own package would be a surprise.
const typeName = (of: Value): string => (of.kind === 'global' || of.kind === 'import' ? of.name : '');

function constant(draft: Draft, value: Value): Literal | undefined {
  if (value.kind === 'literal') return typeof value.value === 'string' ? value : undefined;
  const values = value.kind === 'variable' ? draft.bindings[value.binding]?.values
    : value.kind === 'member' && value.of.kind === 'self' ? draft.types.get(value.of.type)?.fields.get(value.name) : undefined;
  return values?.length === 1 && values[0]!.kind === 'literal' && typeof values[0].value === 'string' ? values[0] : undefined;
}
