// "What is it?": one sentence, and what follows from it. A term that is only a part of the topic is told first, by what the lesson
// says of it; who has trouble with the topic gets everyday words beside the definition.
import { leadOf } from '../lead';
import { pieceOf, sectionOf, sectionsOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';
import { pieceOfTerm, sectionOfTerm } from '../term-index';
import { keyOf } from '../state';
import { countWords } from '../text';
import { wantsSentence } from '../thing';

/** "… and how do I avoid it?" */
const measures = /\bhow (?:do|can|to|should|could|would) .{0,20}\b(?:avoid|prevent|stop|fix|fight|mitigate|handle|protect|defend)\b/i;

export const define = withLesson((ask) => {
  const { lesson, state, said, knowledge } = ask;
  if (wantsSentence(ask)) return { pieces: sentenceOf(lesson), words: 100, explains: true, asks: true };
  const term = knowledge.terms.find(said.core, said.topics);
  if (term && !measures.test(said.core) && !state.used.has(keyOf(term.lesson, sectionOfTerm(term)))) return { pieces: [pieceOfTerm(term), ...sentenceOf(lesson)], words: 140, explains: true, asks: true };
  const lead = leadOf(ask, ['questions', 'misconceptions', 'compared-with', 'how-it-works']);
  const list = measures.test(said.core) ? sectionOf(lesson, 'best-practice') : undefined;
  const against = list ? [shortened(lesson, list, 120, state)] : [];
  if (lead.sure) return { pieces: [...lead.pieces, ...lead.more, ...(countWords(lead.pieces[0]!.text) < 35 ? sentenceOf(lesson) : [])], words: 180, explains: true, asks: true };
  const simple = said.clauses.confused ? sectionOf(lesson, 'in-simpler-words') : undefined;
  const how = sectionsOf(lesson, 'how-it-works')[0];
  const more = simple ? [pieceOf(lesson, simple, simple.parts[0]?.text ?? simple.text)] : how ? [shortened(lesson, how, lead.pieces.length > 0 ? 60 : 100, state)] : [];
  return { pieces: [...sentenceOf(lesson), ...lead.pieces, ...(against.length > 0 ? against : more)], words: against.length > 0 ? 220 : 180, explains: true, asks: true };
});
