// Constants of the language, and strings that are put together from pieces.
import type { Span } from '../../../base/span';
import type { Text, Value } from '../../program';
import { unknown } from '../../program';

/** A string literal of any form (`"x"`, `r#"x"#`, `b"x"`), as the program sees it; `source` is how it is written. */
export function stringValue(source: string): string {
  const raw = /^(?:b|c)?r(#*)"/.exec(source);
  if (raw) return source.slice(raw[0].length, source.length - 1 - raw[1]!.length);
  const inner = source.replace(/^[bc]?"/, '').replace(/"$/, '');
  return inner.includes('\\') ? unescape(inner) : inner;
}

/** A number as written (`1_000`, `0x1F`, `5u64`, `1.5f32`), or null where it is none that JavaScript can hold. */
export function numberValue(source: string): number | null {
  const plain = source.replaceAll('_', '');
  const value = Number(/^0[xob]/.test(plain) ? plain.replace(/(?:[iu](?:8|16|32|64|128|size))$/, '') : plain.replace(/(?:[iu](?:8|16|32|64|128|size)|f32|f64)$/, ''));
  return Number.isFinite(value) ? value : null;
}

/** Several pieces as one text; pieces that are texts themselves are taken apart. */
export function textOf(pieces: readonly Value[], at: Span): Text {
  return { kind: 'text', parts: pieces.flatMap((piece) => (piece.kind === 'text' ? piece.parts : [piece])), at };
}

/** True if a value is surely a string, so that `+` beside it joins. */
export function isText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'literal' && typeof value.value === 'string');
}

export interface Operands {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** What a name written inside the braces means. */
  captured(name: string, at: Span): Value;
}

/** What `format!` makes of its format, which stands at `at` and is written as `source`. */
export function formatted(source: string, at: Span, operands: Operands): Text {
  const text = stringValue(source);
  // Pieces point at their own stretch of the format where that is written without escapes.
  const exact = source.startsWith('"') && !source.includes('\\');
  const span = (start: number, end: number): Span => (exact ? { start: at.start + 1 + start, end: at.start + 1 + end } : at);
  const parts: Value[] = [];
  let pending = '';
  let from = 0;
  let next = 0;
  const flush = (end: number): void => {
    if (pending !== '') parts.push({ kind: 'literal', value: pending, at: span(from, end) });
    pending = '';
  };
  const token = /\{\{|\}\}|\{([^{}:]*)(?::[^{}]*(?:\{[^}]*\}[^{}]*)*)?\}/g;
  let last = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (pending === '' && found.index > last) from = last;
    pending += text.slice(last, found.index);
    last = found.index + found[0].length;
    if (found[1] === undefined) {
      if (pending === '') from = found.index;
      pending += found[0][0]!;
      continue;
    }
    flush(found.index);
    from = last;
    const name = found[1].trim();
    const hole = (): Value => unknown('what the text is put together from', at);
    if (name === '') parts.push(operands.positional[next++] ?? hole());
    else if (/^\d+$/.test(name)) parts.push(operands.positional[Number(name)] ?? hole());
    else parts.push(operands.named.get(name) ?? operands.captured(name, span(found.index + 1, found.index + 1 + found[1].length)));
  }
  if (pending === '') from = last;
  pending += text.slice(last);
  flush(text.length);
  return { kind: 'text', parts, at };
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

function unescape(text: string): string {
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F_]{1,8})\}|(\r?\n\s*)|([\s\S]))/g, (_, hex: string | undefined, wide: string | undefined, broken: string | undefined, plain: string | undefined) => {
    if (broken !== undefined) return '';
    const digits = hex ?? wide?.replaceAll('_', '');
    if (digits === undefined) return simple[plain!] ?? plain!;
    const point = Number.parseInt(digits, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}
