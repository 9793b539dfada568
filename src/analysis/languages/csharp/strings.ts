// String literals of all kinds: what they say, and the pieces of those with holes.
import type { Span } from '../../../base/span';
import type { Literal, Value } from '../../program';
import { unknown } from '../../program';
import type { PlainNode } from '../../syntax/plain-tree';
import { spanOf } from './draft';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', a: '\u0007', e: '\u001b', 0: '\0' };

/** The text of a literal without holes, quotes included in the source. */
export function stringValue(source: string): string {
  const raw = /^"{3,}/.exec(source)?.[0];
  if (raw !== undefined) return unindented(source.slice(raw.length, source.endsWith(raw) ? -raw.length : undefined));
  const plain = source.replace(/u8$/i, '');
  if (plain.startsWith('@')) return plain.slice(2, -1).replaceAll('""', '"');
  return unescape(plain.slice(1, -1));
}

/** `$"http://{host}:{port}/x"`: literal pieces and lowered holes; one literal where there are no holes. */
export function interpolated(node: PlainNode, source: string, lower: (hole: PlainNode) => Value): Value {
  const start = source.slice(node.start, node.children[0]?.end ?? node.start);
  const verbatim = start.includes('@') || start.includes('"""');
  const parts: Value[] = [];
  for (const part of node.children) {
    if (part.type === 'string_content' || part.type === 'interpolation_quote' || part.type === 'escape_sequence') {
      if (part.type === 'interpolation_quote') continue;
      const raw = source.slice(part.start, part.end).replaceAll('{{', '{').replaceAll('}}', '}');
      parts.push({ kind: 'literal', value: verbatim ? raw.replaceAll('""', '"') : unescape(raw), at: spanOf(part) });
    } else if (part.type === 'interpolation') {
      const hole = part.children.find((c) => !/^interpolation_|^\W*$/.test(c.type));
      parts.push(hole ? lower(hole) : unknown('what stands in the string', spanOf(part)));
    }
  }
  return joined(parts, spanOf(node));
}

/** Puts values together as text: nested texts are opened up, and what is constant throughout becomes one literal. */
export function joined(values: readonly Value[], at: Span): Value {
  const parts = values.flatMap((v) => (v.kind === 'text' ? v.parts : [v]));
  if (parts.every((part): part is Literal => part.kind === 'literal')) return { kind: 'literal', value: parts.map((p) => p.value).join(''), at };
  return { kind: 'text', parts, at };
}

/** `string.Format("http://{0}:{1}", host, port)`: the format with the values in its holes. */
export function formatted(format: Literal, values: readonly Value[], at: Span): Value {
  const parts: Value[] = [];
  const text = String(format.value);
  let from = 0;
  for (const hole of text.matchAll(/\{(\d+)[^{}]*\}/g)) {
    if (hole.index > from) parts.push({ ...format, value: text.slice(from, hole.index) });
    parts.push(values[Number(hole[1])] ?? unknown('what stands in the string', at));
    from = hole.index + hole[0].length;
  }
  if (from < text.length) parts.push({ ...format, value: text.slice(from) });
  return joined(parts, at);
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4})|([\s\S]))/g, (_, unit?: string, wide?: string, short?: string, other?: string) => {
    const code = unit ?? wide ?? short;
    if (code === undefined) return escapes[other!] ?? other!;
    const point = parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

/** A raw literal over several lines is indented as its last line is. */
function unindented(body: string): string {
  const lines = body.split(/\r?\n/);
  if (lines.length < 3) return body;
  const indent = lines.at(-1)!;
  return lines.slice(1, -1).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}
