// What the mentor hands to whoever shows lessons (panel, command palette, command line): plain data, HTML already made safe.

export type LessonPillar = 'foundations' | 'scalability' | 'fault-tolerance' | 'security' | 'interplay';

/** Something wrong with a lesson file. */
export interface LessonProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong and what to do, as one or two sentences. */
  readonly message: string;
}

/** What the learner has done with a lesson so far. Times are ISO 8601 in UTC. */
export interface ReadState {
  readonly firstRead: string;
  readonly lastRead: string;
  /** Ids of the sections that were opened. */
  readonly sections: readonly string[];
}

export interface LessonSummary {
  readonly id: string;
  readonly title: string;
  readonly pillar: LessonPillar;
  /** The lesson in one sentence, as plain text. */
  readonly sentence: string;
  /** A lesson of the team's own. */
  readonly team?: true;
  /** Absent until the lesson was opened. */
  readonly read?: ReadState;
}

export interface PillarLessons {
  readonly pillar: LessonPillar;
  /** As people read it: "Fault tolerance". */
  readonly title: string;
  readonly lessons: readonly LessonSummary[];
}

/** Another topic a lesson points to; `written` is false while its lesson is still to come. */
export interface LessonLink {
  readonly id: string;
  readonly title: string;
  readonly written: boolean;
}

export interface PageSection {
  /** Unique within the page, fit for an HTML id. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /**
   * Safe to put into a page: everything is escaped, there is no script, style, image or event handler. Links carry either
   * an `https:` address, `data-lesson` (and `data-section`), or `data-file` with `data-line` and `data-column` (from 1).
   */
  readonly html: string;
}

/** A lesson ready to be shown, tied to a finding where it was opened from one. */
export interface LessonPage {
  readonly id: string;
  readonly title: string;
  readonly pillar: LessonPillar;
  /** With a section "On your line" above the one that fits, where the lesson was opened from a finding. */
  readonly sections: readonly PageSection[];
  /** Id of the section to show first. */
  readonly focus: string;
  readonly prerequisites: readonly LessonLink[];
  readonly related: readonly LessonLink[];
  readonly read?: ReadState;
}

/** One lesson that fits a search, best first, with the section in it that fits best. */
export interface LessonHit {
  readonly lesson: string;
  readonly title: string;
  readonly pillar: LessonPillar;
  readonly section: string;
  readonly heading: string;
  /** The question in that section that fits best: its words, and the `data-part` of it in the section's HTML. Absent where none stands out. */
  readonly part?: { readonly id: string; readonly heading: string };
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}
