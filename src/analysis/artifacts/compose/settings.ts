// What Compose hands to a service: environment, environment files and arguments, as settings with their places.
import type { Site } from '../../concepts';
import type { FileTable } from '../../program';
import { readDotenv } from '../settings/dotenv';
import type { Setting } from '../settings/setting';
import { entriesOf, itemsOf, scalarsOf, textAt, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node';
import { orExample } from './include';
import { interpolate, type Variables } from './interpolate';
import { every, latest } from './layers';
import { folderOf, resolvePath } from '../settings/path';

export interface Scene {
  /** The Compose file and its text. */
  readonly file: string;
  readonly text: string;
  readonly files: FileTable;
  /** The folder at which relative paths of the file start. */
  readonly folder: string;
  /** The folder that tells the project: services of it name each other. */
  readonly scope: string;
  readonly variables: Variables;
  /** The same with what only an example says. */
  readonly likely: Variables;
  readonly readFrom: Set<string>;
}

/** Where relative paths start: the folder of the project, or of the file that a service is taken over from. */
export const folderFor = ({ file }: Site, scene: Scene): string => (file === scene.file ? scene.folder : folderOf(file));

/** The settings as they are likely to be: variables and files that everybody has of their own are read from their examples. */
export function likelySettingsOf(layers: readonly YamlMap[], scene: Scene): readonly Setting[] {
  return settingsOf(layers, { ...scene, variables: scene.likely }, true);
}

/** Every setting of a service; what the service itself sets hides what it inherits or reads from environment files. */
export function settingsOf(layers: readonly YamlMap[], scene: Scene, likely = false): readonly Setting[] {
  const environment = new Map<string, Setting>();
  for (const path of environmentFiles(layers, scene).flatMap((one) => (likely ? orExample(one, scene.files) : [one]))) for (const setting of fromEnvFile(path, scene)) environment.set(setting.key, setting);
  for (const node of every(layers, 'environment')) for (const setting of fromEnvironment(node, scene)) environment.set(setting.key, setting);
  const commands = [latest(layers, 'entrypoint'), latest(layers, 'command')].flatMap((entry) => fromArguments(entry?.value, scene));
  return [...environment.values(), ...commands];
}

function fromEnvironment(node: YamlNode, scene: Scene): readonly Setting[] {
  if (node.kind === 'map') {
    return entriesOf(node).flatMap(({ key, keyAt, value }) => (value.kind !== 'scalar' ? [] : value.empty ? passedOn(key, keyAt, scene) : [setting(key, value.text, value, scene)]));
  }
  return itemsOf(node).flatMap((item) => {
    const [, key, value] = (item.kind === 'scalar' && /^([^=]+)=([\s\S]*)$/.exec(item.text)) || [];
    if (key !== undefined && value !== undefined) return [setting(key.trim(), value, item as YamlScalar, scene)];
    return item.kind === 'scalar' && !item.text.includes('=') ? passedOn(item.text, item.at, scene) : [];
  });
}

// A variable without a value has the one it has where Compose is started.
function passedOn(key: string, at: Site, { variables }: Scene): readonly Setting[] {
  const value = variables.get(key);
  return value === undefined ? [] : [{ key, value, at, raw: '' }];
}

function setting(key: string, value: string, node: YamlScalar, scene: Scene): Setting {
  const raw = node.at.file === scene.file ? scene.text.slice(node.at.span.start, node.at.span.end) : '';
  return { key, value: interpolate(value, scene.variables), at: node.at, raw };
}

/** Paths of the files a service takes its environment from, whether they are there or not: written as text, list of texts, or `{ path, required }`. */
export function environmentFiles(layers: readonly YamlMap[], scene: Scene): readonly string[] {
  return every(layers, 'env_file').flatMap((node) => {
    const named = node.kind === 'list' ? node.items.map((item) => (item.kind === 'map' ? textAt(item, 'path') : undefined)) : [];
    const paths = [...scalarsOf(node).map((scalar) => scalar.text), ...named.filter((path) => path !== undefined)];
    return paths.flatMap((written) => resolvePath(folderFor(node.at, scene), interpolate(written, scene.variables)) ?? []);
  });
}

function fromEnvFile(path: string, scene: Scene): readonly Setting[] {
  scene.readFrom.add(path);
  return [...readDotenv(scene.files.text(path) ?? '')].map(([key, { value, start, end }]) => (
    { key, value: interpolate(value, scene.variables), at: { file: path, span: { start, end } }, raw: value }
  ));
}

// A flag names the value behind it: `--broker kafka:9092`, `--broker=kafka:9092`.
function fromArguments(node: YamlNode | undefined, scene: Scene): readonly Setting[] {
  let flag: string | undefined;
  return scalarsOf(node).map((scalar) => {
    const [, named, value] = /^(-{1,2}[\w.-]+)=([\s\S]*)$/.exec(scalar.text) ?? [];
    const key = named ?? flag ?? 'command';
    flag = named === undefined && /^-{1,2}[\w.-]+$/.test(scalar.text) ? scalar.text : undefined;
    return setting(key, value ?? scalar.text, scalar, scene);
  });
}
