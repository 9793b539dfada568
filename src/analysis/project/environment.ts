// Calls that read configuration from outside and say what counts when it is not there.
import type { Call, Value } from '../program';
import type { SourceFile } from './source-file';

// Dotted callee → position of the fallback argument. Calls without a fallback stay opaque: their value is not known.
const readers: Readonly<Record<string, number>> = {
  'os.getenv': 1,
  'os.environ.get': 1,
  'environ.get': 1,
  'decouple.config': 1,
};

/** The fallback of a configuration read, or undefined if the call is none or has no fallback. */
export function environmentDefault(file: SourceFile, call: Call): Value | undefined {
  if (call.form !== 'call' || file.program.language !== 'python') return undefined;
  const position = readers[dotted(call.callee, file)];
  if (position === undefined) return undefined;
  const named = call.arguments.find((a) => a.name === 'default');
  return (named ?? call.arguments.filter((a) => a.name === undefined)[position])?.value;
}

function dotted(value: Value, file: SourceFile): string {
  switch (value.kind) {
    case 'member':
      return `${dotted(value.of, file)}.${value.name}`;
    case 'import':
      return value.name === '*' ? value.module : `${value.module}.${value.name}`;
    case 'variable': {
      const values = file.program.bindings[value.binding]?.values ?? [];
      return values.length === 1 && values[0]!.kind === 'import' ? dotted(values[0]!, file) : '';
    }
    default:
      return '';
  }
}
