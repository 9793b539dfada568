// Calls through an interface of the project: what the one class that implements it does counts.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../support/analyse';

const shop = (more: Readonly<Record<string, string>> = {}) => ({
  'src/main/java/io/shop/Stock.java': 'package io.shop;\npublic interface Stock { int level(String item); }\n',
  'src/main/java/io/shop/http/HttpStock.java': 'package io.shop.http;\nimport io.shop.Stock;\nimport org.springframework.web.client.RestTemplate;\npublic class HttpStock implements Stock {\nprivate final RestTemplate http = new RestTemplate();\npublic int level(String item) { return http.getForObject("https://stock.shop.io/" + item, Integer.class); } }\n',
  'src/main/java/io/shop/Orders.java': 'package io.shop;\nimport org.springframework.stereotype.Service;\n@Service\npublic class Orders {\nprivate final Stock stock;\nOrders(Stock stock) { this.stock = stock; }\nvoid all(List<String> items) {\nfor (String item : items) { show(stock.level(item)); } } }\n',
  ...more,
});

async function loops(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return inShort((await analyse(files)).filter(({ rule }) => rule === 'sequential-remote-calls')).map((line) => line.replace(/^.*\/(?=\w+\.java)/, ''));
}

describe('A call through an interface', () => {
  it('does what the only class does that implements it', async () => {
    assert.deepEqual(await loops(shop()), ['Orders.java:8 http.getForObject']);
  });

  it('may be anything where several classes do', async () => {
    assert.deepEqual(await loops(shop({ 'src/main/java/io/shop/FixedStock.java': 'package io.shop;\npublic class FixedStock implements Stock { public int level(String item) { return 1; } }\n' })), []);
  });

  it('is not asked of tests', async () => {
    assert.deepEqual(await loops(shop({ 'src/test/java/io/shop/FakeStock.java': 'package io.shop;\npublic class FakeStock implements Stock { public int level(String item) { return 1; } }\n' })), ['Orders.java:8 http.getForObject']);
  });
});
