// What a fault in pasted lines is: the shape by which it is seen, what follows from it in these very lines, and how they read mended.

export interface Seen {
  readonly match: RegExpExecArray;
  /** The lines without the question around them. */
  readonly code: string;
  /** The whole turn: what the learner says beside the lines, numbers above all. */
  readonly words: string;
}

export type Replacement = readonly [from: RegExp, to: string];

export interface Fault {
  /** The lesson it belongs to. */
  readonly topic: string;
  readonly shape: RegExp;
  /** None where this stands in the turn as well. */
  readonly unless?: RegExp;
  /** Rules of the analyser that say the same of such lines, in general words. */
  readonly rules?: readonly string[];
  /** Its mending does more than the quick fix of those rules. */
  readonly beyondFix?: boolean;
  /** What is wrong and what follows from it, as sentences; undefined where the lines turn out to be fine. */
  readonly says: string | ((seen: Seen) => string | undefined);
  /** How the lines read afterwards; undefined, or the same lines, where they tell too little for that. */
  readonly mend?: readonly Replacement[] | ((code: string, seen: Seen) => string | undefined);
  /** What the mended lines do not solve by themselves. */
  readonly remains?: string | ((seen: Seen) => string | undefined);
}
