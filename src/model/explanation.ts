// Why nothing, or nothing more, is reported about a call: plain data that crosses every door.
import type { Range } from '../base/line-index';
import type { Evidence } from './finding';

export interface Explanation {
  /** The call, or what else is judged, as the code names it; the name of the file where it is about the whole file. */
  readonly subject: string;
  readonly file: string;
  readonly range: Range;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  /** `finding`: what is reported about it all the same, or held back and why. */
  readonly about: 'call' | 'deadline' | 'retry' | 'encryption' | 'finding';
  /** Whole sentences; places are named as `file:line` in backquotes, lines from 1. */
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
}
