// "Walk me through it": all steps in order, each with its reason; shortened rather than cut off.
import { leadOf } from '../lead';
import { asProse, pieceOf, sectionOf, sentenceOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson } from '../plan';
import { keyOf } from '../state';
import { fit } from '../text';

export const walkthrough = withLesson((ask) => {
  const { lesson, state } = ask;
  const steps = (kind: 'how-it-works' | 'best-practice'): number => blocksOf(sectionOf(lesson, kind)?.text ?? '').filter((block) => /^\d+\. /.test(block)).length;
  const told = (kind: 'how-it-works' | 'best-practice'): boolean => state.used.has(keyOf(lesson.id, kind));
  const section = told('best-practice') && !told('how-it-works') && steps('how-it-works') >= 3 ? sectionOf(lesson, 'how-it-works') : sectionOf(lesson, lesson.id === 'build-from-scratch' && steps('how-it-works') >= 4 ? 'how-it-works' : steps('best-practice') >= 3 || steps('how-it-works') < 3 ? 'best-practice' : 'how-it-works');
  // Where the lesson has all the steps, they are the answer.
  const whole = section !== undefined && blocksOf(section.text).filter((block) => /^\d+\. /.test(block)).length >= 8;
  const lead = whole ? { pieces: [], sure: false } : leadOf(ask, ['questions', 'how-it-works', 'what-if', 'example']);
  return {
    pieces: [...(lead.sure ? lead.pieces : []), ...(section ? [pieceOf(lesson, section, fit(asProse(section.text), lead.sure ? 160 : 240))] : sentenceOf(lesson)), ...(section?.kind === 'best-practice' && !lead.sure ? lead.pieces : [])],
    suggestions: ['Explain step 1', 'Which of these steps does my code lack?'],
    words: 320,
    repeats: true,
    explains: true,
  };
});
