// What makes a finding recognisable tomorrow, when lines above it have come and gone.
import { hash } from '../../base/hash';

export interface Marks {
  readonly rule: string;
  readonly file: string;
  readonly subject: string;
  /** Text of the line it stands on; indentation does not count. */
  readonly line: string;
}

/** Gives fingerprints for the findings of one file, asked in the order of the text: equal ones are told apart by counting. */
export function createFingerprinter(): (marks: Marks) => string {
  const seen = new Map<string, number>();
  return ({ rule, file, subject, line }) => {
    const key = [rule, file, subject, line.trim()].join('\0');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return hash(`${key}\0${ordinal}`);
  };
}
