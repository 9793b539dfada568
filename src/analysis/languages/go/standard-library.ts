// Calls of the standard library whose result is plain to see: put-together strings, durations, flags with their defaults.
import type { Span } from '../../../base/span';
import type { Argument, Literal, Value } from '../../program';
import { unknown } from '../../program';
import { addField, addValue, ownerOf } from './draft';
import type { Draft } from './draft';
import { formatted, textOf } from './literals';

/** What a call gives, if that needs no knowledge of other code; undefined for all other calls. */
export function plainResult(draft: Draft, callee: Value, given: readonly Argument[], at: Span): Value | undefined {
  if (callee.kind !== 'member' || callee.of.kind !== 'import' || given.some((a) => a.spread)) return undefined;
  const { module } = callee.of;
  if (module === 'flag' || module === 'github.com/spf13/pflag') return flag(draft, callee.name, given, at);
  const [first, second] = given;
  switch (`${module}.${callee.name}`) {
    case 'fmt.Sprintf': {
      const format = first && constant(draft, first.value);
      return format && formatted(format, draft.text.slice(format.at.start, format.at.end), given.slice(1).map((a) => a.value), at);
    }
    case 'fmt.Sprint':
      return given.length > 0 ? textOf(given.map((a) => a.value), at) : undefined;
    case 'net.JoinHostPort':
      return first && second && textOf([first.value, { kind: 'literal', value: ':', at }, second.value], at);
    case 'time.Duration':
    case 'strings.TrimSpace':
    case 'strings.TrimRight':
    case 'strings.TrimSuffix':
    case 'strings.ToLower':
      return first?.value;
    default:
      return undefined;
  }
}

// `flag.String(name, value, usage)`, and `flag.StringVar(&x, name, value, usage)`, which puts it there; pflag's `…P` forms
// have a short name more.
function flag(draft: Draft, name: string, given: readonly Argument[], at: Span): Value | undefined {
  const form = /^(?:String|Int|Int64|Uint|Float64|Bool|Duration)(Var)?(P)?$/.exec(name);
  if (!form) return undefined;
  const preset = given[1 + (form[1] ? 1 : 0) + (form[2] ? 1 : 0)];
  if (!preset) return undefined;
  const value: Value = { kind: 'either', options: [unknown('what the command line says', at), preset.value], at };
  if (!form[1]) return value;
  const target = given[0]!.value;
  const owner = target.kind === 'member' ? ownerOf(draft, target.of) : undefined;
  if (target.kind === 'variable') addValue(draft, target.binding, value);
  else if (target.kind === 'member' && owner !== undefined) addField(draft, owner, target.name, value);
  return undefined;
}

function constant(draft: Draft, value: Value): Literal | undefined {
  if (value.kind === 'literal') return value;
  const values = value.kind === 'variable' ? draft.bindings[value.binding]?.values : undefined;
  return values?.length === 1 && values[0]!.kind === 'literal' ? values[0] : undefined;
}
