// Changes to block mappings that keep comments, order, indentation and line endings.
import type { Edit } from '../../concepts';
import { contains } from '../../../base/span';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './node';

/**
 * An edit that puts lines in front of the first key of a mapping; undefined where lines cannot be added: braces, an alias, or
 * nothing but merged keys, or
 * what a template puts together. `lines` are without their common indentation.
 */
export function insertFirst(text: string, map: YamlNode | undefined, lines: readonly string[]): Edit | undefined {
  const first = map?.kind === 'map' && !map.flow ? ownEntries(map)[0] : undefined;
  if (map === undefined || !first) return undefined;
  const indent = indentAt(text, first.keyAt.span.start);
  return { file: map.at.file, span: at(first.keyAt.span.start), newText: lines.map((line) => line + lineBreak(text) + indent).join('') };
}

/** Like `insertFirst`, but behind the first key where that is a value on one line, such as `image: redis`. */
export function insertSecond(text: string, map: YamlMap, lines: readonly string[]): Edit | undefined {
  const first = ownEntries(map)[0];
  if (!first || map.flow) return undefined;
  const value = first.value;
  if (value.kind !== 'scalar' || value.empty || !contains(map.at.span, value.at.span) || /[\r\n]/.test(text.slice(first.keyAt.span.start, value.at.span.end))) {
    return insertFirst(text, map, lines);
  }
  const end = lineEnd(text, value.at.span.end);
  const indent = indentAt(text, first.keyAt.span.start);
  return { file: map.at.file, span: at(end), newText: lines.map((line) => lineBreak(text) + indent + line).join('') };
}

/** An edit that writes another value, where the old one is written or where a template takes it from; undefined if neither is a place of its own. */
export function replaceScalar(text: string, scalar: YamlScalar, newText: string): Edit | undefined {
  if (scalar.from) return { ...scalar.from, newText };
  const { span } = scalar.at;
  return text.slice(span.start, span.end) === scalar.text ? { ...scalar.at, newText } : undefined;
}

/** True if the node is written inside the mapping itself, not behind an alias or a merge. */
export function isOwn(map: YamlMap, node: YamlNode): boolean {
  return map.at.file === node.at.file && contains(map.at.span, node.at.span);
}

function ownEntries(map: YamlMap): readonly YamlEntry[] {
  return [...map.entries.values()]
    .filter((entry) => entry.keyAt.file === map.at.file && contains(map.at.span, entry.keyAt.span))
    .sort((a, b) => a.keyAt.span.start - b.keyAt.span.start);
}

const at = (offset: number) => ({ start: offset, end: offset });

// A key may follow a list dash on its line; the lines below it are aligned with the key, not with the dash.
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start, offset).replace(/^\uFEFF/, '').replace(/\S/g, ' ');
}

function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
