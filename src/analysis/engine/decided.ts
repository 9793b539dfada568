// What people have decided about single findings, in words, for whoever asks why nothing is reported.
import type { Objection } from '../../model';
import type { Baseline } from './baseline';

/** Completes "It is held back: …." for the finding of a fingerprint; undefined if nobody decided anything. */
export type Decided = (fingerprint: string) => string | undefined;

export function decidedOn(baseline: Baseline | undefined, objections: readonly Objection[]): Decided {
  return (fingerprint) => {
    const said = objections.find((one) => one.fingerprint === fingerprint);
    if (said) return `somebody of the team said that it is wrong (“${said.reason}”)`;
    return baseline && Object.hasOwn(baseline.findings, fingerprint) ? 'the baseline has adopted it' : undefined;
  };
}
