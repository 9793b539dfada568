// What well-known container images are, and services that are named like them: the deployment files name them, the advice depends on them.
import type { Product, ProductRole } from '../../concepts';

// By a word of the image's last path segment: `bitnami/postgresql-repmgr:16` → `postgresql`.
const known: readonly (readonly [words: string, title: string, role: ProductRole])[] = [
  ['postgres postgresql postgresdb postgis timescaledb pgvector', 'PostgreSQL', 'database'],
  ['mysql mysqldb percona', 'MySQL', 'database'],
  ['mariadb', 'MariaDB', 'database'],
  ['mssql azuresql sqlserver', 'SQL Server', 'database'],
  ['mongo mongodb', 'MongoDB', 'database'],
  ['documentdb', 'DocumentDB', 'database'],
  ['cockroach cockroachdb', 'CockroachDB', 'database'],
  ['cassandra scylla', 'Cassandra', 'database'],
  ['elasticsearch', 'Elasticsearch', 'database'],
  ['opensearch', 'OpenSearch', 'database'],
  ['solr', 'Solr', 'database'],
  ['neo4j', 'Neo4j', 'database'],
  ['couchdb', 'CouchDB', 'database'],
  ['eventstore eventstoredb kurrentdb', 'EventStoreDB', 'database'],
  ['influxdb', 'InfluxDB', 'database'],
  ['clickhouse', 'ClickHouse', 'database'],
  ['dynamodb', 'DynamoDB Local', 'stand-in'],
  ['tdengine', 'TDengine', 'database'],
  ['iotdb', 'IoTDB', 'database'],
  ['questdb', 'QuestDB', 'database'],
  ['greptimedb', 'GreptimeDB', 'database'],
  ['victoriametrics', 'VictoriaMetrics', 'database'],
  ['tidb', 'TiDB', 'database'],
  ['yugabyte yugabytedb', 'YugabyteDB', 'database'],
  ['arangodb', 'ArangoDB', 'database'],
  ['couchbase', 'Couchbase', 'database'],
  ['rethinkdb', 'RethinkDB', 'database'],
  ['surrealdb', 'SurrealDB', 'database'],
  ['ferretdb', 'FerretDB', 'database'],
  ['crate cratedb', 'CrateDB', 'database'],
  ['rqlite', 'rqlite', 'database'],
  ['aerospike', 'Aerospike', 'database'],
  ['firebird', 'Firebird', 'database'],
  ['qdrant weaviate milvus', 'vector database', 'database'],
  ['meilisearch typesense', 'search engine', 'database'],
  ['oracle', 'Oracle Database', 'database'],
  ['db database', 'database', 'database'],
  ['redis valkey keydb dragonfly', 'Redis', 'cache'],
  ['memcached', 'Memcached', 'cache'],
  ['hazelcast', 'Hazelcast', 'cache'],
  ['rabbitmq', 'RabbitMQ', 'broker'],
  ['kafka redpanda', 'Kafka', 'broker'],
  ['nats', 'NATS', 'broker'],
  ['pulsar', 'Pulsar', 'broker'],
  ['activemq artemis', 'ActiveMQ', 'broker'],
  ['nsqd', 'NSQ', 'broker'],
  ['rocketmq', 'RocketMQ', 'broker'],
  ['mosquitto emqx', 'MQTT broker', 'broker'],
  ['zookeeper', 'ZooKeeper', 'coordination'],
  ['etcd', 'etcd', 'coordination'],
  ['consul', 'Consul', 'coordination'],
  ['minio', 'MinIO', 'object-store'],
  ['seaweedfs', 'SeaweedFS', 'object-store'],
  ['jaeger', 'Jaeger', 'telemetry'],
  ['zipkin', 'Zipkin', 'telemetry'],
  ['otelcol opentelemetry otel', 'OpenTelemetry Collector', 'telemetry'],
  ['prometheus', 'Prometheus', 'telemetry'],
  ['grafana', 'Grafana', 'telemetry'],
  ['loki', 'Loki', 'telemetry'],
  ['tempo', 'Tempo', 'telemetry'],
  ['mimir', 'Mimir', 'telemetry'],
  ['thanos', 'Thanos', 'telemetry'],
  ['pyroscope', 'Pyroscope', 'telemetry'],
  ['fluentd fluent', 'Fluentd', 'telemetry'],
  ['statsd graphite', 'StatsD', 'telemetry'],
  ['seq', 'Seq', 'telemetry'],
  ['logstash', 'Logstash', 'telemetry'],
  ['kibana', 'Kibana', 'telemetry'],
  ['filebeat metricbeat packetbeat auditbeat', 'Beats', 'telemetry'],
  ['promtail telegraf alloy', 'collector', 'telemetry'],
  ['pushgateway', 'Pushgateway', 'telemetry'],
  ['alertmanager', 'Alertmanager', 'telemetry'],
  ['cadvisor', 'cAdvisor', 'telemetry'],
  ['exporter', 'metrics exporter', 'telemetry'],
  ['localstack moto azurite', 'cloud emulator', 'stand-in'],
  ['mailhog mailpit maildev mailcatcher smtp4dev mailtrap', 'mail catcher', 'stand-in'],
  ['wiremock mockserver imposter mockoon hoverfly selenium', 'test double', 'stand-in'],
  ['cypress playwright k6 locust jmeter newman', 'test runner', 'stand-in'],
  ['adminer phpmyadmin pgadmin4 pgadmin pgweb cloudbeaver sqlpad redisinsight rebrow kafdrop kowl akhq cmak portainer dozzle', 'console', 'stand-in'],
];

const byWord = new Map(known.flatMap(([words, title, role]) => words.split(' ').map((word) => [word, { title, role }] as const)));

// Vendors whose images do not say in the last segment what they are.
const byVendor: Readonly<Record<string, string>> = { 'cp-server': 'kafka', redislabs: 'redis', jaegertracing: 'jaeger', openzipkin: 'zipkin', fluent: 'fluentd', beats: 'filebeat', 'victoria-metrics': 'victoriametrics', mssql: 'mssql', 'azure-sql-edge': 'mssql' };

// Words that turn a product into a way to look at it: `kafka-ui`, `mongo-express`.
const consoles = new Set(['ui', 'gui', 'webui', 'express', 'commander', 'insight', 'console', 'admin', 'viewer', 'browser']);

// Words of what only stands for something else: `payment-mock`.
const doubles = new Set(['mock', 'mocks', 'mocked', 'stub', 'stubs', 'fake']);

// Prefixes and words that leave a product what it is; any other word makes it something else, such as `redis-consumer`.
const neutral = new Set('cp my custom bitnami docker official alpine ha repmgr cluster sentinel stack server native single node master primary leader replica slave standby oss community enterprise edition slim debian bullseye multiarch arm64 local dev prod test main shared central xe free data store contrib collector kraft photon bit all in one agent broker kubernetes k8s'.split(' '));

/** The stores and brokers that only neighbours talk to. Devices and browsers are meant to reach the others. */
export function isForNeighbours(product: Product | undefined): product is Product {
  return product !== undefined && ['database', 'cache', 'broker', 'coordination'].includes(product.role) && !['MQTT broker', 'search engine'].includes(product.title);
}

/** The store that listens on a port, as far as nothing else does. */
export const servedOn = (port: string): string | undefined => storePorts[port];

const storePorts: Readonly<Record<string, string>> = {
  5432: 'PostgreSQL', 6432: 'PostgreSQL', 3306: 'MySQL', 1433: 'SQL Server', 1521: 'Oracle Database', 27017: 'MongoDB', 6379: 'Redis', 9042: 'Cassandra', 9200: 'Elasticsearch', 5672: 'RabbitMQ', 11211: 'Memcached',
};

/** A store by settings that only its own image reads. */
export function storeToldBy(keys: readonly string[]): Product | undefined {
  const [, title] = ownSettings.find(([words]) => keys.some((key) => words.test(key))) ?? [];
  return title === undefined ? undefined : byWord.get(title);
}

const ownSettings: readonly (readonly [RegExp, string])[] = [
  [/^MONGO_INITDB_(ROOT_USERNAME|ROOT_PASSWORD|DATABASE)$/, 'mongo'], [/^(PGDATA|POSTGRES_INITDB_ARGS|POSTGRES_HOST_AUTH_METHOD)$/, 'postgres'], [/^MYSQL_(RANDOM_ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD|ROOT_HOST|INITDB_SKIP_TZINFO)$/, 'mysql'],
];

/**
 * A store whose name and whose image both end in what it is, each with a word of its own before: `orders-mongodb` runs `acme/shop-mongodb`.
 * A program that uses one is called like its image.
 */
export function storeCalled(name: string, image: string | undefined): Product | undefined {
  const written = image?.split('@')[0]!.replace(/:[^/:]*$/, '').toLowerCase().split('/').at(-1);
  const word = written?.split(/[-_.]/).at(-1);
  if (word === undefined || written === name.toLowerCase() || name.toLowerCase().split(/[-_.]/).at(-1) !== word) return undefined;
  const product = byWord.get(word);
  return product && ['database', 'cache', 'broker'].includes(product.role) ? product : undefined;
}

/** The product of an image name with optional registry, tag and digest, or of a plain service name; undefined for what nobody described here. */
export function productOf(image: string | undefined): Product | undefined {
  if (image === undefined) return undefined;
  const segments = image.split('@')[0]!.replace(/:[^/:]*$/, '').toLowerCase().split('/');
  const words = segments.at(-1)!.split(/[-_.]/);
  if (words.includes('exporter')) return byWord.get('exporter');
  if (words.some((one) => doubles.has(one))) return byWord.get('wiremock');
  if (words.includes('dashboards')) return { title: 'OpenSearch Dashboards', role: 'telemetry' };
  // What a vendor ships beside its product goes by its own name: `redislabs/redisinsight`.
  const own = byWord.get(words[0]!);
  if (own?.title === 'console') return own;
  const vendor = segments.slice(0, -1).concat(segments.at(-1)!).map((segment) => byVendor[segment]).find((word) => word !== undefined);
  if (vendor !== undefined) return byWord.get(vendor);
  const word = words.find((one) => byWord.has(one));
  if (word !== undefined && words.some((one) => consoles.has(one))) return byWord.get('adminer');
  return word !== undefined && words.every((one) => one === word || neutral.has(one) || byWord.has(one) || /^v?\d+$/.test(one)) ? byWord.get(word) : undefined;
}
