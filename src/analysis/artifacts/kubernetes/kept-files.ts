// Files kept inside of ConfigMaps and Secrets: settings of programs, configuration of proxies.
import { backendsIn, isProxyFile, settingsIn } from '../program-files';
import type { Setting } from '../settings/setting';
import { originIn } from '../yaml/embedded';
import { entriesOf, itemsOf, nodeAt, textAt, type YamlNode } from '../yaml/node';
import type { Manifest } from './manifest';

/** A setting, and the entry of the ConfigMap in which it is kept. */
export interface KeptSetting {
  readonly entry: string;
  readonly setting: Setting;
}

/** Settings at their lines; what is no file of settings gives none. */
export function keptSettings({ kind, node }: Manifest, text: string): readonly KeptSetting[] {
  const data = kind === 'ConfigMap' ? nodeAt(node, 'data') : kind === 'Secret' ? nodeAt(node, 'stringData') : undefined;
  return entriesOf(data).flatMap(({ key: entry, value }): readonly KeptSetting[] => {
    if (value.kind !== 'scalar' || value.empty || value.text.length > 200_000) return [];
    const { file } = value.at;
    // The name of the file says what it is: what is kept as `default.conf` may well be an nginx's.
    const path = `${file}/${entry}`;
    const settings = isProxyFile(path, value.text) ? backendsIn(path, value.text) : /\.(ya?ml|properties|json|env)$/.test(entry) ? settingsIn(path, value.text).documents.flat() : [];
    const origin = originIn(value, text);
    return settings.map((setting) => ({ entry, setting: { ...setting, at: { ...origin.placeOf(setting.at.span), file } } }));
  });
}

/** Names of the ConfigMaps and Secrets that a pod mounts as files. */
export function mountedBy(pod: YamlNode | undefined): readonly string[] {
  return itemsOf(nodeAt(pod, 'spec', 'volumes')).flatMap((volume) => [
    textAt(volume, 'configMap', 'name'), textAt(volume, 'secret', 'secretName'),
    ...itemsOf(nodeAt(volume, 'projected', 'sources')).flatMap((source) => [textAt(source, 'configMap', 'name'), textAt(source, 'secret', 'name')]),
  ].filter((name) => name !== undefined));
}
