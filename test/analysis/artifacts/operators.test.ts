import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createDependants } from '../../../src/analysis/project/dependants';
import { edited, readAll, shown, type Workspace } from './reading';

const resource = (apiVersion: string, kind: string, name: string, spec: string) => `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}}\nspec: ${spec}\n`;
const web = (address: string, annotations = '') => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {selector: {}, template: {metadata: {annotations: {${annotations}}}, spec: {containers: [{name: web, image: web, env: [{name: STORE_HOST, value: "${address}"}]}]}}}
`;
const workloads = (workspace: Workspace) => readAll(workspace).flatMap((facts) => facts.workloads);
const called = (workspace: Workspace) => createDependants(readAll(workspace)).links().map(({ from, to }) => `${from.name} → ${to.name}`);

describe('What operators run', () => {
  it('is one workload a resource, with its product, its members and where they are written', () => {
    const files = { 'r.yaml': [
      resource('kafka.strimzi.io/v1beta2', 'Kafka', 'events', '{kafka: {replicas: 1}}'),
      resource('postgresql.cnpg.io/v1', 'Cluster', 'orders', '{instances: 3}'),
      resource('acid.zalan.do/v1', 'postgresql', 'carts', '{numberOfInstances: 2}'),
      resource('rabbitmq.com/v1beta1', 'RabbitmqCluster', 'queue', '{}'),
      resource('elasticsearch.k8s.elastic.co/v1', 'Elasticsearch', 'search', '{nodeSets: [{count: 2}, {count: 1}]}'),
      resource('serving.knative.dev/v1', 'Service', 'hello', '{template: {spec: {containers: [{name: h, image: hello}]}}}'),
      resource('example.io/v1', 'Kafka', 'nobody', '{}'),
    ].join('') };
    assert.deepEqual(workloads(files).map((one) => [one.name, one.product?.title, one.replicas.count]).sort(), [
      ['carts', 'PostgreSQL', 2], ['events', 'Kafka', 1], ['hello', undefined, undefined], ['orders', 'PostgreSQL', 3], ['queue', 'RabbitMQ', 1], ['search', 'Elasticsearch', 3],
    ]);
    const kafka = workloads(files).find(({ name }) => name === 'events')!;
    assert.equal(shown(files, kafka.replicas.site!), '5: 1');
    assert.match(edited(files['r.yaml'], kafka.fixes.replicas[0]!.edits), /kafka: \{replicas: 3\}/);
  });

  it('is called by the names of the Services that the operator makes', () => {
    const kafka = resource('kafka.strimzi.io/v1', 'Kafka', 'events', '{}');
    assert.deepEqual(called({ 'r.yaml': kafka + web('events-kafka-bootstrap.shop.svc:9092') }), ['web → events']);
    assert.deepEqual(called({ 'r.yaml': resource('postgresql.cnpg.io/v1', 'Cluster', 'orders', '{instances: 3}') + web('orders-rw') }), ['web → orders']);
  });

  it('is known for well-known charts that others install, unless they are switched off', () => {
    const chart = (on: boolean) => ({
      'shop/Chart.yaml': 'name: shop\ndependencies:\n  - {name: redis, repository: "https://charts.example.org", condition: redis.enabled}\n  - {name: unheard-of}\n',
      'shop/values.yaml': `redis: {enabled: ${on}}\n`,
      'shop/templates/web.yaml': web('{{ .Release.Name }}-redis-master'),
    });
    assert.deepEqual([called(chart(true)), called(chart(false))], [['web → redis'], []]);
    assert.deepEqual(called({ 'r.yaml': resource('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'db', '{chart: {spec: {chart: postgresql}}}') + web('db-postgresql') }), ['web → db']);
    assert.deepEqual(workloads(chart(true)).find(({ name }) => name === 'redis')!.replicas, {});
    const renamed = { 'shop/Chart.yaml': 'name: shop\ndependencies:\n  - {name: postgres, alias: orders-db}\n', 'shop/templates/web.yaml': web('{{ .Release.Name }}-orders-db') };
    assert.deepEqual(called(renamed), ['web → orders-db']);
  });
});

describe('Dapr components', () => {
  const component = (scopes: string) => `---\napiVersion: dapr.io/v1alpha1\nkind: Component\nmetadata: {name: orders}\nspec: {type: state.redis, metadata: [{name: redisHost, value: "cache:6379"}]}\n${scopes}`;
  const cache = resource('redis.redis.opstreelabs.in/v1beta2', 'Redis', 'cache', '{}');
  const sidecar = 'dapr.io/enabled: "true", dapr.io/app-id: shop';

  it('lead the programs they are there for to their store', () => {
    assert.deepEqual(called({ 'd.yaml': component('scopes: [shop]\n') + cache + web('', sidecar) }), ['web → cache']);
    assert.deepEqual(called({ 'd.yaml': component('scopes: [other]\n') + cache + web('', sidecar) }), []);
    assert.deepEqual(called({ 'd.yaml': component('scopes: [shop]\n') + cache + web('') }), []);
  });

  it('without a scope lead those whose code names them', () => {
    const links = (asks: boolean) => createDependants(readAll({ 'd.yaml': component('') + cache + web('', sidecar) }), (_, words) => asks && words.includes('orders')).links().length;
    assert.deepEqual([links(true), links(false)], [1, 0]);
  });
});

describe('What operators are told', () => {
  const weak = (workspace: Workspace) => readAll(workspace).flatMap(({ cloud }) => (cloud ?? []).map(({ at, weakens, mild }) => `${mild ? 'mildly ' : ''}${weakens} ${shown(workspace, at)}`));
  const kafka = (spec: string) => `apiVersion: kafka.strimzi.io/v1\nkind: Kafka\nmetadata: {name: events}\nspec:\n  kafka:\n    replicas: 3\n${spec}`;
  const safe = '    config:\n      default.replication.factor: 3\n      min.insync.replicas: 2\n';

  it('counts where it weakens: copies, acknowledgements, disks and listeners of Kafka', () => {
    assert.deepEqual(weak({ 'k.yaml': kafka('    config:\n      default.replication.factor: 1\n      min.insync.replicas: 1\n      offsets.topic.replication.factor: 1\n') }), [
      'durability 9: min.insync.replicas: 1', 'redundancy 8: default.replication.factor: 1', 'redundancy 10: offsets.topic.replication.factor: 1',
    ]);
    assert.deepEqual(weak({ 'k.yaml': kafka('    version: 4.0.0\n') }), ['mildly durability 3: events', 'mildly redundancy 3: events']);
    assert.deepEqual(weak({ 'k.yaml': kafka(`${safe}    storage: {type: ephemeral}\n    listeners:\n      - {name: plain, port: 9092, type: internal, tls: false}\n      - {name: outside, port: 9094, type: loadbalancer, tls: false}\n      - {name: tls, port: 9095, type: loadbalancer, tls: true}\n`) }), [
      'transport 13: tls: false', 'durability 10: type: ephemeral',
    ]);
    assert.deepEqual(weak({ 'k.yaml': kafka(safe) }), []);
  });

  it('says nothing about one broker, which is told where it runs, and where a template leaves something open', () => {
    assert.deepEqual(weak({ 'k.yaml': kafka('').replace('replicas: 3', 'replicas: 1') }), []);
    assert.deepEqual(weak({ 'shop/Chart.yaml': 'name: shop\n', 'shop/values.yaml': '', 'shop/templates/k.yaml': kafka('    config: {{- toYaml .Values.unknown.config | nindent 6 }}\n') }), []);
  });

  it('runs once where a chart of others does so unless it is told otherwise', () => {
    const chart = 'name: shop\ndependencies:\n  - {name: postgresql, repository: "https://charts.bitnami.com/bitnami", version: 12.0.0}\n  - {name: redis, repository: "https://charts.bitnami.com/bitnami", version: 17.0.0}\n';
    const said = (values: string, file = 'values.yaml') => weak({ 'Chart.yaml': chart, 'values.yaml': 'web: {}\n', [file]: values });
    assert.deepEqual(said('web: {}\npostgresql:\n  auth: {database: shop}\nredis:\n  sentinel: {enabled: false}\n'), ['redundancy 2: postgresql', 'redundancy 5: enabled: false']);
    assert.deepEqual(said('postgresql:\n  architecture: replication\nredis:\n  sentinel: {enabled: true}\n'), []);
    assert.deepEqual(said('postgresql:\n  auth: {database: shop}\n', 'values-prod.yaml'), []);
    const another = chart.replace('name: postgresql', 'name: postgres, alias: store');
    const told = (count: number) => weak({ 'Chart.yaml': another, 'values.yaml': `redis:\n  sentinel: {enabled: true}\nstore:\n  replicaCount: ${count}\n` });
    assert.deepEqual([told(1), told(2)], [['redundancy 4: replicaCount: 1'], []]);
  });

  it('is mended at the key', () => {
    const text = kafka('    config:\n      default.replication.factor: 3 # copies\n');
    const [weakness] = readAll({ 'k.yaml': text }).flatMap(({ cloud }) => cloud ?? []);
    assert.equal(edited(text, weakness!.fixes[0]!.edits), text.replace('      default', '      min.insync.replicas: 2\n      default'));
  });

  it('is judged like a database of a cloud where it is one', () => {
    const database = (group: string, kind: string, spec: string) => ({ 'd.yaml': `apiVersion: ${group}/v1\nkind: ${kind}\nmetadata: {name: orders}\nspec: ${spec}\n` });
    assert.deepEqual(weak(database('rds.services.k8s.aws', 'DBInstance', '{engine: postgres, multiAZ: false, storageEncrypted: true}')), ['redundancy 4: multiAZ: false']);
    assert.deepEqual(weak(database('rds.aws.upbound.io', 'Instance', '{forProvider: {engine: postgres, publiclyAccessible: true, storageEncrypted: true}}')), ['exposure 4: publiclyAccessible: true']);
    assert.deepEqual(weak(database('rds.services.k8s.aws', 'DBInstance', '{engine: aurora-postgresql, dbClusterIdentifier: x}')), []);
    assert.deepEqual(weak(database('postgresql.cnpg.io', 'Cluster', '{instances: 3}')), ['mildly durability 3: orders']);
    assert.deepEqual(weak(database('example.io', 'Cluster', '{instances: 3}')), []);
  });
});
