// The ways in which learners ask for a part of a lesson, kept beside it: `timeouts.asked.md` next to `timeouts.md`. They are read by
// the dialog and shown to nobody, so a lesson stays as long as it reads well.
import type { LessonProblem } from '../../model';

export interface Asked {
  /** By the heading of the question, belief or section that answers them, as it stands in the lesson. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly LessonProblem[];
}

const ending = /\.asked\.md$/;

export const holdsAsked = (file: string): boolean => ending.test(file);

/** The lesson file that a file of wordings belongs to. */
export const lessonFileOf = (file: string): string => file.replace(ending, '.md');

export const headingIn = (line: string): string | undefined => /^## +(.+?)\s*$/.exec(line)?.[1];
export const wordingIn = (line: string): string | undefined => /^- +(.+?)\s*$/.exec(line)?.[1];

/** A `##` heading of the lesson, and below it a line `- …` for each way to ask. */
export function readAsked(file: string, text: string): Asked {
  const asked: Record<string, string[]> = {};
  const problems: LessonProblem[] = [];
  let current: string[] | undefined;
  text.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, index) => {
    const heading = headingIn(line);
    const wording = wordingIn(line);
    if (heading !== undefined) current = asked[heading] ??= [];
    else if (wording !== undefined && current) current.push(wording);
    else if (line.trim() !== '') problems.push({ file, line: index + 1, message: 'This is neither a heading of the lesson (`## …`) nor a way to ask for it below one (`- …`).' });
  });
  return { asked, problems };
}
