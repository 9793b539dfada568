// Whether the learner put a topic to use: a finding of it went away from code that is still there.
import type { Finding } from '../../model';

/** A file as it was left, with what was found in it. */
export interface CodeState {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a file that were mended between two states of it. Code that was deleted or moved was not mended, nor is a
 * finding that was silenced by a comment; where that cannot be told apart, it does not count.
 */
export function appliedBetween(before: CodeState, after: CodeState): readonly Finding[] {
  if (silences(after.text) > silences(before.text)) return [];
  const left = new Map<string, number>();
  for (const finding of after.findings) left.set(kindOf(finding), (left.get(kindOf(finding)) ?? 0) + 1);
  const mended = new Map<string, Finding>();
  for (const finding of before.findings) {
    const kind = kindOf(finding);
    const still = left.get(kind) ?? 0;
    if (still > 0) left.set(kind, still - 1);
    // One rule at one thing is one step of learning, however many places it had.
    else if (isStillThere(finding.subject, before.text, after.text)) mended.set(kind, finding);
  }
  return [...mended.values()];
}

/** An edit of the line makes another fingerprint, so the same rule at the same thing is the same finding. */
const kindOf = ({ rule, subject }: Finding): string => `${rule} ${subject}`;

const silences = (text: string): number => text.split('mentor-ignore').length - 1;

/** Whether the code names the thing as often as before. The last part of its name counts: `axios.get` may have become `api.get`. */
function isStillThere(subject: string, before: string, after: string): boolean {
  const name = /([\p{L}\p{N}_$-]+)\W*$/u.exec(subject)?.[1];
  if (name === undefined) return false;
  const [earlier, now] = [before, after].map((text) => withoutComments(text).split(name).length - 1) as [number, number];
  return earlier > 0 && now >= earlier;
}

/** Lines that are a comment as a whole: code that was commented out is not there any more. */
const withoutComments = (text: string): string => text.split('\n').filter((line) => !/^\s*(?:\/\/|#|\*|\/\*)/.test(line)).join('\n');
