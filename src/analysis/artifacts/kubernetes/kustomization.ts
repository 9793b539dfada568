// What a Kustomize overlay says about workloads declared elsewhere: which files it puts together and calls how, their number of copies,
// patches, and configuration it generates.
import { factsOfFile, type Autoscaler, type ConfigurationSet, type Facts, type Overlay, type Workload } from '../../concepts';
import type { FileTable } from '../../program';
import type { ArtifactReading } from '../artifact';
import { connectionOf } from '../settings/connection';
import { readDotenv } from '../settings/dotenv';
import { mentionsIn } from '../settings/mention';
import type { Setting } from '../settings/setting';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode, type YamlScalar } from '../yaml/node';
import { settingsInFile } from './kept-files';
import { installedWorkload } from './operators';
import { childOf, folderOf, joined } from './path';
import { patchesOf, patchFilesOf } from './patches';

export function isKustomization(path: string): boolean {
  return /(^|\/)kustomization\.ya?ml$/.test(path);
}

/** `factsOf` reads manifests. */
export function readKustomization(path: string, text: string, root: YamlNode | undefined, files: FileTable, factsOf: (documents: readonly YamlNode[]) => Facts): Omit<ArtifactReading, 'troubles'> {
  const scope = textAt(root, 'namespace') ?? '';
  const beside = (name: string): string | undefined => childOf(folderOf(path), name);
  const patches = patchesOf(path, text, root, files, beside);
  const patched = factsOf(patches.documents);
  const readFrom = [...patches.readFrom];
  const generated = [...itemsOf(nodeAt(root, 'configMapGenerator')), ...itemsOf(nodeAt(root, 'secretGenerator'))].flatMap((node) => {
    const name = nodeAt(node, 'name');
    if (name?.kind !== 'scalar') return [];
    const lists = [...scalarsOf(nodeAt(node, 'envs')), ...scalarsOf(nodeAt(node, 'env'))].flatMap((one) => beside(one.text) ?? []);
    readFrom.push(...lists);
    const kept = scalarsOf(nodeAt(node, 'files')).flatMap((one) => {
      const [, key, name = one.text] = /^([^=]+)=(.+)$/.exec(one.text) ?? [];
      const file = beside(name);
      return file === undefined ? [] : [{ file, key: key ?? file.slice(file.lastIndexOf('/') + 1) }];
    });
    readFrom.push(...kept.map(({ file }) => file));
    const listed = lists.flatMap((file) => settingsInList(file, files)).map((setting) => ({ entry: setting.key, setting }));
    return [{ name, own: scalarsOf(nodeAt(node, 'literals')).flatMap((literal) => settingOf(literal, text)), listed: [...listed, ...kept.flatMap((one) => settingsInFile(one, files))] }];
  });
  return {
    facts: factsOfFile(path, 'kubernetes', {
      // A patch is read for what it adds to the workload; what is wrong in it is said once, where it stands.
      workloads: [...patched.workloads.map((workload) => ({ ...workload, partial: true })), ...chartsOf(path, root, scope)],
      overlay: overlayOf(path, root, files, beside),
      autoscalers: [...patched.autoscalers, ...itemsOf(nodeAt(root, 'replicas')).flatMap((node) => scaling(node, scope))],
      configurations: [...patched.configurations ?? [], ...generated.map(({ name, own, listed }): ConfigurationSet => (
        { name: name.text, scope, at: name.at, mentions: [...own.map((setting) => ({ entry: setting.key, setting })), ...listed].flatMap(({ entry, setting }) => mentionsIn(setting).map((mention) => ({ key: entry, ...mention }))) }
      ))],
      connections: [...patched.connections, ...generated.flatMap(({ own }) => own.flatMap((setting) => connectionOf(setting, new Set()) ?? []))],
      tls: patched.tls, credentials: patched.credentials,
    }),
    readFrom,
  };
}

function overlayOf(path: string, root: YamlNode | undefined, files: FileTable, beside: (name: string) => string | undefined): Overlay {
  const paths = (...keys: readonly string[]): readonly string[] => keys.flatMap((key) => scalarsOf(nodeAt(root, key))).flatMap(({ text }) => beside(text) ?? []);
  return {
    file: path, resources: paths('resources', 'bases').filter((one) => files.has(one) || isKustomized(one, files)), components: paths('components'),
    patches: patchFilesOf(root).flatMap((one) => beside(one) ?? []), prefix: textAt(root, 'namePrefix') ?? '', suffix: textAt(root, 'nameSuffix') ?? '',
  };
}

const isKustomized = (folder: string, files: FileTable): boolean => ['kustomization.yaml', 'kustomization.yml'].some((name) => files.has(joined(folder, name)));

// Charts of others that a kustomization installs beside its own manifests.
function chartsOf(path: string, root: YamlNode | undefined, scope: string): readonly Workload[] {
  return itemsOf(nodeAt(root, 'helmCharts')).flatMap((node) => {
    const chart = nodeAt(node, 'name');
    if (chart?.kind !== 'scalar') return [];
    const name = textAt(node, 'releaseName') ?? chart.text;
    return installedWorkload({ chart: chart.text, name, scope: textAt(node, 'namespace') ?? scope, at: { ...chart.at, file: path }, releases: [name] }) ?? [];
  });
}

// A count of one says no more than the workload itself; another overrides it, for whichever kind bears the name.
function scaling(node: YamlNode, scope: string): readonly Autoscaler[] {
  const name = textAt(node, 'name');
  const count = nodeAt(node, 'count');
  if (name === undefined || !count || textAt(node, 'count') === '1') return [];
  const written = textAt(node, 'count') ?? '';
  return ['deployment', 'stateful-set'].map((kind) => (
    { scope, target: { kind, name }, ...(/^\d+$/.test(written) ? { minimum: Number(written) } : {}), at: count.at, fixes: { minimum: [] } }
  ));
}

// `KEY=value`
function settingOf(literal: YamlScalar, text: string): readonly Setting[] {
  const [, key, value] = /^([^=]+)=([\s\S]*)$/.exec(literal.text) ?? [];
  return key === undefined || value === undefined ? [] : [{ key, value, at: literal.at, raw: text.slice(literal.at.span.start, literal.at.span.end) }];
}

function settingsInList(file: string, files: FileTable): readonly Setting[] {
  return [...readDotenv(files.text(file) ?? '')].map(([key, { value, start, end }]) => ({ key, value, at: { file, span: { start, end } }, raw: value }));
}
