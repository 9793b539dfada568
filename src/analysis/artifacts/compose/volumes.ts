// What a Compose service mounts, in the short form and the long one.
import type { Site } from '../../concepts';
import { resolvePath } from '../settings/path';
import { entriesOf, itemsOf, nodeAt, textAt, type YamlMap, type YamlNode } from '../yaml/node';
import { interpolate } from './interpolate';
import { every } from './layers';
import { folderFor, type Scene } from './settings';

export interface Volume {
  /** A path of the machine or the name of a volume; '' where neither is written. */
  readonly source: string;
  /** Where it stands in the container. */
  readonly target: string;
  readonly at: Site;
  readonly readOnly: boolean;
}

export function volumesOf(layers: readonly YamlMap[], scene: Scene): readonly Volume[] {
  return every(layers, 'volumes').flatMap(itemsOf).flatMap((item): readonly Volume[] => {
    if (item.kind === 'map') return [{ source: filled(textAt(item, 'source') ?? ''), target: filled(textAt(item, 'target') ?? ''), at: item.at, readOnly: textAt(item, 'read_only') === 'true' }];
    if (item.kind !== 'scalar' || item.empty) return [];
    const parts = filled(item.text).split(':');
    return [parts.length === 1 ? { source: '', target: parts[0]!, at: item.at, readOnly: false } : { source: parts[0]!, target: parts[1]!, at: item.at, readOnly: parts[2]?.split(',').includes('ro') === true }];
  });

  function filled(text: string): string {
    return interpolate(text, scene.variables);
  }
}

/** Files and folders of the workspace that a service finds in its container: what it mounts, and `configs` that are kept in files. */
export function mountsOf(layers: readonly YamlMap[], configFiles: ReadonlyMap<string, string>, scene: Scene): readonly string[] {
  const volumes = volumesOf(layers, scene).flatMap(({ source, at }) => (/^\.{1,2}\//.test(source) ? resolvePath(folderFor(at, scene), source) ?? [] : []));
  const configs = every(layers, 'configs').flatMap(itemsOf).flatMap((item) => configFiles.get((item.kind === 'scalar' ? item.text : textAt(item, 'source')) ?? '') ?? []);
  // The whole workspace is mounted while it is being worked on.
  return [...new Set([...volumes, ...configs])].filter((path) => path !== '');
}

/** The top-level `configs` of a Compose file that are kept in files of the workspace, by name. */
export function configFilesOf(root: YamlNode | undefined, folder: string): ReadonlyMap<string, string> {
  return new Map(entriesOf(nodeAt(root, 'configs')).flatMap(({ key, value }) => {
    const path = resolvePath(folder, textAt(value, 'file') ?? '');
    return path === undefined || path === folder ? [] : [[key, path] as const];
  }));
}
