// The four switches that keep a bucket from being opened to everybody: each that is off, or left out, leaves one way open.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
import type { CloudWeakness } from '../../concepts';
import { openBucket } from './aws-words';
import type { Place } from './place';
import { plainOf } from './traits';
import { attributeOf, type Block } from './tree';

/** At most one for all switches. `names` are those of the language; `resource` is what people call the bucket or the block. */
export function openedSwitches(block: Block, names: readonly string[], resource: string, { file, scope }: Place): readonly CloudWeakness[] {
  if (block.partial) return [];
  const off = names.map((name) => ({ name, attribute: attributeOf(block, name) })).filter(({ attribute }) => !attribute || String(plainOf(scope.known(attribute.value).value)).toLowerCase() === 'false');
  if (off.length === 0) return [];
  const written = off.find(({ attribute }) => attribute)?.attribute;
  const clues = written ? scope.known(written.value).through : [];
  return [{
    ...openBucket, at: { file, span: written?.span ?? block.head }, resource, name: off.map(({ name, attribute }) => (attribute ? name : `no ${name}`)).join(', '),
    sure: clues.length === 0, mild: true, clues, fixes: [],
  }];
}
