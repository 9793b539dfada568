// "Walk me through it": all steps in order, each with its reason; shortened rather than cut off.
import { leadOf } from '../lead';
import { sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson } from '../plan';

export const walkthrough = withLesson((ask) => {
  const { lesson, state } = ask;
  const steps = (kind: 'how-it-works' | 'best-practice'): number => blocksOf(sectionOf(lesson, kind)?.text ?? '').filter((block) => /^\d+\. /.test(block)).length;
  const section = sectionOf(lesson, lesson.id === 'build-from-scratch' && steps('how-it-works') >= 4 ? 'how-it-works' : steps('best-practice') >= 3 || steps('how-it-works') < 3 ? 'best-practice' : 'how-it-works');
  // Where the lesson has all the steps, they are the answer.
  const whole = section !== undefined && blocksOf(section.text).filter((block) => /^\d+\. /.test(block)).length >= 8;
  const lead = whole ? { pieces: [], sure: false } : leadOf(ask, ['questions', 'how-it-works', 'what-if', 'example']);
  return {
    pieces: [...(lead.sure ? lead.pieces : []), ...(section ? [shortened(lesson, section, lead.sure ? 160 : 240, state)] : sentenceOf(lesson)), ...(section?.kind === 'best-practice' && !lead.sure ? lead.pieces : [])],
    suggestions: ['Explain step 1', 'Which of these steps does my code lack?'],
    words: 320,
    explains: true,
  };
});
