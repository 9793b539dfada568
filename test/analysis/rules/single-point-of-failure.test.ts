import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { noFacts, type ProjectFacts } from '../../../src/analysis/concepts';
import { createDeclaredTogether } from '../../../src/analysis/project/declared-together';
import { createDependants } from '../../../src/analysis/project/dependants';
import { rule } from '../../../src/analysis/rules/single-point-of-failure/rule';
import { noProject } from '../../support/no-project';
import { edited, readAll, shown, type Workspace } from '../artifacts/reading';

function problems(workspace: Workspace) {
  const all = readAll(workspace);
  const relations = createDependants(all);
  const project: ProjectFacts = {
    ...noProject,
    of: (file) => all.find((facts) => facts.file === file) ?? noFacts(file),
    ...createDeclaredTogether(all),
    dependants: relations.of,
    copies: relations.copies,
    declarations: relations.declarations,
    autoscaler: relations.autoscaler,
  };
  return all.flatMap((facts) => [...rule.check(facts, project)]);
}

const subjects = (workspace: Workspace) => problems(workspace).filter(({ severity }) => severity !== 'hint').map((problem) => problem.subject);
const compose = (services: string): Workspace => ({ 'docker-compose.yml': `services:\n${services}` });

describe('A single point of failure', () => {
  it('says who stops, what to do, and shows where they depend on it', () => {
    const workspace = compose('  gateway: {image: g, depends_on: [db]}\n  worker: {image: w, environment: {DB_HOST: db}}\n  db:\n    image: postgres:16\n');
    const [problem, ...others] = problems(workspace);
    assert.deepEqual(others, []);
    assert.match(problem!.message, /^Only one instance of db runs: gateway and worker stop working when it dies.*standby with automatic failover/);
    assert.equal(problem!.hint, 'one copy: gateway and worker stop when it does');
    assert.equal(shown(workspace, problem!.at), '4: db');
    assert.deepEqual(problem!.evidence.map((clue) => shown(workspace, clue)), ['2: db', '3: db']);
    assert.deepEqual(problem!.fixes, []);
  });

  it('is found in what a service is told of a cluster that has several members', () => {
    const kafka = [1, 2, 3].map((id) => `  kafka-${id}: {image: confluentinc/cp-kafka:7.6.0}\n`).join('');
    const told = (value: string) => problems(compose(`  orders: {image: o, environment: {KAFKA: "${value}"}}\n${kafka}`)).map(({ hint }) => hint);
    assert.deepEqual(told('kafka-1:9092'), ['knows one of 3 members: cannot start while it is down']);
    assert.deepEqual(told('kafka-1:9092,kafka-3:9092'), []);
    const database = [1, 2].map((id) => `  pg-${id}: {image: postgres:16}\n`).join('');
    assert.deepEqual(problems(compose(`  orders: {image: o, environment: {DB: pg-1}}\n${database}`)).filter(({ hint }) => hint.includes('members')), []);
  });

  it('keeps the hint short, however many depend on it', () => {
    const many = ['inventory-api', 'payment-worker', 'notification-sender', 'report-writer'].map((name) => `  ${name}: {image: x, depends_on: [db]}\n`).join('');
    const [problem] = problems(compose(`${many}  db: {image: postgres}\n`));
    assert.equal(problem!.hint, 'one copy: inventory-api and 3 more stop when it does');
    assert.ok(problem!.hint.split(' ').length <= 10);
  });

  it('is none where nobody depends on it, or only a job or a tool', () => {
    assert.deepEqual(subjects(compose('  a: {image: a}\n')), []);
    assert.deepEqual(subjects(compose('  migrate: {image: m, restart: "no", depends_on: [db]}\n  ui: {image: u, profiles: [debug], depends_on: [db]}\n  db: {image: postgres}\n')), []);
  });

  it('is none for what is only watched or browsed', () => {
    assert.deepEqual(subjects(compose('  p: {image: prom/prometheus, depends_on: [app]}\n  u: {image: mongo-express, depends_on: [app]}\n  app: {image: a}\n')), []);
  });

  it('is none for jobs, several instances, unknown counts and development stand-ins', () => {
    assert.deepEqual(subjects(compose('  a: {image: a, depends_on: {init: {condition: service_completed_successfully}, two: {}, n: {}, mail: {}}}\n  init: {image: i}\n  two: {image: t, scale: 2}\n  n: {image: n, scale: "${N}"}\n  mail: {image: mailhog/mailhog}\n')), []);
  });

  it('is told of services whose names have points, which make no cluster of them', () => {
    const dotted = (other: string): Workspace => compose(`  shop.master: {image: shop, healthcheck: {}}\n  ${other}: {image: shop, depends_on: [shop.master]}\n`);
    assert.deepEqual(subjects(dotted('shop.worker')), ['shop.master']);
    const members = compose('  web: {image: w, depends_on: [search1.node]}\n  search1.node: {image: os}\n  search2.node: {image: os}\n');
    assert.deepEqual(subjects(members), []);
  });

  it('is none where a Service leads to several workloads', () => {
    const version = (name: string) => `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}}, spec: {template: {metadata: {labels: {app: reviews}}, spec: {containers: [{image: acme/reviews}]}}}}\n---\n`;
    const service = '{apiVersion: v1, kind: Service, metadata: {name: reviews}, spec: {selector: {app: reviews}}}\n';
    assert.deepEqual(subjects({ 'k.yaml': version('v1') + service }), ['v1']);
    assert.deepEqual(subjects({ 'k.yaml': version('v1') + version('v2') + service }), []);
  });

  it('is milder for telemetry, and says that only that is lost', () => {
    const [problem] = problems(compose('  a: {image: a, environment: {OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4317"}}\n  collector: {image: otel/opentelemetry-collector}\n'));
    assert.equal(problem!.severity, 'information');
    assert.match(problem!.message, /a loses it and nobody sees/);
  });

  it('changes the autoscaler where that decides', () => {
    const text = '{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {selector: {app: web}}}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3\n  template: {metadata: {labels: {app: web}}, spec: {containers: [{image: acme/web}]}}\n';
    const scaler = '---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec:\n  scaleTargetRef: {kind: Deployment, name: web}\n';
    assert.deepEqual(subjects({ 'k.yaml': text }), []);
    const [problem] = problems({ 'k.yaml': text + scaler });
    assert.match(problem!.message, /^The autoscaler may leave only one replica of web/);
    const [change] = problem!.fixes;
    assert.equal(edited(text + scaler, change!.edits), text + scaler.replace('spec:\n', 'spec:\n  minReplicas: 2\n'));
    assert.match(problems({ 'k.yaml': text.replace('replicas: 3', 'replicas: 1') })[0]!.fixes[0]!.title, /Run two replicas/);
  });

  it('is one broker of several, but not the only broker again', () => {
    const several = compose('  app: {image: a, environment: {KAFKA_BOOTSTRAP_SERVERS: "kafka-1:9092"}}\n  kafka-1: {image: cp-kafka}\n  kafka-2: {image: cp-kafka}\n');
    const [problem, ...others] = problems(several);
    assert.deepEqual(others, []);
    assert.match(problem!.message, /knows one broker, kafka-1:.*List kafka-2 as well/);
    assert.deepEqual(subjects(compose('  app: {image: a, environment: {KAFKA_BOOTSTRAP_SERVERS: "kafka:9092"}}\n  kafka: {image: cp-kafka}\n')), ['kafka']);
    assert.deepEqual(subjects(compose('  app: {image: a, environment: {KAFKA_BOOTSTRAP_SERVERS: "localhost:9092"}}\n')), []);
  });
});

describe('Several copies', () => {
  const web = (pod = '') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
${pod}      containers: [{name: web, image: acme/web}]
---
{apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {selector: {app: web}}}
`;
  const budget = (app: string) => `---\n{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: b}, spec: {selector: {matchLabels: {app: ${app}}}}}\n`;
  const spread = '      topologySpreadConstraints: [{maxSkew: 1}]\n';

  it('that may share a node, or be drained at once, are a hint', () => {
    const hints = (text: string) => problems({ 'k.yaml': text }).map(({ severity, message }) => [severity, /same node/.test(message), /taken away at once/.test(message)]);
    assert.deepEqual(hints(web()), [['hint', true, true]]);
    assert.deepEqual(hints(web(spread)), [['hint', false, true]]);
    assert.deepEqual(hints(web() + budget('web')), [['hint', true, false]]);
    assert.deepEqual(hints(web() + budget('other')), [['hint', true, true]]);
    assert.deepEqual(hints(web(spread) + budget('web')), []);
    assert.deepEqual(hints(web('      affinity: {podAntiAffinity: {}}\n') + budget('web')), []);
  });

  it('are kept apart by a fix that spreads them and writes a budget', () => {
    const [problem] = problems({ 'k.yaml': web() });
    const fixed = edited(web(), problem!.fixes[0]!.edits);
    assert.match(fixed, /^ {4}spec:\n {6}topologySpreadConstraints:\n {8}- maxSkew: 1\n[^]*\n {6}containers:[^]*---\napiVersion: policy\/v1\nkind: PodDisruptionBudget\nmetadata:\n {2}name: web\n {2}namespace: shop\n/m);
    assert.deepEqual(problems({ 'k.yaml': fixed }), []);
  });

  it('says nothing of the one address of a set that an overlay runs with one member', () => {
    const set = 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: search}\nspec:\n  replicas: 3\n  selector: {matchLabels: {app: search}}\n  template: {metadata: {labels: {app: search}}, spec: {containers: [{name: search, image: opensearch}]}}\n';
    const patch = (replicas: number) => `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: search}\nspec:\n  replicas: ${replicas}\n  template: {spec: {containers: [{name: search, env: [{name: discovery.seed_hosts, value: search-0.search}]}]}}\n`;
    const files = (replicas: number): Workspace => ({ 'base/search.yaml': set, 'small/search.yaml': patch(replicas), 'base/kustomization.yaml': 'resources: [search.yaml]\n', 'small/kustomization.yaml': 'resources: [../base]\npatches: [{path: search.yaml}]\n' });
    assert.deepEqual([subjects(files(1)).filter((one) => one !== 'search').length, subjects(files(5)).filter((one) => one !== 'search').length], [0, 1]);
  });
});
