import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { edited, read, shown, type Workspace } from './reading';

const reading = (kustomization: string, files: Workspace = {}) => {
  const workspace = { 'overlays/prod/kustomization.yaml': kustomization, ...files };
  return { workspace, ...read(workspace) };
};

describe('Kustomizations', () => {
  it('are read with the patches written into them, each at its line', () => {
    const { workspace, facts } = reading(`namespace: shop
patches:
  - target: {kind: Deployment, name: cart}
    patch: |-
      - op: replace
        path: /spec/replicas
        value: 3
      - op: add
        path: /spec/template/spec/containers/0/resources
        value: {limits: {memory: 1Gi}, requests: {memory: 1Gi}}
patchesStrategicMerge:
  - |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
    spec:
      template:
        spec:
          containers:
            - name: app
              env:
                - name: CART_URL
                  value: http://cart:8080
`);
    assert.deepEqual(facts.workloads.map((one) => [one.name, one.scope, one.partial, one.replicas.count, one.containers![0]!.memory.limit]), [
      ['cart', '', true, 3, 'yes'],
      ['web', '', true, 1, 'no'],
    ]);
    assert.deepEqual([...facts.workloads.map((one) => shown(workspace, one.at)), shown(workspace, facts.workloads[1]!.mentions[0]!)], ['3: cart', '16: web', '24: cart']);
    assert.match(edited(workspace['overlays/prod/kustomization.yaml']!, facts.connections[0]!.fixes[0]!.edits), /^ {18}value: https:\/\/cart:8080$/m);
  });

  it('take changes and variables from the files they name', () => {
    const { workspace, facts } = reading(`patchesJson6902:
  - target: {kind: StatefulSet, name: db}
    path: more.yaml
configMapGenerator:
  - name: addresses
    envs: [addresses.env]
`, { 'overlays/prod/more.yaml': '- {op: add, path: /spec/replicas, value: 2}\n', 'overlays/prod/addresses.env': '# who\nCART=cart:80\n' });
    assert.deepEqual(facts.workloads.map((one) => [one.name, one.kind, one.replicas.count]), [['db', 'stateful-set', 2]]);
    assert.deepEqual(facts.configurations!.flatMap((one) => one.mentions.map((mention) => [one.name, mention.name, shown(workspace, mention)])), [['addresses', 'cart', '2: cart']]);
  });

  it('that patch what only labels name, or are broken, do no harm', () => {
    assert.deepEqual(reading('patches:\n  - target: {kind: Deployment, labelSelector: tier=web}\n    patch: |-\n      - {op: add, path: /spec/replicas, value: 2}\n').facts.workloads, []);
    assert.deepEqual(reading('patches:\n  - patch: |-\n      a: [\n  - path: ../../../outside.yaml\n').facts.workloads, []);
  });

  it('say what images are that manifests call by a short name', () => {
    const manifest = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: orders}\nspec:\n  selector: {matchLabels: {app: orders}}\n  template: {metadata: {labels: {app: orders}}, spec: {containers: [{name: main, image: 'store:1'}]}}\n";
    const images = (name: string): string => `images:\n  - {name: ${name}, newName: registry.io:5000/acme/postgres, newTag: "16"}\n`;
    const imageOf = (workspace: Workspace) => read({ 'k8s/base/orders.yaml': manifest, ...workspace }).facts.workloads.map(({ image, product }) => [image, product?.title])[0];
    assert.deepEqual(imageOf({ 'k8s/base/kustomization.yaml': `resources: [orders.yaml]\n${images('store')}` }), ['registry.io:5000/acme/postgres:1', 'PostgreSQL']);
    assert.deepEqual(imageOf({ 'k8s/kustomization.yaml': `resources: [base]\n${images('store')}` }), ['registry.io:5000/acme/postgres:1', 'PostgreSQL']);
    assert.deepEqual(imageOf({ 'k8s/base/kustomization.yaml': `resources: [orders.yaml]\n${images('storefront')}` }), ['store:1', undefined]);
    assert.deepEqual(imageOf({ 'k8s/base/kustomization.yaml': `resources: [other.yaml]\n${images('store')}` }), ['store:1', undefined]);
  });
});
