// When a topic is to be reviewed: each review that is passed makes the pause to the next one longer, a wrong answer begins anew.
import type { QuizState } from '../../model';

/** Days to the next review after one, two, three … reviews passed in a row. */
const pauses = [1, 3, 7, 16, 35] as const;

/**
 * What is known of a topic after one more answer. A right answer before the review is due is counted and moves nothing: it says
 * little about what will be remembered next week.
 */
export function afterAnswer(before: QuizState | undefined, question: string, isRight: boolean, when: Date): QuizState {
  const known = (before?.known ?? []).filter((id) => id !== question);
  const counts = { right: (before?.right ?? 0) + Number(isRight), wrong: (before?.wrong ?? 0) + Number(!isRight), lastAnswered: when.toISOString() };
  if (!isRight) return { ...counts, inARow: 0, due: dayAfter(when, pauses[0]), known };
  if (before && before.inARow > 0 && !isDue(before, when)) return { ...counts, inARow: before.inARow, due: before.due, known: [...known, question] };
  const inARow = (before?.inARow ?? 0) + 1;
  return { ...counts, inARow, due: dayAfter(when, pauses[Math.min(inARow, pauses.length) - 1]!), known: [...known, question] };
}

/** From the beginning of its day in UTC on. */
export const isDue = ({ due }: Pick<QuizState, 'due'>, now: Date): boolean => due <= dayOf(now);

const dayOf = (when: Date): string => when.toISOString().slice(0, 10);

function dayAfter(when: Date, days: number): string {
  const later = new Date(when);
  later.setUTCDate(later.getUTCDate() + days);
  return dayOf(later);
}
