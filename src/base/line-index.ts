// Offsets to lines and back, for one text. CR LF, LF and a lone CR each end a line, as in the language server protocol.
import type { Span } from './span';

/** A place in a text as editors count it: line and UTF-16 column, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open range between two positions. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface LineIndex {
  readonly lineCount: number;
  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** The offset of a position; columns past the end of the line are clamped to it. */
  offsetAt(position: Position): number;
  /** The span of a line (from 0) without its line break. */
  lineSpan(line: number): Span;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function lineSpan(line: number): Span {
    const start = starts[Math.min(Math.max(line, 0), starts.length - 1)]!;
    let end = line + 1 < starts.length ? starts[line + 1]! : text.length;
    while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  }

  function positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    const line = lineOf(clamped);
    return { line, character: clamped - starts[line]! };
  }

  return {
    lineCount: starts.length,
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    offsetAt(position) {
      if (position.line >= starts.length) return text.length;
      const { start, end } = lineSpan(position.line);
      return Math.min(start + Math.max(position.character, 0), end);
    },
    lineSpan,
  };
}

function lineStarts(text: string): Uint32Array {
  const starts: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    } else if (unit === 10) {
      starts.push(i + 1);
    }
  }
  return Uint32Array.from(starts);
}
