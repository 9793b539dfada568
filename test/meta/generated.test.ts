// Meta: what is generated is up to date.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { regenerated } from '../../scripts/generate.mjs';

describe('The tables of the README', () => {
  it('say what the code says', async () => {
    const { now, then } = await regenerated(join(import.meta.dirname, '../..'));
    assert.equal(now, then, 'README.md is out of date: run npm run generate');
  });
});
