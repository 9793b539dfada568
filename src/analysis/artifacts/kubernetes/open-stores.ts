// Stores of a Kubernetes workload that answer everybody.
import type { OpenStore, Workload } from '../../concepts';
import { closesStore, isStoreFile, openedIn, passwordIn } from '../program-files';
import { openByDefault, readsNamedFileOnly, switchedOpen } from '../settings/open-store';
import type { Setting } from '../settings/setting';
import { originIn } from '../yaml/embedded';
import { entriesOf, itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import { podOf, type Manifest } from './manifest';

/** Files kept in a ConfigMap that let everybody into the store they are for. */
export function openedByFiles({ kind, name, node }: Manifest, text: string): readonly OpenStore[] {
  return kind !== 'ConfigMap' ? [] : entriesOf(nodeAt(node, 'data')).flatMap(({ key, value }): readonly OpenStore[] => {
    const opened = value.kind === 'scalar' && !value.empty ? openedIn(key, value.text) : undefined;
    return opened && value.kind === 'scalar' ? [{ at: { ...originIn(value, text).placeOf(opened.span), file: value.at.file }, name: name.text, product: opened.product, setting: opened.setting, clues: [] }] : [];
  });
}

/** Passwords in files of stores that are kept in a ConfigMap. */
export function passwordsInFiles({ kind, node }: Manifest, text: string): readonly Setting[] {
  return kind !== 'ConfigMap' ? [] : entriesOf(nodeAt(node, 'data')).flatMap(({ key, value }): readonly Setting[] => {
    const found = value.kind === 'scalar' && !value.empty ? passwordIn(key, value.text) : undefined;
    return found && value.kind === 'scalar' ? [{ ...found, at: { ...originIn(value, text).placeOf(found.at.span), file: value.at.file } }] : [];
  });
}

/** `settings`: of all containers. `manifests`: those of the same file, with the ConfigMaps that the pod may mount. */
export function openStoresOf(workload: Workload, containers: readonly YamlNode[], settings: readonly Setting[], manifest: Manifest, manifests: readonly Manifest[]): readonly OpenStore[] {
  if (workload.oneShot || workload.partial) return [];
  const base = { name: workload.name, clues: [] } as const;
  const switched = settings.flatMap((setting): OpenStore[] => {
    const product = switchedOpen(setting);
    return product === undefined ? [] : [{ ...base, at: setting.at, product: product === 'The store' ? workload.product?.title ?? product : product, setting: setting.key === 'command' ? setting.value : `${setting.key}=${setting.value}` }];
  });
  // A flag is seen with the word behind it as well.
  if (switched.length > 0) return switched.filter(({ product }, i) => switched.findIndex((one) => one.product === product) === i);
  return containers.flatMap((container): OpenStore[] => {
    // Variables from elsewhere and mounted files may say more than stands here.
    const mounts = itemsOf(nodeAt(container, 'volumeMounts')).filter((mount) => /conf|\/etc\//.test(`${textAt(mount, 'mountPath') ?? ''} ${textAt(mount, 'subPath') ?? ''} ${textAt(mount, 'name') ?? ''}`));
    const written = ['command', 'args'].flatMap((key) => scalarsOf(nodeAt(container, key)).map(({ text }) => text));
    const unread = readsNamedFileOnly(textAt(container, 'image')) && !written.some((word) => /\.conf\b|\/bin\/|^(ba)?sh\b|entrypoint/.test(word));
    if (nodeAt(container, 'envFrom') || (!unread && !mounts.every((mount) => asksNobody(textAt(mount, 'name'), manifest, manifests)))) return [];
    const words = [
      ...itemsOf(nodeAt(container, 'env')).map((variable) => textAt(variable, 'name') ?? ''),
      ...mounts.length > 0 ? written.map((word) => word.replace(/\S+\.conf\b/g, '')) : written,
    ];
    const product = openByDefault(textAt(container, 'image'), words);
    return product === undefined ? [] : [{ ...base, at: workload.at, product }];
  }).slice(0, 1);
}

/** A volume whose ConfigMap is here, with nothing in it but files of a store that set no password, and do not say themselves that they let everybody in. */
function asksNobody(volume: string | undefined, manifest: Manifest, manifests: readonly Manifest[]): boolean {
  const mounted = itemsOf(nodeAt(podOf(manifest), 'spec', 'volumes')).find((one) => textAt(one, 'name') === volume);
  const name = textAt(mounted, 'configMap', 'name');
  const map = manifests.find((one) => one.kind === 'ConfigMap' && one.name.text === name && one.namespace === manifest.namespace);
  const files = entriesOf(nodeAt(map?.node, 'data'));
  return files.length > 0 && files.every(({ key, value }) => value.kind === 'scalar' && isStoreFile(key) && !closesStore(key, value.text) && openedIn(key, value.text) === undefined);
}
