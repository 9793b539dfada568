// Compose files of a deeper folder that are run together with the one above: `-f compose.yaml -f extensions/search/compose.yaml`. All their
// paths start where the first file is, and they name its services.
import type { FileTable } from '../../program';
import { folderOf, resolvePath } from '../settings/path';
import { entriesOf, itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';

/** The folder of the project that a file belongs to without saying so; undefined if it stands for itself. `above`: Compose files of the folders around it, nearest first. */
export function runWith(path: string, root: YamlNode | undefined, above: readonly string[], files: FileTable): string | undefined {
  const own = folderOf(path);
  const mains = above.filter((one) => mainName.test(one) && folderOf(one) !== own && !takesFrom(one, path, files));
  if (mains.length === 0) return undefined;
  const written = pathsIn(root);
  const isThere = (folder: string) => (relative: string): boolean => {
    const at = resolvePath(folder, relative);
    return at !== undefined && at !== folder && (files.has(at) || files.inFolder(at).length > 0);
  };
  // What is found from here is meant from here.
  if (written.some(isThere(own))) return undefined;
  const missing = missingIn(root);
  const main = mains.find((one) => written.some(isThere(folderOf(one)))) ?? mains.find((one) => (missing.size > 0 && isKnownTo(one, missing, files)) || (changes.test(own) && missing.size === 0));
  return main && folderOf(main);
}

// A folder of what is added to the file above it.
const changes = /(^|\/)overrides?$/;

/** The file that Compose reads by itself. */
export const mainName = /(^|\/)(docker-)?compose\.ya?ml$/;

function pathsIn(root: YamlNode | undefined): readonly string[] {
  return servicesIn(root).flatMap(({ value }) => {
    const build = nodeAt(value, 'build');
    const volumes = itemsOf(nodeAt(value, 'volumes')).map((item) => (item.kind === 'scalar' ? item.text.split(':')[0] : textAt(item, 'source')));
    return [build?.kind === 'scalar' ? build.text : textAt(build, 'context'), ...volumes, ...scalarsOf(nodeAt(value, 'env_file')).map(({ text }) => text)]
      .filter((one): one is string => one !== undefined && !one.includes('$') && !one.startsWith('/') && one.includes('/'));
  });
}

// Services that are waited for or completed here, and declared elsewhere.
function missingIn(root: YamlNode | undefined): ReadonlySet<string> {
  const services = servicesIn(root);
  const declared = new Set(services.flatMap(({ key, value }) => (nodeAt(value, 'image') || nodeAt(value, 'build') || nodeAt(value, 'extends') ? [key] : [])));
  const named = services.flatMap(({ key, value }) => {
    const waitedFor = nodeAt(value, 'depends_on');
    return [key, ...(waitedFor?.kind === 'map' ? entriesOf(waitedFor).map((one) => one.key) : scalarsOf(waitedFor).map(({ text }) => text))];
  });
  return new Set(named.filter((name) => !declared.has(name)));
}

function isKnownTo(main: string, names: ReadonlySet<string>, files: FileTable): boolean {
  const there = new Set(servicesIn(readYaml(main, files.text(main) ?? '').documents[0]).map(({ key }) => key));
  return [...names].every((name) => there.has(name));
}

// What others are taken over from (`extends`) runs as these.
function takesFrom(main: string, path: string, files: FileTable): boolean {
  const text = files.text(main) ?? '';
  return /^\s*extends:/m.test(text) && text.includes(path.slice(path.lastIndexOf('/') + 1));
}

const servicesIn = (root: YamlNode | undefined) => entriesOf(nodeAt(root, 'services')).filter(({ value }) => value.kind === 'map');
