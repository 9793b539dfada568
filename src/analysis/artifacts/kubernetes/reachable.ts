// How workloads are reached and scaled: Services, autoscalers, and configuration with a name of its own.
import type { Autoscaler, ConfigurationSet, Endpoint } from '../../concepts';
import { channelsIn } from '../settings/channels';
import { mentionsIn } from '../settings/mention';
import { servedOn } from '../settings/product';
import type { Setting } from '../settings/setting';
import { insertFirst, replaceScalar } from '../yaml/edit';
import { entriesOf, itemsOf, nodeAt, textAt, type YamlNode } from '../yaml/node';
import { settingOf } from './container';
import type { KeptSetting } from './kept-files';
import { textsOf, type Manifest } from './manifest';
import { workloadKind } from './workload';

/**
 * A Service that selects pods and serves, or stands for another name; others (hand-made endpoints) lead to nothing that is declared, and
 * one that only lets people look in (metrics, profiles) serves nobody.
 */
export function toEndpoint({ kind, apiVersion, name, namespace, node }: Manifest): Endpoint | undefined {
  const standsFor = kind === 'Service' && apiVersion === 'v1' ? textAt(node, 'spec', 'externalName')?.toLowerCase() : undefined;
  if (standsFor !== undefined) return { name: name.text, scope: namespace, at: name.at, selector: new Map(), standsFor };
  const selector = textsOf(nodeAt(node, 'spec', 'selector'));
  const ports = itemsOf(nodeAt(node, 'spec', 'ports')).map((port) => ({ name: textAt(port, 'name') ?? '', target: textAt(port, 'targetPort') ?? textAt(port, 'port') ?? '' }));
  const serving = ports.filter((port) => !/metrics|^(p?prof|debug)/.test(port.name));
  const onlyMetrics = ports.length > 0 && serving.length === 0;
  if (kind !== 'Service' || apiVersion !== 'v1' || selector.size === 0 || onlyMetrics || /-metrics(-service)?$/.test(name.text)) return undefined;
  const exposed = ['LoadBalancer', 'NodePort'].includes(textAt(node, 'spec', 'type') ?? '');
  const type = nodeAt(node, 'spec', 'type');
  const store = serving.map(({ target }) => servedOn(target)).find((title) => title !== undefined);
  return {
    name: name.text, scope: namespace, at: name.at, selector, ports: serving.map(({ target }) => target),
    ...(exposed ? { exposed } : {}), ...(exposed && type && !isNarrowed(node) ? { openAt: type.at } : {}),
    ...(store === undefined ? {} : { store }),
  };
}

// Load balancers of a private network, and those that only let some addresses in.
function isNarrowed(node: YamlNode): boolean {
  return nodeAt(node, 'spec', 'loadBalancerSourceRanges') !== undefined
    || entriesOf(nodeAt(node, 'metadata', 'annotations')).some(({ key }) => /internal|scheme|subnet|load-balancer-type|network-security/i.test(key));
}

/** Without a written minimum a HorizontalPodAutoscaler keeps one, a KEDA ScaledObject none. */
export function toAutoscaler({ kind, name, namespace, node }: Manifest, text: string): Autoscaler | undefined {
  const keda = kind === 'ScaledObject';
  if (!keda && kind !== 'HorizontalPodAutoscaler') return undefined;
  const target = nodeAt(node, 'spec', 'scaleTargetRef');
  const targetName = textAt(target, 'name');
  const targetKind = workloadKind(textAt(target, 'kind') ?? 'Deployment');
  if (targetName === undefined || targetKind === undefined) return undefined;
  const key = keda ? 'minReplicaCount' : 'minReplicas';
  const written = nodeAt(node, 'spec', key);
  const minimum = !written ? (keda ? 0 : 1) : written.kind === 'scalar' && /^\d+$/.test(written.text) ? Number(written.text) : undefined;
  const edit = written?.kind === 'scalar' ? replaceScalar(text, written, '2') : insertFirst(text, nodeAt(node, 'spec'), [`${key}: 2`]);
  return {
    scope: namespace, target: { kind: targetKind, name: targetName }, ...(minimum === undefined ? {} : { minimum }), at: (written?.kind === 'scalar' ? written.from : undefined) ?? written?.at ?? name.at,
    fixes: { minimum: minimum === undefined || !edit ? [] : [{ title: `Let the autoscaler keep two of ${targetName}`, edits: [edit] }] },
  };
}

/** The readable one-line values of a ConfigMap or Secret. */
export function dataOf({ kind, node }: Manifest, text: string): readonly Setting[] {
  const data = kind === 'ConfigMap' ? nodeAt(node, 'data') : kind === 'Secret' ? nodeAt(node, 'stringData') : undefined;
  return entriesOf(data).flatMap(({ key, value }) => (value.kind === 'scalar' && !value.empty && !value.text.trim().includes('\n') ? [settingOf(key, value, text)] : []));
}

/** The values of a Secret that are written in Base64, which hides nothing: as settings with the text they stand for. */
export function encodedOf({ kind, node }: Manifest): readonly Setting[] {
  const data = kind === 'Secret' ? nodeAt(node, 'data') : undefined;
  return entriesOf(data).flatMap(({ key, value }) => {
    const text = value.kind === 'scalar' && !value.empty ? decoded(value.text.trim()) : undefined;
    const from = value.kind === 'scalar' ? value.from : undefined;
    return text === undefined || /[^\x20-\x7e]/.test(text) ? [] : [{ key, value: text, at: value.at, raw: '', ...(from ? { shown: [{ start: 0, end: text.length, from }] } : {}) }];
  });
}

function decoded(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    // A placeholder that a pipeline fills in.
    return undefined;
  }
}

export function toConfigurationSet({ kind, name, namespace }: Manifest, data: readonly KeptSetting[]): ConfigurationSet | undefined {
  if (kind !== 'ConfigMap' && kind !== 'Secret') return undefined;
  const mentions = data.flatMap(({ entry, setting }) => mentionsIn(setting).map((mention) => ({ key: entry, ...mention })));
  const channels = channelsIn(data.map(({ setting }) => setting));
  return { name: name.text, scope: namespace, at: name.at, mentions, ...(channels ? { channels } : {}) };
}
