// What a lesson has written on the very question is the answer, in whatever form the move would tell its topic.
import { judgesAnother } from '../claim-text';
import { leadOf } from '../lead';
import { wantsSentence } from '../thing';
import { isCode } from '../pasted';
import type { Ask, Build } from '../plan';
import { keyOf, shareOf, type Piece } from '../state';
import { pieceOfTerm, sectionOfTerm } from '../term-index';
import { firstSentences, withoutQuestion } from '../text';
import { unique } from '../understand/named-topics';
import { isOnlyForm, meaningOf } from '../understand/words';
import { pieceOfUnit } from '../units';

/** From here on something was written for the question: nine times of ten where there is such a thing. */
const written = 1.5;

/** A story is what was asked for, so only the very question comes before it. */
const verySame = 2.3;

/** A move that gives way to an answer that was written for what is asked. */
export const orWritten = (build: Build): Build => (ask) => {
  const plan = build(ask);
  if (!ask.lesson || isAboutOwnCode(ask) || wantsSentence({ ...ask, lesson: ask.lesson })) return plan;
  // What was written about two topics together is the answer to how they relate.
  if (ask.said.move === 'relate' && plan.pieces.some(({ section }) => section?.startsWith('together-with'))) return plan;
  const lead = leadOf(ask);
  // What was told by the way is told again where it is the very thing that is asked now.
  const again = toldBefore(ask);
  if (again && again.score > lead.score * 1.3) return ask.said.stated?.claim ? { ...plan, repeats: true } : { ...plan, pieces: [{ ...again.piece, text: `As I said: ${again.piece.text}` }], words: 220, repeats: true };
  // A belief that is stated has its verdict from the move.
  if (lead.score < ((ask.said.move === 'example' && !shows(ask.said.core, lead.pieces[0])) || (asksWhatThatIs(ask.said) && !isDefinition(lead.pieces[0])) ? verySame : written) || (ask.said.stated?.claim && (ask.said.stated.holds !== undefined || lead.pieces.some(({ section }) => section?.startsWith('misconceptions/'))))) return plan;
  // "Yes" or "no" to another question is no answer to who asks whether it holds.
  if (ask.said.move === 'check-understanding' && ask.said.stated?.sweeps !== true && judgesAnother(lead.pieces[0]!.text)) return plan;
  // What is called by its name stays the topic, whichever lesson has the answer.
  const [topic] = ask.said.topics;
  const isCalled = topic !== undefined && ask.knowledge.called(ask.said.core).includes(topic);
  return { ...plan, topics: isCalled ? ask.said.topics : unique([...lead.pieces.flatMap(({ lesson }) => lesson ?? []), ...ask.said.topics]), pieces: [...judging(ask, plan.pieces[0]), ...definitionFor(ask, lead.pieces[0]), ...lead.pieces, ...lead.more], words: 220, explains: true, asks: true, repeats: false };
};

/** What the mentor says to a statement before it tells what holds. */
const judging = ({ said: { move } }: Ask, first: Piece | undefined): readonly Piece[] => ((move === 'correct-misconception' || move === 'check-understanding') && first?.lesson === undefined && first?.text.startsWith('**') ? [first] : []);

/** Who asks what something is hears that first, where what is written begins with something else. */
function definitionFor({ said: { move, core, topics }, knowledge, state }: Ask, lead: Piece | undefined): readonly Piece[] {
  const term = move === 'define' && lead ? knowledge.terms.find(core, topics) : undefined;
  if (!term || state.used.has(keyOf(term.lesson, sectionOfTerm(term)))) return [];
  const opening = meaningOf(firstSentences(withoutQuestion(lead!.text), 1));
  const answered = isDefinition(lead) ? meaningOf(lead!.section!.split('/').at(-1)!.replaceAll('-', ' ')) : undefined;
  return term.names.some((name) => shareOf(meaningOf(name), opening) === 1 || (answered && shareOf(answered, meaningOf(name)) === 1)) || shareOf(meaningOf(term.text), opening) >= sameWords ? [] : [pieceOfTerm(term)];
}

/** What shares so much with a definition gives one itself. */
const sameWords = 0.6;

/** Who asks to see something written down is served by the answer that has it in it, and not by a story. */
const shows = (core: string, piece: Piece | undefined): boolean => writtenDown.test(core) && /^[`~]{3}/m.test(piece?.text ?? '');
const writtenDown = /\b(?:let me see|see an?|show me|sample|specimen|template|yaml|json|config\w*|ddl|sql|curl|headers?|snippet|manifest|rule|policy|queries|query|log (?:line|entry|excerpt)|lines? of|output|entry|sheet|document|doc|record|note|schema|table|response|request|file)\b/i;

/** A definition is wanted, and a story with the word in it is none. */
const asksWhatThatIs = ({ move, core }: Ask['said']): boolean => move === 'define' && core.split('\n').some((line) => /\bwhat (?:is|are|was|does|do|did)\b/i.test(line) && isOnlyForm(line));
const isDefinition = (piece: Piece | undefined): boolean => /^(?:questions\/)?what-(?:is|are|does)-/.test(piece?.section ?? '');

/** The answer to the very question of this turn, if it was given before; what an earlier turn asked says nothing here. */
function toldBefore({ said: { core, topics }, state, knowledge }: Ask): { readonly piece: Piece; readonly score: number } | undefined {
  if (state.used.size === 0 || core.split(/\s+/).length < 4) return undefined;
  const [best] = knowledge.units.near(core);
  if (!best || best.score < verySame || !topics.includes(best.unit.lesson.id) || !state.used.has(keyOf(best.unit.lesson.id, best.unit.section)) || !['questions', 'misconceptions'].includes(best.unit.kind)) return undefined;
  return { piece: pieceOfUnit(best.unit, false), score: best.score };
}

/** Where the learner's own code is asked for, it comes first what is known of it. */
const isAboutOwnCode = ({ said: { move, core }, code }: Ask): boolean => move === 'show-in-code' || (move === 'fix-code' && (code.findings.length > 0 || (ownCode.test(core) && !isCode(core))));
const ownCode = /\b(?:my|our|this|these|that) (?:\w+ ){0,3}(?:code|files?|lines?|functions?|calls?|handlers?|project|repo\w*|service|quer(?:y|ies)|snippet|config\w*)\b|\b(?:fix|repair|correct|patch|rewrite|refactor) (?:it|this|that|them|these|my|our)\b/i;
