// Guards the parser against nesting that would exhaust its stack: past some thousand levels it takes the whole process down.
import { Parser } from 'yaml';
import type { CST } from 'yaml';

const deepest = 300;

/** True if the YAML is nested deeper than anything people write. Cheap for ordinary text. */
export function nestedTooDeeply(text: string): boolean {
  return looksDeep(text) && isDeep(text);
}

// Counts brackets and dashes without knowing strings and comments, so it errs on the side of suspicion only.
function looksDeep(text: string): boolean {
  let brackets = 0;
  let inLine = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x5b: case 0x7b:
        if (++brackets > deepest) return true;
        break;
      case 0x5d: case 0x7d:
        if (brackets > 0) brackets--;
        break;
      case 0x0a:
        inLine = 0;
        break;
      // A level of block nesting takes at least one column of indentation or one mark.
      case 0x20: case 0x2d: case 0x3f: case 0x3a: case 0x09:
        if (++inLine > deepest) return true;
        break;
    }
  }
  return false;
}

// The first stage of the parser keeps its own stack; its tokens can be walked safely.
function isDeep(text: string): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of new Parser().parse(text)) open.push({ token, depth: 0 });
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > deepest) return true;
    for (const token of children(next.token)) open.push({ token, depth: next.depth + 1 });
  }
  return false;
}

function children(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value]).filter((part): part is CST.Token => part !== undefined && part !== null);
}
