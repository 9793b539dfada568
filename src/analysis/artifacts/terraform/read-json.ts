// Reads the JSON syntax of Terraform (https://developer.hashicorp.com/terraform/language/syntax/json) into the same blocks and values as
// its own language. Blocks inside of a block are arguments here, which is how blocks may be written as well; texts are templates.
import { plainValue } from '../cloud/from-yaml';
import type { Attribute, Block, Body, Value } from '../cloud/tree';
import { entriesOf, nodeAt, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { readHcl, type HclReading } from './read-hcl';

/** JSON is read as the YAML that it is. */
export function readJson(path: string, text: string): HclReading {
  const { documents: [root], troubles } = readYaml(path, text);
  const roots = root?.kind === 'list' ? root.items : [root];
  const blocks = roots.flatMap((one) => [
    ...Object.entries(labels).flatMap(([type, count]) => mapsIn(nodeAt(one, type)).flatMap(entriesOf).flatMap((entry) => labelled(type, [], entry, count))),
    ...entriesOf(one).filter(({ key }) => key === 'locals').flatMap((entry) => mapsIn(entry.value).map((map) => blockOf('locals', [], entry, map))),
  ]);
  return { body: { attributes: [], blocks }, ...(troubles.length > 0 && blocks.length === 0 ? { trouble: 0 } : {}) };
}

// How many labels stand in front of a block.
const labels: Readonly<Record<string, number>> = { resource: 2, data: 2, module: 1, variable: 1, output: 1, provider: 1 };

function labelled(type: string, before: readonly string[], entry: YamlEntry, count: number): readonly Block[] {
  const here = [...before, entry.key];
  if (here.length < count) return mapsIn(entry.value).flatMap((map) => entriesOf(map).flatMap((inner) => labelled(type, here, inner, count)));
  return mapsIn(entry.value).map((map) => blockOf(type, here, entry, map));
}

const blockOf = (type: string, names: readonly string[], { keyAt }: YamlEntry, map: YamlMap): Block => (
  { type, labels: names, head: keyAt.span, open: map.at.span.start + 1, ...bodyOf(map) }
);

function bodyOf(map: YamlMap): Body {
  const entries = entriesOf(map).filter(({ key }) => key !== '//');
  return {
    attributes: entries.filter(({ key }) => key !== 'dynamic').map(({ key, keyAt, value }): Attribute => ({ name: key, span: { start: keyAt.span.start, end: value.at.span.end }, value: valueOf(value) })),
    blocks: entries.filter(({ key }) => key === 'dynamic').flatMap((entry) => entriesOf(entry.value).flatMap((inner) => mapsIn(inner.value).map((one) => blockOf('dynamic', [inner.key], inner, one)))),
  };
}

const mapsIn = (node: YamlNode | undefined): readonly YamlMap[] => (node?.kind === 'map' ? [node] : node?.kind === 'list' ? node.items.flatMap(mapsIn) : []);

function valueOf(node: YamlNode): Value {
  const { span } = node.at;
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(valueOf), span };
  if (node.kind === 'map') return { kind: 'map', entries: entriesOf(node).map(({ key, keyAt, value }) => ({ key, value: valueOf(value), span: { start: keyAt.span.start, end: value.at.span.end } })), span };
  const plain = plainValue(node);
  return plain.kind === 'text' ? templateOf(plain.text, span) : plain;
}

function templateOf(text: string, span: Value['span']): Value {
  const parts = text.split(/(?<!\$)(\$\{[^{}]*\})/).filter((part) => part !== '').map((part) => (/^\$\{[^{}]*\}$/.test(part) ? expression(part.slice(2, -1), span) : part));
  const [only] = parts;
  if (parts.length === 0) return { kind: 'text', text: '', span };
  if (parts.length === 1) return typeof only === 'string' ? (only.includes('${') ? { kind: 'unknown', span } : { kind: 'text', text: only, span }) : only!;
  return { kind: 'template', parts, span };
}

// What is computed inside of a text stands where the text stands.
const expression = (written: string, span: Value['span']): Value => placed(readHcl(`it = ${written.trim()}`).body.attributes[0]?.value ?? { kind: 'unknown', span }, span);

function placed(value: Value, span: Value['span']): Value {
  switch (value.kind) {
    case 'list': return { ...value, items: value.items.map((item) => placed(item, span)), span };
    case 'map': return { ...value, entries: value.entries.map(({ key, value: inner }) => ({ key, value: placed(inner, span), span })), span };
    case 'call': return { ...value, args: value.args.map((one) => placed(one, span)), span };
    case 'template': return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : placed(part, span))), span };
    default: return { ...value, span };
  }
}
