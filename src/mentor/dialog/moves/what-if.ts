// "What if …?": what happens then, and what must have been prepared. The next case of an escalation, not the last one again.
import { answering, askBack, fromPassages, isParticular, pieceOf, sectionOf, sectionsOf, sentenceOf, shortened, stemsOf, telling } from '../lesson-parts';
import { withLesson } from '../plan';
import { discussed, keyOf } from '../state';

export const whatIf = withLesson((ask) => {
  const { lesson, said, state, knowledge } = ask;
  const stems = telling(said.stems, lesson, knowledge);
  const { weight } = knowledge.passages(lesson.id);
  const cases = sectionsOf(lesson, 'what-if').map((section) => ({ section, score: [...stemsOf(section.name)].reduce((sum, stem) => sum + (stems.has(stem) ? weight(stem) : 0), 0) }));
  const named = cases.toSorted((a, b) => b.score - a.score).find(({ score }) => score > 1.5)?.section;
  const next = named ?? cases.find(({ section }) => !state.used.has(keyOf(lesson.id, section.id)))?.section;
  const found = answering(lesson, ask, ['what-if', 'how-it-works', 'best-practice', 'key-points']).filter(({ passage }) => passage.section !== next);
  const points = sectionOf(lesson, 'key-points');
  const isNew = !discussed(state).includes(lesson.id);
  // The event asked about may be the lesson's own subject: then what must be known about it is the answer.
  const subject = !named && !isParticular(found) && isNew ? [...sentenceOf(lesson), ...(points ? [shortened(lesson, points, 120)] : [])] : [];
  const story = next ? [pieceOf(lesson, next, named ? next.text : `**What if ${next.name}** ${next.text}`)] : [];
  const further = cases.find(({ section }) => section !== next && !state.used.has(keyOf(lesson.id, section.id)))?.section;
  // "Wouldn't it all collapse?" wants a yes or a no first, and beyond its limit anything falls.
  const fears = /\bwould(?:n't| not)?\b.{1,50}\b(?:collapse|fail|break|go down|fall)\b/i.test(said.core) ? [{ text: 'It can, as soon as more fails than it was built for.' }] : [];
  return {
    pieces: [...fears, ...(!named && isParticular(found) ? fromPassages(lesson, found, 2) : []), ...subject, ...story, ...(named ? fromPassages(lesson, found, 1) : []), ...askBack(lesson, state)],
    suggestions: further ? [`What if ${further.name}`] : [],
    words: 270,
    explains: true,
  };
});
