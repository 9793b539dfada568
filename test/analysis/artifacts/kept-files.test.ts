import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createDependants } from '../../../src/analysis/project/dependants';
import { edited, readAll, shown, type Workspace } from './reading';

const program = (name: string, spec = '') => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec: {selector: {}, template: {metadata: {labels: {app: ${name}}}, spec: {${spec}containers: [{name: c, image: acme/${name}}]}}}
`;
const links = (workspace: Workspace) => createDependants(readAll(workspace)).links().map(({ from, to, mention }) => `${from.name} → ${to.name} at ${shown(workspace, mention)}`);

describe('Files kept in a ConfigMap', () => {
  const settings = `apiVersion: v1
kind: ConfigMap
metadata: {name: web}
data:
  application.yml: |
    spring:
      data:
        mongodb: {uri: "mongodb://db/shop"}
  nginx.conf: |
    server {
      location / { }
      location /api/ {
        proxy_pass http://cart:8080/;
      }
    }
`;

  it('are read like files of their own, at their lines, for whom they are mounted by', () => {
    const mount = 'volumes: [{name: v, configMap: {name: web}}], ';
    assert.deepEqual(links({ 'k.yaml': settings + program('front', mount) + program('cart') + program('db') }), ['front → db at 8: db', 'front → cart at 13: cart']);
  });

  it('are what a Spring program of that name asks for', () => {
    assert.deepEqual(links({ 'k.yaml': settings + program('web') + program('cart') + program('db') }), ['web → db at 8: db']);
  });

  it('are mended at their lines', () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n  app.properties: |\n    # whom we ask\n    bank.url=http://bank.io/pay\n';
    const [connection] = readAll({ 'k.yaml': text }).flatMap((facts) => facts.connections);
    assert.match(edited(text, connection!.fixes[0]!.edits), /^ {4}bank\.url=https:\/\/bank\.io\/pay$/m);
  });
});
