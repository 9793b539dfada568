// Plaintext addresses and what to write instead.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { encrypted, reachOf } from '../../../src/analysis/concepts';

describe('A plaintext address', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    ['changes its scheme', "http://inventory/items'", "https://inventory/items'"],
    ['keeps a port of its own', 'http://inventory:8081/items', 'https://inventory:8081/items'],
    ['changes the usual port, where encrypted connections find nobody', 'amqp://shop:secret@rabbitmq:5672/%2F', 'amqps://shop:secret@rabbitmq:5671/%2F'],
    ['changes the port behind what is filled in later', 'amqp://shop:${PASSWORD:?set in .env}@${HOST}:5672/', 'amqps://shop:${PASSWORD:?set in .env}@${HOST}:5671/'],
    ['changes the port of each host', 'amqp://a:5672,b:5672', 'amqps://a:5671,b:5671'],
    ['leaves passwords alone', 'http://user:80@host', 'https://user:80@host'],
    ['leaves alone what follows it', "http://a:80', 'http://b:80'", "https://a:443', 'http://b:80'"],
    ['keeps the port where both kinds share it', 'redis://cache:6379', 'rediss://cache:6379'],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const edits = [...encrypted(before, before.slice(0, before.indexOf(':')))!.edits].reverse();
      assert.equal(edits.reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), before), after);
    });
  }

  it('is told with its new port', () => {
    assert.equal(encrypted('mqtt://broker:1883', 'mqtt')!.title, 'Use mqtts:// (port 8883)');
  });

  it('is not changed when it is encrypted already', () => {
    assert.equal(encrypted('https://inventory', 'https'), undefined);
  });

  it('knows a service with its namespace from a domain of the Internet', () => {
    assert.deepEqual(['cart.default', 'cart.shop-prod', 'cart.io', 'cart.xn--p1ai', 'api.shop-prod.com'].map(reachOf), ['cluster', 'cluster', 'remote', 'remote', 'remote']);
  });
});
