// Strings: literals, f-strings, `%` and `.format`, joined into one literal or a text with holes.
import type { Span } from '../../../base/span';
import type { Literal, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';

/** The value of a string node. Holes of an f-string are lowered by `value`. */
export function stringValue(node: PlainNode, text: string, value: (node: PlainNode) => Value): Value {
  const opening = node.children.find((c) => c.type === 'string_start');
  if (!opening) return unknown('what this string holds', spanOf(node));
  const prefix = text.slice(opening.start, opening.end).toLowerCase();
  const formatted = prefix.includes('f');
  const parts: Value[] = [];
  for (const part of node.children) {
    if (part.type === 'string_content') {
      const raw = text.slice(part.start, part.end);
      const plain = formatted ? raw.replace(/\{\{/g, '{').replace(/\}\}/g, '}') : raw;
      parts.push(literal(prefix.includes('r') ? plain : unescape(plain), spanOf(part)));
    } else if (part.type === 'interpolation') {
      const hole = child(part, 'expression');
      parts.push(hole ? value(hole) : unknown('what stands in the string', spanOf(part)));
    }
  }
  if (!formatted) return literal(parts.map((p) => (p.kind === 'literal' ? String(p.value) : '')).join(''), spanOf(node));
  return joined(parts, spanOf(node));
}

/** Puts values together as text: nested texts are opened up, and what is constant throughout becomes one literal. */
export function joined(values: readonly Value[], at: Span): Value {
  const parts = values.flatMap((v) => (v.kind === 'text' ? v.parts : [v]));
  if (parts.every((p) => p.kind === 'literal')) return literal(parts.map((p) => (p as Literal).value).join(''), at);
  return { kind: 'text', parts, at };
}

/** `'http://%s:%d' % (host, port)`. */
export function percent(format: Literal, operand: Value, at: Span): Value {
  const positional = operand.kind === 'list' ? operand.items : [operand];
  let next = 0;
  return filled(format, /%(?:\((\w+)\))?[-#0 +]*(?:\*|\d+)?(?:\.\d+)?[hlL]?([a-zA-Z%])/g, at, (match) => {
    if (match[2] === '%') return '%';
    if (match[1] !== undefined) return operand.kind === 'record' ? operand.entries.find((e) => e.key === match[1])?.value : undefined;
    return positional[next++];
  });
}

/** `'http://{}:{port}'.format(host, port=80)`. */
export function format(template: Literal, positional: readonly Value[], named: ReadonlyMap<string, Value>, at: Span): Value {
  let next = 0;
  return filled(template, /\{\{|\}\}|\{([^{}!:.[]*)([^{}]*)\}/g, at, (match) => {
    if (match[0] === '{{' || match[0] === '}}') return match[0][0];
    const [, key, rest] = match;
    if (rest!.startsWith('.') || rest!.startsWith('[')) return undefined;
    if (key === '') return positional[next++];
    return /^\d+$/.test(key!) ? positional[Number(key)] : named.get(key!);
  });
}

type Filler = (match: RegExpExecArray) => Value | string | undefined;

/** Replaces each match by a value, a plain text, or a hole of unknown content. */
function filled(template: Literal, pattern: RegExp, at: Span, fill: Filler): Value {
  const source = String(template.value);
  const parts: Value[] = [];
  let from = 0;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    if (match.index > from) parts.push(literal(source.slice(from, match.index), template.at));
    const part = fill(match);
    parts.push(typeof part === 'string' ? literal(part, template.at) : part ?? unknown('what is put into this string', at));
    from = match.index + match[0].length;
  }
  if (from < source.length) parts.push(literal(source.slice(from), template.at));
  return joined(parts, at);
}

const literal = (value: string, at: Span): Literal => ({ kind: 'literal', value, at });

const spanOf = ({ start, end }: PlainNode): Span => ({ start, end });

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', a: '\x07', b: '\b', f: '\f', v: '\v', '\n': '', '\r\n': '' };

function unescape(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(\r\n|[\s\S]))/g, (whole: string, byte?: string, unit?: string, simple?: string) => {
    if (byte ?? unit) return String.fromCharCode(parseInt((byte ?? unit)!, 16));
    return escapes[simple!] ?? ('\\\'"'.includes(simple!) ? simple! : whole);
  });
}
