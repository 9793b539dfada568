// What stands where in a program, asked for by function and by offset.
import { strict as assert } from 'node:assert';
import { beginningIn } from '../../../src/analysis/project/by-place';

const at = (start: number, end: number): { at: { start: number; end: number } } => ({ at: { start, end } });

describe('what stands in a stretch of code', () => {
  const items = [at(40, 50), at(10, 90), at(20, 30), at(30, 31)];

  it('is what begins there, ends included, in the order of the list', () => {
    assert.deepEqual(beginningIn(items, { start: 20, end: 40 }), [items[0], items[2], items[3]]);
  });

  it('is nothing where nothing begins', () => {
    assert.deepEqual(beginningIn(items, { start: 41, end: 99 }), []);
    assert.deepEqual(beginningIn([], { start: 0, end: 99 }), []);
  });
});
