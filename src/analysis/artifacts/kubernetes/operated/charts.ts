// Well-known charts of stores and brokers, by the values they are installed with: https://github.com/bitnami/charts/tree/main/bitnami
import type { Condition, Trait, Words } from '../../cloud/record';

/** What weakens what a chart installs; empty for charts that nobody described. */
export function chartTraits(chart: string): readonly Trait[] {
  return stores.has(chart) ? [...(caches.has(chart) ? [] : claims), ...passwords, ...services] : [];
}

const caches = new Set(['redis', 'valkey', 'redis-ha', 'redis-cluster', 'memcached']);

const stores = new Set([...caches, 'postgresql', 'postgresql-ha', 'mysql', 'mariadb', 'mariadb-galera', 'mongodb', 'mongodb-sharded', 'rabbitmq', 'kafka', 'cassandra', 'elasticsearch', 'opensearch', 'minio', 'influxdb', 'clickhouse', 'etcd', 'nats', 'couchdb', 'neo4j', 'zookeeper']);

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

// Where charts with one kind of pod, and those with several, keep the same value.
const parts = ['', 'primary.', 'master.', 'controller.', 'broker.', 'data.', 'postgresql.', 'shard.'];

const claims: readonly Trait[] = parts.map((part) => ({ ...noClaim, at: `${part}persistence.enabled`, weak: [false], otherwise: 'fine', remedy: 'true' }));

const passwords: readonly Trait[] = ['auth.enabled', 'usePassword', 'security.enabled'].map((at) => ({ ...noPassword, at, weak: [false], otherwise: 'fine', remedy: 'true' }));

const services: readonly Trait[] = parts.map((part): Trait => ({
  ...opened, at: `${part}service.type`, weak: ['LoadBalancer', 'NodePort'], otherwise: 'fine',
  unless: ['annotations', 'loadBalancerSourceRanges'].map((name): Condition => ({ at: `${part}service.${name}` })),
}));
