// Clients of a clustered system that are told of one member only: in code, or in what the deployment hands to them.
import type { Confidence } from '../../../model';
import { stemOf, type Mention, type ProjectFacts, type SeedList, type Workload } from '../../concepts';
import type { Problem } from '../rule';

export function checkSeeds(seeds: SeedList, project: ProjectFacts): Problem | undefined {
  const host = seeds.hosts[0]?.replace(/:\d+$/, '');
  if (!seeds.complete || seeds.hosts.length !== 1 || host === undefined) return undefined;
  if (seeds.reach !== 'cluster' && seeds.reach !== 'remote' && seeds.reach !== 'documentation') return undefined;
  // An overlay that runs one of them tells the address of that one.
  if (project.workloadsLike(host).some(({ partial, at, replicas }) => partial && at.file === seeds.at.file && replicas.count === 1)) return undefined;
  const known = namesBehind(host, project);
  const others = siblings(host, known);
  const copies = ofOneSet(host, project);
  // A name the project declares is judged there: it either runs once, and says so, or stands for several.
  if (others.length === 0 && !copies && (known.includes(host) || known.includes(host.split('.')[0]!))) return undefined;
  const confidence: Confidence = others.length > 0 || copies ? 'high' : 'medium';
  return {
    at: seeds.at,
    subject: seeds.name,
    message: `${seeds.name} knows one ${seeds.member}, ${host}: a client that starts while it is down finds no other member of the cluster. ${
      copies ? `\`${copies.name}\` runs with ${copies.count} of them: list two or three` : others.length > 0 ? `List ${listed(others)} as well` : `List at least two or three ${seeds.member}s`}, so that any of them can introduce the rest.`,
    hint: `one ${seeds.member}: clients cannot start while it is down`,
    confidence,
    evidence: copies ? [copies.clue] : membersOf(others, project),
    fixes: [],
  };
}

/** `kafka-0.kafka`: the first pod of a set that has several. */
function ofOneSet(host: string, project: ProjectFacts): { name: string; count: number; clue: Problem['evidence'][number] } | undefined {
  const stem = stemOf(host);
  if (stem === host.split('.')[0]) return undefined;
  for (const workload of project.workloadsLike(stem)) {
    const count = workload.kind === 'stateful-set' && workload.name === stem ? project.copies(workload) : undefined;
    if (count !== undefined && count > 1) return { name: workload.name, count, clue: { ...(workload.replicas.site ?? workload.at), note: `${workload.name} has ${count} members` } };
  }
  return undefined;
}

function membersOf(names: readonly string[], project: ProjectFacts): Problem['evidence'] {
  const found = names.flatMap((name) => project.workloadsLike(name)).filter(({ name, partial }) => names.includes(name) && !partial);
  return [...new Map(found.map((workload) => [workload.name, { ...workload.at, note: `${workload.name} is a member of the same cluster` }])).values()];
}

function namesBehind(host: string, project: ProjectFacts): readonly string[] {
  return [...new Set([...project.workloadsLike(host), ...project.endpointsLike(host)].map(({ name }) => name))];
}

function siblings(host: string, known: readonly string[]): readonly string[] {
  const own = host.split('.')[0]!;
  return /\d$/.test(own) || known.includes(own) ? known.filter((name) => name !== own && /\d$/.test(name)) : [];
}

// Any member introduces the others; of a database often only one may write.
const introducing: ReadonlySet<string> = new Set(['Kafka', 'NATS', 'ZooKeeper', 'etcd', 'Cassandra']);

/** `KAFKA: kafka-1:9092` for a service, beside `kafka-2` and `kafka-3` in the same files. */
export function* toldOne(workload: Workload, project: ProjectFacts): Iterable<Problem> {
  if (workload.partial || workload.oneShot || workload.onDemand || workload.product !== undefined) return;
  const told = workload.mentions.filter(({ kind, sharedAs, name }) => kind === 'configuration' && sharedAs === undefined && /\d$/.test(name) && stemOf(name) !== stemOf(workload.name));
  // What goes by a well-known name (`KAFKA_BOOTSTRAP_SERVERS`) is a list of hosts already.
  const listedAlready = project.of(workload.at.file).seeds;
  for (const mention of told) {
    if (listedAlready.some(({ at }) => at.file === mention.file && at.span.start <= mention.span.end && mention.span.start <= at.span.end)) continue;
    const members = membersBeside(mention, workload, project);
    const introduces = members.some(({ name, product }) => name === mention.name && product !== undefined && introducing.has(product.title));
    const others = members.filter(({ name }) => name !== mention.name);
    if (!introduces || others.length === 0 || told.some((other) => other !== mention && stemOf(other.name) === stemOf(mention.name) && other.name !== mention.name)) continue;
    yield {
      at: { file: mention.file, span: mention.span },
      subject: workload.name,
      message: `${workload.name} is told of one member of ${stemOf(mention.name)}, ${mention.name}: while that is down, ${workload.name} cannot start, although ${listed(others.map(({ name }) => name))} would do. List two or three of them, so that any can introduce the rest.`,
      hint: `knows one of ${others.length + 1} members: cannot start while it is down`,
      confidence: 'high',
      evidence: others.map((other) => ({ ...other.at, note: `${other.name} is a member of the same cluster` })),
      fixes: [],
    };
    return;
  }
}

function membersBeside({ name }: Mention, { kind, scope }: Workload, project: ProjectFacts): readonly Workload[] {
  const all = project.workloadsLike(name);
  const member = all.find((one) => one.name === name && one.scope === scope && !one.partial && (one.kind === kind || kind !== 'compose-service'));
  if (!member) return [];
  const same = all.filter((one) => one.kind === member.kind && one.scope === scope && !one.partial && one.image === member.image);
  return [...new Map(same.map((one) => [one.name, one])).values()];
}

// `a`, `a and b`, `a, b and 3 more`.
export function listed(names: readonly string[], most = 3): string {
  if (names.length === 1) return names[0]!;
  const shown = names.length <= most ? names.slice(0, -1) : names.slice(0, most - 1);
  const rest = names.length <= most ? names.at(-1)! : `${names.length - shown.length} more`;
  return `${shown.join(', ')} and ${rest}`;
}
