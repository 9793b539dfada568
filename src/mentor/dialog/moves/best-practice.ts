// "How should one do it?": the particular question first, then the ordered list with its reasons.
import { answering, fromPassages, isParticular, pieceOf, sectionOf, sentenceOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson } from '../plan';
import { fit, joinBlocks } from '../text';

export const bestPractice = withLesson((ask) => {
  const { lesson } = ask;
  const found = answering(lesson, ask, ['best-practice', 'how-it-works', 'what-if', 'example', 'key-points', 'compared-with']);
  const list = sectionOf(lesson, 'best-practice');
  const particular = isParticular(found);
  const lead = particular ? found.slice(0, 2) : [];
  const others = list && joinBlocks(blocksOf(list.text).filter((block) => !lead.some(({ passage }) => passage.text === block)));
  const advice = list ? [pieceOf(lesson, list, fit(others!, particular ? 130 : 220))] : sentenceOf(lesson);
  return { pieces: [...fromPassages(lesson, lead, 2), ...advice], words: 280, explains: true, suggestions: ['Why in that order?'] };
});
