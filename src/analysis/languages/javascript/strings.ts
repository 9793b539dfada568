// String literals to what they say.
import type { Node } from '../../syntax/syntax';
import type { Value } from '../../program';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** The text of a quoted literal, quotes included in the input. */
export function stringValue(quoted: string): string {
  return unescape(quoted.slice(1, -1));
}

/** The pieces of a template: literal text and lowered substitutions, in order; empty text is left out. */
export function templateParts(node: Node, lower: (child: Node | null) => Value): readonly Value[] {
  const text = node.text;
  const parts: Value[] = [];
  let from = 1;
  const literal = (start: number, end: number): void => {
    if (end > start) parts.push({ kind: 'literal', value: unescape(text.slice(start, end)), at: { start: node.startIndex + start, end: node.startIndex + end } });
  };
  for (const child of node.namedChildren) {
    if (child.type !== 'template_substitution') continue;
    literal(from, child.startIndex - node.startIndex);
    parts.push(lower(child.firstNamedChild));
    from = child.endIndex - node.startIndex;
  }
  literal(from, text.length - 1);
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
