// A question of a lesson as the panel shows it, and what comes back when it is answered.
import * as v from 'valibot';

export interface QuizPanelView {
  readonly kind: 'quiz';
  readonly id: string;
  readonly lesson: string;
  /** Of the lesson. */
  readonly title: string;
  readonly question: QuizQuestionView;
  /** Present once it was answered or looked up. */
  readonly answer?: QuizAnswer | undefined;
  readonly canGoBack: boolean;
}

export interface QuizQuestionView {
  /** Unique in the lesson. */
  readonly id: string;
  /** Plain text, as are the choices. */
  readonly text: string;
  readonly kind: 'open' | 'choice' | 'claim';
  /** In the reader's language; empty for an open question. */
  readonly choices: readonly string[];
}

export interface QuizAnswer {
  /** Made by the mentor's own renderer, as safe as a section of a lesson. */
  readonly html: string;
  /** Absent while the learner has not said how an open question went. */
  readonly isRight?: boolean | undefined;
  /** Indexes of choices. */
  readonly chosen?: number | undefined;
  readonly right?: number | undefined;
  /** When the topic is asked about again. */
  readonly note?: string | undefined;
}

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const quizAnswer = v.object({
  html: v.string(), isRight: v.optional(v.boolean()), chosen: v.optional(index), right: v.optional(index), note: v.optional(v.string()),
});

export const quizView = v.object({
  kind: v.literal('quiz'),
  id: v.string(),
  lesson: v.string(),
  title: v.string(),
  question: v.object({ id: v.string(), text: v.string(), kind: v.picklist(['open', 'choice', 'claim']), choices: v.array(v.string()) }),
  answer: v.optional(quizAnswer),
  canGoBack: v.boolean(),
});
