// Interfaces whose calls a library makes: their annotations say so.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../../support/analyse';

const cart = 'package io.shop;\nimport org.springframework.cloud.openfeign.FeignClient;\n@FeignClient(name = "cart")\npublic interface Cart { Items getItems(String id); }\n';
const service = (body: string) => `package io.shop;\nimport org.springframework.stereotype.Service;\n@Service\npublic class Orders {\nprivate final Cart cart;\npublic Orders(Cart cart) { this.cart = cart; }\n${body}\n}\n`;

async function found(rule: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return inShort((await analyse(files)).filter((finding) => finding.rule === rule)).map((one) => one.replace(/^.*\/(?=\w+\.java)/, ''));
}

const shop = (body: string, more: Readonly<Record<string, string>> = {}) => ({ 'src/main/java/io/shop/Cart.java': cart, 'src/main/java/io/shop/Orders.java': service(body), ...more });

describe('Feign clients', () => {
  it('retry nothing, which is said once, at the interface', async () => {
    assert.deepEqual(await found('missing-retry', shop('Items a() { return cart.getItems("1"); }\nItems b() { return cart.getItems("2"); }')), ['Cart.java:3 @FeignClient']);
  });

  it('are left alone where settings or a Retryer may repeat', async () => {
    const body = 'Items a() { return cart.getItems("1"); }';
    assert.deepEqual(await found('missing-retry', shop(body, { 'src/main/resources/application.yml': 'feign:\n  client:\n    config:\n      default:\n        retryer: feign.Retryer.Default\n' })), []);
    assert.deepEqual(await found('missing-retry', shop(body, { 'src/main/java/io/shop/Config.java': 'package io.shop;\nimport feign.Retryer;\nclass Config { Retryer retryer() { return new Retryer.Default(); } }\n' })), []);
  });

  it('wait no longer than a minute, and go over the network', async () => {
    assert.deepEqual(await found('missing-timeout', shop('Items a() { return cart.getItems("1"); }')), []);
    assert.deepEqual(await found('sequential-remote-calls', shop('void a(List<String> ids) {\nfor (String id : ids) { show(cart.getItems(id)); } }')), ['Orders.java:8 cart.getItems']);
    assert.deepEqual(await found('swallowed-remote-error', shop('Items a() {\ntry { return cart.getItems("1"); } catch (Exception e) { return null; } }')), ['Orders.java:8 cart.getItems']);
  });
});

describe("Micronaut's @Retryable", () => {
  it('waits as long each time, unless a multiplier or jitter is given', async () => {
    const micronaut = cart.replace('org.springframework.cloud.openfeign.FeignClient', 'io.micronaut.http.client.annotation.Client').replace('@FeignClient(name = "cart")', '@Client("cart")');
    const tried = (annotation: string) => shop(`${annotation}\nItems a() { return cart.getItems("1"); }`, { 'src/main/java/io/shop/Cart.java': micronaut });
    const withImport = (files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace('@Service', 'import io.micronaut.retry.annotation.Retryable;\n@Service')]));
    assert.equal((await found('retry-without-backoff', withImport(tried('@Retryable(attempts = "5", delay = "3s")')))).length, 1);
    assert.deepEqual(await found('retry-without-backoff', withImport(tried('@Retryable(attempts = "5", multiplier = "2.0")'))), []);
  });
});

describe('Interfaces of Quarkus and Micronaut', () => {
  it('retry nothing by themselves', async () => {
    const quarkus = cart.replace('org.springframework.cloud.openfeign.FeignClient', 'org.eclipse.microprofile.rest.client.inject.RegisterRestClient').replace('@FeignClient(name = "cart")', '@RegisterRestClient(configKey = "cart")');
    const micronaut = cart.replace('org.springframework.cloud.openfeign.FeignClient', 'io.micronaut.http.client.annotation.Client').replace('@FeignClient(name = "cart")', '@Client("cart")');
    for (const text of [quarkus, micronaut]) {
      assert.deepEqual((await found('missing-retry', shop('Items a() { return cart.getItems("1"); }', { 'src/main/java/io/shop/Cart.java': text }))).map((line) => line.split(' ')[0]), ['Cart.java:3']);
    }
  });
});

describe('Retrofit', () => {
  it('has the limits of OkHttp', async () => {
    const text = 'package io.shop;\nimport retrofit2.Retrofit;\nclass A {\nvoid a() throws Exception { Cart cart = new Retrofit.Builder().baseUrl("http://cart.shop.io").build().create(Cart.class);\ncart.getItems("1").execute(); } }\n';
    assert.deepEqual(await found('missing-timeout', { 'src/main/java/io/shop/A.java': text }), []);
    assert.deepEqual(await found('plaintext-connection', { 'src/main/java/io/shop/A.java': text }), ['A.java:4 cart.shop.io']);
  });
});
