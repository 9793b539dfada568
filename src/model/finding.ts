// What the analysis tells the world: plain data that crosses every door (editor, command line, mentor).
import type { Range } from '../base/line-index';

/** `error` known exploitable or certain outage, `warning` likely incident, `information` worth knowing, `hint` style of operation. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How sure the analysis is that a reviewer would raise this. */
export type Confidence = 'high' | 'medium' | 'low';

export type Pillar = 'fault-tolerance' | 'scalability' | 'security';

/** A lesson by id, and the fixed heading in it that fits best ("How it works" when absent). */
export interface LessonRef {
  readonly lesson: string;
  readonly section?: string;
}

/** A place in a file that the mentor can show, with what it shows there. */
export interface Evidence {
  /** Path with `/`, as the host named the file. */
  readonly file: string;
  readonly range: Range;
  /** One short sentence without a full stop. */
  readonly note: string;
}

export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

/** A change that mends a finding: all edits together or none. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

export interface Finding {
  /** Rule id, such as `missing-timeout`. */
  readonly rule: string;
  readonly pillar: Pillar;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What happens here, then what to do and why: one or two plain sentences. */
  readonly message: string;
  /** The mentor's inline words at the end of the line: at most ten words, no full stop. */
  readonly hint: string;
  /** What the finding is about, as the code names it: `axios.get`, `redis`, `inventory`. */
  readonly subject: string;
  readonly file: string;
  readonly range: Range;
  readonly lesson: LessonRef;
  /** Stable across edits elsewhere in the file: made of rule, file, subject and the text of the line. */
  readonly fingerprint: string;
  /** What stands in the range is a secret: no door writes it out. */
  readonly secret?: true;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}
