// What manifests open in so many words: Services of stores, walls of containers, roles, and clients that check nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const found = async (rule: string, text: string, file = 'shop.yaml'): Promise<readonly string[]> =>
  (await analyse({ [file]: text })).filter((finding) => finding.rule === rule).map(({ severity, subject }) => `${severity} ${subject}`);

describe('What a cluster opens', () => {
  const service = (port: number, type: string, more = '') => `apiVersion: v1\nkind: Service\nmetadata:\n  name: orders\n${more}spec:\n  type: ${type}\n  selector: {app: orders}\n  ports: [{port: ${String(port)}}]\n`;

  it('is a Service in front of a port that only stores listen on, though nobody says what runs there', async () => {
    assert.deepEqual(await found('public-exposure', service(5432, 'LoadBalancer')), ['warning orders']);
    assert.deepEqual(await found('public-exposure', service(6379, 'NodePort')), ['warning orders']);
    assert.deepEqual(await found('public-exposure', service(6379, 'ClusterIP')), []);
    assert.deepEqual(await found('public-exposure', service(8080, 'LoadBalancer')), []);
    assert.deepEqual(await found('public-exposure', service(5432, 'LoadBalancer', '  annotations: {networking.gke.io/load-balancer-type: Internal}\n')), []);
  });

  const pod = (security: string, kind = 'Deployment') => `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers:\n        - name: web\n          image: acme/web:1\n          securityContext: ${security}\n`;

  it('is a wall of a container that is switched off', async () => {
    assert.deepEqual(await found('permissive-access', pod('{allowPrivilegeEscalation: true}')), ['hint web']);
    assert.deepEqual(await found('permissive-access', pod('{seccompProfile: {type: Unconfined}}')), ['hint web']);
    assert.deepEqual(await found('permissive-access', pod('{privileged: true, allowPrivilegeEscalation: true}')), ['warning web']);
    assert.deepEqual(await found('permissive-access', pod('{allowPrivilegeEscalation: false, seccompProfile: {type: RuntimeDefault}}')), []);
    assert.deepEqual(await found('permissive-access', pod('{allowPrivilegeEscalation: true}', 'DaemonSet')), []);
    const compose = (option: string) => found('permissive-access', `services:\n  web:\n    image: acme/web\n    security_opt: ["${option}"]\n`, 'compose.yaml');
    assert.deepEqual(await compose('seccomp:unconfined'), ['hint web']);
    assert.deepEqual(await compose('no-new-privileges:true'), []);
  });

  it('is the role of an administrator for a program, smaller where it is bound in one namespace', async () => {
    const binding = (kind: string, subject: string) => found('permissive-access', `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: {name: b, namespace: shop}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\nsubjects: [{kind: ${subject}, name: web}]\n`);
    assert.deepEqual(await binding('ClusterRoleBinding', 'ServiceAccount'), ['warning web']);
    assert.deepEqual(await binding('RoleBinding', 'ServiceAccount'), ['information cluster-admin']);
    assert.deepEqual(await binding('RoleBinding', 'User'), []);
  });

  it('is a client of the cluster that checks no certificate', async () => {
    const client = (more: string) => found('tls-verification-disabled', `apiVersion: v1\nkind: Config\nclusters:\n  - name: shop\n    cluster:\n      server: https://k8s.acme.io\n      ${more}\n`, 'kubeconfig.yaml');
    assert.deepEqual(await client('insecure-skip-tls-verify: true'), ['error insecure-skip-tls-verify: true']);
    assert.deepEqual(await client('certificate-authority: ca.pem'), []);
  });
});

describe('A budget for disruptions', () => {
  const shop = (budget: string) => `${['apiVersion: apps/v1', 'kind: Deployment', 'metadata: {name: web}', 'spec:', '  replicas: 3', '  selector: {matchLabels: {app: web}}', '  template:', '    metadata: {labels: {app: web}}', '    spec:', '      topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule}]', '      containers: [{name: web, image: "acme/web:1"}]'].join('\n')}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: web}\nspec:\n  ${budget}\n  selector: {matchLabels: {app: web}}\n`;

  it('protects nothing if it lets everything be taken away at once', async () => {
    assert.equal((await found('single-point-of-failure', shop('maxUnavailable: 100%'))).length, 1);
    assert.equal((await found('single-point-of-failure', shop('minAvailable: 0'))).length, 1);
    assert.equal((await found('single-point-of-failure', shop('maxUnavailable: 1'))).length, 0);
  });
});
