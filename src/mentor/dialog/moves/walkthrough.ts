// "Walk me through it": all steps in order, each with its reason; shortened rather than cut off.
import { leadOf } from '../lead';
import { asProse, pieceOf, sectionOf, sentenceOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson } from '../plan';
import { keyOf } from '../state';
import { fit } from '../text';
import { thingMeant } from '../thing';

/** So near a plan has to be. */
const written = 1.5;

/** What is so near answers the very question, steps or not. */
const verySame = 2.3;

/** Steps that have numbers, or that follow one another. */
const isPlan = /(?:^|\s)1\. [^]*\s2\. [^]*\s3\. |\b(?:first|begin|start)\b[^]*\b(?:then|next|after that|finally|at last)\b/i;

const asksForSteps = /^how (?:do|would|should|can) (?:I|we|you) (?!find|know|tell|see|recogni|notice|choose|decide|size|compute|measure|test)|\bsteps?\b|\border\b/i;

/** Steps that stand in a row, each in a line of its own. */
const inLines = (text: string): string => (/(?:^|[.:?!*] )1\. [^\n]* 2\. [^\n]* 3\. /.test(text) ? text.replace(/(?:^|(?<=[.:?!*)]) )(?=\d{1,2}\. \S)/g, (gap) => (gap === '' ? '' : '\n')).replace(/\n1\. /, '\n\n1. ') : text);

export const walkthrough = withLesson((ask) => {
  const { lesson, said, state, knowledge } = ask;
  const steps = (kind: 'how-it-works' | 'best-practice'): number => blocksOf(sectionOf(lesson, kind)?.text ?? '').filter((block) => /^\d+\. /.test(block)).length;
  const told = (kind: 'how-it-works' | 'best-practice'): boolean => state.used.has(keyOf(lesson.id, kind));
  const section = told('best-practice') && !told('how-it-works') && steps('how-it-works') >= 3 ? sectionOf(lesson, 'how-it-works') : sectionOf(lesson, lesson.id === 'build-from-scratch' && steps('how-it-works') >= 4 ? 'how-it-works' : steps('best-practice') >= 3 || steps('how-it-works') < 3 ? 'best-practice' : 'how-it-works');
  // The plan for the very thing comes before the order in which the whole topic is done.
  const isParticular = thingMeant(ask)?.isParticular ?? false;
  const own = knowledge.called(said.core).includes(lesson.id);
  const plan = leadOf(ask, ['questions', 'what-if', 'example'], (unit) => (!own || unit.lesson === lesson) && (isPlan.test(unit.text) || asksForSteps.test(unit.heading ?? '')));
  if (plan.score >= written && isParticular) return { pieces: plan.pieces.map((piece) => ({ ...piece, text: inLines(piece.text) })), words: 320, explains: true, asks: true };
  const nearest = leadOf(ask, ['questions', 'how-it-works', 'what-if', 'example']);
  if (nearest.score >= verySame && isParticular) return { pieces: [...nearest.pieces, ...nearest.more], words: 220, explains: true, asks: true };
  // Where the lesson has all the steps, they are the answer.
  const whole = section !== undefined && blocksOf(section.text).filter((block) => /^\d+\. /.test(block)).length >= 8;
  const lead = whole ? { pieces: [], sure: false } : nearest;
  return {
    pieces: [...(lead.sure ? lead.pieces : []), ...(section ? [pieceOf(lesson, section, fit(asProse(section.text), lead.sure ? 160 : 240))] : sentenceOf(lesson)), ...(section?.kind === 'best-practice' && !lead.sure ? lead.pieces : [])],
    suggestions: ['Explain step 1', 'Which of these steps does my code lack?'],
    words: 320,
    repeats: true,
    explains: true,
  };
});
