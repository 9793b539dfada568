// Ways into a cluster without a certificate, and what charts of others are told by the values of the chart that lists them.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readAll, shown, type Workspace } from './reading';

const weak = (workspace: Workspace) => readAll(workspace).flatMap(({ cloud }) => (cloud ?? []).map(({ at, weakens }) => `${weakens} ${at.file} ${shown(workspace, at)}`));

describe('A way into the cluster', () => {
  const ingress = (spec: string, notes = ''): Workspace => ({ 'shop.yaml': `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n${notes}spec:\n${spec}  rules:\n    - host: shop.acme.io\n      http:\n        paths: [{path: /, pathType: Prefix, backend: {service: {name: shop, port: {number: 80}}}}]\n` });

  it('is told where an Ingress has no certificate', () => {
    assert.deepEqual(weak(ingress('')), ['transport shop.yaml 4: shop']);
    assert.deepEqual(weak(ingress('  tls: []\n')), ['transport shop.yaml 4: shop']);
    assert.deepEqual(weak(ingress('  tls: [{secretName: shop}]\n')), []);
  });

  it('may have its certificate from a cloud or a controller, or be for those in the same network', () => {
    for (const note of ['alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:x', 'networking.gke.io/managed-certificates: shop', 'nginx.ingress.kubernetes.io/ssl-passthrough: "true"', 'alb.ingress.kubernetes.io/scheme: internal']) assert.deepEqual(weak(ingress('', `  annotations:\n    ${note}\n`)), [], note);
    assert.deepEqual(weak(ingress('', '  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: "false"\n')).length, 1);
    assert.deepEqual(weak(ingress('  ingressClassName: nginx-internal\n')), []);
    assert.deepEqual(weak({ 'shop.yaml': ingress('')['shop.yaml']!.replace('shop.acme.io', 'shop.localhost') }), []);
  });

  it('is a Gateway whose listeners all speak HTTP', () => {
    const gateway = (...protocols: readonly string[]): Workspace => ({ 'gw.yaml': `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: front\nspec:\n  listeners:\n${protocols.map((one) => `    - {name: ${one.toLowerCase()}, protocol: ${one}, port: 80}\n`).join('')}` });
    assert.deepEqual([gateway('HTTP'), gateway('HTTP', 'HTTPS'), gateway('TCP')].map((one) => weak(one).length), [1, 0, 0]);
  });
});

describe('A chart of others', () => {
  const shop = (values: string): Workspace => ({
    'shop/values.yaml': values,
    'shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - {name: postgresql, alias: db, version: 15.0.0, repository: "https://charts.bitnami.com/bitnami", condition: db.enabled}\n  - {name: redis, version: 19.0.0, repository: "https://charts.bitnami.com/bitnami"}\n',
  });

  it('is weakened by the values of the chart that lists it', () => {
    const values = 'db:\n  primary:\n    persistence:\n      enabled: false\n    service:\n      type: LoadBalancer\nredis:\n  auth:\n    enabled: false\n  master:\n    persistence:\n      enabled: false\n';
    assert.deepEqual(weak(shop(values)), ['durability shop/values.yaml 4: enabled: false', 'exposure shop/values.yaml 6: type: LoadBalancer', 'redundancy shop/values.yaml 1: db', 'authentication shop/values.yaml 9: enabled: false', 'redundancy shop/values.yaml 7: redis']);
  });

  it('is given passwords there', () => {
    const found = readAll(shop('db:\n  auth:\n    password: orders-1\n    existingSecret: db-password\nredis:\n  auth:\n    password: ""\n')).flatMap(({ credentials }) => credentials.map(({ name, sink }) => `${sink} ${name}`));
    assert.deepEqual(found, ['the environment of db auth.password']);
  });

  it('may have a file of its own, named like it or like the folder', () => {
    const values = 'persistence:\n  enabled: false\n';
    const judged = (path: string, more: Workspace = {}) => weak({ [path]: values, ...more }).length;
    assert.deepEqual(['kafka/values.yaml', 'deploy/redis-values.yaml', 'deploy/values-postgres.yml', 'shop/values.yaml'].map((path) => judged(path)), [1, 1, 2, 0]);
    assert.deepEqual(judged('kafka/local-values.yaml', { 'kafka/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n' }), 0);
    assert.deepEqual(judged('kafka/values.yaml', { 'kafka/Chart.yaml': 'apiVersion: v2\nname: kafka\nversion: 1.0.0\n' }), 0);
  });

  it('is not judged where it is switched off, and as it comes where it is told nothing', () => {
    assert.deepEqual(weak(shop('db:\n  enabled: false\n  primary:\n    persistence:\n      enabled: false\n')), []);
    assert.deepEqual(weak(shop('db:\n  auth:\n    username: shop\n')), ['redundancy shop/values.yaml 1: db']);
  });
});
