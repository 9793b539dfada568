// Stores of a Kubernetes workload that answer everybody.
import type { OpenStore, Workload } from '../../concepts';
import { openByDefault, switchedOpen } from '../settings/open-store';
import type { Setting } from '../settings/setting';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';

/** `settings`: of all containers. */
export function openStoresOf(workload: Workload, containers: readonly YamlNode[], settings: readonly Setting[]): readonly OpenStore[] {
  if (workload.oneShot || workload.partial) return [];
  const base = { name: workload.name, clues: [] } as const;
  const switched = settings.flatMap((setting): OpenStore[] => {
    const product = switchedOpen(setting);
    return product === undefined ? [] : [{ ...base, at: setting.at, product: product === 'The store' ? workload.product?.title ?? product : product, setting: setting.key === 'command' ? setting.value : `${setting.key}=${setting.value}` }];
  });
  if (switched.length > 0) return switched;
  return containers.flatMap((container): OpenStore[] => {
    // Variables from elsewhere and mounted files may say more than stands here.
    const mounted = itemsOf(nodeAt(container, 'volumeMounts')).some((mount) => /conf|\/etc\//.test(`${textAt(mount, 'mountPath') ?? ''} ${textAt(mount, 'subPath') ?? ''} ${textAt(mount, 'name') ?? ''}`));
    if (nodeAt(container, 'envFrom') || mounted) return [];
    const words = [
      ...itemsOf(nodeAt(container, 'env')).map((variable) => textAt(variable, 'name') ?? ''),
      ...['command', 'args'].flatMap((key) => scalarsOf(nodeAt(container, key)).map(({ text }) => text)),
    ];
    const product = openByDefault(textAt(container, 'image'), words);
    return product === undefined ? [] : [{ ...base, at: workload.at, product }];
  }).slice(0, 1);
}
