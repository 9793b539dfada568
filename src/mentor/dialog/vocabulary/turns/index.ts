// Whole turns as people say them, each with the move it makes and, where it has one, its topic. From them the dialog learns which forms
// go with which move, and which words with which topic; none of them is looked up as it stands.
import type { Move } from '../../move';
import { anyTopic } from './any-topic';
import { faultTolerance } from './fault-tolerance';
import { foundations } from './foundations';
import { scalability } from './scalability';
import { security } from './security';

export type TopicTurns = Readonly<Record<string, Readonly<Partial<Record<Move, string>>>>>;

export interface Turn {
  readonly move: Move;
  readonly text: string;
  readonly topic?: string;
  /** Said in the middle of a conversation. */
  readonly goesOn: boolean;
}

export const turns: readonly Turn[] = [
  ...turnsOf(anyTopic),
  ...Object.entries({ ...foundations, ...scalability, ...faultTolerance, ...security }).flatMap(([topic, said]) => turnsOf(said).map((turn) => ({ ...turn, topic }))),
];

function turnsOf(said: Readonly<Partial<Record<Move, string>>>): readonly Turn[] {
  return Object.entries(said).flatMap(([move, texts]) =>
    texts.split(/\s\|\s/).map((text) => text.trim()).filter((text) => text !== '' && text !== '>').map((text) => ({ move: move as Move, text: text.replace(/^> /, ''), goesOn: text.startsWith('> ') })));
}
