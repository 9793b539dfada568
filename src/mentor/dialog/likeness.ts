// How near a question is to the wordings under which something was written, told by the words they share: rare ones more than common
// ones, and those that only the text below a wording has for less.

export interface Written {
  readonly wordings: readonly ReadonlySet<string>[];
  /** Words of the text itself; cut only when they are asked for. */
  body(): ReadonlySet<string>;
}

export interface Weights {
  /** How telling a word is; above 0. */
  weigh(word: string): number;
  /** Whether a word only says the topic: a wording that shares nothing else is none to the question. */
  isName(word: string): boolean;
  /** What a word counts that only the text has, beside one of the wording; 0 to 1. */
  readonly inBody: number;
}

/** 0 to 1; 1 if the same words are asked. */
export function likeness(asked: ReadonlySet<string>, { wordings, body }: Written, { weigh, isName, inBody }: Weights): number {
  const whole = sum(asked, weigh);
  if (whole === 0) return 0;
  const below = body();
  let best = 0;
  for (const wording of wordings) {
    const shared = sum(asked, (word) => (wording.has(word) ? weigh(word) : 0));
    if (shared === 0 || [...asked].every((word) => isName(word) || !wording.has(word))) continue;
    const near = sum(asked, (word) => (!wording.has(word) && below.has(word) ? weigh(word) * inBody : 0));
    best = Math.max(best, Math.sqrt(((shared + near) / whole) * (shared / sum(wording, weigh))));
  }
  return best;
}

export function sum(words: ReadonlySet<string>, weigh: (word: string) => number): number {
  let total = 0;
  for (const word of words) total += weigh(word);
  return total;
}
