// A finding that is said to be wrong as a document to send: what was found, why that is wrong, and the lines it rests on with a few
// around them. Nothing else of the code is in it, and no secret that was found.
import { createLineIndex, type Range } from '../../base/line-index';
import type { Finding, Objection } from '../../model';

/** Lines above and below what is shown. */
const around = 3;

interface Stretch {
  /** Lines from 0, both shown. */
  first: number;
  last: number;
}

/** Markdown. `textOf` gives the text of a file as the finding names it; a file without one is left out. `version` is the mentor's own, where it is known. */
export function reproduction(finding: Finding, { reason }: Pick<Objection, 'reason'>, version: string | undefined, textOf: (file: string) => string | undefined): string {
  const places = [{ file: finding.file, range: finding.range, note: 'what is reported' }, ...finding.evidence];
  const files = [...new Set(places.map(({ file }) => file))];
  return [
    `# \`${finding.rule}\` is wrong here`,
    `- Finding: \`${finding.rule}\`, ${finding.severity}, ${finding.confidence} confidence (Distributed Systems Mentor${version ? ` ${version}` : ''})`,
    `- What it says: ${oneLine(finding.message)}`,
    `- Why that is wrong: ${oneLine(reason)}`,
    ...files.flatMap((file) => fileParts(file, places.filter((place) => place.file === file), textOf(file), finding)),
  ].join('\n').concat('\n');
}

function fileParts(file: string, places: readonly { readonly range: Range; readonly note: string }[], text: string | undefined, finding: Finding): readonly string[] {
  const notes = places.map(({ range, note }) => `- Line ${range.start.line + 1}: ${oneLine(note)}`);
  if (text === undefined) return ['', `## ${file}`, '', 'The file could not be read.', '', ...notes];
  const lines = createLineIndex(text);
  const show = (line: number): string => {
    const { start, end } = lines.lineSpan(line);
    return text.slice(start, end);
  };
  const written = finding.secret ? hidden(show, finding, file) : show;
  return ['', `## ${file}`, ...stretches(places.map(({ range }) => range), lines.lineCount).flatMap(({ first, last }) => {
    const code = Array.from({ length: last - first + 1 }, (_, index) => written(first + index));
    const fence = '`'.repeat(Math.max(3, ...code.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1))));
    return ['', `Lines ${first + 1} to ${last + 1}:`, '', `${fence}${/\.([a-z0-9]{1,8})$/i.exec(file)?.[1] ?? ''}`, ...code, fence];
  }), '', ...notes];
}

/** What is shown of a file: around each place, joined where they meet. */
function stretches(ranges: readonly Range[], lineCount: number): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start.line - b.start.line)) {
    const stretch = { first: Math.max(0, start.line - around), last: Math.min(lineCount - 1, Math.min(end.line, start.line + 2 * around) + around) };
    const before = joined.at(-1);
    if (before && stretch.first <= before.last + 1) before.last = Math.max(before.last, stretch.last);
    else joined.push(stretch);
  }
  return joined;
}

/** The secret itself gives way to a sign, wherever it stands in these lines. */
function hidden(show: (line: number) => string, { file: of, range: { start, end } }: Finding, file: string): (line: number) => string {
  return (line) => {
    if (file !== of || line < start.line || line > end.line) return show(line);
    const text = show(line);
    return text.slice(0, line === start.line ? start.character : 0) + '…' + text.slice(line === end.line ? end.character : text.length);
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
