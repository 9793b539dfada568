// What a Kustomize overlay says about workloads declared elsewhere: their number of copies, and configuration it generates.
import { noFacts, type Autoscaler, type ConfigurationSet, type Facts } from '../../concepts';
import { connectionOf } from '../settings/connection';
import { mentionsIn } from '../settings/mention';
import type { Setting } from '../settings/setting';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode, type YamlScalar } from '../yaml/node';

export function isKustomization(path: string): boolean {
  return /(^|\/)kustomization\.ya?ml$/.test(path);
}

export function readKustomization(path: string, text: string, root: YamlNode | undefined): Facts {
  const scope = textAt(root, 'namespace') ?? '';
  const generated = [...itemsOf(nodeAt(root, 'configMapGenerator')), ...itemsOf(nodeAt(root, 'secretGenerator'))].flatMap((node) => {
    const name = nodeAt(node, 'name');
    return name?.kind === 'scalar' ? [{ name, settings: scalarsOf(nodeAt(node, 'literals')).flatMap((literal) => settingOf(literal, text)) }] : [];
  });
  return {
    ...noFacts(path, 'kubernetes'),
    autoscalers: itemsOf(nodeAt(root, 'replicas')).flatMap((node) => scaling(node, scope)),
    configurations: generated.map(({ name, settings }): ConfigurationSet => (
      { name: name.text, scope, at: name.at, mentions: settings.flatMap((setting) => mentionsIn(setting).map((mention) => ({ ...mention, key: setting.key }))) }
    )),
    connections: generated.flatMap(({ settings }) => settings.flatMap((setting) => connectionOf(setting, new Set()) ?? [])),
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
