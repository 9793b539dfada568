// The verdict of a review: ranked by who stops, with the rule's advice where a finding stands at the same place.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { verdictOn } from '../../src/cli/verdict';
import { analyse, mapOf } from '../support/analyse';

const shop = {
  'compose.yaml': `services:
  web: { build: ./web, depends_on: [cart, mail] }
  cart: { build: ./cart, depends_on: [redis] }
  mail: { build: ./mail }
  redis: { image: redis:7 }
`,
};

describe('the verdict of a review', () => {
  it('names what would cut off most first, and says what to do about it', async () => {
    const risks = verdictOn(await mapOf(shop), await analyse(shop));
    assert.deepEqual(risks.map(({ name, line, stops }) => [name, line, stops]), [['redis', 5, ['cart', 'web']], ['cart', 3, ['web']], ['mail', 4, ['web']]]);
    assert.match(risks[0]!.advice!, /^Use Sentinel/);
  });

  it('is empty where nothing depends on anything', async () => assert.deepEqual(verdictOn(await mapOf({}), []), []));
});
