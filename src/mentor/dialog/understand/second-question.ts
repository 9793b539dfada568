// Two questions in one turn: the second one, if it asks for something that the answer to the first would not hold.
import type { Knowledge } from '../knowledge';
import { social, type Move } from '../move';
import type { State } from '../state';
import { thingsNamed } from '../things-named';
import { askedMove } from './cues';
import { sure } from './named-topics';
import { understand, type Understanding } from './understand';

/** Requests that are answered in another form than an explanation, so that they are not met by the way. */
const ofTheirOwn: ReadonlySet<Move> = new Set(['example', 'another-example', 'analogy', 'show-in-code', 'fix-code', 'compare', 'what-if', 'best-practice', 'simplify', 'quiz', 'walkthrough', 'relate']);

/** Moves that are about several topics at once. */
const together: ReadonlySet<Move> = new Set(['compare', 'relate', 'summarize']);

export interface Second {
  readonly said: Understanding;
  /** It was asked before the first one. */
  readonly before: boolean;
  /** What is left of the turn for the first one. */
  readonly own: string;
}

/** `state` is the conversation with the first question in it, so that "and where is that in my code?" finds what "that" is. */
export function secondQuestion(first: Understanding, state: State, knowledge: Knowledge): Second | undefined {
  const questions = questionsIn(first.core).filter((question) => !/^(?:and |so |but )?in (?:the|your|that|this)\b/i.test(question));
  if (questions.length < 2 || /\bi (?:only|just) (?:noted|wrote|got|caught|remember\w*|heard|have)\b/i.test(first.core) || (first.move === 'summarize' && /\b(?:bullets?|points|lines?|sentences?)\b/i.test(first.core)) || social.has(first.move) || first.stated || first.ownPicture || thingsNamed(first.clauses.text, { knowledge, said: first }).length > 2) return undefined;
  for (const [index, question] of questions.entries()) {
    const said = understand(question, state, knowledge);
    if (social.has(said.move) || said.topics.length === 0 || said.outside !== undefined) continue;
    const isElsewhere = !said.fromHistory && isNamed(said.topics[0]!, question, knowledge) && !(together.has(first.move) ? first.topics : first.topics.slice(0, 1)).includes(said.topics[0]!);
    const isAnother = said.move !== first.move && ofTheirOwn.has(said.move);
    if (isElsewhere || isAnother) return { said, before: index === 0, own: questions.filter((other) => other !== question).join('\n') };
  }
  return undefined;
}

/** By its name or a phrase for it, and not by the way of talking alone. */
const isNamed = (topic: string, text: string, knowledge: Knowledge): boolean => knowledge.topics.find(text).some((hit) => hit.topic === topic && hit.score >= sure);

/** The parts of a turn that ask: sentences, and halves of one that has two question words. */
function questionsIn(core: string): readonly string[] {
  return core
    .split('\n')
    .flatMap((line) => line.split(/[,;] (?:and |so |but |also )*(?=(?:where|how|what|which|why|when|can you|could you|show me|give me|is there)\b)|\? (?:and )?|\band (?=(?:how|what|where|why|which|can you|could you|show me|give me)\b)/i))
    .filter((part) => part.split(/\s+/).length > 2 && askedMove(part) !== undefined);
}
