// Kustomizations over a whole workspace: bases, overlays and components are environments of one system.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, mapOf } from '../../support/analyse';

const deployment = (name: string, extra = '', replicas = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
${replicas}  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: ${name}
          image: acme/${name}:1
${extra}---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`;
const patch = (name: string, spec: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n${spec}`;

const replicasOf = async (files: Readonly<Record<string, string>>) => (await mapOf(files)).nodes.map(({ id, replicas }) => `${id} ${replicas}`);
const problemsOf = async (files: Readonly<Record<string, string>>, rule: string) => (await analyse(files)).filter((one) => one.rule === rule && one.severity !== 'hint').map(({ file, range, subject }) => `${file}:${range.start.line + 1} ${subject}`);
const edgesOf = async (files: Readonly<Record<string, string>>) => (await mapOf(files)).edges.map(({ from, to, file, line }) => `${from} → ${to} ${file}:${line}`);

describe('Kustomize overlays', () => {
  it('complete the workloads they put together, not others of the same name', async () => {
    const app = (folder: string) => ({ [`${folder}/base/kustomization.yaml`]: 'resources: [api.yaml]\n', [`${folder}/base/api.yaml`]: deployment('api') });
    const { singlePointsOfFailure } = await mapOf({
      ...app('one'), 'one/overlays/prod/kustomization.yaml': 'resources: [../../base]\npatches:\n  - path: more.yaml\n', 'one/overlays/prod/more.yaml': patch('api', '  replicas: 3\n'),
    });
    assert.deepEqual(singlePointsOfFailure, []);
    const files = { ...app('one'), ...app('two'), 'one/overlays/prod/kustomization.yaml': 'resources: [../../base]\npatches:\n  - path: more.yaml\n', 'one/overlays/prod/more.yaml': patch('api', '  replicas: 3\n') };
    assert.deepEqual((await problemsOf(files, 'single-point-of-failure')).filter((one) => one.includes('api')), ['two/base/api.yaml:3 api']);
  });

  it('may repeat the image in a patch without becoming a second workload', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [api.yaml]\n', 'base/api.yaml': deployment('api'),
      'overlays/prod/kustomization.yaml': 'bases: [../../base]\npatchesStrategicMerge: [api.yaml]\n',
      'overlays/prod/api.yaml': patch('api', '  replicas: 2\n  template:\n    spec:\n      containers:\n        - name: api\n          image: acme/api:2\n          env: [{ name: CACHE_URL, value: "redis://cache:6379" }]\n'),
      'overlays/prod/cache.yaml': deployment('cache'),
    };
    assert.deepEqual(await replicasOf(files), ['api 2', 'cache 1']);
    assert.deepEqual(await edgesOf(files), ['api → cache overlays/prod/api.yaml:11']);
    assert.deepEqual(await problemsOf(files, 'missing-resource-limits'), ['base/api.yaml:10 api', 'overlays/prod/cache.yaml:10 cache']);
  });

  it('take a patch for whom its target names: one, all that fit a pattern, or all of a kind; labels leave it open', async () => {
    const base = { 'base/kustomization.yaml': 'resources: [api.yaml, web.yaml]\n', 'base/api.yaml': deployment('api'), 'base/web.yaml': deployment('web') };
    const overlay = (target: string) => ({ 'prod/kustomization.yaml': `resources: [../base]\npatches:\n  - path: any.yaml\n    target: ${target}\n`, 'prod/any.yaml': patch('any', '  replicas: 4\n') });
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment, name: web }') }), ['api 1', 'web 4']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment, name: "w.*" }') }), ['api 1', 'web 4']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment }') }), ['api 4', 'web 4']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: StatefulSet }') }), ['api 1', 'web 1']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment, labelSelector: "a=b" }') }), ['api 1', 'web 1']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment, name: "w(" }') }), ['api 1', 'web 1']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment, name: "(w+)+eb" }') }), ['api 1', 'web 1']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment, name: "api|web" }') }), ['api 4', 'web 4']);
    assert.deepEqual(await replicasOf({ ...base, ...overlay('{ kind: Deployment, name: "!web" }') }), ['api 4', 'web 1']);
  });

  it('let all call what a patch for all of a kind gives them', async () => {
    const change = '[{ op: add, path: /spec/template/spec/containers/0/env/-, value: { name: STORE, value: "redis://cache:6379" } }]';
    const files = {
      'base/kustomization.yaml': `resources: [api.yaml, web.yaml, cache.yaml]\npatches:\n  - target: { kind: Deployment, name: "!cache" }\n    patch: '${change}'\n`,
      'base/api.yaml': deployment('api'), 'base/web.yaml': deployment('web'), 'base/cache.yaml': deployment('cache'),
    };
    assert.deepEqual((await edgesOf(files)).map((one) => one.replace(/ base.*/, '')), ['api → cache', 'web → cache']);
  });

  it('leave what a patch deletes, and single changes that only test or remove, alone', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [api.yaml, cache.yaml]\n', 'base/api.yaml': deployment('api'), 'base/cache.yaml': deployment('cache'),
      'dev/kustomization.yaml': `resources: [../base]
patches:
  - patch: |-
      $patch: delete
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: cache }
  - target: { kind: Deployment, name: api }
    patch: '[{ "op": "test", "path": "/spec/replicas", "value": 7 }, { "op": "remove", "path": "/spec/paused" }]'
`,
    };
    const { nodes } = await mapOf(files);
    assert.deepEqual(nodes.map(({ id, replicas, environments }) => [id, replicas, environments]), [['api', 1, ['dev']], ['cache', 1, ['dev']]]);
    const inline = { ...files, 'dev/kustomization.yaml': 'resources: [../base]\npatches:\n  - target: { kind: Deployment, name: api }\n    patch: \'[{"op": "replace", "path": "/spec/replicas", "value": 2}]\'\n' };
    assert.deepEqual(await replicasOf(inline), ['api 2', 'cache 1']);
  });

  it('reach the workloads of those that use them as a component', async () => {
    assert.deepEqual(await replicasOf({
      'base/kustomization.yaml': 'resources: [api.yaml]\n', 'base/api.yaml': deployment('api'),
      'components/large/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n  - path: api.yaml\n', 'components/large/api.yaml': patch('api', '  replicas: 5\n'),
      'prod/kustomization.yaml': 'resources: [../base]\ncomponents: [../components/large]\n',
    }), ['api 5']);
  });

  it('are environments of the nodes they put together', async () => {
    const overlay = 'namespace: shop\nresources: [../../base]\n';
    const { nodes } = await mapOf({ 'base/kustomization.yaml': 'resources: [api.yaml]\n', 'base/api.yaml': deployment('api'), 'overlays/staging/kustomization.yaml': overlay, 'overlays/prod/kustomization.yaml': overlay });
    assert.deepEqual(nodes.map(({ id, environments }) => [id, environments]), [['api', ['prod', 'staging']]]);
  });

  it('call workloads by the names they have once prefixes are on', async () => {
    assert.deepEqual(await edgesOf({
      'base/kustomization.yaml': 'resources: [api.yaml, cart.yaml]\n', 'base/api.yaml': deployment('api'), 'base/cart.yaml': deployment('cart'),
      'prod/kustomization.yaml': 'namePrefix: prod-\nnameSuffix: -v1\nresources: [../base]\npatches:\n  - path: api.yaml\n',
      'prod/api.yaml': patch('api', '  template:\n    spec:\n      containers:\n        - name: api\n          env: [{ name: CART_URL, value: "http://prod-cart-v1:80" }]\n'),
    }), ['api → cart prod/api.yaml:9']);
  });

  it('generate what workloads read: variables, and whole files', async () => {
    assert.deepEqual(await edgesOf({
      'base/kustomization.yaml': 'resources: [api.yaml, cart.yaml, edge.yaml]\nconfigMapGenerator:\n  - name: addresses\n    envs: [addresses.env]\n  - name: edge-conf\n    files: [default.conf=nginx/edge.conf]\n',
      'base/addresses.env': '# who\nCART_URL=http://cart:80\n', 'base/nginx/edge.conf': 'server {\n  location / {\n    proxy_pass http://api:80;\n  }\n}\n',
      'base/api.yaml': deployment('api', '          envFrom: [{ configMapRef: { name: addresses } }]\n'), 'base/cart.yaml': deployment('cart'),
      'base/edge.yaml': deployment('edge', '      volumes: [{ name: c, configMap: { name: edge-conf } }]\n'),
    }), ['api → cart base/addresses.env:2', 'edge → api base/nginx/edge.conf:3']);
  });

  it('that lead to themselves or to what is not there do no harm', async () => {
    assert.deepEqual(await replicasOf({ 'a/kustomization.yaml': 'resources: [../b, ../gone, api.yaml, "https://github.com/acme/x//base?ref=v1"]\n', 'b/kustomization.yaml': 'resources: [../a]\ncomponents: [../b]\n', 'a/api.yaml': deployment('api') }), ['api 1']);
  });
});
