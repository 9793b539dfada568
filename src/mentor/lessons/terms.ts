// The terms a lesson explains in a sentence or two: what belongs to the topic and has no lesson of its own.
import type { Lesson, Section } from './lesson';

export interface Term {
  readonly lesson: string;
  /** As it is called, the usual name first. */
  readonly names: readonly string[];
  /** What it is; begins with a capital and can stand alone. */
  readonly text: string;
}

export const termsOf = ({ id, sections }: Lesson): readonly Term[] =>
  sections.filter(({ kind }) => kind === 'terms').flatMap(termsIn).map((term) => ({ lesson: id, ...term }));

export function termsIn({ text }: Section): readonly Omit<Term, 'lesson'>[] {
  return [...text.matchAll(/^- \*\*(.+?)\*\*(?: \(([^)]+)\))?: (.+)$/gm)].map(([, name, others, said]) => ({ names: [name!, ...(others?.split(', ') ?? [])], text: said! }));
}
