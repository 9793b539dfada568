// Finding a lesson by the words a learner would use.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createSearch, loadLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from './shipped-lessons';

const { search } = createSearch(loadLessons(shippedLessons()).lessons);
const first = (query: string): string | undefined => search(query)[0]?.lesson;

describe('searching lessons', () => {
  const wanted: readonly (readonly [query: string, lesson: string])[] = [
    ['hanging request', 'timeouts'],
    ['my request hangs forever', 'timeouts'],
    ['exponential backof', 'retries-and-backoff'],
    ['jitter', 'retries-and-backoff'],
    ['SPOF', 'redundancy-and-failover'],
    ['standby takes over', 'redundancy-and-failover'],
    ['liveness probe', 'health-checks'],
    ['pod keeps restarting', 'health-checks'],
    ['certificate expired', 'tls-and-mtls'],
    ['man in the middle', 'tls-and-mtls'],
    ['timeou', 'timeouts'],
  ];
  for (const [query, lesson] of wanted) it(`finds ${lesson} for "${query}"`, () => assert.equal(first(query), lesson));

  it('points to the section that fits best', () => {
    assert.equal(search('jitter redialling a busy number')[0]!.section, 'analogy-redialling-a-busy-number');
  });

  it('names the question of a section that has most of the words', () => {
    assert.match(search('TCP keepalive timeout')[0]!.part!.heading, /keepalive/);
  });

  it('finds nothing for nothing, and survives a pasted page', () => {
    assert.deepEqual(search(''), []);
    assert.deepEqual(search('the of and'), []);
    assert.deepEqual(search('qqqzzzxxx'), []);
    assert.ok(search('timeout '.repeat(20_000)).length > 0);
  });
});
