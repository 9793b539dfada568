// "What if …?": what happens then, and what must have been prepared. The next case of an escalation, not the last one again.
import { leadOf } from '../lead';
import { pieceOf, sectionOf, sectionsOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';
import { discussed, isTold, keyOf } from '../state';
import { whenLost } from '../system-asked';

export const whatIf = withLesson((ask) => {
  const { lesson, said, state, topic, code: { map } } = ask;
  const own = map ? whenLost(said.core, map, topic === 'multi-region-and-dr') : [];
  const lead = leadOf(ask, ['what-if', 'questions', 'misconceptions', 'example', 'check-yourself']);
  const shown = [...lead.pieces, ...lead.more].map(({ section }) => section);
  const open = sectionsOf(lesson, 'what-if').filter(({ id, text }) => !state.used.has(keyOf(lesson.id, id)) && !shown.includes(id) && !isTold(text, state));
  // The event asked about may be the lesson's own subject: then what it is, and what must have been prepared, is the answer.
  const list = sectionOf(lesson, 'best-practice');
  const subject = !discussed(state).includes(lesson.id) ? [...sentenceOf(lesson), ...(list ? [shortened(lesson, list, 80, state)] : [])] : [];
  const next = open.slice(0, 1).map((section) => pieceOf(lesson, section, `**What if ${section.name}** ${section.text}`));
  // "Wouldn't it all collapse?" wants a yes or a no first, and beyond its limit anything falls.
  const fears = !lead.sure && /\bwould(?:n't| not)?\b.{1,50}\b(?:collapse|fail|break|go down|fall)\b/i.test(said.core) ? [{ text: 'It can, as soon as more fails than it was built for.' }] : [];
  const answer = lead.sure ? [...lead.pieces, ...lead.more] : lead.pieces.length > 0 ? [...lead.pieces, ...lead.more.slice(0, 1), ...next] : [...subject, ...next];
  const [further] = open.slice(lead.pieces.length > 0 ? 0 : 1);
  return { pieces: [...own, ...fears, ...answer], suggestions: further ? [`What if ${further.name}`] : [], words: own.length > 0 || subject.length > 1 ? 280 : 240, explains: own.length === 0, asks: true };
});
