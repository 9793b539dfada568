// A misconception of a lesson as the body of an answer: what is true, and the smallest counter-example.
import type { Claim } from './knowledge';
import { asksYesOrNo } from './units';

/** Without the verdict, which the answer's first word has already given. */
export const correction = ({ part }: Claim): string => withoutVerdict(part.text);

const withoutVerdict = (text: string): string => text.replace(/^\*\*Verdict: ([^*]+?)\.?\*\*\s*/, '').trim();

/**
 * A belief with its verdict as the answer to a question, or to the same statement: yes or no where it was said in the belief's own sense. A denial on either
 * side may turn the sense round, so then the belief is named and judged instead.
 */
export function verdictOn(belief: string, text: string, question: string, isStated = false): string {
  const verdict = /^\*\*Verdict: (\w+)/.exec(text)?.[1]?.toLowerCase();
  const rest = withoutVerdict(text);
  if (isStated && !denial.test(question) && !denial.test(belief)) return `**${verdict === 'true' ? 'Yes:' : verdict === 'partly' ? 'Only partly:' : 'Not quite:'}** ${rest}`;
  if (asksYesOrNo(question) && !denial.test(question) && !denial.test(belief)) return `**${verdict === 'true' ? 'Yes.' : verdict === 'partly' ? 'Only partly.' : 'No.'}** ${rest}`;
  return `*"${belief.replace(/[.?!]$/, '')}"* is ${verdict === 'true' ? 'right' : verdict === 'partly' ? 'only partly right' : 'not right'}. ${rest}`;
}

const denial = /\b(?:not|no|never|nothing|nobody|none|without|still|only|less|un\w+able|stop|instead|rather|but)\b|n't\b/i;
