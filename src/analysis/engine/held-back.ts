// What rules see in a file, with the reason where people do not get to see it: for whoever asks why nothing is reported.
import type { Span } from '../../base/span';
import type { Finding } from '../../model';
import type { Decided } from './decided';
import { findingOf, linesOf, problemsIn, shows, type Found, type JudgeInput } from './findings';
import { gradeOf } from './levels';
import { isAside } from './paths';
import { readSuppressions, suppresses, type Suppression } from './suppressions';

export interface Seen {
  readonly rule: string;
  readonly subject: string;
  readonly span: Span;
  /** Completes "It is held back: …."; absent if it shows. */
  readonly heldBack?: string;
}

/** Everything that rules see in one file, sorted by place. `decided` tells what people have decided about single findings. */
export function seenIn(input: JudgeInput, decided: Decided): Seen[] {
  const suppressions = readSuppressions(input.text, input.lines);
  return problemsIn(input).map((found) => {
    const why = silencedBy(found, suppressions, input) ?? leftOut(findingOf(found, input), input) ?? decided(found.fingerprint);
    return { rule: found.rule.id, subject: found.problem.subject, span: found.problem.at.span, ...(why === undefined ? {} : { heldBack: why }) };
  });
}

function silencedBy({ rule, problem }: Found, suppressions: readonly Suppression[], input: JudgeInput): string | undefined {
  const one = suppressions.find((suppression) => suppresses(suppression, rule.id, ...linesOf(problem, input)));
  return one && `the comment in line ${one.line + 1} silences it${one.reason === '' ? '' : ` (“${one.reason}”)`}`;
}

function leftOut(finding: Finding, { file, configuration }: JudgeInput): string | undefined {
  const severity = gradeOf(finding.rule, finding.severity, configuration);
  if (severity === 'off') return 'the rule is switched off, or not among those that were asked for';
  const aside = isAside(file, configuration);
  if (shows({ ...finding, severity }, aside, configuration.preset)) return undefined;
  if (aside) return 'the file is a test, an example or for development, and only the preset `learner` shows findings there';
  return `the preset \`${configuration.preset}\` leaves out what is graded \`${severity}\` with ${finding.confidence} confidence`;
}
