// Lines with all that is wrong in them mended, as far as it has a safe fix.
import { createLineIndex } from '../../base/line-index';
import type { Finding, TextEdit } from '../../model';

export interface Mended {
  readonly mended: string;
  /** What was done about which finding. */
  readonly applied: ReadonlyMap<Finding, string>;
}

/**
 * Takes the first fix of each finding whose edits touch nothing that another one has changed. The lines stand in `text` behind `start`
 * characters and before the last `end`.
 */
export function mend(findings: readonly Finding[], text: string, start: number, end: number): Mended {
  const lines = createLineIndex(text);
  const spanOf = ({ range }: TextEdit): { start: number; end: number } => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) });
  const taken: TextEdit[] = [];
  const applied = new Map<Finding, string>();
  for (const finding of findings) {
    const [fix] = finding.fixes;
    if (!fix) continue;
    const added = fix.edits.filter((edit) => !taken.some((other) => other.newText === edit.newText && spanOf(other).start === spanOf(edit).start && spanOf(other).end === spanOf(edit).end));
    const clashes = added.some((edit) => taken.some((other) => spanOf(edit).start <= spanOf(other).end && spanOf(other).start <= spanOf(edit).end && !isInsertion(edit, other)));
    if (clashes) continue;
    taken.push(...added);
    applied.set(finding, fix.title);
  }
  // Lines that a fix adds to the imports stand above the rest.
  const above = taken.filter((edit) => spanOf(edit).start < start).map(({ newText }) => newText.trim());
  const inside = taken.filter((edit) => spanOf(edit).start >= start).map((edit) => ({ newText: edit.newText, ...spanOf(edit) }));
  const body = inside.map((edit, order) => ({ ...edit, order })).sort((a, b) => b.start - a.start || b.order - a.order)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
  const code = body.slice(start, body.length - end).trim();
  return { mended: above.length === 0 ? code : `${above.join('\n')}\n\n${code}`, applied };
}

/** Two insertions at one place stand one after the other. */
const isInsertion = (a: TextEdit, b: TextEdit): boolean => [a, b].every(({ range }) => range.start.line === range.end.line && range.start.character === range.end.character);
