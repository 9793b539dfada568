// "What is it?": one sentence, and what follows from it. A term that is only a part of the topic is answered by what is written
// about it; who has trouble with the topic gets everyday words beside the definition.
import { askBack, sectionOf, sectionsOf, sentenceOf, shortened, pieceOf } from '../lesson-parts';
import { leadOf } from '../lead';
import { withLesson } from '../plan';

export const define = withLesson((ask) => {
  const { lesson, state, said } = ask;
  const { pieces, sure } = leadOf(ask, ['how-it-works', 'compared-with', 'key-points', 'best-practice']);
  const simple = said.clauses.confused ? sectionOf(lesson, 'in-simpler-words') : undefined;
  const how = sectionsOf(lesson, 'how-it-works')[0];
  const more = simple ? [pieceOf(lesson, simple, simple.parts[0]?.text ?? simple.text)] : how ? [shortened(lesson, how, sure ? 50 : 110)] : [];
  return {
    pieces: [...(sure ? [...pieces, ...sentenceOf(lesson)] : [...sentenceOf(lesson), ...pieces]), ...more, ...askBack(lesson, state)],
    words: 180,
    explains: true,
  };
});
