// "How should one do it?": the particular question gets its answer; the topic as such the ordered list with its reasons.
import { leadOf } from '../lead';
import { sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';

export const bestPractice = withLesson((ask) => {
  const { lesson, state } = ask;
  const lead = leadOf(ask);
  if (lead.sure || lead.close) return { pieces: [...lead.pieces, ...lead.more], words: 210, explains: true };
  const list = sectionOf(lesson, 'best-practice');
  const advice = list ? [shortened(lesson, list, lead.pieces.length > 0 ? 150 : 220, state)] : sentenceOf(lesson);
  return { pieces: [...lead.pieces, ...advice], words: 270, explains: true, suggestions: list ? ['Explain step 1', 'Which of these steps does my code lack?'] : [] };
});
