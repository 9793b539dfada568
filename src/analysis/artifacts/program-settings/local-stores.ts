// Stores and brokers that a program looks for on its own machine: the default that a variable replaces where it runs.
import type { LocalStore, NearbyPort, ProductRole } from '../../concepts';
import { onlyCompared } from '../settings/mention';
import { hole, placeOf, type Setting } from '../settings/setting';

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

// What the client of a technology in Spring looks for, wherever the values say that it is.
// https://docs.spring.io/spring-boot/appendix/application-properties/index.html
const bySetting: readonly (readonly [RegExp, string, ProductRole])[] = [
  [/^spring\.rabbitmq\.(host|addresses)$/, 'RabbitMQ', 'broker'], [/^spring\.(cloud\.stream\.)?kafka\..*(bootstrap-?servers|brokers)$/, 'Kafka', 'broker'], [/^spring\.activemq\.broker-?url$/, 'ActiveMQ', 'broker'],
  [/^spring\.(data\.)?redis\.(host|url|cluster\.nodes)$/, 'Redis', 'cache'], [/^spring\.data\.mongodb\.(host|uri)$/, 'MongoDB', 'database'], [/^spring\.(data\.)?elasticsearch\..*uris$/, 'Elasticsearch', 'database'],
  [/^spring\.(data\.)?cassandra\.contact-?points$/, 'Cassandra', 'database'], [/^spring\.neo4j\.uri$/, 'Neo4j', 'database'],
  [/^spring\.zipkin\.base-?url$|^management\.zipkin\.tracing\.endpoint$/, 'Zipkin', 'telemetry'], [/^spring\.cloud\.consul\.host$/, 'Consul', 'coordination'], [/^spring\.cloud\.vault\.(host|uri)$/, 'Vault', 'coordination'],
];
const byDriver: Readonly<Record<string, string>> = { mysql: 'MySQL', mariadb: 'MariaDB', postgresql: 'PostgreSQL', sqlserver: 'SQL Server', oracle: 'Oracle Database', db2: 'Db2' };

/** Stores that the settings of Spring name by what they are, at any host. At most one a value. */
export function soughtStoresIn(setting: Setting): readonly LocalStore[] {
  if (setting.value === '' || setting.value.includes(hole)) return [];
  const driver = /^jdbc:(?:\w+:)?(mysql|mariadb|postgresql|sqlserver|oracle|db2):/.exec(setting.value)?.[1];
  const [, title, role] = bySetting.find(([key]) => key.test(setting.key.toLowerCase())) ?? [];
  const product = driver === undefined ? title : byDriver[driver];
  return product === undefined ? [] : [{ ...setting.at, product: [product], role: role ?? 'database', anywhere: true, note: `${setting.key} names ${product}` }];
}

/** Every port of this machine that a value leads to, whoever listens there. */
export function nearbyIn(setting: Setting): readonly NearbyPort[] {
  if (onlyCompared(setting.key)) return [];
  return [...setting.value.matchAll(/(?:localhost|127\.0\.0\.1):(\d{4,5})(?!\d)/g)].map(([written, port]) => ({ ...placeOf(written, setting), port: Number(port), note: `${setting.key} names ${written}` }));
}
