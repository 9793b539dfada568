// "What if …?": what happens then, and what must have been prepared. The next case of an escalation, not the last one again.
import { leadOf } from '../lead';
import { askBack, pieceOf, sectionOf, sectionsOf, sentenceOf, shortened, stemsOf, telling } from '../lesson-parts';
import { withLesson } from '../plan';
import { discussed, keyOf } from '../state';

export const whatIf = withLesson((ask) => {
  const { lesson, said, state, knowledge } = ask;
  const stems = telling(said.stems, lesson, knowledge);
  const { weight } = knowledge.passages(lesson.id);
  const cases = sectionsOf(lesson, 'what-if').map((section) => ({ section, score: [...stemsOf(section.name)].reduce((sum, stem) => sum + (stems.has(stem) ? weight(stem) : 0), 0) }));
  const isTold = ({ id }: { readonly id: string }): boolean => state.used.has(keyOf(lesson.id, id));
  const lead = leadOf(ask, ['what-if', 'how-it-works', 'best-practice', 'key-points']);
  const named = cases.toSorted((a, b) => b.score - a.score).find(({ score, section }) => score > 1.5 && !isTold(section))?.section;
  const next = named ?? (lead.sure ? undefined : cases.find(({ section }) => !isTold(section))?.section);
  // The event asked about may be the lesson's own subject: then what it is, and what must have been prepared, is the answer.
  const list = sectionOf(lesson, 'best-practice');
  const subject = !named && !lead.sure && !discussed(state).includes(lesson.id) ? [...sentenceOf(lesson), ...(list ? [shortened(lesson, list, 110)] : [])] : [];
  const story = next ? [pieceOf(lesson, next, named && !lead.sure ? next.text : `**What if ${next.name}** ${next.text}`)] : [];
  const further = cases.find(({ section }) => section !== next && !isTold(section))?.section;
  // "Wouldn't it all collapse?" wants a yes or a no first, and beyond its limit anything falls.
  const fears = !lead.sure && /\bwould(?:n't| not)?\b.{1,50}\b(?:collapse|fail|break|go down|fall)\b/i.test(said.core) ? [{ text: 'It can, as soon as more fails than it was built for.' }] : [];
  return {
    pieces: [...fears, ...(lead.sure ? lead.pieces : []), ...(named && !lead.sure ? [...story, ...lead.pieces] : [...subject, ...(lead.sure ? [] : lead.pieces), ...story]), ...askBack(lesson, state)],
    suggestions: further ? [`What if ${further.name}`] : [],
    words: 240,
    explains: true,
  };
});
