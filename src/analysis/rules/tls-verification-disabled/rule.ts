// A TLS or SSH connection that does not check whom it talks to.
import type { TlsWeakness } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'tls-verification-disabled',
  pillar: 'security',
  severity: 'error',
  lesson: { lesson: 'tls-and-mtls', section: 'How it works' },
  title: 'Connection that does not check who answers',
  why: 'Encryption to an unknown party protects nothing: whoever gets between the two machines presents a certificate of their own, reads everything, and passes it on.',
  notReported: [
    'A value that is decided elsewhere: an option, the environment, a parameter.',
    'A configuration that checks by a function of its own (`VerifyPeerCertificate`, a `checkServerIdentity` that may refuse).',
    'What a server says about the certificates of its clients.',
    'Connections to this machine (loopback).',
    'Where somebody asks for it by a switch of the program, or only outside of production: a hint with low confidence.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'compose', 'kubernetes', 'terraform', 'cloudformation', 'collector', 'dockerfile', 'settings'],
  *check(facts) {
    for (const weakness of facts.tls) {
      if (weakness.weakens === 'version' || weakness.weakens === 'cipher') continue;
      const reach = weakness.address?.reach;
      if (reach !== 'loopback' && reach !== 'socket') yield problem(weakness);
    }
  },
};

function problem(weakness: TlsWeakness): Problem {
  const { at, name, clues, fixes, address, when } = weakness;
  const target = address?.host ?? 'the other side';
  return {
    at,
    subject: name,
    message: `${whatHappens(weakness, target)} ${whatToDo(weakness)}`,
    hint: when === 'unless-configured' ? 'encrypted, but nobody checks whom it talks to' : hints[weakness.weakens],
    ...gradeOf(weakness),
    evidence: clues,
    fixes,
  };
}

const hints: Readonly<Record<TlsWeakness['weakens'], string>> = {
  certificate: 'any certificate passes: whoever is on the way', 'host-name': 'any valid certificate passes, whoever it belongs to',
  'host-key': 'any host passes: whoever answers first', version: '', cipher: '',
};

function whatHappens({ name, weakens, when }: TlsWeakness, target: string): string {
  if (when === 'unless-configured') return `\`${name}\` encrypts, but checks no certificate unless a root certificate is configured, so that anybody can answer in the server's place.`;
  if (weakens === 'host-name') return `\`${name}\` accepts a valid certificate of anybody: the owner of any other name can answer as ${target} and read everything.`;
  if (weakens === 'host-key') return `\`${name}\` accepts the key of whatever host answers: whoever is on the way to ${target} can answer in its place, read passwords and run what is sent to it.`;
  return `\`${name}\` accepts every certificate: whoever is on the way to ${target} can answer in its place, read passwords and change data.`;
}

function whatToDo({ weakens, when }: TlsWeakness): string {
  if (when === 'unless-configured') return 'Use `verify-full` with the authority that signed the server.';
  if (weakens === 'host-name') return 'Check the name, and connect by the name that stands in the certificate.';
  if (weakens === 'host-key') return 'Ship the key of the host (`known_hosts`) and refuse every other one.';
  return 'Check it, and where the certificate is your own, trust its authority instead (a CA file), so that only the right machine is accepted.';
}

function gradeOf({ when, weakens, address }: TlsWeakness): Pick<Problem, 'confidence' | 'severity'> {
  if (when !== 'always') return { confidence: 'low', severity: 'hint' };
  if (address?.reach === 'documentation') return { confidence: 'low', severity: 'hint' };
  if (weakens === 'host-name') return { confidence: 'medium', severity: 'warning' };
  // SSH has no authorities: many trust a host at first sight and know it from then on.
  return weakens === 'host-key' ? { confidence: 'high', severity: 'warning' } : { confidence: 'high' };
}
