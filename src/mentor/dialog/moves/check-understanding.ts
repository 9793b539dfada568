// The learner says it in own words. What a lesson holds for right is confirmed and sharpened; what no lesson tells is put beside
// the lesson's words without a verdict.
import { judgedChoices } from '../choices';
import { correction, judged, judgesAnother, opensWithVerdict } from '../claim-text';
import type { Lesson } from '../../lessons';
import { leadOf, plain } from '../lead';
import { sectionOf, sentenceOf } from '../lesson-parts';
import { withLesson, type Build } from '../plan';
import { open } from '../question-back';
import { lastOnTopic, type Piece } from '../state';
import { bearsOut, supportIn, supports } from '../support';
import { meaningOf } from '../understand/words';
import { pieceOfUnit } from '../units';

export const checkUnderstanding = withLesson((ask) => {
  const { lesson, said, state, knowledge } = ask;
  const last = lastOnTopic(state);
  const asked = last?.move === 'quiz' ? last.pieces.flatMap(({ section }) => (section?.startsWith('check-yourself/') ? section : [])) : [];
  if (asked.length > 0) return { pieces: asked.flatMap((section) => answerTo(lesson, section)), suggestions: open(lesson, state).length > 0 ? ['Another question'] : [], words: asked.length > 1 ? 320 : 160, repeats: true };

  const claim = said.stated?.claim;
  if (claim && said.stated?.holds) {
    const verdict = said.stated.inItsSense ? `Yes, that is right. ${correction(claim)}` : `${claim.verdict === 'false' ? 'Yes. ' : ''}${judged(claim.part.heading, claim.part.text)}`;
    const lead = leadOf(ask, ['questions']);
    return { pieces: [{ text: verdict, lesson: claim.lesson }, ...(lead.score >= plain && !judgesAnother(lead.pieces[0]!.text) ? lead.pieces : [])], words: 160, explains: true, asks: true };
  }

  // It is about this belief, and whether it says it or denies it cannot be told for sure.
  if (claim && said.stated?.holds === undefined) return { pieces: [{ text: judged(claim.part.heading, claim.part.text), lesson: claim.lesson }], words: 160, explains: true, asks: true };

  const support = said.stated?.holds === undefined && !(said.stated?.sweeps ?? false) ? supportIn(lesson, said.core) : undefined;
  if (support !== undefined) return { pieces: [{ text: agreed }, { text: support, lesson: lesson.id }, ...leadOf(ask).pieces.slice(0, 1)], words: 150, explains: true, asks: true };

  const nearest = leadOf(ask);
  const lead = nearest.sure && said.stated?.sweeps !== true && judgesAnother(nearest.pieces[0]!.text) ? leadOf(ask, undefined, ({ text }) => !opensWithVerdict(text)) : nearest;
  const picture = knowledge.pictures.find((each) => each.lesson === lesson.id && each.section && [...each.name].filter((stem) => said.stems.has(stem)).length * 2 > each.name.size);
  const breaks = picture?.section?.parts.find((part) => /where it breaks/i.test(part.heading));
  if (breaks) return { pieces: [{ text: `Yes, that is the idea. One thing the picture does not show: ${breaks.text}`, lesson: lesson.id, section: picture!.section!.id }, ...lead.pieces.slice(0, 1)], words: 190, explains: true, asks: true };

  const { unit, pieces: [first] } = lead;
  const mayAgree = said.stated?.holds === undefined && !(said.stated?.sweeps ?? false) && !opensWithVerdict(first?.text ?? '');
  const agrees = lead.sure && mayAgree && (supports(first!.text, lesson, said.core) || (unit !== undefined && bearsOut(unit, said.clauses.text, knowledge)));
  if (lead.sure) return { pieces: [...(agrees ? [{ text: agreed }] : []), ...(agrees && unit ? [pieceOfUnit(unit, false), ...lead.pieces.slice(1)] : lead.pieces), ...lead.more.slice(0, 1)], words: 190, explains: true, asks: true };
  const points = sectionOf(lesson, 'key-points');
  return {
    pieces: [...(lead.pieces.length > 0 ? [] : [{ text: 'My lessons have no verdict on exactly that; see whether it is what you mean:' }]), ...(lead.pieces.length > 0 ? [...lead.pieces, ...lead.more.slice(0, 1)] : [...sentenceOf(lesson), ...(points ? [{ text: points.text, lesson: lesson.id }] : [])])],
    words: 170,
    explains: true,
    asks: true,
  };
});

const agreed = '**Yes, that is right.**';

/** A move that gives way where letters, or true and false, were asked for. */
export const orJudged = (build: Build): Build => (ask) => {
  const pieces = judgedChoices(lastOnTopic(ask.state), ask.said.core, ask.knowledge.lessons);
  return pieces ? { pieces, suggestions: ['Another question'], words: 320, repeats: true } : build(ask);
};

function answerTo(lesson: Lesson, section: string): readonly Piece[] {
  const parts = sectionOf(lesson, 'check-yourself')?.parts ?? [];
  const wanted = meaningOf(section.split('/')[1]!.replaceAll('-', ' '));
  const part = parts.find((each) => [...wanted].every((stem) => meaningOf(each.heading).has(stem))) ?? parts[0];
  return part ? [{ text: `The answer to "${part.heading}", to hold yours against: ${part.text}`, lesson: lesson.id }] : [];
}
