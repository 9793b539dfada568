// superagent in JavaScript: what the record must see, and what it must leave alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../../support/analyse';

async function findings(...lines: string[]) {
  return inShort(await analyse({ 'a.ts': ["import request from 'superagent';", ...lines, ''].join('\n') }));
}

describe('superagent', () => {
  it('waits for ever and tries once, unless the chain says otherwise', async () => {
    assert.deepEqual(await findings("export const items = () => request.get('https://api.shop.io/items').set('accept', 'json');"), ['missing-timeout a.ts:2 request.get', 'missing-retry a.ts:2 request.get']);
  });

  it('is left alone where the chain has a limit and retries', async () => {
    assert.deepEqual(await findings("export const items = () => request.get('https://api.shop.io/items').query({ page: 1 }).timeout({ response: 500 }).retry(2);"), []);
  });

  it('is told where the chain repeats what creates something', async () => {
    const post = (steps: string) => findings(`export const order = (o: object) => request.post('https://api.shop.io/orders')${steps}.send(o).timeout(900);`);
    assert.deepEqual(await post(".set('accept', 'json').retry(2)"), ['retry-non-idempotent a.ts:2 request.post']);
    assert.deepEqual(await post(".set('Idempotency-Key', key).retry(2)"), []);
  });

  it('is left alone where the agent has them', async () => {
    assert.deepEqual(await findings('const api = request.agent().timeout(800).retry(2);', "export const items = () => api.get('https://api.shop.io/items');"), []);
  });
});
