// "This is wrong because …": findings that people of the team have judged to be mistaken, with their reasons. They are held back
// everywhere, by fingerprint, and the reasons are what the mentor's makers can learn from.
import * as v from 'valibot';
import type { Finding, Objection } from '../../model';

/** Where editor and command line look for it, below the root of the workspace. It is made to be committed. */
export const objectionsFileName = '.mentor/objections.json';

/** Characters of a reason that are kept. */
const longestReason = 2_000;

/** The findings that nobody has objected to. */
export function unopposed<F extends Pick<Finding, 'fingerprint'>>(findings: readonly F[], objections: readonly Objection[]): readonly F[] {
  if (objections.length === 0) return findings;
  const opposed = new Set(objections.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !opposed.has(fingerprint));
}

/** With one more; whoever objects to the same finding again replaces the reason. `when` is the day in UTC. */
export function withObjection(objections: readonly Objection[], { fingerprint, rule, file, range, subject, secret }: Finding, reason: string, when: Date): readonly Objection[] {
  const said = reason.replace(/\s+/g, ' ').trim().slice(0, longestReason);
  // The name that the code gives to a secret may be the secret itself.
  const one = { fingerprint, rule, file, line: range.start.line + 1, subject: secret ? '' : subject, reason: said, when: when.toISOString().slice(0, 10) };
  return [...withoutObjection(objections, fingerprint), one];
}

export const withoutObjection = (objections: readonly Objection[], fingerprint: string): readonly Objection[] => objections.filter((each) => each.fingerprint !== fingerprint);

/** One objection a line and in one order, so that version control shows and merges it well. */
export function writeObjections(objections: readonly Objection[]): string {
  const lines = objections.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map((one) => `    ${JSON.stringify(one)}`);
  return `{\n  "version": 1,\n  "objections": ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`}\n}\n`;
}

/** Never throws; `problem` is one sentence that says what to do. */
export function readObjections(text: string): { readonly objections: readonly Objection[] } | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `The objections are not valid JSON (${(error as Error).message}). Mend the file or delete it.` };
  }
  const version = v.safeParse(v.object({ version: v.number() }), data);
  if (version.success && version.output.version !== 1) return { problem: `The objections have version ${version.output.version}, and only version 1 can be read. Use a newer mentor.` };
  const result = v.safeParse(format, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  return { problem: `The objections do not have the expected form (${v.getDotPath(issue) ?? 'the whole'}). Mend the file or delete it.` };
}

const format = v.object({
  objections: v.array(v.object({
    fingerprint: v.pipe(v.string(), v.nonEmpty()), rule: v.string(), file: v.string(), line: v.pipe(v.number(), v.integer(), v.minValue(1)),
    subject: v.string(), reason: v.string(), when: v.string(),
  })),
});

const keyOf = ({ file, rule, fingerprint }: Objection): string => `${file}\0${rule}\0${fingerprint}`;
