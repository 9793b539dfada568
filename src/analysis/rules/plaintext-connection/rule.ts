// A connection to another host that anybody on the way can read and change.
import type { Connection } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'plaintext-connection',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'tls-and-mtls', section: 'How it works' },
  title: 'Connection without encryption',
  why: 'Whoever sits on the network between the two machines can read passwords and data, and change them unnoticed. Inside a cluster that is every other container that was taken over.',
  notReported: [
    'Loopback and Unix sockets: nothing leaves the machine.',
    'Addresses that are identifiers and never connected to: XML namespaces, schema ids, text for people.',
    'Databases that negotiate TLS by themselves unless it is switched off.',
    'Listeners of programs: TLS usually ends at the ingress; listeners of load balancers that redirect to HTTPS, or that pass TCP on.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'compose', 'kubernetes', 'terraform', 'cloudformation', 'collector', 'settings'],
  *check(facts, project) {
    for (const connection of project.connectionsIn(facts.file)) {
      if (connection.transport !== 'plaintext') continue;
      const reach = connection.address?.reach ?? 'unknown';
      if (reach === 'loopback' || reach === 'socket') continue;
      yield problem(connection, reach);
    }
    yield* cloudProblems(facts, 'transport', 'whoever is on the way can read and change what passes');
  },
};

type Reach = NonNullable<Connection['address']>['reach'];

function problem(connection: Connection, reach: Reach): Problem {
  const target = connection.address?.host ?? 'the other side';
  const what = connection.because === 'scheme' ? connection.note : `\`${connection.name}\``;
  const inside = reach === 'cluster';
  return {
    at: connection.at,
    subject: connection.address?.host ?? connection.name,
    message: inside
      ? `${what} talks to ${target} in plaintext inside the cluster: any other container that was taken over can listen in. Use TLS, or let a service mesh encrypt it (mTLS) without changing the code.`
      : `${what} sends everything to ${target} unencrypted: whoever is on the way can read and change it. Use the TLS form of the protocol and check the certificate.`,
    hint: inside ? `plaintext inside the cluster: ${target} can be overheard` : `plaintext: anyone on the way to ${target} can read this`,
    ...gradeOf(connection, reach),
    evidence: connection.because === 'scheme' ? [] : [{ ...connection.at, note: connection.note }],
    fixes: connection.fixes,
  };
}

function gradeOf(connection: Connection, reach: Reach): Pick<Problem, 'confidence' | 'severity'> {
  if (reach === 'documentation') return { confidence: 'low', severity: 'hint' };
  if (reach === 'cluster') return { confidence: connection.because === 'default' ? 'medium' : 'high', severity: 'information' };
  // Where the host is not known it may still be this machine; a library default without any host says even less.
  if (reach === 'unknown') return { confidence: connection.because === 'default' ? 'low' : 'medium', severity: 'information' };
  return { confidence: 'high' };
}
