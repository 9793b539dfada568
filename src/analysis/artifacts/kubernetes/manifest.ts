// Kubernetes objects of a file: every document, with lists taken apart, and what all objects have in common.
import { entryAt, hole, itemsOf, nodeAt, textAt, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node';

export interface Manifest {
  readonly kind: string;
  readonly apiVersion: string;
  readonly name: YamlScalar;
  /** Empty if none is written, or the one that is used unless told otherwise: it is given when the manifest is applied. */
  readonly namespace: string;
  readonly node: YamlMap;
}

/** Objects with a kind and a name, in order; everything else is left out. */
export function manifestsOf(documents: readonly YamlNode[]): readonly Manifest[] {
  return documents.flatMap(objects).flatMap((node) => {
    const kind = textAt(node, 'kind');
    const apiVersion = textAt(node, 'apiVersion');
    const name = nodeAt(node, 'metadata', 'name');
    if (kind === undefined || apiVersion === undefined || name?.kind !== 'scalar' || name.empty) return [];
    const namespace = nodeAt(node, 'metadata', 'namespace');
    return [{ kind, apiVersion, name, namespace: namespace?.kind === 'scalar' && namespace.text !== 'default' && !namespace.text.includes(hole) ? namespace.text : '', node }];
  });
}

function objects(node: YamlNode): readonly YamlMap[] {
  if (node.kind !== 'map') return [];
  const isList = textAt(node, 'kind')?.endsWith('List') && entryAt(node, 'items');
  return isList ? itemsOf(nodeAt(node, 'items')).filter((item): item is YamlMap => item.kind === 'map') : [node];
}

/** The pod (metadata and spec) that a workload manifest describes. */
export function podOf({ kind, node }: Manifest): YamlNode | undefined {
  if (kind === 'Pod') return node;
  return kind === 'CronJob' ? nodeAt(node, 'spec', 'jobTemplate', 'spec', 'template') : nodeAt(node, 'spec', 'template');
}

/** It runs pods, as many as there are requests for. */
export const isKnativeService = ({ kind, apiVersion }: Manifest): boolean => kind === 'Service' && apiVersion.startsWith('serving.knative.dev/');

/** Labels and selectors: the entries whose values are texts. */
export function textsOf(node: YamlNode | undefined): ReadonlyMap<string, string> {
  if (node?.kind !== 'map') return new Map();
  return new Map([...node.entries.values()].flatMap(({ key, value }) => (value.kind === 'scalar' && !value.empty && key !== hole ? [[key, value.text] as const] : [])));
}
