// Where a fact stands, and how a change to the text is described, by offsets.
import type { Span } from '../../base/span';

export interface Site {
  /** Path with `/`, as the host named the file. */
  readonly file: string;
  readonly span: Span;
}

/** What the analysis saw at a place: one short sentence without a full stop. */
export interface Clue extends Site {
  readonly note: string;
}

export interface Edit extends Site {
  readonly newText: string;
}

/** Edits that mend something, all together or none. The title names what it does, in the imperative. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}
