// A baseline holds the findings a team has decided to live with for now, so that a newcomer to an old project sees only
// what is new. It recognises findings by fingerprint, never by line number.
import * as v from 'valibot';
import type { Finding } from '../../model';

/** Where editor and command line look for it: in the root of the workspace. */
export const baselineFileName = '.mentor-baseline.json';

export interface Baseline {
  readonly version: 1;
  /** By fingerprint. `rule` and `file` are there for people who read the file and its changes. */
  readonly findings: Readonly<Record<string, Adopted>>;
}

export interface Adopted {
  readonly rule: string;
  readonly file: string;
  readonly count: number;
}

export function createBaseline(findings: readonly Pick<Finding, 'fingerprint' | 'rule' | 'file'>[]): Baseline {
  const adopted = new Map<string, Adopted>();
  for (const { fingerprint, rule, file } of findings) {
    const count = (adopted.get(fingerprint)?.count ?? 0) + 1;
    adopted.set(fingerprint, { rule, file, count });
  }
  const sorted = [...adopted].sort(([a, one], [b, other]) => (sortKey(one, a) < sortKey(other, b) ? -1 : 1));
  return { version: 1, findings: Object.fromEntries(sorted) };
}

/** The findings that the baseline does not know. Each adopted one hides as many as were counted, the first in order. */
export function subtract<F extends Pick<Finding, 'fingerprint'>>(findings: readonly F[], baseline: Baseline): F[] {
  const left = new Map(Object.entries(baseline.findings).map(([fingerprint, { count }]) => [fingerprint, count]));
  return findings.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    if (count === 0) return true;
    left.set(fingerprint, count - 1);
    return false;
  });
}

/** One finding a line, so that version control shows and merges it well. */
export function writeBaseline(baseline: Baseline): string {
  const lines = Object.entries(baseline.findings).map(([fingerprint, one]) => `    ${JSON.stringify(fingerprint)}: ${JSON.stringify(one)}`);
  const findings = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "version": 1,\n  "findings": ${findings}\n}\n`;
}

/** Never throws; `problem` is one sentence that says what to do. */
export function readBaseline(text: string): { readonly baseline: Baseline } | { readonly problem: string } {
  const again = 'Adopt the findings anew with "distributed-mentor baseline".';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `The baseline is not valid JSON (${(error as Error).message}). ${again}` };
  }
  const version = v.safeParse(v.object({ version: v.number() }), data);
  if (version.success && version.output.version !== 1) {
    return { problem: `The baseline has version ${version.output.version}, and only version 1 can be read. ${again}` };
  }
  const result = v.safeParse(format, data);
  return result.success ? { baseline: result.output } : { problem: `The baseline does not have the expected form. ${again}` };
}

const format = v.object({
  version: v.literal(1),
  findings: v.record(v.string(), v.object({ rule: v.string(), file: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
});

function sortKey({ file, rule }: Adopted, fingerprint: string): string {
  return `${file}\0${rule}\0${fingerprint}`;
}
