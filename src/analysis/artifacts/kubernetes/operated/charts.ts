// Well-known charts of stores and brokers, by the values they are installed with: https://github.com/bitnami/charts/tree/main/bitnami
import type { Condition, Trait, Words } from '../../cloud/record';

/** What weakens what a chart installs; empty for charts that nobody described. `complete`: what is not said here is as the chart has it. */
export function chartTraits(chart: string, complete: boolean): readonly Trait[] {
  const all = stores.has(chart) ? [...(caches.has(chart) ? [] : claims), ...passwords, ...services, ...(Object.hasOwn(alone, chart) ? alone[chart]! : toldOne)] : [];
  return complete ? all : all.map((trait) => ({ ...trait, otherwise: 'fine' }));
}

const caches = new Set(['redis', 'valkey', 'redis-ha', 'redis-cluster', 'memcached']);

const stores = new Set([...caches, 'postgres', 'postgresql', 'postgresql-ha', 'mysql', 'mariadb', 'mariadb-galera', 'mongodb', 'mongodb-sharded', 'rabbitmq', 'kafka', 'cassandra', 'elasticsearch', 'opensearch', 'minio', 'influxdb', 'clickhouse', 'etcd', 'nats', 'couchdb', 'neo4j', 'zookeeper']);

export const isStoreChart = (chart: string): boolean => stores.has(chart);

const noClaim: Words = {
  weakens: 'durability',
  means: 'keeps its data inside of its pods, and loses it with them',
  advice: 'Set `$set`, so that it stands on a claim that outlives the pods',
  hint: 'no claim: data goes with the pod',
};

const noPassword: Words = {
  weakens: 'authentication',
  means: 'asks its clients for no password',
  advice: 'Set `$set`, with a password from a secret',
  hint: 'whoever reaches the network reads and deletes all of it',
};

const opened: Words = {
  weakens: 'exposure',
  means: 'is opened to everybody who reaches the cluster from outside',
  advice: 'Leave `$name` at `ClusterIP`, which its neighbours reach by name, and go through a tunnel for maintenance',
  hint: 'store opened to the outside of the cluster',
};

const onlyOne: Words = {
  weakens: 'redundancy',
  means: 'runs in one pod, without a second one that could take over',
  advice: 'Install it with replicas that take over by themselves, or use a managed service',
  hint: 'one pod: everything that uses it stops with it',
};

const noFailover: Words = {
  weakens: 'redundancy',
  means: 'has one master, and nobody who puts a replica in its place when it fails',
  advice: 'Set `$set`, so that a replica takes over within seconds, and let clients ask the sentinels',
  hint: 'one master without failover: writes stop with its pod',
};

const standalone: readonly Trait[] = [{ ...onlyOne, at: 'architecture', weak: ['standalone'], otherwise: 'weak', unless: ['replication.enabled', 'replicaSet.enabled'].map((at) => ({ at, is: [true] })) }];
const withoutSentinel: readonly Trait[] = [{ ...noFailover, at: 'sentinel.enabled', weak: [false], otherwise: 'weak', remedy: 'true' }];

// How many there are unless the values ask for more.
const alone: Readonly<Record<string, readonly Trait[]>> = {
  postgresql: standalone, mysql: standalone, mariadb: standalone, mongodb: standalone, redis: withoutSentinel, valkey: withoutSentinel,
  rabbitmq: [{ ...onlyOne, at: 'replicaCount', weak: [1], otherwise: 'weak' }],
};

// Of other charts it is not known how many there are until the values say so.
const toldOne: readonly Trait[] = [{ ...onlyOne, at: 'replicaCount', weak: [1], otherwise: 'fine' }];

// Where charts with one kind of pod, and those with several, keep the same value.
const parts = ['', 'primary.', 'master.', 'controller.', 'broker.', 'data.', 'postgresql.', 'shard.'];

const claims: readonly Trait[] = parts.map((part) => ({ ...noClaim, at: `${part}persistence.enabled`, weak: [false], otherwise: 'fine', remedy: 'true' }));

const passwords: readonly Trait[] = ['auth.enabled', 'usePassword', 'security.enabled'].map((at) => ({ ...noPassword, at, weak: [false], otherwise: 'fine', remedy: 'true' }));

const services: readonly Trait[] = parts.map((part): Trait => ({
  ...opened, at: `${part}service.type`, weak: ['LoadBalancer', 'NodePort'], otherwise: 'fine',
  unless: ['annotations', 'loadBalancerSourceRanges'].map((name): Condition => ({ at: `${part}service.${name}` })),
}));
