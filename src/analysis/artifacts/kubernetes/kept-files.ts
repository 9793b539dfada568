// Files kept inside of ConfigMaps and Secrets: settings of programs, configuration of proxies.
import { backendsIn, collectorIn, fromYaml, isProxyFile, keyed, settingsIn, type CollectorReading } from '../program-files';
import { push } from '../../../base/multimap';
import type { FileTable } from '../../program';
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
export function keptSettings(manifest: Manifest, text: string): readonly KeptSetting[] {
  const { kind, node } = manifest;
  if (kind === 'OpenTelemetryCollector') return configOf(manifest, text);
  const data = kind === 'ConfigMap' ? nodeAt(node, 'data') : kind === 'Secret' ? nodeAt(node, 'stringData') : undefined;
  return entriesOf(data).flatMap(({ key: entry, value }): readonly KeptSetting[] => {
    if (value.kind !== 'scalar' || value.empty || value.text.length > 200_000) return [];
    const { file } = value.at;
    // The name of the file says what it is: what is kept as `default.conf` may well be an nginx's.
    const settings = settingsOfFile(`${file}/${entry}`, value.text);
    const origin = originIn(value, text);
    return settings.map((setting) => ({ entry, setting: { ...setting, at: { ...origin.placeOf(setting.at.span), file } } }));
  });
}

// Written as text in older resources, as what it is in newer ones.
function configOf({ node }: Manifest, text: string): readonly KeptSetting[] {
  const config = nodeAt(node, 'spec', 'config');
  if (config?.kind !== 'scalar') return config ? fromYaml(config, text).map((setting) => ({ entry: 'config', setting })) : [];
  const origin = originIn(config, text);
  return config.text.length > 200_000 ? [] : settingsOfFile('config.yaml', config.text).map((setting) => ({ entry: 'config', setting: { ...setting, at: origin.placeOf(setting.at.span) } }));
}

/** Settings of a file that a kustomization makes an entry of a ConfigMap of. */
export function settingsInFile({ file, key }: { readonly file: string; readonly key: string }, files: FileTable): readonly KeptSetting[] {
  const text = files.text(file) ?? '';
  return text.length > 200_000 ? [] : settingsOfFile(`${file}/${key}`, text).map((setting) => ({ entry: key, setting: { ...setting, at: { ...setting.at, file } } }));
}

const settingsOfFile = (path: string, text: string): readonly Setting[] => (
  isProxyFile(path, text) ? backendsIn(path, text) : /\.(ya?ml|properties|json|env)$/.test(path) || keyed.test(path) ? settingsIn(path, text).documents.flat() : []
);

/** What is kept that configures a collector, one for each file. */
export function collectorsIn(kept: readonly KeptSetting[]): readonly CollectorReading[] {
  const files = new Map<string, Setting[]>();
  for (const { entry, setting } of kept) if (/^(receivers|exporters|service)\./.test(setting.key)) push(files, entry, setting);
  return [...files.values()].flatMap((settings) => collectorIn(settings) ?? []);
}

/** Names of the ConfigMaps and Secrets that a pod mounts as files. */
export function mountedBy(pod: YamlNode | undefined): readonly string[] {
  return itemsOf(nodeAt(pod, 'spec', 'volumes')).flatMap((volume) => [
    textAt(volume, 'configMap', 'name'), textAt(volume, 'secret', 'secretName'),
    ...itemsOf(nodeAt(volume, 'projected', 'sources')).flatMap((source) => [textAt(source, 'configMap', 'name'), textAt(source, 'secret', 'name')]),
  ].filter((name) => name !== undefined));
}
