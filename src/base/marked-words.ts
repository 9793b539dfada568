// The mentor's sentences mark what stands in somebody's files with backticks. A surface that does not know these marks gets the
// words in its own terms.

export interface MarkedWords {
  readonly text: string;
  /** Stood between two backticks, which are left out. */
  readonly isCode: boolean;
}

/** In the order of the sentence; a backtick without a partner is text. */
export function markedWords(sentence: string): readonly MarkedWords[] {
  return sentence.split(/`([^`]*)`/).map((text, index) => ({ text, isCode: index % 2 === 1 })).filter(({ text }) => text !== '');
}

/** For surfaces that show text as it is, such as the list of problems: `fetch` becomes “fetch”. */
export function plainSentence(sentence: string): string {
  return markedWords(sentence).map(({ text, isCode }) => (isCode ? `“${text}”` : text)).join('');
}
