// Quizzes in the panel: which question is shown, what its answer is, and what is noted of it.
import * as vscode from 'vscode';
import type { Mentor } from '../../../mentor/mentor';
import type { QuizAnswer, QuizPanelView } from '../../../protocol/quiz';
import type { Visit } from './visit';

/** `id` names the opening. Undefined if the lesson asks nothing. */
export function quizViewOf({ lesson, quiz }: Visit, mentor: Mentor, id: string, canGoBack: boolean): QuizPanelView | undefined {
  if (lesson === undefined || quiz === undefined) return undefined;
  const { question: wanted, last } = quiz;
  // A question that the lesson no longer asks gives way to another one.
  const question = (wanted === undefined ? undefined : mentor.learning.question(lesson, { id: wanted })) ?? mentor.learning.question(lesson, last === undefined ? {} : { last });
  if (!question) return undefined;
  const choices = question.kind === 'claim' ? question.choices.map(verdictWords) : question.choices;
  return { kind: 'quiz', id, lesson, title: mentor.link(lesson).title, question: { id: question.id, text: question.question, kind: question.kind, choices }, canGoBack };
}

/** A choice is judged at once; without one the answer is only shown. Undefined if there is nothing to answer (any more). */
export async function answerTo({ lesson, question, answer }: QuizPanelView, choice: number | undefined, mentor: Mentor): Promise<QuizAnswer | undefined> {
  const asked = mentor.learning.question(lesson, { id: question.id });
  if (!asked || answer) return undefined;
  if (asked.right === undefined) return { html: asked.answerHtml };
  if (choice === undefined || choice >= asked.choices.length) return undefined;
  const isRight = choice === asked.right;
  return { html: asked.answerHtml, isRight, chosen: choice, right: asked.right, note: noteOn(await mentor.learning.answered(lesson, question.id, isRight)) };
}

/** The learner says how an open question went. Undefined if it was not shown, or was judged before. */
export async function gradeOf({ lesson, question, answer }: QuizPanelView, isRight: boolean, mentor: Mentor): Promise<QuizAnswer | undefined> {
  if (!answer || answer.isRight !== undefined) return undefined;
  return { ...answer, isRight, note: noteOn(await mentor.learning.answered(lesson, question.id, isRight)) };
}

/** After this question: the next one of the lesson or, in a review, of the next lesson that is due. Undefined when none is left. */
export function visitAfter({ lesson, question }: QuizPanelView, isReview: boolean, mentor: Mentor): Visit | undefined {
  if (!isReview) return { lesson, quiz: { isReview, last: question.id } };
  const [due] = mentor.learning.path().due;
  return due === undefined ? undefined : { lesson: due, quiz: { isReview } };
}

export function noQuestions(lesson: string): Error {
  return new Error(vscode.l10n.t('The lesson “{0}” asks no questions.', lesson));
}

function verdictWords(verdict: string): string {
  switch (verdict) {
    case 'true':
      return vscode.l10n.t('True');
    case 'partly':
      return vscode.l10n.t('Partly true');
    default:
      return vscode.l10n.t('False');
  }
}

/** `due` is a day in UTC, and is shown as that day wherever the reader is. */
const noteOn = (due: string): string => vscode.l10n.t('Next review: {0}', new Date(due).toLocaleDateString(vscode.env.language, { dateStyle: 'medium', timeZone: 'UTC' }));
