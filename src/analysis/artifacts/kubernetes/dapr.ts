// Dapr: components that stand for stores and brokers, and the programs that reach them through their side-car.
import type { ConfigurationSet, Mention, Workload } from '../../concepts';
import { mentionsIn } from '../settings/mention';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import { settingOf } from './container';
import { podOf, type Manifest } from './manifest';

const everyone = 'dapr component';
const configured = 'dapr configuration';

/** What a component connects to, for whom it is there for; the programs that ask for it name it in their code. */
export function componentsOf(manifest: Manifest, text: string): readonly ConfigurationSet[] {
  const { kind, apiVersion, name, namespace, node } = manifest;
  if (kind === 'Configuration' && apiVersion.startsWith('dapr.io/')) return tracingOf(manifest, text);
  if (kind !== 'Component' || !apiVersion.startsWith('dapr.io/')) return [];
  const mentions = itemsOf(nodeAt(node, 'spec', 'metadata')).flatMap((item): readonly Mention[] => {
    const key = textAt(item, 'name');
    const value = nodeAt(item, 'value');
    return key === undefined || value?.kind !== 'scalar' || value.empty ? [] : mentionsIn(settingOf(/^(host|server|broker|url)/i.test(key) ? `${key}_host` : key, value, text));
  });
  const scopes = [...scalarsOf(nodeAt(node, 'scopes')), ...scalarsOf(nodeAt(node, 'spec', 'scopes'))].map(({ text: scope }) => scope);
  // What is scoped is meant; anything else is used by those whose code names it.
  const named = mentions.map((mention) => ({ ...mention, key: name.text, note: `the component ${name.text} leads to ${mention.name}`, ...(scopes.length === 0 ? { sharedAs: [name.text] } : {}) }));
  return (scopes.length > 0 ? scopes.map((scope) => `${everyone} ${scope}`) : [everyone]).map((set) => ({ name: set, scope: namespace, at: name.at, mentions: named }));
}

/** Where side-cars of a configuration send what they trace. */
function tracingOf({ name, namespace, node }: Manifest, text: string): readonly ConfigurationSet[] {
  const endpoints = [['zipkin', 'endpointAddress'], ['otel', 'endpointAddress']].flatMap((path) => nodeAt(node, 'spec', 'tracing', ...path) ?? []);
  const mentions = endpoints.flatMap((value) => (value.kind !== 'scalar' || value.empty ? [] : mentionsIn(settingOf('endpoint', value, text))));
  return mentions.length === 0 ? [] : [{ name: `${configured} ${name.text}`, scope: namespace, at: name.at, mentions: mentions.map((mention) => ({ ...mention, key: name.text, note: `the configuration ${name.text} sends traces to ${mention.name}` })) }];
}

/** The components that a program with a side-car may use, how it is told to behave, and the name by which others call it. */
export function sidecarOf(manifest: Manifest): Pick<Workload, 'reads' | 'aliases'> {
  const annotations: YamlNode | undefined = nodeAt(podOf(manifest), 'metadata', 'annotations');
  if (textAt(annotations, 'dapr.io/enabled') !== 'true') return {};
  const id = textAt(annotations, 'dapr.io/app-id') ?? manifest.name.text;
  const configuration = textAt(annotations, 'dapr.io/config');
  return { aliases: [id.toLowerCase()], reads: [{ name: everyone }, { name: `${everyone} ${id}` }, ...(configuration === undefined ? [] : [{ name: `${configured} ${configuration}` }])] };
}
