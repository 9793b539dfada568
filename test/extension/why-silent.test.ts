// How the answer to "why is nothing reported here?" reads in the conversation, and which places one can jump to.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answerTo, placesIn, questionAbout } from '../../src/extension/features/why-silent/wording';

const explanation = {
  subject: 'api.get', file: 'src/use.ts', range: { start: { line: 4, character: 2 }, end: { line: 4, character: 20 } },
  reasons: [
    { about: 'deadline', sentence: '10 s, from `src/client.ts:3`.', evidence: [] },
    { about: 'encryption', sentence: 'It is encrypted: `https://stock.shop.io:8443` (`src/client.ts:3`).', evidence: [] },
  ],
} as const;

describe('the answer why nothing is reported', () => {
  it('is a list with one line for each policy', () => {
    assert.equal(questionAbout(explanation), 'Why is nothing reported about `api.get` at src/use.ts:5?');
    assert.match(answerTo([explanation]), /^`api\.get` at `src\/use\.ts:5`:\n\n- \*\*Deadline:\*\* 10 s, from `src\/client\.ts:3`\.\n- \*\*Encryption:\*\* /);
  });

  it('names each place once, and takes no address for a file', () => {
    assert.deepEqual(placesIn(answerTo([explanation])), [{ file: 'src/use.ts', line: 5 }, { file: 'src/client.ts', line: 3 }]);
  });
});
