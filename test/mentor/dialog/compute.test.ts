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
  ['five services at 99.9 % each, what is the availability of all', /\*\*99.501 %\*\* if all 5 are needed .*about 3.6 hours of downtime a month/],
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
  ['queue grows by 200/s with 10 consumers at 50/s, how many consumers?', /10 × 50 \+ 200 = 700 a second come in.*\*\*14\*\* \(4 more\).*\*\*20\*\*/],
  ['the lag grows by 12,000 messages a minute, our 10 workers do 500/s in total, how many are needed?', /500 \+ 200 = 700.*\*\*14\*\*/],
  ['the backlog grows 200/s, each consumer does 50/s, how many more?', /\*\*4 more\*\*.*How many are there now/],
  ['our queue grows by 200/s with 10 consumers, how many do we need?', /How much does one do a second/],
  ['700 messages/s come in, 10 consumers at 50/s, how many consumers do we need?', /10 × 50 = 500 go out.*\*\*grows by 200.*\*\*20\*\*/],
  ['300/s come in, 10 consumers at 50/s each, backlog 36000, when is it empty?', /36,000 \/ \(500 − 300\).*\*\*3 minutes/],
  ['we back up every 6 hours and a restore takes 90 minutes, what are our RPO and RTO?', /\*\*up to 6 hours\*\*, plus the time that a backup runs.*\*\*90 minutes plus the time to notice, to decide/],
  ['the backup takes 40 minutes and runs every 6 hours: RPO?', /\*\*up to 6.67 hours\*\*/],
  ['RPO 15 minutes, snapshots hourly, enough?', /^No\. .*\*\*more than the 15 minutes/],
  ['backups every 4 hours, what are RPO and RTO?', /up to 4 hours.*how long does a restore take/],
  ['10 pods at 50 req/s work on a queue, 300 req/s arrive, backlog 36000, when is it empty?', /36,000 \/ \(500 − 300\)/],
  ['backup every 6 hours takes 20 minutes, what is the RPO', /6 hours \+ the 20 minutes/],
  ['12 nodes, quorum 6, is that safe?', /^No\. 6 \+ 6 = 12.*= \*\*7\*\*, and then 5 may fail/],
  ['12 nodes with a quorum of 6, can we get split brain?', /^Yes\. /],
  ['we have 5 nodes with quorum 3. is it safe?', /^Yes\. 3 \+ 3 = 6 is more than 5/],
  ['8 replicas, quorum 4: both halves could elect a leader, right?', /^Yes\. /],
  ['Cassandra with 6 nodes and RF 3, is quorum 2 safe?', /^Yes\. .* more than 3/],
  ['raft: 3 of 5 nodes are down, can we still write?', /^No\. /],
  ['4,000 writes/s and the primary at 85 %, how much more can it take?', /\*\*about 706 a second are left\*\*.*Waiting explodes before/],
  ['1200 queries/s at 60% cpu, how much headroom is left?', /about 800 a second.*200 a second more/],
  ['primary at 4,000 writes/s and 85 % cpu: can it take another 2000 writes/s?', /^No\. .*\*\*127 %/],
  ['Our checkout calls five services in a row, each with a 2 second timeout. How long can it take?', /5 × 2 s = \*\*10 s\*\*.*side by side.*\*\*2 s\*\*/],
  ['replication factor 3 and min.insync.replicas=2, how many brokers can fail?', /3 − 2 = \*\*1 down\*\*.*the loss of any 1/],
  ['limiter in memory on each of my 4 pods, 100 per minute: what does a client get?', /4 × 100 = \*\*up to 400 per minute/],
  ['how many workers for 400 rps', /How long does one take with you/],
];

describe('the dialog computes', () => {
  for (const [question, says] of cases) it(question, () => assert.match(computed(question)?.text ?? 'nothing', says));

  it('nothing where numbers are missing or mean something else', () => {
    for (const question of ['how many workers do I need', 'explain Little\'s law', 'we run 3 services', 'p99 is 300 ms', 'retry three times', 'AES 256 or 128', 'port 8080 at 10:30', 'is 99 % test coverage enough', 'is 3 replicas enough?', 'I have one question about 2 phase commit', 'pods take 30 seconds to start', 'traffic grows by 200 req/s and each pod handles 50 req/s, how many more pods?', 'queue grows by 200 MB/s with 10 consumers, how many consumers?', 'our queue grows by 200 messages/s, why?', 'the queue grew to 200 messages with 10 consumers, how many do we need?', 'is an RPO of 5 minutes realistic?', 'pods restart every 6 hours, what is our rpo?', 'we test the restore every 6 months, our RTO is 4 hours', 'WAL archived every minute, base backup daily, what RPO?', '50 orders per second and a restore takes 90 minutes, what do we lose', 'is quorum 2 safe?', 'raft with 3 nodes in each of 2 zones, what quorum?', '6 nodes, write quorum 3 and read quorum 3, is that safe?', 'disk is at 85 % with 4,000 writes/s, how much more fits?', '4000 rps and 85 % of them are reads, how much more can the replica take?', 'error rate 5 % at 4000 rps, how much more can we take?', '4000 rps at 85 % cpu, how much more do we pay?', 'cpu at 85 % with 4000 rps, will it take 8000 rps if I double the cores?', '5 producers at 100/s each and 3 consumers at 50/s each, does the queue grow?', 'if the queue grows by 200/s how many messages are waiting after 10 minutes?']) assert.equal(computed(question), undefined, question);
  });
});
