// How far the code reaches that a problem is about: where its statement begins, and its own lines without the bodies of
// functions in it, whose code is about something else.
import { contains, type Span } from '../../base/span';
import type { SourceFile } from './source-file';

export interface Extent extends Span {
  /** Where the statement begins that it is part of; its own start if nothing is known. */
  readonly statement: number;
}

/** Linear in the calls and functions of the file. A file that is no source code has lines, but no statements. */
export function extentOf(source: SourceFile | undefined, span: Span): Extent {
  if (!source) return { statement: span.start, start: span.start, end: span.start };
  const { calls, functions } = source.program;
  const around = calls.filter(({ at }) => contains(at, span)).sort((a, b) => length(a.at) - length(b.at))[0];
  const inside = functions.map(({ at }) => at.start).filter((start) => start > span.start && start < span.end);
  return { statement: around?.statement.start ?? span.start, start: span.start, end: Math.min(span.end, ...inside) };
}

const length = ({ start, end }: Span): number => end - start;
