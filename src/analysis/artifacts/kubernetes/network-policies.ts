// NetworkPolicies as far as they tell pods by plain labels; expressions, addresses and whole namespaces leave it open who is meant.
import type { Segment, SegmentPeer } from '../../concepts';
import { itemsOf, nodeAt, scalarsOf, type YamlNode } from '../yaml/node';
import { textsOf, type Manifest } from './manifest';

export function segmentsOf({ kind, apiVersion, name, namespace, node }: Manifest): readonly Segment[] {
  const spec = nodeAt(node, 'spec');
  if (kind !== 'NetworkPolicy' || !apiVersion.startsWith('networking.k8s.io/') || nodeAt(spec, 'podSelector', 'matchExpressions')) return [];
  const selector = textsOf(nodeAt(spec, 'podSelector', 'matchLabels'));
  const types = scalarsOf(nodeAt(spec, 'policyTypes')).map(({ text }) => text);
  const told = (type: string, key: string): boolean => (types.length > 0 ? types.includes(type) : key === 'ingress' || nodeAt(spec, key) !== undefined);
  const directions = [['in', 'Ingress', 'ingress', 'from'], ['out', 'Egress', 'egress', 'to']] as const;
  return directions.filter(([, type, key]) => told(type, key)).map(([direction, , key, side]): Segment => {
    const rules = itemsOf(nodeAt(spec, key));
    const sides = rules.map((rule) => itemsOf(nodeAt(rule, side)).map(peerOf));
    return {
      at: name.at, policy: name.text, scope: namespace, selector, direction,
      peers: sides.flat().filter((peer) => peer !== undefined),
      // A rule that names nobody lets everybody through.
      complete: sides.every((peers) => peers.length > 0 && !peers.includes(undefined)),
    };
  });
}

function peerOf(peer: YamlNode): SegmentPeer | undefined {
  const pods = nodeAt(peer, 'podSelector');
  const labels = textsOf(nodeAt(pods, 'matchLabels'));
  return labels.size === 0 || nodeAt(pods, 'matchExpressions') ? undefined : { labels, anywhere: nodeAt(peer, 'namespaceSelector') !== undefined, at: pods!.at };
}
