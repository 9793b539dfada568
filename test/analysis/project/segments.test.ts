// NetworkPolicies: what they let through is known of the system, and who alone may reach a part.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mapOf } from '../../support/analyse';

const deployment = (name: string, labels = `app: ${name}`): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { ${labels} } }
  template:
    metadata: { labels: { ${labels}, part-of: shop } }
    spec: { containers: [{ name: ${name}, image: "acme/${name}:1" }] }
`;
const system = ['web', 'cart', 'ledger'].map((name) => deployment(name)).join('');
const policy = (spec: string): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: guard }
spec:
${spec}`;

async function passages(spec: string): Promise<readonly [readonly string[], readonly (string | undefined)[]]> {
  const { nodes, edges } = await mapOf({ 'system.yaml': system, 'policy.yaml': policy(spec) });
  return [edges.map(({ from, to, file, line }) => `${from} → ${to} ${file}:${line}`), nodes.map(({ id, reachableBy }) => reachableBy && `${id}: ${reachableBy.join(' ')}`).filter((one) => one !== undefined)];
}

describe('a NetworkPolicy', () => {
  it('tells who calls whom, and who alone may', async () => {
    assert.deepEqual(await passages('  podSelector: { matchLabels: { app: ledger } }\n  ingress:\n    - from:\n        - podSelector: { matchLabels: { app: cart } }\n'), [['cart → ledger policy.yaml:8'], ['ledger: cart']]);
    assert.deepEqual(await passages('  podSelector: { matchLabels: { app: web } }\n  policyTypes: [Egress]\n  egress:\n    - to:\n        - podSelector: { matchLabels: { app: cart } }\n'), [['web → cart policy.yaml:9'], []]);
  });

  it('that lets nobody through says so', async () => {
    assert.deepEqual(await passages('  podSelector: { matchLabels: { app: ledger } }\n  policyTypes: [Ingress]\n'), [[], ['ledger: ']]);
  });

  it('about several at once, about everybody, addresses or expressions leaves it open who calls whom', async () => {
    const from = (peer: string) => passages(`  podSelector: { matchLabels: { app: ledger } }\n  ingress:\n    - from: [${peer}]\n`);
    assert.deepEqual(await from('{ podSelector: { matchLabels: { part-of: shop } } }'), [[], ['ledger: cart ledger web']]);
    assert.deepEqual(await from('{ podSelector: {} }'), [[], []]);
    assert.deepEqual(await from('{ ipBlock: { cidr: 10.0.0.0/8 } }, { podSelector: { matchLabels: { app: cart } } }'), [['cart → ledger policy.yaml:7'], []]);
    assert.deepEqual(await from('{ podSelector: { matchExpressions: [{ key: app, operator: In, values: [cart] }] } }'), [[], []]);
    assert.deepEqual(await passages('  podSelector: {}\n  ingress: [{}]\n'), [[], []]);
  });
});
