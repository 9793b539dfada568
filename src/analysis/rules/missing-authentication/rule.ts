// A data store, or a console that shows and changes a system, which answers whoever reaches it; and routes that change something for anybody.
import type { OpenStore } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';
import { openRoutes } from './open-route';

export const rule: Rule = {
  id: 'missing-authentication',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'authn-and-authz', section: 'How it works' },
  title: 'Store, console or route that asks nobody who they are',
  why: 'One container that was taken over, or one port opened by mistake, is then enough to read, change and delete everything in it. Scanners find such stores on the Internet within minutes.',
  notReported: [
    'A store whose password or users come from an environment file, a Secret, a mounted configuration file or an image of its own: what stands there cannot be seen.',
    'Images that refuse to start without a password (PostgreSQL, MySQL, those of Bitnami), unless it is switched off.',
    'Services that only run on demand, and files that only complete another.',
    'Stores without users by design, such as Memcached.',
    'Consoles without a login whose port is not published.',
    'Routes, as long as anything in the workspace asks callers who they are: in any of its programs, on their lists of dependencies, or at a gateway. Only where all of that stands at single routes (attributes of ASP.NET Core) are the others judged.',
    'Routes that everybody may call by their nature: signing in, webhooks, searching, computing something.',
    'The second and every further such route of a file: they are evidence for the first.',
  ],
  needs: 'program',
  formats: ['compose', 'kubernetes', 'terraform', 'cloudformation', 'javascript', 'python', 'go', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    for (const store of facts.openStores ?? []) yield problem(store);
    yield* cloudProblems(facts, 'authentication', 'nobody is asked who they are');
    yield* openRoutes(facts, project);
  },
};

function problem({ at, name, product, setting, published, clues }: OpenStore): Problem {
  const reached = published ? 'everybody who reaches its published port' : 'every program in the same network';
  return {
    at,
    subject: setting ?? name,
    message: setting === undefined
      ? consoles.has(product)
        ? `${name} runs ${product} without a login: ${reached} sees and changes all that it manages. Switch its login on and give each person one of their own, or bind its port to \`127.0.0.1\`.`
        : `${name} runs ${product} without a password: ${reached} can read, change and delete all of it. ${remedyFor(product)}`
      : consoles.has(product)
        ? `\`${setting}\` lets everybody into ${product}: ${reached} sees and uses all that it shows. Leave authentication on, and give each person a login of their own.`
        : `\`${setting}\` switches authentication off in ${name}: ${reached} can read, change and delete all of it. Leave it on, and give each program a user of its own with a password from a secret.`,
    hint: consoles.has(product) ? 'no login: whoever reaches it sees and uses all' : published ? 'no password: whoever reaches the port owns it' : 'no password: any neighbour can read and delete it',
    confidence: setting === undefined ? 'medium' : 'high',
    // Inside the network somebody has to be there first.
    ...(setting === undefined && !published ? { severity: 'information' as const } : {}),
    evidence: clues,
    fixes: [],
  };
}

// Used by people rather than by programs.
const consoles = new Set([
  'Seq', 'Traefik', 'Grafana', 'mongo-express', 'Jupyter', 'OpenSearch Dashboards', 'the Kubernetes dashboard', 'Argo CD', 'code-server',
  'Kafka UI', 'Redis Commander', 'Kafdrop', 'AKHQ', 'CMAK', 'Flower', 'Cerebro', 'Redis Insight',
]);

function remedyFor(product: string): string {
  if (product === 'Redis') return 'Set `requirepass` or an ACL file from a secret, and let its clients log in.';
  if (product === 'MongoDB') return 'Set `MONGO_INITDB_ROOT_USERNAME` and its password from a secret, and let its clients log in.';
  return 'Switch authentication on, and let its clients log in.';
}
