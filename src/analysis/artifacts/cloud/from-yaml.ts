// YAML and JSON as blocks and values: mappings inside of a mapping are blocks, and so are those in a list.
import { isOpen, type YamlEntry, type YamlList, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node';
import type { Attribute, Block, Body, Value } from './tree';

/** What a language says about its nodes. */
export interface YamlReader {
  /** It stands for something else, of which nothing is known but its value. */
  isComputed(node: YamlNode): boolean;
  valueOf(node: YamlNode): Value;
}

/** `keep` hears of every block with the mapping it was read from. */
export function bodyFrom(map: YamlMap | undefined, reader: YamlReader, keep: (block: Block, map: YamlMap) => void): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const entry of map?.entries.values() ?? []) {
    const { key, keyAt, value } = entry;
    if (value.kind === 'map' && !reader.isComputed(value)) blocks.push(blockFrom(entry, value, reader, keep));
    else if (value.kind === 'list' && !reader.isComputed(value) && value.items.some((item) => item.kind === 'map' && !reader.isComputed(item))) blocks.push(...itemBlocks(entry, value, reader, keep));
    else attributes.push({ name: key, span: { start: keyAt.span.start, end: Math.max(keyAt.span.end, endOf(value, keyAt.span.start)) }, value: reader.valueOf(value) });
  }
  return { attributes, blocks, ...(isOpen(map) ? { partial: true } : {}) };
}

// What stands behind an anchor stands elsewhere in the file.
const endOf = (value: YamlNode, from: number): number => (value.at.span.start >= from ? value.at.span.end : from);

function blockFrom({ key, keyAt }: YamlEntry, map: YamlMap, reader: YamlReader, keep: (block: Block, map: YamlMap) => void): Block {
  const block: Block = { type: key, labels: [], head: keyAt.span, open: map.at.span.start, ...bodyFrom(map, reader, keep) };
  keep(block, map);
  return block;
}

function itemBlocks(entry: YamlEntry, list: YamlList, reader: YamlReader, keep: (block: Block, map: YamlMap) => void): readonly Block[] {
  const { key, keyAt } = entry;
  return list.items.map((item): Block => (item.kind === 'map' && !reader.isComputed(item)
    ? blockFrom(entry, item, reader, keep)
    : { type: 'dynamic', labels: [key], head: keyAt.span, open: keyAt.span.end, attributes: [], blocks: [] }));
}

/** A scalar as the value that it is written as. */
export function plainValue({ text, empty, quoted, at: { span } }: YamlScalar): Value {
  if (empty) return { kind: 'null', span };
  if (!quoted && /^(true|false)$/i.test(text)) return { kind: 'bool', bool: /^t/i.test(text), span };
  if (!quoted && /^-?\d+(\.\d+)?$/.test(text)) return { kind: 'number', number: Number(text), span };
  return { kind: 'text', text, span };
}
