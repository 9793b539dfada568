// The order of severities and confidences.
import type { Severity } from './finding';

/** From worst to mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** True if `severity` is as bad as `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
