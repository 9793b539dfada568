// Constants of the language, and strings that are put together from pieces.
import type { Span } from '../../../base/span';
import type { Literal, Text, Value } from '../../program';
import { unknown } from '../../program';

/** A string, text block or character as the program sees it; `source` is how it is written. */
export function stringValue(source: string): string {
  if (source.startsWith('"""')) return unescape(withoutIndent(source.slice(3, source.endsWith('"""') && source.length >= 6 ? -3 : undefined)));
  return unescape(source.slice(1, source.length > 1 ? -1 : undefined));
}

/** A number as written (`5_000L`, `0x1F`, `017`, `1.5f`), or null where it is none that JavaScript can hold. */
export function numberValue(source: string): number | null {
  const plain = source.replaceAll('_', '').replace(/^(0[xb][\da-f]+|\d+)l$/i, '$1').replace(/^(\d*\.?\d+(?:e[+-]?\d+)?|\d+\.)[fd]$/i, '$1');
  const value = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
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

/**
 * What `String.format` makes of a format and its operands; `at` is the whole call. Literal pieces point at their own stretch
 * of the format where that is written without escapes.
 */
export function formatted(format: Literal, operands: readonly Value[], at: Span): Value {
  if (typeof format.value !== 'string') return unknown('what the text is', at);
  const text = format.value;
  const exact = text.length === format.at.end - format.at.start - 2;
  const parts: Value[] = [];
  const conversion = /%(?:(\d+)\$)?[-#+ 0,(<]*\d*(?:\.\d+)?(?:[tT]?([a-zA-Z%]))/g;
  let next = 0;
  let from = 0;
  const addLiteral = (start: number, end: number, value = text.slice(start, end)): void => {
    if (value === '') return;
    parts.push({ kind: 'literal', value, at: exact ? { start: format.at.start + 1 + start, end: format.at.start + 1 + end } : format.at });
  };
  for (let found = conversion.exec(text); found; found = conversion.exec(text)) {
    const [all, position, letter] = found;
    addLiteral(from, found.index);
    from = found.index + all.length;
    if (letter === '%' || letter === 'n') addLiteral(found.index, from, letter === 'n' ? '\n' : '%');
    else parts.push(operands[position === undefined ? next++ : Number(position) - 1] ?? unknown('what the text is put together from', at));
  }
  addLiteral(from, text.length);
  return { kind: 'text', parts, at };
}

// The indentation that all lines share belongs to the code, not to the text.
function withoutIndent(block: string): string {
  const lines = block.replace(/^[ \t\f]*\r?\n/, '').split(/\r?\n/);
  const last = lines.length - 1;
  const widths = lines.filter((line, index) => line.trim() !== '' || index === last).map((line) => /^\s*/.exec(line)![0].length);
  const width = Math.min(...widths);
  return lines.map((line) => line.slice(width).trimEnd()).join('\n');
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', s: ' ', '\n': '' };

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|([\s\S]))/g, (_, hex?: string, octal?: string, plain?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return simple[plain!] ?? plain!;
  });
}
