// What a learner's words find among texts.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createRetrieval } from '../../../src/mentor/dialog/retrieval';

const texts = [
  { wordings: ['How long should a timeout be?', 'which limit do I set for a call'], text: 'A little above the slowest normal answer.', under: 'Timeouts' },
  { wordings: ['How often should a timeout be tested?'], text: 'With each release.', under: 'Timeouts' },
  { wordings: ['Who pays for a pool?'], text: 'The database, with memory for each connection.', under: 'Connection pooling' },
];
const found = (question: string): readonly number[] => createRetrieval(texts).rank(question).map(({ at }) => at);

describe('retrieval', () => {
  it('tells "how long" from "how often", whatever else is alike', () => {
    assert.equal(found('how long is a timeout supposed to be')[0], 0);
    assert.equal(found('how often is a timeout supposed to be tested')[0], 1);
  });

  it('finds by any of the ways to ask, and by the text itself', () => {
    assert.equal(found('the limit for my calls?')[0], 0);
    assert.deepEqual(found('memory of the database'), [2]);
  });

  it('finds nothing by small words alone, or by words that nobody has written', () => {
    assert.deepEqual(found('who is it for and how should it be'), []);
    assert.deepEqual(found('pineapple constructor toString'), []);
  });
});
