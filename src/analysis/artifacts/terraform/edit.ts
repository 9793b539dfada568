// Changes to Terraform files that keep comments, order and indentation.
import type { Edit } from '../../concepts';
import type { Block } from '../cloud/tree';

// Behind the first argument, which names the thing in most resources; not where a block stands on one line.
export function additionTo(block: Block, line: string, file: string, text: string): Edit | undefined {
  const first = block.attributes[0];
  if (!first) return undefined;
  const lineStart = text.lastIndexOf('\n', first.span.start) + 1;
  const indent = text.slice(lineStart, first.span.start);
  const found = text.indexOf('\n', first.span.end);
  const end = found < 0 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
  if (lineStart <= block.open || indent.trim() !== '' || !/^\s*(?:(?:#|\/\/).*)?$/.test(text.slice(first.span.end, end))) return undefined;
  return { file, span: { start: end, end }, newText: `${text[end] === '\r' ? '\r\n' : '\n'}${indent}${line}` };
}
