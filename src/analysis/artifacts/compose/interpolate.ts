// Variables inside Compose values: `$VAR`, `${VAR:-default}` and the other forms of the specification.
import { hole } from '../settings/setting';

export type Variables = ReadonlyMap<string, string>;

// Defaults inside defaults; nobody writes more than two or three.
const deepest = 20;

/** The text with its variables filled in as far as files and defaults tell; `…` where they do not. `$$` is a dollar sign. */
export function interpolate(text: string, variables: Variables, depth = 0): string {
  if (!text.includes('$')) return text;
  if (depth > deepest) return hole;
  let out = '';
  for (let i = 0; i < text.length; ) {
    if (text[i] !== '$') {
      out += text[i++];
      continue;
    }
    if (text[i + 1] === '$') {
      out += '$';
      i += 2;
    } else if (text[i + 1] === '{') {
      const end = closing(text, i + 2);
      out += expand(text.slice(i + 2, end), variables, depth + 1);
      i = end + 1;
    } else {
      const name = /^[A-Za-z_]\w*/.exec(text.slice(i + 1))?.[0];
      out += name === undefined ? '$' : variables.get(name) ?? hole;
      i += 1 + (name?.length ?? 0);
    }
  }
  return out;
}

// The brace that closes the one before `from`; the end of the text if it is missing.
function closing(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{' && text[i - 1] === '$') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return text.length;
}

function expand(inside: string, variables: Variables, depth: number): string {
  const [, name = '', operator = '', word = ''] = /^([A-Za-z_]\w*)(:?[-?+]|)([\s\S]*)$/.exec(inside) ?? [];
  const value = variables.get(name);
  const counts = value !== undefined && (value !== '' || !operator.startsWith(':'));
  if (operator.endsWith('-')) return counts ? value : interpolate(word, variables, depth);
  if (operator.endsWith('+')) return counts ? interpolate(word, variables, depth) : '';
  return value ?? hole;
}
