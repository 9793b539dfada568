// "A picture for it?": an analogy with its parts and where it breaks; never one the learner does not want or has seen.
import { askBack, fresh, pictureText, pieceOf, sectionsOf, stemsOf } from '../lesson-parts';
import { withLesson } from '../plan';

export const analogy = withLesson((ask) => {
  const { lesson, state, said } = ask;
  const refused = stemsOf(/\b(?:not|other than|except|without|no more|instead of)\b(.*)$/i.exec(said.core)?.[1] ?? '');
  const wanted = fresh(lesson, 'analogy', ask).filter((section) => ![...stemsOf(section.name)].some((stem) => refused.has(stem)));
  const [next, later] = wanted;
  const known = sectionsOf(lesson, 'analogy')[0];
  if (!next) return { pieces: [{ text: 'You have seen all my pictures for this topic. One of them again, with its parts:' }, ...(known ? [pieceOf(lesson, known, pictureText(known))] : [])], words: 230 };
  return { pieces: [pieceOf(lesson, next, pictureText(next)), ...askBack(lesson, state)], suggestions: later ? ['Another picture?'] : [], words: 260 };
});
