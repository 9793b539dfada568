// The terms that lessons explain, found in a learner's words by any of their names.
import { push } from '../../base/multimap';
import { slug, termsOf, type Lesson, type Term } from '../lessons';
import type { Piece } from './state';
import { stemsOf } from './understand/words';

export interface TermIndex {
  /** The term a text names: the longest name first, and of several lessons one that is talked about. Undefined if there is none. */
  find(text: string, topics: readonly string[]): Term | undefined;
  /** All terms a text names, in its order, of any lesson; of several lessons one that is talked about. */
  all(text: string, topics: readonly string[]): readonly Term[];
}

export function createTermIndex(lessons: readonly Lesson[]): TermIndex {
  const byName = new Map<string, Term[]>();
  for (const term of lessons.flatMap(termsOf)) for (const name of term.names) push(byName, keyOfName(name), term);
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));

  return {
    find(text, topics) {
      const stems = stemsOf(text);
      for (let length = Math.min(longest, stems.length); length > 0; length--) {
        for (let at = 0; at + length <= stems.length; at++) {
          const found = byName.get(stems.slice(at, at + length).join(' '));
          const term = found?.find(({ lesson }) => topics.includes(lesson));
          if (term) return term;
        }
      }
      return undefined;
    },
    all(text, topics) {
      const stems = stemsOf(text);
      const found: Term[] = [];
      for (let at = 0; at < stems.length; at++) {
        for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
          const named = byName.get(stems.slice(at, at + length).join(' '));
          if (!named) continue;
          const term = named.find(({ lesson }) => topics.includes(lesson)) ?? named[0]!;
          if (!found.includes(term)) found.push(term);
          at += length - 1;
          break;
        }
      }
      return found;
    },
  };
}

const keyOfName = (name: string): string => stemsOf(name).join(' ');

/** The part of its lesson, for the memory of the conversation. */
export const sectionOfTerm = ({ names }: Pick<Term, 'names'>): string => `terms/${slug(names[0]!)}`;

export const pieceOfTerm = ({ lesson, names, text }: Term): Piece => ({
  text: `**${/[A-Z]/.test(names[0]!) ? names[0]! : names[0]!.charAt(0).toUpperCase() + names[0]!.slice(1)}**${names.length > 1 && isShort(names[0]!) ? ` (${names[1]!})` : ''}: ${text}`,
  lesson,
  section: sectionOfTerm({ names }),
});

/** An abbreviation is written out. */
const isShort = (name: string): boolean => /^[A-Z0-9-]+$/.test(name);
