// Something others depend on exists once: a workload with one copy, or one address where a cluster has several.
import { stemOf, type Autoscaler, type Dependant, type ProjectFacts, type Workload } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';
import { nextStep } from './advice';
import { coLocation, kept } from './co-location';
import { checkSeeds, listed, toldOne } from './seeds';

export const rule: Rule = {
  id: 'single-point-of-failure',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'redundancy-and-failover' },
  title: 'Single point of failure',
  why: 'What exists once takes everything that needs it down with it: on a crash, when its machine goes away, and often on every update.',
  notReported: [
    'Workloads that nobody is known to depend on: no Service selects them and no other workload names them.',
    'Jobs, CronJobs, DaemonSets, one-shot Compose services, and services that only run under a development profile.',
    'Workloads whose autoscaler keeps two or more, and those whose number of copies comes from outside.',
    'Development stand-ins such as mail catchers and cloud emulators.',
    'Several replicas that are spread over nodes and protected by a disruption budget, and what an operator runs.',
    'Members of a cluster that are declared one by one, and workloads behind a Service that leads to several.',
    'What only watches or browses it: metrics, dashboards and consoles depend on everything and stop nothing.',
    'The same Compose service again in an override file: it is reported once, where it is declared.',
    'Databases of a cloud that are replicas of others or belong to an Aurora cluster, and what a module or a condition decides about.',
    'One member of a database in the settings of a service: often only one of them may write.',
    'One bootstrap address that is a load-balanced name, or that is itself reported as running once.',
  ],
  formats: ['compose', 'kubernetes', 'terraform', 'cloudformation', 'javascript', 'python', 'go', 'java', 'csharp', 'rust', 'settings'],
  *check(facts, project) {
    for (const workload of facts.workloads) {
      const problem = checkWorkload(workload, project);
      // Terraform has the number where everything else about it stands.
      if (problem) yield facts.format === 'terraform' && workload.replicas.site ? { ...problem, at: workload.replicas.site } : problem;
      yield* toldOne(workload, project);
    }
    for (const seeds of facts.seeds) {
      const problem = checkSeeds(seeds, project);
      if (problem) yield problem;
    }
    yield* cloudProblems(facts, 'redundancy', 'when that fails or is maintained, everything that needs it stops');
  },
};

function checkWorkload(workload: Workload, project: ProjectFacts): Problem | undefined {
  const copies = isJudged(workload) ? project.copies(workload) : undefined;
  if (copies === undefined || copies === 0) return undefined;
  const dependants = project.dependants(workload).filter((one) => isHurt(one, workload));
  if (copies > 1) return coLocation(workload, copies, dependants, project);
  if (dependants.length === 0 || isMember(workload, project)) return undefined;
  const callers = [...new Set(dependants.filter((one) => one.workload).map((one) => one.name))];
  const telemetry = workload.product?.role === 'telemetry';
  const scaler = project.autoscaler(workload);
  return {
    at: workload.at,
    subject: workload.name,
    message: `${runsOnce(workload, scaler)}: ${consequence(workload, callers)}. ${nextStep(workload)}`,
    hint: shortly(callers, telemetry),
    confidence: workload.kind === 'compose-service' || telemetry ? 'medium' : 'high',
    ...(telemetry ? { severity: 'information' as const } : {}),
    evidence: evidenceOf(workload, scaler, dependants),
    // An autoscaler overrides what the workload says, so that a change there would have no effect.
    fixes: scaler ? scaler.fixes.minimum : kept(workload.fixes.replicas, workload, project),
  };
}

function isJudged({ kind, oneShot, onDemand, product }: Workload): boolean {
  return (kind === 'compose-service' || kind === 'deployment' || kind === 'stateful-set') && !oneShot && !onDemand && product?.role !== 'stand-in';
}

// What runs and ends, what only looks on, and what others answer as well, goes on without it. What watches others keeps what it sees in the
// product that it says it depends on.
function isHurt({ kind, shared, workload: caller }: Dependant, { product }: Workload): boolean {
  const role = caller?.product?.role;
  return !shared && !caller?.oneShot && !caller?.onDemand && role !== 'stand-in' && (role !== 'telemetry' || (kind === 'depends-on' && product !== undefined));
}

// `kafka-1` beside `kafka-2` of the same image: the cluster has several members, each of them declared by itself.
function isMember(workload: Workload, project: ProjectFacts): boolean {
  // A point is a part of the name of a Compose service, and the number may stand before it: `search1.node`.
  const stemIn = (name: string): string => (workload.kind === 'compose-service' ? name.replace(/[-_]?\d+/g, '') : stemOf(name));
  const stem = stemIn(workload.name);
  const isOther = (other: Workload) => (
    other.kind === workload.kind && other.scope === workload.scope && other.image === workload.image && other.name !== workload.name
    && stemIn(other.name) === stem
  );
  // Members of a Compose cluster share the file; those of Kubernetes often have one each.
  if (workload.kind === 'compose-service') return project.of(workload.at.file).workloads.some(isOther);
  return stem !== workload.name && project.workloadsLike(stem).some(isOther);
}

function runsOnce({ name, kind }: Workload, scaler: Autoscaler | undefined): string {
  if (scaler) return `The autoscaler may leave only one replica of ${name}`;
  return kind === 'compose-service' ? `Only one instance of ${name} runs` : `Only one replica of ${name} runs`;
}

// A rolling update of Kubernetes starts the new copy first; Compose stops the old one.
function consequence({ kind, product }: Workload, callers: readonly string[]): string {
  const when = kind === 'compose-service' ? 'dies, restarts or is redeployed' : 'crashes or its node goes away';
  if (callers.length === 0) return `when it ${when}, its Service has nobody to answer`;
  if (product?.role === 'telemetry') return `while it is down, ${listed(callers)} ${verb(callers, 'lose')} it and nobody sees what happens`;
  return `${listed(callers)} ${verb(callers, 'stop')} working when it ${when}`;
}

function shortly(callers: readonly string[], telemetry: boolean): string {
  if (callers.length === 0) return 'one copy: its Service goes dark with it';
  if (telemetry) return 'one copy: nobody sees what happens while it is down';
  return `one copy: ${listed(callers, 2)} ${verb(callers, 'stop')} when it does`;
}

function verb(callers: readonly string[], plural: string): string {
  return callers.length === 1 ? `${plural}s` : plural;
}

function evidenceOf(workload: Workload, scaler: Autoscaler | undefined, dependants: readonly Dependant[]): Problem['evidence'] {
  const { site } = workload.replicas;
  const count = scaler ? { ...scaler.at, note: `the autoscaler keeps at least one ${workload.name}` } : site && { ...site, note: `one copy of ${workload.name} is asked for` };
  return [...(count ? [count] : []), ...dependants.map(({ file, span, note }) => ({ file, span, note }))];
}
