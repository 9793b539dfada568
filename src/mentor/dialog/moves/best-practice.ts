// "How should one do it?": the particular question first, then the ordered list with its reasons.
import { answering, fromPassages, isParticular, sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';

export const bestPractice = withLesson((ask) => {
  const { lesson } = ask;
  const found = answering(lesson, ask, ['best-practice', 'how-it-works', 'what-if', 'example', 'key-points', 'compared-with']);
  const list = sectionOf(lesson, 'best-practice');
  const particular = isParticular(found);
  const advice = list ? [shortened(lesson, list, particular ? 130 : 220)] : sentenceOf(lesson);
  return { pieces: particular ? [...fromPassages(lesson, found, 2), ...advice] : advice, words: 280, explains: true, suggestions: ['Why in that order?'] };
});
