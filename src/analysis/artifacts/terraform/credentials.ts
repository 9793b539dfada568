// Passwords and keys that are written into resources, providers and modules, or are what a variable is unless somebody gives another.
import type { Credential } from '../../concepts';
import type { Place } from '../cloud/place';
import { attributeOf, type Block, type Body, type Value } from '../cloud/tree';
import { credentialOf } from '../settings/credential';

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
      return used.has(block.type) ? writtenIn(block).flatMap((one) => credential(one, block.labels.join('.'), place)) : [];
    }),
  ];
}

const used = new Set(['resource', 'provider', 'module']);

const writtenIn = (body: Body): readonly Written[] => [...body.attributes.flatMap(({ name, value }) => within({ name, value })), ...body.blocks.flatMap(writtenIn)];

// `environment = { DB_PASSWORD = "…" }`.
function within(written: Written): readonly Written[] {
  const { value } = written;
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
