// What a scan found, in the words of the command line: all workspaces together, paths relative to the working directory.
import type { Skipped } from '../analysis/analyser';
import { isChanged, subtract, unopposed, type Baseline, type ChangedLines } from '../analysis/engine';
import type { Finding, Objection } from '../model';
import type { CliHost } from './host';
import { namedMap } from './named-map';
import type { Reviewed } from './remembered';
import { displayPath } from './review';
import { verdictOn, type Risk } from './verdict';

export interface Report {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
  readonly durationMs: number;
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Findings that a baseline holds back. */
  readonly adopted: number;
  /** Findings that people have said to be wrong. */
  readonly opposed: number;
  /** Findings on lines that did not change. */
  readonly unchanged: number;
  /** The text of a file named in a finding. */
  textOf(file: string): string | undefined;
  /** What would cut off most, over all workspaces; computed when it is asked for. */
  verdict(): readonly Risk[];
}

/** Limits on what a review shows. */
export interface Scope {
  readonly baseline?: Baseline;
  readonly objections?: readonly Objection[];
  readonly changes?: ChangedLines;
}

export interface Part {
  readonly review: Reviewed;
  readonly scope: Scope;
}

export function reportOf(parts: readonly Part[], { version, durationMs }: Pick<Report, 'version' | 'durationMs'>, host: CliHost): Report {
  const limited = parts.map((part) => ({ ...part, ...limit(part) }));
  const texts = new Map<string, () => string | undefined>();
  const findings = limited.flatMap(({ review, shown }) => {
    const display = (file: string): string => {
      const path = displayPath(host, review.root, file);
      texts.set(path, () => review.textOf(file));
      return path;
    };
    return shown.map((finding) => renamed(finding, display));
  });
  return {
    version,
    durationMs,
    files: sum(limited.map(({ review }) => review.files)),
    bytes: sum(limited.map(({ review }) => review.bytes)),
    findings,
    skipped: limited.flatMap(({ review }) => review.skipped.map(({ file, reason }) => ({ file: displayPath(host, review.root, file), reason }))),
    adopted: sum(limited.map(({ adopted }) => adopted)),
    opposed: sum(limited.map(({ opposed }) => opposed)),
    unchanged: sum(limited.map(({ unchanged }) => unchanged)),
    textOf: (file) => texts.get(file)?.(),
    verdict: () => parts.flatMap(({ review }) => verdictOn(namedMap(review, host), findings)),
  };
}

function limit({ review, scope }: Part) {
  const { baseline, objections = [], changes } = scope;
  const agreed = unopposed(review.findings, objections);
  const unknown = baseline ? subtract(agreed, baseline) : agreed;
  const shown = changes ? unknown.filter((finding) => isChanged(finding, changes)) : unknown;
  return { shown, opposed: review.findings.length - agreed.length, adopted: agreed.length - unknown.length, unchanged: unknown.length - shown.length };
}

function renamed(finding: Finding, display: (file: string) => string): Finding {
  return {
    ...finding,
    file: display(finding.file),
    evidence: finding.evidence.map((clue) => ({ ...clue, file: display(clue.file) })),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, file: display(edit.file) })) })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
