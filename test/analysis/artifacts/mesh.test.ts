import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createMesh, inMesh } from '../../../src/analysis/project/mesh';
import { readAll, shown, type Workspace } from './reading';

const meshOf = (workspace: Workspace) => createMesh(readAll(workspace));
const virtualService = (http: string, more = '') => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews, namespace: shop}
spec:
  hosts: [reviews]
${more}  http:
${http}`;

describe('What a service mesh is told', () => {
  it('are the limits of Istio, if every route has them', () => {
    const files = { 'v.yaml': virtualService('    - route: [{destination: {host: reviews}}]\n      timeout: 1m30s\n      retries: {attempts: 2, perTryTimeout: 2s}\n') };
    const [policy, ...others] = meshOf(files)('reviews.shop.svc.cluster.local');
    assert.deepEqual(others, []);
    assert.deepEqual([policy!.mesh, policy!.deadline!.seconds, policy!.retry!.attempts, shown(files, policy!.deadline!)], ['Istio', 90, 3, '8: 1m30s']);
    assert.deepEqual(meshOf(files)('reviews.other'), []);
    assert.deepEqual(meshOf(files)('reviews.example.com'), []);
    const some = meshOf({ 'v.yaml': virtualService('    - match: [{uri: {prefix: /slow}}]\n      timeout: 9s\n    - route: []\n') })('reviews')[0]!;
    assert.equal(some.deadline, undefined);
  });

  it('leave calls inside of the cluster alone where they are for a gateway', () => {
    assert.deepEqual(meshOf({ 'v.yaml': virtualService('    - timeout: 1s\n', '  gateways: [front]\n') })('reviews'), []);
    assert.equal(meshOf({ 'v.yaml': virtualService('    - timeout: 1s\n', '  gateways: [front, mesh]\n') })('reviews').length, 1);
  });

  it('are the limits of Linkerd profiles, routes and annotations', () => {
    const look = meshOf({ 'l.yaml': `apiVersion: linkerd.io/v1alpha2
kind: ServiceProfile
metadata: {name: books.shop.svc.cluster.local}
spec: {routes: [{name: GET /, timeout: 300ms, isRetryable: true}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: authors}
spec: {parentRefs: [{kind: Service, name: authors}], rules: [{timeouts: {request: 2s}}]}
---
apiVersion: v1
kind: Service
metadata: {name: web, annotations: {timeout.linkerd.io/request: 5s}}
spec: {selector: {app: web}}
---
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata: {name: stock, annotations: {retry.linkerd.io/grpc: unavailable, retry.linkerd.io/limit: "3"}}
spec: {parentRefs: [{kind: Service, name: stock}], rules: [{}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: slow, annotations: {timeout.linkerd.io/request: 9s}}
spec: {parentRefs: [{kind: Service, name: prices}], rules: [{matches: [{path: {value: /slow}}]}]}
` });
    assert.deepEqual(look('stock').flatMap(({ retry }) => retry?.attempts ?? []), [4]);
    assert.deepEqual(look('prices').flatMap(({ deadline }) => deadline?.seconds ?? []), []);
    assert.deepEqual(['books', 'authors', 'web'].map((host) => [look(host)[0]?.deadline?.seconds, look(host)[0]?.retry?.attempts]), [[0.3, 2], [2, undefined], [5, undefined]]);
  });

  it('encrypt what programs send in plaintext inside of the cluster', () => {
    const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {}, template: {spec: {containers: [{name: web, image: web, env: [{name: CART, value: "http://cart:80"}, {name: BANK, value: "http://bank.io"}]}]}}}\n';
    const strict = 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: default, namespace: istio-system}\nspec: {mtls: {mode: STRICT}}\n';
    const transports = (policy: string) => {
      const facts = readAll({ 'w.yaml': deployment, 'm.yaml': policy });
      return facts.flatMap(({ connections }) => connections).map((connection) => inMesh(connection, createMesh(facts)).transport);
    };
    assert.deepEqual(transports(strict), ['tls', 'plaintext']);
    assert.deepEqual(transports(strict.replace('STRICT', 'PERMISSIVE')), ['plaintext', 'plaintext']);
    assert.deepEqual(transports('apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, annotations: {linkerd.io/inject: enabled}}\n'), ['tls', 'plaintext']);
  });
});
