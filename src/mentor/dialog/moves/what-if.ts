// "What if …?": what happens then, and what must have been prepared. The next case of an escalation, not the last one again.
import { leadOf } from '../lead';
import { namedParts, whenItDies, whenThePlaceDies } from '../in-your-system';
import { askBack, pieceOf, sectionOf, sectionsOf, sentenceOf, shortened, stemsOf, telling } from '../lesson-parts';
import { withLesson, type Ask } from '../plan';
import { discussed, keyOf, type Piece } from '../state';

export const whatIf = withLesson((ask) => {
  const own = ownSystem(ask);
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
    pieces: [...own, ...fears, ...(lead.sure ? lead.pieces : []), ...(named && !lead.sure ? [...story, ...lead.pieces] : [...subject, ...(lead.sure ? [] : lead.pieces), ...story]), ...askBack(lesson, state)],
    suggestions: further ? [`What if ${further.name}`] : [],
    words: own.length > 0 ? 280 : 240,
    explains: own.length === 0,
  };
});

/** What the event does to the learner's own system, where it names a part of it or takes all of it. */
function ownSystem({ code: { map }, said, topic }: Ask): readonly Piece[] {
  if (!map || map.nodes.length === 0) return [];
  const [part] = namedParts(said.core, map);
  if (part) return [whenItDies(part, map)];
  const place = topic === 'multi-region-and-dr' || /\b(?:data ?cent(?:er|re)|region|zone|whole (?:site|cluster)|host)\b/i.test(said.core) ? whenThePlaceDies(map) : undefined;
  return place ? [place] : [];
}
