// Stores and brokers that a program looks for on its own machine: the default that a variable replaces where it runs.
import type { LocalStore, NearbyPort, ProductRole } from '../../concepts';
import { onlyCompared } from '../settings/mention';
import { placeOf, type Setting } from '../settings/setting';

const customary: Readonly<Record<string, readonly string[]>> = {
  5432: ['PostgreSQL'], 3306: ['MySQL', 'MariaDB'], 27017: ['MongoDB'], 6379: ['Redis'], 5672: ['RabbitMQ'], 9092: ['Kafka'], 9200: ['Elasticsearch', 'search engine'], 1433: ['SQL Server'], 4222: ['NATS'], 8500: ['Consul'], 8200: ['Vault'],
  9042: ['Cassandra'], 2181: ['ZooKeeper'], 2379: ['etcd'], 11211: ['Memcached'], 61616: ['ActiveMQ'], 1883: ['MQTT broker'], 8086: ['InfluxDB'], 9411: ['Zipkin'], 5341: ['Seq'], 4317: ['OpenTelemetry Collector', 'Jaeger'], 4318: ['OpenTelemetry Collector', 'Jaeger'],
};

// The others are databases.
const roles: Readonly<Record<string, ProductRole>> = {
  Redis: 'cache', Memcached: 'cache', RabbitMQ: 'broker', Kafka: 'broker', NATS: 'broker', ActiveMQ: 'broker', 'MQTT broker': 'broker', Consul: 'coordination', Vault: 'coordination', ZooKeeper: 'coordination', etcd: 'coordination',
  Zipkin: 'telemetry', Seq: 'telemetry', 'OpenTelemetry Collector': 'telemetry',
};

const customaryAt = (port: string | undefined): Pick<LocalStore, 'product' | 'role'> | undefined => {
  const product = port === undefined ? undefined : customary[port];
  return product && { product, role: roles[product[0]!] ?? 'database' };
};

/** At most one a value. */
export function localStoresIn(setting: Setting): readonly LocalStore[] {
  const [written, port] = /(?:localhost|127\.0\.0\.1)[:,](\d{4,5})(?!\d)/.exec(setting.value) ?? [];
  const store = customaryAt(port);
  return store ? [{ ...placeOf(written!, setting), ...store, note: `${setting.key} names ${written}` }] : [];
}

/** The same where host and port are settings of their own, side by side: `elastic.host`, `elastic.port`. */
export function localPairsIn(settings: readonly Setting[]): readonly LocalStore[] {
  const values = new Map(settings.map(({ key, value }) => [key.toLowerCase(), value]));
  return settings.flatMap((setting) => {
    const key = setting.key.toLowerCase();
    const port = /(^|[._-])host(name)?$/.test(key) && /^(localhost|127\.0\.0\.1)$/.test(setting.value) ? values.get(key.replace(/host(name)?$/, 'port')) : undefined;
    const store = customaryAt(port);
    return store ? [{ ...setting.at, ...store, note: `${setting.key} names ${setting.value}:${port}` }] : [];
  });
}

/** Every port of this machine that a value leads to, whoever listens there. */
export function nearbyIn(setting: Setting): readonly NearbyPort[] {
  if (onlyCompared(setting.key)) return [];
  return [...setting.value.matchAll(/(?:localhost|127\.0\.0\.1):(\d{4,5})(?!\d)/g)].map(([written, port]) => ({ ...placeOf(written, setting), port: Number(port), note: `${setting.key} names ${written}` }));
}
