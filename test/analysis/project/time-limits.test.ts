// Limits around calls that have longer ones, in one program and from one service to the next.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const found = async (files: Readonly<Record<string, string>>) => inShort((await analyse(files)).filter(({ rule }) => rule === 'timeout-inversion')).map((one) => one.replace('timeout-inversion ', ''));

describe('A limit that is shorter than what it is put around', () => {
  it('is found in Python, unless only the library waits so long by itself', async () => {
    const around = (client: string, limit: string) => found({ 'a.py': `import asyncio, httpx\nclient = httpx.AsyncClient(${client})\nasync def score(order):\n    return await client.post("https://fraud.shop.io/score", json=order)\nasync def decide(order):\n    return await asyncio.wait_for(score(order), ${limit})\n` });
    assert.deepEqual(await around('timeout=12', 'timeout=3'), ['a.py:6 wait_for']);
    assert.deepEqual(await around('timeout=2', 'timeout=3'), []);
    assert.deepEqual(await around('', 'timeout=3'), []);
  });

  it('is found in JavaScript, in wrappers, operators and races', async () => {
    const around = (limited: string) => found({ 'a.ts': `import axios from 'axios';\nimport pTimeout from 'p-timeout';\nconst api = axios.create({ timeout: 9000 });\nconst after = (ms: number) => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), ms));\nexport const load = async () => ${limited};\n` });
    assert.deepEqual(await around("pTimeout(api.get('https://shop.io/'), { milliseconds: 2000 })"), ['a.ts:5 pTimeout']);
    assert.deepEqual(await around("Promise.race([api.get('https://shop.io/'), after(2000)])"), ['a.ts:5 race']);
    assert.deepEqual(await around("Promise.race([api.get('https://shop.io/'), after(10_000)])"), []);
  });

  it('is found in another service, whose address only its settings know, by its route', async () => {
    const services = (route: string) => found({
      'compose.yaml': 'services:\n  gateway:\n    build: ./gateway\n    environment:\n      ORDERS_URL: http://orders:4000\n  orders:\n    build: ./orders\n',
      'gateway/package.json': '{}', 'orders/package.json': '{}',
      'gateway/a.js': "const axios = require('axios');\nconst orders = axios.create({ baseURL: process.env.ORDERS_URL, timeout: 2000 });\nexports.load = (id) => orders.get(`/orders/${id}`);\n",
      'orders/a.js': `const express = require('express');\nconst axios = require('axios');\nconst prices = axios.create({ baseURL: process.env.PRICES_URL, timeout: 10000 });\nconst app = express();\napp.get('${route}', async (req, res) => { res.json((await prices.get(\`/prices/\${req.params.id}\`)).data); });\n`,
    });
    assert.deepEqual(await services('/orders/:id'), ['gateway/a.js:3 orders.get']);
    assert.deepEqual(await services('/carts/:id'), []);
  });
});
