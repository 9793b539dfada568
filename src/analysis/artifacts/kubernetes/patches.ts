// Patches of a kustomization as the manifests they complete: those written into it, lists of single changes (JSON 6902) in files, and files
// of manifests, which are read by themselves and ask here whom they complete.
import type { FileTable } from '../../program';
import { originIn } from '../yaml/embedded';
import { hole, itemsOf, nodeAt, textAt, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { childOf, folderOf, joined } from './path';
import { relocate } from '../yaml/relocate';

export interface Patches {
  readonly documents: readonly YamlNode[];
  /** Files of changes that were asked for. */
  readonly readFrom: readonly string[];
}

/** `beside` gives the path of a file that the kustomization names. Manifests in files of their own are read there. */
export function patchesOf(path: string, text: string, root: YamlNode | undefined, files: FileTable, beside: (name: string) => string | undefined): Patches {
  const readFrom: string[] = [];
  const documents = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) => itemsOf(nodeAt(root, key))).flatMap((patch): readonly YamlNode[] => {
    const inline = patch.kind === 'scalar' ? patch : nodeAt(patch, 'patch');
    const target = nodeAt(patch, 'target');
    const named = textAt(patch, 'path');
    if (inline?.kind === 'scalar' && /[\n{[]/.test(inline.text)) {
      const origin = originIn(inline, text);
      return readYaml(path, inline.text).documents.flatMap((document) => completed(withoutDeleted(relocate(document, origin)), target));
    }
    const file = named === undefined ? undefined : beside(named);
    if (file === undefined) return [];
    readFrom.push(file);
    const changes = readYaml(file, files.text(file) ?? '').documents[0];
    return changes?.kind === 'list' ? completed(changes, target) : [];
  });
  return { documents, readFrom };
}

/** Files of patches that a kustomization names, as it writes them. */
export function patchFilesOf(root: YamlNode | undefined): readonly string[] {
  return [
    ...itemsOf(nodeAt(root, 'patches')).flatMap((patch) => textAt(patch, 'path') ?? []),
    ...itemsOf(nodeAt(root, 'patchesStrategicMerge')).flatMap((patch) => (patch.kind === 'scalar' && !patch.text.includes('\n') ? patch.text : [])),
  ];
}

/** Whether a kustomization in the folder of a file, or in one of the two around it, takes the file as a patch. */
export function patchOf(path: string, documents: readonly YamlNode[], files: FileTable): { readonly documents?: readonly YamlNode[]; readonly readFrom: readonly string[] } {
  const own = folderOf(path);
  const folders = [...new Set([own, folderOf(own), folderOf(folderOf(own))])];
  const readFrom: string[] = [];
  for (const folder of folders) {
    const kustomization = ['kustomization.yaml', 'kustomization.yml'].map((name) => joined(folder, name)).find((one) => files.has(one));
    const text = kustomization === undefined ? undefined : files.text(kustomization);
    if (kustomization === undefined || text === undefined) continue;
    readFrom.push(kustomization);
    if (!/^patches/m.test(text) || !text.includes(path.slice(path.lastIndexOf('/') + 1))) continue;
    const root = readYaml(kustomization, text).documents[0];
    if (!patchFilesOf(root).some((one) => childOf(folder, one) === path)) continue;
    const patch = itemsOf(nodeAt(root, 'patches')).find((one) => childOf(folder, textAt(one, 'path') ?? '') === path);
    return { documents: documents.flatMap((document) => completed(withoutDeleted(document), nodeAt(patch, 'target'))), readFrom };
  }
  return { readFrom };
}

/** What a patch takes away (`$patch: delete`) is not there: objects, containers, variables. */
export function withoutDeleted(node: YamlNode): YamlNode {
  if (node.kind === 'list') return { ...node, items: node.items.filter((item) => textAt(item, '$patch') !== 'delete').map(withoutDeleted) };
  if (node.kind !== 'map') return node;
  if (textAt(node, '$patch') === 'delete') return { ...node, entries: new Map() };
  return { ...node, entries: new Map([...node.entries].map(([key, entry]) => [key, { ...entry, value: withoutDeleted(entry.value) }])) };
}

// A patch may leave out whom it is for, or name somebody else than its target does; the name of a target is a pattern, and none means all of
// the kind. Of labels it is not known whom they mean.
function completed(patch: YamlNode, target: YamlNode | undefined): readonly YamlNode[] {
  const kind = nodeAt(target, 'kind');
  const written = nodeAt(target, 'name');
  const byLabels = nodeAt(target, 'labelSelector') ?? nodeAt(target, 'annotationSelector');
  const name: YamlScalar | undefined = byLabels || !kind ? undefined : written?.kind === 'scalar' && !written.empty ? written : { kind: 'scalar', at: kind.at, text: '.*', empty: false };
  if (patch.kind === 'list') return kind && name ? [changed(itemsOf(patch), kind, name)] : [];
  if (patch.kind !== 'map' || patch.entries.size === 0) return [];
  if (!kind || !name) return target ? [] : [patch];
  const metadata = nodeAt(patch, 'metadata');
  return [withEntry(withEntry(patch, 'kind', kind), 'metadata', withEntry(metadata?.kind === 'map' ? metadata : emptyAt(name), 'name', name))];
}

// `replace /spec/replicas` with a value reads as a manifest that says nothing else. Places in lists are not told apart.
function changed(operations: readonly YamlNode[], kind: YamlNode, name: YamlScalar): YamlMap {
  let manifest = withEntry(withEntry(withEntry(emptyAt(name), 'apiVersion', { ...name, text: 'apps/v1' }), 'kind', kind), 'metadata', withEntry(emptyAt(name), 'name', name));
  for (const operation of operations) {
    const value = nodeAt(operation, 'value');
    const path = textAt(operation, 'path')?.split('/').slice(1).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~')) ?? [];
    if (value && ['add', 'replace'].includes(textAt(operation, 'op') ?? '') && path.length > 0 && path.length < 20) manifest = put(manifest, path, value) as YamlMap;
  }
  return manifest;
}

function put(node: YamlNode | undefined, [key, ...rest]: readonly string[], value: YamlNode): YamlNode {
  if (key === undefined) return value;
  if (/^(\d+|-)$/.test(key)) {
    const items = itemsOf(node);
    const inner = put(key === '-' ? undefined : items[0], rest, value);
    // An item that is changed in part has a name that stands elsewhere.
    const item = inner.kind === 'map' && !inner.entries.has('name') ? withEntry(inner, 'name', { kind: 'scalar', at: value.at, text: hole, empty: false }) : inner;
    return { kind: 'list', at: value.at, items: key === '-' ? [...items, item] : [item, ...items.slice(1)] };
  }
  const map = node?.kind === 'map' ? node : emptyAt(value);
  return withEntry(map, key, put(map.entries.get(key)?.value, rest, value));
}

const emptyAt = ({ at }: YamlNode): YamlMap => ({ kind: 'map', at, flow: true, entries: new Map<string, YamlEntry>() });

const withEntry = (map: YamlMap, key: string, value: YamlNode): YamlMap => ({ ...map, entries: new Map([...map.entries, [key, { key, keyAt: value.at, value }]]) });
