// The report for a pull request or a wiki page.
import type { Finding } from '../../model';
import type { Report } from '../report';
import { byFile, effort, heldBack, summary } from './words';

export function asMarkdown(report: Report): string {
  const groups = [...byFile(report.findings)].map(([file, findings]) => `### ${code(file)}\n\n${findings.map(findingMarkdown).join('\n')}`);
  const skipped = report.skipped.map(({ file, reason }) => `- ${code(file)}: ${escape(reason)}`);
  const parts = [
    '## Distributed Systems Mentor',
    `**${summary(report.findings)}**; ${effort(report)}.`,
    ...heldBack(report),
    ...groups,
    ...(skipped.length > 0 ? [`<details><summary>${skipped.length} skipped</summary>\n\n${skipped.join('\n')}\n\n</details>`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function findingMarkdown({ severity, rule, range, message, lesson, evidence, fixes }: Finding): string {
  const lines = [
    `- **${severity}** line ${range.start.line + 1}, ${code(rule)}: ${escape(message)}`,
    ...evidence.map((clue) => `  - ${code(`${clue.file}:${clue.range.start.line + 1}`)} ${escape(clue.note)}`),
    ...fixes.map(({ title }) => `  - Fix: ${escape(title)}`),
    `  - Lesson: ${code(lesson.lesson)}`,
  ];
  return lines.join('\n');
}

/**
 * Messages set names in backticks, which stay; outside of them nothing is markup, so that names from the code do not
 * format the page or mention people.
 */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\`*_[\]<>|~@#]/g, (sign) => (sign === '@' ? '@\u200b' : `\\${sign}`))))
    .join('');
}

function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${text.replace(/\s+/g, ' ')}${room}${fence}`;
}
