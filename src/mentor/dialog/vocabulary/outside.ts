// Terms of the field that the curriculum does not cover, with the topics that come nearest. They are named so that a question
// about them is answered honestly: word search alone would take the nearest lesson for the right one.

export const outside: readonly { readonly terms: string; readonly nearest: readonly string[] }[] = [
  { terms: 'crdt | conflict free replicated data type | operational transform | collaborative editing', nearest: ['consistency-models', 'replication', 'distributed-system'] },
  { terms: 'byzantine fault | byzantine fault tolerance | byzantine | pbft | byzantine generals', nearest: ['consensus-and-quorum', 'fault-tolerance'] },
  { terms: 'blockchain | bitcoin | ethereum | proof of work | proof of stake | smart contract', nearest: ['consensus-and-quorum', 'distributed-system'] },
  { terms: 'bloom filter | bloom filters | cuckoo filter | quotient filter', nearest: ['caching', 'partitioning'] },
  { terms: 'hyperloglog | hyper log log | count min sketch | t-digest | approximate counting | cardinality estimation | reservoir sampling', nearest: ['observability', 'caching', 'hot-key'] },
  { terms: 'lsm tree | lsm trees | log structured merge | b-tree | b-trees | sstable | sstable compaction | write amplification | columnar storage | inverted index', nearest: ['partitioning', 'caching', 'replication'] },
  { terms: 'merkle tree | merkle trees | merkle proof | set reconciliation', nearest: ['replication', 'consistency-models'] },
  { terms: 'calvin | calvin protocol | deterministic transaction ordering | deterministic database | percolator | parallel commits | early lock release', nearest: ['sagas-and-outbox', 'consensus-and-quorum', 'consistency-models'] },
  { terms: 'supervision tree | supervision trees | erlang supervision | erlang supervision tree | erlang supervisor | one_for_one | one for one strategy | rest_for_one', nearest: ['fault-tolerance', 'bulkhead', 'health-checks'] },
  { terms: 'webassembly sandbox | webassembly | wasm | wasi | wasm sandbox | gvisor | firecracker | microvm | kata containers | unikernel | apparmor | selinux', nearest: ['least-privilege', 'network-segmentation', 'security'] },
  { terms: 'delta crdt | g-counter | pn-counter | or-set | automerge | yjs | rga sequence', nearest: ['consistency-models', 'replication'] },
  { terms: 'plumtree | hyparview | push pull gossip | anti entropy gossip | rumor mongering', nearest: ['distributed-system', 'replication', 'health-checks'] },
  { terms: 'egalitarian paxos | epaxos | fast paxos | flexible paxos | hotstuff | tendermint | viewstamped replication', nearest: ['consensus-and-quorum', 'leader-election'] },
  { terms: 'interval tree clock | interval tree clocks | bloom clock | matrix clock', nearest: ['time-and-clocks', 'consistency-models'] },
  { terms: 'jump hash | maglev hashing | z-order curve | hilbert curve', nearest: ['partitioning', 'load-balancing'] },
  { terms: 'seda | staged event driven architecture | io_uring | green threads | work stealing scheduler | lock free queue | lmax disruptor | false sharing', nearest: ['scalability', 'amdahl-and-usl', 'backpressure'] },
  { terms: 'oblivious ram | private information retrieval | searchable encryption | format preserving encryption | ring signature | verifiable random function', nearest: ['encryption', 'encryption-at-rest', 'key-management'] },
  { terms: 'macaroons | macaroon tokens | biscuit tokens | zanzibar | google zanzibar | object capabilities', nearest: ['authn-and-authz', 'least-privilege'] },
  { terms: 'encrypted client hello | dane | noise protocol | wireguard protocol', nearest: ['tls-and-mtls', 'encryption'] },
  { terms: 'homomorphic encryption | homomorphic | multi party computation | secure enclave | trusted execution environment | sgx | post quantum | quantum cryptography | zero knowledge proof | zero knowledge proofs | zk snark | kyber | lattice cryptography | threshold signature', nearest: ['encryption', 'encryption-at-rest', 'key-management'] },
  { terms: 'differential privacy | k-anonymity | anonymisation', nearest: ['encryption-at-rest', 'security'] },
  { terms: 'swim protocol | swim membership | swim membership protocol | dead members suspected | gossip protocol | gossip spread | gossip membership | epidemic protocol | rumour spreading | phi accrual | membership protocol', nearest: ['health-checks', 'distributed-system'] },
  { terms: 'chandy lamport | distributed snapshot algorithm | global snapshot', nearest: ['time-and-clocks', 'distributed-system', 'consistency-models'] },
  { terms: 'snapshot isolation | serializable isolation | isolation level | two phase locking | mvcc | phantom read | write skew', nearest: ['consistency-models', 'sagas-and-outbox'] },
  { terms: 'rdma | infiniband | dpdk | kernel bypass | numa | cxl memory', nearest: ['tail-latency', 'scalability', 'replication'] },
  { terms: 'ebpf | bpf program | bpf programs | xdp | dtrace', nearest: ['observability', 'network-segmentation', 'tail-latency'] },
  { terms: 'kerberos | kerberos ticket | ticket granting | ldap | active directory | saml | webauthn | passkey | fido', nearest: ['authn-and-authz', 'zero-trust'] },
  { terms: 'mapreduce | map reduce | hadoop | apache spark | spark | flink | stream processing | watermarks in streams | data lake | etl | data warehouse', nearest: ['partitioning', 'message-queues', 'scalability'] },
  { terms: 'event sourcing | cqrs | actor model | erlang | akka | orleans | virtual actor | virtual actors', nearest: ['message-queues', 'sagas-and-outbox', 'distributed-system'] },
  { terms: 'erasure coding | reed solomon', nearest: ['replication', 'backups-and-restore', 'redundancy-and-failover'] },
  { terms: 'distributed hash table | dht | kademlia | chord | peer to peer | bittorrent | ipfs', nearest: ['partitioning', 'distributed-system'] },
  { terms: 'chain replication | virtual synchrony | atomic broadcast | total order broadcast | zab', nearest: ['replication', 'consensus-and-quorum'] },
  { terms: 'formal verification | tla+ | model checking | deterministic simulation testing', nearest: ['chaos-engineering', 'consensus-and-quorum', 'distributed-system'] },
  { terms: 'bgp | anycast routing internals | quic | http/3 | tcp congestion control | websocket scaling | dnssec | sctp', nearest: ['load-balancing', 'tls-and-mtls', 'distributed-system'] },
  { terms: 'distributed training | train a neural net | neural network training | gpus | gpu cluster | all reduce | all-reduce | llm inference | model serving | parameter server | federated learning | vector database', nearest: ['scalability', 'partitioning'] },
  { terms: 'webassembly edge | edge computing | fog computing | mobile edge', nearest: ['multi-region-and-dr', 'scalability', 'distributed-system'] },
  { terms: 'slurm | mpi | high performance computing | supercomputer', nearest: ['scalability', 'amdahl-and-usl'] },
  { terms: 'kubernetes operator | custom resource definition | helm chart', nearest: ['health-checks', 'autoscaling', 'distributed-system'] },
  { terms: 'privacy | gdpr | personal data | data protection law | right to be forgotten', nearest: ['encryption-at-rest', 'audit-logs'] },
  { terms: 'finops | lower the cloud bill | cost optimisation', nearest: ['autoscaling', 'capacity-planning'] },
  { terms: 'steganography | side channel | spectre | meltdown | spectre and meltdown | rowhammer | cold boot', nearest: ['encryption', 'security'] },
];

/** The nouns of the trade: a question with one of them is no small talk, even if it names no topic. */
export const trade =
  `key api app application architecture attack backend balancer bandwidth browser bug call callback client cloud cluster code component compute config connection container cpu crash data database datacenter
   db deploy disk docker dockerfile domain download endpoint error event exception failure file frontend gateway handler host http infrastructure instance ip java javascript job json kernel kubernetes lambda
   latency library load log machine memory message microservice monitor mongo mysql network node nodejs nginx outage packet partition password performance pod port postgres process production program protocol
   proxy python query ram redis release replica request resource response rest rpc rollout router runtime scale script server service session shard socket software sql storage stream system tcp terraform thread
   throughput token topic traffic transaction udp upload uptime url user vm web webhook worker yaml backup cache encrypt secur fault toler lesson curriculum topic mentor distribut`
    .split(/\s+/);
