// Clusters of databases whose instances are resources of their own: one alone has nobody to fail over to.
import type { CloudWeakness } from '../../concepts';
import { oneMember } from '../cloud/aws-words';
import type { Place } from '../cloud/place';
import type { Block } from '../cloud/tree';
import type { Template } from './template';

const memberTypes: Readonly<Record<string, string>> = {
  'AWS::RDS::DBCluster': 'AWS::RDS::DBInstance', 'AWS::DocDB::DBCluster': 'AWS::DocDB::DBInstance', 'AWS::Neptune::DBCluster': 'AWS::Neptune::DBInstance',
};

/** The instances that a template declares for a cluster; none for everything else. */
export function membersOf(block: Block, template: Template): readonly Block[] {
  const type = memberTypes[block.labels[0]!];
  return type === undefined ? [] : template.referring(block, type);
}

/** Empty unless a cluster has one instance. */
export function lonelyMember(block: Block, template: Template, place: Place): readonly CloudWeakness[] {
  const [only, ...others] = membersOf(block, template);
  if (!only || others.length > 0) return [];
  const clue = { file: place.file, span: only.head, note: `${only.labels[1]} is its only instance` };
  return [{ ...oneMember, at: { file: place.file, span: block.head }, resource: place.addressOf(block), name: `only ${only.labels[1]}`, sure: true, mild: false, clues: [clue], fixes: [] }];
}
