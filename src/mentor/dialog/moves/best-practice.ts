// "How should one do it?": the particular question first, then the ordered list with its reasons.
import { leadOf } from '../lead';
import { pieceOf, sectionOf, sentenceOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson } from '../plan';
import { fit, joinBlocks } from '../text';

export const bestPractice = withLesson((ask) => {
  const { lesson } = ask;
  const lead = leadOf(ask, ['best-practice', 'how-it-works', 'what-if', 'example', 'key-points', 'compared-with']);
  const list = sectionOf(lesson, 'best-practice');
  const others = list && joinBlocks(blocksOf(list.text).filter((block) => !lead.pieces.some(({ text }) => block.endsWith(text))));
  const advice = list ? [pieceOf(lesson, list, fit(others!, lead.sure ? 90 : lead.pieces.length > 0 ? 130 : 220))] : sentenceOf(lesson);
  return { pieces: [...lead.pieces, ...advice], words: lead.sure ? 210 : 270, explains: true, suggestions: ['Why in that order?'] };
});
