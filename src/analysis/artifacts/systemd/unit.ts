// A unit file of systemd: sections with keys and values, each at its place. https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html
import type { Span } from '../../../base/span';

export interface UnitEntry {
  readonly section: string;
  readonly key: string;
  /** Continued lines are joined by a space. */
  readonly value: string;
  /** From the key to the end of the value. */
  readonly span: Span;
  readonly valueSpan: Span;
}

export interface Unit {
  readonly entries: readonly UnitEntry[];
  /** Where each section begins, by name: its line. */
  readonly sections: ReadonlyMap<string, Span>;
}

/** Never throws; lines that are neither a section, a comment nor an assignment are passed over. */
export function readUnit(text: string): Unit {
  const entries: UnitEntry[] = [];
  const sections = new Map<string, Span>();
  let section = '';
  const line = /^[ \t]*(?:\[([^\]\r\n]*)\][ \t]*(?:[#;].*)?|([\w-]+)[ \t]*=[ \t]*((?:[^\r\n]*\\\r?\n)*[^\r\n]*))$/gm;
  for (const match of text.matchAll(line)) {
    const [all, name, key, written] = match;
    const start = match.index + (all.length - all.trimStart().length);
    const end = match.index + all.trimEnd().length;
    if (name !== undefined) {
      section = name;
      if (!sections.has(name)) sections.set(name, { start, end });
    } else if (key !== undefined) {
      const from = match.index + all.length - written!.length;
      entries.push({ section, key, value: written!.replace(/\\\r?\n[ \t]*/g, ' ').trim(), span: { start, end }, valueSpan: { start: from, end: Math.max(from, end) } });
    }
  }
  return { entries, sections };
}

/** All values of a key, in order; an empty one takes those before it back. */
export function valuesOf(unit: Unit, section: string, key: string): readonly UnitEntry[] {
  const all = unit.entries.filter((entry) => entry.section === section && entry.key === key);
  return all.slice(all.findLastIndex(({ value }) => value === '') + 1);
}

/** The last value of a key. */
export const valueOf = (unit: Unit, section: string, key: string): string | undefined => valuesOf(unit, section, key).at(-1)?.value;
