import assert from 'node:assert/strict';
import { loadLessons, packLessons, unpackLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from './shipped-lessons';

describe('packed lessons', () => {
  it('come out as they went in, in less room', () => {
    const { lessons } = loadLessons(shippedLessons());
    const packed = packLessons(lessons);
    assert.deepEqual(unpackLessons(packed), lessons);
    assert.ok(packed.length < JSON.stringify(lessons).length * 0.8);
  });
});
