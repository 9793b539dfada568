// What is typed in a hurry, put right.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createSpelling } from '../../../src/mentor/dialog/understand/spelling';

describe('spelling', () => {
  const often = Array<string>(9).fill('what happens when the server is down, and what is the difference between done and gone');
  const respelled = createSpelling(often, (word) => word === 'serving');

  it('puts slips of common words right', () => {
    assert.equal(respelled('whta happns wehn teh serever is donw?'), 'what happens when the server is down?');
  });

  it('leaves known words, names, short words and code alone', () => {
    for (const text of ['deno, hono and flink', 'serving', 'Sever', 'wehn()', 'teh.js', 'a-teh', 'nto']) assert.equal(respelled(text), text);
  });
});
