// Learning: the path through the topics with what was read, answered and applied, the questions to ask, and when to ask again.
import type { Finding, LearningPath, PathTopic, PillarLessons, QuizQuestion } from '../model';
import { learningMarkdown } from './learner/learning-markdown';
import { nextLesson } from './learner/next-lesson';
import type { Progress } from './learner/progress';
import { isDue } from './learner/review';
import { nextQuestion, questionsOf, type Lesson, type LessonQuestion, type Renderer } from './lessons';

/** What changes something rejects with a clear message if it could not be stored. */
export interface Learning {
  /** `findings` are those of the learner's code; they decide what is needed most. */
  path(findings?: readonly Pick<Finding, 'lesson'>[]): LearningPath;
  /** A question of the lesson: that of the id, or the one to ask after `last`. Undefined if there is none. */
  question(lesson: string, wish?: { readonly id?: string; readonly last?: string }): QuizQuestion | undefined;
  /** Returns the day of the next review in UTC: `2026-03-01`. Rejects for a question that the lesson does not ask. */
  answered(lesson: string, question: string, isRight: boolean): Promise<string>;
  /** A finding was mended. One whose lesson is unknown is left out. */
  applied(finding: Pick<Finding, 'lesson' | 'rule' | 'file'>): Promise<void>;
  /** Everything as a document for people. */
  markdown(): string;
  /** Everything as data. */
  json(): string;
  /** Takes in what another window, or another machine, has stored since. Never rejects. */
  refresh(): Promise<void>;
  /** Forgets everything; what it resolves to brings it back. */
  reset(): Promise<() => Promise<void>>;
}

export interface LearningHost {
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly progress: Progress;
  readonly renderer: Renderer;
  /** In the order in which lists show them. */
  pillars(): readonly PillarLessons[];
  now(): Date;
}

export function createLearning({ lessons, progress, renderer, pillars, now }: LearningHost): Learning {
  const titleOf = (id: string): string => lessons.get(id)?.title ?? id;

  function path(findings: readonly Pick<Finding, 'lesson'>[] = []): LearningPath {
    const groups = pillars().map(({ pillar, title, lessons: members }) => ({ pillar, title, topics: members.map(({ id }) => topicOf(lessons.get(id)!)) }));
    const all = new Map(groups.flatMap(({ topics }) => topics).map((topic) => [topic.id, topic]));
    const next = nextLesson({
      lessons: [...all.keys()].map((id) => lessons.get(id)!),
      state: (id) => all.get(id)?.state ?? 'new',
      lastRead: (id) => progress.of(id)?.lastRead,
      found: findings.map(({ lesson }) => lesson.lesson),
    });
    const due = [...all.values()].filter((topic) => topic.isDue).toSorted((a, b) => (a.progress.quiz!.due < b.progress.quiz!.due ? -1 : 1));
    return { ...(next ? { next } : {}), due: due.map(({ id }) => id), pillars: groups };
  }

  function topicOf(lesson: Lesson): PathTopic {
    const known = progress.topic(lesson.id);
    const { read, quiz } = known;
    const isRead = read?.sections.includes(lesson.sections.at(-1)!.id) === true || (quiz?.inARow ?? 0) > 0;
    const state = isRead ? 'read' : read || quiz ? 'begun' : 'new';
    return { id: lesson.id, title: lesson.title, state, ...(lesson.team ? { team: true } : {}), isDue: quiz !== undefined && isDue(quiz, now()), progress: known };
  }

  function find(lesson: string, id: string): LessonQuestion | undefined {
    const from = lessons.get(lesson);
    return from && questionsOf(from).find((question) => question.id === id);
  }

  return {
    path,
    question(id, { id: wanted, last } = {}) {
      const lesson = lessons.get(id);
      if (!lesson) return undefined;
      const question = wanted === undefined ? nextQuestion(questionsOf(lesson), progress.topic(id).quiz?.known ?? [], last) : find(id, wanted);
      if (!question) return undefined;
      const right = question.choices.findIndex(({ isRight }) => isRight);
      return {
        lesson: id, id: question.id, question: question.question, kind: question.kind,
        choices: question.choices.map(({ text }) => text),
        ...(right < 0 ? {} : { right }),
        answerHtml: renderer.answer(question.answer, []),
      };
    },
    async answered(lesson, question, isRight) {
      if (!find(lesson, question)) throw new Error(`The lesson \`${lesson}\` does not ask \`${question}\`.`);
      await progress.markAnswered(lesson, question, isRight, now());
      return progress.topic(lesson).quiz!.due;
    },
    async applied({ lesson: { lesson }, rule, file }) {
      if (lessons.has(lesson)) await progress.markApplied(lesson, { rule, file, when: now().toISOString() });
    },
    markdown: () => learningMarkdown(path(), titleOf),
    json: () => `${progress.toText()}\n`,
    reset: () => progress.clear(now()),
    refresh: progress.refresh,
  };
}
