// A client, connection or pool built anew for each request or item, used, and dropped.
import type { Clue, PerRequest, ProjectFacts, ShortLife, ShortLivedClient } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'client-per-request',
  pillar: 'scalability',
  severity: 'warning',
  lesson: { lesson: 'connection-pooling', section: 'How it works' },
  title: 'Client built anew for each request',
  why: 'A client that owns connections pays for name lookup, TCP and TLS each time it is built, and never gets to use a connection twice. Under load the handshakes cost more than the calls, the other side runs out of connections, and this side out of ports.',
  notReported: [
    'Clients that live on: returned to a caller who keeps them, kept in a field, a module, a closure or an object.',
    'Start-up code, constructors, factories, `main`, scripts, and functions whose result is kept by a decorator or a wrapper.',
    'Sessions, transactions and connections that are borrowed from a pool.',
    'One client for a whole batch: it is built once and used in a loop.',
    'Probes and health checks, which have to try a connection of their own.',
    'An `http.Client` of Go without a transport of its own, unless it is known to be built for each request: it borrows its connections (then a hint).',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    for (const client of project.shortLived(facts.file)) {
      const end = worst(client, project);
      if (end) yield problem(client, end);
    }
  },
};

interface End {
  readonly life: ShortLife;
  readonly request?: PerRequest;
}

/** The end that costs most: for each request, for each item, or each time some function runs. */
function worst(client: ShortLivedClient, project: ProjectFacts): End | undefined {
  // What is known to run for each request does so whatever it is called: `Run` of a function in a cloud.
  const ends = client.ends.map((life): End => {
    const request = project.perRequest(life);
    return { life, ...(request ? { request } : {}) };
  }).filter(({ life, request }) => !life.once || request?.through.length === 0);
  const each = ends.find((end) => end.request) ?? ends.find(({ life }) => life.perItem && !life.unlikeOthers);
  // What costs little is worth a word only where it is known to happen often.
  return each ?? (client.light ? undefined : ends.find(({ life }) => !life.reused && !life.unlikeOthers));
}

function problem(client: ShortLivedClient, { life, request }: End): Problem {
  const when = request ? `for each ${request.handler.asks === 'message' ? 'message' : 'request'} (\`${request.handler.name}\`)`
    : life.perItem ? 'for each item of the loop' : life.within === undefined ? 'each time this runs' : `each time \`${life.within}\` runs`;
  const cost = client.light ? 'it costs little, but settings such as timeouts live in as many places' : 'each one opens connections of its own and drops them after use, which costs handshakes here and connection slots on the other side';
  return {
    at: client.at,
    subject: client.name,
    message: `\`${client.name}\` is built anew ${when}: ${cost}. Build it once, at start-up or on first use, and share it.`,
    hint: client.light ? 'built anew each time: build it once' : 'built anew each time: no connection is used twice',
    confidence: client.light ? 'low' : request ? 'high' : life.perItem ? 'medium' : 'low',
    ...(client.light ? { severity: 'hint' as const } : {}),
    evidence: [...(request?.through ?? []), ...cluesOf(client, life)],
    fixes: [],
  };
}

const cluesOf = (client: ShortLivedClient, life: ShortLife): readonly Clue[] =>
  (life.file === client.at.file && life.span.start === client.at.span.start ? [] : [{ file: life.file, span: life.span, note: life.note }]);
