// A comment that silences nothing any more is told, because it would hide the next mistake on its line.
import type { Rule, Problem } from '../rules/rule';
import { fits } from './levels';
import { suppresses, type Suppression } from './suppressions';

/** How it is named and graded, like a rule; what it finds is no fact, so that it checks none. */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  pillar: 'fault-tolerance',
  severity: 'information',
  lesson: { lesson: 'fault-tolerance' },
  title: 'Suppression that silences nothing',
  why: 'A comment that outlives its finding hides the next mistake on the same line, and tells readers of a danger that is gone.',
  notReported: [
    'A rule that is switched off, or whose findings the preset hides: the comment still silences what the rule sees.',
    'A rule that does not judge this kind of file, and `mentor-ignore-file` for all rules.',
    'A file that does not parse, and a folder that was read only in part.',
  ],
  formats: [],
  check: () => [],
};

/** A problem that a rule sees, by the lines (from 0) on which it can be silenced. */
export interface Placed {
  readonly rule: string;
  readonly lines: readonly number[];
}

export interface SuppressionsInUse {
  readonly file: string;
  /** What `file` is: `javascript`, `compose` … */
  readonly format: string;
  readonly suppressions: readonly Suppression[];
  /** Everything that rules see in the file, graded or not. */
  readonly placed: readonly Placed[];
  readonly rules: readonly Rule[];
}

/** One problem a comment, with the line it stands on. */
export function unusedSuppressions({ file, format, suppressions, placed, rules }: SuppressionsInUse): { readonly problem: Problem; readonly line: number }[] {
  return suppressions.flatMap((one) => {
    const idle = one.rules.filter((pattern) => mayBeUsed(pattern, one, format, rules) && !placed.some(({ rule, lines }) => suppresses({ ...one, rules: [pattern] }, rule, ...lines)));
    return idle.length === 0 ? [] : [{ problem: problemOf(file, one, idle, rules), line: one.line }];
  });
}

/** False where silence says nothing about the comment: a rule for other kinds of file, or a decision about a whole file. */
function mayBeUsed(pattern: string, { until }: Suppression, format: string, rules: readonly Rule[]): boolean {
  if (fits(pattern, unusedSuppression.id) || (until === undefined && pattern.includes('*'))) return false;
  const named = rules.filter(({ id }) => fits(pattern, id));
  return named.length === 0 || named.some(({ formats }) => formats.includes(format));
}

function problemOf(file: string, one: Suppression, idle: readonly string[], rules: readonly Rule[]): Problem {
  const known = rules.find(({ id }) => fits(idle[0]!, id));
  const names = idle.map((name) => `\`${name}\``).join(' and ');
  const place = one.until === undefined ? 'in this file' : 'here';
  const isWhole = idle.length === one.rules.length;
  const advice = isWhole ? 'Remove the comment' : `Take ${names} out of the comment`;
  return {
    at: { file, span: one.at },
    subject: idle.join(', '),
    message: known
      ? `Nothing is left ${place} for ${names} to report, so this comment silences nothing. ${advice}: it would hide the next mistake on this code.`
      : `This comment silences nothing: there is no rule ${names}. Correct the name, or remove the comment.`,
    hint: known ? 'silences nothing any more' : 'names a rule that does not exist',
    confidence: 'high',
    ...(known ? { lesson: known.lesson } : {}),
    evidence: [],
    fixes: isWhole && one.removal ? [{ title: 'Remove the comment', edits: [{ file, span: one.removal, newText: '' }] }] : [],
  };
}
