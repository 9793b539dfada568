// Brackets that close further to the left than the parser allows, as other parsers let them: what stands between them is brought onto one
// line, sign for sign, so that every place stays what it is.

// Each such place costs another look at the whole text, in signs.
const mostRead = 400_000;

/** The text with the brackets around `offset` on one line; undefined if there are none to be found. */
function joined(text: string, offset: number): string | undefined {
  const start = openBefore(text, offset);
  if (start === undefined) return undefined;
  const signs: string[] = [];
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"' || sign === "'") {
      const end = text.indexOf(sign, at + 1);
      if (end < 0) return undefined;
      signs.push(text.slice(at, end + 1).replace(/[\r\n]/g, ' '));
      at = end;
      continue;
    }
    if (sign === '#' && /\s/.test(text[at - 1] ?? '')) {
      const end = text.indexOf('\n', at);
      if (end < 0) return undefined;
      signs.push(' '.repeat(end - at + 1));
      at = end;
      continue;
    }
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    signs.push(sign === '\n' || sign === '\r' ? ' ' : sign);
    if (depth === 0) return text.slice(0, start) + signs.join('') + text.slice(at + 1);
  }
  return undefined;
}

/** The first bracket of the nearest line before a place that is not closed before it. */
function openBefore(text: string, offset: number): number | undefined {
  let depth = 0;
  let found: number | undefined;
  for (let at = offset - 1; at >= 0 && offset - at < 50_000; at--) {
    const sign = text[at];
    if (sign === '\n' && found !== undefined) return found;
    if (sign === ']' || sign === '}') depth++;
    else if (sign === '[' || sign === '{') {
      if (depth > 0) depth--;
      else found = at;
    }
  }
  return found;
}

export interface FlowTrouble {
  /** The first bracket that closes too far to the left. */
  readonly offset: number;
  /** How much could not be read in all. */
  readonly errors: number;
}

/** Parses, and parses again as long as that makes more of the text readable. `troubleOf`: undefined if nothing closes too far to the left. */
export function withJoinedFlows<T>(text: string, parse: (text: string) => T, troubleOf: (parsed: T) => FlowTrouble | undefined): T {
  let parsed = parse(text);
  let so = text;
  for (let read = text.length; read < mostRead; read += text.length) {
    const trouble = troubleOf(parsed);
    const next = trouble && joined(so, trouble.offset);
    if (trouble === undefined || next === undefined || next === so) break;
    const again = parse(next);
    if ((troubleOf(again)?.errors ?? 0) >= trouble.errors) break;
    so = next;
    parsed = again;
  }
  return parsed;
}
