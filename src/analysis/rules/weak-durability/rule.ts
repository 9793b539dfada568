// Data that nothing brings back: databases that keep no backups, stores whose data does not outlive the container they run in,
// writes that count as done before a copy has them.
import { someContainer, type Container, type ProjectFacts, type WeakAcknowledgement, type Workload } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'weak-durability',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'backups-and-restore', section: 'How it works' },
  title: 'Data without a way back',
  why: 'A standby copies a wrong DELETE within milliseconds, and containers are replaced all the time. Without a backup from before it, or with a container that kept the data only inside of itself, the data is gone.',
  notReported: [
    'Replicas and restored copies: the source is backed up.',
    'Tables whose items run out by themselves, and tables of locks.',
    'Databases for which the cloud keeps backups unless told otherwise: Aurora, DocumentDB, Azure.',
    'Values from variables without a default, from conditions and from other modules: what they are cannot be seen.',
    'Caches, and indexes that are built from something else (search engines, vector databases).',
    'Stores whose mounts cannot be seen to be temporary: volumes of other services, claims, paths of the machine in Compose or of a node that the pod is tied to, disks kept in memory on purpose.',
    'Images of which it is not known where they keep their data, and those that are told by a setting.',
    'Members of a cluster that only route, vote or coordinate.',
    'Images of your own, which may bring their data, and stores that are known by their name alone.',
    'Brokers and databases that are told nothing about it: what they wait for by default depends on their version.',
    'Messages that are by their names logs, measurements or tracking: a lost one is missed by nobody (`acks=0` for them is shown with low confidence).',
    'Stores that only run on demand, run once, stand in for a service during development, or that another file completes with a volume.',
  ],
  formats: ['compose', 'kubernetes', 'terraform', 'cloudformation', 'javascript', 'python', 'go', 'java', 'csharp', 'rust', 'settings'],
  *check(facts, project) {
    yield* cloudProblems(facts, 'durability', 'what is deleted or lost is gone for good');
    for (const write of facts.acknowledgements ?? []) if (write.copies !== 'one' || !write.dispensable) yield unconfirmed(write);
    for (const workload of facts.workloads) {
      const container = forgetful(workload, project);
      if (container) yield problem(workload, container);
    }
  },
};

function unconfirmed({ at, name, library, copies, dispensable }: WeakAcknowledgement): Problem {
  return {
    at,
    subject: library,
    message: copies === 'unsynced'
      ? `\`${name}\` lets ${library} answer that a write is done before the disk has it: when the machine loses power or its kernel stops, what was confirmed is gone, and the files may be broken beyond repair. Leave it on; for data that may get lost, \`synchronous_commit=off\` loses only the last moments.`
      : copies === 'none'
      ? `\`${name}\` lets ${library} count a write as done before anybody has it: whatever is on its way when a server or the network fails is lost, and nobody hears of it. Wait until all copies in step have it (\`all\`, \`majority\`).`
      : `\`${name}\` lets ${library} count a write as done once the leader alone has it: when that one dies before the others have copied it, the write is gone although it was confirmed. Wait until all copies in step have it (\`all\`).`,
    hint: copies === 'unsynced' ? 'a power cut may destroy the whole database' : copies === 'none' ? 'waits for nobody: writes can be lost unnoticed' : 'waits for the leader only: confirmed writes can be lost',
    confidence: dispensable ? 'low' : copies === 'one' ? 'medium' : 'high',
    ...(copies === 'one' ? { severity: 'information' as const } : {}),
    lesson: { lesson: 'replication' },
    evidence: [],
    fixes: [],
  };
}

function forgetful(workload: Workload, project: ProjectFacts): Container | undefined {
  const { kind, product, oneShot, onDemand, partial, build, image, replicas } = workload;
  const judged = kind === 'compose-service' || kind === 'deployment' || kind === 'stateful-set' || kind === 'container-service';
  if (!judged || oneShot || onDemand || partial || build !== undefined || image === undefined || replicas.count === 0) return undefined;
  if (!product || !(product.role === 'database' ? !derived.has(product.title) : keeping.has(product.title)) || withoutData.test(workload.name)) return undefined;
  const container = workload.containers?.find((one) => one.image === image && one.keepsData === 'no');
  if (!container) return undefined;
  const declared = project.declarations(workload);
  const kept = declared.some((one) => {
    const said = one.containers?.filter(({ name }) => name === container.name || name === someContainer) ?? [];
    return said.length > 0 ? said.some(({ keepsData }) => keepsData !== 'no') : one.keepsData === true;
  });
  return declared.length === 0 || kept ? undefined : container;
}

// Brokers that keep messages until somebody has taken them.
const keeping = new Set(['RabbitMQ', 'Kafka', 'ActiveMQ', 'Pulsar']);

// The last is what only its name makes a database.
const derived = new Set(['search engine', 'vector database', 'database']);

// Members of a cluster that route, vote or coordinate, and hold nothing themselves.
const withoutData = /(^|[-_])(es|elastic\w*|opensearch)[-_](client|coordinat\w*|ingest|master)|mongos|arbiter|router/i;

function problem(workload: Workload, container: Container): Problem {
  const title = workload.product?.title ?? 'A store';
  const compose = workload.kind === 'compose-service';
  return {
    at: compose ? workload.at : container.at,
    subject: workload.name,
    message: compose
      ? `${workload.name} runs ${title} without a named volume where it keeps its data: it goes away with the container, at the latest with \`docker compose down\`. Mount one there.`
      : workload.kind === 'container-service'
      ? `${workload.name} runs ${title} without a volume that outlives its task: when the task is replaced, all its data is gone. Use a managed database, or mount a volume of EFS where it keeps its data.`
      : container.keptBy === 'node'
      ? `${workload.name} runs ${title} on a folder of whichever node its pod lands on (\`hostPath\`): on another node it starts empty, and with the node all of it is gone. Mount a claim (in a StatefulSet \`volumeClaimTemplates\`) where it keeps its data.`
      : `${workload.name} runs ${title} without a volume that outlives the pod: when the pod is replaced or its node goes away, all its data is gone. Mount a claim (in a StatefulSet \`volumeClaimTemplates\`) where it keeps its data.`,
    hint: compose ? 'no volume: data goes with the container' : workload.kind === 'container-service' ? 'no volume: data goes with the task' : container.keptBy === 'node' ? 'hostPath: data stays behind on the node' : 'no claim: data goes with the pod',
    confidence: 'high',
    lesson: { lesson: 'replication' },
    // Of messages some are sent again. On one machine restarts keep the container; in a cluster every pod is a new one.
    ...(compose || container.keptBy === 'node' || workload.product?.role === 'broker' ? { severity: 'information' as const } : {}),
    evidence: [], fixes: [],
  };
}
