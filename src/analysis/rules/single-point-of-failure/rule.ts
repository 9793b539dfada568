// Something others depend on exists once: a workload with one copy, or one address where a cluster has several.
import type { Confidence } from '../../../model';
import type { Dependant, ProjectFacts, SeedList, Workload } from '../../concepts';
import type { Problem, Rule } from '../rule';
import { nextStep } from './advice';

export const rule: Rule = {
  id: 'single-point-of-failure',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'redundancy-and-failover' },
  title: 'Single point of failure',
  why: 'What exists once takes everything that needs it down with it: on a crash, on a node failure, and on every deployment.',
  notReported: [
    'Workloads that nobody is known to depend on: no Service selects them and no other workload names them.',
    'Jobs, CronJobs, DaemonSets, one-shot Compose services, and services that only run under a development profile.',
    'Workloads whose autoscaler keeps two or more, and those whose number of copies comes from outside.',
    'Development stand-ins such as mail catchers and cloud emulators.',
    'Members of a cluster that are declared one by one, and workloads behind a Service that leads to several.',
    'The same Compose service again in an override file: it is reported once, where it is declared.',
    'One bootstrap address that is a load-balanced name, or that is itself reported as running once.',
  ],
  formats: ['compose', 'kubernetes', 'javascript', 'python', 'go'],
  *check(facts, project) {
    for (const workload of facts.workloads) {
      const problem = checkWorkload(workload, project);
      if (problem) yield problem;
    }
    for (const seeds of facts.seeds) {
      const problem = checkSeeds(seeds, project);
      if (problem) yield problem;
    }
  },
};

function checkWorkload(workload: Workload, project: ProjectFacts): Problem | undefined {
  if (!isJudged(workload) || project.copies(workload) !== 1) return undefined;
  const dependants = project.dependants(workload).filter((one) => !one.shared && !one.workload?.oneShot && !one.workload?.onDemand);
  if (dependants.length === 0 || isMember(workload, project)) return undefined;
  const callers = [...new Set(dependants.filter((one) => one.workload).map((one) => one.name))];
  const telemetry = workload.product?.role === 'telemetry';
  return {
    at: workload.at,
    subject: workload.name,
    message: `${runsOnce(workload)}: ${consequence(callers, telemetry)}. ${nextStep(workload)}`,
    hint: shortly(callers, telemetry),
    confidence: workload.kind === 'compose-service' ? 'medium' : 'high',
    ...(telemetry ? { severity: 'information' as const } : {}),
    evidence: evidenceOf(workload, dependants),
    fixes: scaledTo(workload, project) ? [] : workload.fixes.replicas,
  };
}

function isJudged({ kind, oneShot, onDemand, product }: Workload): boolean {
  return (kind === 'compose-service' || kind === 'deployment' || kind === 'stateful-set') && !oneShot && !onDemand && product?.role !== 'stand-in';
}

// `kafka-1` beside `kafka-2` of the same image: the cluster has several members, each of them declared by itself.
function isMember(workload: Workload, project: ProjectFacts): boolean {
  return workload.kind === 'compose-service' && project.of(workload.at.file).workloads.some((other) => (
    other.name !== workload.name && stemOf(other.name) === stemOf(workload.name) && other.image !== undefined && other.image === workload.image
  ));
}

function runsOnce({ name, kind }: Workload): string {
  return kind === 'compose-service' ? `Only one instance of ${name} runs` : `Only one replica of ${name} runs`;
}

function consequence(callers: readonly string[], telemetry: boolean): string {
  if (callers.length === 0) return 'while it restarts, moves or is redeployed, its Service has nobody to answer';
  if (telemetry) return `while it is down, what ${listed(callers)} ${verb(callers, 'report')} is lost`;
  return `${listed(callers)} ${verb(callers, 'stop')} working when it dies, restarts or is redeployed`;
}

function shortly(callers: readonly string[], telemetry: boolean): string {
  if (callers.length === 0) return 'one copy: its Service goes dark with it';
  if (telemetry) return 'one copy: telemetry is lost while it is down';
  return `one copy: ${listed(callers, 2)} ${verb(callers, 'stop')} when it does`;
}

function verb(callers: readonly string[], plural: string): string {
  return callers.length === 1 ? `${plural}s` : plural;
}

// `a`, `a and b`, `a, b and 3 more`.
function listed(names: readonly string[], most = 3): string {
  if (names.length === 1) return names[0]!;
  const shown = names.length <= most ? names.slice(0, -1) : names.slice(0, most - 1);
  const rest = names.length <= most ? names.at(-1)! : `${names.length - shown.length} more`;
  return `${shown.join(', ')} and ${rest}`;
}

function evidenceOf(workload: Workload, dependants: readonly Dependant[]): Problem['evidence'] {
  const { site, count } = workload.replicas;
  const written = site === undefined ? [] : [{ ...site, note: `${workload.name} is set to ${count ?? 'an unknown number of'} ${count === 1 ? 'copy' : 'copies'}` }];
  return [...written, ...dependants.map(({ file, span, note }) => ({ file, span, note }))];
}

// An autoscaler overrides what the workload says, so that a change there would have no effect.
function scaledTo(workload: Workload, project: ProjectFacts): boolean {
  for (const facts of project.all()) {
    if (facts.autoscalers.some(({ target }) => target.kind === workload.kind && target.name === workload.name)) return true;
  }
  return false;
}

function checkSeeds(seeds: SeedList, project: ProjectFacts): Problem | undefined {
  const [host] = seeds.hosts;
  if (!seeds.complete || seeds.hosts.length !== 1 || host === undefined) return undefined;
  if (seeds.reach !== 'cluster' && seeds.reach !== 'remote' && seeds.reach !== 'documentation') return undefined;
  const known = namesBehind(host, project);
  const others = siblings(host, known);
  // A name the project declares is judged there: it either runs once, and says so, or stands for several.
  if (others.length === 0 && known.includes(host.split('.')[0]!)) return undefined;
  const confidence: Confidence = others.length > 0 ? 'high' : 'medium';
  return {
    at: seeds.at,
    subject: seeds.name,
    message: `${seeds.name} knows one ${seeds.member}, ${host}: a client that starts while it is down finds no other member of the cluster. ${
      others.length > 0 ? `List ${listed(others)} as well` : `List at least two or three ${seeds.member}s`}, so that any of them can introduce the rest.`,
    hint: `one ${seeds.member}: clients cannot start while it is down`,
    confidence,
    evidence: [],
    fixes: [],
  };
}

function namesBehind(host: string, project: ProjectFacts): readonly string[] {
  const stem = stemOf(host);
  const names = new Set<string>();
  for (const facts of project.all()) {
    for (const { name } of [...facts.workloads, ...facts.endpoints]) if (stemOf(name) === stem) names.add(name);
  }
  return [...names];
}

function siblings(host: string, known: readonly string[]): readonly string[] {
  const own = host.split('.')[0]!;
  return /\d$/.test(own) || known.includes(own) ? known.filter((name) => name !== own && /\d$/.test(name)) : [];
}

// `kafka-1` and `kafka2` are both members of `kafka`.
function stemOf(name: string): string {
  return name.split('.')[0]!.replace(/[-_]?\d+$/, '');
}
