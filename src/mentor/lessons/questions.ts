// The questions a lesson asks: those of "Check yourself", and its misconceptions as claims to be judged.
import { slug } from './headings';
import type { Choice, Lesson } from './lesson';

export interface LessonQuestion {
  /** Unique in the lesson: `check-yourself/…`, `misconceptions/…`. */
  readonly id: string;
  /** Plain text. */
  readonly question: string;
  readonly kind: 'open' | 'choice' | 'claim';
  /** Of a claim: true, partly and false. Empty for an open question. */
  readonly choices: readonly Choice[];
  /** The explained answer, Markdown. */
  readonly answer: string;
}

/** Questions and claims by turns, so that a quiz is not one kind all the way. */
export function questionsOf(lesson: Lesson): readonly LessonQuestion[] {
  const parts = (kind: 'check-yourself' | 'misconceptions') => lesson.sections.find((section) => section.kind === kind)?.parts ?? [];
  const asked = parts('check-yourself').map(({ heading, text, choices = [] }): LessonQuestion => ({
    id: `check-yourself/${slug(heading)}`, question: heading, kind: choices.length > 0 ? 'choice' : 'open', choices, answer: text,
  }));
  const claims = parts('misconceptions').flatMap(({ heading, text }): readonly LessonQuestion[] => {
    const verdict = /^\*\*Verdict: (true|partly|false)\b/.exec(text)?.[1];
    if (verdict === undefined) return [];
    return [{ id: `misconceptions/${slug(heading)}`, question: heading, kind: 'claim', choices: verdicts.map((each) => ({ text: each, isRight: each === verdict })), answer: text }];
  });
  return Array.from({ length: Math.max(asked.length, claims.length) }, (_, index) => [asked[index], claims[index]]).flat().filter((each) => each !== undefined);
}

const verdicts = ['true', 'partly', 'false'] as const;

/**
 * The question to ask next: the first after `last` that was not answered rightly yet, else the one whose right answer is the
 * longest ago. `known` are ids, the oldest first. Undefined if the lesson asks nothing.
 */
export function nextQuestion(questions: readonly LessonQuestion[], known: readonly string[], last?: string): LessonQuestion | undefined {
  const start = questions.findIndex(({ id }) => id === last) + 1;
  const others = [...questions.slice(start), ...questions.slice(0, start)].filter(({ id }) => id !== last);
  const isKnown = ({ id }: LessonQuestion): boolean => known.includes(id);
  return others.find((each) => !isKnown(each)) ?? others.toSorted((a, b) => known.indexOf(a.id) - known.indexOf(b.id))[0] ?? questions[0];
}
