// "This or that?": the differences on named axes, and when to take which. Two topics that no lesson compares are put side by side
// from what each lesson says of itself.
import type { Lesson, Section } from '../../lessons';
import { leadOf, plain, writtenAnswer } from '../lead';
import { namedIn, pieceOf, sectionOf, sectionsOf, sentenceOf, telling } from '../lesson-parts';
import { blocksOf } from '../passages';
import { meaningOf } from '../understand/words';
import { startsBlock } from '../units';
import { withLesson, type Ask } from '../plan';
import type { Piece } from '../state';
import { firstSentences } from '../text';

export const compare = withLesson((ask) => {
  const { lesson, said, knowledge } = ask;
  const named = namedIn(ask);
  const others = said.topics.filter((topic) => topic !== lesson.id && knowledge.lessons.has(topic));
  const second = knowledge.lessons.get(others.find((topic) => named.includes(topic)) ?? '');
  const found = comparison(ask, lesson, second?.id) ?? (second && comparison(ask, second, lesson.id)) ?? tableOf(ask, lesson);
  const written = writtenAnswer(ask, found ? plain : undefined);
  if (written) return { pieces: [written, ...(found ? [found] : [])], words: 230, explains: true };
  if (found) return { pieces: [found, ...(second && !found.text.startsWith('|') ? [] : sentenceOf(lesson).slice(0, second ? 0 : 1))], words: 280, explains: true };
  const lead = leadOf(ask, ['questions', 'compared-with', 'how-it-works']);
  if (lead.sure) return { pieces: [...lead.pieces, ...lead.more], words: 230, explains: true };
  if (second) return { pieces: sideBySide(lesson, second, ask), words: 300, explains: true };
  const [other] = sectionsOf(lesson, 'compared-with');
  return { pieces: [...lead.pieces, ...lead.more, ...sentenceOf(lesson), ...(other && lead.pieces.length === 0 ? [pieceOf(lesson, other, `**Compared with ${other.name}.**${startsBlock.test(other.text) ? '\n\n' : ' '}${other.text}`)] : [])], words: 260, explains: true };
});

/** What each is, what it hinges on, and what it is wrongly trusted with, in the lessons' own words. */
function sideBySide(one: Lesson, two: Lesson, { knowledge }: Ask): readonly Piece[] {
  const name = (lesson: Lesson): string => knowledge.nameOf(lesson.id);
  const cell = (text: string | undefined): string => (text === undefined || text === '' ? '–' : text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '/'));
  const point = (lesson: Lesson): string => (blocksOf(sectionOf(lesson, 'key-points')?.text ?? '')[0] ?? '').replace(/^[-*] /, '');
  const first = (lesson: Lesson): string => firstSentences((blocksOf(sectionOf(lesson, 'best-practice')?.text ?? '').find((block) => /^\d+\. /.test(block)) ?? '').replace(/^\d+\. /, ''), 1);
  const belief = (lesson: Lesson): string | undefined => sectionOf(lesson, 'misconceptions')?.parts.find(({ text }) => text.startsWith('**Verdict: false'))?.heading;
  const rows: readonly (readonly [string, (lesson: Lesson) => string | undefined])[] = [['what it is', (lesson) => sentenceOf(lesson)[0]?.text], ['the point', point], ['begin with', first], ['not true of it', (lesson) => belief(lesson)]];
  const table = [`| | ${name(one)} | ${name(two)} |`, '|---|---|---|', ...rows.map(([axis, of]) => `| ${axis} | ${cell(of(one))} | ${cell(of(two))} |`)].join('\n');
  const opening = `They answer different questions, so the choice is rarely one *or* the other. I have no written comparison of the two; side by side, from their lessons:`;
  return [{ text: `${opening}\n\n${table}`, lesson: one.id }, { text: '', lesson: two.id }];
}

/** A table of the lesson with both things that are compared in it. */
function tableOf({ said, knowledge }: Ask, lesson: Lesson): Piece | undefined {
  const stems = telling(said.stems, lesson, knowledge);
  const passage = knowledge.passages(lesson.id).all.find(({ text, section }) => text.startsWith('|') && section.kind !== 'analogy' && [...meaningOf(text)].filter((stem) => stems.has(stem)).length >= 2);
  return passage && { text: passage.text, lesson: lesson.id };
}

/** The section "Compared with …" that names the other one. */
function comparison({ said, knowledge }: Ask, lesson: Lesson, other: string | undefined): Piece | undefined {
  const wanted = new Set([...said.stems, ...(other === undefined ? [] : meaningOf(`${other.replaceAll('-', ' ')} ${knowledge.titleOf(other)}`))]);
  const own = meaningOf(lesson.id.replaceAll('-', ' '));
  const score = (section: Section): number => [...meaningOf(section.name)].filter((stem) => wanted.has(stem) && !own.has(stem)).length;
  const best = sectionsOf(lesson, 'compared-with').toSorted((a, b) => score(b) - score(a))[0];
  return best && score(best) > 0 ? pieceOf(lesson, best) : undefined;
}
