// What exists once although it is declared as something that could exist several times: the one instance of a cluster of databases, the
// one gateway of several zones.
import type { CloudWeakness } from '../../concepts';
import { oneGateway, oneMember } from '../cloud/aws-words';
import type { Place } from '../cloud/place';
import type { Words } from '../cloud/record';
import { attributeOf, type Block } from '../cloud/tree';
import type { Module } from './module';

const memberTypes: Readonly<Record<string, string>> = {
  aws_rds_cluster: 'aws_rds_cluster_instance', aws_docdb_cluster: 'aws_docdb_cluster_instance', aws_neptune_cluster: 'aws_neptune_cluster_instance',
};

/** Empty for every other kind of resource. */
export function aloneIn(block: Block, module: Module, place: Place): readonly CloudWeakness[] {
  const type = block.labels[0]!;
  if (type === 'google_container_cluster') return inOneZone(block, place);
  if (type === 'aws_nat_gateway') return isOnlyGateway(block, module) ? [weakness(oneGateway, block, place, 'the only NAT gateway', { mild: true })] : [];
  const memberType = memberTypes[type];
  // A copy in another region, and one that scales by itself.
  if (memberType === undefined || attributeOf(block, 'replication_source_identifier') || module.referring(block, 'aws_appautoscaling_target').length > 0) return [];
  const [only, ...others] = module.referring(block, memberType);
  return only && others.length === 0 && isOne(only, module) ? [weakness(oneMember, block, place, `only ${place.addressOf(only)}`, {})] : [];
}

// `europe-west1-b` is a zone, `europe-west1` a region.
function inOneZone(block: Block, place: Place): readonly CloudWeakness[] {
  const location = attributeOf(block, 'location') ?? attributeOf(block, 'zone');
  const { value, through } = location ? place.scope.known(location.value) : { value: undefined, through: [] };
  if (!location || value?.kind !== 'text' || !/\d-[a-z]$/.test(value.text)) return [];
  return [{
    ...oneControlPlane, at: { file: place.file, span: location.span }, resource: place.addressOf(block), name: place.text.slice(location.span.start, location.span.end).replace(/\s+/g, ' '),
    sure: through.length === 0, mild: true, clues: through, fixes: [],
  }];
}

const oneControlPlane: Words = {
  weakens: 'redundancy',
  means: 'has its control plane, and unless told otherwise all its machines, in one zone',
  advice: 'Name a region: three copies of the control plane then stand in zones of their own, and updates no longer interrupt it',
  hint: 'one zone: its failure takes the whole cluster',
};

function isOnlyGateway(block: Block, module: Module): boolean {
  if (module.ofType('aws_nat_gateway').length > 1 || !isOne(block, module)) return false;
  const subnets = module.ofType('aws_subnet').filter((subnet) => attributeOf(subnet, 'availability_zone') ?? attributeOf(subnet, 'availability_zone_id'));
  const zones = new Set(subnets.map((subnet) => JSON.stringify(attributeOf(subnet, 'availability_zone')?.value, (key, value: unknown) => (key === 'span' ? undefined : value))));
  return zones.size > 1 || subnets.some((subnet) => !isOne(subnet, module));
}

/** One of it is made, as far as is written. */
function isOne(block: Block, module: Module): boolean {
  if (attributeOf(block, 'for_each')) return false;
  const count = attributeOf(block, 'count');
  if (!count) return true;
  const { value, through } = module.known(count.value);
  return value.kind === 'number' && value.number === 1 && through.length === 0;
}

const weakness = (words: Words, block: Block, place: Place, name: string, { mild = false }: { readonly mild?: boolean }): CloudWeakness => (
  { ...words, at: { file: place.file, span: block.head }, resource: place.addressOf(block), name, sure: true, mild, clues: [], fixes: [] }
);
