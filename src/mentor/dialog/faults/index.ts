// All faults that pasted lines are searched for, the particular before the general.
import { calls } from './calls';
import { deployment } from './deployment';
import type { Fault, Seen } from './fault';
import { linesIn } from './lines';
import { messages } from './messages';
import { security } from './security';
import { stores } from './stores';

export { fenceOf, linesIn, withoutLines } from './lines';

const faults: readonly Fault[] = [...deployment, ...messages, ...stores, ...security, ...calls];

/** A fault in the lines of a turn. */
export interface Found {
  readonly fault: Fault;
  readonly seen: Seen;
  readonly says: string;
}

/** What is wrong in the lines of a turn; none twice for the same place. */
export function faultsIn(words: string): readonly Found[] {
  const code = linesIn(words);
  // A few words may be a line whose form nobody knows.
  return code === undefined ? (words.trim().split(/\s+/).length <= 8 ? search(words.trim(), words) : []) : search(code, words);
}

/** UTF-16 units of pasted lines that are searched: more than an answer can go into, and few enough for shapes that look far ahead. */
const searched = 4_000;

function search(whole: string, words: string): readonly Found[] {
  const code = whole.slice(0, searched);
  const found: Found[] = [];
  for (const fault of faults) {
    const match = fault.unless?.test(words) ? null : fault.shape.exec(code);
    if (!match || found.some(({ fault: other, fault: { topic }, seen }) => overlaps(seen.match, match) && (topic === fault.topic || sharesRule(fault, other)))) continue;
    const seen: Seen = { match, code, words };
    const says = typeof fault.says === 'string' ? fault.says : fault.says(seen);
    if (says !== undefined) found.push({ fault, seen, says });
  }
  return found;
}

/** Two ways to see one thing. */
const sharesRule = (a: Fault, b: Fault): boolean => a.rules?.some((rule) => b.rules?.includes(rule)) ?? false;

const overlaps = (a: RegExpExecArray, b: RegExpExecArray): boolean => a.index < b.index + b[0].length && b.index < a.index + a[0].length;

/** The lines after one fault more is mended; unchanged where it stands no longer in them, or they tell too little. */
export function mended(code: string, { fault: { shape, unless, mend }, seen: { words } }: Found): string {
  // What an earlier step has mended along with its own is not mended twice.
  const match = unless?.test(code) ? null : shape.exec(code);
  if (!mend || !match) return code;
  return typeof mend === 'function' ? mend(code, { match, code, words }) ?? code : mend.reduce((text, [from, to]) => text.replace(from, to), code);
}

/** What is left to do once it is mended. */
export const remaining = ({ fault: { remains }, seen }: Found): string | undefined => (typeof remains === 'function' ? remains(seen) : remains);
