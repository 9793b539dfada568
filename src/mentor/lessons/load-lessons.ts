// Lesson files in, lessons out. A file that cannot be read as a lesson is left out and reported; the others are not touched by it.
import type { LessonProblem } from '../../model';
import { holdsAsked, lessonFileOf, readAsked } from './asked';
import { readHead } from './front-matter';
import type { Lesson } from './lesson';
import { cutSections } from './sections';

export interface LessonFile {
  /** Path for messages. */
  readonly file: string;
  readonly text: string;
  /** Written by the team for its own workspace. */
  readonly team?: true;
}

export interface LoadedLessons {
  /** In the order of the files. */
  readonly lessons: readonly Lesson[];
  readonly problems: readonly LessonProblem[];
}

/** UTF-16 units. The longest lesson is a tenth of this; a file beyond it is something else. */
const longest = 400_000;

/** A file, or a lesson that was loaded before: what the product ships is read once, when it is built, and not at each first question. */
export type LessonSource = LessonFile | Lesson;

/** Never throws. Of two lessons with one id the first counts. */
export function loadLessons(sources: readonly LessonSource[]): LoadedLessons {
  const lessons = new Map<string, Lesson>();
  const problems: LessonProblem[] = [];
  const asked = new Map(sources.filter((source): source is LessonFile => 'text' in source && holdsAsked(source.file)).map(({ file, text }) => [lessonFileOf(file), readAsked(file, text)]));
  problems.push(...[...asked.values()].flatMap((each) => each.problems));
  for (const source of sources) {
    const { file } = source;
    if (holdsAsked(file)) continue;
    const loaded = 'sections' in source ? { lesson: source } : loadLesson(source, asked.get(file)?.asked);
    if ('problems' in loaded) {
      problems.push(...loaded.problems);
      continue;
    }
    const first = lessons.get(loaded.lesson.id);
    if (first) problems.push({ file, line: 1, message: `There is already a lesson \`${first.id}\` in ${first.file}. Give this one another id.` });
    else lessons.set(loaded.lesson.id, loaded.lesson);
  }
  return { lessons: [...lessons.values()], problems };
}

function loadLesson({ file, text: original, team }: LessonFile, asked: Lesson['asked'] = {}): { readonly lesson: Lesson } | { readonly problems: readonly LessonProblem[] } {
  if (original.length > longest) return { problems: [{ file, line: 1, message: `This file is too long for a lesson (${original.length} characters). Split it.` }] };
  const text = original.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = readHead(file, text);
  if (!head.ok) return head;
  const { sections, problems } = cutSections(file, head.body, head.bodyLine);
  if (problems.length > 0) return { problems };
  if (sections.length === 0) return { problems: [{ file, line: head.bodyLine, message: 'This lesson is empty. Write at least `## In one sentence` and a sentence.' }] };
  const { sources, ...rest } = head.value;
  return { lesson: { ...rest, sources: sources.map(({ title, url }) => (url === undefined ? { title } : { title, url })), sections, asked, file, ...(team ? { team } : {}) } };
}
