// What Terraform asks a Kubernetes cluster for, as the objects of its API: the provider has their fields in its own spelling, blocks in
// the place of mappings and lists. Nothing can be added to them as lines of YAML.
import type { Site } from '../../concepts';
import type { Place } from '../cloud/place';
import { attributeOf, type Block, type Body, type Value } from '../cloud/tree';
import { hole, nameless, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node';
import { releaseIn } from './helm-release';
import { isLeftOpen, rulesOf } from './repeated';
import { nodeOf, openMap, scalar, yamlIn } from './yaml-values';

/** One for each object; none for any other kind of resource. */
export function manifestsIn(block: Block, place: Place): readonly YamlNode[] {
  const type = block.labels[0] ?? '';
  if (block.type !== 'resource') return [];
  if (type === 'helm_release') return releaseIn(block, place);
  if (type === 'kubernetes_manifest' || type === 'kubectl_manifest') return written(block, place);
  const [apiVersion, kind] = kinds[type.replace(/_v\d(beta\d)?$/, '')] ?? [];
  if (apiVersion === undefined || kind === undefined) return [];
  const object = bodyOf(block, place);
  const entries = new Map(object.entries);
  // What the provider encodes itself is written as it is.
  const data = kind === 'Secret' ? entries.get('data') : undefined;
  if (data) entries.set('stringData', { ...data, key: 'stringData' });
  if (data) entries.delete('data');
  const head: Site = { file: place.file, span: block.head };
  for (const [key, text] of [['apiVersion', apiVersion], ['kind', kind]] as const) entries.set(key, { key, keyAt: head, value: scalar(text, head) });
  return [named({ ...object, head, entries }, block.labels[1] ?? '', head)];
}

// https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
const kinds: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  kubernetes_deployment: ['apps/v1', 'Deployment'], kubernetes_stateful_set: ['apps/v1', 'StatefulSet'], kubernetes_daemonset: ['apps/v1', 'DaemonSet'], kubernetes_daemon_set: ['apps/v1', 'DaemonSet'],
  kubernetes_replication_controller: ['v1', 'ReplicationController'], kubernetes_pod: ['v1', 'Pod'], kubernetes_job: ['batch/v1', 'Job'], kubernetes_cron_job: ['batch/v1', 'CronJob'],
  kubernetes_service: ['v1', 'Service'], kubernetes_ingress: ['networking.k8s.io/v1', 'Ingress'], kubernetes_config_map: ['v1', 'ConfigMap'], kubernetes_secret: ['v1', 'Secret'],
  kubernetes_horizontal_pod_autoscaler: ['autoscaling/v2', 'HorizontalPodAutoscaler'], kubernetes_pod_disruption_budget: ['policy/v1', 'PodDisruptionBudget'], kubernetes_network_policy: ['networking.k8s.io/v1', 'NetworkPolicy'],
  kubernetes_limit_range: ['v1', 'LimitRange'], kubernetes_role: ['rbac.authorization.k8s.io/v1', 'Role'], kubernetes_cluster_role: ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  kubernetes_role_binding: ['rbac.authorization.k8s.io/v1', 'RoleBinding'], kubernetes_cluster_role_binding: ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
};

/** Its file describes objects of a cluster, whoever reads the rest of it. */
export const asksCluster = ({ type, labels }: Block): boolean => type === 'resource' && /^(kubernetes|kubectl)_/.test(labels[0] ?? '');

// Blocks that stand for the items of a list.
const lists: Readonly<Record<string, string>> = {
  container: 'containers', init_container: 'initContainers', env: 'env', env_from: 'envFrom', port: 'ports', ports: 'ports', volume: 'volumes', volume_mount: 'volumeMounts', volume_claim_template: 'volumeClaimTemplates',
  toleration: 'tolerations', rule: 'rules', subject: 'subjects', metric: 'metrics', topology_spread_constraint: 'topologySpreadConstraints', match_expressions: 'matchExpressions', path: 'paths', tls: 'tls',
  ingress: 'ingress', egress: 'egress', from: 'from', to: 'to', limit: 'limits', sources: 'sources', node_selector_term: 'nodeSelectorTerms',
  required_during_scheduling_ignored_during_execution: 'requiredDuringSchedulingIgnoredDuringExecution', preferred_during_scheduling_ignored_during_execution: 'preferredDuringSchedulingIgnoredDuringExecution',
};

function bodyOf(body: Body & Partial<Pick<Block, 'head'>>, place: Place): YamlMap {
  const { file } = place;
  const entries = new Map<string, YamlEntry>();
  for (const { name, span, value } of body.attributes) {
    const key = camel(name);
    const given = chosenByCaller(name, value, place) ? { kind: 'unknown' as const, span: value.span } : value;
    entries.set(key, { key, keyAt: { file, span: { start: span.start, end: span.start + name.length } }, value: nodeOf(given, place, selecting.test(name)) });
  }
  for (const type of new Set(body.blocks.map((block) => (block.type === 'dynamic' ? block.labels[0] ?? '' : block.type)))) {
    const blocks = rulesOf(body, type, place.scope);
    const first = body.blocks.find((block) => block.type === type || block.labels[0] === type)!;
    const keyAt: Site = { file, span: first.head };
    const items: readonly YamlMap[] = [
      ...blocks.map((block) => ({ ...bodyOf(block, place), ...('head' in block ? { head: { file, span: (block as Block).head } } : {}) })),
      ...(isLeftOpen(body, type, place.scope) ? [openMap(keyAt)] : []),
    ];
    const listed = Object.hasOwn(lists, type);
    const key = listed ? lists[type]! : camel(type);
    const [only] = items;
    if (only) entries.set(key, { key, keyAt, value: listed || items.length > 1 ? { kind: 'list', at: keyAt, items } : only });
  }
  return { kind: 'map', at: { file, span: around(body) }, flow: true, entries };
}

// A module that others use has a default for who does not care; how many run is up to those who do.
const chosenByCaller = (name: string, value: Value, { file, scope }: Place): boolean => /replicas$/.test(name) && /(^|\/)modules\//.test(file) && scope.known(value).through.length > 0;

const selecting = /^(labels|match_labels|selector|node_selector)$/;

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function around({ attributes, blocks, ...own }: Body & Partial<Pick<Block, 'head'>>): Site['span'] {
  const spans = [...(own.head ? [own.head] : []), ...attributes.map(({ span }) => span), ...blocks.map(around)];
  return spans.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

// Whole objects, as a value or as YAML. Those in files are read there.
function written(block: Block, place: Place): readonly YamlNode[] {
  const value = (attributeOf(block, 'manifest') ?? attributeOf(block, 'yaml_body'))?.value;
  const head: Site = { file: place.file, span: block.head };
  return value ? yamlIn(value, place).flatMap((node) => (node.kind === 'map' ? [value.kind !== 'map' ? node : named({ ...node, head }, block.labels[1] ?? '', head)] : [])) : [];
}

// One whose name nobody knows is called as Terraform calls it.
function named(object: YamlMap, label: string, head: Site): YamlMap {
  const metadata = object.entries.get('metadata');
  const inner = metadata?.value.kind === 'map' ? metadata.value : openMap(head);
  const name = inner.entries.get('name');
  if (name?.value.kind === 'scalar' && !name.value.empty && !name.value.text.includes(hole)) return object;
  const entries = new Map(inner.entries).set('name', { key: 'name', keyAt: head, value: { ...scalar(label.replaceAll('_', '-'), head), tag: nameless } });
  return { ...object, entries: new Map(object.entries).set('metadata', { key: 'metadata', keyAt: metadata?.keyAt ?? head, value: { ...inner, entries } }) };
}
