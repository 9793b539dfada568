// Terms of the field that the curriculum does not cover, with the topics that come nearest. They are named so that a question
// about them is answered honestly: word search alone would take the nearest lesson for the right one.

export const outside: readonly { readonly terms: string; readonly nearest: readonly string[] }[] = [
  { terms: 'crdt | conflict free replicated data type | operational transform | collaborative editing', nearest: ['consistency-models', 'replication', 'distributed-system'] },
  { terms: 'byzantine fault | byzantine fault tolerance | byzantine | pbft | byzantine generals', nearest: ['consensus-and-quorum', 'fault-tolerance'] },
  { terms: 'blockchain | bitcoin | ethereum | proof of work | proof of stake | smart contract', nearest: ['consensus-and-quorum', 'distributed-system'] },
  { terms: 'bloom filter | cuckoo filter | hyperloglog | count min sketch | lsm tree | b-tree | merkle tree', nearest: ['caching', 'partitioning', 'replication'] },
  { terms: 'homomorphic encryption | homomorphic | multi party computation | secure enclave | trusted execution environment | sgx | post quantum | quantum cryptography | zero knowledge proof | zero knowledge proofs | zk snark | kyber | lattice cryptography | threshold signature', nearest: ['encryption', 'encryption-at-rest', 'key-management'] },
  { terms: 'differential privacy | k-anonymity | anonymisation', nearest: ['encryption-at-rest', 'security'] },
  { terms: 'swim protocol | swim membership | swim membership protocol | dead members suspected | gossip protocol | gossip spread | gossip membership | epidemic protocol | rumour spreading | phi accrual | membership protocol', nearest: ['health-checks', 'distributed-system'] },
  { terms: 'chandy lamport | distributed snapshot algorithm | global snapshot', nearest: ['time-and-clocks', 'distributed-system', 'consistency-models'] },
  { terms: 'snapshot isolation | serializable isolation | isolation level | two phase locking | mvcc | phantom read | write skew', nearest: ['consistency-models', 'sagas-and-outbox'] },
  { terms: 'rdma | infiniband | dpdk | kernel bypass | ebpf | numa', nearest: ['tail-latency', 'scalability', 'replication'] },
  { terms: 'kerberos | kerberos ticket | ticket granting | ldap | active directory | saml | webauthn | passkey | fido', nearest: ['authn-and-authz', 'zero-trust'] },
  { terms: 'mapreduce | map reduce | hadoop | apache spark | spark | flink | stream processing | watermarks in streams | data lake | etl | data warehouse', nearest: ['partitioning', 'message-queues', 'scalability'] },
  { terms: 'event sourcing | cqrs | actor model | erlang | akka | orleans', nearest: ['message-queues', 'sagas-and-outbox', 'distributed-system'] },
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
  { terms: 'finops | cloud bill | cost optimisation', nearest: ['autoscaling', 'capacity-planning'] },
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
