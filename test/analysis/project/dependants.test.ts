import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createDependants } from '../../../src/analysis/project/dependants';
import { readAll, shown, type Workspace } from '../artifacts/reading';

/** What a workload of a file looks like from outside: who depends on it, and how many copies run. */
function look(workspace: Workspace, file: string, name: string) {
  const all = readAll(workspace);
  const relations = createDependants(all);
  const workload = all.find((facts) => facts.file === file)!.workloads.find((one) => one.name === name)!;
  return { dependants: relations.of(workload).map((one) => one.name).sort(), copies: relations.copies(workload) };
}

const deployment = (name: string, rest = '', spec = '') => `---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}}, spec: {${spec}template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{image: acme/${name}, ${rest}}]}}}}
`;
const service = (name: string, app: string, namespace = '') => `---\n{apiVersion: v1, kind: Service, metadata: {name: ${name}${namespace && `, namespace: ${namespace}`}}, spec: {selector: {app: ${app}}}}\n`;
const env = (value: string) => `env: [{name: ADDR, value: "${value}"}]`;

describe('Who depends on a Compose service', () => {
  it('is whoever depends on it or names it, each once, in the same folder', () => {
    const workspace = {
      'docker-compose.yml': 'services:\n  a: {image: a, depends_on: [db], environment: {DB_HOST: db}}\n  b: {image: b, environment: {DB_HOST: db}}\n  db: {image: postgres}\n',
      'other/docker-compose.yml': 'services:\n  c: {image: c, depends_on: [db]}\n  db: {image: postgres}\n',
    };
    assert.deepEqual(look(workspace, 'docker-compose.yml', 'db').dependants, ['a', 'b']);
    assert.deepEqual(look(workspace, 'other/docker-compose.yml', 'db').dependants, ['c']);
  });

  it('is asked of the base file only, and counts what override files add', () => {
    const workspace = {
      'docker-compose.override.yml': 'services:\n  b: {image: b, depends_on: [api]}\n  api: {ports: ["80"]}\n',
      'docker-compose.prod.yml': 'services:\n  api: {image: acme/api, deploy: {replicas: 3}}\n',
      'docker-compose.yml': 'services:\n  a: {image: a, depends_on: [api]}\n  api: {image: api}\n',
    };
    assert.deepEqual(look(workspace, 'docker-compose.yml', 'api'), { dependants: ['a', 'b'], copies: 3 });
    assert.deepEqual(look(workspace, 'docker-compose.prod.yml', 'api').dependants, []);
  });
});

describe('Who depends on a service that several Compose files of a folder declare', () => {
  it('is whoever stands in the same file, so that alternatives are not mixed', () => {
    const workspace = {
      'docker-compose.yml': 'services:\n  app: {image: a, depends_on: [db]}\n  db: {image: postgres}\n  cache: {image: redis}\n',
      'docker-compose.full.yml': 'services:\n  worker: {image: w, depends_on: [db, cache]}\n  db: {image: postgres}\n  cache: {image: redis}\n',
    };
    assert.deepEqual(look(workspace, 'docker-compose.yml', 'db').dependants, ['app']);
    assert.deepEqual(look(workspace, 'docker-compose.full.yml', 'db').dependants, []);
    assert.deepEqual(look(workspace, 'docker-compose.full.yml', 'cache').dependants, ['worker']);
  });

  it('is said by none that is run in place of the plain one, which says all of it again', () => {
    const stack = (replicas: number, more = '') => `services:\n  app: {image: a, depends_on: [db], deploy: {replicas: ${replicas}}}\n  db: {image: postgres}\n  cache: {image: redis}\n${more}`;
    const copies = (other: string) => look({ 'docker-compose.yml': stack(1), 'docker-compose.arm.yml': other }, 'docker-compose.yml', 'app').copies;
    assert.equal(copies(stack(2, '  late: {image: late}\n')), 1);
    assert.equal(copies('services:\n  app: {image: a, deploy: {replicas: 2}}\n'), 2);
  });

  it('is asked of each file where there is no plain one', () => {
    const stack = (store: string) => `services:\n  app: {image: a, depends_on: [queue]}\n  queue: {image: ${store}}\n`;
    const workspace = { 'docker-compose.mysql.yml': stack('redis:6'), 'docker-compose.sqlite.yml': stack('redis:7') };
    for (const file of Object.keys(workspace)) assert.deepEqual(look(workspace, file, 'queue').dependants, ['app']);
  });
});

describe('Who depends on a service by what stands outside of the deployment files', () => {
  const stack = 'services:\n  config: {build: ./config}\n  cart: {build: ./cart}\n  orders: {build: ./orders}\n  web: {build: ./web}\n  db: {image: mongo}\n  cache: {image: redis}\n';

  it('is whose own settings name it, and whom a server of configuration tells to', () => {
    const workspace = {
      'docker-compose.yml': stack,
      'cart/src/main/resources/bootstrap.yml': 'spring: {application: {name: cart}, cloud: {config: {uri: "http://config:8888"}}}\n',
      'config/src/main/resources/shared/cart.yml': 'spring: {data: {mongodb: {host: db}}}\n',
      'orders/src/main/resources/application.yml': 'spring: {redis: {host: cache}}\nzuul: {routes: {a: {serviceId: cart}}}\n',
      'orders/src/test/resources/application.yml': 'spring: {redis: {host: db}}\n',
    };
    const dependants = (name: string) => look(workspace, 'docker-compose.yml', name).dependants;
    assert.deepEqual(['config', 'db', 'cache', 'cart', 'web'].map(dependants), [['cart'], ['cart'], ['orders'], ['orders'], []]);
  });

  it('is one program under two names, in Compose and in the cluster', () => {
    const workspace = {
      'compose.yaml': 'services:\n  cart: {build: ./cart}\n  db: {image: postgres}\n', 'k8s/all.yaml': deployment('cart-deployment') + service('cart', 'cart-deployment') + deployment('db') + service('db', 'db'),
      'cart/appsettings.docker.json': '{"ConnectionStrings": {"Cart": "Host=db;Database=cart"}}',
    };
    assert.deepEqual(['compose.yaml', 'k8s/all.yaml'].map((file) => look(workspace, file, 'db').dependants), [['cart'], ['cart-deployment', 'db']]);
  });

  it('is meant in the system close by, in Compose and in the cluster', () => {
    const copies = { 'a/compose.yaml': stack, 'b/compose.yaml': stack, 'a/k8s/db.yaml': deployment('db') + service('db', 'db') + deployment('cart'), 'a/cart/.env': 'MONGO_HOST=db\n' };
    assert.deepEqual(['a/compose.yaml', 'b/compose.yaml', 'a/k8s/db.yaml'].map((file) => look(copies, file, 'db').dependants), [['cart'], [], ['cart', 'db']]);
  });
});

describe('Who depends on a Kubernetes workload', () => {
  it('is a Service that selects it, and whoever names that Service', () => {
    const workspace = { 'k.yaml': deployment('cart') + service('basket', 'cart') + deployment('web', env('basket:80')) };
    assert.deepEqual(look(workspace, 'k.yaml', 'cart').dependants, ['basket', 'web']);
    assert.deepEqual(look(workspace, 'k.yaml', 'web').dependants, []);
  });

  it('is found across files and namespaces, by all forms of the name', () => {
    for (const host of ['basket.shop:80', 'http://basket.shop.svc/x', 'http://basket.shop.svc.cluster.local', 'cart-0.basket.shop.svc:80']) {
      const workspace = { 'a/cart.yaml': deployment('cart') + service('basket', 'cart', 'shop'), 'b/web.yaml': deployment('web', env(host)) };
      assert.deepEqual(look(workspace, 'a/cart.yaml', 'cart').dependants, ['basket', 'web'], host);
    }
    const elsewhere = { 'a/cart.yaml': deployment('cart') + service('basket', 'cart', 'shop'), 'b/web.yaml': deployment('web', env('basket.bank:80')) };
    assert.deepEqual(look(elsewhere, 'a/cart.yaml', 'cart').dependants, ['basket']);
  });

  it('is found through a ConfigMap in another file, and only through the key that is read', () => {
    const settings = '{apiVersion: v1, kind: ConfigMap, metadata: {name: addresses}, data: {CART: "cart:80", OTHER: "other:80"}}\n';
    const read = 'env: [{name: X, valueFrom: {configMapKeyRef: {name: addresses, key: CART}}}]';
    const workspace = { 'c.yaml': settings, 'k.yaml': deployment('cart') + deployment('other') + deployment('web', read) };
    assert.deepEqual(look(workspace, 'k.yaml', 'cart').dependants, ['web']);
    assert.deepEqual(look(workspace, 'k.yaml', 'other').dependants, []);
  });

  it('is found for what a generated ConfigMap names', () => {
    const workspace = {
      'k.yaml': deployment('cart') + deployment('web', 'envFrom: [{configMapRef: {name: addresses}}]'),
      'kustomization.yaml': 'configMapGenerator:\n  - name: addresses\n    literals: ["CART_URL=http://cart:80"]\n',
    };
    assert.deepEqual(look(workspace, 'k.yaml', 'cart').dependants, ['web']);
    assert.deepEqual(readAll(workspace).flatMap((facts) => facts.connections).map((one) => shown(workspace, one.at)), ['3: http://']);
  });

  it('shares the work with others behind its Service only if those bear another name: manifests of one name are alternatives', () => {
    const back = (name: string) => deployment(name).replace(`labels: {app: ${name}}`, 'labels: {app: back}');
    const shared = (first: string, second: string) => {
      const all = readAll({ 'k/a.yaml': back(first), 'k/b.yaml': back(second), 'k/s.yaml': service('back', 'back') });
      return createDependants(all).of(all[0]!.workloads[0]!).map((one) => one.shared === true);
    };
    assert.deepEqual([shared('cart', 'cart'), shared('cart-v1', 'cart-v2')], [[false], [true]]);
  });

  it('does not share a Service with the pod that tests its release', () => {
    const test = '---\n{apiVersion: v1, kind: Pod, metadata: {name: cart-test, labels: {app: cart}}, spec: {restartPolicy: Never, containers: [{image: busybox}]}}\n';
    const all = readAll({ 'k8s/cart.yaml': deployment('cart') + service('cart', 'cart') + test });
    assert.deepEqual(createDependants(all).of(all[0]!.workloads[0]!).map((one) => [one.name, one.shared === true]), [['cart', false]]);
  });

  it('is found behind a Service that only stands for another name, and circles of those lead nowhere', () => {
    const stands = (name: string, host: string) => `---\n{apiVersion: v1, kind: Service, metadata: {name: ${name}}, spec: {type: ExternalName, externalName: ${host}}}\n`;
    const workspace = { 'k.yaml': deployment('cart') + service('cart', 'cart') + stands('basket', 'cart.shop.svc.cluster.local') + deployment('web', env('basket:80')) };
    assert.deepEqual(look(workspace, 'k.yaml', 'cart').dependants, ['cart', 'web']);
    assert.deepEqual(look({ 'k.yaml': stands('a', 'b') + stands('b', 'a') + deployment('web', env('a:80')) }, 'k.yaml', 'web').dependants, []);
  });

  it('is looked for close by first, where a project holds several copies of a system', () => {
    const both = deployment('cart') + deployment('web', env('cart:80'));
    const workspace = { 'dev/k.yaml': both, 'prod/k.yaml': deployment('cart') };
    assert.deepEqual(look(workspace, 'prod/k.yaml', 'cart').dependants, []);
    assert.deepEqual(look(workspace, 'dev/k.yaml', 'cart').dependants, ['web']);
  });
});

describe('How many copies run in Kubernetes', () => {
  const scaler = (minimum: string) => `---\n{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {${minimum}scaleTargetRef: {kind: Deployment, name: cart}}}\n`;

  it('is what is written, or one', () => {
    assert.equal(look({ 'k.yaml': deployment('cart') }, 'k.yaml', 'cart').copies, 1);
    assert.equal(look({ 'k.yaml': deployment('cart', '', 'replicas: 4, ') }, 'k.yaml', 'cart').copies, 4);
    assert.equal(look({ 'k.yaml': deployment('cart', '', 'replicas: "$N", ') }, 'k.yaml', 'cart').copies, undefined);
  });

  it('is the minimum of an autoscaler, whatever is written', () => {
    assert.equal(look({ 'k.yaml': deployment('cart') + scaler('minReplicas: 2, ') }, 'k.yaml', 'cart').copies, 2);
    assert.equal(look({ 'k.yaml': deployment('cart', '', 'replicas: 4, ') + scaler('') }, 'k.yaml', 'cart').copies, 1);
    assert.equal(look({ 'k.yaml': deployment('cart'), 'h.yaml': scaler('minReplicas: "$N", ') }, 'k.yaml', 'cart').copies, undefined);
  });

  it('counts what a patch raises', () => {
    const workspace = { 'base/k.yaml': deployment('cart'), 'prod/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: cart}\nspec: {replicas: 3}\n' };
    assert.equal(look(workspace, 'base/k.yaml', 'cart').copies, 3);
  });

  it('counts what a Kustomize overlay sets', () => {
    const overlay = (count: string) => ({ 'base/k.yaml': deployment('cart'), 'overlays/prod/kustomization.yaml': `replicas:\n  - {name: cart, count: ${count}}\n` });
    assert.deepEqual(['3', '1', '$N'].map((count) => look(overlay(count), 'base/k.yaml', 'cart').copies), [3, 1, undefined]);
  });
});
