// Images as a kustomization renames them: what manifests call by a short name is often only there what it is.
import type { FileTable } from '../../program';
import { itemsOf, nodeAt, textAt, type YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { childOf, folderOf, joined } from './path';

export interface Renaming {
  /** By the name in manifests, without tag. */
  readonly images: ReadonlyMap<string, string>;
  readonly readFrom: readonly string[];
}

/** What the nearest kustomization that takes a file for a resource calls its images: in the folder of the file, or in one of the two around it. */
export function renamingFor(path: string, files: FileTable): Renaming {
  const own = folderOf(path);
  const readFrom: string[] = [];
  for (const folder of new Set([own, folderOf(own), folderOf(folderOf(own))])) {
    const kustomization = ['kustomization.yaml', 'kustomization.yml'].map((name) => joined(folder, name)).find((one) => files.has(one));
    const text = kustomization === undefined ? undefined : files.text(kustomization);
    if (kustomization === undefined || kustomization === path || text === undefined) continue;
    readFrom.push(kustomization);
    if (!/^images:/m.test(text)) continue;
    const root = readYaml(kustomization, text).documents[0];
    const taken = ['resources', 'bases'].flatMap((key) => itemsOf(nodeAt(root, key))).flatMap((item) => (item.kind === 'scalar' ? childOf(folder, item.text) ?? [] : []));
    if (!taken.some((one) => one === path || path.startsWith(`${one}/`))) continue;
    const images = itemsOf(nodeAt(root, 'images')).flatMap((image) => {
      const [name, newName] = [textAt(image, 'name'), textAt(image, 'newName')];
      return name === undefined || newName === undefined ? [] : [[name, newName] as const];
    });
    return { images: new Map(images), readFrom };
  }
  return { images: new Map(), readFrom };
}

/** The same manifests with the images they run; everything keeps its place. */
export function withImages(node: YamlNode, images: ReadonlyMap<string, string>): YamlNode {
  if (images.size === 0 || node.kind === 'scalar') return node;
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => withImages(item, images)) };
  return { ...node, entries: new Map([...node.entries].map(([key, entry]) => {
    const { value } = entry;
    return [key, { ...entry, value: key === 'image' && value.kind === 'scalar' ? { ...value, text: renamed(value.text, images) } : withImages(value, images) }];
  })) };
}

function renamed(image: string, images: ReadonlyMap<string, string>): string {
  const [, name = image, version = ''] = /^(.*?)((?::[^/:@]+)?(?:@.*)?)$/.exec(image) ?? [];
  const newName = images.get(name);
  return newName === undefined ? image : `${newName}${version}`;
}
