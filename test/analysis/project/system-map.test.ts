// The service map: one node a name, edges from settings and from code, and who is cut off by what exists once.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toDot, toMermaid } from '../../../src/analysis/map-text';
import { mapOf } from '../../support/analyse';

const shop = {
  'compose.yaml': `services:
  web:
    build: ./web
    ports: ["80:80"]
    environment: { CART_URL: "http://cart:7070" }
    depends_on: [cart]
  cart:
    build: ./services/cart
    environment: { REDIS: "redis:6379", OTLP: "http://collector:4317" }
  redis:
    image: redis:7
  collector:
    image: otel/opentelemetry-collector:0.98.0
  mail:
    image: mailhog/mailhog
`,
  'services/cart/pay.ts': "import axios from 'axios';\nexport const pay = () => axios.post('https://api.bank.net/v1/charges');\n",
};

describe('the system map', () => {
  it('knows what runs, who calls whom, and where that is written', async () => {
    const { nodes, edges } = await mapOf(shop);
    assert.deepEqual(nodes.map(({ id, kind, replicas }) => `${id} ${kind} ${replicas}`), ['api.bank.net external null', 'cart service 1', 'collector telemetry 1', 'redis cache 1', 'web service 1']);
    assert.deepEqual(edges.map(({ from, to, protocol, file, line }) => `${from} → ${to} ${protocol} ${file}:${line}`), [
      'cart → api.bank.net http services/cart/pay.ts:2', 'cart → collector http compose.yaml:9', 'cart → redis redis compose.yaml:9', 'web → cart http compose.yaml:6',
    ]);
  });

  it('says who stops with what exists once, over others as well, and leaves out what only looks on', async () => {
    const { singlePointsOfFailure } = await mapOf(shop);
    assert.deepEqual(singlePointsOfFailure.map(({ id, affects }) => [id, affects]), [['redis', ['cart', 'web']], ['cart', ['web']], ['web', []]]);
    assert.match(singlePointsOfFailure[0]!.why, /Only one instance of redis runs: cart calls it, and 2 in all stop working with it/);
  });

  it('has one node a name, whatever environments describe it', async () => {
    const deployment = (replicas: number): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: cart }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: cart } }
  template:
    metadata: { labels: { app: cart } }
    spec: { containers: [{ name: cart, image: shop/cart:1, env: [{ name: DB, value: "postgres://db/cart" }] }] }
`;
    const { nodes, edges } = await mapOf({ 'overlays/prod/cart.yaml': deployment(3), 'overlays/dev/cart.yaml': deployment(1), 'overlays/prod/db.yaml': deployment(2).replaceAll('cart', 'db').replace(/, env.*]/, '') });
    assert.deepEqual(nodes.map(({ id, environments }) => [id, environments]), [['cart', ['dev', 'prod']], ['db', ['prod']]]);
    assert.equal(edges.length, 1);
  });

  it('is written as Mermaid and DOT in which no name can break out', async () => {
    const map = await mapOf({ 'compose.yaml': 'services:\n  \'a"]; evil\':\n    image: x\n    depends_on: [b]\n  b: { image: redis }\n' });
    assert.match(toMermaid(map), /n0\["a#34;#93;#59; evil"\]/);
    assert.match(toDot(map), /"a\\"\]; evil" -> "b" \[label="redis"\];/);
  });
});
