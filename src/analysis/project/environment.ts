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
  switch (file.program.language) {
    case 'python': {
      const position = call.form === 'call' ? readers[dotted(call.callee, file)] : undefined;
      if (position === undefined) return undefined;
      const named = call.arguments.find((a) => a.name === 'default');
      return (named ?? call.arguments.filter((a) => a.name === undefined)[position])?.value;
    }
    case 'java':
      return call.form === 'decorator' ? placeholderDefault(call) : javaReaders.has(lastPart(call.callee)) ? call.arguments[1]?.value : undefined;
    default:
      return undefined;
  }
}

// Settings by name with what counts without them: `environment.getProperty("shop.url", "http://…")`, `System.getenv().getOrDefault("SHOP_URL", "http://…")`
const javaReaders: ReadonlySet<string> = new Set(['getProperty', 'getOrDefault', 'getString', 'getOrElse', 'getenv']);

const lastPart = (callee: Value): string => (callee.kind === 'member' ? callee.name : '');

/** `@Value("${shop.url:http://shop:8080}")`: what stands behind the colon counts where nobody sets the property. */
function placeholderDefault(call: Call): Value | undefined {
  const given = call.arguments.find((a) => a.name === undefined || a.name === 'value' || a.name === 'defaultValue')?.value;
  if (given?.kind !== 'literal' || typeof given.value !== 'string') return undefined;
  if (call.arguments.some((a) => a.value === given && a.name === 'defaultValue')) return given;
  const written = /\$\{[^:{}]+:([^{}]*)\}/.exec(given.value);
  if (!written) return undefined;
  return { kind: 'literal', value: given.value.replace(written[0], written[1]!), at: given.at };
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
