// Settings in YAML, with dotted keys as programs read them.
import type { Setting } from '../settings/setting';
import { entriesOf, itemsOf, type YamlNode } from '../yaml/node';

/** Every text below a node; items of a list bear the key of the list. */
export function fromYaml(node: YamlNode, text: string, key = ''): readonly Setting[] {
  if (node.kind === 'scalar') {
    return node.empty ? [] : [{ key, value: node.text, at: node.at, raw: text.slice(node.at.span.start, node.at.span.end) }];
  }
  if (node.kind === 'list') return itemsOf(node).flatMap((item) => fromYaml(item, text, key));
  return entriesOf(node).flatMap((entry) => fromYaml(entry.value, text, key === '' ? entry.key : `${key}.${entry.key}`));
}
