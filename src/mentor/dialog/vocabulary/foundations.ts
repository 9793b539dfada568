// Words in which learners name the topics of the foundations, or their symptoms; phrases are set apart by `|`. Lessons add their own
// aliases to these, so a topic is understood before its lesson is written.

export const foundations: Readonly<Record<string, string>> = {
  'distributed-system':
    'distributed system | distributed computing | partial failure | fallacies of distributed computing | microservices | network is reliable | remote call is like a function call | unknown outcome | several machines work together | did the server crash or is the network slow',
  'cap-theorem':
    'cap theorem | cap | brewer | pacelc | cp or ap | consistency versus availability | pick two of three | choose availability or consistency in a partition',
  'consistency-models':
    'consistency | consistency model | strong consistency | eventual consistency | eventually consistent | linearizability | linearizable | causal consistency | read your writes | stale read | monotonic reads | session guarantees | old value after saving | I saved and see the old data | value jumps back and forth | jump back and forth | different data on every reload | user does not see own update',
  'time-and-clocks':
    'clock | clocks | clock skew | clock drift | ntp | leap second | lamport | logical clock | vector clock | happens before | monotonic clock | wall clock | timestamp order | order of events | last write wins | truetime | Date.now',
  'consensus-and-quorum':
    'consensus | quorum | raft | paxos | majority | majority vote | r + w > n | etcd | zookeeper | flp | odd number of nodes | nodes agree on a value | how many nodes survive',
  'leader-election':
    'leader election | elect a leader | leader | lease | leases | fencing token | distributed lock | lock with ttl | redlock | election term | cron job runs on every replica | two instances run the same job | lock expired while working',
  'split-brain':
    'split brain | dual primary | two leaders | two primaries | stonith | fencing | network partition | both sides accept writes | both nodes think they are master',
  replication:
    'replication | replica | replicas | read replica | primary and secondary | leader follower | master slave | replication lag | synchronous replication | asynchronous replication | multi-leader | leaderless | copies of the data | standby lags behind | write concern | follower is behind',
  'delivery-semantics':
    'delivery semantics | at least once | at most once | exactly once | duplicate messages | ack | acknowledge | redelivery | visibility timeout | dead letter | dead letter queue | message processed twice | message lost | offset commit | same event arrives twice',
  idempotency:
    'idempotency | idempotent | idempotency key | dedupe | deduplication | safe retry | upsert | duplicate request | charged twice | double click creates two orders | customer paid twice | same request twice',
  'sagas-and-outbox':
    'saga | sagas | compensation | compensating transaction | outbox | transactional outbox | dual write | two phase commit | 2pc | choreography | orchestration | cdc | change data capture | distributed transaction | event published but database rolled back',
};
