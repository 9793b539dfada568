import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';
import { partsOf } from '../../../src/analysis/project/places';

describe('A place in a library record', () => {
  it('names an argument and the keys below it, also keys with dots', () => {
    assert.deepEqual(partsOf('1.http.timeout'), ['1', 'http', 'timeout']);
    assert.deepEqual(partsOf("0['bootstrap.servers']"), ['0', 'bootstrap.servers']);
    assert.deepEqual(partsOf('timeout=.connect'), ['timeout=', 'connect']);
  });

  it('finds settings whose names have dots in real calls', async () => {
    const found = await analyse({
      'a.py': `from confluent_kafka import Producer
safe = Producer({"bootstrap.servers": "a.shop.io:9093,b.shop.io:9093", "security.protocol": "SSL"})
open_one = Producer({"bootstrap.servers": "a.shop.io:9092"})
`,
    });
    assert.deepEqual(inShort(found), ['plaintext-connection a.py:3 a.shop.io', 'single-point-of-failure a.py:3 Producer']);
  });
});

describe('Arguments that are spread', () => {
  it('count where what they hold is visible, and hide nothing then', async () => {
    const found = await analyse({
      'a.py': `import requests
bare = {"headers": {"accept": "text/plain"}}
timed = {"timeout": 5}
requests.get("https://a.shop.io", **bare)
requests.get("https://a.shop.io", **timed)
def send(**options):
    return requests.post("https://a.shop.io", **options)
`,
    });
    assert.deepEqual(inShort(found), ['missing-timeout a.py:4 requests.get', 'missing-retry a.py:4 requests.get', 'missing-retry a.py:5 requests.get']);
  });
});
