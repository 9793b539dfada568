// A chart that Terraform installs, as the object by which Flux is told the same: one reader for what charts are given.
import type { Site } from '../../concepts';
import type { Place } from '../cloud/place';
import { plainAt } from '../cloud/traits';
import { attributeOf, blocksOf, type Block } from '../cloud/tree';
import { hole, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node';
import { nodeOf, openMap, scalar, yamlIn } from './yaml-values';

/** Empty for charts of the workspace, which are read where they lie, and where it is not known which one is installed. */
export function releaseIn(block: Block, place: Place): readonly YamlNode[] {
  const [chart, name, namespace] = ['chart', 'name', 'namespace'].map((argument) => plainAt(block, argument, place.scope));
  if (typeof chart !== 'string' || /^[./]|\$\{/.test(chart)) return [];
  const head: Site = { file: place.file, span: block.head };
  const word = (text: string): YamlNode => scalar(text, head);
  const values = valuesOf(block, place, head);
  return [{
    ...mapOf(head, {
      apiVersion: word('helm.toolkit.fluxcd.io/v2'), kind: word('HelmRelease'),
      metadata: mapOf(head, { name: word(typeof name === 'string' ? name : block.labels[1] ?? ''), ...(typeof namespace === 'string' ? { namespace: word(namespace) } : {}) }),
      spec: mapOf(head, { chart: mapOf(head, { spec: mapOf(head, { chart: word(chart.slice(chart.lastIndexOf('/') + 1)) }) }), values }),
    }), head,
  }];
}

// Later values win, and those that are set one by one win over all. What stands in a file may say anything.
function valuesOf(block: Block, place: Place, head: Site): YamlMap {
  const listed = attributeOf(block, 'values');
  const value = listed && place.scope.known(listed.value).value;
  const documents = value === undefined ? [] : value.kind === 'list' ? value.items.map((item) => yamlIn(place.scope.known(item).value, place)) : [[]];
  const layers = documents.map(([first]) => (first?.kind === 'map' ? first : openMap(head)));
  const isOpen = block.blocks.some(({ type, labels }) => type === 'dynamic' && /^set/.test(labels[0] ?? ''));
  let values: YamlMap = [...layers, ...(isOpen ? [openMap(head)] : [])].reduce(merged, mapOf(head, {}));
  for (const set of ['set', 'set_sensitive'].flatMap((type) => blocksOf(block, type))) {
    const path = plainAt(set, 'name', place.scope);
    const given = attributeOf(set, 'value');
    if (typeof path === 'string' && given) values = merged(values, below(path.split(/(?<!\\)\./), nodeOf(given.value, place), head));
  }
  return values;
}

const below = ([key, ...rest]: readonly string[], value: YamlNode, head: Site): YamlMap => mapOf(head, { [key ?? hole]: rest.length === 0 ? value : below(rest, value, head) }, value.at);

function merged(one: YamlMap, other: YamlMap): YamlMap {
  const entries = new Map(one.entries);
  for (const [key, entry] of other.entries) {
    const before = entries.get(key)?.value;
    entries.set(key, before?.kind === 'map' && entry.value.kind === 'map' ? { ...entry, value: merged(before, entry.value) } : entry);
  }
  return { ...one, entries };
}

const mapOf = (at: Site, values: Readonly<Record<string, YamlNode>>, keyAt = at): YamlMap => ({
  kind: 'map', at, flow: true, entries: new Map(Object.entries(values).map(([key, value]): [string, YamlEntry] => [key, { key, keyAt, value }])),
});
