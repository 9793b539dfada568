// The report for a person at a terminal: grouped by file, each finding with its lines, what was seen, and where to read on.
import { createLineIndex, type LineIndex } from '../../base/line-index';
import { severities, type Evidence, type Finding, type Severity } from '../../model';
import type { Report } from '../report';
import { codeFrame } from './code-frame';
import { byFile, count, effort, heldBack, printable, summary } from './words';

export function asText(report: Report, colours: boolean): string {
  const paint = colours ? painted : plain;
  const groups = [...byFile(report.findings)].map(([file, findings]) => {
    const text = report.textOf(file);
    const source = text === undefined ? undefined : { text, lines: createLineIndex(text) };
    return [paint(printable(file), 'title'), ...findings.map((finding) => findingText(finding, source, paint))].join('\n\n');
  });
  const skipped = report.skipped.slice(0, mostSkipped).map(({ file, reason }) => paint(printable(`skipped ${file}: ${reason}`), 'dim'));
  const more = report.skipped.length - skipped.length;
  const closing = [
    ...skipped,
    ...(more > 0 ? [paint(`and ${more} more skipped; --format json lists them all.`, 'dim')] : []),
    ...verdictText(report).map(printable),
    ...heldBack(report),
    `${summary(report.findings)}; ${effort(report)}${report.skipped.length > 0 ? `, ${report.skipped.length} skipped` : ''}.`,
    ...lessonHint(report.findings),
  ];
  return `${[...groups, closing.join('\n')].join('\n\n')}\n`;
}

/** More would push the findings off the screen. */
const mostSkipped = 5;
const mostEvidence = 6;
const widestMessage = 100;

type Style = Severity | 'title' | 'dim';
type Paint = (text: string, style: Style) => string;

const colourOf: Readonly<Record<Style, string>> = { error: '31', warning: '33', information: '36', hint: '2', title: '1', dim: '2' };
const painted: Paint = (text, style) => `\u001b[${colourOf[style]}m${text}\u001b[0m`;
const plain: Paint = (text) => text;

function findingText(finding: Finding, source: { text: string; lines: LineIndex } | undefined, paint: Paint): string {
  const { severity, rule, range, message, lesson, fixes } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const frame = source ? codeFrame(source.text, source.lines, range, finding.secret === true) : [];
  const section = lesson.section ? ` (${lesson.section})` : '';
  return [
    `  ${place}  ${paint(severity, severity)}  ${paint(rule, 'title')}`,
    ...wrapped(printable(message)).map((line) => `    ${line}`),
    ...frame.map((line) => `    ${line}`),
    ...evidenceText(finding).map((line) => `    ${line}`),
    ...fixes.map(({ title }) => `    fix: ${printable(title)}`),
    `    ${paint(`lesson: ${lesson.lesson}${section}`, 'dim')}`,
  ].join('\n');
}

function evidenceText({ evidence }: Finding): string[] {
  const shown = evidence.slice(0, mostEvidence).map(({ file, range, note }: Evidence) => printable(`${file}:${range.start.line + 1}  ${note}`));
  const more = evidence.length - shown.length;
  return more > 0 ? [...shown, `and ${count(more, 'place')} more`] : shown;
}

/** Lines that fit a terminal beside the indentation. */
function wrapped(message: string): string[] {
  const lines = [''];
  for (const word of message.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > widestMessage) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** Beside findings only: a clean review ends with its summary. */
function verdictText(report: Report): string[] {
  const risks = report.findings.length === 0 ? [] : report.verdict();
  if (risks.length === 0) return [];
  return ['What would cut off most:', ...risks.flatMap(({ name, file, line, stops, advice }, index) => {
    const names = stops.length > 4 ? `${stops.slice(0, 3).join(', ')} and ${stops.length - 3} more` : stops.join(', ');
    return [`  ${index + 1}. ${name} (${file}:${line}): ${names} ${stops.length === 1 ? 'stops' : 'stop'} with it.`, ...(advice ? wrapped(advice).map((words) => `     ${words}`) : [])];
  }), ''];
}

function lessonHint(findings: readonly Finding[]): string[] {
  const [worst] = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return worst ? [`Why it matters: distributed-mentor lesson ${worst.lesson.lesson}`] : [];
}
