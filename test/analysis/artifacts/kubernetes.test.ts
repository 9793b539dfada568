import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { kubernetes } from '../../../src/analysis/artifacts/kubernetes';
import { edited, read, readAll, shown } from './reading';

const facts = (text: string) => read({ 'k8s.yaml': text }).facts;
const names = (text: string, i = 0) => facts(text).workloads[i]!.mentions.map((mention) => mention.name).sort();

/** A Deployment with one container; `container` are lines of it, `spec` lines of the Deployment's spec. */
const deployment = (container: string, spec = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${spec}  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: acme/web:1
${container}`;

describe('Kubernetes manifests', () => {
  it('are recognised by apiVersion and kind, in any order', () => {
    assert.ok(kubernetes.recognises('a.yaml', 'kind: Service\nmetadata: {}\napiVersion: v1\n'));
    assert.ok(kubernetes.recognises('a.yml', '"apiVersion": v1\n"kind": List\n'));
    assert.ok(!kubernetes.recognises('a.yml', 'kind: pipeline\n'));
    assert.ok(!kubernetes.recognises('a.md', 'apiVersion: v1\nkind: Service\n'));
  });

  it('give every workload at its name, whatever the order of keys and documents', () => {
    const text = `# nothing here
---
spec:
  template: {spec: {containers: [{image: a}]}}
kind: Deployment
metadata: {labels: {x: y}, name: first, namespace: shop}
apiVersion: apps/v1
---
apiVersion: v1
kind: List
items:
  - {apiVersion: apps/v1, kind: StatefulSet, metadata: {name: second}, spec: {replicas: 3, template: {spec: {containers: [{image: "postgres:16"}]}}}}
  - {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: third}, spec: {template: {spec: {containers: [{image: c}]}}}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: fourth}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{image: d}]}}}}}
`;
    assert.deepEqual(facts(text).workloads.map((one) => [one.name, one.kind, one.scope, one.replicas.count, one.image, one.oneShot, shown({ 'k8s.yaml': text }, one.at)]), [
      ['first', 'deployment', 'shop', 1, 'a', false, '6: first'],
      ['second', 'stateful-set', '', 3, 'postgres:16', false, '12: second'],
      ['third', 'daemon-set', '', undefined, 'c', false, '13: third'],
      ['fourth', 'cron-job', '', undefined, 'd', true, '17: fourth'],
    ]);
  });

  it('find other workloads in environment, arguments and init containers', () => {
    const text = deployment(`          args: ["--ledger", "ledger:8080", "--cache=cache.infra:6379"]
          env:
            - name: CART_ADDR
              value: "cartservice:7070"
            - name: HOST
              value: mail.shop.svc.cluster.local
            - name: PORT
              value: "25"
            - name: URL
              value: "http://$(HOST):$(PORT)/x"
      initContainers:
        - name: wait
          image: busybox
          command: [sh, -c, "until nc -z db:5432; do sleep 1; done"]
`);
    assert.deepEqual(names(text), ['cache.infra', 'cartservice', 'db', 'ledger', 'mail.shop.svc.cluster.local']);
  });

  it('know which ConfigMaps and Secrets a workload reads, and whom those name', () => {
    const text = `${deployment(`          envFrom:
            - configMapRef: {name: addresses}
          env:
            - name: DB
              valueFrom: {secretKeyRef: {name: database, key: url}}
`)}---
apiVersion: v1
kind: ConfigMap
metadata: {name: addresses}
data:
  API_URL: http://api:8080
  nginx.conf: |
    upstream other { server other:80; }
    server {}
`;
    assert.deepEqual(facts(text).workloads[0]!.reads, [{ name: 'addresses' }, { name: 'database', key: 'url' }]);
    assert.deepEqual(facts(text).configurations!.map((one) => [one.name, one.mentions.map((mention) => `${mention.key}: ${mention.name}`)]), [['addresses', ['API_URL: api', 'nginx.conf: other']]]);
    assert.deepEqual(facts(text).connections.map((one) => shown({ 'k8s.yaml': text }, one.at)), ['23: http://']);
  });

  it('make connections of plaintext values, but not of the Service in front of the workload, its probes, or a wait', () => {
    const text = `${deployment(`          livenessProbe:
            exec: {command: [curl, "http://web:80/health"]}
          env:
            - {name: SELF, value: "http://web-front:80"}
            - {name: CACHE, value: "redis://cache:6379"}
            - {name: SAFE, value: "rediss://cache:6380"}
      initContainers:
        - image: busybox
          command: [sh, -c, "until wget http://db:80; do sleep 1; done"]
`)}---
{apiVersion: v1, kind: Service, metadata: {name: web-front}, spec: {selector: {app: web}}}
`;
    assert.deepEqual(facts(text).connections.map((one) => [one.name, one.transport, one.address?.reach, shown({ 'k8s.yaml': text }, one.at)]), [
      ['CACHE', 'plaintext', 'cluster', '17: redis://'], ['SAFE', 'tls', 'cluster', '18: rediss://'],
    ]);
  });

  it('read Services that select or stand for another name, and autoscalers with their defaults', () => {
    const text = `{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {selector: {app: x}}}
---
{apiVersion: v1, kind: Service, metadata: {name: b}, spec: {type: ExternalName, externalName: x.acme.com}}
---
{apiVersion: serving.knative.dev/v1, kind: Service, metadata: {name: c}, spec: {selector: {app: x}}}
---
{apiVersion: v1, kind: Service, metadata: {name: d}, spec: {selector: {app: x}, ports: [{name: http-metrics, port: 9090}]}}
---
{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {minReplicas: 2, scaleTargetRef: {kind: Deployment, name: x}}}
---
{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: i}, spec: {scaleTargetRef: {kind: StatefulSet, name: y}}}
---
{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: k}, spec: {scaleTargetRef: {name: z}}}
`;
    assert.deepEqual(facts(text).endpoints.map((one) => [one.name, one.standsFor]), [['a', undefined], ['b', 'x.acme.com']]);
    assert.deepEqual(facts(text).autoscalers.map((one) => [one.target.kind, one.target.name, one.minimum]), [['deployment', 'x', 2], ['stateful-set', 'y', 1], ['deployment', 'z', 0]]);
  });

  it('take a broker list for one member only where it names a single pod or a host outside', () => {
    const seeds = (value: string) => facts(deployment(`          env: [{name: KAFKA_BOOTSTRAP_SERVERS, value: "${value}"}]\n`)).seeds.map((one) => one.hosts);
    assert.deepEqual([seeds('kafka:9092'), seeds('kafka-bootstrap.kafka.svc:9092'), seeds('kafka-0.kafka:9092'), seeds('b1.acme.com:9092')], [[], [], [['kafka-0.kafka']], [['b1.acme.com']]]);
  });

  it('know a patch by what it leaves out', () => {
    assert.equal(facts('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3}\n').workloads[0]!.partial, true);
    assert.equal(facts(deployment('')).workloads[0]!.partial, undefined);
  });

  it('leave Helm templates alone, without a complaint', () => {
    const reading = read({ 'chart/templates/web.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "x" . }}-web\n{{- if .Values.a }}\nspec: {}\n{{- end }}\n' });
    assert.deepEqual([reading.facts.workloads, reading.troubles], [[], []]);
  });

  it('read the documents before a broken one', () => {
    const reading = read({ 'k8s.yaml': `${deployment('')}---\napiVersion: v1\nkind: Service\nmetadata: {name: "web\n` });
    assert.deepEqual(reading.facts.workloads.map((one) => one.name), ['web']);
    assert.equal(reading.troubles.length, 1);
  });

  it('never throw, whatever stands where a mapping belongs', () => {
    for (const kind of ['Deployment', 'Service', 'HorizontalPodAutoscaler', 'ConfigMap', 'CronJob', 'List', 'constructor']) {
      for (const rest of ['', 'spec: []', 'spec: {template: 5, selector: x, jobTemplate: [], scaleTargetRef: z}', 'data: 5', 'items: {a: b}', 'spec: {template: {spec: {containers: {a: b}}}}']) {
        facts(`apiVersion: v1\nkind: ${kind}\nmetadata: {name: x}\n${rest}\n`);
      }
    }
  });
});

describe('The fix for one replica in Kubernetes', () => {
  const fixed = (text: string) => {
    const [change] = facts(text).workloads[0]!.fixes.replicas;
    return change && edited(text, change.edits);
  };

  it('changes a written count in place', () => {
    assert.equal(fixed(deployment('', '  replicas: 1 # for now\n')), deployment('', '  replicas: 2 # for now\n'));
  });

  it('adds the count as the first key of the spec, with CR LF where the file has it', () => {
    assert.equal(fixed(deployment('')), deployment('', '  replicas: 2\n'));
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    assert.equal(fixed(windows(deployment(''))), windows(deployment('', '  replicas: 2\n')));
  });

  it('is not offered where a second copy would not share data or could not start', () => {
    for (const text of [
      deployment('').replace('kind: Deployment', 'kind: StatefulSet'),
      deployment('').replace('acme/web:1', 'postgres:16'),
      deployment('').replace('name: web', 'name: job-scheduler'),
      deployment('      volumes: [{name: d, persistentVolumeClaim: {claimName: d}}]\n'),
      deployment('          ports: [{containerPort: 80, hostPort: 80}]\n'),
      deployment('', '  strategy: {type: Recreate}\n'),
      deployment('', '  replicas: ${COPIES}\n'),
    ]) assert.equal(fixed(text), undefined, text);
    assert.ok(fixed(deployment('      volumes: [{name: s, hostPath: {path: /var/run/docker.sock}}, {name: c, configMap: {name: x}}]\n')));
  });
});

describe('Manifests in JSON', () => {
  it('are read like those in YAML, alone and as a list', () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'shop' }, spec: { containers: [{ name: 'web', image: 'shop:1', securityContext: { privileged: true } }] } };
    for (const object of [pod, { apiVersion: 'v1', kind: 'List', metadata: {}, items: [pod] }]) {
      const [facts] = readAll({ 'shop.json': JSON.stringify(object, null, 2) });
      assert.deepEqual([facts?.workloads.map(({ name }) => name), facts?.grants?.map(({ kind }) => kind)], [['shop'], ['machine']]);
    }
  });
});
