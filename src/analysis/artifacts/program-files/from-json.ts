// Settings in JSON, comments and trailing commas allowed, with dotted keys as programs read them.
import { getNodeValue, parseTree, type Node } from 'jsonc-parser';
import type { Setting } from '../settings/setting';

/** Every text; items of a list bear the key of the list. What is broken is left out. */
export function fromJson(file: string, text: string): readonly Setting[] {
  // Some editors write a mark in front, which shifts nothing that follows.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true });
  return root ? below(root, '') : [];

  function below(node: Node, key: string): readonly Setting[] {
    if (node.type === 'string') {
      const span = { start: node.offset, end: node.offset + node.length };
      return [{ key, value: String(getNodeValue(node)), at: { file, span }, raw: text.slice(span.start, span.end) }];
    }
    if (node.type === 'array') return (node.children ?? []).flatMap((item) => below(item, key));
    return (node.children ?? []).flatMap(({ children: [name, value] = [] }) => {
      if (!name || !value) return [];
      const own = String(getNodeValue(name));
      return below(value, key === '' ? own : `${key}.${own}`);
    });
  }
}
