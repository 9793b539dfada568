// Custom resources by which operators are told to run something: Strimzi, CloudNativePG and their kin. Each is one workload; what the
// operator makes of it is known from its documentation.
import type { Product, Workload } from '../../concepts';
import { eachOnce, mentionsIn } from '../settings/mention';
import { productOf } from '../settings/product';
import { isOpen, itemsOf, nodeAt, textAt, type YamlNode } from '../yaml/node';
import { replaceScalar } from '../yaml/edit';
import { collectorsIn, keptSettings } from './kept-files';
import type { Manifest } from './manifest';

interface Operated {
  readonly group: RegExp;
  readonly kind: string;
  /** Name of the product, as images have it. */
  readonly product?: string;
  /** Where the number of members is written; several are added up. */
  readonly members: (spec: YamlNode | undefined) => readonly (YamlNode | undefined)[];
  /** How many run where nothing is written; undefined if that is not known. */
  readonly otherwise?: number;
  /** Names of the Services that the operator makes, `*` for that of the resource. */
  readonly services: readonly string[];
}

const at = (...path: readonly string[]) => (spec: YamlNode | undefined) => [nodeAt(spec, ...path)];
const each = (list: string, key: string) => (spec: YamlNode | undefined) => itemsOf(nodeAt(spec, list)).map((item) => nodeAt(item, key));

const operated: readonly Operated[] = [
  // https://strimzi.io/docs/operators/latest/configuring (node pools keep the number elsewhere)
  { group: /^kafka\.strimzi\.io$/, kind: 'Kafka', product: 'kafka', members: at('kafka', 'replicas'), services: ['*-kafka-bootstrap', '*-kafka-brokers'] },
  { group: /^kafka\.strimzi\.io$/, kind: 'KafkaConnect', members: at('replicas'), otherwise: 3, services: ['*-connect-api'] },
  { group: /^kafka\.strimzi\.io$/, kind: 'KafkaBridge', members: at('replicas'), otherwise: 1, services: ['*-bridge-service'] },
  // https://cloudnative-pg.io/documentation/current/service_management/
  { group: /^postgresql\.cnpg\.io$/, kind: 'Cluster', product: 'postgres', members: at('instances'), otherwise: 1, services: ['*-rw', '*-ro', '*-r'] },
  // https://postgres-operator.readthedocs.io
  { group: /^acid\.zalan\.do$/, kind: 'postgresql', product: 'postgres', members: at('numberOfInstances'), services: ['*', '*-repl', '*-pooler'] },
  { group: /^postgres-operator\.crunchydata\.com$/, kind: 'PostgresCluster', product: 'postgres', members: each('instances', 'replicas'), services: ['*-primary', '*-replicas', '*-pgbouncer', '*-ha'] },
  { group: /^pgv2\.percona\.com$/, kind: 'PerconaPGCluster', product: 'postgres', members: each('instances', 'replicas'), services: ['*-pgbouncer', '*-ha', '*-primary'] },
  { group: /^pxc\.percona\.com$/, kind: 'PerconaXtraDBCluster', product: 'mysql', members: at('pxc', 'size'), services: ['*-haproxy', '*-pxc', '*-proxysql'] },
  { group: /^psmdb\.percona\.com$/, kind: 'PerconaServerMongoDB', product: 'mongodb', members: each('replsets', 'size'), services: ['*-rs0', '*-mongos'] },
  { group: /^mongodbcommunity\.mongodb\.com$/, kind: 'MongoDBCommunity', product: 'mongodb', members: at('members'), services: ['*-svc'] },
  { group: /^mysql\.oracle\.com$/, kind: 'InnoDBCluster', product: 'mysql', members: at('instances'), otherwise: 1, services: ['*', '*-instances'] },
  { group: /^k8s\.mariadb\.com$/, kind: 'MariaDB', product: 'mariadb', members: at('replicas'), otherwise: 1, services: ['*', '*-primary', '*-secondary'] },
  // https://github.com/spotahome/redis-operator, https://redis-operator.opstree.dev
  { group: /^databases\.spotahome\.com$/, kind: 'RedisFailover', product: 'redis', members: at('redis', 'replicas'), services: ['rfs-*', 'rfr-*', 'rfrm-*'] },
  { group: /redis\.opstreelabs\.in$/, kind: 'Redis', product: 'redis', members: () => [], otherwise: 1, services: ['*', '*-headless'] },
  { group: /redis\.opstreelabs\.in$/, kind: 'RedisCluster', product: 'redis', members: at('clusterSize'), services: ['*-leader', '*-follower', '*'] },
  { group: /^rabbitmq\.com$/, kind: 'RabbitmqCluster', product: 'rabbitmq', members: at('replicas'), otherwise: 1, services: ['*', '*-nodes'] },
  { group: /^elasticsearch\.k8s\.elastic\.co$/, kind: 'Elasticsearch', product: 'elasticsearch', members: each('nodeSets', 'count'), services: ['*-es-http'] },
  { group: /^kibana\.k8s\.elastic\.co$/, kind: 'Kibana', product: 'kibana', members: at('count'), otherwise: 1, services: ['*-kb-http'] },
  { group: /^opentelemetry\.io$/, kind: 'OpenTelemetryCollector', product: 'opentelemetry-collector', members: at('replicas'), services: ['*-collector', '*-collector-headless'] },
  { group: /^k8ssandra\.io$/, kind: 'K8ssandraCluster', product: 'cassandra', members: () => [], services: ['*-dc1-service'] },
  { group: /^minio\.min\.io$/, kind: 'Tenant', product: 'minio', members: each('pools', 'servers'), services: ['minio', '*-hl'] },
  { group: /^opensearch\.opster\.io$/, kind: 'OpenSearchCluster', product: 'opensearch', members: each('nodePools', 'replicas'), services: ['*'] },
  { group: /^clickhouse\.altinity\.com$/, kind: 'ClickHouseInstallation', product: 'clickhouse', members: () => [], services: ['clickhouse-*'] },
  { group: /^clickhouse\.com$/, kind: 'ClickHouseCluster', product: 'clickhouse', members: at('replicas'), services: ['*-clickhouse-headless', '*'] },
  { group: /^crdb\.cockroachlabs\.com$/, kind: 'CrdbCluster', product: 'cockroachdb', members: at('nodes'), otherwise: 3, services: ['*', '*-public'] },
  { group: /^dragonflydb\.io$/, kind: 'Dragonfly', product: 'dragonfly', members: at('replicas'), services: ['*'] },
  { group: /^cluster\.redpanda\.com$/, kind: 'Redpanda', product: 'redpanda', members: at('clusterSpec', 'statefulset', 'replicas'), services: ['*', '*-external'] },
  { group: /redis\.opstreelabs\.in$/, kind: 'RedisReplication', product: 'redis', members: at('clusterSize'), services: ['*', '*-master', '*-replica', '*-headless'] },
  { group: /redis\.opstreelabs\.in$/, kind: 'RedisSentinel', product: 'redis', members: at('clusterSize'), services: ['*-sentinel', '*-sentinel-headless'] },
  { group: /^stackgres\.io$/, kind: 'SGCluster', product: 'postgres', members: at('instances'), services: ['*', '*-replicas'] },
  { group: /^kubegres\.reactive-tech\.io$/, kind: 'Kubegres', product: 'postgres', members: at('replicas'), services: ['*', '*-replica'] },
  { group: /^ps\.percona\.com$/, kind: 'PerconaServerMySQL', product: 'mysql', members: at('mysql', 'size'), services: ['*-mysql', '*-mysql-primary', '*-haproxy', '*-router'] },
  { group: /^solr\.apache\.org$/, kind: 'SolrCloud', product: 'solr', members: at('replicas'), otherwise: 3, services: ['*-solrcloud-common', '*-solrcloud-headless'] },
  { group: /^zookeeper\.pravega\.io$/, kind: 'ZookeeperCluster', product: 'zookeeper', members: at('replicas'), otherwise: 3, services: ['*-client', '*-headless'] },
  { group: /^k8s\.keycloak\.org$/, kind: 'Keycloak', members: at('instances'), otherwise: 1, services: ['*-service'] },
  { group: /^monitoring\.coreos\.com$/, kind: 'Prometheus', product: 'prometheus', members: at('replicas'), otherwise: 1, services: ['prometheus-operated'] },
  { group: /^monitoring\.coreos\.com$/, kind: 'Alertmanager', product: 'alertmanager', members: at('replicas'), otherwise: 1, services: ['alertmanager-operated'] },
  { group: /^nats\.io$/, kind: 'NatsCluster', product: 'nats', members: at('size'), services: ['*'] },
];

/** What an operator runs for a resource; undefined for kinds that are not known to run anything. */
export function operatedWorkload(manifest: Manifest, text: string): Workload | undefined {
  const group = manifest.apiVersion.split('/')[0]!;
  const known = operated.find((one) => one.kind === manifest.kind && one.group.test(group));
  if (!known) return undefined;
  const { name, namespace, node } = manifest;
  const spec = nodeAt(node, 'spec');
  const written = known.members(spec).filter((one) => one !== undefined);
  const counts = written.map((one) => (one.kind === 'scalar' && /^\d+$/.test(one.text) ? Number(one.text) : undefined));
  const count = counts.length === 0 ? (isOpen(spec) ? undefined : known.otherwise) : counts.includes(undefined) ? undefined : counts.reduce<number>((sum, one) => sum + one!, 0);
  const only = written.length === 1 && written[0]!.kind === 'scalar' ? written[0]! : undefined;
  const site = only?.from ?? written[0]?.at;
  const product: Product | undefined = productOf(known.product);
  const edit = only && count === 1 ? replaceScalar(text, only, '3') : undefined;
  return {
    name: name.text, kind: 'stateful-set', scope: namespace, at: name.at,
    aliases: known.services.map((service) => service.replace('*', name.text).toLowerCase()),
    replicas: { ...(count === undefined ? {} : { count }), ...(site ? { site } : {}) },
    labels: new Map(), oneShot: false,
    mentions: eachOnce(collectorsIn(keptSettings(manifest, text)).flatMap(({ exporting }) => exporting.flatMap(mentionsIn))),
    ...(product ? { product } : {}),
    fixes: { replicas: edit ? [{ title: `Run three members of ${name.text}`, edits: [edit] }] : [] },
  };
}

// Where charts put what they install, if their release is called `*`: https://github.com/bitnami/charts
const charts: Readonly<Record<string, readonly string[]>> = {
  // Of others than Bitnami: https://github.com/groundhog2k/helm-charts, https://github.com/valkey-io/valkey-helm, https://github.com/seaweedfs/seaweedfs, https://github.com/DandyDeveloper/charts
  postgres: ['*', '*-postgres'], 'redis-ha': ['*', '*-haproxy', '*-redis-ha', '*-redis-ha-haproxy'], seaweedfs: ['*', '*-s3', '*-filer', '*-master', '*-all-in-one'], mongo: ['*', '*-mongo'],
  postgresql: ['*', '*-postgresql', '*-primary'], 'postgresql-ha': ['*-postgresql-ha-pgpool', '*-pgpool'], mysql: ['*', '*-mysql', '*-primary'], mariadb: ['*', '*-mariadb', '*-primary'],
  mongodb: ['*', '*-mongodb', '*-headless'], redis: ['*-master', '*-redis-master', '*-redis', '*-replicas', '*-headless'], 'redis-cluster': ['*', '*-redis-cluster'], valkey: ['*', '*-valkey', '*-primary', '*-valkey-primary'],
  rabbitmq: ['*', '*-rabbitmq'], kafka: ['*', '*-kafka', '*-headless'], 'cp-kafka': ['*', '*-cp-kafka'], zookeeper: ['*', '*-zookeeper', '*-headless'], elasticsearch: ['*', '*-elasticsearch', '*-master', 'elasticsearch-master'],
  opensearch: ['*', 'opensearch-cluster-master', '*-opensearch'], memcached: ['*', '*-memcached'], cassandra: ['*', '*-cassandra'], minio: ['*', '*-minio'], nats: ['*', '*-nats'], etcd: ['*', '*-etcd'],
  consul: ['*-server', '*-consul-server'], vault: ['*', '*-vault'], keycloak: ['*', '*-keycloak'], influxdb: ['*', '*-influxdb'], clickhouse: ['*', '*-clickhouse'], prometheus: ['*-server', '*-prometheus-server'],
  grafana: ['*', '*-grafana'], loki: ['*', '*-loki'], jaeger: ['*-collector', '*-jaeger-collector', '*-query'],
};

/** What Flux or Argo CD are told to install from a well-known chart. */
export function releasedWorkload({ kind, name, namespace, node }: Manifest): Workload | undefined {
  const chart = kind === 'HelmRelease' ? nodeAt(node, 'spec', 'chart', 'spec', 'chart') : kind === 'Application' ? nodeAt(node, 'spec', 'source', 'chart') : undefined;
  if (chart?.kind !== 'scalar') return undefined;
  const release = textAt(node, 'spec', 'releaseName') ?? textAt(node, 'spec', 'source', 'helm', 'releaseName');
  return installedWorkload({ chart: chart.text, name: name.text, scope: textAt(node, 'spec', 'targetNamespace') ?? textAt(node, 'spec', 'destination', 'namespace') ?? namespace, at: name.at, releases: [name.text, ...(release === undefined ? [] : [release])] });
}

export interface InstalledChart {
  readonly chart: string;
  /** What is installed is called like that. */
  readonly name: string;
  readonly scope: string;
  readonly at: Workload['at'];
  /** What its Services may begin with. */
  readonly releases: readonly string[];
}

/** What a well-known chart of somebody else installs; undefined for any other. How many run is not known. */
export function installedWorkload({ chart, name, scope, at: place, releases }: InstalledChart): Workload | undefined {
  const services = Object.hasOwn(charts, chart) ? charts[chart]! : undefined;
  if (!services) return undefined;
  const product = productOf(chart === 'postgresql-ha' ? 'postgresql' : chart);
  return {
    name, kind: 'stateful-set', scope, at: place,
    aliases: [...new Set([name, ...releases.flatMap((base) => services.map((service) => service.replace('*', base)))].map((alias) => alias.toLowerCase()))],
    replicas: {}, labels: new Map(), mentions: [], oneShot: false, ...(product ? { product } : {}), fixes: { replicas: [] },
  };
}
