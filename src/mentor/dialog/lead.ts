// What answers the particular question, and stands first: the answer a lesson has written for it, or else the passages on that
// side of the topic. A question that only names its topic has none.
import type { Lesson, SectionKind } from '../lessons';
import { answering, fromPassages, isParticular } from './lesson-parts';
import type { Ask } from './plan';
import { keyOf, type Piece } from './state';
import { pointsBack } from './understand/references';

export interface Lead {
  /** Empty where nothing fits. */
  readonly pieces: readonly Piece[];
  /** The pieces are the answer, and not only near it. */
  readonly sure: boolean;
}

const none: Lead = { pieces: [], sure: false };

/** A written answer from here on is one to the learner's question. */
const same = 0.52;

/** Below this it says itself which question it answers, so that nobody takes it for more than it is. */
const plain = 0.64;

/** One from here on is next to it. */
const nearly = 0.42;

export function leadOf(ask: Ask & { readonly lesson: Lesson }, kinds: readonly SectionKind[], count = 2): Lead {
  const written = writtenAnswer(ask);
  if (written) return { pieces: [written], sure: true };
  // What is only near to the question says itself which one it answers.
  const { said } = ask;
  const close = said.move === 'explain-how' && !said.fromHistory && said.outside === undefined ? nearestWritten(ask, nearly) : undefined;
  if (close && close.piece.lesson === ask.lesson.id) return { pieces: [{ ...close.piece, text: `**${close.heading}** ${close.piece.text}` }], sure: false };
  const found = answering(ask.lesson, ask, kinds);
  if (!isParticular(found) || found[0]!.shared < 1.2) return none;
  const sure = found[0]!.covers >= 0.75 && found[0]!.shared >= 1.4;
  return { pieces: fromPassages(ask.lesson, found, sure ? count : 1), sure };
}

/** The lesson's own answer to the question, if it has one that was not given yet. */
export function writtenAnswer(ask: Ask): Piece | undefined {
  const found = nearestWritten(ask, same);
  return found && (found.score >= plain ? found.piece : { ...found.piece, text: `**${found.heading}** ${found.piece.text}` });
}

function nearestWritten({ said, state, knowledge, lesson }: Ask, least: number): { readonly piece: Piece; readonly heading: string; readonly score: number } | undefined {
  if (!lesson) return undefined;
  const near = new Set(said.topics.slice(0, 3).filter((topic) => knowledge.lessons.has(topic)).concat(lesson.id));
  // Of several sentences one may be the question; and a question about "this scenario" is one about the other topic as well.
  const beside = !pointsBack(said.core).scenario ? [] : said.topics.slice(1, 3).map((topic) => `${said.core} ${knowledge.nameOf(topic)}`);
  const lines = said.core.split('\n');
  const wordings = [said.core, ...(lines.length > 1 ? lines : []), ...beside];
  const hits = wordings.flatMap((wording) => knowledge.questions.find(wording, near));
  const [best] = hits
    .map(({ question, score }) => ({ question, score: score * (question.lesson === lesson.id ? 1 : 0.9) }))
    .filter(({ question, score }) => score >= least && !state.used.has(keyOf(question.lesson, question.section)))
    .toSorted((a, b) => b.score - a.score);
  return best && { piece: { text: best.question.answer, lesson: best.question.lesson, section: best.question.section }, heading: best.question.heading, score: best.score };
}
