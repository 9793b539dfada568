// Ways into the cluster that have no certificate: what passes there can be read on the way. https://kubernetes.io/docs/concepts/services-networking/ingress/#tls
import type { CloudWeakness } from '../../concepts';
import type { Words } from '../cloud/record';
import { entriesOf, isOpen, itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import type { Manifest } from './manifest';

export function plainEntriesOf(manifest: Manifest): readonly CloudWeakness[] {
  const { kind, apiVersion, name, node } = manifest;
  const group = apiVersion.split('/')[0]!;
  const spec = nodeAt(node, 'spec');
  // A template may add what is not seen here.
  const notes = nodeAt(node, 'metadata', 'annotations');
  if ([node, spec, nodeAt(node, 'metadata'), notes, ...itemsOf(nodeAt(spec, 'rules'))].some(isOpen) || (notes?.kind === 'scalar' && !notes.empty)) return [];
  const plain = kind === 'Ingress' && /^(networking\.k8s\.io|extensions)$/.test(group) ? isPlainIngress(node)
    : kind === 'Gateway' && group === 'gateway.networking.k8s.io' ? hasOnlyHttp(itemsOf(nodeAt(spec, 'listeners')).map((listener) => textAt(listener, 'protocol')))
      : kind === 'Gateway' && /istio/.test(group) && hasOnlyHttp(itemsOf(nodeAt(spec, 'servers')).map((server) => (nodeAt(server, 'tls') ? 'HTTPS' : textAt(server, 'port', 'protocol'))));
  if (!plain || isInner(node)) return [];
  return [{ ...withoutCertificate, at: name.at, resource: `${kind} ${name.text}`, name: kind === 'Ingress' ? 'no spec.tls' : 'only HTTP', sure: true, mild: true, clues: [], fixes: [] }];
}

const withoutCertificate: Words = {
  weakens: 'transport',
  means: 'lets people in over HTTP, and has no certificate for anything else',
  advice: 'Name a secret with a certificate for its hosts (cert-manager can get one), and let HTTP answer with a redirect',
  hint: 'no certificate: everyone between can read',
};

function isPlainIngress(node: YamlNode): boolean {
  const tls = nodeAt(node, 'spec', 'tls');
  return (tls === undefined || (tls.kind === 'list' ? tls.items.length === 0 : tls.kind === 'scalar' && tls.empty)) && itemsOf(nodeAt(node, 'spec', 'rules')).length > 0;
}

const hasOnlyHttp = (protocols: readonly (string | undefined)[]): boolean => protocols.length > 0 && protocols.every((one) => one === 'HTTP');

// Clouds and controllers are told of certificates by annotations; names of a machine or of a network of one's own are for those in it.
function isInner(node: YamlNode): boolean {
  const notes = entriesOf(nodeAt(node, 'metadata', 'annotations')).map(({ key, value }) => `${key}=${value.kind === 'scalar' ? value.text : ''}`);
  if (notes.some((note) => /cert|tls|ssl|https|443|frontend-?config|internal|private|cloudflare|acme/i.test(note) && !/(ssl-redirect|allow-https)=false$/i.test(note))) return true;
  if (/internal|private|cloudflare|tailscale|ngrok/i.test(textAt(node, 'spec', 'ingressClassName') ?? '')) return true;
  const hosts = [...itemsOf(nodeAt(node, 'spec', 'rules')).flatMap((rule) => textAt(rule, 'host') ?? []), ...['servers', 'listeners'].flatMap((list) => itemsOf(nodeAt(node, 'spec', list))).flatMap((one) => [textAt(one, 'hostname') ?? [], scalarsOf(nodeAt(one, 'hosts')).map(({ text }) => text)].flat())];
  return hosts.some((host) => /(^|\.)(local|localhost|localdomain|internal|lan|home|test|example|invalid|docker|minikube|k3s)$|\.(nip|sslip|xip)\.io$|\.localtest\.me$/i.test(host));
}
