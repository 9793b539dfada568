// The door of the mentor: lessons as data and pages, search, the conversation, and what the learner has done. It knows no editor; the host
// brings the lesson files, a place to keep progress, and the time.
import type { Finding, LessonHit, LessonLink, LessonPage, LessonPillar, LessonProblem, LessonSummary, PillarLessons } from '../model';
import { createDialog, type Answer, type CodePort, type Dialog } from './dialog';
import { openProgress, type ProgressStorage } from './learner/progress';
import { createLearning, type Learning } from './learning';
import { createRenderer, createSearch, isTopic, loadLessons, onYourLine, pillars, plainText, sectionFor, topics, type Lesson, type LessonSearch, type LessonSource, type Place } from './lessons';

export type { Answer, CodePort, Move } from './dialog';
export type { Learning } from './learning';
export { appliedBetween, type CodeState } from './learner/applied';
export type { LessonFile, LessonSource } from './lessons';
export { unpackLessons } from './lessons';
export type { ProgressStorage } from './learner/progress';

export interface MentorHost {
  readonly lessons: readonly LessonSource[];
  readonly progress: ProgressStorage;
  now(): Date;
}

export interface PageRequest {
  /** Heading, id or kind of the section to show first; a section that is not there means the start of the lesson. */
  readonly section?: string;
  /** The finding the lesson was opened from: its line is shown first, above the section its rule names (unless `section` says otherwise). */
  readonly finding?: Finding;
}

export interface Mentor {
  /** Lesson files that were left out, with the line and what to do. */
  readonly problems: readonly LessonProblem[];
  /** What the learner must be told about the mentor's own state, such as a damaged progress store; each one once. */
  readonly notices: readonly string[];
  /** All lessons by pillar, pillars without a lesson left out; within a pillar in study order, a team's own lessons last. */
  lessons(): readonly PillarLessons[];
  /** Undefined if there is no such lesson. */
  lesson(id: string): Lesson | undefined;
  /** The lesson ready to be shown; undefined if there is no such lesson. */
  page(id: string, request?: PageRequest): LessonPage | undefined;
  /** Lessons that fit some words, best first. */
  search(query: string): readonly LessonHit[];
  /**
   * Answers what the learner says. `conversation` are the learner's earlier turns, oldest first: they alone decide what was said
   * before, so the same turns always get the same answer. `code` brings in the learner's own findings. Never rejects.
   */
  ask(conversation: readonly string[], utterance: string, code?: CodePort): Promise<Answer>;
  /** Makes what the first question, or the first search, would otherwise wait for: some hundred milliseconds of work. */
  prepare(what: 'questions' | 'search'): void;
  /** An answer's Markdown as HTML, safe as that of a page; code such as `src/a.ts:12` that names one of the places is a link. */
  answerHtml(markdown: string, places: readonly Place[]): string;
  /** A lesson to link to; its id is its title where there is no such topic. */
  link(id: string): LessonLink;
  /** What was read, answered and applied, and what comes next. */
  readonly learning: Learning;
  /** Rejects with a clear message if it could not be stored, or if there is no such lesson. */
  markRead(lesson: string, section?: string): Promise<void>;
}

/** Never rejects: broken lessons and a broken store are reported in the result. */
export async function createMentor(host: MentorHost): Promise<Mentor> {
  const { lessons, problems } = loadLessons(host.lessons);
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const renderer = createRenderer((id) => byId.get(id));
  const { progress, notice } = await openProgress(host.progress);
  let search: LessonSearch | undefined;
  let dialog: Dialog | undefined;

  function summary(lesson: Lesson): LessonSummary {
    const read = progress.of(lesson.id);
    const sentence = lesson.sections.find((section) => section.kind === 'in-one-sentence');
    return { id: lesson.id, title: lesson.title, pillar: lesson.pillar, sentence: plainText(sentence?.text ?? ''), ...(lesson.team ? { team: true } : {}), ...(read ? { read } : {}) };
  }

  function page(id: string, { section, finding }: PageRequest = {}): LessonPage | undefined {
    const lesson = byId.get(id);
    if (!lesson) return undefined;
    const read = progress.of(id);
    const wanted = section ?? finding?.lesson.section;
    const fitting = wanted === undefined && !finding ? lesson.sections[0]! : sectionFor(lesson, wanted === undefined ? {} : { section: wanted });
    const opening = finding && onYourLine(finding);
    return {
      id, title: lesson.title, pillar: lesson.pillar,
      // The learner's own line stands right above the section that explains it, so that both are seen together.
      sections: renderer.lesson(lesson).flatMap((each) => (opening && each.id === fitting.id ? [opening, each] : [each])),
      focus: opening?.id ?? fitting.id,
      prerequisites: lesson.prerequisites.map(link),
      related: lesson.related.map(link),
      ...(read ? { read } : {}),
    };
  }

  function link(id: string): LessonLink {
    const written = byId.get(id);
    return { id, title: written?.title ?? topics.find((topic) => topic.id === id)?.title ?? id, written: written !== undefined };
  }

  const dialogOf = (): Dialog => (dialog ??= createDialog(lessons));
  const searchOf = (): LessonSearch => (search ??= createSearch(lessons));
  const grouped = (): readonly PillarLessons[] => byPillar(lessons.map(summary));

  return {
    problems,
    notices: notice === undefined ? [] : [notice],
    lessons: grouped,
    lesson: (id) => byId.get(id),
    page,
    answerHtml: (markdown, places) => renderer.answer(markdown, places),
    link,
    search: (query) => searchOf().search(query),
    ask: (conversation, utterance, code) => dialogOf().ask(conversation, utterance, code),
    prepare(what) {
      if (what === 'questions') dialogOf();
      else searchOf();
    },
    learning: createLearning({ lessons: byId, progress, renderer, pillars: grouped, now: host.now }),
    async markRead(id, section) {
      if (!byId.has(id)) throw new Error(`There is no lesson \`${id}\`.`);
      await progress.markRead(id, host.now(), section);
    },
  };
}

const pillarTitles: Readonly<Record<LessonPillar, string>> = {
  foundations: 'Foundations', scalability: 'Scalability', 'fault-tolerance': 'Fault tolerance', security: 'Security', interplay: 'Interplay',
};

function byPillar(summaries: readonly LessonSummary[]): readonly PillarLessons[] {
  const order = (id: string): number => (isTopic(id) ? topics.findIndex((topic) => topic.id === id) : topics.length);
  return pillars
    .map((pillar) => ({
      pillar,
      title: pillarTitles[pillar],
      lessons: summaries.filter((summary) => summary.pillar === pillar).sort((a, b) => order(a.id) - order(b.id) || (a.id < b.id ? -1 : 1)),
    }))
    .filter((group) => group.lessons.length > 0);
}
