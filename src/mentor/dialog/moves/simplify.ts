// "Simpler, please": other words, not the same ones shorter; first the everyday words, then the shortest, then a picture, and in the
// end one line.
import { slug, type Section } from '../../lessons';
import { fresh, pictureText, pieceOf, sectionOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson } from '../plan';
import { keyOf } from '../state';

export const simplify = withLesson((ask) => {
  const { lesson, state } = ask;
  const left = versions(sectionOf(lesson, 'in-simpler-words')).find((version) => !state.used.has(keyOf(lesson.id, version.section)));
  const [picture] = fresh(lesson, 'analogy', ask);
  const asksPicture = /\b(?:analogy|picture|metaphor|image)\b/i.test(ask.said.core);
  const words = left ? [{ text: left.text, lesson: lesson.id, section: left.section }] : [];
  const drawn = picture && (asksPicture || !left) ? [pieceOf(lesson, picture, pictureText(picture))] : [];
  const points = sectionOf(lesson, 'key-points');
  const line = points && blocksOf(points.text)[0]?.replace(/^[-*] /, '');
  const pieces = asksPicture ? [...drawn, ...words] : [...words, ...drawn];
  return {
    pieces: pieces.length > 0 ? pieces : [{ text: `I have no simpler words left for this than these: ${line ?? ''}`.trim(), lesson: lesson.id }],
    suggestions: picture ? ['Is there a picture for that?'] : ['Can you give me an example?'],
    words: 200,
    repeats: true,
    asks: true,
  };
});

function versions(section: Section | undefined): readonly { readonly text: string; readonly section: string }[] {
  if (!section) return [];
  return section.parts.length > 0 ? section.parts.map((part) => ({ text: part.text, section: `${section.id}/${slug(part.heading)}` })) : [{ text: section.text, section: section.id }];
}
