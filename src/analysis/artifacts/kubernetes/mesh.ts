// What a service mesh is told about calls: time limits, retries and mutual TLS of Istio, Linkerd and the Gateway API.
import type { Clue, MeshPolicy, Site } from '../../concepts';
import { entriesOf, entryAt, itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import { podOf, type Manifest } from './manifest';

export function meshPoliciesOf(manifest: Manifest): readonly MeshPolicy[] {
  const group = manifest.apiVersion.split('/')[0]!;
  const found = readers.find(({ kind, groups }) => kind === manifest.kind && groups.test(group))?.read(manifest) ?? [];
  return [...found, ...injected(manifest)];
}

const readers: readonly { readonly kind: string; readonly groups: RegExp; readonly read: (manifest: Manifest) => readonly MeshPolicy[] }[] = [
  { kind: 'VirtualService', groups: /istio\.io$/, read: virtualService },
  { kind: 'DestinationRule', groups: /istio\.io$/, read: destinationRule },
  { kind: 'PeerAuthentication', groups: /istio\.io$/, read: peerAuthentication },
  { kind: 'ServiceProfile', groups: /linkerd\.io$/, read: serviceProfile },
  { kind: 'GRPCRoute', groups: /gateway\.networking\.k8s\.io$/, read: httpRoute },
  { kind: 'HTTPRoute', groups: /linkerd\.io$|gateway\.networking\.k8s\.io$/, read: httpRoute },
  { kind: 'Service', groups: /^v1$/, read: annotated },
];

// Without the reserved gateway `mesh` a list of gateways leaves calls inside of the cluster alone.
function virtualService({ namespace, node, name }: Manifest): readonly MeshPolicy[] {
  const gateways = scalarsOf(nodeAt(node, 'spec', 'gateways')).map(({ text }) => text);
  if (gateways.length > 0 && !gateways.includes('mesh')) return [];
  const routes = itemsOf(nodeAt(node, 'spec', 'http'));
  const services = servicesOf(scalarsOf(nodeAt(node, 'spec', 'hosts')).map(({ text }) => text), namespace);
  return services.map((one) => ({ at: name.at, mesh: 'Istio', ...one, ...limitsOf('Istio', routes, (route) => nodeAt(route, 'timeout'), (route) => nodeAt(route, 'retries', 'attempts')) }));
}

function destinationRule({ namespace, node, name }: Manifest): readonly MeshPolicy[] {
  const mode = nodeAt(node, 'spec', 'trafficPolicy', 'tls', 'mode');
  if (mode?.kind !== 'scalar' || !/^(ISTIO_MUTUAL|MUTUAL|SIMPLE)$/.test(mode.text)) return [];
  return servicesOf([textAt(node, 'spec', 'host') ?? ''], namespace).map((one) => ({ at: name.at, mesh: 'Istio', ...one, encryption: clue(mode.at, `the mesh encrypts (${mode.text})`) }));
}

// In the namespace of Istio itself it holds for the whole mesh.
function peerAuthentication({ namespace, node, name }: Manifest): readonly MeshPolicy[] {
  const mode = nodeAt(node, 'spec', 'mtls', 'mode');
  if (mode?.kind !== 'scalar' || mode.text !== 'STRICT' || nodeAt(node, 'spec', 'selector')) return [];
  return [{ at: name.at, mesh: 'Istio', scope: namespace === 'istio-system' ? '' : namespace, encryption: clue(mode.at, 'the mesh accepts mutual TLS only') }];
}

function serviceProfile({ namespace, node, name }: Manifest): readonly MeshPolicy[] {
  const routes = itemsOf(nodeAt(node, 'spec', 'routes'));
  // A route that may be repeated is, as long as the budget lasts; how often is not said.
  return servicesOf([name.text], namespace).map((one) => ({ at: name.at, mesh: 'Linkerd', ...one, ...limitsOf('Linkerd', routes, (route) => nodeAt(route, 'timeout'), (route) => (textAt(route, 'isRetryable') === 'true' ? nodeAt(route, 'isRetryable') : undefined)) }));
}

function httpRoute({ namespace, node, name }: Manifest): readonly MeshPolicy[] {
  const services = itemsOf(nodeAt(node, 'spec', 'parentRefs')).filter((parent) => textAt(parent, 'kind') === 'Service').flatMap((parent) => textAt(parent, 'name')?.toLowerCase() ?? []);
  const rules = itemsOf(nodeAt(node, 'spec', 'rules'));
  if (services.length === 0) return [];
  const limits = limitsOf('Gateway API', rules, (rule) => nodeAt(rule, 'timeouts', 'request'), (rule) => nodeAt(rule, 'retry', 'attempts'));
  // What holds for some paths only says nothing about a call of which the path is not known.
  const forAll = rules.every((rule) => !nodeAt(rule, 'matches'));
  return [{ at: name.at, mesh: 'Gateway API', scope: namespace, services, ...limits }, ...(forAll ? annotatedFor(node, name.at, namespace, services) : [])];
}

// Linkerd reads limits from annotations of the Service as well, and of routes to it.
function annotated({ namespace, node, name }: Manifest): readonly MeshPolicy[] {
  return annotatedFor(node, name.at, namespace, [name.text.toLowerCase()]);
}

function annotatedFor(node: YamlNode, at: Site, scope: string, services: readonly string[]): readonly MeshPolicy[] {
  const annotations = nodeAt(node, 'metadata', 'annotations');
  const repeats = (all: YamlNode): YamlNode | undefined => nodeAt(all, 'retry.linkerd.io/http') ?? nodeAt(all, 'retry.linkerd.io/grpc');
  const limits = limitsOf('Linkerd', annotations ? [annotations] : [], (all) => nodeAt(all, 'timeout.linkerd.io/request'), (all) => repeats(all) && (nodeAt(all, 'retry.linkerd.io/limit') ?? repeats(all)));
  return limits.deadline || limits.retry ? [{ at, mesh: 'Linkerd', scope, services, ...limits }] : [];
}

// Linkerd encrypts between pods that have its proxy, without being told to.
function injected(manifest: Manifest): readonly MeshPolicy[] {
  const annotations = manifest.kind === 'Namespace' ? nodeAt(manifest.node, 'metadata', 'annotations') : nodeAt(podOf(manifest), 'metadata', 'annotations');
  const entry = entryAt(annotations, 'linkerd.io/inject');
  if (entry?.value.kind !== 'scalar' || !/^(enabled|ingress)$/.test(entry.value.text)) return [];
  const base = { at: manifest.name.at, mesh: 'Linkerd', encryption: clue(entry.value.at, 'Linkerd encrypts between its proxies') };
  return [manifest.kind === 'Namespace' ? { ...base, scope: manifest.name.text } : { ...base, scope: manifest.namespace, services: namesAround(manifest) }];
}

/** Names by which others may call what a workload runs: its own, and the labels that Services select it by. */
function namesAround(manifest: Manifest): readonly string[] {
  const labels = entriesOf(nodeAt(podOf(manifest), 'metadata', 'labels')).flatMap(({ key, value }) => (/^(app|name|service|app\.kubernetes\.io\/name)$/.test(key) && value.kind === 'scalar' ? [value.text] : []));
  return [...new Set([manifest.name.text, ...labels].map((name) => name.toLowerCase()))];
}

/** `reviews`, `reviews.shop.svc.cluster.local`, `*.shop.svc.cluster.local`, `*.local` → services by scope. */
function servicesOf(hosts: readonly string[], namespace: string): readonly Pick<MeshPolicy, 'scope' | 'services'>[] {
  return hosts.flatMap((host): readonly Pick<MeshPolicy, 'scope' | 'services'>[] => {
    const [name = '', scope = namespace, svc = 'svc'] = host.toLowerCase().split('.');
    if (host === '*' || host === '*.local') return [{ scope: host === '*' ? namespace : '' }];
    if (name === '' || svc !== 'svc') return [];
    return [{ scope, ...(name === '*' ? {} : { services: [name] }) }];
  });
}

// What only some routes have says nothing about a call of which the route is not known.
function limitsOf(mesh: string, routes: readonly YamlNode[], timeoutOf: (route: YamlNode) => YamlNode | undefined, attemptsOf: (route: YamlNode) => YamlNode | undefined): Pick<MeshPolicy, 'deadline' | 'retry'> {
  const timeouts = routes.flatMap((route) => {
    const node = timeoutOf(route);
    const seconds = node?.kind === 'scalar' ? secondsOf(node.text) : undefined;
    return node && seconds !== undefined && seconds > 0 ? [{ node, seconds }] : [];
  }).sort((a, b) => b.seconds - a.seconds);
  const repeated = routes.flatMap((route) => {
    const node = attemptsOf(route);
    const again = node?.kind !== 'scalar' ? 0 : /^\d+$/.test(node.text) ? Number(node.text) : 1;
    return node && again > 0 ? [{ node, attempts: again + 1 }] : [];
  }).sort((a, b) => b.attempts - a.attempts);
  const [longest] = timeouts;
  const [most] = repeated;
  return {
    ...(longest && timeouts.length === routes.length ? { deadline: { ...clue(longest.node.at, `${mesh} gives calls up after ${longest.seconds} s`), seconds: longest.seconds } } : {}),
    ...(most && repeated.length === routes.length ? { retry: { ...clue(most.node.at, `${mesh} makes a call up to ${most.attempts} times`), attempts: most.attempts } } : {}),
  };
}

const clue = (at: Site, note: string): Clue => ({ note, file: at.file, span: at.span });

/** Go's and the Gateway API's durations: `10s`, `500ms`, `1m30s`. */
function secondsOf(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|us|s|m|h)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.trim()) return undefined;
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * { ms: 0.001, us: 0.000001, s: 1, m: 60, h: 3600 }[unit as 'ms' | 'us' | 's' | 'm' | 'h'], 0);
}
