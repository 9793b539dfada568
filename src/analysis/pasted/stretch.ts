// The stretch of a text that is code: a question stands around most pasted lines, and often on the same line as the last of them.

export interface Stretch {
  /** Without the space around it. */
  readonly code: string;
  /** What the writer says it is: the word behind the fence. */
  readonly fence?: string;
}

/** What comes after so many characters is not looked at: that is no few lines. */
const most = 6_000;

/** So many cuts are tried; a parse of some lines takes well below a millisecond. */
const tries = 80;

/** What stands between fences; undefined where nothing does. */
export function fenced(text: string): Stretch | undefined {
  const lines = text.slice(0, most).split('\n');
  const opened = lines.findIndex((line) => fence.test(line));
  const [, marks = '', name] = fence.exec(lines[opened] ?? '') ?? [];
  const closed = lines.findIndex((line, at) => at > opened && line.trimStart().startsWith(marks));
  const code = opened < 0 ? '' : lines.slice(opened + 1, closed < 0 ? lines.length : closed).join('\n').trim();
  return code === '' ? undefined : { code, ...(name ? { fence: name.toLowerCase() } : {}) };
}

const fence = /^[ \t]*(`{3,}|~{3,})[ \t]*([\w#+-]*)/;

/**
 * The longest stretch, from a place where code may begin to one where it may end, that `parses`; undefined where none does. Words
 * alone are no code.
 */
export function longestStretch(text: string, parses: (code: string) => boolean): string | undefined {
  const whole = text.slice(0, most).trimEnd();
  const starts = placesOf(whole, /^[ \t]*|(?<=[:?!.]\s)\s*(?=\S)|(?<=`)/gm).filter((at) => at < whole.length).slice(0, 8);
  const ends = [whole.length, ...placesOf(whole, /(?<=[)}\];"'`])|$/gm).toReversed()];
  let best: string | undefined;
  let left = tries;
  for (const start of starts) {
    for (const end of ends) {
      if (end - start <= (best?.length ?? 6) || left-- <= 0) break;
      const code = whole.slice(start, end).replace(/^`+|`+$/g, '').replace(questionBehind, '').trim();
      if (!isClosed(code) || !/\w\s*[.(]\s*\w|\w\(/.test(code) || !parses(code)) continue;
      best = code;
      break;
    }
  }
  return best;
}

/** What opens brackets closes them, but for one or two in a text; parsers take long to find out that thousands stay open. */
const isClosed = (code: string): boolean => Math.abs((code.match(/[([{]/g)?.length ?? 0) - (code.match(/[)\]}]/g)?.length ?? 0)) <= 2;

/** A question in a comment at the end is asked of us. */
const questionBehind = /\s*(?:\/\/|#|--)\s[^\n]*\?\s*$/;

/** Configuration from the first line that shows what it is; a line that is a sentence ends it, since none is in such files but behind `#`. */
export function withoutWords(text: string, sign: RegExp): string {
  const lines = text.slice(Math.max(0, text.search(sign)), most).split('\n');
  const end = lines.findIndex((line, at) => isSentence.test(line) || (at > 0 && isShortSaying.test(line)));
  return lines.slice(0, end < 0 ? lines.length : end).join('\n').trim();
}

/** "Roast it" beneath a block; configuration has no two bare words at the margin. */
const isShortSaying = /^[A-Za-z'’]+ [A-Za-z'’]+[?!.]*$/;

const isSentence = /^\s*(?!-|#)[A-Za-z'’]+(?: [\w'’,]+){2,}[^{}:=]*$/;

const placesOf = (text: string, pattern: RegExp): number[] => [...new Set([...text.matchAll(pattern)].map(({ index, 0: { length } }) => index + length))];
