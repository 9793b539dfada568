// What a container of a pod says about its health, its memory and its data.
import type { Change, Container, ContainerPort, Declared, Facts } from '../../concepts';
import { insertFirst, insertSecond, isOwn } from '../yaml/edit';
import { keepsItsData } from '../settings/data-folders';
import { entriesOf, isOpen, itemsOf, nodeAt, scalarsOf, textAt, type YamlMap, type YamlNode } from '../yaml/node';
import { podOf, type Manifest } from './manifest';

/** The containers that run side by side; what only prepares the start is left out. */
export function toContainers(manifest: Manifest, text: string): readonly Container[] {
  const spec = nodeAt(podOf(manifest), 'spec');
  return itemsOf(nodeAt(spec, 'containers')).flatMap((node) => (node.kind === 'map' ? toContainer(node, spec, manifest, text) ?? [] : []));
}

/** The workloads whose memory an object of the namespace decides about. */
export function sizedBy({ kind, namespace, node }: Manifest): NonNullable<Facts['sized']> {
  const limits = kind === 'LimitRange' && itemsOf(nodeAt(node, 'spec', 'limits')).some((one) => textAt(one, 'type') === 'Container' && nodeAt(one, 'default', 'memory'));
  if (limits) return [{ scope: namespace }];
  const name = kind === 'VerticalPodAutoscaler' ? textAt(node, 'spec', 'targetRef', 'name') : undefined;
  return name === undefined ? [] : [{ scope: namespace, name }];
}

function toContainer(node: YamlMap, spec: YamlNode | undefined, manifest: Manifest, text: string): Container | undefined {
  const name = textAt(node, 'name');
  const first = entriesOf(node)[0];
  if (name === undefined || !first) return undefined;
  const image = textAt(node, 'image');
  const ports = portsOf(node);
  const memory = memoryOf(node, spec);
  const { file, span } = first.keyAt;
  const end = first.value.kind === 'scalar' && !first.value.empty && first.value.at.span.end > span.end ? first.value.at.span.end : span.end;
  return {
    name, ...(image === undefined ? {} : { image }),
    at: node.head ?? { file, span: { start: span.start, end } },
    ports,
    health: nodeAt(node, 'readinessProbe') ? 'yes' : isOpen(node) ? 'unknown' : 'no',
    alive: nodeAt(node, 'livenessProbe') ? 'yes' : isOpen(node) ? 'unknown' : 'no',
    restart: manifest.kind === 'Pod' && textAt(spec, 'restartPolicy') === 'Never' ? 'no' : 'unknown',
    memory,
    ...kept(node, spec, manifest),
    fixes: { health: probeFix(node, name, ports, text), restart: [], memory: memory.limit === 'no' ? memoryFix(node, name, text) : [] },
  };
}

// Ports that only monitoring reads serve nobody.
function portsOf(node: YamlMap): readonly ContainerPort[] {
  return itemsOf(nodeAt(node, 'ports')).flatMap((port) => {
    const number = textAt(port, 'containerPort');
    const name = textAt(port, 'name');
    return number === undefined || /metrics|prom|monitor|probe|health|debug|jmx|pprof/.test(name ?? '') || textAt(port, 'protocol') === 'UDP' ? [] : [{ number, ...(name === undefined ? {} : { name }) }];
  });
}

// Resources of the whole pod hold for each container in it.
function memoryOf(node: YamlMap, spec: YamlNode | undefined): Container['memory'] {
  const declared = (kind: string): Declared => {
    const own = nodeAt(node, 'resources', kind) ?? nodeAt(spec, 'resources', kind);
    if (own === undefined && (isOpen(node) || isOpen(nodeAt(node, 'resources')))) return 'unknown';
    return isOpen(own) || own !== undefined && own.kind !== 'map' && !(own.kind === 'scalar' && own.empty) ? 'unknown' : isWritten(nodeAt(node, 'resources', kind, 'memory')) || isWritten(nodeAt(spec, 'resources', kind, 'memory')) ? 'yes' : 'no';
  };
  const limit = declared('limits');
  const request = declared('requests');
  // Without a request the limit counts as one.
  return { limit, request: limit === 'yes' ? 'yes' : request };
}

const isWritten = (node: YamlNode | undefined): boolean => node !== undefined && !(node.kind === 'scalar' && node.empty);

// A folder of whichever node a pod lands on is there for the next pod only if that lands on the same one.
function kept(node: YamlMap, spec: YamlNode | undefined, manifest: Manifest): Pick<Container, 'keepsData' | 'keptBy'> {
  const keepsData = keepsDataOf(node, spec, manifest);
  const tied = ['nodeSelector', 'nodeName', 'affinity'].some((key) => nodeAt(spec, key) !== undefined);
  const sources = mountedOf(node, spec).filter((volume) => volume === undefined || !entriesOf(volume).some(({ key }) => passing.includes(key)));
  return keepsData === 'yes' && !tied && sources.length > 0 && sources.every((volume) => nodeAt(volume, 'hostPath')) && !nodeAt(manifest.node, 'spec', 'volumeClaimTemplates') ? { keepsData: 'no', keptBy: 'node' } : { keepsData };
}

function mountedOf(node: YamlMap, spec: YamlNode | undefined): readonly (YamlNode | undefined)[] {
  const volumes = new Map(itemsOf(nodeAt(spec, 'volumes')).map((volume) => [textAt(volume, 'name'), volume]));
  return itemsOf(nodeAt(node, 'volumeMounts')).map((mount) => volumes.get(textAt(mount, 'name')));
}

const passing = ['emptyDir', 'configMap', 'secret', 'projected', 'downwardAPI'];

function keepsDataOf(node: YamlMap, spec: YamlNode | undefined, { node: root }: Manifest): Declared {
  const claims = itemsOf(nodeAt(root, 'spec', 'volumeClaimTemplates')).map((claim) => textAt(claim, 'metadata', 'name'));
  const mounts = itemsOf(nodeAt(node, 'volumeMounts'));
  const words = [...itemsOf(nodeAt(node, 'env')).map((one) => textAt(one, 'name') ?? ''), ...['command', 'args'].flatMap((key) => scalarsOf(nodeAt(node, key)).map(({ text }) => text)), ...(nodeAt(node, 'envFrom') ? ['config'] : [])];
  const lasting = mounts.filter((mount) => claims.includes(textAt(mount, 'name')) || !isPassing(textAt(mount, 'name'), spec));
  // What outlives the pod is mounted beside where the data is.
  if (lasting.length > 0 && !isOpen(node) && keepsItsData(textAt(node, 'image'), lasting.map((mount) => textAt(mount, 'mountPath') ?? ''), words) === false) return 'no';
  if (nodeAt(root, 'spec', 'volumeClaimTemplates')) return 'yes';
  const volumes = new Map(itemsOf(nodeAt(spec, 'volumes')).map((volume) => [textAt(volume, 'name'), volume]));
  const mounted = itemsOf(nodeAt(node, 'volumeMounts')).map((mount) => volumes.get(textAt(mount, 'name')));
  if (mounted.some((volume) => volume === undefined)) return 'unknown';
  if (mounted.some((volume) => !entriesOf(volume).some(({ key }) => passing.includes(key)))) return 'yes';
  // Memory as a disk is chosen on purpose.
  return mounted.some((volume) => textAt(volume, 'emptyDir', 'medium') === 'Memory') ? 'unknown' : 'no';
}

const isPassing = (name: string | undefined, spec: YamlNode | undefined): boolean => itemsOf(nodeAt(spec, 'volumes')).some((volume) => textAt(volume, 'name') === name && entriesOf(volume).some(({ key }) => passing.includes(key)));

function probeFix(node: YamlMap, name: string, ports: readonly ContainerPort[], text: string): readonly Change[] {
  const port = ports.length === 1 ? ports[0]! : undefined;
  const edit = port && insertSecond(text, node, ['readinessProbe:', '  tcpSocket:', `    port: ${port.name ?? port.number}`, '  periodSeconds: 10']);
  return edit ? [{ title: `Send traffic to ${name} only while port ${port.number} accepts connections`, edits: [edit] }] : [];
}

// What is asked for is a fair limit; otherwise half a gibibyte, to be measured.
function memoryFix(node: YamlMap, name: string, text: string): readonly Change[] {
  const resources = nodeAt(node, 'resources');
  const limits = nodeAt(node, 'resources', 'limits');
  const asked = textAt(node, 'resources', 'requests', 'memory');
  const amount = asked ?? '512Mi';
  const inside = limits ?? resources;
  if (inside && (inside.kind !== 'map' || !isOwn(node, inside))) return [];
  const edit = limits ? insertFirst(text, limits, [`memory: ${amount}`])
    : resources ? insertFirst(text, resources, ['limits:', `  memory: ${amount}`])
      : insertSecond(text, node, ['resources:', '  requests:', `    memory: ${amount}`, '  limits:', `    memory: ${amount}`]);
  return edit ? [{ title: `Let ${name} use at most ${amount} of memory`, edits: [edit] }] : [];
}
