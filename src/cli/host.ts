// What the commands need from where they run, so that tests can run them in process.
import type { Analyser } from '../analysis/analyser';
import type { Recognise } from '../analysis/pasted';
import type { LessonSource } from '../mentor/mentor';

export interface CliHost {
  /** Absolute; paths on the command line and in results are relative to it. */
  readonly cwd: string;
  /** Whether results may be coloured. */
  readonly colours: boolean;
  /** What comes in on standard input, in pieces of any size. */
  readonly input: AsyncIterable<string>;
  /** Whether a person types there. */
  readonly interactive: boolean;
  /** Results. */
  out(text: string): void;
  /** A diagnostic, one line without its break. */
  note(text: string): void;
  /** A fresh analyser for each workspace: facts are never joined across workspaces. */
  createAnalyser(): Analyser;
  /** What the analyser sees in pasted lines. */
  readonly recognise: Recognise;
  /** Names this build of the product, so that a cache of another one counts for nothing. */
  product(): Promise<string>;
  /** Rejects if the lessons were not built. */
  lessons(): Promise<readonly LessonSource[]>;
}
