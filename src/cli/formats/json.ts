// The report for other programs. Lines and columns count from 1, columns in UTF-16 units.
import type { Finding } from '../../model';
import type { Report } from '../report';

export function asJson({ version, files, bytes, durationMs, findings, skipped }: Report): string {
  return `${JSON.stringify({ version, files, bytes, durationMs, findings: findings.map(entry), skipped }, null, 2)}\n`;
}

function entry({ rule, pillar, severity, confidence, message, file, range, lesson, fingerprint, evidence, fixes }: Finding) {
  return {
    rule,
    pillar,
    severity,
    confidence,
    message,
    file,
    startLine: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    lesson: lesson.lesson,
    fingerprint,
    evidence: evidence.map((clue) => ({ file: clue.file, line: clue.range.start.line + 1, note: clue.note })),
    fixes: fixes.map(({ title }) => title),
  };
}
