// Stores of a Compose file that answer everybody.
import type { OpenStore, Workload } from '../../concepts';
import { openByDefault, switchedOpen } from '../settings/open-store';
import type { Setting } from '../settings/setting';
import { itemsOf, scalarsOf, textAt, type YamlMap } from '../yaml/node';
import { every, latest } from './layers';
import type { Scene } from './settings';

export function openStoresOf(workload: Workload, layers: readonly YamlMap[], settings: readonly Setting[], scene: Scene): readonly OpenStore[] {
  if (workload.onDemand || workload.oneShot) return [];
  const ports = every(layers, 'ports').flatMap((node) => [...scalarsOf(node).map(({ text }) => text), ...itemsOf(node).map((item) => textAt(item, 'host_ip') ?? (textAt(item, 'published') === undefined ? '' : '*'))]);
  const published = ports.some((port) => port !== '' && !/^(127\.|localhost|\[::1\])/.test(port));
  const base = { name: workload.name, published, clues: [] } as const;
  const switched = settings.filter((setting) => setting.at.file === scene.file).flatMap((setting): OpenStore[] => {
    const product = switchedOpen(setting);
    // A name such as ALLOW_EMPTY_PASSWORD is shared by the images of one vendor.
    return product === undefined ? [] : [{ ...base, at: setting.at, product: product === 'The store' ? workload.product?.title ?? product : product, setting: setting.key === 'command' ? setting.value : `${setting.key}=${setting.value}` }];
  });
  if (switched.length > 0) return switched;
  // What stands in files that are not here, in a build of its own or in a mounted configuration decides instead.
  const hidden = workload.partial || latest(layers, 'build') || latest(layers, 'entrypoint') || every(layers, 'env_file').length > 0
    || every(layers, 'volumes').flatMap(scalarsOf).some(({ text }) => /\.conf\b|\/etc\/|docker-entrypoint|\/conf\b/.test(text));
  const product = hidden ? undefined : openByDefault(workload.image, settings.flatMap(({ key, value }) => [key, value]));
  return product === undefined ? [] : [{ ...base, at: workload.at, product }];
}
