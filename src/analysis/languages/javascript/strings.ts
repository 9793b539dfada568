// String literals to what they say.
import type { PlainNode } from '../../syntax/plain-tree';
import type { Span } from '../../../base/span';
import { unknown, type Value } from '../../program';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** The text of a quoted literal, quotes included in the input. */
export function stringValue(quoted: string): string {
  return unescape(quoted.slice(1, -1));
}

/** The pieces of a template in a source: literal text and lowered substitutions, in order; empty text is left out. */
export function templateParts(node: PlainNode, source: string, lower: (child: PlainNode | undefined) => Value): readonly Value[] {
  const text = source.slice(node.start, node.end);
  const parts: Value[] = [];
  let from = 1;
  const literal = (start: number, end: number): void => {
    if (end > start) parts.push({ kind: 'literal', value: unescape(text.slice(start, end)), at: { start: node.start + start, end: node.start + end } });
  };
  for (const part of node.children) {
    if (part.type !== 'template_substitution') continue;
    literal(from, part.start - node.start);
    parts.push(lower(part.children[0]));
    from = part.end - node.start;
  }
  literal(from, text.length - 1);
  return parts;
}

/** The pieces of a format and its operands, in order; literal pieces point at their own stretch where the format is written without escapes. */
export function formatParts(format: string, at: Span, operands: readonly Value[]): readonly Value[] {
  const exact = format.length === at.end - at.start - 2;
  const parts: Value[] = [];
  let from = 0;
  const literal = (end: number): void => {
    if (end > from) parts.push({ kind: 'literal', value: format.slice(from, end).replaceAll('%%', '%'), at: exact ? { start: at.start + 1 + from, end: at.start + 1 + end } : at });
  };
  let next = 0;
  for (const found of format.matchAll(/%[sdifjoOc]/g)) {
    literal(found.index);
    parts.push(operands[next++] ?? unknown('what is put into the text', at));
    from = found.index + 2;
  }
  literal(format.length);
  return parts;
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g, (_, wide?: string, unit?: string, byte?: string, other?: string) => {
    const code = wide ?? unit ?? byte;
    if (code !== undefined) return codePoint(parseInt(code, 16));
    return /[\r\n]/.test(other ?? '') ? '' : escapes[other!] ?? other!;
  });
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
