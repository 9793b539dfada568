// What stands between the braces, in words.
import { TemplateTrouble } from './syntax';

export interface Token {
  readonly kind: 'text' | 'number' | 'field' | 'dot' | 'variable' | 'word' | 'sign';
  readonly text: string;
  /** Follows the one before without a space, as in `(index .a 0).name`. */
  readonly glued: boolean;
  readonly at: number;
}

const pattern = /(?<space>\s+)|(?<text>"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])+')|(?<number>[+-]?(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?))|(?<field>\.[A-Za-z_]\w*)|(?<dot>\.)|(?<variable>\$\w*)|(?<word>[A-Za-z_]\w*)|(?<sign>:=|[=|(),])/iuy;

/** The tokens of the inside of an action; `from` is where it begins in the template. */
export function tokensOf(inside: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  let glued = false;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < inside.length) {
    const at = from + pattern.lastIndex;
    const groups = pattern.exec(inside)?.groups;
    if (!groups) throw new TemplateTrouble('an action cannot be read', at);
    if (groups['space'] !== undefined) {
      glued = false;
      continue;
    }
    const [kind, text] = Object.entries(groups).find(([, found]) => found !== undefined)! as [Token['kind'], string];
    tokens.push({ kind, text, glued, at });
    glued = true;
  }
  return tokens;
}

/** The text that a quoted one stands for. */
export function unquoted(text: string): string {
  if (text.startsWith('`')) return text.slice(1, -1);
  return text.slice(1, -1).replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis, (_, byte: string | undefined, unit: string | undefined, sign: string | undefined) => (
    sign === undefined ? String.fromCharCode(parseInt(byte ?? unit!, 16)) : escapes[sign] ?? sign
  ));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', 0: '\0' };
