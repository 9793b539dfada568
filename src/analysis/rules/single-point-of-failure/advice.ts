// The next step for what exists once: it depends on what the thing is, because a second copy helps only where no data is kept.
import type { Product, Workload } from '../../concepts';

/** A sentence in the imperative, with its reason. */
export function nextStep(workload: Workload): string {
  const product = workload.product;
  if (product) return byTitle[product.title] ?? byRole[product.role];
  if (workload.kind === 'stateful-set' || workload.keepsData) return 'Give it replicas that share their data through its own replication, because a second copy without it starts out empty.';
  if (workload.leads) return 'Run a standby that takes over through leader election, because two at once would do the same work twice.';
  if (workload.kind === 'compose-service') return 'Run at least two behind one name, so that one can fail or be replaced unnoticed.';
  return 'Run at least two on different nodes, so that one can fail or be replaced unnoticed.';
}

const byTitle: Readonly<Record<string, string>> = {
  PostgreSQL: 'Add a standby with automatic failover, or use a managed database that does this, because restoring a backup takes hours and loses the last writes.',
  Redis: 'Use Sentinel, Redis Cluster or a managed service with a replica, and let callers live without it for a while where it only caches.',
  RabbitMQ: 'Run a cluster of three with quorum queues, so that messages outlive the node that took them.',
  Kafka: 'Run three brokers with replication factor 3 and min.insync.replicas 2, so that one can fail without loss.',
  MongoDB: 'Run a replica set of three members, so that a new primary is elected when this one dies.',
};

const byRole: Readonly<Record<Product['role'], string>> = {
  database: 'Use its replication with automatic failover or a managed service, because a second copy alone would not hold the same data.',
  cache: 'Add a replica with failover or a second node, and let callers live without it for a while.',
  broker: 'Run a cluster of three with replicated queues, so that messages outlive the node that took them.',
  coordination: 'Run three or five members, because a majority has to survive the loss of one.',
  'object-store': 'Run it distributed over several nodes or use a managed store, because a second copy alone would not hold the same objects.',
  gateway: 'Run a second one behind the same address, because everything that comes in goes through it.',
  telemetry: 'Run a second one or let callers buffer what they send, so that the outage you need to understand leaves a trace.',
  'stand-in': 'Use the real service outside development.',
};
