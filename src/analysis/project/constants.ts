// Numbers and strings as far as constants, arithmetic and concatenation tell.
import type { Span } from '../../base/span';
import type { Value } from '../program';
import type { Resolver } from './resolver';
import type { Located, SourceFile } from './source-file';
import { lastName, located } from './source-file';

/** The number a value is, or undefined. Units are those of the code: Go durations count as a multiple of their constant. */
export function numberOf(value: Located, resolver: Resolver): number | undefined {
  const { file, value: v } = value;
  if (v.kind === 'literal') return typeof v.value === 'number' ? v.value : undefined;
  if (v.kind !== 'arithmetic') return file.program.language === 'go' ? duration(value) : undefined;
  const [left, right] = [v.left, v.right].map((side) => {
    const forms = resolver.resolve(located(file, side));
    return forms.length === 1 ? numberOf(forms[0]!, resolver) ?? duration(forms[0]!) : undefined;
  });
  if (left === undefined || right === undefined) return undefined;
  switch (v.operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return left / right;
  }
}

/** A time limit in seconds, by the unit its language uses for limits: milliseconds in JavaScript, seconds in Python, durations in Go and Rust. */
export function secondsIn(value: Located, resolver: Resolver): number | undefined {
  const { file, value: v } = value;
  const amount = (v2: Located): number | undefined => numberOf(v2, resolver);
  switch (file.program.language) {
    case 'javascript': {
      const call = v.kind === 'result' ? file.program.calls[v.call]! : undefined;
      const isSignal = call?.callee.kind === 'member' && call.callee.name === 'timeout' && call.callee.of.kind === 'global' && call.callee.of.name === 'AbortSignal';
      const given = isSignal && call.arguments[0] ? resolver.resolve(located(file, call.arguments[0].value)) : [value];
      const milliseconds = given.length === 1 ? amount(given[0]!) : undefined;
      return milliseconds === undefined ? undefined : milliseconds / 1000;
    }
    case 'python':
      return amount(value);
    case 'go':
    case 'rust':
      return v.kind === 'literal' ? undefined : amount(value);
    // A duration is lowered to seconds times something; a bare number may be of any unit.
    case 'csharp':
      return v.kind === 'arithmetic' ? amount(value) : undefined;
    case 'java': {
      const call = v.kind === 'result' ? file.program.calls[v.call]! : undefined;
      const unit = call?.callee.kind === 'member' && lastName(call.callee.of, file.program) === 'Duration' ? javaUnits[call.callee.name] : undefined;
      const given = unit !== undefined && call?.arguments.length === 1 ? resolver.resolve(located(file, call.arguments[0]!.value)) : [];
      const length = given.length === 1 ? amount(given[0]!) : undefined;
      return unit === undefined || length === undefined ? undefined : length * unit;
    }
    default:
      return undefined;
  }
}

const javaUnits: Readonly<Record<string, number>> = { ofMillis: 1e-3, ofSeconds: 1, ofMinutes: 60 };

const durations: Readonly<Record<string, number>> = { Nanosecond: 1e-9, Microsecond: 1e-6, Millisecond: 1e-3, Second: 1, Minute: 60, Hour: 3600 };

function duration({ value }: Located): number | undefined {
  const name = value.kind === 'member' ? value.name : value.kind === 'import' && value.module === 'time' ? value.name : '';
  return durations[name];
}

/** A piece of a text: written out with its place, or a hole, with the value that is not known. */
export interface Piece {
  readonly text?: string;
  readonly value?: Value;
  readonly file: SourceFile;
  readonly at: Span;
}

/** A string value as pieces, holes where it is not known; one list for each possibility. Empty for what is no string at all. */
export function piecesOf(value: Located, resolver: Resolver, depth = 0, inside: readonly Value[] = []): readonly (readonly Piece[])[] {
  // A text that holds itself (`url = 'http://' + url`) is unknown where it comes round again.
  if (depth > 6) return [];
  const out: (readonly Piece[])[] = [];
  for (const form of resolver.resolve(value)) {
    const { file, value: v } = form;
    if (inside.includes(v)) continue;
    if (v.kind === 'literal') {
      if (typeof v.value === 'string') out.push([{ text: v.value, file, at: v.at }]);
      else if (typeof v.value === 'number') out.push([{ text: String(v.value), file, at: v.at }]);
    } else if (v.kind === 'text' || (v.kind === 'arithmetic' && v.operator === '+')) {
      const parts = v.kind === 'text' ? v.parts : [v.left, v.right];
      out.push(parts.flatMap((part) => tellingMost(piecesOf(located(file, part), resolver, depth + 1, [...inside, v])) ?? [{ file, at: part.at }]));
    } else if (v.kind === 'result') {
      out.push(trimmed(form, resolver, depth) ?? [{ value: v, file, at: v.at }]);
    } else if (v.kind !== 'list' && v.kind !== 'record' && v.kind !== 'function') {
      out.push([{ value: v, file, at: v.at }]);
    }
  }
  return out;
}

/** Of several possibilities the one that is written out: `env ?? 'http://shop'` says where it goes when nobody decides otherwise. */
const tellingMost = (options: readonly (readonly Piece[])[]): readonly Piece[] | undefined =>
  decidedLater(options) ?? withoutDomain(options) ?? options.find((pieces) => pieces.some((piece) => piece.text !== undefined && !/^(?:-1)?$/.test(piece.text))) ?? options[0];

/** `domain ? '.' + domain : ''`: a host with a domain that is not known is the same host without. */
function withoutDomain(options: readonly (readonly Piece[])[]): readonly Piece[] | undefined {
  const nothing = options.find((pieces) => pieces.length === 1 && pieces[0]!.text === '');
  return nothing && options.every((pieces) => pieces === nothing || (pieces[0]?.text?.startsWith('.') === true && pieces.some(({ text }) => text === undefined))) ? nothing : undefined;
}

/** `tls ? 'https' : 'http'`: whether it is encrypted is decided when it runs, so the choice that nobody objects to stands for both. */
function decidedLater(options: readonly (readonly Piece[])[]): readonly Piece[] | undefined {
  const scheme = (pieces: readonly Piece[]): string | undefined => /^(https?|wss?)(?::|$)/i.exec(pieces[0]?.text ?? '')?.[1]?.toLowerCase();
  const secure = options.find((pieces) => /^(https|wss)$/.test(scheme(pieces) ?? ''));
  return secure && options.some((pieces) => /^(http|ws)$/.test(scheme(pieces) ?? '')) ? secure : undefined;
}

// Calls that give (nearly) the text they were given: `new URL('/x', base)`, `base.replace(…)`, `str(x)`, `URI.parse(x)`.
const sameText = new Set(['URL', 'str', 'String', 'Parse', 'parse', 'urlparse', 'quote']);
const ofReceiver = new Set(['toString', 'trim', 'strip', 'rstrip', 'lstrip', 'replace', 'TrimSuffix', 'TrimRight', 'String', 'format']);

function trimmed(form: Located, resolver: Resolver, depth: number): readonly Piece[] | undefined {
  if (form.value.kind !== 'result') return undefined;
  const call = form.file.program.calls[form.value.call];
  if (!call) return undefined;
  const { callee } = call;
  const name = callee.kind === 'member' ? callee.name : callee.kind === 'global' ? callee.name : '';
  // `flags.String("address")` is asked for a value by its name.
  const isLookup = name === 'String' && callee.kind === 'member' && call.arguments.length > 0;
  if (isLookup) return undefined;
  const inner = name === 'urljoin' ? call.arguments[0] : sameText.has(name) ? call.arguments[name === 'URL' && call.arguments.length > 1 ? 1 : 0] : undefined;
  const source = inner?.value ?? (callee.kind === 'member' && ofReceiver.has(name) ? callee.of : undefined);
  return source && piecesOf(located(form.file, source), resolver, depth + 1)[0];
}
