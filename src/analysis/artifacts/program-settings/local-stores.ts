// Stores and brokers that a program looks for on its own machine: the default that a variable replaces where it runs.
import type { LocalStore } from '../../concepts';
import { placeOf, type Setting } from '../settings/setting';

const customary: Readonly<Record<string, readonly string[]>> = {
  5432: ['PostgreSQL'], 3306: ['MySQL', 'MariaDB'], 27017: ['MongoDB'], 6379: ['Redis'], 5672: ['RabbitMQ'], 9092: ['Kafka'], 9200: ['Elasticsearch', 'search engine'], 1433: ['SQL Server'], 4222: ['NATS'], 8500: ['Consul'],
  9042: ['Cassandra'], 2181: ['ZooKeeper'], 2379: ['etcd'], 11211: ['Memcached'], 61616: ['ActiveMQ'], 1883: ['MQTT broker'], 8086: ['InfluxDB'], 9411: ['Zipkin'], 5341: ['Seq'], 4317: ['OpenTelemetry Collector', 'Jaeger'], 4318: ['OpenTelemetry Collector', 'Jaeger'],
};

/** At most one a value. */
export function localStoresIn(setting: Setting): readonly LocalStore[] {
  const [written, port] = /(?:localhost|127\.0\.0\.1)[:,](\d{4,5})(?!\d)/.exec(setting.value) ?? [];
  const product = port === undefined ? undefined : customary[port];
  return product ? [{ ...placeOf(written!, setting), product, note: `${setting.key} names ${written}` }] : [];
}

/** The same where host and port are settings of their own, side by side: `elastic.host`, `elastic.port`. */
export function localPairsIn(settings: readonly Setting[]): readonly LocalStore[] {
  const values = new Map(settings.map(({ key, value }) => [key.toLowerCase(), value]));
  return settings.flatMap((setting) => {
    const key = setting.key.toLowerCase();
    const port = /(^|[._-])host(name)?$/.test(key) && /^(localhost|127\.0\.0\.1)$/.test(setting.value) ? values.get(key.replace(/host(name)?$/, 'port')) : undefined;
    const product = port === undefined ? undefined : customary[port];
    return product ? [{ ...setting.at, product, note: `${setting.key} names ${setting.value}:${port}` }] : [];
  });
}
