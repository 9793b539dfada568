// The door of the room: what programs keep in files of their own, by the form of the file. They lie beside the code or inside of a ConfigMap.
import { readDotenv } from '../settings/dotenv';
import { hole, type Setting } from '../settings/setting';
import { readYaml } from '../yaml/read-yaml';
import { fromHocon } from './from-hocon';
import { fromJson } from './from-json';
import { fromProperties } from './from-properties';
import { fromToml } from './from-toml';
import { fromYaml } from './from-yaml';
export { backendsIn, isProxyFile } from './backends';
export { collectorIn, type CollectorReading } from './collector';
export { fromYaml } from './from-yaml';
export { closesStore, isStoreFile, openedIn, passwordIn } from './store-files';

export interface SettingsReading {
  /** Of each document of the file: in Spring, each is for another profile. */
  readonly documents: readonly (readonly Setting[])[];
  readonly troubles: readonly string[];
}

/** Files of programs that write `key = value` a line, by names that are theirs alone. */
export const keyed = /(^|\/)rabbitmq\.conf$/;

/** Files of programs on Akka, Pekko and Play; others of that name have no keys with points. */
export const isHocon = (path: string, text: string): boolean => /(^|\/)(application|reference|production)[\w.-]*\.conf$/.test(path) && /^[ \t]*(include|play|akka|pekko|db|http|storage|[\w-]+\.[\w.-]+[ \t]*[=:{+])/m.test(text);

/** Settings by the ending of the path; what is no file of settings is read as YAML. */
export function settingsIn(path: string, text: string): SettingsReading {
  if (/(^|\/)\.env(\.[\w-]+)?$|\.env$/.test(path)) return { documents: [[...readDotenv(text)].map(([key, { value, start, end }]) => ({ key, value, at: { file: path, span: { start, end } }, raw: value }))], troubles: [] };
  if (path.endsWith('.json')) return { documents: [fromJson(path, text)], troubles: [] };
  if (path.endsWith('.properties') || keyed.test(path)) return { documents: [fromProperties(path, text)], troubles: [] };
  if (isHocon(path, text)) return { documents: [fromHocon(path, text)], troubles: [] };
  // Programs that read TOML put variables of the environment in as a shell does.
  if (path.endsWith('.toml')) return { documents: [fromToml(path, text).map((setting) => ({ ...setting, value: setting.value.replace(/\$[A-Z_][A-Z0-9_]*/g, hole) }))], troubles: [] };
  const yaml = readYaml(path, text);
  return { documents: yaml.documents.map((document) => fromYaml(document, text)), troubles: yaml.troubles };
}
