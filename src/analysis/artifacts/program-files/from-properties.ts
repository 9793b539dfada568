// Settings in Java's `.properties` files, one a line.
import type { Setting } from '../settings/setting';

/** Comments and lines without a value are left out; continued lines count up to their first break. */
export function fromProperties(file: string, text: string): readonly Setting[] {
  return [...text.matchAll(/^[ \t]*([\w.[\]/"$-]+)[ \t]*[=:][ \t]*([^\r\n]*?)[ \t]*\\?$/gm)].flatMap((match) => {
    const value = match[2]!;
    const start = match.index + match[0].indexOf(value, match[1]!.length + match[0].indexOf(match[1]!) + 1);
    return value === '' ? [] : [{ key: match[1]!, value, at: { file, span: { start, end: start + value.length } }, raw: value }];
  });
}
