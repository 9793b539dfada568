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
  ['five services at 99.9 % each, what is the availability of all', /\*\*99.501 %\*\* if all 5 are needed/],
  ['two in series both with 99.9 and two in parallel, what availability', /\*\*99.8 %\*\* if all 2.*\*\*99.9999 %\*\* if one of 2/],
  ['12 pods with a pool of 20 connections each and postgres allows 200', /12 × 20 = \*\*240 connections\*\*.*40 too many.*a pool may have 13/],
  ['1% of calls are slow and my page makes 100 of them', /= \*\*63.4 %\*\* of the pages/],
  ['50 orders per second, the replica lags 8 seconds, what is lost if the primary dies', /up to \*\*400 orders\*\*/],
  ['hit rate 95% at 20000 req/s, what if it drops to 80%', /\*\*1,000 a second\*\*.*\*\*4,000 a second\*\*, 4 times/],
  ['how many raft nodes to survive two failures', /= \*\*5\*\*/],
  ['N=3 W=2 R=2, do I read my writes?', /4 > N = 3/],
  ['a timeout of 2 seconds with 3 retries', /\(1 \+ 3\) tries × 2 s = \*\*8 s\*\*/],
  ['backoff base 200 ms, 5 attempts, cap 1 s', /200 ms, 400 ms, 800 ms, 1 s: \*\*2.4 s\*\*/],
  ['utilisation is at 90%, is that too high?', /\*\*10 times\*\*/],
  ['from 4 to 5 shards with hash mod n, how many keys move', /\*\*80 %\*\*.*\*\*20 %\*\*/],
  ['how full may my 3 zones be so that one can fail', /at most 2\/3 = \*\*66.7 %\*\*/],
  ['150 messages a second arrive, workers manage 200, they were down for 20 minutes', /about \*\*60 minutes\*\*/],
  ['300 events/s come in and consumers do 250/s, when is the queue empty', /grows by 50 a second/],
  ['4 TB over a 1 Gbit/s line', /\*\*8.89 hours\*\*/],
  ['SLO 99.9% and we were down 30 minutes this month, what is left of the budget', /\*\*13.2 minutes\*\* are left/],
  ['health check every 10 s, 3 failures, when is it noticed', /\*\*30 s\*\*/],
  ['6 pods at 90% cpu, HPA target 60%', /= \*\*9\*\*/],
  ['peak 2000 rps, one instance handles 150 rps, how many pods', /\*\*21\*\*/],
  ['10 million requests a day, how many per second', /\*\*116 a second\*\*/],
  ['how many workers for 400 rps', /How long does one take with you/],
];

describe('the dialog computes', () => {
  for (const [question, says] of cases) it(question, () => assert.match(computed(question)?.text ?? 'nothing', says));

  it('nothing where numbers are missing or mean something else', () => {
    for (const question of ['how many workers do I need', 'explain Little\'s law', 'we run 3 services', 'p99 is 300 ms', 'retry three times', 'AES 256 or 128', 'port 8080 at 10:30', 'is 99 % test coverage enough', 'is 3 replicas enough?', 'I have one question about 2 phase commit', 'pods take 30 seconds to start']) assert.equal(computed(question), undefined, question);
  });
});
