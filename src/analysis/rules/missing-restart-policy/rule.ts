// A Compose service, a pod or a unit of systemd that is meant to run on, and stays down once it has ended.
import type { ProjectFacts, Workload } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-restart-policy',
  pillar: 'fault-tolerance',
  severity: 'information',
  lesson: { lesson: 'health-checks' },
  title: 'Long-running service that nobody starts again',
  why: 'Without a policy Docker leaves a container, and systemd a service, where it ended. A crash at night becomes an outage that lasts until somebody looks.',
  notReported: [
    'One-shot services: migrations, seeds, jobs, and everything that another waits for with `service_completed_successfully`.',
    'Services that only run on demand, and stand-ins for development.',
    'Services of which nothing says that they run on: no port, no health check, nobody who depends on them, no name that tells.',
    'Services run for development: sources are mounted into them, or a command reloads them.',
    'Units of systemd that run once, prepare something for others, or are started by a timer, a socket, the bus or by hand; units for which a drop-in sets it.',
    'A policy of `no` that is written out, one that another layer or file adds, and stacks for a swarm, which starts services again by itself.',
  ],
  formats: ['compose', 'kubernetes', 'systemd'],
  *check(facts, project) {
    for (const workload of facts.workloads) {
      const [container] = workload.containers ?? [];
      const declared = project.declarations(workload);
      if (!container || declared.length === 0 || !isJudged(workload) || !declared.some((one) => runsOn(one, project))) continue;
      if (container.developing || declared.some((one) => one.containers?.some(({ restart }) => restart !== 'no'))) continue;
      yield problem(workload);
    }
  },
};

function isJudged({ name, kind, oneShot, onDemand, partial, product }: Workload): boolean {
  // A pod that is not started again is one that runs once, unless somebody calls it.
  return (kind === 'pod' || ((kind === 'compose-service' || kind === 'system-service') && !oneShot)) && !onDemand && !partial && product?.role !== 'stand-in' && !testName.test(name);
}

function runsOn(workload: Workload, project: ProjectFacts): boolean {
  if (workload.kind === 'pod') return project.dependants(workload).some(({ kind }) => kind === 'endpoint');
  const [container] = workload.containers ?? [];
  return workload.kind === 'system-service' || workload.exposed === true || workload.product !== undefined || (container?.ports.length ?? 0) > 0 || container?.health === 'yes' || lastingName.test(workload.name) || lastingImage.test(workload.image ?? '')
    || project.dependants(workload).some(({ workload: caller }) => caller?.oneShot !== true) || servesBroker(workload, project);
}

// What is no product and told where messages are, takes or sends them for as long as there are any, unless it is called by what it does once.
function servesBroker({ product, mentions, name, scope }: Workload, project: ProjectFacts): boolean {
  const isBroker = (one: Workload) => one.scope === scope && one.product?.role === 'broker';
  return product === undefined && !onceName.test(name) && mentions.some((mention) => project.workloadsLike(mention.name).some(isBroker));
}

const onceName = /produc|publish|generat|simulat|send|seed|load|fill|populat|import|creat|init|setup|test|client|demo|example/i;

const lastingImage = /(^|\/)(nginx|nginx-proxy|caddy|traefik|haproxy|httpd|envoy|tomcat|ofelia)(:|@|$)/;

// Some write the words of a name together: `invoiceservice`.
const lastingName = /(^|[-_])(workers?|consumers?|scheduler|beat|daemon|server|service|api|web|app|bot|gateway|proxy|frontend|backend|listener|subscriber|processor|nginx|celery|sidekiq|cron)([-_\d]|$)|(service|server|worker|handler|consumer|listener|subscriber|scheduler|processor|gateway|daemon)$/i;

// A test or a measurement ends when it is done.
const testName = /(^|[-_])(tests?|e2e|integration|bench\w*|simulat\w*|load-?(test|gen)\w*)([-_]|$)/i;

function problem(workload: Workload): Problem {
  const fixes = workload.containers?.[0]?.fixes.restart ?? [];
  return {
    at: workload.at,
    subject: workload.name,
    message: workload.kind === 'pod'
      ? `${workload.name} answers a Service and has \`restartPolicy: Never\`: when its process ends, it stays down until somebody makes the pod anew. Let a Deployment run it, which replaces pods by itself.`
      : workload.kind === 'system-service'
      ? `${workload.name} has no \`Restart=\`: when its process crashes, it stays down until somebody starts it. Set \`Restart=on-failure\` with a pause (\`RestartSec=5\`), so that it comes back by itself.`
      : `${workload.name} has no restart policy: when its process crashes or the machine restarts, it stays down until somebody starts it. Set \`restart: unless-stopped\`, so that it comes back by itself.`,
    hint: 'no restart policy: stays down after a crash',
    confidence: 'high',
    evidence: [], fixes,
  };
}
