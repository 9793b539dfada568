// What the analysis sees in a few lines that stand by themselves: plain data that crosses every door.
import type { LessonRef, Severity } from './finding';

export interface Recognised {
  /** The language of the lines, as a fence of Markdown names it: `ts`, `python`, `yaml`. */
  readonly language: string;
  /** The worst first. */
  readonly sightings: readonly Sighting[];
  /** The lines as they read once what is wrong in them is mended, as far as it has a safe fix; absent where nothing has. */
  readonly mended?: string;
}

/** A finding in lines that are no file of the workspace. */
export interface Sighting {
  readonly rule: string;
  readonly severity: Severity;
  readonly lesson: LessonRef;
  /** What happens in the lines, then what to do and why: one or two plain sentences. */
  readonly message: string;
  /** The line it stands in, without the space around it. */
  readonly line: string;
  /** What the fix does that is in `mended`; absent where none is. */
  readonly fix?: string;
}
