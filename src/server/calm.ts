// Typing calm: a new finding is held back from the line that is being typed, on every surface alike; what is fixed goes at once.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
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
  const shownBefore = new Map<string, readonly Finding[]>();

  return {
    typed: (uri, changes) => void hotLines.set(uri, editedLines(changes)),
    settle: (uri) => void hotLines.delete(uri),
    forget(uri) {
      hotLines.delete(uri);
      shownBefore.delete(uri);
    },
    admit(uri, found) {
      const hot = hotLines.get(uri);
      const before = shownBefore.get(uri) ?? [];
      const shown = hot ? found.filter((finding) => !touches(finding, hot) || isAmong(before.filter((other) => touches(other, hot)), finding)) : found;
      shownBefore.set(uri, shown);
      return { shown, heldBack: shown.length < found.length };
    },
  };
}

/** Lines on which the edits end, as they are numbered after all of them. A replacement of the whole text is not typing. */
function editedLines(changes: readonly TextDocumentContentChangeEvent[]): Set<number> {
  let lines: number[] = [];
  for (const change of changes) {
    if (!('range' in change)) return new Set();
    const { start, end } = change.range;
    const added = change.text.split(/\r\n|\r|\n/).length - 1;
    const shift = added - (end.line - start.line);
    lines = lines.map((line) => (line > start.line ? line + shift : line));
    lines.push(start.line + added);
  }
  return new Set(lines);
}

function touches(finding: Finding, lines: ReadonlySet<number>): boolean {
  return lines.has(finding.range.start.line) || lines.has(finding.range.end.line);
}

/** `onLine` are findings shown on the line before. Its text, and so the fingerprint, changes with typing; rule and subject stay. */
function isAmong(onLine: readonly Finding[], finding: Finding): boolean {
  return onLine.some((other) => other.rule === finding.rule && other.subject === finding.subject);
}
