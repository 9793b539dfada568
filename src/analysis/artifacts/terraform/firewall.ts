// Firewall rules of AWS, Azure and Google that let the whole internet reach a port for administration or for data.
import type { CloudWeakness, Site } from '../../concepts';
import { attributeOf, blocksOf, type HclBlock, type HclBody, type HclValue } from './hcl';
import { addressOf } from './module';
import { plainOf, type Place } from './traits';

/** Empty for every other kind of resource. */
export function exposuresOf(block: HclBlock, place: Place): readonly CloudWeakness[] {
  return openingsOf(block, place).flatMap((opening): readonly CloudWeakness[] => {
    const exposed = opening.all ? [] : ports.filter(({ port }) => opening.ranges.some(({ from, to }) => from <= port && port <= to));
    if (!opening.all && exposed.length === 0) return [];
    const every = opening.all || opening.ranges.some(({ from, to }) => to - from > 60000);
    const wide = every || exposed.length > 3;
    const what = every ? 'every port' : wide ? `${exposed.length} ports for administration and data` : listed(exposed.map(({ port, serves }) => `port ${port} (${serves})`));
    return [{
      at: opening.at,
      weakens: 'exposure',
      resource: addressOf(block),
      name: place.text.slice(opening.at.span.start, opening.at.span.end).replace(/\s+/g, ' '),
      means: `opens ${what} to the whole internet`,
      advice: 'Name the networks or security groups that need it, and let people in through a VPN, a bastion or the session manager of the cloud',
      hint: wide ? 'open to the whole internet' : `${exposed[0]!.serves} is open to the whole internet`,
      sure: true,
      mild: false,
      clues: [],
      fixes: [],
    }];
  });
}

/** What one rule lets in from everywhere. `at`: the source that means everywhere. */
interface Opening {
  readonly at: Site;
  readonly all: boolean;
  readonly ranges: readonly Range[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function openingsOf(block: HclBlock, place: Place): readonly Opening[] {
  switch (block.labels[0]) {
    case 'aws_security_group':
    case 'aws_default_security_group':
      return blocksOf(block, 'ingress').flatMap((rule) => awsRule(rule, ['cidr_blocks', 'ipv6_cidr_blocks'], 'protocol', place));
    case 'aws_security_group_rule':
      return textOf(block, 'type', place) === 'ingress' ? awsRule(block, ['cidr_blocks', 'ipv6_cidr_blocks'], 'protocol', place) : [];
    case 'aws_vpc_security_group_ingress_rule':
      return awsRule(block, ['cidr_ipv4', 'cidr_ipv6'], 'ip_protocol', place);
    case 'google_compute_firewall':
      return googleRule(block, place);
    case 'azurerm_network_security_rule':
      return azureRule(block, place);
    case 'azurerm_network_security_group':
      return blocksOf(block, 'security_rule').flatMap((rule) => azureRule(rule, place));
    default:
      return [];
  }
}

function awsRule(rule: HclBody, sources: readonly string[], protocolName: string, place: Place): readonly Opening[] {
  const at = sources.flatMap((name) => everywhere(rule, name, place) ?? [])[0];
  const protocol = textOf(rule, protocolName, place);
  if (!at || protocol === undefined) return [];
  if (protocol === '-1' || protocol === 'all') return [{ at, all: true, ranges: [] }];
  const from = numberOf(rule, 'from_port', place);
  const to = numberOf(rule, 'to_port', place);
  return (protocol === 'tcp' || protocol === '6') && from !== undefined && to !== undefined ? [{ at, all: false, ranges: [{ from, to }] }] : [];
}

function googleRule(block: HclBlock, place: Place): readonly Opening[] {
  const at = everywhere(block, 'source_ranges', place);
  const direction = textOf(block, 'direction', place);
  const outward = attributeOf(block, 'direction') !== undefined && direction !== 'ingress';
  if (!at || outward || (attributeOf(block, 'disabled') !== undefined && textOf(block, 'disabled', place) !== 'false')) return [];
  const allowed = blocksOf(block, 'allow').map((allow) => ({ protocol: textOf(allow, 'protocol', place), ports: attributeOf(allow, 'ports') }));
  if (allowed.some(({ protocol }) => protocol === 'all')) return [{ at, all: true, ranges: [] }];
  const ranges = allowed.filter(({ protocol }) => protocol === 'tcp' || protocol === '6').flatMap(({ ports: written }) => (
    written ? itemsOf(place.module.known(written.value).value).flatMap((one) => rangeOf(one, place)) : [{ from: 0, to: 65535 }]
  ));
  return [{ at, all: false, ranges }];
}

function azureRule(rule: HclBody, place: Place): readonly Opening[] {
  const at = everywhere(rule, 'source_address_prefix', place) ?? everywhere(rule, 'source_address_prefixes', place);
  const protocol = textOf(rule, 'protocol', place);
  if (!at || textOf(rule, 'direction', place) !== 'inbound' || textOf(rule, 'access', place) !== 'allow' || (protocol !== 'tcp' && protocol !== '*')) return [];
  const written = ['destination_port_range', 'destination_port_ranges'].flatMap((name) => attributeOf(rule, name) ?? []);
  const items = written.flatMap(({ value }) => itemsOf(place.module.known(value).value));
  if (items.some((one) => plainOf(one) === '*')) return [{ at, all: true, ranges: [] }];
  return [{ at, all: false, ranges: items.flatMap((one) => rangeOf(one, place)) }];
}

/** The argument, if one of its values means the whole internet. Values that cannot be seen do not. */
function everywhere(body: HclBody, name: string, { file, module }: Place): Site | undefined {
  const attribute = attributeOf(body, name);
  if (!attribute) return undefined;
  const items = itemsOf(module.known(attribute.value).value).map((one) => plainOf(module.known(one).value));
  return items.some((one) => one !== undefined && anyone.has(String(one).toLowerCase())) ? { file, span: attribute.span } : undefined;
}

const anyone = new Set(['0.0.0.0/0', '::/0', '*', 'internet', 'any']);

const itemsOf = (value: HclValue): readonly HclValue[] => (value.kind === 'list' ? value.items : value.kind === 'call' && value.name === 'toset' && value.args[0] ? itemsOf(value.args[0]) : [value]);

function textOf(body: HclBody, name: string, { module }: Place): string | undefined {
  const attribute = attributeOf(body, name);
  const value = attribute && plainOf(module.known(attribute.value).value);
  return value === undefined ? undefined : String(value).toLowerCase();
}

function numberOf(body: HclBody, name: string, place: Place): number | undefined {
  const text = textOf(body, name, place);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

// `22`, `8000-9000`.
function rangeOf(value: HclValue, { module }: Place): readonly Range[] {
  const found = /^(\d+)(?:-(\d+))?$/.exec(String(plainOf(module.known(value).value) ?? ''));
  return found ? [{ from: Number(found[1]), to: Number(found[2] ?? found[1]) }] : [];
}

const listed = (words: readonly string[]): string => (words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

// Ports by which machines are administered and data is served, as their makers register or document them.
const ports: readonly { readonly port: number; readonly serves: string }[] = [
  [22, 'SSH'], [23, 'Telnet'], [445, 'SMB'], [1433, 'SQL Server'], [1521, 'Oracle'], [2049, 'NFS'], [2181, 'ZooKeeper'], [2375, 'Docker'], [2376, 'Docker'], [2379, 'etcd'],
  [3306, 'MySQL'], [3389, 'RDP'], [5432, 'PostgreSQL'], [5439, 'Redshift'], [5672, 'RabbitMQ'], [5900, 'VNC'], [5985, 'WinRM'], [5986, 'WinRM'], [6379, 'Redis'], [8086, 'InfluxDB'], [9042, 'Cassandra'],
  [9092, 'Kafka'], [9200, 'Elasticsearch'], [9300, 'Elasticsearch'], [10250, 'kubelet'], [11211, 'Memcached'], [15672, 'RabbitMQ management'], [27017, 'MongoDB'],
].map(([port, serves]) => ({ port: port as number, serves: serves as string }));
