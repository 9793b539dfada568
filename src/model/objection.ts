// What somebody said against a finding: "this is wrong because …".

export interface Objection {
  /** Of the finding. When the line changes, the finding gets another one, and has to be judged anew. */
  readonly fingerprint: string;
  readonly rule: string;
  /** Path with `/`, relative to the folder whose objections these are. */
  readonly file: string;
  /** Line from 1, as it was when it was said. */
  readonly line: number;
  readonly subject: string;
  readonly reason: string;
  /** Day in UTC: `2026-03-01`. */
  readonly when: string;
}
