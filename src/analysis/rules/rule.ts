// What a rule is: data and one small function over facts. It knows neither syntax, library, editor nor configuration.
import type { Confidence, LessonRef, Pillar, Severity } from '../../model';
import type { Change, Clue, Facts, ProjectFacts, Site } from '../concepts';

export interface Rule {
  /** The smell in kebab-case; it reads well after "allow". Also the name of the folder. */
  readonly id: string;
  readonly pillar: Pillar;
  /** Default severity; a problem may be milder. */
  readonly severity: Severity;
  readonly lesson: LessonRef;
  /** A noun phrase for lists: "Remote call without a deadline". */
  readonly title: string;
  /** Why it hurts in production: one or two sentences. */
  readonly why: string;
  /** When it stays silent although it looks bad: one line each. */
  readonly notReported: readonly string[];
  /** `program`: what it misses may stand in any file of a program, so that lines without one tell it nothing. */
  readonly needs?: 'program';
  /** Formats it claims to judge; each has a bad and a good example in `examples/`. */
  readonly formats: readonly string[];
  check(facts: Facts, project: ProjectFacts): Iterable<Problem>;
}

/** One root cause, at one place. */
export interface Problem {
  readonly at: Site;
  readonly subject: string;
  /** What happens here, then what to do and why: one or two plain sentences. */
  readonly message: string;
  /** At most ten words for the end of the line, no full stop. */
  readonly hint: string;
  readonly confidence: Confidence;
  /** Only where it differs from the rule's. */
  readonly severity?: Severity;
  /** Only where it differs from the rule's. */
  readonly lesson?: LessonRef;
  /** What stands at the place is a secret, which neither doors nor fingerprints may show. */
  readonly secret?: true;
  readonly evidence: readonly Clue[];
  readonly fixes: readonly Change[];
}
