// What only looks bad is left alone, and labels name rules that exist. Misses are shown by `npm run bench`, not forbidden.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { rules } from '../../src/analysis/rules';
import { nodeModulesHost } from '../support/syntax';
import { readSystem, scoreCorpus } from './corpus-score';

const folder = 'test/corpus';

describe('The labelled corpus', () => {
  it('labels rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const unknown = readdirSync(folder).flatMap((name) => readSystem(folder, name).labels).filter(({ rule }) => !ids.has(rule));
    assert.deepEqual(unknown, []);
  });

  it('holds no line that only looks bad and is reported', async () => {
    const loud = (await scoreCorpus(folder, nodeModulesHost)).flatMap((score) => score.loud.map((place) => `${score.rule} ${place}`));
    assert.deepEqual(loud, []);
  });
});
