// Guards the parser against nesting that would exhaust its stack: past some thousand levels it takes the whole process down.
import { Lexer, Parser } from 'yaml';

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

// The first stage of the parser works with a stack of its own, which says how deep it is; it need not go to the end.
function isDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) void token;
    if (parser.stack.length > deepest) return true;
  }
  return false;
}
