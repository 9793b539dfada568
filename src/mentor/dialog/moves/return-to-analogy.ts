// "Back to the highway": the picture the learner names, in its own words; the part that is asked about first. A topic that has
// the same picture in its own lesson is explained there.
import type { Lesson, Section } from '../../lessons';
import { pictureText, pieceOf, rowsOf, sectionsOf, sentenceOf, stemsOf } from '../lesson-parts';
import { withLesson, type Ask } from '../plan';
import { keyOf, type Piece } from '../state';

export const returnToAnalogy = withLesson((ask) => {
  const found = pictureFor(ask);
  if (!found) return { pieces: [{ text: 'I know no picture by that name, so I will not pretend to. What the topic is without one:' }, ...sentenceOf(ask.lesson)], suggestions: ['Is there a picture for that?'] };
  const { lesson, section } = found;
  const breaks = section.parts.find((part) => /where it breaks/i.test(part.heading));
  if (breaks && /\b(?:breaks?|limits?|wrong|fits?|ends?|fails?|stops?)\b/i.test(ask.said.core) && /\b(?:picture|analogy|metaphor|image|comparison)\b/i.test(ask.said.core)) return { pieces: [{ text: `**Where the picture breaks:** ${breaks.text}`, lesson: lesson.id, section: section.id }], words: 160, repeats: true };
  const other = lesson.id !== ask.topic && ask.lesson.id === ask.topic;
  return {
    pieces: [...partsAskedFor(section, ask), ...(other ? [{ text: `The picture comes from ${ask.knowledge.nameOf(lesson.id)}. Carried over:` }, ...sentenceOf(ask.lesson)] : []), pieceOf(lesson, section, pictureText(section))],
    words: 280,
    repeats: true,
  };
});

function pictureFor({ said, state, lesson, knowledge }: Ask & { readonly lesson: Lesson }): { readonly lesson: Lesson; readonly section: Section } | undefined {
  const { picture } = said;
  const own = sectionsOf(lesson, 'analogy');
  if (picture) {
    const same = own.find((section) => [...stemsOf(section.name)].some((stem) => picture.name.has(stem)));
    if (same) return { lesson, section: same };
    const home = knowledge.lessons.get(picture.lesson);
    const section = picture.section ?? (home && sectionsOf(home, 'analogy').find((each) => [...stemsOf(each.text)].some((stem) => picture.name.has(stem))));
    if (home && section) return { lesson: home, section };
    return undefined;
  }
  const section = own.find((each) => state.used.has(keyOf(lesson.id, each.id))) ?? own[0];
  return section && { lesson, section };
}

function partsAskedFor(section: Section, { said }: Ask): readonly Piece[] {
  const name = stemsOf(section.name);
  const asked = rowsOf(section).filter((row) => [...stemsOf(`${row.picture} ${row.meant}`)].some((stem) => said.stems.has(stem) && !name.has(stem)));
  return asked.length === 0 || asked.length > 2 ? [] : [{ text: `In that picture, ${asked.map((row) => `${row.picture} stands for ${row.meant}`).join('; ')}.` }];
}
