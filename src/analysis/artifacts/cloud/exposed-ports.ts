// Rules of firewalls that let the whole internet reach a port for administration or for data.
import type { Clue, CloudWeakness, Site } from '../../concepts';
import type { Place } from './place';
import type { Block } from './tree';

/** What one rule lets in from everywhere. `at`: the source that means everywhere. */
export interface Opening {
  readonly at: Site;
  readonly all: boolean;
  readonly ranges: readonly Range[];
  /** What decided about it that may be decided otherwise: the default of a parameter. None if absent. */
  readonly clues?: readonly Clue[];
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sources that mean the whole internet. */
export const anyone: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0', '*', 'internet', 'any']);

const loadBalancers = ['aws_lb', 'aws_alb', 'aws_elb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'];

/** Empty if nothing that matters is opened, and for the firewall of a load balancer, which answers at its listeners only. */
export function exposureOf(opening: Opening, block: Block, place: Place): readonly CloudWeakness[] {
  if (loadBalancers.some((type) => place.scope.referring(block, type).length > 0)) return [];
  const exposed = opening.all ? [] : ports.filter(({ port }) => opening.ranges.some(({ from, to }) => from <= port && port <= to));
  if (!opening.all && exposed.length === 0) return [];
  const every = opening.all || opening.ranges.some(({ from, to }) => to - from > 60000);
  const wide = every || exposed.length > 3;
  const what = every ? 'every port' : wide ? `${exposed.length} ports for administration and data` : listed(exposed.map(({ port, serves }) => `port ${port} (${serves})`));
  return [{
    at: opening.at,
    weakens: 'exposure',
    resource: place.addressOf(block),
    name: place.text.slice(opening.at.span.start, opening.at.span.end).replace(/\s+/g, ' '),
    means: `opens ${what} to the whole internet`,
    advice: 'Name the networks or security groups that need it, and let people in through a VPN, a bastion or the session manager of the cloud',
    hint: wide ? 'open to the whole internet' : `${exposed[0]!.serves} is open to the whole internet`,
    sure: (opening.clues ?? []).length === 0,
    mild: false,
    clues: opening.clues ?? [],
    fixes: [],
  }];
}

const listed = (words: readonly string[]): string => (words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

// Ports by which machines are administered and data is served, as their makers register or document them.
const ports: readonly { readonly port: number; readonly serves: string }[] = [
  [22, 'SSH'], [23, 'Telnet'], [445, 'SMB'], [1433, 'SQL Server'], [1521, 'Oracle'], [2049, 'NFS'], [2181, 'ZooKeeper'], [2375, 'Docker'], [2376, 'Docker'], [2379, 'etcd'],
  [3306, 'MySQL'], [3389, 'RDP'], [5432, 'PostgreSQL'], [5439, 'Redshift'], [5672, 'RabbitMQ'], [5900, 'VNC'], [5985, 'WinRM'], [5986, 'WinRM'], [6379, 'Redis'], [8086, 'InfluxDB'], [9042, 'Cassandra'],
  [9092, 'Kafka'], [9200, 'Elasticsearch'], [9300, 'Elasticsearch'], [10250, 'kubelet'], [11211, 'Memcached'], [15672, 'RabbitMQ management'], [27017, 'MongoDB'],
].map(([port, serves]) => ({ port: port as number, serves: serves as string }));
