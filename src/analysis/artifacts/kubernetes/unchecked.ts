// Keys of Kubernetes objects, custom ones included, by which somebody talks TLS without checking whom with: an APIService, what is
// scraped, a mesh's rule for a destination, the file that tells kubectl where clusters are.
import type { TlsWeakness } from '../../concepts';
import { entriesOf, itemsOf, type YamlNode } from '../yaml/node';

/** All of them below a node; values inside texts are another format's. */
export function uncheckedIn(node: YamlNode): readonly TlsWeakness[] {
  if (node.kind === 'list') return itemsOf(node).flatMap(uncheckedIn);
  return entriesOf(node).flatMap(({ key, keyAt, value }): readonly TlsWeakness[] => {
    const off = keys.has(key) && value.kind === 'scalar' && value.text === 'true';
    return off ? [{ at: keyAt, name: `${key}: true`, library: 'Kubernetes', weakens: 'certificate', when: 'always', clues: [], fixes: [] }] : uncheckedIn(value);
  });
}

const keys = new Set(['insecureSkipVerify', 'insecureSkipTLSVerify', 'insecure-skip-tls-verify']);
