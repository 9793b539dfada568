// Systems of Spring services that nobody deploys from the repository: their own settings say what runs and who calls whom.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mapOf } from '../../support/analyse';

const settings = (module: string, lines: readonly string[], file = 'application.properties') => ({ [`${module}/src/main/resources/${file}`]: `${lines.join('\n')}\n` });

const shop = {
  ...settings('discovery', ['spring.application.name=discovery', 'server.port=8761', 'eureka.client.serviceUrl.defaultZone=http://localhost:8761/eureka']),
  ...settings('orders', ['spring.application.name=order-service', 'server.port=8081', 'eureka.client.serviceUrl.defaultZone=http://localhost:8761/eureka', 'spring.datasource.url=jdbc:mysql://localhost:3306/orders']),
  ...settings('stock', ['spring.application.name=stock-service', 'server.port=8082', 'spring.rabbitmq.host=localhost', 'spring.zipkin.base-url=http://zipkin:9411', 'cors.origins=http://localhost:8081']),
  'gateway/src/main/resources/application.yml': 'server: { port: 8080 }\nspring:\n  application: { name: gateway }\n  cloud: { gateway: { routes: [{ id: orders, uri: "lb://ORDER-SERVICE" }] } }\n',
  'orders/src/main/java/shop/Stock.java': 'package shop;\nimport org.springframework.cloud.openfeign.FeignClient;\n@FeignClient(name = "stock-service")\npublic interface Stock {}\n',
};
const edges = async (files: Readonly<Record<string, string>>) => (await mapOf(files)).edges.map(({ from, to }) => `${from} → ${to}`);

describe('programs that no deployment file describes', () => {
  it('are known by the names they announce, with whom they look up, route to and find by the port of one machine, and with their stores', async () => {
    const { nodes, singlePointsOfFailure } = await mapOf(shop);
    assert.deepEqual(nodes.map(({ id, kind, replicas }) => `${id} ${kind} ${replicas}`), [
      'discovery service null', 'gateway gateway null', 'mysql database null', 'order-service service null', 'rabbitmq broker null', 'stock-service service null', 'zipkin telemetry null',
    ]);
    assert.deepEqual(await edges(shop), ['gateway → order-service', 'order-service → discovery', 'order-service → mysql', 'order-service → stock-service', 'stock-service → rabbitmq', 'stock-service → zipkin']);
    assert.deepEqual(singlePointsOfFailure, [], 'how many of them run nobody says');
  });

  it('use the stores of a Compose file that runs nothing else', async () => {
    const { nodes } = await mapOf({ ...shop, 'compose.yaml': 'services:\n  db: { image: "mysql:8" }\n' });
    assert.ok(nodes.some(({ id, replicas }) => id === 'db' && replicas === 1));
    assert.deepEqual((await edges({ ...shop, 'compose.yaml': 'services:\n  db: { image: "mysql:8" }\n' })).filter((one) => one.startsWith('order-service')), ['order-service → db', 'order-service → discovery', 'order-service → stock-service']);
  });

  it('are what deployment files run, where those describe them under whatever name', async () => {
    const { nodes } = await mapOf({ ...shop, 'compose.yaml': 'services:\n  backend: { image: "acme/backend:3" }\n' });
    assert.deepEqual(nodes.map(({ id }) => id), ['backend']);
  });
});
