// What the learner has done and what comes next: plain data for whoever shows a learning path or asks a question.
import type { LessonPillar, ReadState } from './lesson';

/** Answers to the questions of one topic. */
export interface QuizState {
  readonly right: number;
  readonly wrong: number;
  /** Reviews passed one after the other; a wrong answer sets it to 0. */
  readonly inARow: number;
  /** ISO 8601 in UTC. */
  readonly lastAnswered: string;
  /** Day of the next review in UTC: `2026-03-01`. */
  readonly due: string;
  /** Ids of the questions whose last answer was right, the oldest answer first. */
  readonly known: readonly string[];
}

/** A finding that went away in the learner's own code: what the topic teaches was used. */
export interface Applied {
  readonly rule: string;
  /** As the finding named it. */
  readonly file: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
}

/** The evidence of one topic. */
export interface TopicProgress {
  readonly read?: ReadState;
  readonly quiz?: QuizState;
  /** The latest ones, oldest first. */
  readonly applied: readonly Applied[];
}

export interface PathTopic {
  readonly id: string;
  readonly title: string;
  /** `read`: to its last section, or passed in a quiz. */
  readonly state: 'new' | 'begun' | 'read';
  /** A lesson of the team's own. */
  readonly team?: true;
  readonly isDue: boolean;
  readonly progress: TopicProgress;
}

export interface PathPillar {
  readonly pillar: LessonPillar;
  readonly title: string;
  /** In study order, a team's own last. */
  readonly topics: readonly PathTopic[];
}

/** Why a lesson comes next. */
export type NextReason =
  /** The learner's code has findings on it. */
  | { readonly kind: 'findings'; readonly findings: number }
  /** It comes before the lesson that explains findings. */
  | { readonly kind: 'prepares'; readonly lesson: string; readonly findings: number }
  /** It was begun and not finished. */
  | { readonly kind: 'begun' }
  /** The first in study order whose prerequisites are read. */
  | { readonly kind: 'order' };

export interface NextLesson {
  readonly lesson: string;
  readonly reason: NextReason;
}

export interface LearningPath {
  /** Absent when everything is read. */
  readonly next?: NextLesson;
  /** Ids of the lessons to review today, the longest overdue first. */
  readonly due: readonly string[];
  readonly pillars: readonly PathPillar[];
}

/** A question of a lesson, with its answer as safe HTML. */
export interface QuizQuestion {
  readonly lesson: string;
  /** Unique in the lesson. */
  readonly id: string;
  /** Plain text. */
  readonly question: string;
  /** `claim`: the choices are `true`, `partly` and `false`, to be shown in the reader's language. `open`: answered freely. */
  readonly kind: 'open' | 'choice' | 'claim';
  /** Plain text; empty for an open question. */
  readonly choices: readonly string[];
  /** Index of the right choice; absent for an open question. */
  readonly right?: number;
  readonly answerHtml: string;
}
