// What the mentor remembers of a conversation. It is made anew from the learner's turns each time: the same turns always lead to
// the same memory, so nothing has to be stored and nothing can get out of step.
import type { Move } from './move';
import { blocksOf } from './passages';
import { countWords, joinBlocks, sentences } from './text';
import { meaningOf } from './understand/words';

/** A stretch of an answer and where it came from. */
export interface Piece {
  /** Markdown. */
  readonly text: string;
  readonly lesson?: string;
  /** Section id; with the lesson it names an example or a picture that is used up now. */
  readonly section?: string;
}

export interface Turn {
  /** What the learner said, tidied. */
  readonly text?: string;
  /** The same as it was written. */
  readonly raw?: string;
  readonly move: Move;
  /** Topics that were asked about, best first; empty for social turns. */
  readonly topics: readonly string[];
  readonly pieces: readonly Piece[];
}

export interface State {
  /** In order, the latest last. */
  readonly turns: readonly Turn[];
  /** Sections that were shown, as `lesson#section`. */
  readonly used: ReadonlySet<string>;
  /** Sentences that were said, so that none is said twice without being asked for. */
  readonly said: ReadonlySet<string>;
}

export const empty: State = { turns: [], used: new Set(), said: new Set() };

export function after(state: State, turn: Turn): State {
  const used = new Set(state.used);
  for (const { lesson, section } of turn.pieces) if (lesson && section) used.add(keyOf(lesson, section));
  const said = new Set(state.said);
  for (const { text } of turn.pieces) for (const sentence of sentencesOf(text)) said.add(sentence);
  return { turns: [...state.turns, turn], used, said };
}

/** What of a text was not said yet: its blocks, without those that are known nearly as a whole. A list is one block. */
export function unsaid(text: string, { said }: State): string {
  if (said.size === 0) return text;
  const blocks: string[] = [];
  for (const block of blocksOf(text)) {
    const last = blocks.at(-1);
    if (last !== undefined && isListed(last) && (isListed(block) || /^\s/.test(block))) blocks[blocks.length - 1] = joinBlocks([last, block]);
    else blocks.push(block);
  }
  return joinBlocks(blocks.filter((block) => {
    const all = sentencesOf(block);
    const known = all.filter((sentence) => said.has(sentence));
    return all.length === 0 || wordsIn(known) < wordsIn(all) * 0.8;
  }));
}

/** Whether one of the latest answers says nearly the same, if in other words. */
export function isTold(text: string, { turns }: State): boolean {
  const words = meaningOf(text);
  return turns.slice(-4).some(({ pieces }) => pieces.some((piece) => countWords(piece.text) > 20 && shareOf(words, meaningOf(piece.text)) > 0.6));
}

/** Which share of some words is among others; 0 to 1. */
export const shareOf = (words: ReadonlySet<string>, known: ReadonlySet<string>): number => [...words].filter((word) => known.has(word)).length / Math.max(1, words.size);

const isListed = (block: string): boolean => /^(?:[-*]|\d+\.) /.test(block);
const wordsIn = (all: readonly string[]): number => all.reduce((sum, sentence) => sum + countWords(sentence), 0);

/** Without marks, labels and numbers of lists, so that a sentence is the same wherever it stands. */
const sentencesOf = (text: string): readonly string[] => blocksOf(text).flatMap((block) => (/^[`~|]/.test(block) ? [block] : sentences(block.replace(/^(?:[-*]|\d+\.) /, '')))).map((sentence) => sentence.replace(/[*_"\s]+/g, ' ').trim().toLowerCase()).filter((sentence) => sentence.length > 12);

export const keyOf = (lesson: string, section: string): string => `${lesson}#${section}`;

/** The last turn that was about something. */
export const lastOnTopic = (state: State): Turn | undefined => state.turns.findLast((turn) => turn.topics.length > 0);

/** What is talked about now, best first. */
export const current = (state: State): readonly string[] => lastOnTopic(state)?.topics ?? [];

/** Topics of the conversation, each once, the latest first. */
export const discussed = (state: State): readonly string[] => [...new Set(state.turns.toReversed().flatMap((turn) => turn.topics))];

/** The same, those of most turns first. */
export function mostDiscussed(state: State): readonly string[] {
  const turnsOf = (topic: string): number => state.turns.filter(({ topics }) => topics.includes(topic)).length;
  return discussed(state).toSorted((a, b) => turnsOf(b) - turnsOf(a));
}
