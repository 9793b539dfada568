// Firewall rules of AWS, Azure and Google that let the whole internet reach a port for administration or for data.
import type { CloudWeakness, Site } from '../../concepts';
import { anyone, exposureOf, type Opening, type Range } from '../cloud/exposed-ports';
import type { Place } from '../cloud/place';
import { plainOf } from '../cloud/traits';
import { attributeOf, blocksOf, type Block, type Body, type Value } from '../cloud/tree';
import { eachOf, rulesOf } from './repeated';

/** Empty for every other kind of resource. */
export function exposuresOf(block: Block, place: Place): readonly CloudWeakness[] {
  const openings = new Map<number, Opening>();
  for (const opening of eachOf(block, place.scope).flatMap((one) => openingsOf(one, place))) {
    const before = openings.get(opening.at.span.start);
    openings.set(opening.at.span.start, before ? { at: opening.at, all: before.all || opening.all, ranges: [...before.ranges, ...opening.ranges] } : opening);
  }
  return [...openings.values()].flatMap((opening) => exposureOf(opening, block, place));
}

function openingsOf(block: Block, place: Place): readonly Opening[] {
  switch (block.labels[0]) {
    case 'aws_security_group':
    case 'aws_default_security_group':
      return rulesOf(block, 'ingress', place.scope).flatMap((rule) => awsRule(rule, ['cidr_blocks', 'ipv6_cidr_blocks'], 'protocol', place));
    case 'aws_security_group_rule':
      return textOf(block, 'type', place) === 'ingress' ? awsRule(block, ['cidr_blocks', 'ipv6_cidr_blocks'], 'protocol', place) : [];
    case 'aws_vpc_security_group_ingress_rule':
      return awsRule(block, ['cidr_ipv4', 'cidr_ipv6'], 'ip_protocol', place);
    case 'aws_network_acl_rule':
      return textOf(block, 'egress', place) === 'true' ? [] : listRule(block, 'rule_action', place);
    case 'aws_network_acl':
    case 'aws_default_network_acl':
      return rulesOf(block, 'ingress', place.scope).flatMap((rule) => listRule(rule, 'action', place));
    case 'google_compute_firewall':
      return googleRule(block, place);
    case 'azurerm_network_security_rule':
      return azureRule(block, place);
    case 'azurerm_network_security_group':
      return rulesOf(block, 'security_rule', place.scope).flatMap((rule) => azureRule(rule, place));
    case 'digitalocean_firewall':
      return rulesOf(block, 'inbound_rule', place.scope).flatMap((rule) => portedRule(rule, { sources: 'source_addresses', ports: 'port_range' }, place));
    case 'linode_firewall':
      return rulesOf(block, 'inbound', place.scope).filter((rule) => textOf(rule, 'action', place) === 'accept').flatMap((rule) => portedRule(rule, { sources: 'ipv4', ports: 'ports' }, place));
    case 'hcloud_firewall':
      return rulesOf(block, 'rule', place.scope).filter((rule) => textOf(rule, 'direction', place) === 'in').flatMap((rule) => portedRule(rule, { sources: 'source_ips', ports: 'port' }, place));
    case 'alicloud_security_group_rule':
      return textOf(block, 'type', place) === 'ingress' && (textOf(block, 'policy', place) ?? 'accept') === 'accept' ? portedRule(block, { sources: 'cidr_ip', ports: 'port_range', protocol: 'ip_protocol' }, place) : [];
    case 'openstack_networking_secgroup_rule_v2':
      return textOf(block, 'direction', place) === 'ingress' ? boundedRule(block, 'remote_ip_prefix', ['port_range_min', 'port_range_max'], place) : [];
    default:
      return [];
  }
}

// Smaller clouds write the ports as a text: `22`, `8000-9000`, `22/22`, `all`.
function portedRule(rule: Body, { sources, ports, protocol = 'protocol' }: { readonly sources: string; readonly ports: string; readonly protocol?: string }, place: Place): readonly Opening[] {
  const at = everywhere(rule, sources, place);
  const written = attributeOf(rule, ports);
  if (!at || !written || textOf(rule, protocol, place) !== 'tcp') return [];
  const text = textOf(rule, ports, place) ?? '';
  return text === 'all' || text === '-1/-1' ? [{ at, all: true, ranges: [] }] : [{ at, all: false, ranges: text.split(',').flatMap((one) => rangeIn(one.trim())) }];
}

function boundedRule(rule: Body, source: string, [first, last]: readonly [string, string], place: Place): readonly Opening[] {
  const at = everywhere(rule, source, place);
  const from = numberOf(rule, first, place);
  const to = numberOf(rule, last, place);
  return at && textOf(rule, 'protocol', place) === 'tcp' && from !== undefined && to !== undefined ? [{ at, all: false, ranges: [{ from, to }] }] : [];
}

function awsRule(rule: Body, sources: readonly string[], protocolName: string, place: Place): readonly Opening[] {
  const at = sources.flatMap((name) => everywhere(rule, name, place) ?? [])[0];
  const protocol = textOf(rule, protocolName, place);
  if (!at || protocol === undefined) return [];
  if (protocol === '-1' || protocol === 'all') return [{ at, all: true, ranges: [] }];
  const from = numberOf(rule, 'from_port', place);
  const to = numberOf(rule, 'to_port', place);
  return (protocol === 'tcp' || protocol === '6') && from !== undefined && to !== undefined ? [{ at, all: false, ranges: [{ from, to }] }] : [];
}

// The list of a subnet, which leaves the rest to security groups: only a port that is named on purpose counts.
function listRule(rule: Body, action: string, place: Place): readonly Opening[] {
  if (textOf(rule, action, place) !== 'allow') return [];
  const sources = ['cidr_block', 'ipv6_cidr_block'];
  return awsRule(rule, sources, 'protocol', place).filter(({ all, ranges }) => !all && ranges.every(({ from, to }) => to - from < 100));
}

function googleRule(block: Block, place: Place): readonly Opening[] {
  const at = everywhere(block, 'source_ranges', place);
  const direction = textOf(block, 'direction', place);
  const outward = attributeOf(block, 'direction') !== undefined && direction !== 'ingress';
  if (!at || outward || (attributeOf(block, 'disabled') !== undefined && textOf(block, 'disabled', place) !== 'false')) return [];
  const allowed = blocksOf(block, 'allow').map((allow) => ({ protocol: textOf(allow, 'protocol', place), ports: attributeOf(allow, 'ports') }));
  if (allowed.some(({ protocol }) => protocol === 'all')) return [{ at, all: true, ranges: [] }];
  const ranges = allowed.filter(({ protocol }) => protocol === 'tcp' || protocol === '6').flatMap(({ ports: written }) => (
    written ? itemsOf(place.scope.known(written.value).value).flatMap((one) => rangeOf(one, place)) : [{ from: 0, to: 65535 }]
  ));
  return [{ at, all: false, ranges }];
}

function azureRule(rule: Body, place: Place): readonly Opening[] {
  const at = everywhere(rule, 'source_address_prefix', place) ?? everywhere(rule, 'source_address_prefixes', place);
  const protocol = textOf(rule, 'protocol', place);
  if (!at || textOf(rule, 'direction', place) !== 'inbound' || textOf(rule, 'access', place) !== 'allow' || (protocol !== 'tcp' && protocol !== '*')) return [];
  const written = ['destination_port_range', 'destination_port_ranges'].flatMap((name) => attributeOf(rule, name) ?? []);
  const items = written.flatMap(({ value }) => itemsOf(place.scope.known(value).value));
  if (items.some((one) => plainOf(one) === '*')) return [{ at, all: true, ranges: [] }];
  return [{ at, all: false, ranges: items.flatMap((one) => rangeOf(one, place)) }];
}

/** The argument, if one of its values means the whole internet. Values that cannot be seen do not. */
function everywhere(body: Body, name: string, { file, scope }: Place): Site | undefined {
  const attribute = attributeOf(body, name);
  if (!attribute) return undefined;
  const items = itemsOf(scope.known(attribute.value).value).map((one) => plainOf(scope.known(one).value));
  return items.some((one) => one !== undefined && (anyone.has(String(one).toLowerCase()) || String(one).endsWith('/0'))) ? { file, span: attribute.span } : undefined;
}

const itemsOf = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items : value.kind === 'call' && value.name === 'toset' && value.args[0] ? itemsOf(value.args[0]) : [value]);

function textOf(body: Body, name: string, { scope }: Place): string | undefined {
  const attribute = attributeOf(body, name);
  const value = attribute && plainOf(scope.known(attribute.value).value);
  return value === undefined ? undefined : String(value).toLowerCase();
}

function numberOf(body: Body, name: string, place: Place): number | undefined {
  const text = textOf(body, name, place);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

const rangeOf = (value: Value, { scope }: Place): readonly Range[] => rangeIn(String(plainOf(scope.known(value).value) ?? ''));

// `22`, `8000-9000`, `8000/9000`.
function rangeIn(text: string): readonly Range[] {
  const found = /^(\d+)(?:[-/](\d+))?$/.exec(text);
  return found ? [{ from: Number(found[1]), to: Number(found[2] ?? found[1]) }] : [];
}
