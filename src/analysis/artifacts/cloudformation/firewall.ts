// Security groups that let the whole internet reach a port for administration or for data.
import type { CloudWeakness } from '../../concepts';
import { anyone, exposureOf, type Opening } from '../cloud/exposed-ports';
import type { Place } from '../cloud/place';
import { plainAt } from '../cloud/traits';
import { attributeOf, blocksOf, type Block } from '../cloud/tree';

/** Empty for every other kind of resource. */
export function exposuresOf(block: Block, place: Place): readonly CloudWeakness[] {
  const rules = block.labels[0] === 'AWS::EC2::SecurityGroup' ? blocksOf(block, 'SecurityGroupIngress') : block.labels[0] === 'AWS::EC2::SecurityGroupIngress' ? [block] : [];
  return rules.flatMap((rule) => openingOf(rule, place)).flatMap((opening) => exposureOf(opening, block, place));
}

function openingOf(rule: Block, place: Place): readonly Opening[] {
  const of = (name: string): string | undefined => {
    const value = plainAt(rule, name, place.scope);
    return value === undefined ? undefined : String(value).toLowerCase();
  };
  const source = ['CidrIp', 'CidrIpv6'].find((name) => anyone.has(of(name) ?? ''));
  const attribute = source === undefined ? undefined : attributeOf(rule, source);
  if (!attribute) return [];
  // Who creates the stack may give a parameter another value than its default, and seldom does.
  const { through: clues } = place.scope.known(attribute.value);
  const at = { file: place.file, span: attribute.span };
  const protocol = of('IpProtocol');
  if (protocol === '-1' || protocol === 'all') return [{ at, all: true, ranges: [], clues }];
  const [from, to] = [Number(of('FromPort') ?? NaN), Number(of('ToPort') ?? NaN)];
  return (protocol === 'tcp' || protocol === '6') && from >= 0 && to >= 0 ? [{ at, all: false, ranges: [{ from, to }], clues }] : [];
}
