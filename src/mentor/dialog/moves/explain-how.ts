// "How does it work, why does it fail?": the mechanism; where the question is about one side of it, that side first. "How do I
// prevent it?" wants the measures, and a question between two topics what each says about the other.
import type { Lesson } from '../../lessons';
import { leadOf } from '../lead';
import { askBack, between, fromPassages, rowsOf, sectionOf, sectionsOf, sentenceOf, shortened, stemsOf } from '../lesson-parts';
import { withLesson, type Ask } from '../plan';
import type { Piece } from '../state';

export const explainHow = withLesson((ask) => {
  const { lesson, state, said, knowledge } = ask;
  const lead = leadOf(ask, ['how-it-works', 'what-if', 'best-practice', 'compared-with', 'key-points']);
  const measures = /\b(?:prevent\w*|protect\w*|ensur\w*|avoid\w*|defend\w*|against|mitigat\w*|safeguard\w*|make sure|keep .{1,40} (?:safe|secure|running))\b/i.test(said.core);
  const body = (measures && sectionOf(lesson, 'best-practice')) || sectionOf(lesson, 'how-it-works');
  const second = knowledge.lessons.get(said.topics.slice(1).find((topic) => knowledge.called(said.core).includes(topic)) ?? '');
  const beside = !lead.sure && second && second.id !== lesson.id && second.id !== 'pillar-interplay' && !said.fromHistory
    ? [...between(second, lesson, knowledge).slice(0, 2).map((passage) => ({ from: second, passage })), ...between(lesson, second, knowledge).slice(0, 2).map((passage) => ({ from: lesson, passage }))]
    : [];
  const aside = beside.flatMap(({ from, passage }) => fromPassages(from, [{ passage }], 1));
  const near = [...aside, ...lead.pieces];
  return {
    pieces: [
      // What surely answers stands first; what is only near it comes after the sentence that says what is talked about.
      ...(lead.sure ? [...lead.pieces, ...sentenceOf(lesson)] : [...sentenceOf(lesson), ...near]),
      ...inItsPicture(ask),
      ...(body ? [shortened(lesson, body, lead.sure ? 70 : near.length > 0 ? 100 : 190)] : []),
      ...askBack(lesson, state),
    ],
    words: lead.sure ? 210 : 250,
    explains: true,
  };
});

/** Where the learner speaks in a picture of the lesson ("new lanes"), the answer does as well. */
function inItsPicture({ lesson, said, knowledge }: Ask & { readonly lesson: Lesson }): readonly Piece[] {
  const section = sectionsOf(lesson, 'analogy').find((each) => {
    const words = stemsOf(`${each.name} ${rowsOf(each).map((row) => row.picture).join(' ')}`);
    return [...said.stems].some((stem) => words.has(stem) && !knowledge.isOfTheTrade(stem) && knowledge.pictures.some((picture) => picture.name.has(stem) && picture.name.size === 1));
  });
  const rows = section ? rowsOf(section).slice(0, 5).map((row) => `${row.picture} = ${row.meant}`) : [];
  return section && rows.length > 0 ? [{ text: `In the picture (*${section.name}*): ${rows.join('; ')}.`, lesson: lesson.id }] : [];
}
