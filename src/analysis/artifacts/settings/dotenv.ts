// Reads `.env` files: one variable a line, as Compose reads them.

/** Variables by name, with where their values stand (UTF-16 offsets). The last of equal names counts. */
export function readDotenv(text: string): ReadonlyMap<string, { readonly value: string; readonly start: number; readonly end: number }> {
  const variables = new Map<string, { value: string; start: number; end: number }>();
  for (const match of text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\r\n]*)/gm)) {
    const written = match[2]!;
    const quoted = /^["']/.test(written) && written.length > 1;
    const value = quoted ? written.slice(1, -1) : written.replace(/(^|\s)#.*$/, '').trimEnd();
    const start = match.index + match[0].length - written.length + (quoted ? 1 : 0);
    variables.set(match[1]!, { value, start, end: start + value.length });
  }
  return variables;
}
