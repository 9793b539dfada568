// Typing calm: a new finding is held back from the line that is being typed, on every surface alike; what is fixed goes at once.
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Finding } from '../model';

export interface Calm {
  /** Call with the changes of one edit, in the order they were applied. */
  typed(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** The cursor left the line, the file was saved, or typing paused: nothing is held back until the next edit. */
  settle(uri: string): void;
  forget(uri: string): void;
  /** What may show now out of all that was found. */
  admit(uri: string, found: readonly Finding[]): { readonly shown: readonly Finding[]; readonly heldBack: boolean };
}

export function createCalm(): Calm {
  const hotLines = new Map<string, ReadonlySet<number>>();
  const shownBefore = new Map<string, readonly Standing[]>();

  return {
    typed(uri, changes) {
      hotLines.set(uri, editedLines(changes));
      shownBefore.set(uri, (shownBefore.get(uri) ?? []).map((standing) => moved(standing, changes)));
    },
    settle: (uri) => void hotLines.delete(uri),
    forget(uri) {
      hotLines.delete(uri);
      shownBefore.delete(uri);
    },
    admit(uri, found) {
      const hot = hotLines.get(uri);
      const before = shownBefore.get(uri) ?? [];
      const shown = hot ? found.filter((finding) => !touches(finding, hot) || isAmong(before.filter((other) => touches(other, hot)), finding)) : found;
      shownBefore.set(uri, shown.map(({ rule, subject, range }) => ({ rule, subject, range })));
      return { shown, heldBack: shown.length < found.length };
    },
  };
}

/** A finding that shows, where it stands in the text as it is now. */
type Standing = Pick<Finding, 'rule' | 'subject' | 'range'>;

/** Where a finding stands after edits: whatever is added or taken out before it moves it, and it is no new one for that. */
function moved(standing: Standing, changes: readonly TextDocumentContentChangeEvent[]): Standing {
  return changes.reduce((one, change) => {
    const { start, end } = one.range;
    if (!('range' in change) || isBefore(start, change.range.end)) return one;
    const shift = shiftOf(change);
    return { ...one, range: { start: { ...start, line: start.line + shift }, end: { ...end, line: end.line + shift } } };
  }, standing);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Lines that an edit adds (or takes out, if negative). */
function shiftOf({ range, text }: { readonly range: Range; readonly text: string }): number {
  return breaksIn(text) - (range.end.line - range.start.line);
}

function breaksIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

/** Lines on which the edits end, as they are numbered after all of them. A replacement of the whole text is not typing. */
function editedLines(changes: readonly TextDocumentContentChangeEvent[]): Set<number> {
  let lines: number[] = [];
  for (const change of changes) {
    if (!('range' in change)) return new Set();
    const { start } = change.range;
    lines = lines.map((line) => (line > start.line ? line + shiftOf(change) : line));
    lines.push(start.line + breaksIn(change.text));
  }
  return new Set(lines);
}

function touches({ range }: Standing, lines: ReadonlySet<number>): boolean {
  return lines.has(range.start.line) || lines.has(range.end.line);
}

/** `onLine` are findings shown on the line before. Its text, and so the fingerprint, changes with typing; rule and subject stay. */
function isAmong(onLine: readonly Standing[], finding: Standing): boolean {
  return onLine.some((other) => other.rule === finding.rule && other.subject === finding.subject);
}
