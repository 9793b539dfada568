// "What is a hot partition, how do I notice it and how do I get rid of it?": one thing, asked about from several sides, and each side has
// its answer.
import { sentenceOf } from '../lesson-parts';
import type { Ask, Build } from '../plan';
import { shareOf, type Piece } from '../state';
import { pieceOfTerm } from '../term-index';
import { fit } from '../text';
import { openAnswer } from '../thing-answer';
import { meaningOf } from '../understand/words';
import { pieceOfUnit } from '../units';

/** A move that gives way to an answer for each part of the question, where all but one have one of their own. */
export const orEachPart = (build: Build): Build => (ask) => {
  const { said, knowledge } = ask;
  const asked = said.stated ? undefined : partsOf(said.core);
  if (!asked) return build(ask);
  const hits = asked.parts.map((part) => openAnswer(part, said.topics.slice(0, 3), ask));
  const [whole] = knowledge.units.near(said.core);
  // What was written for the whole of it needs no parts.
  if (whole && whole.score > Math.max(...hits.map((hit) => hit?.score ?? 0))) return build(ask);
  const answers = hits.map((hit, index) => (index === 0 && !(hit && isDefinition(hit.unit.heading!, asked.thing)) ? definition(asked.thing, ask) : hit && pieceOfUnit(hit.unit, true)));
  const told = answers.flatMap((piece, index) => (piece && answers.findIndex((other) => other?.section === piece.section && other?.lesson === piece.lesson) === index ? [piece] : []));
  if (told.length < 2 || told.length < asked.parts.length - 1) return build(ask);
  const room = Math.floor(most / told.length);
  return { pieces: told.map((piece) => ({ ...piece, text: fit(piece.text, room) })).filter(({ text }) => text !== ''), words: most + 20, explains: true };
};

/** Words of all answers together. */
const most = 240;

const asking = '(?:what|how|why|when|where|which|who)\\b';
const between = new RegExp(`(?:\\?+\\s*|[,;]\\s*)(?:and |so |but |also |then )*(?=${asking})|\\n+|\\s+and (?=${asking})`, 'i');
const asks = new RegExp(`\\b${asking}`, 'i');
const definesThing = /^(?:(?:ok|so|and|please)[ ,]+)*what(?:'s| is| are| does) (?:an? |the )?([^,?]{3,50}?)(?: mean| do)?$/i;
const standsFor = /\b(?:it|that|this|them|they|those|these)\b/gi;

/** The sides of a question that first asks what something is, each with its name in place of "it". Undefined where it has one side. */
function partsOf(core: string): { readonly thing: string; readonly parts: readonly string[] } | undefined {
  const parts = core.replace(/^[^:?]{0,40}:\s+/, '').split(between).map((part) => part.trim()).filter((part) => asks.test(part));
  const thing = definesThing.exec(parts[0] ?? '')?.[1];
  return thing === undefined || parts.length < 2 ? undefined : { thing, parts: parts.map((part, index) => (index === 0 ? part : part.replace(standsFor, thing))) };
}

const isDefinition = (heading: string, thing: string): boolean => /^What (?:is|are|does)\b/.test(heading) && shareOf(meaningOf(heading), meaningOf(thing)) > 0.6;

function definition(thing: string, { said, knowledge, lesson }: Ask): Piece | undefined {
  const [called] = knowledge.called(thing);
  const term = knowledge.terms.find(thing, said.topics);
  return term ? pieceOfTerm(term) : lesson && called === lesson.id ? sentenceOf(lesson)[0] : undefined;
}
