// Settings in HOCON, which programs on Akka, Pekko and Play read (`application.conf`), with dotted keys. https://github.com/lightbend/config/blob/main/HOCON.md
import type { Setting } from '../settings/setting';

/** Texts, numbers and words, one a key or an item of a list; values that are put together or included are left out. Never throws. */
export function fromHocon(file: string, text: string): readonly Setting[] {
  const settings: Setting[] = [];
  // The keys around, and for each bracket that is open how many of them it brought.
  let path: readonly string[] = [];
  const opened: number[] = [];
  let key: string | undefined;
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    if (token.startsWith('#') || token.startsWith('//')) continue;
    if (token === '{' || token === '[') {
      opened.push(key === undefined ? 0 : 1);
      path = key === undefined ? path : [...path, key];
      key = undefined;
    } else if (token === '}' || token === ']') {
      path = path.slice(0, path.length - (opened.pop() ?? 0));
      key = undefined;
    } else if (match.groups?.['key'] !== undefined) {
      key = match.groups['key'].replace(/^"|"$/g, '');
    } else {
      const value = match.groups?.['quoted'] ?? match.groups?.['word']?.replace(/[ \t]+\/\/.*$/, '').trimEnd() ?? '';
      const start = match.index + token.indexOf(value);
      if (value !== '' && !value.includes('$') && (key !== undefined || path.length > 0)) settings.push({ key: [...path, ...(key === undefined ? [] : [key])].join('.'), value, at: { file, span: { start, end: start + value.length } }, raw: value });
      key = undefined;
    }
  }
  return settings;
}

// A key is what stands before `=`, `:`, `+=` or an opening brace; a word ends with its line, at a comma or at a bracket.
const tokens = /#[^\n]*|\/\/[^\n]*|(?<key>"[^"\n]{1,200}"|[A-Za-z_][\w.-]{0,200})[ \t]*(?:\+?=|:(?!\/\/)|(?=\{))|[{}[\]]|"(?<quoted>(?:[^"\\\n]|\\.)*)"|(?<word>[^\s{}[\]",#=:][^\n{}[\]",#]*)/g;
