// Constants of the language, and strings that are put together from pieces.
import type { Span } from '../../../base/span';
import type { Literal, Text, Value } from '../../program';
import { unknown } from '../../program';

/** A string literal in double quotes or backquotes, as the program sees it; `source` is how it is written. */
export function stringValue(source: string): string {
  const inner = source.slice(1, source.length > 1 ? -1 : undefined);
  return source.startsWith('`') ? inner.replaceAll('\r', '') : unescape(inner);
}

/** A number as written (`1_000`, `0x1F`, `0o17`, `1e3`), or null where it is none that JavaScript can hold. */
export function numberValue(source: string): number | null {
  const plain = source.replaceAll('_', '');
  const value = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Several pieces as one text; pieces that are texts themselves are taken apart. */
export function textOf(pieces: readonly Value[], at: Span): Text {
  return { kind: 'text', parts: pieces.flatMap(partsOf), at };
}

/** True if a value is surely a string, so that `+` beside it joins. */
export function isText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'literal' && typeof value.value === 'string');
}

/**
 * What `fmt.Sprintf` makes of a format and its operands; `at` is the whole call. Literal pieces point at their own stretch of
 * the format where that is written without escapes.
 */
export function formatted(format: Literal, source: string, operands: readonly Value[], at: Span): Value {
  if (typeof format.value !== 'string') return unknown('what the text is', at);
  const text = format.value;
  const exact = text.length === format.at.end - format.at.start - 2 && !(source.startsWith('"') && source.includes('\\'));
  const parts: Value[] = [];
  const verb = /%(?:%|[-+# 0]*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:\[(\d+)\])?([a-zA-Z]))/g;
  let next = 0;
  let from = 0;
  const addLiteral = (start: number, end: number, value = text.slice(start, end)): void => {
    if (value === '') return;
    const span = exact ? { start: format.at.start + 1 + start, end: format.at.start + 1 + end } : format.at;
    parts.push({ kind: 'literal', value, at: span });
  };
  for (let found = verb.exec(text); found; found = verb.exec(text)) {
    const [all, position, letter] = found;
    addLiteral(from, found.index);
    from = found.index + all.length;
    if (letter === undefined) {
      addLiteral(found.index, from, '%');
      continue;
    }
    next += all.split('*').length - 1;
    if (position !== undefined) next = Number(position) - 1;
    parts.push(operands[next++] ?? unknown('what the text is put together from', at));
  }
  addLiteral(from, text.length);
  return { kind: 'text', parts, at };
}

function partsOf(value: Value): readonly Value[] {
  if (value.kind === 'text') return value.parts;
  if (value.kind === 'arithmetic' && value.operator === '+') return [...partsOf(value.left), ...partsOf(value.right)];
  return [value];
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g, (_, x, u, wide, octal, plain: string | undefined) => {
    const hex: string | undefined = x ?? u ?? wide;
    if (hex !== undefined) {
      const point = Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return simple[plain!] ?? plain!;
  });
}
