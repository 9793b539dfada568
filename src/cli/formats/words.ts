// Small words that the formats for people share.
import { severities, type Finding } from '../../model';
import type { Report } from '../report';

/** `1 finding`, `2 findings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `3 findings (1 error, 2 warnings) in 2 files`. */
export function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings';
  const bySeverity = severities
    .map((severity) => ({ severity, number: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => (severity === 'information' ? `${number} information` : count(number, severity)));
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${count(findings.length, 'finding')} (${bySeverity.join(', ')}) in ${count(files, 'file')}`;
}

/** `120 files (1.2 MB) read in 0.8 s`. */
export function effort({ files, bytes, durationMs }: Report): string {
  return `${count(files, 'file')} (${size(bytes)}) read in ${(durationMs / 1000).toFixed(1)} s`;
}

/** What is not shown and why, as sentences; empty if nothing is. */
export function heldBack({ adopted, opposed, unchanged }: Report): string[] {
  return [
    ...(adopted > 0 ? [`${count(adopted, 'finding')} held back by the baseline; --no-baseline shows all.`] : []),
    ...(opposed > 0 ? [`${count(opposed, 'finding')} said to be wrong; "distributed-mentor objections" lists why, --no-objections shows them.`] : []),
    ...(unchanged > 0 ? [`${count(unchanged, 'finding')} on lines that did not change.`] : []),
  ];
}

export function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

/** Control characters and marks that turn text around must not come from a hostile file to the terminal; tabs may. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Bidi_Control}/gu, (sign) => (sign === '\t' ? sign : '\uFFFD'));
}

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
