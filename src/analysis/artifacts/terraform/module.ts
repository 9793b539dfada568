// One module, which is one folder: the files of it together, and what variables and locals stand for inside of it.
import type { Clue, Site } from '../../concepts';
import type { FileTable } from '../../program';
import { follow } from '../cloud/follow';
import type { Scope } from '../cloud/place';
import { allAttributes, attributeOf, referencesIn, type Block, type Body, type Value } from '../cloud/tree';
import { readHcl, type HclReading } from './read-hcl';
import { readJson } from './read-json';

export interface Module extends Scope {
  /** Files that were looked at. */
  readonly files: readonly string[];
  /** Resources of a type. */
  ofType(type: string): readonly Block[];
}

export function moduleOf(path: string, body: Body, files: FileTable): Module {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const paths = files.inFolder(folder).filter((one) => isTerraform(one) || isAlwaysLoaded(one)).sort();
  const bodies = new Map(paths.map((one) => [one, one === path ? body : readKept(one, files).body]));
  const modules = [...bodies].filter(([one]) => isTerraform(one));
  const blocks = modules.flatMap(([file, { blocks: all }]) => all.map((block) => ({ file, block })));
  const given = new Map([...bodies].filter(([one]) => !isTerraform(one)).flatMap(([, { attributes }]) => attributes.map(({ name, value }) => [name, value])));
  const defaults = new Map(blocks.filter(({ block }) => block.type === 'variable').map(({ file, block }) => [block.labels[0] ?? '', { file, block }]));
  const locals = new Map(blocks.filter(({ block }) => block.type === 'locals').flatMap(({ block }) => block.attributes.map(({ name, value }) => [name, value])));
  const others = new Set(otherSettings(folder, files).flatMap((one) => readKept(one, files).body.attributes.map(({ name }) => name)));

  const resources = new Map(blocks.filter(({ block }) => block.type === 'resource' || block.type === 'data').map(({ block }) => [addressOf(block), block]));

  function step(value: Value): { readonly value: Value; readonly clue?: Clue } | undefined {
    if (value.kind !== 'reference') return undefined;
    const [kind, name = '', ...rest] = value.path;
    const found = kind === 'local' ? locals.get(name) : kind === 'var' ? given.get(name) : undefined;
    if (found) return within(found, rest);
    const variable = kind === 'var' ? defaults.get(name) : undefined;
    const fallback = variable && attributeOf(variable.block, 'default');
    // What one environment sets and another does not is no one value.
    if (!variable || !fallback || others.has(name)) return undefined;
    const stands = within(fallback.value, rest);
    return stands && { ...stands, clue: { file: variable.file, span: fallback.span, note: `the variable \`${name}\` has this default` } };
  }

  return {
    files: paths,
    ofType: (type) => [...resources.values()].filter(({ labels }) => labels[0] === type),
    // By address without indexes: `aws_lb.front`.
    resource: (path) => resources.get(headOf(path)),
    referring: (block, type) => [...resources.values()].filter((other) => other.labels[0] === type && namesBlock(other, addressOf(block))),
    known: (value) => follow(value, step),
  };
}

const namesBlock = (block: Block, address: string): boolean => allAttributes(block).some(({ value }) => referencesIn(value).some((path) => headOf(path) === address));

const headOf = (path: readonly string[]): string => path.slice(0, path[0] === 'data' ? 3 : 2).join('.');

/** `aws_lb.front`, `data.aws_iam_policy_document.all`, `module.vpc`. */
export const addressOf = (block: Block): string => [...(block.type === 'data' || block.type === 'module' ? [block.type] : []), ...block.labels].join('.');

export const siteOf = (file: string, span: Site['span']): Site => ({ file, span });

export const isTerraform = (path: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(path) && !/\.tftest\./.test(path);

export const isJson = (path: string): boolean => path.endsWith('.json');

// Terraform reads these by itself; others have to be named on the command line.
const isAlwaysLoaded = (path: string): boolean => /(?:^|\/)(?:terraform|[^/]*\.auto)\.tfvars$/.test(path);

function otherSettings(folder: string, files: FileTable): readonly string[] {
  const below = ['env', 'envs', 'environments', 'vars', 'tfvars', 'config'].flatMap((name) => files.inFolder(folder === '' ? name : `${folder}/${name}`));
  return [...files.inFolder(folder), ...below].filter((one) => one.endsWith('.tfvars') && !isAlwaysLoaded(one));
}

function within(value: Value, path: readonly string[]): { readonly value: Value } | undefined {
  let so: Value | undefined = value;
  for (const name of path) so = so?.kind === 'map' ? so.entries.find(({ key }) => key === name)?.value : undefined;
  return so && { value: so };
}

// Every file of a folder looks at all others of it; each text is read once.
const kept = new WeakMap<FileTable, Map<string, { readonly text: string; readonly reading: HclReading }>>();

export function readKept(path: string, files: FileTable): HclReading {
  const text = files.text(path) ?? '';
  const readings = kept.get(files) ?? new Map<string, { readonly text: string; readonly reading: HclReading }>();
  kept.set(files, readings);
  const known = readings.get(path);
  if (known?.text === text) return known.reading;
  const reading = isJson(path) ? readJson(path, text) : readHcl(text);
  readings.set(path, { text, reading });
  return reading;
}

/** True where it is surely not created: `count = 0`. */
export function isAbsent(block: Block, module: Module): boolean {
  const count = attributeOf(block, 'count');
  const { value, through } = count ? module.known(count.value) : { value: undefined, through: [] };
  return value?.kind === 'number' && value.number === 0 && through.length === 0;
}

