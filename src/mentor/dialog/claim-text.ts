// A misconception of a lesson as the body of an answer: what is true, and the smallest counter-example.
import type { Claim } from './knowledge';
import { withoutQuestion } from './text';

/** Without the verdict, which the answer's first word has already given. */
export const correction = ({ part }: Claim): string => correctionOf(part.text);

export const correctionOf = (text: string): string => text.replace(/^\*\*Verdict: ([^*]+?)\.?\*\*\s*/, '').trim();

/** A belief named and judged: for whoever asks or states something near to it, so that no yes or no is taken for an answer to another question. */
export function judged(belief: string, text: string): string {
  const verdict = verdictIn(text);
  return `*"${belief.replace(/[.?!]$/, '')}"* is ${verdict === 'true' ? 'right' : verdict === 'partly' ? 'only partly right' : 'not right'}. ${correctionOf(text)}`;
}

/** What a lesson holds of a belief. */
export function verdictIn(text: string): 'true' | 'false' | 'partly' {
  const said = /^\*\*Verdict: (\w+)/.exec(text)?.[1]?.toLowerCase();
  return said === 'true' || said === 'partly' ? said : 'false';
}

/** Whether an answer says yes or no itself, its question left out. */
export const opensWithVerdict = (text: string): boolean => /^(?:\*\*)?(?:Yes|No|Not|Only|Partly|Hardly|Rarely|Neither)\b/.test(withoutQuestion(text));

/** Whether an answer says yes or no to a question that it names, and that is not the one that was asked. */
export const judgesAnother = (text: string): boolean => withoutQuestion(text) !== text && opensWithVerdict(text);
