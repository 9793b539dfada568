// One service as the file writes it, with everything it `extends` beneath: from the furthest base to the service itself.
import type { FileTable } from '../../program';
import { hole } from '../settings/setting';
import { entryAt, entriesOf, nodeAt, textAt, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { interpolate, type Variables } from './interpolate';
import { folderOf, resolvePath } from '../settings/path';

/** The parsed Compose files that a reading has looked at, and what went wrong on the way. */
export interface ComposeFiles {
  /** The mapping under `services` of a file; undefined if the file is absent or no Compose file. */
  services(file: string): YamlNode | undefined;
  readonly readFrom: Set<string>;
  readonly troubles: string[];
}

export function composeFiles(file: string, root: YamlNode | undefined, files: FileTable): ComposeFiles {
  const roots = new Map<string, YamlNode | undefined>([[file, root]]);
  const readFrom = new Set<string>();
  return {
    services(path) {
      if (!roots.has(path)) {
        readFrom.add(path);
        const text = files.text(path);
        roots.set(path, text === undefined ? undefined : readYaml(path, text).documents[0]);
      }
      return servicesOf(roots.get(path));
    },
    readFrom,
    troubles: [],
  };
}

/** The mapping of services; in the first version of the format it is the whole file. Undefined if there is none. */
export function servicesOf(root: YamlNode | undefined): YamlNode | undefined {
  const services = entriesOf(root);
  const first = services.length > 0 && services.every(({ value }) => nodeAt(value, 'image') ?? nodeAt(value, 'build') ?? nodeAt(value, 'extends'));
  return first ? root : nodeAt(root, 'services');
}

/** Definitions of a service, base first: later layers override earlier ones. At least one if the service is a mapping. */
export function layersOf(file: string, service: YamlEntry, files: ComposeFiles, variables: Variables): readonly YamlMap[] {
  const layers: YamlMap[] = [];
  const seen = new Set<string>();
  let at: { readonly file: string; readonly service: YamlEntry } | undefined = { file, service };
  while (at && at.service.value.kind === 'map') {
    const identity = `${at.file}#${at.service.key}`;
    if (seen.has(identity)) {
      files.troubles.push(`The service ${service.key} extends itself in a circle; what it inherits is not known.`);
      break;
    }
    seen.add(identity);
    layers.unshift(at.service.value);
    at = baseOf(at.file, at.service.value, files, variables);
  }
  return layers;
}

function baseOf(file: string, service: YamlMap, files: ComposeFiles, variables: Variables): { file: string; service: YamlEntry } | undefined {
  const written = nodeAt(service, 'extends');
  if (!written) return undefined;
  const name = textAt(service, 'extends') ?? textAt(written, 'service');
  const other = written.kind === 'map' && nodeAt(written, 'file') ? interpolate(textAt(written, 'file') ?? '', variables) : undefined;
  if (name === undefined || other?.includes(hole)) return undefined;
  const path = other === undefined ? file : resolvePath(folderOf(file), other);
  const base = path === undefined ? undefined : entryAt(files.services(path), name);
  if (path !== undefined && base) return { file: path, service: base };
  files.troubles.push(`A service extends ${name}${other === undefined ? '' : ` of ${other}`}, which is not there; what it inherits is not known.`);
  return undefined;
}

/** The entry of the outermost layer that has it; undefined where that takes it away (`!reset`). */
export function latest(layers: readonly YamlMap[], ...path: readonly string[]): YamlEntry | undefined {
  for (let i = layers.length - 1; i >= 0; i--) {
    if (path.some((_, last) => isReset(nodeAt(layers[i], ...path.slice(0, last + 1))))) return undefined;
    const entry = entryAt(layers[i], ...path);
    if (entry) return entry;
  }
  return undefined;
}

/** The values of a key in every layer, base first: Compose adds up lists and mappings, but for what `!override` replaces and `!reset` takes away. */
export function every(layers: readonly YamlMap[], key: string): readonly YamlNode[] {
  return layers.reduce<readonly YamlNode[]>((before, layer) => {
    const value = nodeAt(layer, key);
    if (!value) return before;
    return isReset(value) ? [] : value.tag === '!override' ? [value] : [...before, value];
  }, []);
}

const isReset = (value: YamlNode | undefined): boolean => value?.tag === '!reset';

/** Names of all services of a mapping, in order. */
export function serviceEntries(services: YamlNode | undefined): readonly YamlEntry[] {
  return entriesOf(services).filter((entry) => entry.value.kind === 'map');
}
