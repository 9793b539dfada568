// Rights that manifests hand out: roles, their bindings, privileged containers, the socket of the container engine.
import type { Exposure, Grant } from '../../concepts';
import { filtersSocket, isEngineSocket, managesContainers } from '../settings/container-engine';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import { podOf, type Manifest } from './manifest';

export function grantsOf(manifest: Manifest): readonly Grant[] {
  const { kind, name, node } = manifest;
  if (kind === 'Role' || kind === 'ClusterRole') {
    const rules = itemsOf(nodeAt(node, 'rules'));
    const all = rules.find(allowsEverything);
    const secrets = kind === 'ClusterRole' ? rules.find(allowsSecrets) : undefined;
    const rule = all ?? secrets;
    return rule ? [{ at: firstLine(rule), name: name.text, kind: kind === 'Role' ? 'namespace' : all ? 'everything' : 'secrets', clues: [] }] : [];
  }
  if (kind === 'ClusterRoleBinding') return administrators(manifest);
  return machines(manifest);
}

/** Sockets of the engine that a pod takes from its node. */
export function socketsOf(manifest: Manifest): readonly Exposure[] {
  const spec = nodeAt(podOf(manifest), 'spec');
  const said = [manifest.name.text, ...itemsOf(nodeAt(spec, 'containers')).map((container) => textAt(container, 'image') ?? '')].join(' ');
  if (filtersSocket(said)) return [];
  // What runs once on every node belongs to the node.
  const needed = manifest.kind === 'DaemonSet' || managesContainers(said);
  return itemsOf(nodeAt(spec, 'volumes')).flatMap((volume): readonly Exposure[] => {
    const path = nodeAt(volume, 'hostPath', 'path');
    if (path?.kind !== 'scalar' || !isEngineSocket(path.text)) return [];
    return [{ at: path.at, name: manifest.name.text, kind: 'socket', written: path.text, ...(needed ? { needed } : {}), clues: [], fixes: [] }];
  });
}

// Every action on every kind of object of a group of its own is how operators own what they define; of the core or of all groups it
// is everything, secrets included.
const allowsEverything = (rule: YamlNode): boolean => has(rule, 'verbs', '*') && has(rule, 'resources', '*') && has(rule, 'apiGroups', '*', '');

// The named ones are a few.
const allowsSecrets = (rule: YamlNode): boolean => has(rule, 'verbs', '*') && has(rule, 'resources', 'secrets') && has(rule, 'apiGroups', '*', '') && !nodeAt(rule, 'resourceNames');

const has = (rule: YamlNode, key: string, ...values: readonly string[]): boolean => scalarsOf(nodeAt(rule, key)).some(({ text }) => values.includes(text));

// Only accounts of programs: people who administer a cluster are meant to.
function administrators({ node, name }: Manifest): readonly Grant[] {
  const role = nodeAt(node, 'roleRef', 'name');
  const accounts = itemsOf(nodeAt(node, 'subjects')).filter((subject) => textAt(subject, 'kind') === 'ServiceAccount');
  if (role?.kind !== 'scalar' || role.text !== 'cluster-admin' || accounts.length === 0) return [];
  return [{ at: role.at, name: textAt(accounts[0], 'name') ?? name.text, kind: 'administrator', clues: [] }];
}

// What runs once on every node works on the node: networks, disks, devices. So does what belongs to the system.
function machines(manifest: Manifest): readonly Grant[] {
  if (manifest.kind === 'DaemonSet' || manifest.namespace === 'kube-system') return [];
  return itemsOf(nodeAt(podOf(manifest), 'spec', 'containers')).flatMap((container): readonly Grant[] => {
    const privileged = nodeAt(container, 'securityContext', 'privileged');
    const image = textAt(container, 'image') ?? '';
    if (privileged?.kind !== 'scalar' || privileged.text !== 'true' || /dind|buildkit|kindest|\bcsi|csi\b|driver/i.test(`${image} ${manifest.name.text}`)) return [];
    return [{ at: privileged.at, name: textAt(container, 'name') ?? manifest.name.text, kind: 'machine', clues: [] }];
  });
}

function firstLine(rule: YamlNode): Grant['at'] {
  const verbs = nodeAt(rule, 'verbs');
  return verbs?.at ?? rule.at;
}
