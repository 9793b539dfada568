// YAML and JSON of a template as blocks and values: what is computed by an intrinsic function is a call or a reference.
import type { Attribute, Block, Body, Entry, Value } from '../cloud/tree';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from '../yaml/node';

/** Functions by which a template computes: their names in full, `Fn::Join`, also where the short form is written. */
export function callOf(node: YamlNode): { readonly name: string; readonly argument: YamlNode } | undefined {
  if (node.tag !== undefined) {
    const name = node.tag.slice(1);
    return { name: name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`, argument: node };
  }
  const [only] = node.kind === 'map' && node.entries.size === 1 ? node.entries.values() : [];
  return only && (only.key === 'Ref' || only.key.startsWith('Fn::')) ? { name: only.key, argument: only.value } : undefined;
}

export function valueOf(node: YamlNode): Value {
  const { span } = node.at;
  const call = callOf(node);
  if (call) return computed(call.name, call.argument, span);
  if (node.kind === 'scalar') return plain(node);
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(valueOf), span };
  return { kind: 'map', entries: [...node.entries.values()].map(({ key, value }): Entry => ({ key, value: valueOf(value) })), span };
}

function plain({ text, empty, quoted, at: { span } }: YamlScalar): Value {
  if (empty) return { kind: 'null', span };
  if (!quoted && /^(true|false)$/i.test(text)) return { kind: 'bool', bool: /^t/i.test(text), span };
  if (!quoted && /^-?\d+(\.\d+)?$/.test(text)) return { kind: 'number', number: Number(text), span };
  return { kind: 'text', text, span };
}

function computed(name: string, argument: YamlNode, span: Value['span']): Value {
  const [first] = argument.kind === 'list' ? argument.items : [argument];
  const text = first?.kind === 'scalar' ? first.text : undefined;
  if (name === 'Ref') return text === undefined ? { kind: 'unknown', span } : text === 'AWS::NoValue' ? { kind: 'null', span } : { kind: 'reference', path: [text], span };
  if (name === 'Fn::GetAtt') {
    const path = argument.kind === 'list' ? argument.items.map((one) => (one.kind === 'scalar' && one.tag === undefined ? one.text : '')) : text?.split('.');
    return path ? { kind: 'reference', path, span } : { kind: 'unknown', span };
  }
  if (name === 'Fn::Sub' && text !== undefined) return substituted(text, argument.kind === 'list' ? argument.items[1] : undefined, span);
  const args = argument.kind === 'list' ? argument.items.map(valueOf) : [argument.tag === undefined ? valueOf(argument) : valueOf(withoutTag(argument))];
  return { kind: 'call', name, args, span };
}

const withoutTag = (node: YamlNode): YamlNode => {
  const { tag: _, ...rest } = node;
  return rest;
};

// `https://${Api}.execute-api.${AWS::Region}.amazonaws.com`; `${!Kept}` is the text `${Kept}`.
function substituted(text: string, variables: YamlNode | undefined, span: Value['span']): Value {
  const own = new Map(variables?.kind === 'map' ? [...variables.entries.values()].map(({ key, value }) => [key, value]) : []);
  const parts = text.split(/(\$\{[^}]*\})/).filter((part) => part !== '').map((part): string | Value => {
    const name = /^\$\{\s*([^!][^}]*?)\s*\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/^\$\{!/, '${');
    const given = own.get(name);
    return given ? valueOf(given) : { kind: 'reference', path: name.split('.'), span };
  });
  const [only] = parts;
  if (parts.length === 0) return { kind: 'text', text: '', span };
  if (parts.length === 1) return typeof only === 'string' ? { kind: 'text', text: only, span } : { ...only!, span };
  return { kind: 'template', parts, span };
}

/** Mappings inside of a mapping are blocks, as are those in a list; of what a function gives in their place nothing is known. */
export function bodyOf(map: YamlMap | undefined, keep: (block: Block, map: YamlMap) => void): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const entry of map?.entries.values() ?? []) {
    const { key, keyAt, value } = entry;
    if (value.kind === 'map' && !callOf(value)) blocks.push(blockOf(entry, value, keep));
    else if (value.kind === 'list' && value.tag === undefined && value.items.some((item) => item.kind === 'map' && !callOf(item))) blocks.push(...itemBlocks(entry, value, keep));
    else attributes.push({ name: key, span: { start: keyAt.span.start, end: Math.max(keyAt.span.end, endOf(value, keyAt.span.start)) }, value: valueOf(value) });
  }
  return { attributes, blocks };
}

// What stands behind an anchor stands elsewhere in the file.
const endOf = (value: YamlNode, from: number): number => (value.at.span.start >= from ? value.at.span.end : from);

function blockOf({ key, keyAt }: YamlEntry, map: YamlMap, keep: (block: Block, map: YamlMap) => void): Block {
  const block: Block = { type: key, labels: [], head: keyAt.span, open: map.at.span.start, ...bodyOf(map, keep) };
  keep(block, map);
  return block;
}

function itemBlocks(entry: YamlEntry, list: YamlList, keep: (block: Block, map: YamlMap) => void): readonly Block[] {
  const { key, keyAt } = entry;
  return list.items.map((item): Block => (item.kind === 'map' && !callOf(item)
    ? { ...blockOf(entry, item, keep) }
    : { type: 'dynamic', labels: [key], head: keyAt.span, open: keyAt.span.end, attributes: [], blocks: [] }));
}
