// "How should one do it?": the particular question gets its answer; the topic as such the ordered list with its reasons.
import { leadOf } from '../lead';
import { sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';

export const bestPractice = withLesson((ask) => {
  const { lesson, state } = ask;
  const lead = leadOf(ask);
  const suggestions = ['Why in that order?'];
  if (lead.sure || lead.close) return { pieces: [...lead.pieces, ...lead.more], words: 210, explains: true, suggestions };
  const list = sectionOf(lesson, 'best-practice');
  const advice = list ? [shortened(lesson, list, lead.pieces.length > 0 ? 150 : 220, state)] : sentenceOf(lesson);
  return { pieces: [...lead.pieces, ...advice], words: 270, explains: true, suggestions };
});
