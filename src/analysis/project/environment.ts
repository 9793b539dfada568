// Calls that read configuration from outside and say what counts when it is not there.
import type { Call, Value } from '../program';
import { located, textOf, type Located, type SourceFile } from './source-file';

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

const readsSetting = /^(getenv|Getenv|LookupEnv|get|GetEnvironmentVariable|var|env)$/;

// What gives the text that was read, or fails.
const unwraps = /^(unwrap\w*|expect|ok|ok_or\w*|context|trim\w*)$/;

/** The variable of the environment that a value is read from. */
export function settingIn({ file, value }: Located, depth = 0): string | undefined {
  if (depth > 4) return undefined;
  if (value.kind === 'variable') {
    const values = file.program.bindings[value.binding]?.values ?? [];
    return values.length === 1 ? settingIn(located(file, values[0]!), depth + 1) : undefined;
  }
  if (value.kind === 'unknown') return file.program.language === 'rust' ? /\bvar\(\s*"([A-Z][A-Z0-9_]{2,})"\s*\)/.exec(textOf(file, value.at))?.[1] : undefined;
  if (value.kind === 'member') return lastOf(value.of) === 'env' || lastOf(value.of) === 'environ' ? value.name : undefined;
  if (value.kind !== 'result') return undefined;
  const call = file.program.calls[value.call];
  if (call?.callee.kind === 'member' && unwraps.test(call.callee.name)) return settingIn(located(file, call.callee.of), depth + 1);
  const first = call?.arguments[0]?.value;
  if (!call || !readsSetting.test(lastOf(call.callee)) || first?.kind !== 'literal' || typeof first.value !== 'string') return undefined;
  return /^[A-Z][A-Z0-9_]{2,}$/.test(first.value) ? first.value : undefined;
}

function lastOf(value: Value): string {
  if (value.kind === 'member' || value.kind === 'global') return value.name;
  return value.kind === 'import' ? value.name : '';
}
