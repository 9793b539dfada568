// Kubernetes objects that run something: Deployments and their relatives, Jobs, Pods.
import type { Change, Product, Workload, WorkloadKind } from '../../concepts';
import { channelsIn } from '../settings/channels';
import { isLeader } from '../settings/leader';
import { eachOnce, mentionsIn, withoutItself } from '../settings/mention';
import { productOf } from '../settings/product';
import type { Setting } from '../settings/setting';
import { insertFirst, isOwn, replaceScalar } from '../yaml/edit';
import { isOpen, itemsOf, nameless, nodeAt, textAt, type YamlNode } from '../yaml/node';
import { referencesOf } from './container';
import { sidecarOf } from './dapr';
import { mountedBy } from './kept-files';
import { budgetEdit, spreadEdit, spreadOf } from './spread';
import { toContainers } from './demands';
import { isKnativeService, podOf, textsOf, type Manifest } from './manifest';

const kinds: Readonly<Record<string, WorkloadKind>> = {
  Deployment: 'deployment',
  // Others that keep a number of equal pods running behave like a Deployment here.
  DeploymentConfig: 'deployment',
  Rollout: 'deployment',
  ReplicaSet: 'deployment',
  ReplicationController: 'deployment',
  StatefulSet: 'stateful-set',
  DaemonSet: 'daemon-set',
  Job: 'job',
  CronJob: 'cron-job',
  Pod: 'pod',
};

/** The kind of workload a manifest kind is; undefined for what runs nothing. */
export function workloadKind(kind: string): WorkloadKind | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/** Containers of a pod, those that run before the others included. */
export function containersOf(pod: YamlNode | undefined): readonly YamlNode[] {
  return [...itemsOf(nodeAt(pod, 'spec', 'containers')), ...itemsOf(nodeAt(pod, 'spec', 'initContainers'))];
}

/** `self`: names under which the workload itself is reached. */
export function toWorkload(manifest: Manifest, kind: WorkloadKind, settings: readonly Setting[], self: ReadonlySet<string>, text: string): Workload {
  const pod = podOf(manifest);
  const main = itemsOf(nodeAt(pod, 'spec', 'containers')).map((container) => textAt(container, 'image')).find((image) => image !== undefined);
  const product = productOf(main) ?? productOf(manifest.name.text);
  const partial = kind !== 'pod' && main === undefined;
  const sidecar = sidecarOf(manifest);
  const reads = [...containersOf(pod).flatMap(referencesOf), ...mountedBy(pod).map((name) => ({ name })), ...sidecar.reads ?? []];
  const labels = textsOf(nodeAt(pod, 'metadata', 'labels'));
  const channels = channelsIn(settings);
  return {
    name: manifest.name.text, kind, scope: manifest.namespace, at: manifest.node.head ?? manifest.name.at,
    ...(manifest.name.tag === nameless ? { nameless: true as const } : {}),
    ...(main === undefined ? {} : { image: main }),
    replicas: replicasOf(manifest, kind),
    labels: labels.size > 0 ? labels : textsOf(nodeAt(manifest.node, 'spec', 'selector', 'matchLabels')),
    ...withoutItself(eachOnce(settings.flatMap(mentionsIn)), self),
    ...(reads.length > 0 ? { reads } : {}),
    ...(channels ? { channels } : {}),
    ...(sidecar.aliases ? { aliases: sidecar.aliases } : {}),
    oneShot: kind === 'job' || kind === 'cron-job' || (kind === 'pod' && ['Never', 'OnFailure'].includes(textAt(pod, 'spec', 'restartPolicy') ?? '')),
    ...(partial ? { partial } : {}),
    ...(product ? { product } : {}),
    ...(keepsData(manifest) ? { keepsData: true } : {}),
    ...(isLeader(manifest.name.text) ? { leads: true } : {}),
    ...(!partial && isFragment(manifest, kind) ? {} : { containers: toContainers(manifest, text) }),
    ...(kind === 'deployment' || kind === 'stateful-set' ? { spread: spreadOf(manifest) } : {}),
    fixes: { ...(partial ? {} : apart(manifest, kind, text)), replicas: partial || isLeader(manifest.name.text) ? [] : replicasFix(manifest, kind, product, text) },
  };
}

// A Deployment without a selector is no whole one, though its patch may name the image.
function isFragment({ apiVersion, node }: Manifest, kind: WorkloadKind): boolean {
  return apiVersion === 'apps/v1' && ['deployment', 'stateful-set', 'daemon-set'].includes(kind) && !nodeAt(node, 'spec', 'selector');
}

// One where nothing is written; not known for what runs once a node and for counts that a template fills in.
function replicasOf(manifest: Manifest, kind: WorkloadKind): Workload['replicas'] {
  const { node } = manifest;
  if (kind === 'pod') return { count: 1 };
  if (kind !== 'deployment' && kind !== 'stateful-set') return {};
  if (isKnativeService(manifest)) return {};
  const written = nodeAt(node, 'spec', 'replicas');
  if (!written && isOpen(nodeAt(node, 'spec'))) return {};
  if (!written || (written.kind === 'scalar' && written.empty)) return { count: 1 };
  const site = (written.kind === 'scalar' ? written.from : undefined) ?? written.at;
  return { site, ...(written.kind === 'scalar' && /^\d+$/.test(written.text) ? { count: Number(written.text) } : {}) };
}

// Empty where a second copy would not share the data of the first or could not start beside it.
function replicasFix(manifest: Manifest, kind: WorkloadKind, product: Product | undefined, text: string): readonly Change[] {
  const spec = nodeAt(manifest.node, 'spec');
  if (kind !== 'deployment' || product || spec?.kind !== 'map' || !canBeDoubled(manifest)) return [];
  const written = nodeAt(spec, 'replicas');
  if (written && !(written.kind === 'scalar' && isOwn(spec, written) && /^\d+$/.test(written.text))) return [];
  const edit = written?.kind === 'scalar' ? replaceScalar(text, written, '2') : insertFirst(text, spec, ['replicas: 2']);
  const spread = spreadEdit(manifest, text);
  return edit ? [{ title: `Run two replicas of ${manifest.name.text}${spread ? ', on different nodes' : ''}`, edits: [edit, ...(spread ? [spread] : [])] }] : [];
}

// What keeps several copies from ending together.
function apart(manifest: Manifest, kind: WorkloadKind, text: string): Pick<Workload['fixes'], 'spread' | 'budget'> {
  if (kind !== 'deployment' && kind !== 'stateful-set') return {};
  const spread = spreadEdit(manifest, text);
  const budget = budgetEdit(manifest, text);
  return { ...(spread ? { spread: [{ title: `Spread ${manifest.name.text} over nodes`, edits: [spread] }] } : {}), ...(budget ? { budget } : {}) };
}

function canBeDoubled(manifest: Manifest): boolean {
  const pod = podOf(manifest);
  const takesNode = textAt(pod, 'spec', 'hostNetwork') === 'true'
    || containersOf(pod).flatMap((container) => itemsOf(nodeAt(container, 'ports'))).some((port) => nodeAt(port, 'hostPort'));
  return !keepsData(manifest) && !takesNode && textAt(manifest.node, 'spec', 'strategy', 'type') !== 'Recreate';
}

function keepsData(manifest: Manifest): boolean {
  return nodeAt(manifest.node, 'spec', 'volumeClaimTemplates') !== undefined
    || itemsOf(nodeAt(podOf(manifest), 'spec', 'volumes')).some((volume) => {
      const claim = nodeAt(volume, 'persistentVolumeClaim');
      const path = textAt(volume, 'hostPath', 'path');
      // Sockets, devices and settings of the node are read, not kept.
      return claim ? textAt(claim, 'readOnly') !== 'true' : path !== undefined && !/^\/(var\/run|run|etc|proc|sys|dev|usr|lib)(\/|$)|\/logs?(\/|$)/.test(path);
    });
}
