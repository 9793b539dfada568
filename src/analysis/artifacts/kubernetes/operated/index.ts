// What is weak about stores and brokers that operators run, as their resources declare them.
import type { CloudWeakness } from '../../../concepts';
import { bodyFrom, plainValue, type YamlReader } from '../../cloud/from-yaml';
import type { Place } from '../../cloud/place';
import { weaknessesOf } from '../../cloud/traits';
import type { Block, Value } from '../../cloud/tree';
import { insertFirst } from '../../yaml/edit';
import { hole, nodeAt, type YamlMap, type YamlNode } from '../../yaml/node';
import type { Manifest } from '../manifest';
import { operatedRecords } from './records';

/** Empty for kinds that no record describes. */
export function operatedWeaknesses({ kind, apiVersion, name, node }: Manifest, text: string): readonly CloudWeakness[] {
  const group = apiVersion.split('/')[0]!;
  const record = operatedRecords.find((one) => one.type === kind && one.group.test(group));
  const spec = nodeAt(node, 'spec');
  if (!record || spec?.kind !== 'map') return [];
  const maps = new Map<Block, YamlMap>();
  const block: Block = { type: 'resource', labels: [kind, name.text], head: name.at.span, open: spec.at.span.start, ...bodyFrom(spec, reader, (inner, map) => maps.set(inner, map)) };
  maps.set(block, spec);
  const place: Place = {
    file: name.at.file, text,
    scope: { known: (value) => ({ value, through: [] }), resource: () => undefined, referring: () => [] },
    addressOf: () => `${kind} ${name.text}`,
    assigned: (key, value) => `${key}: ${value}`,
    added: (to, key, value) => insertFirst(text, maps.get(to), [`${key}: ${value}`]),
  };
  return weaknessesOf(block, record.traits, place);
}

const reader: YamlReader = { isComputed: () => false, valueOf };

// A value that a template could not know is not known here either.
function valueOf(node: YamlNode): Value {
  const { span } = node.at;
  if (node.kind === 'scalar') return node.text.includes(hole) ? { kind: 'unknown', span } : plainValue(node);
  return node.kind === 'list' ? { kind: 'list', items: node.items.map(valueOf), span } : { kind: 'unknown', span };
}
