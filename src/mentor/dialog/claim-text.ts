// A misconception of a lesson as the body of an answer: what is true, and the smallest counter-example.
import type { Claim } from './knowledge';

/** Without the verdict, which the answer's first word has already given. */
export const correction = ({ part }: Claim): string => part.text.replace(/^\*\*Verdict: ([^*]+?)\.?\*\*\s*/, '').trim();
