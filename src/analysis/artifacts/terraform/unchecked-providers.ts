// Providers that talk TLS to what they manage without checking whom with. The names of the arguments leave no doubt in any provider.
import { reachOf, type TlsWeakness } from '../../concepts';
import type { Place } from '../cloud/place';
import { plainOf } from '../cloud/traits';
import { allAttributes, type Block } from '../cloud/tree';

export function uncheckedIn(block: Block, { file, scope }: Place): readonly TlsWeakness[] {
  if (block.type !== 'provider') return [];
  const attributes = allAttributes(block).map(({ name, span, value }) => ({ name, span, plain: plainOf(scope.known(value).value) }));
  // A cluster or a stand-in for a cloud on this machine signs for itself.
  if (attributes.some(({ plain }) => typeof plain === 'string' && reachOf(plain.replace(/^\w+:\/\//, '').replace(/[:/].*$/, '')) === 'loopback')) return [];
  return attributes.filter(({ name, plain }) => unchecked.test(name) && plain === true)
    .map(({ name, span }) => ({ at: { file, span }, name: `${name} = true`, library: `provider ${block.labels[0] ?? ''}`.trim(), weakens: 'certificate' as const, when: 'always' as const, clues: [], fixes: [] }));
}

// `insecure` of Kubernetes, OpenStack and AWS; vSphere and NSX; Vault; Grafana; Proxmox and MinIO.
const unchecked = /^(insecure|allow_unverified_ssl|(\w+_)?tls_insecure|insecure_https|(tls_)?insecure_skip_(tls_)?verify|tls_insecure_skip_verify|skip_(tls|ssl)_(verify|validation|verification))$/;
