// An answer together with what a language model made of it: its part is told apart, and the mentor's own answer always stands below.

export interface RewordedAnswer {
  /** Name of the language model. */
  readonly model: string;
  /** Markdown. */
  readonly text: string;
}

/** As Markdown; the plain answer where there is nothing else. */
export function wholeAnswer({ answer, reworded }: { readonly answer: string; readonly reworded?: RewordedAnswer | undefined }): string {
  if (!reworded) return answer;
  const name = reworded.model.replace(/[^\p{L}\p{N} .()-]/gu, '').trim().slice(0, 60);
  const quoted = reworded.text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
  return `*In the words of the language model ${name}, from the lessons and lines named here:*\n\n${quoted}\n\n*The mentor's own answer:*\n\n${answer}`;
}
