// The line of a finding with the line before it, and a caret under what is meant.
import type { LineIndex, Range } from '../../base/line-index';
import { printable } from './words';

/** Columns of code; longer lines are cut around the finding. */
const widest = 120;

/** Lines to print. `range` counts from 0; of a `secret` only dots are shown, and nothing of the line before. */
export function codeFrame(text: string, lines: LineIndex, { start, end }: Range, secret = false): string[] {
  const first = secret ? start.line : Math.max(0, start.line - 1);
  const width = String(start.line + 1).length;
  const from = Math.max(0, start.character - Math.floor(widest / 2));
  const frame: string[] = [];
  for (let line = first; line <= start.line; line++) {
    const span = lines.lineSpan(line);
    const written = text.slice(span.start, span.end);
    const code = secret ? hidden(written, start.character, end.line === line ? end.character : written.length) : written;
    const cut = code.length > widest ? clip(code, line === start.line ? from : 0) : { code, dropped: 0 };
    if (line < start.line && cut.code.trim() === '') continue;
    frame.push(`${line === start.line ? '>' : ' '} ${String(line + 1).padStart(width)} | ${printable(cut.code)}`);
    if (line < start.line) continue;
    const column = start.character - cut.dropped;
    const last = end.line === line ? end.character - cut.dropped : cut.code.trimEnd().length;
    const length = Math.max(1, Math.min(last, cut.code.length) - column);
    // Tabs stay, so that the caret stands right whatever their width.
    const indent = cut.code.slice(0, column).replace(/[^\t]/g, ' ');
    frame.push(`  ${' '.repeat(width)} | ${indent}${'^'.repeat(length)}`);
  }
  return frame;
}

const hidden = (code: string, from: number, to: number): string => code.slice(0, from) + '•'.repeat(Math.max(0, to - from)) + code.slice(to);

function clip(code: string, from: number): { code: string; dropped: number } {
  const head = from > 0 ? '…' : '';
  const tail = from + widest < code.length ? '…' : '';
  return { code: `${head}${code.slice(from, from + widest)}${tail}`, dropped: from - head.length };
}
