import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createBaseline, readBaseline, subtract, writeBaseline } from '../../../src/analysis/engine';

const finding = (fingerprint: string) => ({ fingerprint, rule: 'missing-timeout', file: 'a.ts' });

describe('a baseline', () => {
  it('hides the findings it adopted, as often as it saw them, and no others', () => {
    const baseline = createBaseline([finding('a'), finding('b'), finding('b')]);
    const left = subtract([finding('a'), finding('b'), finding('b'), finding('b'), finding('c')], baseline);
    assert.deepEqual(left.map(({ fingerprint }) => fingerprint), ['b', 'c']);
  });

  it('survives being written and read, one finding a line', () => {
    const baseline = createBaseline([finding('b'), finding('a')]);
    const text = writeBaseline(baseline);
    assert.deepEqual(readBaseline(text), { baseline });
    assert.equal(text.split('\n').filter((line) => line.includes('missing-timeout')).length, 2);
    assert.deepEqual(readBaseline(writeBaseline(createBaseline([]))), { baseline: { version: 1, findings: {} } });
  });

  it('says what is wrong with a broken file', () => {
    const problem = (text: string) => (readBaseline(text) as { problem: string }).problem;
    assert.match(problem('{'), /not valid JSON/);
    assert.match(problem('{"version":2,"findings":{}}'), /version 2/);
    assert.match(problem('{"version":1,"findings":{"a":1}}'), /expected form/);
    assert.match(problem('[]'), /distributed-mentor baseline/);
  });
});
