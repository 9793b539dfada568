// Stores of a Compose file that answer everybody.
import type { OpenStore, Workload } from '../../concepts';
import { closesStore, isStoreFile, openedIn } from '../program-files';
import { openByDefault, openConsole, readsNamedFileOnly, switchedOpen } from '../settings/open-store';
import type { Setting } from '../settings/setting';
import { itemsOf, scalarsOf, textAt, type YamlMap } from '../yaml/node';
import { every, latest } from './layers';
import { folderFor, type Scene } from './settings';
import { resolvePath } from '../settings/path';
import { volumesOf } from './volumes';

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
  const console = published && every(layers, 'env_file').length === 0 && !workload.partial ? openConsole(workload.image, settings.flatMap(({ key, value }) => [key, value])) : undefined;
  if (console !== undefined) return [{ ...base, at: workload.at, product: console }];
  // What stands in files that are not here, or in a build of its own, decides instead.
  const hidden = workload.partial || latest(layers, 'build') || latest(layers, 'entrypoint') || every(layers, 'env_file').length > 0;
  const named = !readsNamedFileOnly(workload.image) || settings.some(({ key, value }) => key === 'command' && /\.conf\b|\/bin\/|^(ba)?sh\b|entrypoint/.test(value));
  const files = hidden ? 'unknown' : named ? configuredBy(layers, scene) : 'none';
  if (files === 'unknown') return [];
  const words = settings.flatMap(({ key, value }) => [key, files === 'seen' ? value.replace(/\S+\.conf\b/g, '') : value]);
  const product = openByDefault(workload.image, words);
  return product === undefined ? [] : [{ ...base, at: workload.at, product }];
}

/** `seen`: every file of configuration is here and asks for no password; `unknown` as well if one says so itself, where it is found. */
function configuredBy(layers: readonly YamlMap[], scene: Scene): 'none' | 'seen' | 'unknown' {
  const mounts = volumesOf(layers, scene).filter(({ source, target }) => configuration.test(`${source} ${target}`));
  const opens = (path: string): boolean => {
    const text = isStoreFile(path) ? scene.files.text(path) : undefined;
    if (text !== undefined) scene.readFrom.add(path);
    return text !== undefined && !closesStore(path, text) && openedIn(path, text) === undefined;
  };
  const seen = mounts.every(({ source, at }) => {
    const path = resolvePath(folderFor(at, scene), source);
    if (path === undefined) return false;
    const inside = scene.files.inFolder(path);
    return inside.length > 0 ? inside.every(opens) : opens(path);
  });
  return mounts.length === 0 ? 'none' : seen ? 'seen' : 'unknown';
}

const configuration = /\.conf\b|\/etc\/|docker-entrypoint|\/conf\b/;
