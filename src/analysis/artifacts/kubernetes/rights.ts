// Rights that manifests hand out: roles, their bindings, privileged containers, the socket of the container engine.
import type { Exposure, Grant, Workload } from '../../concepts';
import { filtersSocket, isEngineSocket, managesContainers } from '../settings/container-engine';
import { isForNeighbours } from '../settings/product';
import { isSystemFolder, ownsMachine } from '../settings/host-access';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import { podOf, type Manifest } from './manifest';

export function grantsOf(manifest: Manifest): readonly Grant[] {
  const { kind, name, node } = manifest;
  if (kind === 'Role' || kind === 'ClusterRole') {
    const rules = itemsOf(nodeAt(node, 'rules'));
    const all = rules.find(allowsEverything);
    const secrets = kind === 'ClusterRole' ? rules.find(allowsSecrets) : undefined;
    const rule = all ?? secrets;
    if (rule) return [{ at: firstLine(rule), name: name.text, kind: kind === 'Role' ? 'namespace' : all ? 'everything' : 'secrets', clues: [] }];
    const wide = rules.find((one) => widelyAllowed(one) !== undefined);
    return wide ? [{ at: firstLine(wide), name: name.text, kind: 'wide', written: widelyAllowed(wide)!, clues: [] }] : [];
  }
  if (kind === 'ClusterRoleBinding' || kind === 'RoleBinding') return [...administrators(manifest), ...anonymous(manifest)];
  return [...machines(manifest), ...hosts(manifest), ...loosened(manifest), ...unbounded(manifest)];
}

// The API of a cluster that is told to ask no role.
function unbounded(manifest: Manifest): readonly Grant[] {
  const words = itemsOf(nodeAt(podOf(manifest), 'spec', 'containers')).flatMap((container) => ['command', 'args'].flatMap((key) => scalarsOf(nodeAt(container, key))));
  return words.filter(({ text }) => /^--authorization-mode=(.*,)?AlwaysAllow\b/.test(text)).slice(0, 1).map(({ at, text }) => ({ at, name: manifest.name.text, kind: 'unbounded', written: text, clues: [] }));
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

/** Ports of a node that lead to a store in one of its pods, unless they are bound to an address. */
export function hostPortsOf(manifest: Manifest, { name, product }: Pick<Workload, 'name' | 'product'>): readonly Exposure[] {
  if (!isForNeighbours(product)) return [];
  const ports = itemsOf(nodeAt(podOf(manifest), 'spec', 'containers')).flatMap((container) => itemsOf(nodeAt(container, 'ports'))).filter((port) => nodeAt(port, 'hostPort') && !nodeAt(port, 'hostIP'));
  const [first, ...others] = ports.flatMap((port) => nodeAt(port, 'hostPort') ?? []);
  return first?.kind === 'scalar' ? [{ at: first.at, name, kind: 'port', product: product.title, written: `hostPort: ${first.text}`, clues: others.map(({ at }) => ({ ...at, note: 'another port of the node' })), fixes: [] }] : [];
}

// Every action on every kind of object of a group of its own is how operators own what they define; of the core or of all groups it
// is everything, secrets included.
const allowsEverything = (rule: YamlNode): boolean => has(rule, 'verbs', '*') && has(rule, 'resources', '*') && has(rule, 'apiGroups', '*', '');

// The named ones are a few.
const allowsSecrets = (rule: YamlNode): boolean => has(rule, 'verbs', '*') && has(rule, 'resources', 'secrets') && has(rule, 'apiGroups', '*', '') && !nodeAt(rule, 'resourceNames');

// Groups that Kubernetes itself defines; what operators define is theirs.
const built = ['', '*', 'apps', 'batch', 'extensions', 'rbac.authorization.k8s.io', 'networking.k8s.io', 'policy', 'admissionregistration.k8s.io', 'apiextensions.k8s.io', 'certificates.k8s.io', 'storage.k8s.io'];

/** A wildcard in a rule about objects of the cluster itself, in words; undefined if there is none. */
function widelyAllowed(rule: YamlNode): string | undefined {
  if (!has(rule, 'apiGroups', ...built) || nodeAt(rule, 'resourceNames')) return undefined;
  if (has(rule, 'resources', '*')) return 'every kind of object';
  return has(rule, 'verbs', '*') ? 'every action' : undefined;
}

const has = (rule: YamlNode, key: string, ...values: readonly string[]): boolean => scalarsOf(nodeAt(rule, key)).some(({ text }) => values.includes(text));

// Only accounts of programs: people who administer a cluster are meant to.
function administrators({ kind, node, name }: Manifest): readonly Grant[] {
  const role = nodeAt(node, 'roleRef', 'name');
  const accounts = itemsOf(nodeAt(node, 'subjects')).filter((subject) => textAt(subject, 'kind') === 'ServiceAccount');
  if (role?.kind !== 'scalar' || role.text !== 'cluster-admin' || accounts.length === 0) return [];
  // Bound inside of a namespace the role is that of its owner.
  return [kind === 'RoleBinding' ? { at: role.at, name: role.text, kind: 'namespace', clues: [] } : { at: role.at, name: textAt(accounts[0], 'name') ?? name.text, kind: 'administrator', clues: [] }];
}

// What everybody may read about a cluster is the same for all clusters.
function anonymous({ node }: Manifest): readonly Grant[] {
  const role = nodeAt(node, 'roleRef', 'name');
  const subject = itemsOf(nodeAt(node, 'subjects')).map((one) => nodeAt(one, 'name')).find((name) => name?.kind === 'scalar' && (/^system:(unauthenticated|anonymous)$/.test(name.text) || (role?.kind === 'scalar' && /^(cluster-admin|admin|edit)$/.test(role.text) && /^system:(authenticated|serviceaccounts(:.*)?)$/.test(name.text))));
  if (role?.kind !== 'scalar' || subject?.kind !== 'scalar' || /^system:(public-info-viewer|discovery|basic-user)$/.test(role.text)) return [];
  return [{ at: subject.at, name: role.text, kind: 'everybody', written: subject.text, clues: [] }];
}

// One finding a workload; a privileged container has all of it.
function hosts(manifest: Manifest): readonly Grant[] {
  const spec = nodeAt(podOf(manifest), 'spec');
  const containers = itemsOf(nodeAt(spec, 'containers'));
  const images = containers.map((container) => textAt(container, 'image') ?? '').join(' ');
  if (manifest.kind === 'DaemonSet' || manifest.namespace === 'kube-system' || machines(manifest).length > 0 || onMachines.test(`${images} ${manifest.name.text}`)) return [];
  const capability = containers.flatMap((container) => scalarsOf(nodeAt(container, 'securityContext', 'capabilities', 'add'))).find(({ text }) => ownsMachine(text));
  const shared = ['hostPID', 'hostIPC', ...(inNetworks.test(`${images} ${manifest.name.text}`) ? [] : ['hostNetwork'])].flatMap((key) => {
    const value = nodeAt(spec, key);
    return value?.kind === 'scalar' && value.text === 'true' ? [{ at: value.at, said: `${key}: true` }] : [];
  })[0];
  const written = new Set(containers.flatMap((container) => itemsOf(nodeAt(container, 'volumeMounts'))).filter((mount) => textAt(mount, 'readOnly') !== 'true').map((mount) => textAt(mount, 'name')));
  const folder = itemsOf(nodeAt(spec, 'volumes')).filter((volume) => written.has(textAt(volume, 'name'))).map((volume) => nodeAt(volume, 'hostPath', 'path')).find((path) => path?.kind === 'scalar' && isSystemFolder(path.text));
  const [at, said] = capability ? [capability.at, capability.text] : shared ? [shared.at, shared.said] : folder?.kind === 'scalar' ? [folder.at, folder.text] : [];
  return at === undefined || said === undefined ? [] : [{ at, name: manifest.name.text, kind: 'host', written: said, clues: [] }];
}

// What owns its machine needs no hole; what belongs to the system or to the node may need one.
function loosened(manifest: Manifest): readonly Grant[] {
  const containers = itemsOf(nodeAt(podOf(manifest), 'spec', 'containers'));
  const said = `${containers.map((container) => textAt(container, 'image') ?? '').join(' ')} ${manifest.name.text}`;
  if (manifest.kind === 'DaemonSet' || manifest.namespace === 'kube-system' || onMachines.test(said) || machines(manifest).length > 0 || hosts(manifest).length > 0) return [];
  return containers.flatMap((container): readonly Grant[] => {
    const name = textAt(container, 'name') ?? manifest.name.text;
    const escalates = nodeAt(container, 'securityContext', 'allowPrivilegeEscalation');
    if (escalates?.kind === 'scalar' && escalates.text === 'true') return [{ at: escalates.at, name, kind: 'loosened', written: 'allowPrivilegeEscalation: true', clues: [] }];
    const profile = nodeAt(container, 'securityContext', 'seccompProfile', 'type') ?? nodeAt(podOf(manifest), 'spec', 'securityContext', 'seccompProfile', 'type');
    return profile?.kind === 'scalar' && profile.text === 'Unconfined' ? [{ at: profile.at, name, kind: 'loosened', written: 'seccompProfile: Unconfined', clues: [] }] : [];
  }).slice(0, 1);
}

// What drives devices, builds images or watches machines.
const onMachines = /dind|buildkit|kindest|\bcsi|csi\b|driver|exporter|cadvisor|agent|falco|sysdig|datadog|kube-bench/i;

// What makes the network of the cluster, leads into it, or needs a whole range of ports for calls.
const inNetworks = /ingress|traefik|haproxy|envoy|gateway|coredns|\bdns|cni|calico|cilium|flannel|metallb|kube-|turn|stun|\bsip|rtp|jvb|livekit|home-?assistant/i;

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
