// Compose files that are put together from others: whom a file includes, and what the file that includes it says about its paths and variables.
import type { FileTable } from '../../program';
import { readDotenv } from '../settings/dotenv';
import { hole } from '../settings/setting';
import { itemsOf, nodeAt, scalarsOf, type YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { interpolate, type Variables } from './interpolate';
import { folderOf, resolvePath } from '../settings/path';
import { runWith } from './run-with';

/** The project that a file is a part of, as far as it decides what stands in the file. */
export interface Project {
  /** The folder at which relative paths of the file start. */
  readonly folder: string;
  /** The folder whose services it names: its own, or that of the file it is run together with. */
  readonly scope: string;
  readonly variables: Variables;
  /** With the values of an example, where the file of variables itself is not in the repository: good for knowing whom is named, for nothing else. */
  readonly likely: Variables;
  /** The file of variables that Compose reads unless told otherwise. */
  readonly dotenv: string;
  /** Files that were looked at, present or not. */
  readonly readFrom: readonly string[];
}

interface Include {
  readonly files: readonly string[];
  readonly folder?: string;
  readonly environment: readonly string[];
}

/** Compose files in the folder of one and in those around it, nearest first. */
export const composeFilesAround = (path: string, files: FileTable): readonly string[] => foldersAround(folderOf(path)).flatMap((folder) => files.inFolder(folder).filter((one) => one !== path && fileName.test(one)));

/** By the file that includes this one or is run together with it, if one in its folder or in those around it does; else by itself. */
export function projectOf(path: string, root: YamlNode | undefined, files: FileTable): Project {
  const around = composeFilesAround(path, files);
  for (const parent of around) {
    const written = including.test(files.text(parent) ?? '') ? rootOf(parent, files) : undefined;
    const own = written && ownProject(folderOf(parent), files);
    const include = own && includesIn(parent, written, own.variables).find((one) => one.files.includes(path));
    if (!include) continue;
    const folder = include.folder ?? folderOf(include.files[0]!);
    const environment = include.environment.length > 0 ? include.environment : [dotenvOf(folder)];
    // What the including project knows comes before what the files beside the included one say.
    const merged = (kind: 'variables' | 'likely', read: (paths: readonly string[]) => Variables): Variables => new Map([...read(environment), ...own[kind]]);
    return {
      folder, scope: folderOf(path), dotenv: environment[0]!, variables: merged('variables', (paths) => variablesIn(paths, files)), likely: merged('likely', (paths) => variablesIn(paths.flatMap((one) => orExample(one, files)), files)),
      readFrom: [...around, ...[own.dotenv, ...environment].flatMap((one) => orExample(one, files))],
    };
  }
  const beside = runWith(path, root, around, files);
  const own = ownProject(beside ?? folderOf(path), files);
  return { ...own, scope: own.folder, readFrom: [...around, ...orExample(own.dotenv, files)] };
}

/** Files that this one includes, directly; and a sentence for each that is not there, and for a circle. */
export function includedBy(path: string, root: YamlNode | undefined, { variables }: Project, files: FileTable): { readonly files: readonly string[]; readonly readFrom: readonly string[]; readonly troubles: readonly string[] } {
  const direct = includesIn(path, root, variables).flatMap((one) => one.files);
  const missing = direct.filter((one) => !files.has(one));
  const circle = direct.length > 0 ? circleFrom(path, direct, files) : [];
  return {
    files: direct.filter((one) => one !== path && files.has(one)),
    readFrom: [...direct, ...circle],
    troubles: [
      ...missing.map((one) => `It includes ${one}, which is not there; the services in it are not known.`),
      // Every file of the circle sees it; one says so.
      ...(circle.length > 0 && circle.every((one) => path <= one) ? [`The files ${circle.join(', ')} include each other in a circle.`] : []),
    ],
  };
}

function circleFrom(path: string, direct: readonly string[], files: FileTable): readonly string[] {
  const seen = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] => {
    if (file === path) return way;
    if (seen.has(file)) return [];
    seen.add(file);
    const root = including.test(files.text(file) ?? '') ? rootOf(file, files) : undefined;
    const next = root ? includesIn(file, root, ownProject(folderOf(file), files).variables).flatMap((one) => one.files) : [];
    return next.map((one) => follow(one, [...way, file])).find((found) => found.length > 0) ?? [];
  };
  return direct.map((one) => follow(one, [path])).find((found) => found.length > 0) ?? [];
}

// A path, or a mapping with one or several, of which the first says where paths start. What lies elsewhere on the network is not looked at.
function includesIn(path: string, root: YamlNode | undefined, variables: Variables): readonly Include[] {
  const local = (node: YamlNode | undefined): readonly string[] => scalarsOf(node).flatMap(({ text }) => {
    const written = interpolate(text, variables);
    return written.includes(hole) || /^(oci|https?|ssh|git)[:@]/.test(written) ? [] : resolvePath(folderOf(path), written) ?? [];
  });
  return itemsOf(nodeAt(root, 'include')).flatMap((item): readonly Include[] => {
    const paths = item.kind === 'map' ? local(nodeAt(item, 'path')) : local(item);
    const folder = local(nodeAt(item, 'project_directory'))[0];
    return paths.length === 0 ? [] : [{ files: paths, ...(folder === undefined ? {} : { folder }), environment: item.kind === 'map' ? local(nodeAt(item, 'env_file')) : [] }];
  });
}

function ownProject(folder: string, files: FileTable): Omit<Project, 'readFrom' | 'scope'> {
  const dotenv = dotenvOf(folder);
  return { folder, dotenv, variables: variablesIn([dotenv], files), likely: variablesIn(orExample(dotenv, files), files) };
}

/**
 * The file, and where it is not in the repository, because everybody has one of their own, the one example that lies beside it. `.env.example` is
 * one of `.env`, and so is `deploy.env` where there is no other.
 */
export function orExample(path: string, files: FileTable): readonly string[] {
  if (files.has(path)) return [path];
  const folder = folderOf(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const beside = files.inFolder(folder).map((one) => one.slice(one.lastIndexOf('/') + 1));
  const examples = beside.filter((one) => exampleOf(name).test(one));
  const found = examples.length > 0 ? examples : name === '.env' ? beside.filter((one) => /^(deploy|prod|production)\.env$/.test(one)) : [];
  return [path, ...(found.length === 1 ? [folder === '' ? found[0]! : `${folder}/${found[0]!}`] : [])];
}

const exampleOf = (name: string): RegExp => {
  const bare = name.replace(/^\./, '').replaceAll(/[^\w-]/g, '\\$&');
  return new RegExp(`^\\.?(${bare}[._-](example|sample|template|tmpl|dist|defaults?)|(example|sample|template|default)[._-]${bare})$`);
};

// Later lines may use earlier ones.
function variablesIn(paths: readonly string[], files: FileTable): Variables {
  const variables = new Map<string, string>();
  for (const path of paths) for (const [key, { value }] of readDotenv(files.text(path) ?? '')) variables.set(key, interpolate(value, variables));
  return variables;
}

function foldersAround(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...foldersAround(folderOf(folder))];
}

const rootOf = (path: string, files: FileTable): YamlNode | undefined => readYaml(path, files.text(path) ?? '').documents[0];

const dotenvOf = (folder: string): string => (folder === '' ? '.env' : `${folder}/.env`);

export const fileName = /(^|\/)(docker-)?compose([.\-_][^/]*)?\.ya?ml$/;

const including = /^include:/m;
