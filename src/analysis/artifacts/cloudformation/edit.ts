// Changes to templates that keep comments, order and indentation, in YAML and in JSON.
import type { Edit } from '../../concepts';
import { insertFirst } from '../yaml/edit';
import type { YamlMap } from '../yaml/node';

/** An edit that gives a property to a mapping, in front of the others; undefined where it has no lines of its own. */
export function additionTo(map: YamlMap | undefined, name: string, value: string, text: string): Edit | undefined {
  const [first] = map?.entries.values() ?? [];
  if (!map || !first) return undefined;
  if (!map.flow) return insertFirst(text, map, [`${name}: ${value}`]);
  const { start } = first.keyAt.span;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (text[start] !== '"' || indent.trim() !== '' || lineStart <= map.at.span.start) return undefined;
  return { file: map.at.file, span: { start, end: start }, newText: `"${name}": ${value},${text[lineStart - 2] === '\r' ? '\r\n' : '\n'}${indent}` };
}
