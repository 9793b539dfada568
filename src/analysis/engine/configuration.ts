// What a team or a user may decide about the analysis: plain data, the same for editor and command line.
import type { Severity } from '../../model';

export type Preset = 'learner' | 'balanced' | 'quiet';

/** What a rule is re-graded to. */
export type RuleLevel = Severity | 'off' | 'default';

export interface Configuration {
  readonly preset: Preset;
  /** Rule id or wildcard (`missing-*`, `*`) to level; the last entry that matches wins. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Only these rules, if any are named. */
  readonly only: readonly string[];
  /** Globs of files whose findings show in `learner` only. */
  readonly paths: { readonly tests: readonly string[]; readonly examples: readonly string[]; readonly development: readonly string[] };
  /** Globs of files that are never read. */
  readonly exclude: readonly string[];
}
