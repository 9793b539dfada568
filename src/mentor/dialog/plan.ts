// What a move is given and what it gives back.
import type { Finding, Recognised, SystemMap } from '../../model';
import type { Lesson } from '../lessons';
import type { Knowledge } from './knowledge';
import type { Piece, State } from './state';
import type { Understanding } from './understand/understand';

/** What is known about the learner's own code. */
export interface CodeView {
  /** False where nothing was scanned, or where the scan did not answer in time. */
  readonly scanned: boolean;
  /** Findings of the topics asked about, or all where no topic was named. */
  readonly findings: readonly Finding[];
  /** The learner's system, where files describe one. */
  readonly map?: SystemMap;
  /** What the analyser sees in the lines that were pasted. */
  readonly pasted?: Recognised;
}

export interface Ask {
  readonly said: Understanding;
  readonly state: State;
  readonly knowledge: Knowledge;
  readonly code: CodeView;
  /** The topic asked about; absent where none is. */
  readonly topic?: string;
  /** Its lesson, or the nearest one if it has none. */
  readonly lesson?: Lesson;
}

export interface Plan {
  /** In the order of the answer; what does not fit any more is left out from the end. */
  readonly pieces: readonly Piece[];
  /** Where the move itself decides what the answer is about, such as the next topic. */
  readonly topics?: readonly string[];
  /** Things to say next, as the learner would say them; the move's own come before the usual ones. */
  readonly suggestions?: readonly string[];
  /** Words the answer may have; 350 at most. */
  readonly words?: number;
  /** Whether the answer explains something, so that a line about the learner's own code belongs to it. */
  readonly explains?: boolean;
  /** Whether one short question back may stand at the end; the composer decides whether one fits. */
  readonly asks?: boolean;
  /** Whether it says already what the learner's numbers come to. */
  readonly counted?: boolean;
  /** Whether it is the point of the move to say once more what was said. */
  readonly repeats?: boolean;
}

export type Build = (ask: Ask) => Plan;

/** A move that needs a lesson; where there is none at all, the plan is empty and the composer says so. */
export const withLesson = (build: (ask: Ask & { readonly lesson: Lesson; readonly topic: string }) => Plan): Build => (ask) =>
  ask.lesson && ask.topic !== undefined ? build(ask as Ask & { readonly lesson: Lesson; readonly topic: string }) : { pieces: [] };
