// The fixed headings of a lesson. Dialog, panel and rules find their way by them, so their words never vary; what follows
// "Analogy:", "Example:", "What if" and "Compared with" is the author's own.

export type SectionKind =
  | 'in-one-sentence' | 'how-it-works' | 'in-simpler-words' | 'analogy' | 'example' | 'what-if' | 'compared-with' | 'together-with'
  | 'best-practice' | 'misconceptions' | 'questions' | 'in-your-code' | 'check-yourself' | 'terms' | 'key-points' | 'sources'
  /** A heading of the author's: shown and searched, but nothing is picked from it. */
  | 'other';

export interface FixedHeading {
  readonly kind: Exclude<SectionKind, 'other'>;
  /** The words as they stand in the file; with `open`, the author's own words follow them. */
  readonly words: string;
  readonly open: boolean;
  /** A complete lesson has at least this many. */
  readonly atLeast: number;
}

/** In the order in which a lesson should have them. */
export const fixedHeadings: readonly FixedHeading[] = [
  { kind: 'in-one-sentence', words: 'In one sentence', open: false, atLeast: 1 },
  { kind: 'how-it-works', words: 'How it works', open: false, atLeast: 1 },
  { kind: 'in-simpler-words', words: 'In simpler words', open: false, atLeast: 1 },
  { kind: 'analogy', words: 'Analogy:', open: true, atLeast: 2 },
  { kind: 'example', words: 'Example:', open: true, atLeast: 3 },
  { kind: 'what-if', words: 'What if', open: true, atLeast: 3 },
  { kind: 'compared-with', words: 'Compared with', open: true, atLeast: 1 },
  { kind: 'together-with', words: 'Together with', open: true, atLeast: 0 },
  { kind: 'best-practice', words: 'Best practice', open: false, atLeast: 1 },
  { kind: 'misconceptions', words: 'Misconceptions', open: false, atLeast: 1 },
  { kind: 'questions', words: 'Questions learners ask', open: false, atLeast: 1 },
  { kind: 'in-your-code', words: 'In your code', open: false, atLeast: 1 },
  { kind: 'check-yourself', words: 'Check yourself', open: false, atLeast: 1 },
  { kind: 'terms', words: 'Terms', open: false, atLeast: 0 },
  { kind: 'key-points', words: 'Key points', open: false, atLeast: 1 },
  { kind: 'sources', words: 'Sources', open: false, atLeast: 1 },
];

/** The kind of a heading, and the author's words in it. Capitals do not matter. */
export function recognise(heading: string): { readonly kind: SectionKind; readonly name: string } {
  const lower = heading.toLowerCase();
  for (const fixed of fixedHeadings) {
    const words = fixed.words.toLowerCase();
    if (!fixed.open && lower === words) return { kind: fixed.kind, name: heading };
    if (fixed.open && lower.startsWith(`${words} `)) return { kind: fixed.kind, name: heading.slice(words.length + 1).trim() };
  }
  return { kind: 'other', name: heading };
}

/** Lower-case letters and digits with single hyphens: "What if it's late?" becomes `what-if-its-late`. Never empty. */
export function slug(heading: string): string {
  const words = heading.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-+|-+$/g, '') || 'section';
}
