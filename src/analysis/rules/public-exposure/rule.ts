// What is meant for neighbours and can be reached by more: ports of stores and brokers, the socket of the container engine.
import type { Endpoint, Exposure, Product, ProjectFacts } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'public-exposure',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'network-segmentation' },
  title: 'Store, broker, debugger or engine that more can reach than need it',
  why: 'Whoever reaches it can try passwords and known holes at leisure; scanners find an open port within hours. The socket of the container engine is as good as the root password of the machine.',
  notReported: [
    'Ports bound to the machine itself (`127.0.0.1:5432:5432`), to an address that stands in a variable, or only named with `expose`.',
    'Listening on all interfaces inside of a container: what counts is what is published.',
    'Ports of programs that nobody described, unless only stores listen on them, or a debugger is told to.',
    'Object stores, search engines and MQTT brokers, which browsers and devices are meant to reach.',
    'Load balancers of a private network and those that let only some addresses in.',
    'A proxy that hands on a part of the socket, and services that only run on demand.',
    'Programs whose work is to manage or watch containers are reported as information only.',
    'Ports of a cloud firewall that pages are served on (80, 443 and the like), and addresses that come from variables without a default.',
  ],
  formats: ['javascript', 'python', 'compose', 'kubernetes', 'terraform', 'cloudformation'],
  *check(facts, project) {
    for (const exposure of facts.exposures ?? []) yield exposure.kind === 'port' ? published(exposure) : socket(exposure);
    for (const endpoint of facts.endpoints) {
      const found = openStore(endpoint, project);
      if (found) yield found;
    }
    yield* cloudProblems(facts, 'exposure', 'scanners find an open port within hours and try passwords and known holes');
  },
};

function published({ at, name, written, product, clues, fixes }: Exposure): Problem {
  return {
    at,
    subject: name,
    message: product === 'console'
      ? `\`${written}\` publishes ${name}, a console, on every interface of the machine, past most host firewalls: one guessed password opens all that it manages. Bind it to \`127.0.0.1\`, and reach it through a tunnel or a proxy with a login of your own.`
      : product?.startsWith('the debugger') ? `\`${written}\` publishes ${product} (${name}) on every interface of the machine: it asks nobody for a password and runs whatever it is sent. Bind it to \`127.0.0.1\`, and start the program without it where others reach the machine.`
      : `\`${written}\` publishes ${product === undefined ? name : `${product} (${name})`} on every interface of the machine, past most host firewalls. Services beside it reach it without a published port; bind it to \`127.0.0.1\` if you need it on the machine itself.`,
    hint: product === 'console' ? 'a console, published on every interface' : 'published on every interface: neighbours need no port',
    // Whoever wrote only the inner port may have meant `expose`; Docker then publishes it under a number of its own.
    confidence: /^\d+$/.test(written) ? 'medium' : 'high',
    ...(product === 'console' ? { severity: 'information' as const } : {}),
    evidence: clues, fixes,
  };
}

function socket({ at, name, written, needed, clues, fixes }: Exposure): Problem {
  return {
    at,
    subject: name,
    message: needed
      ? `${name} gets \`${written}\`, with which it can start any container on the machine as root, read-only mount or not. Put a proxy in between that allows only the calls it needs.`
      : `${name} gets \`${written}\`: whoever takes over this one container can start others as root and owns the machine, read-only mount or not. Leave it out, or put a proxy in between that allows only the calls it needs.`,
    hint: 'container socket: as good as root on the machine',
    confidence: 'high',
    ...(needed ? { severity: 'information' as const } : {}),
    evidence: clues, fixes,
  };
}

function openStore(endpoint: Endpoint, project: ProjectFacts): Problem | undefined {
  const at = endpoint.openAt;
  if (!at) return undefined;
  const behind = project.behind(endpoint);
  const store = behind.find(({ product }) => isForNeighbours(product) || product?.title === 'console');
  // What nobody described is told by a port that only stores listen on.
  const title = store?.product?.title ?? (behind.some(({ product }) => product !== undefined) ? undefined : endpoint.store);
  if (title === undefined) return undefined;
  const console = title === 'console';
  return {
    at,
    subject: endpoint.name,
    message: `The Service ${endpoint.name} opens ${console ? `${store?.name ?? ''}, a console,` : title} to everybody who reaches the cluster from outside. Make it a \`ClusterIP\`, which its neighbours reach by name, and go through a tunnel for maintenance.`,
    hint: `${console ? 'console' : 'store'} opened to the outside of the cluster`,
    confidence: 'high',
    ...(console ? { severity: 'information' as const } : {}),
    evidence: store ? [{ ...store.at, note: `${store.name} runs ${console ? 'a console' : title}` }] : [], fixes: [],
  };
}

function isForNeighbours(product: Product | undefined): boolean {
  return product !== undefined && ['database', 'cache', 'broker', 'coordination'].includes(product.role) && !['MQTT broker', 'search engine'].includes(product.title);
}
