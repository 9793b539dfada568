// Ways from outside into the cluster: Ingresses, routes of the Gateway API and of Istio's gateways, OpenShift's Routes.
import type { EntryRoute } from '../../concepts';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode, type YamlScalar } from '../yaml/node';
import type { Manifest } from './manifest';

export function entryRoutesOf(manifest: Manifest): readonly EntryRoute[] {
  const group = manifest.apiVersion.split('/')[0]!;
  const { kind, node } = manifest;
  if (kind === 'Ingress' && /^(networking\.k8s\.io|extensions)$/.test(group)) return routes(manifest, ['ingress'], ingressBackends(node));
  if (kind === 'IngressRoute' && /traefik/.test(group)) return routes(manifest, ['ingress'], itemsOf(nodeAt(node, 'spec', 'routes')).flatMap((route) => itemsOf(nodeAt(route, 'services'))).map((service) => nodeAt(service, 'name')));
  if (kind === 'HTTPProxy') return routes(manifest, ['ingress'], itemsOf(nodeAt(node, 'spec', 'routes')).flatMap((route) => itemsOf(nodeAt(route, 'services'))).map((service) => nodeAt(service, 'name')));
  if (kind === 'Route' && group === 'route.openshift.io') return routes(manifest, ['ingress'], [nodeAt(node, 'spec', 'to', 'name')]);
  if (/^(HTTP|GRPC|TLS|TCP)Route$/.test(kind)) return routes(manifest, parents(node), itemsOf(nodeAt(node, 'spec', 'rules')).flatMap((rule) => itemsOf(nodeAt(rule, 'backendRefs'))).filter((one) => (textAt(one, 'kind') ?? 'Service') === 'Service').map((one) => nodeAt(one, 'name')));
  if (kind === 'VirtualService' && /istio/.test(group)) return routes(manifest, istioGateways(node), destinations(node));
  return [];
}

function ingressBackends(node: YamlNode): readonly (YamlNode | undefined)[] {
  const backends = [nodeAt(node, 'spec', 'defaultBackend') ?? nodeAt(node, 'spec', 'backend'), ...itemsOf(nodeAt(node, 'spec', 'rules')).flatMap((rule) => itemsOf(nodeAt(rule, 'http', 'paths'))).map((path) => nodeAt(path, 'backend'))];
  return backends.map((backend) => nodeAt(backend, 'service', 'name') ?? nodeAt(backend, 'serviceName'));
}

// Of a mesh a Service is the parent, of which nobody outside knows.
const parents = (node: YamlNode): readonly string[] => itemsOf(nodeAt(node, 'spec', 'parentRefs')).flatMap((parent) => ((textAt(parent, 'kind') ?? 'Gateway') === 'Gateway' ? textAt(parent, 'name') ?? [] : []));

const istioGateways = (node: YamlNode): readonly string[] => scalarsOf(nodeAt(node, 'spec', 'gateways')).map(({ text }) => text).filter((name) => name !== 'mesh').map((name) => name.slice(name.lastIndexOf('/') + 1));

function destinations(node: YamlNode): readonly (YamlNode | undefined)[] {
  return ['http', 'tls', 'tcp'].flatMap((key) => itemsOf(nodeAt(node, 'spec', key))).flatMap((rule) => itemsOf(nodeAt(rule, 'route'))).map((route) => nodeAt(route, 'destination', 'host'));
}

function routes({ namespace, kind, name }: Manifest, gateways: readonly string[], services: readonly (YamlNode | undefined)[]): readonly EntryRoute[] {
  const named = services.filter((one): one is YamlScalar => one?.kind === 'scalar' && !one.empty);
  return gateways.flatMap((gateway) => named.map((service): EntryRoute => (
    { gateway, scope: namespace, service: service.text.toLowerCase(), ...service.at, note: `${kind} ${name.text} leads to ${service.text}` }
  )));
}
