// A Helm chart: its folder, what it is called, the values it is installed with unless told otherwise, and its named parts.
import type { FileTable } from '../../../program';
import { Dict, mergeInto, copyOf, truthOf, type TemplateNode, type Value } from '../../go-template';
import { childOf, folderOf, joined } from '../path';
import { releasesOf, type Release } from './releases';
import { dependenciesIn, dependencyLists, parsedTemplate, readDependencies, readMetadata, readValues, type Dependency } from './files';

export interface Chart {
  /** Folder with `Chart.yaml`; '' is the root of the workspace. */
  readonly folder: string;
  readonly name: string;
  /** Name of the release: that of the outermost chart. */
  readonly release: string;
  readonly metadata: Dict;
  readonly values: Dict;
  readonly defines: ReadonlyMap<string, readonly TemplateNode[]>;
  /** Switched off by the values of the chart around it, or a library that is never installed by itself. */
  readonly inactive: boolean;
  /** Charts around it list each other in a circle, so that it is read as if it stood alone. */
  readonly circular: boolean;
  /** Every file that was looked at. */
  readonly readFrom: readonly string[];
}

/** The chart whose template a file is, once for each chart around it that installs it; none for any other file. */
export function chartsOf(path: string, files: FileTable): readonly Chart[] {
  const folder = chartFolderOf(path, files);
  if (folder === undefined) return [];
  const lines = lineages(folder, files, 0);
  // Every way up leads back to the chart itself.
  const circular = lines.length === 0;
  return (circular ? [[{ folder, key: '' }]] : lines).map((line): Chart => {
    const readFrom = new Set<string>();
    const installed = installedValues(line, files, readFrom);
    const metadata = readMetadata(joined(folder, 'Chart.yaml'), files);
    const name = nameOf(folder, files);
    const alias = line.length > 1 ? line.at(-1)!.key : name;
    return {
      folder, metadata, circular,
      // Helm calls a chart by its alias where it has one.
      name: alias,
      release: line[0]!.release?.name ?? nameOf(line[0]!.folder, files),
      values: installed.values,
      inactive: installed.inactive || metadata.get('type') === 'library',
      defines: definesFor(path, line, files, readFrom),
      readFrom: [...readFrom],
    };
  });
}

/** Charts from elsewhere that a chart installs with its values, for the file that lists them; undefined for any other file. */
export function installedFrom(path: string, text: string, files: FileTable): { readonly release: string; readonly dependencies: readonly Dependency[]; readonly readFrom: readonly string[] } | undefined {
  const folder = folderOf(path);
  if (!dependencyLists.some((name) => joined(folder, name) === path) || !files.has(joined(folder, 'Chart.yaml'))) return undefined;
  const readFrom = new Set<string>();
  const values = ownValues(folder, files, readFrom);
  const dependencies = dependenciesIn(text).filter((one) => isOn(one, values) && placesOf(folder, one, files).length === 0);
  return { release: nameOf(folder, files), dependencies, readFrom: [...readFrom] };
}

/** `shop/templates/cart/deployment.yaml` → `shop`, if there is a chart. */
function chartFolderOf(path: string, files: FileTable): string | undefined {
  for (let at = path.indexOf('templates/'); at >= 0; at = path.indexOf('templates/', at + 1)) {
    if (at > 0 && path[at - 1] !== '/') continue;
    const folder = path.slice(0, Math.max(0, at - 1));
    if (files.has(joined(folder, 'Chart.yaml'))) return folder;
  }
  return undefined;
}

interface Link {
  readonly folder: string;
  /** How the chart around it lists this one; undefined for the outermost, and where it only lies in `charts/`. */
  readonly listed?: Dependency;
  /** How the outermost one is installed, if a file says so. */
  readonly release?: Release;
  /** The key of its values in the values of the chart around it. */
  readonly key: string;
}

// The outermost chart of each line first. What several charts list is installed by each of them.
function lineages(folder: string, files: FileTable, depth: number): readonly (readonly Link[])[] {
  const around = depth < deepest ? chartsAround(folder, files) : [];
  if (around.length === 0) {
    const releases = releasesOf(folder, files).slice(0, mostInstalled);
    return releases.length > 0 ? releases.map((release) => [{ folder, key: '', release }]) : [[{ folder, key: '' }]];
  }
  const name = nameOf(folder, files);
  return around.flatMap((outer) => {
    const listed = readDependencies(outer, files).filter((one) => one.name === name || folderOfDependency(outer, one) === folder);
    const links: readonly Link[] = listed.length > 0 ? listed.map((one) => ({ folder, key: one.alias ?? one.name, listed: one })) : [{ folder, key: name }];
    return lineages(outer, files, depth + 1).filter((line) => !line.some((link) => link.folder === folder)).flatMap((line) => links.map((link) => [...line, link]));
  }).slice(0, mostInstalled);
}

const deepest = 6;

/** One chart for many programs is common; more than this in one workspace is not. */
const mostInstalled = 60;

function chartsAround(folder: string, files: FileTable): readonly string[] {
  const [, outer] = /^(.*?)(?:^|\/)charts\/[^/]+$/.exec(folder) ?? [];
  if (outer !== undefined && files.has(joined(outer, 'Chart.yaml'))) return [outer];
  // An umbrella may list a chart that lies beside it.
  return files.named('Chart.yaml').map(folderOf).filter((other) => other !== folder && readDependencies(other, files).some((one) => folderOfDependency(other, one) === folder)).sort();
}

function folderOfDependency(from: string, { repository }: Dependency): string | undefined {
  return repository?.startsWith('file://') ? childOf(from, repository.slice('file://'.length)) : undefined;
}

function nameOf(folder: string, files: FileTable): string {
  const name = readMetadata(joined(folder, 'Chart.yaml'), files).get('name');
  return typeof name === 'string' && name !== '' ? name : folder.slice(folder.lastIndexOf('/') + 1);
}

function installedValues(line: readonly Link[], files: FileTable, readFrom: Set<string>): { readonly values: Dict; readonly inactive: boolean } {
  let given = new Dict();
  let inactive = false;
  let shared = new Dict();
  for (const [i, { folder, key, listed, release }] of line.entries()) {
    const outer = given;
    if (listed && !isOn(listed, outer)) inactive = true;
    given = ownValues(folder, files, readFrom);
    if (release) {
      readFrom.add(release.from);
      for (const file of release.files) {
        readFrom.add(file);
        mergeInto(given, copyOf(readValues(file, files)) as Dict);
      }
      for (const inline of release.values) mergeInto(given, inline);
    }
    const over = outer.get(key);
    if (i > 0 && over instanceof Dict) mergeInto(given, over);
    const own = given.get('global');
    shared = mergeInto(own instanceof Dict ? own : new Dict(), shared);
    shared.open = true;
    given.set('global', shared);
  }
  return { values: given, inactive };
}

/** The chart's own, with those of production on top where the chart keeps some beside. */
function ownValues(folder: string, files: FileTable, readFrom: Set<string>): Dict {
  const values = new Dict();
  values.open = true;
  for (const name of ['values.yaml', 'values.yml', ...productionValues(folder, files)]) {
    const path = joined(folder, name);
    readFrom.add(path);
    if (files.has(path)) mergeInto(values, copyOf(readValues(path, files)) as Dict);
  }
  return values;
}

function productionValues(folder: string, files: FileTable): readonly string[] {
  return files.inFolder(folder).map((path) => path.slice(path.lastIndexOf('/') + 1)).filter((name) => /^values[._-](prod|production)\.ya?ml$/i.test(name)).sort().slice(0, 1);
}

// The first of its conditions that the values decide counts.
function isOn({ condition, tags }: Dependency, values: Dict): boolean {
  for (const path of condition) {
    const said = path.split('.').reduce<Value | undefined>((value, key) => (value instanceof Dict ? value.get(key) : undefined), values);
    if (typeof said === 'boolean') return said;
  }
  const tagged = values.get('tags');
  return tags.length === 0 || tags.some((tag) => truthOf((tagged instanceof Dict ? tagged.get(tag) : undefined) ?? true) !== false);
}

// Parts of all charts share one set of names; those of the chart around win.
function definesFor(path: string, line: readonly Link[], files: FileTable, readFrom: Set<string>): ReadonlyMap<string, readonly TemplateNode[]> {
  const defines = new Map<string, readonly TemplateNode[]>();
  const charts = new Set<string>();
  const addChart = (folder: string): void => {
    if (charts.has(folder) || charts.size > 50) return;
    charts.add(folder);
    for (const dependency of readDependencies(folder, files)) for (const found of placesOf(folder, dependency, files)) addChart(found);
    for (const file of templateFiles(folder, path, files)) {
      readFrom.add(file);
      for (const [name, nodes] of parsedTemplate(files.text(file) ?? '').template.defines) defines.set(name, nodes);
    }
    readFrom.add(joined(folder, 'Chart.yaml'));
  };
  for (const { folder } of line.toReversed()) addChart(folder);
  return defines;
}

/** Where the chart of a dependency may lie; several only if the workspace holds several of that name. */
function placesOf(folder: string, dependency: Dependency, files: FileTable): readonly string[] {
  const beside = folderOfDependency(folder, dependency);
  const candidates = [...(beside === undefined ? [] : [beside]), joined(folder, `charts/${dependency.name}`)];
  const found = candidates.filter((one) => files.has(joined(one, 'Chart.yaml')));
  return found.length > 0 ? found : files.named('Chart.yaml').map(folderOf).filter((one) => one.endsWith(`/${dependency.name}`)).slice(0, 1);
}

// Parts are kept in files that begin with an underscore; some charts write them into manifests as well.
function templateFiles(folder: string, path: string, files: FileTable): readonly string[] {
  const templates = joined(folder, 'templates');
  const folders = new Set([templates, ...['_helpers.tpl', '_helper.tpl', '_helpers.yaml'].flatMap((name) => files.named(name)).filter((one) => one.startsWith(`${templates}/`)).map(folderOf)]);
  for (let own = folderOf(path); own.startsWith(`${templates}/`); own = folderOf(own)) folders.add(own);
  return [...folders].flatMap((one) => files.inFolder(one)).filter((one) => one !== path && (/\.tpl$/.test(one) || /\bdefine\b/.test(files.text(one) ?? ''))).sort().reverse();
}
