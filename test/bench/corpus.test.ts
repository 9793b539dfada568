// What only looks bad is left alone, labels name rules that exist, and of what is bad no more is missed than is known to be.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { rules } from '../../src/analysis/rules';
import { nodeModulesHost } from '../support/syntax';
import { readSystem, scoreCorpus } from './corpus-score';

const folder = 'test/corpus';

/** Nobody has found a way to tell these yet. */
const missedSoFar = [
  'sequential-remote-calls fleet/cmd/dispatch/handlers.go:42',
  'unbounded-concurrency bookshop/gateway/src/main.ts:37',
];

describe('The labelled corpus', () => {
  it('labels rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const unknown = readdirSync(folder).flatMap((name) => readSystem(folder, name).labels).filter(({ rule }) => !ids.has(rule));
    assert.deepEqual(unknown, []);
  });

  it('holds no line that only looks bad and is reported, and none that is bad and newly missed', async () => {
    const scores = await scoreCorpus(folder, nodeModulesHost);
    assert.deepEqual(scores.flatMap((score) => score.loud.map((place) => `${score.rule} ${place}`)), []);
    assert.deepEqual(scores.flatMap((score) => score.missed.map((place) => `${score.rule} ${place}`)).sort(), missedSoFar);
  });
});
