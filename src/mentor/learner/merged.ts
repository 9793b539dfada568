// What two windows or two machines know of the same learner, joined, so that neither loses what was done in the other.
import type { Applied, QuizState, ReadState, TopicProgress } from '../../model';

export type Topics = ReadonlyMap<string, TopicProgress>;

/** Steps that are kept for each topic. */
export const mostApplied = 20;

/** Everything that either knows. In whatever order it is joined, and however often, the result is the same. */
export function merged(one: Topics, other: Topics): Topics {
  const both = new Map(one);
  for (const [lesson, topic] of other) {
    const known = one.get(lesson);
    both.set(lesson, known ? mergedTopic(known, topic) : topic);
  }
  return both;
}

/** Without what was done until a moment (ISO 8601 in UTC). */
export function since(topics: Topics, moment: string | undefined): Topics {
  return moment === undefined ? topics : new Map([...topics].filter(([, topic]) => lastTouched(topic) > moment));
}

function lastTouched({ read, quiz, applied }: TopicProgress): string {
  return [read?.lastRead ?? '', quiz?.lastAnswered ?? '', ...applied.map(({ when }) => when)].reduce(later);
}

function mergedTopic(one: TopicProgress, other: TopicProgress): TopicProgress {
  const read = one.read && other.read ? mergedRead(one.read, other.read) : (one.read ?? other.read);
  const quiz = one.quiz && other.quiz ? mergedQuiz(one.quiz, other.quiz) : (one.quiz ?? other.quiz);
  return { ...(read ? { read } : {}), ...(quiz ? { quiz } : {}), applied: mergedSteps(one.applied, other.applied) };
}

function mergedRead(one: ReadState, other: ReadState): ReadState {
  return {
    firstRead: one.firstRead < other.firstRead ? one.firstRead : other.firstRead,
    lastRead: later(one.lastRead, other.lastRead),
    sections: [...new Set([...one.sections, ...other.sections])],
  };
}

/** How well something is known is what the latest answer says. Counts do not add up: most of them are the same answers. */
function mergedQuiz(one: QuizState, other: QuizState): QuizState {
  const latest = one.lastAnswered >= other.lastAnswered ? one : other;
  return { ...latest, right: Math.max(one.right, other.right), wrong: Math.max(one.wrong, other.wrong) };
}

function mergedSteps(one: readonly Applied[], other: readonly Applied[]): readonly Applied[] {
  const steps = new Map([...one, ...other].map((step) => [`${step.when} ${step.rule} ${step.file}`, step]));
  return [...steps.values()].sort((a, b) => (a.when < b.when ? -1 : 1)).slice(-mostApplied);
}

const later = (one: string, other: string): string => (one > other ? one : other);
