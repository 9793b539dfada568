// Ways from outside into the cluster: Ingresses, routes of the Gateway API and of Istio's gateways, OpenShift's Routes.
import type { EntryRoute } from '../../concepts';
import { itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import type { Manifest } from './manifest';

/** A part of a manifest that leads some names to some services. */
interface Route {
  readonly hosts: readonly string[];
  readonly services: readonly (YamlNode | undefined)[];
}

export function entryRoutesOf(manifest: Manifest): readonly EntryRoute[] {
  const { kind, node } = manifest;
  const group = manifest.apiVersion.split('/')[0]!;
  const spec = nodeAt(node, 'spec');
  if (kind === 'Ingress' && /^(networking\.k8s\.io|extensions)$/.test(group)) return entries(manifest, ['ingress'], ingressRoutes(spec));
  if (/^IngressRoute(TCP|UDP)?$/.test(kind) && /traefik/.test(group)) return entries(manifest, ['ingress'], itemsOf(nodeAt(spec, 'routes')).map((route) => ({ hosts: hostsIn(textAt(route, 'match') ?? ''), services: servicesOf(route) })));
  if (kind === 'HTTPProxy') return entries(manifest, ['ingress'], [{ hosts: [textAt(spec, 'virtualhost', 'fqdn') ?? ''], services: itemsOf(nodeAt(spec, 'routes')).flatMap(servicesOf) }]);
  if (kind === 'Route' && group === 'route.openshift.io') return entries(manifest, ['ingress'], [{ hosts: [textAt(spec, 'host') ?? ''], services: [nodeAt(spec, 'to', 'name')] }]);
  if (/^(HTTP|GRPC|TLS|TCP)Route$/.test(kind)) return entries(manifest, parents(spec), [{ hosts: textsIn(nodeAt(spec, 'hostnames')), services: backends(spec) }]);
  if (kind === 'VirtualService' && /istio/.test(group)) return entries(manifest, istioGateways(spec), [{ hosts: textsIn(nodeAt(spec, 'hosts')), services: destinations(spec) }]);
  return [];
}

function ingressRoutes(spec: YamlNode | undefined): readonly Route[] {
  const serviceOf = (backend: YamlNode | undefined) => nodeAt(backend, 'service', 'name') ?? nodeAt(backend, 'serviceName');
  return [
    { hosts: [], services: [serviceOf(nodeAt(spec, 'defaultBackend') ?? nodeAt(spec, 'backend'))] },
    ...itemsOf(nodeAt(spec, 'rules')).map((rule) => ({ hosts: [textAt(rule, 'host') ?? ''], services: itemsOf(nodeAt(rule, 'http', 'paths')).map((path) => serviceOf(nodeAt(path, 'backend'))) })),
  ];
}

const servicesOf = (route: YamlNode) => itemsOf(nodeAt(route, 'services')).map((service) => nodeAt(service, 'name'));

const textsIn = (node: YamlNode | undefined): readonly string[] => scalarsOf(node).map(({ text }) => text);

// Traefik's rules: Host(`shop.io`) && PathPrefix(`/api`).
const hostsIn = (rule: string): readonly string[] => [...rule.matchAll(/Host(?:SNI)?\(([^)]*)\)/g)].flatMap(([, names]) => [...names!.matchAll(/[`"']([^`"']+)[`"']/g)].map(([, name]) => name!));

// Of a mesh a Service is the parent, of which nobody outside knows.
const parents = (spec: YamlNode | undefined): readonly string[] => itemsOf(nodeAt(spec, 'parentRefs')).flatMap((parent) => ((textAt(parent, 'kind') ?? 'Gateway') === 'Gateway' ? textAt(parent, 'name') ?? [] : []));

function backends(spec: YamlNode | undefined): Route['services'] {
  return itemsOf(nodeAt(spec, 'rules')).flatMap((rule) => itemsOf(nodeAt(rule, 'backendRefs'))).filter((one) => (textAt(one, 'kind') ?? 'Service') === 'Service').map((one) => nodeAt(one, 'name'));
}

const istioGateways = (spec: YamlNode | undefined): readonly string[] => textsIn(nodeAt(spec, 'gateways')).filter((name) => name !== 'mesh').map((name) => name.slice(name.lastIndexOf('/') + 1));

function destinations(spec: YamlNode | undefined): Route['services'] {
  return ['http', 'tls', 'tcp'].flatMap((key) => itemsOf(nodeAt(spec, key))).flatMap((rule) => itemsOf(nodeAt(rule, 'route'))).map((route) => nodeAt(route, 'destination', 'host'));
}

function entries({ namespace, kind, name }: Manifest, gateways: readonly string[], routes: readonly Route[]): readonly EntryRoute[] {
  return gateways.flatMap((gateway) => routes.flatMap(({ hosts, services }) => services.flatMap((service): readonly EntryRoute[] => {
    if (service?.kind !== 'scalar' || service.empty) return [];
    const names = hosts.map((host) => host.toLowerCase()).filter((host) => /^[a-z0-9][\w.-]*$/.test(host));
    return [{ gateway, scope: namespace, hosts: names, service: service.text.toLowerCase(), ...service.at, note: `${kind} ${name.text} leads to ${service.text}` }];
  })));
}
