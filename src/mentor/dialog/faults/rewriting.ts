// Steps of which the mending of pasted lines is made: calls with their arguments, and numbers that stand beside the lines.

export interface Call {
  /** Where its name begins, where its arguments begin, and where the closing bracket stands. */
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly args: readonly string[];
}

/** The first call whose name, up to and with the opening bracket, the pattern finds. */
export function callIn(code: string, name: RegExp): Call | undefined {
  const found = name.exec(code);
  if (!found) return undefined;
  const open = found.index + found[0].length;
  const ends = endsOf(code, open);
  if (ends.length === 0) return undefined;
  const close = ends.at(-1)!;
  const args = [open - 1, ...ends.slice(0, -1)].map((from, at) => code.slice(from + 1, ends[at]).trim()).filter((arg) => arg !== '');
  return { start: found.index, open, close, args };
}

/** Places of the commas of an argument list, and of the bracket that closes it; empty where nothing does. */
function endsOf(code: string, from: number): readonly number[] {
  const ends: number[] = [];
  let depth = 0;
  let quote = '';
  for (let at = from; at < code.length; at++) {
    const mark = code[at]!;
    if (quote !== '') {
      if (mark === '\\') at++;
      else if (mark === quote) quote = '';
    } else if (`'"\``.includes(mark)) quote = mark;
    else if ('([{'.includes(mark)) depth++;
    else if (')]}'.includes(mark)) {
      if (depth === 0) return [...ends, at];
      depth--;
    } else if (mark === ',' && depth === 0) ends.push(at);
  }
  return [];
}

/** The code with another argument list in a call. */
export const withArgs = (code: string, { open, close }: Call, args: readonly string[]): string => code.slice(0, open) + args.join(', ') + code.slice(close);

/** An object literal with one more entry; a new one where there is none. */
export const withEntry = (object: string | undefined, entry: string): string => (object === undefined || /^\{\s*\}$/.test(object) ? `{ ${entry} }` : object.replace(/\s*,?\s*\}$/, (end) => `,${end.includes('\n') ? '\n  ' : ' '}${entry}${end.includes('\n') ? '\n' : ' '}}`));

/** The code with lines above the statement in which something stands, as deep as that. */
export function above(code: string, at: number, lines: string): string {
  const start = code.lastIndexOf('\n', at - 1) + 1;
  const depth = /^[ \t]*/.exec(code.slice(start))![0];
  return code.slice(0, start) + lines.split('\n').map((line) => (line === '' ? line : depth + line)).join('\n') + '\n' + code.slice(start);
}

/** Each line moved to the right. */
export const indented = (code: string, by = '  '): string => code.replace(/^(?=.)/gm, by);

export const written = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 1 });

const scale: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mio: 1e6, million: 1e6 };
const units = /^(?:ms|msecs?|s|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?|times|percent|gb|mb|kb|pods?|instances?|replicas?|nodes?|servers?|machines?|containers?|workers?|copies|tries|attempts|and|per|of|or|in|at|to)$/i;

/** How many things there are of what a list holds: "3000 patients" for `patientIds`; the most where nothing is called so. */
export function countIn(words: string, list = ''): number | undefined {
  const found = [...words.matchAll(/(?<![\w.$:/"'-])(\d[\d,.]*)\s?(k|m|mio|thousand|million)?\s+(?:(?:\w+\s+){0,2}?)([a-z]{3,})\b/gi)]
    .map(([, digits, factor, noun]) => ({ count: Number(digits!.replace(/[,.](?=\d{3}\b)/g, '')) * (scale[factor?.toLowerCase() ?? ''] ?? 1), noun: noun!.toLowerCase() }))
    .filter(({ count, noun }) => count > 1 && !units.test(noun));
  const named = found.find(({ noun }) => list.toLowerCase().includes(noun.replace(/s$/, '').slice(0, 5)));
  return named?.count ?? found.toSorted((a, b) => b.count - a.count)[0]?.count;
}

/** How often a program runs: "8 pods". */
export function copiesIn(words: string): number | undefined {
  const found = /\b(\d+)\s+(?:\w+\s+)?(?:pods?|instances?|replicas?|nodes?|servers?|machines?|containers?|workers?|copies|tasks?|boxes|vms?)\b/i.exec(words);
  return found ? Number(found[1]) : undefined;
}
