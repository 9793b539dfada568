// What a Compose service mounts, in the short form and the long one.
import type { Site } from '../../concepts';
import { itemsOf, textAt, type YamlMap } from '../yaml/node';
import { interpolate } from './interpolate';
import { every } from './layers';
import type { Scene } from './settings';

export interface Volume {
  /** A path of the machine or the name of a volume; '' where neither is written. */
  readonly source: string;
  /** Where it stands in the container. */
  readonly target: string;
  readonly at: Site;
}

export function volumesOf(layers: readonly YamlMap[], scene: Scene): readonly Volume[] {
  return every(layers, 'volumes').flatMap(itemsOf).flatMap((item): readonly Volume[] => {
    if (item.kind === 'map') return [{ source: filled(textAt(item, 'source') ?? ''), target: filled(textAt(item, 'target') ?? ''), at: item.at }];
    if (item.kind !== 'scalar' || item.empty) return [];
    const parts = filled(item.text).split(':');
    return [parts.length === 1 ? { source: '', target: parts[0]!, at: item.at } : { source: parts[0]!, target: parts[1]!, at: item.at }];
  });

  function filled(text: string): string {
    return interpolate(text, scene.variables);
  }
}
