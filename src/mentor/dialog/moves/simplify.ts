// "Simpler, please": other words, not the same ones shorter; first the everyday words, then the shortest, then a picture.
import { slug, type Section } from '../../lessons';
import { askBack, fresh, pictureText, pieceOf, sectionOf } from '../lesson-parts';
import { withLesson } from '../plan';
import { keyOf } from '../state';

export const simplify = withLesson((ask) => {
  const { lesson, state } = ask;
  const simple = sectionOf(lesson, 'in-simpler-words');
  const left = versions(simple).find((version) => !state.used.has(keyOf(lesson.id, version.section)));
  const [picture] = fresh(lesson, 'analogy', ask);
  const asksPicture = /\b(?:analogy|picture|metaphor|image)\b/i.test(ask.said.core);
  const words = left ? [{ text: left.text, lesson: lesson.id, section: left.section }] : [];
  const drawn = picture && (asksPicture || !left) ? [pieceOf(lesson, picture, pictureText(picture))] : [];
  return {
    pieces: [...(asksPicture ? [...drawn, ...words] : [...words, ...drawn]), ...askBack(lesson, state)],
    suggestions: picture ? ['Is there a picture for that?'] : [],
    words: 200,
  };
});

function versions(section: Section | undefined): readonly { readonly text: string; readonly section: string }[] {
  if (!section) return [];
  return section.parts.length > 0 ? section.parts.map((part) => ({ text: part.text, section: `${section.id}/${slug(part.heading)}` })) : [{ text: section.text, section: section.id }];
}
