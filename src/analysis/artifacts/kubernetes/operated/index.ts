// What is weak about stores and brokers that operators run, as their resources declare them.
import type { CloudWeakness, Site } from '../../../concepts';
import { bodyFrom, plainValue, type YamlReader } from '../../cloud/from-yaml';
import type { Place } from '../../cloud/place';
import type { Trait } from '../../cloud/record';
import { weaknessesOf } from '../../cloud/traits';
import type { Block, Value } from '../../cloud/tree';
import { insertFirst } from '../../yaml/edit';
import { hole, nodeAt, textAt, type YamlMap, type YamlNode } from '../../yaml/node';
import type { Manifest } from '../manifest';
import { chartTraits } from './charts';
import { operatedRecords } from './records';

/** Empty for kinds that no record describes, and for releases of charts that nobody described. */
export function operatedWeaknesses(manifest: Manifest, text: string): readonly CloudWeakness[] {
  const { kind, apiVersion, name, node } = manifest;
  const group = apiVersion.split('/')[0]!;
  const record = operatedRecords.find((one) => one.type === kind && one.group.test(group));
  const installed = chartOf(manifest);
  return [
    ...(record ? weaknessesUnder(nodeAt(node, 'spec'), record.traits, `${kind} ${name.text}`, name.at, text) : []),
    ...(installed ? weaknessesUnder(installed.values, chartTraits(installed.chart, installed.complete), `${kind} ${name.text}`, name.at, text) : []),
  ];
}

/** What a chart of others is given by the values of the chart that lists it; `complete` where no other file says more. */
export function chartWeaknesses(chart: string, values: YamlNode | undefined, name: string, { complete, at }: { readonly complete: boolean; readonly at?: Site }, text: string): readonly CloudWeakness[] {
  return values ? weaknessesUnder(values, chartTraits(chart, complete), name, at ?? values.at, text) : [];
}

// Entries that are not known may be any.
const isOpen = (map: YamlMap): boolean => map.entries.has(hole);

// Flux and Argo CD.
function chartOf({ kind, node }: Manifest): { readonly chart: string; readonly values: YamlNode | undefined; readonly complete: boolean } | undefined {
  const values = nodeAt(node, 'spec', 'values');
  if (kind === 'HelmRelease') return { chart: textAt(node, 'spec', 'chart', 'spec', 'chart') ?? '', values, complete: !nodeAt(node, 'spec', 'valuesFrom') && values?.kind === 'map' && !isOpen(values) };
  return kind === 'Application' ? { chart: textAt(node, 'spec', 'source', 'chart') ?? '', values: nodeAt(node, 'spec', 'source', 'helm', 'valuesObject'), complete: false } : undefined;
}

function weaknessesUnder(spec: YamlNode | undefined, traits: readonly Trait[], address: string, head: Site, text: string): readonly CloudWeakness[] {
  if (spec?.kind !== 'map' || traits.length === 0) return [];
  const maps = new Map<Block, YamlMap>();
  const block: Block = { type: 'resource', labels: [address], head: head.span, open: spec.at.span.start, ...bodyFrom(spec, reader, (inner, map) => maps.set(inner, map)) };
  maps.set(block, spec);
  const place: Place = {
    file: head.file, text,
    scope: { known: (value) => ({ value, through: [] }), resource: () => undefined, referring: () => [] },
    addressOf: () => address,
    assigned: (key, value) => `${key}: ${value}`,
    added: (to, key, value) => insertFirst(text, maps.get(to), [`${key}: ${value}`]),
  };
  return weaknessesOf(block, traits, place);
}

export { isStoreChart } from './charts';

const reader: YamlReader = { isComputed: () => false, valueOf };

// A value that a template could not know is not known here either.
function valueOf(node: YamlNode): Value {
  const { span } = node.at;
  if (node.kind === 'scalar') return node.text.includes(hole) ? { kind: 'unknown', span } : plainValue(node);
  return node.kind === 'list' ? { kind: 'list', items: node.items.map(valueOf), span } : { kind: 'unknown', span };
}
