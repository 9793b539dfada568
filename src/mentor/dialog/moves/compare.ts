// "This or that?": the differences on named axes, and when to take which.
import type { Section } from '../../lessons';
import { writtenAnswer } from '../lead';
import { answering, fromPassages, pieceOf, sectionsOf, sentenceOf, stemsOf, telling } from '../lesson-parts';
import { withLesson, type Ask } from '../plan';
import type { Piece } from '../state';

export const compare = withLesson((ask) => {
  const { lesson, said, knowledge } = ask;
  const second = knowledge.lessons.get(said.topics.find((topic) => topic !== lesson.id && knowledge.lessons.has(topic)) ?? '');
  const written = writtenAnswer(ask);
  const found = comparison(ask, lesson, second?.id) ?? (second && comparison(ask, second, lesson.id));
  const table = found ? undefined : tableOf(ask, lesson);
  if (written) return { pieces: [written, ...(found ?? table ? [(found ?? table)!] : second ? sentenceOf(second) : sentenceOf(lesson))], words: 230, explains: true };
  if (table) return { pieces: [...fromPassages(lesson, answering(lesson, ask, ['key-points', 'how-it-works']), 1), table, ...sentenceOf(lesson)], words: 280, explains: true };
  if (found) return { pieces: [found, ...(second ? sentenceOf(second) : sentenceOf(lesson))], words: 280, explains: true };
  const about = fromPassages(lesson, answering(lesson, ask, ['how-it-works', 'compared-with', 'what-if', 'best-practice', 'key-points', 'example']), 3);
  const each = (named: typeof lesson): readonly Piece[] => sentenceOf(named).map((piece) => ({ ...piece, text: `**${named.title}:** ${piece.text}` }));
  const both = second ? [...each(lesson), ...each(second), ...fromPassages(second, answering(second, ask, ['how-it-works', 'compared-with', 'key-points']), 1)] : [];
  return { pieces: second ? [...both, ...about] : about.length > 0 ? [...about, ...sentenceOf(lesson)] : [...sentenceOf(lesson), ...sectionsOf(lesson, 'compared-with').slice(0, 1).map((section) => pieceOf(lesson, section))], words: 280, explains: true };
});

/** A table of the lesson with both things that are compared in it. */
function tableOf({ said, knowledge }: Ask, lesson: NonNullable<Ask['lesson']>): Piece | undefined {
  const stems = telling(said.stems, lesson, knowledge);
  const passage = knowledge.passages(lesson.id).all.find(({ text, section }) => text.startsWith('|') && section.kind !== 'analogy' && [...stemsOf(text)].filter((stem) => stems.has(stem)).length >= 2);
  return passage && { text: passage.text, lesson: lesson.id };
}

/** The section "Compared with …" that names the other one. */
function comparison({ said, knowledge }: Ask, lesson: NonNullable<Ask['lesson']>, other: string | undefined): Piece | undefined {
  const wanted = new Set([...said.stems, ...(other === undefined ? [] : stemsOf(`${other.replaceAll('-', ' ')} ${knowledge.titleOf(other)}`))]);
  const own = stemsOf(lesson.id.replaceAll('-', ' '));
  const score = (section: Section): number => [...stemsOf(section.name)].filter((stem) => wanted.has(stem) && !own.has(stem)).length;
  const best = sectionsOf(lesson, 'compared-with').toSorted((a, b) => score(b) - score(a))[0];
  return best && score(best) > 0 ? pieceOf(lesson, best) : undefined;
}
