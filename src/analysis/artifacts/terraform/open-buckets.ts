// Buckets whose public access is not blocked altogether, although a block is declared for them.
import type { CloudWeakness } from '../../concepts';
import type { Place } from '../cloud/place';
import { openedSwitches } from '../cloud/public-access-block';
import { holds } from '../cloud/traits';
import type { Block } from '../cloud/tree';
import { website } from './resources';

const names = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];

/** Empty for every other kind of resource, and for websites. */
export function openBlocksOf(block: Block, place: Place): readonly CloudWeakness[] {
  const isBlock = block.labels[0] === 'aws_s3_bucket_public_access_block' || block.labels[0] === 'aws_s3_account_public_access_block';
  return isBlock && holds(website, block, place.scope) !== 'yes' ? openedSwitches(block, names, place.addressOf(block), place) : [];
}
