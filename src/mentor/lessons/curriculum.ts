// The topics the curriculum will cover, in study order within each pillar. Lessons are written one by one; this list lets a
// prerequisite or a link name a topic whose lesson is still to come, and lets the checks tell such a topic from a typing error.
import type { LessonPillar } from '../../model';

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly pillar: LessonPillar;
}

/** Pillars in the order in which lists show them. */
export const pillars: readonly LessonPillar[] = ['foundations', 'scalability', 'fault-tolerance', 'security', 'interplay'];

export const topics: readonly Topic[] = [
  { id: 'distributed-system', title: 'What a distributed system is (and why it is hard)', pillar: 'foundations' },
  { id: 'cap-theorem', title: 'CAP and PACELC', pillar: 'foundations' },
  { id: 'consistency-models', title: 'Consistency models', pillar: 'foundations' },
  { id: 'time-and-clocks', title: 'Time, clocks and ordering', pillar: 'foundations' },
  { id: 'consensus-and-quorum', title: 'Consensus and quorums', pillar: 'foundations' },
  { id: 'leader-election', title: 'Leader election and leases', pillar: 'foundations' },
  { id: 'split-brain', title: 'Split brain', pillar: 'foundations' },
  { id: 'replication', title: 'Replication', pillar: 'foundations' },
  { id: 'delivery-semantics', title: 'Delivery semantics (at-most, at-least, exactly once)', pillar: 'foundations' },
  { id: 'idempotency', title: 'Idempotency', pillar: 'foundations' },
  { id: 'sagas-and-outbox', title: 'Sagas, outbox and distributed transactions', pillar: 'foundations' },
  { id: 'scalability', title: 'Scalability', pillar: 'scalability' },
  { id: 'load-balancing', title: 'Load balancing', pillar: 'scalability' },
  { id: 'statelessness', title: 'Statelessness and externalised state', pillar: 'scalability' },
  { id: 'partitioning', title: 'Partitioning (sharding) and consistent hashing', pillar: 'scalability' },
  { id: 'hot-key', title: 'Hot keys and skew', pillar: 'scalability' },
  { id: 'caching', title: 'Caching', pillar: 'scalability' },
  { id: 'thundering-herd', title: 'Thundering herd and cache stampede', pillar: 'scalability' },
  { id: 'message-queues', title: 'Message queues and asynchronous processing', pillar: 'scalability' },
  { id: 'backpressure', title: 'Backpressure and bounded queues', pillar: 'scalability' },
  { id: 'autoscaling', title: 'Autoscaling', pillar: 'scalability' },
  { id: 'connection-pooling', title: 'Connection pooling', pillar: 'scalability' },
  { id: 'n-plus-one', title: 'N+1 calls and chatty interfaces', pillar: 'scalability' },
  { id: 'tail-latency', title: 'Tail latency and percentiles', pillar: 'scalability' },
  { id: 'littles-law', title: 'Little\'s law and queueing', pillar: 'scalability' },
  { id: 'amdahl-and-usl', title: 'Amdahl\'s law and the Universal Scalability Law', pillar: 'scalability' },
  { id: 'capacity-planning', title: 'Capacity planning and load testing', pillar: 'scalability' },
  { id: 'fault-tolerance', title: 'Fault tolerance', pillar: 'fault-tolerance' },
  { id: 'redundancy-and-failover', title: 'Redundancy and failover', pillar: 'fault-tolerance' },
  { id: 'health-checks', title: 'Health checks and failure detection', pillar: 'fault-tolerance' },
  { id: 'timeouts', title: 'Timeouts and deadlines', pillar: 'fault-tolerance' },
  { id: 'retries-and-backoff', title: 'Retries, exponential backoff and jitter', pillar: 'fault-tolerance' },
  { id: 'retry-storm', title: 'Retry storms and metastable failure', pillar: 'fault-tolerance' },
  { id: 'circuit-breaker', title: 'Circuit breaker', pillar: 'fault-tolerance' },
  { id: 'bulkhead', title: 'Bulkheads and isolation', pillar: 'fault-tolerance' },
  { id: 'graceful-degradation', title: 'Graceful degradation and load shedding', pillar: 'fault-tolerance' },
  { id: 'graceful-shutdown', title: 'Graceful shutdown and draining', pillar: 'fault-tolerance' },
  { id: 'cascading-failure', title: 'Cascading failure', pillar: 'fault-tolerance' },
  { id: 'multi-region-and-dr', title: 'Multi-region and disaster recovery', pillar: 'fault-tolerance' },
  { id: 'backups-and-restore', title: 'Backups and restore', pillar: 'fault-tolerance' },
  { id: 'chaos-engineering', title: 'Chaos engineering and fault injection', pillar: 'fault-tolerance' },
  { id: 'observability', title: 'Observability: logs, metrics, traces', pillar: 'fault-tolerance' },
  { id: 'slos-and-error-budgets', title: 'SLIs, SLOs and error budgets', pillar: 'fault-tolerance' },
  { id: 'safe-deployments', title: 'Safe deployments: canary, rollback, compatibility', pillar: 'fault-tolerance' },
  { id: 'security', title: 'Security in distributed systems', pillar: 'security' },
  { id: 'encryption', title: 'Encryption basics (symmetric, asymmetric, hashing, signatures)', pillar: 'security' },
  { id: 'tls-and-mtls', title: 'Encryption in transit: TLS and mTLS', pillar: 'security' },
  { id: 'encryption-at-rest', title: 'Encryption at rest', pillar: 'security' },
  { id: 'key-management', title: 'Key management and rotation', pillar: 'security' },
  { id: 'authn-and-authz', title: 'Authentication and authorisation', pillar: 'security' },
  { id: 'least-privilege', title: 'Least privilege', pillar: 'security' },
  { id: 'zero-trust', title: 'Zero trust', pillar: 'security' },
  { id: 'secrets-management', title: 'Secrets management', pillar: 'security' },
  { id: 'rate-limiting', title: 'Rate limiting and quotas', pillar: 'security' },
  { id: 'ddos', title: 'Denial of service (DoS/DDoS)', pillar: 'security' },
  { id: 'network-segmentation', title: 'Network policies and segmentation', pillar: 'security' },
  { id: 'supply-chain', title: 'Software supply-chain security', pillar: 'security' },
  { id: 'audit-logs', title: 'Audit logs', pillar: 'security' },
  { id: 'penetration-testing', title: 'Penetration testing and security testing', pillar: 'security' },
  { id: 'incident-response', title: 'Incident response and post-mortems', pillar: 'security' },
  { id: 'input-validation', title: 'Input validation, injection and SSRF', pillar: 'security' },
  { id: 'pillar-interplay', title: 'How scalability, fault tolerance and security relate', pillar: 'interplay' },
  { id: 'build-from-scratch', title: 'Setting up a distributed system from scratch', pillar: 'interplay' },
];

const ids: ReadonlySet<string> = new Set(topics.map((topic) => topic.id));

export const isTopic = (id: string): boolean => ids.has(id);

/** The topic that some words name: by its id, its id with spaces, or its title; capitals do not matter. */
export function topicNamed(words: string): string | undefined {
  const wanted = words.trim().toLowerCase();
  return topics.find(({ id, title }) => wanted === id || wanted === id.replaceAll('-', ' ') || wanted === title.toLowerCase())?.id;
}
