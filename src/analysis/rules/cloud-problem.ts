// Weaknesses of cloud resources as problems: what they have in common, so that each rule adds only why its kind of weakness hurts.
import type { CloudWeakening, Facts } from '../concepts';
import type { Problem } from './rule';

/** Problems of one kind in a file; `because` says in a clause what follows for people, after a colon. */
export function cloudProblems(facts: Facts, weakens: CloudWeakening, because: string): readonly Problem[] {
  return (facts.cloud ?? []).filter((one) => one.weakens === weakens).map(({ at, resource, name, means, advice, hint, sure, mild, style, clues, fixes }) => ({
    at,
    subject: resource,
    message: `${resource} ${means} (\`${name}\`): ${because}. ${advice}.`,
    hint,
    confidence: sure ? 'high' : 'medium',
    // What a default of a variable decides may be decided otherwise where it matters.
    ...(style ? { severity: 'hint' as const } : mild || !sure ? { severity: 'information' as const } : {}),
    evidence: clues,
    fixes,
  }));
}
