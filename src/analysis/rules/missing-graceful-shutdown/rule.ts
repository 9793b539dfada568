// A program that takes requests and is cut off in the middle of them when it is ended, which happens at every deployment.
import type { Clue, ListeningServer, ProjectFacts } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'missing-graceful-shutdown',
  pillar: 'fault-tolerance',
  severity: 'information',
  lesson: { lesson: 'graceful-shutdown', section: 'How it works' },
  title: 'Server that drops requests when it is ended',
  why: 'Programs are ended all the time: by each deployment, by each change of the number of instances, when a machine is serviced. Whatever is being answered in that moment is cut off, so users see errors at every release, and work may be left half done.',
  notReported: [
    'Servers that finish what runs by themselves: gunicorn, uvicorn, aiohttp, Spring, the host of .NET, actix, Rocket.',
    'A handler for SIGTERM anywhere in the same program that does more than exit, and libraries and helpers made for it; one for SIGINT as well, unless a Dockerfile beside it says that the program runs in a container.',
    'The development server of Flask, unless a Dockerfile or Procfile starts the program with it.',
    'Ports for operators (metrics, profiles, health), for one person at the same machine, and those that the system chooses.',
    'Functions of a cloud, desktop programs, tests, tools, examples and mocks.',
    'The second and every further server of a file: they are evidence for the first.',
  ],
  needs: 'program',
  formats: ['javascript', 'python', 'go', 'java', 'csharp', 'rust'],
  *check(facts, project) {
    const [first, ...others] = project.listening(facts.file).filter(({ ends }) => ends === 'cut off');
    if (first) yield problem(first, others, project);
  },
};

function problem(server: ListeningServer, others: readonly ListeningServer[], project: ProjectFacts): Problem {
  const rolling = rollOut(server, project);
  return {
    at: server.at,
    subject: server.name,
    message: `${reasons[server.because](server.name)}: ${rolling?.words ?? 'each deployment cuts off what is being answered'}. On SIGTERM stop accepting (${stops(server)}), let running requests finish within a limit, then exit.`,
    hint: 'requests are cut off when it is ended',
    confidence: 'medium',
    evidence: [
      ...server.clues,
      ...(rolling ? [rolling.clue] : []),
      ...others.map((other): Clue => ({ ...other.at, note: `\`${other.name}\` ends the same way` })),
    ],
    fixes: server.fixes,
  };
}

const reasons: Readonly<Record<ListeningServer['because'], (name: string) => string>> = {
  nothing: (name) => `\`${name}\` takes requests, and nothing in this program hears the signal that ends it`,
  exits: (name) => `\`${name}\` takes requests, and what hears the signal that ends it exits at once`,
  keys: (name) => `\`${name}\` takes requests, and the program hears SIGINT alone, which a terminal sends: containers are ended with SIGTERM`,
  dead: (name) => `\`${name}\` does not return while it serves, so the shutdown behind it is never reached when the program is ended`,
};

const stops = ({ library, protocol }: ListeningServer): string =>
  (protocol === 'grpc' ? (library.includes('go') ? '`GracefulStop`' : 'shut the server down, and await its termination') : library === 'axum' || library === 'warp' || library.startsWith('tonic') ? '`with_graceful_shutdown` or its like' : /net\/http|Echo|Gin|Fiber/.test(library) ? '`Shutdown`' : '`close`');

/** What the deployment does with it, where it replaces running instances by new ones. */
function rollOut({ at }: ListeningServer, project: ProjectFacts): { words: string; clue: Clue } | undefined {
  const workload = project.runs(at.file);
  if (!workload || !rolled.has(workload.kind)) return undefined;
  const copies = project.copies(workload);
  const times = copies !== undefined && copies > 1 ? `each of the ${copies} copies of \`${workload.name}\` is replaced at every roll-out, and each time what it is answering is cut off` : undefined;
  if (workload.kind === 'compose-service' && times === undefined) return undefined;
  return {
    words: times ?? `every roll-out of \`${workload.name}\` cuts off what is being answered`,
    clue: { ...workload.at, note: `${workload.name} is replaced here at every roll-out${copies === undefined ? '' : `, ${copies} ${copies === 1 ? 'copy' : 'copies'}`}` },
  };
}

const rolled: ReadonlySet<string> = new Set(['compose-service', 'deployment', 'stateful-set', 'daemon-set', 'container-service']);
