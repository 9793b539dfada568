// Numbers in a question are computed with; where they are missing, nothing is.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { computed } from '../../../src/mentor/dialog/compute';

const cases: readonly (readonly [question: string, says: RegExp])[] = [
  ['200 req/s with 250 ms each, how many workers do I need', /= \*\*50 at the same time\*\*.*takes 72 workers/],
  ['we get 600 requests per minute and each takes 2 s, how many threads?', /10 a second × 2 s = \*\*20 at/],
  ['how much downtime does 99.95% allow per month', /\*\*21.6 minutes of downtime a month/],
  ['99.9 percent uptime in a year is how much', /\*\*8.76 hours of downtime a year/],
  ['three layers each retry three times, how many calls hit the db', /3 × 3 × 3 = \*\*27 calls\*\*.*64/],
  ['what if one of four servers at 80% load dies', /4 × 80 % \/ 3 = \*\*107 % each\*\*.*more than they can carry/],
  ['2 of our 5 instances die, they run at 50 %', /= \*\*83.3 % each/],
  ['how many of 5 raft nodes may die', /= \*\*3\*\*, so 2 may fail/],
  ['why not 4 etcd nodes', /= \*\*3\*\*, so 1 may fail; 3 would bear as many/],
  ['we have a backlog of 36000, 100/s come in and 160/s go out', /= 600 s, about \*\*10 minutes\*\*/],
  ['five services at 99.9 % each, what is the availability of all', /\*\*99.5 %\*\* if all 5 are needed/],
];

describe('the dialog computes', () => {
  for (const [question, says] of cases) it(question, () => assert.match(computed(question)?.text ?? 'nothing', says));

  it('nothing where numbers are missing or mean something else', () => {
    for (const question of ['how many workers do I need', 'explain Little\'s law', 'we run 3 services', 'p99 is 300 ms', 'retry three times', 'AES 256 or 128', 'port 8080 at 10:30', 'is 99 % test coverage enough']) assert.equal(computed(question), undefined, question);
  });
});
