// Passwords and keys that are written into resources, providers and modules, or are what a variable is unless somebody gives another.
import type { Credential } from '../../concepts';
import type { Place } from '../cloud/place';
import { attributeOf, type Block, type Body, type Value } from '../cloud/tree';
import { credentialOf } from '../settings/credential';
import { asksCluster } from './manifests';

interface Written {
  readonly name: string;
  readonly value: Value;
}

/** What a file declares; `body` of a file of values has arguments only. */
export function credentialsIn(body: Body, place: Place): readonly Credential[] {
  return [
    ...body.attributes.flatMap(({ name, value }) => within({ name, value })).flatMap((one) => credential(one, 'the module', place)),
    ...body.blocks.flatMap((block) => {
      if (block.type === 'variable') return defaultOf(block).flatMap((one) => credential(one, 'the module', place)).filter(({ opens }) => opens === 'connect');
      return used.has(block.type) && !asksCluster(block) ? writtenIn(block).flatMap((one) => credential(one, block.labels.join('.'), place)) : [];
    }),
  ];
}

const used = new Set(['resource', 'provider', 'module']);

function writtenIn(body: Body): readonly Written[] {
  const pair = pairOf(new Map(body.attributes.map(({ name, value }) => [name, value])));
  return [...(pair ? [pair] : body.attributes.flatMap(({ name, value }) => within({ name, value }))), ...body.blocks.flatMap(writtenIn)];
}

// A variable of a container: a block, or an item of a list, with nothing but its name and its value.
function pairOf(parts: ReadonlyMap<string | undefined, Value>): Written | undefined {
  const [name, value] = [parts.get('name') ?? parts.get('Name'), parts.get('value') ?? parts.get('Value')];
  return parts.size === 2 && name?.kind === 'text' && value ? { name: name.text, value } : undefined;
}

// `environment = { DB_PASSWORD = "…" }`, `environment = [{ name = "DB_PASSWORD", value = "…" }]`.
function within(written: Written): readonly Written[] {
  const { value } = written;
  if (value.kind === 'call' && value.name === 'jsonencode') return value.args.flatMap((one) => within({ name: written.name, value: one }));
  if (value.kind === 'list') return value.items.flatMap((item) => (item.kind === 'map' || item.kind === 'list' ? within({ name: written.name, value: item }) : []));
  const pair = value.kind === 'map' ? pairOf(new Map(value.entries.map((entry) => [entry.key, entry.value]))) : undefined;
  if (pair) return [pair];
  return value.kind === 'map' ? value.entries.flatMap((entry) => (entry.key === undefined ? [] : within({ name: entry.key, value: entry.value }))) : [written];
}

function defaultOf(block: Block): readonly Written[] {
  const attribute = attributeOf(block, 'default');
  return attribute ? [{ name: block.labels[0] ?? '', value: attribute.value }] : [];
}

function credential({ name, value }: Written, owner: string, { file, text }: Place): readonly Credential[] {
  if (value.kind !== 'text') return [];
  const found = credentialOf({ key: name, value: value.text, at: { file, span: value.span }, raw: text.slice(value.span.start, value.span.end) }, owner);
  return found ? [found.sink.startsWith('the environment of') ? { ...found, sink: owner } : found] : [];
}
