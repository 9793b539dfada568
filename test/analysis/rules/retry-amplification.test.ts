// Retries of several services multiply as those of one do.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const workspace = {
  'compose.yaml': 'services:\n  shop: {build: ./shop}\n  stock: {build: ./stock}\n',
  'shop/levels.ts': "import axios from 'axios';\nimport pRetry from 'p-retry';\nexport const level = (sku: string) => pRetry(() => axios.get(`http://stock:3000/levels/${sku}`, { timeout: 9000 }), { retries: 2 });\n",
  'stock/server.ts': "import axios from 'axios';\nimport express from 'express';\nimport pRetry from 'p-retry';\nconst app = express();\napp.get('/levels/:sku', async (request, response) => {\n  const { data } = await pRetry(() => axios.get('https://depot.shop.io/all', { timeout: 1000 }), { retries: 3 });\n  response.json(data);\n});\n",
};

describe('Retries across services', () => {
  it('are told with their arithmetic, where the outermost stands', async () => {
    const found = (await analyse(workspace)).filter((finding) => finding.rule === 'retry-amplification');
    assert.deepEqual(found.map(({ file, range }) => `${file}:${range.start.line + 1}`), ['shop/levels.ts:3']);
    assert.match(found[0]!.message, /`shop` and `stock`.* 3 × 4 = 12 attempts/);
  });
});
