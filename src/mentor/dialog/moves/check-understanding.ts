// The learner says it in own words. What a lesson holds for right is confirmed and sharpened; what no lesson tells is put beside
// the lesson's words without a verdict.
import { writtenAnswer } from '../lead';
import { answering, askBack, fromPassages, openQuestion, sectionOf, sentenceOf, stemsOf } from '../lesson-parts';
import { withLesson } from '../plan';
import { lastOnTopic } from '../state';
import { correction } from '../claim-text';

export const checkUnderstanding = withLesson((ask) => {
  const { lesson, said, state, knowledge } = ask;
  const last = lastOnTopic(state);
  const asked = last?.move === 'quiz' ? last.pieces.find((piece) => piece.section?.startsWith('check-yourself/')) : undefined;
  if (asked) return { pieces: answerTo(lesson, asked.section!), suggestions: openQuestion(lesson, state) ? ['Another question'] : [], words: 160 };

  const found = answering(lesson, ask, ['how-it-works', 'key-points', 'best-practice', 'what-if', 'compared-with', 'in-simpler-words']);
  const claim = said.stated?.claim;
  if (claim && said.stated?.holds) return { pieces: [{ text: `Yes, that is right. ${correction(claim)}`, lesson: claim.lesson }, ...askBack(lesson, state)], words: 160, explains: true };

  const picture = knowledge.pictures.find((each) => each.lesson === lesson.id && each.section && [...each.name].filter((stem) => said.stems.has(stem)).length * 2 > each.name.size);
  const breaks = picture?.section?.parts.find((part) => /where it breaks/i.test(part.heading));
  if (breaks) return { pieces: [{ text: `Yes, that is the idea. One thing the picture does not show: ${breaks.text}`, lesson: lesson.id, section: picture!.section!.id }, ...fromPassages(lesson, found, 1), ...askBack(lesson, state)], words: 190, explains: true };

  const written = writtenAnswer(ask);
  if (written) return { pieces: [{ text: 'Hold it against this:' }, written, ...askBack(lesson, state)], words: 190, explains: true };

  const best = found[0]?.passage;
  const share = best ? [...said.stems].filter((stem) => best.stems.has(stem)).length / Math.max(1, said.stems.size) : 0;
  const points = sectionOf(lesson, 'key-points');
  const opening = share >= 0.5 && !said.stated?.sweeps && !/^(?:is|are|do|does|will|can|has|have)\b/i.test(said.core) ? 'Yes, that fits. To sharpen it:' : 'Compare it with this, and see whether it is what you mean:';
  return { pieces: [{ text: opening }, ...(best ? fromPassages(lesson, found, 2) : sentenceOf(lesson)), ...(points && !best ? [{ text: points.text, lesson: lesson.id }] : []), ...askBack(lesson, state)], words: 170, explains: true };
});

function answerTo(lesson: Parameters<typeof sentenceOf>[0], section: string) {
  const parts = sectionOf(lesson, 'check-yourself')?.parts ?? [];
  const wanted = stemsOf(section.split('/')[1]!.replaceAll('-', ' '));
  const part = parts.find((each) => [...wanted].every((stem) => stemsOf(each.heading).has(stem))) ?? parts[0];
  return part ? [{ text: `The answer to "${part.heading}", to hold yours against: ${part.text}`, lesson: lesson.id }] : [];
}
