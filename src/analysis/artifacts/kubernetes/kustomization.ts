// What a Kustomize overlay says about workloads declared elsewhere: their number of copies, patches, and configuration it generates.
import { noFacts, type Autoscaler, type ConfigurationSet, type Facts } from '../../concepts';
import type { FileTable } from '../../program';
import type { ArtifactReading } from '../artifact';
import { connectionOf } from '../settings/connection';
import { readDotenv } from '../settings/dotenv';
import { mentionsIn } from '../settings/mention';
import type { Setting } from '../settings/setting';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode, type YamlScalar } from '../yaml/node';
import { childOf, folderOf } from './path';
import { patchesOf } from './patches';

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
    return [{ name, own: scalarsOf(nodeAt(node, 'literals')).flatMap((literal) => settingOf(literal, text)), listed: lists.flatMap((file) => settingsIn(file, files)) }];
  });
  return {
    facts: {
      ...noFacts(path, 'kubernetes'),
      // A patch is read for what it adds to the workload; what is wrong in it is said once, where it stands.
      workloads: patched.workloads.map((workload) => ({ ...workload, scope: workload.scope || scope, partial: true })),
      autoscalers: [...patched.autoscalers, ...itemsOf(nodeAt(root, 'replicas')).flatMap((node) => scaling(node, scope))],
      configurations: [...patched.configurations ?? [], ...generated.map(({ name, own, listed }): ConfigurationSet => (
        { name: name.text, scope, at: name.at, mentions: [...own, ...listed].flatMap((setting) => mentionsIn(setting).map((mention) => ({ ...mention, key: setting.key }))) }
      ))],
      connections: [...patched.connections, ...generated.flatMap(({ own }) => own.flatMap((setting) => connectionOf(setting, new Set()) ?? []))],
      tls: patched.tls, credentials: patched.credentials,
    },
    readFrom,
  };
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

function settingsIn(file: string, files: FileTable): readonly Setting[] {
  return [...readDotenv(files.text(file) ?? '')].map(([key, { value, start, end }]) => ({ key, value, at: { file, span: { start, end } }, raw: value }));
}
