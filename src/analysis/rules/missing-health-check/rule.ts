// Something that others call, of which the platform does not know whether it works.
import { someContainer, type Container, type Dependant, type ProjectFacts, type Workload } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-health-check',
  pillar: 'fault-tolerance',
  severity: 'information',
  lesson: { lesson: 'health-checks' },
  title: 'Service whose health nobody asks for',
  why: 'A process that runs is not yet one that answers: during every start and every update, and whenever it hangs, requests go to it and fail.',
  notReported: [
    'Jobs, one-shot services, and workloads that no Service leads to, as long as Services are declared here at all.',
    'Sidecars and ports that only monitoring reads: the check belongs to the container that serves.',
    'Compose services whose image is known to bring a check, or whose Dockerfile declares one or cannot be read.',
    'Checks that a patch or a file for an environment adds, and checks that are switched off on purpose.',
    'Development stand-ins, and what is only watched by others.',
    'A missing liveness probe of a store; of others, beside a readiness probe, it is a hint: a wrong one restarts what works.',
    'Target groups of a load balancer without a check of their own, which are asked by default.',
  ],
  formats: ['compose', 'kubernetes', 'terraform', 'cloudformation'],
  *check(facts, project) {
    for (const workload of facts.workloads) {
      if (!isJudged(workload)) continue;
      const declared = project.declarations(workload);
      if (declared.length === 0) continue;
      for (const { container, ...found } of serving(workload, project)) {
        const asked = declared.some((one) => one.containers?.some(({ name, health }) => (name === container.name || name === someContainer) && health !== 'no'));
        if (!asked) yield problem(workload, container, found);
        else if (!isStore(workload) && !declared.some((one) => one.containers?.some(({ name, alive }) => (name === container.name || name === someContainer) && alive !== 'no'))) yield unwatched(workload, container);
        else if (workload.kind === 'compose-service' && container.health === 'yes') yield* notWaitedFor(workload, found);
      }
    }
    yield* cloudProblems(facts, 'health', 'what hangs keeps getting requests');
  },
};

interface Served {
  readonly container: Container;
  readonly dependants: readonly Dependant[];
}

function isJudged({ kind, oneShot, onDemand, product, replicas }: Workload): boolean {
  return kind !== 'job' && kind !== 'cron-job' && !oneShot && !onDemand && replicas.count !== 0 && product?.role !== 'stand-in';
}

function serving(workload: Workload, project: ProjectFacts): readonly Served[] {
  const containers = workload.containers ?? [];
  if (workload.kind === 'compose-service') {
    // What watches others is told of all that it watches; what it sees is kept in the product that it says it depends on.
    const dependants = project.dependants(workload).filter(({ kind, workload: caller }) => (caller?.product?.role !== 'telemetry' || (kind === 'depends-on' && workload.product !== undefined)) && caller?.product?.role !== 'stand-in');
    return dependants.length > 0 ? containers.map((container) => ({ container, dependants })) : [];
  }
  const endpoints = project.dependants(workload).filter(({ kind }) => kind === 'endpoint');
  if (endpoints.length > 0) {
    const ports = new Set(endpoints.flatMap((one) => project.of(one.file).endpoints.filter(({ name, at }) => name === one.name && at.span.start === one.span.start).flatMap((endpoint) => endpoint.ports ?? [])));
    const named = containers.filter((container) => container.ports.some(({ number, name }) => ports.has(number) || (name !== undefined && ports.has(name))));
    // Several containers of which none says that it listens: which of them answers is not known.
    const answering = named.length > 0 ? named : containers.length === 1 ? containers : [];
    return answering.map((container) => ({ container, dependants: endpoints }));
  }
  // Where no Service is declared at all they are kept elsewhere, and what says that it listens, listens for somebody.
  if (project.selectsAny()) return [];
  const listening = containers.filter(({ ports }) => ports.length > 0);
  const deployed = workload.kind === 'deployment' || workload.kind === 'stateful-set' || workload.kind === 'pod';
  return deployed && !workload.leads && listening.length === 1 ? [{ container: listening[0]!, dependants: [] }] : [];
}

function problem(workload: Workload, container: Container, { dependants }: Omit<Served, 'container'>): Problem {
  const compose = workload.kind === 'compose-service';
  const evidence = dependants.map(({ file, span, note }) => ({ file, span, note }));
  if (compose) {
    const callers = [...new Set(dependants.map(({ name }) => name))];
    return {
      at: container.at,
      subject: container.name,
      message: `${listed(callers)} ${callers.length === 1 ? 'depends' : 'depend'} on ${container.name}, and nothing asks whether it works: it counts as up as soon as its process runs. Give it a \`healthcheck\`, and let those who need it wait with \`condition: service_healthy\`.`,
      hint: 'no health check: counts as up once it runs',
      confidence: workload.build !== undefined || workload.product ? 'high' : 'medium',
      evidence, fixes: container.fixes.health,
    };
  }
  return {
    at: container.at,
    subject: container.name,
    message: `The container ${container.name} of ${workload.name} serves requests without a readiness probe: it gets traffic as soon as its process runs, also while it still starts or can do no work. Add a \`readinessProbe\` that asks whether it can answer, so that only then requests reach it.`,
    hint: 'no readiness probe: gets traffic before it can answer',
    confidence: dependants.length > 0 ? 'high' : 'medium',
    evidence, fixes: container.fixes.health,
  };
}

// Starting a store again takes longer than most of what makes it answer late.
const isStore = ({ product }: Workload): boolean => product !== undefined && ['database', 'cache', 'broker', 'coordination', 'object-store'].includes(product.role);

const unwatched = (workload: Workload, container: Container): Problem => ({
  at: container.at, subject: container.name, severity: 'hint', confidence: 'medium',
  message: `The container ${container.name} of ${workload.name} has a readiness probe and no liveness probe: when it hangs, it gets no more requests, and nobody starts it again. If it can hang, add a \`livenessProbe\` that asks for nothing but the process itself.`,
  hint: 'no liveness probe: what hangs stays so',
  evidence: [], fixes: [],
});

function* notWaitedFor({ name, at }: Workload, { dependants }: Omit<Served, 'container'>): Iterable<Problem> {
  for (const one of dependants) {
    if (one.startsOnly !== true || one.file !== at.file || one.workload?.oneShot) continue;
    yield {
      at: { file: one.file, span: one.span }, subject: one.name, severity: 'hint', confidence: 'medium',
      message: `${one.name} only waits until ${name} has been started, although ${name} says when it works: the first calls may fail. Wait with \`condition: service_healthy\`.`,
      hint: `starts before ${name} works`,
      evidence: [{ ...at, note: `${name} has a health check` }], fixes: [],
    };
  }
}

function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
