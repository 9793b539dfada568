// The user's settings under `mentor.` as the editor sends them; what is missing has the default noted here.
import type { Severity } from '../model';

/** `openFiles`: only files that are open are reported; `workspace`: every file of it. Facts come from the whole workspace either way. */
export type Scope = 'openFiles' | 'workspace';

export interface Settings {
  /** False silences every surface at once. Default true. */
  readonly enabled?: boolean;
  /** Default `balanced`. */
  readonly preset?: 'learner' | 'balanced' | 'quiet';
  /** Rule id or wildcard to level; the last entry that matches wins. Default empty. */
  readonly rules?: Readonly<Record<string, Severity | 'off' | 'default'>>;
  /** Default `openFiles`. */
  readonly scope?: Scope;
  /** One switch a surface; each is on by default. */
  readonly diagnostics?: Switch;
  readonly codeLens?: Switch;
  readonly hover?: Switch;
  readonly inlineHints?: Switch;
  readonly review?: {
    /** The branch, tag or commit that "what changed" is measured against. Default: the repository's main branch. */
    readonly changedSince?: string;
  };
}

export interface Switch {
  readonly enabled?: boolean;
}
