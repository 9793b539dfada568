// A TLS connection that does not check whom it talks to.
import type { TlsWeakness } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'tls-verification-disabled',
  pillar: 'security',
  severity: 'error',
  lesson: { lesson: 'tls-and-mtls', section: 'How it works' },
  title: 'TLS without checking the certificate',
  why: 'Encryption to an unknown party protects nothing: whoever gets between the two machines presents a certificate of their own, reads everything, and passes it on.',
  notReported: [
    'A value that is decided elsewhere: an option, the environment, a parameter.',
    'A configuration that checks by a function of its own (`VerifyPeerCertificate`, a `checkServerIdentity` that may refuse).',
    'What a server says about the certificates of its clients.',
    'Connections to this machine (loopback).',
    'Where somebody asks for it by a switch of the program, or only outside of production: a hint with low confidence.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'compose', 'kubernetes', 'cloudformation', 'collector', 'dockerfile', 'settings'],
  *check(facts) {
    for (const weakness of facts.tls) {
      if (weakness.weakens !== 'certificate' && weakness.weakens !== 'host-name') continue;
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
    hint: when === 'unless-configured' ? 'encrypted, but nobody checks whom it talks to' : weakness.weakens === 'host-name' ? 'any valid certificate passes, whoever it belongs to' : 'any certificate passes: whoever is on the way',
    ...gradeOf(weakness),
    evidence: clues,
    fixes,
  };
}

function whatHappens({ name, weakens, when }: TlsWeakness, target: string): string {
  if (when === 'unless-configured') return `\`${name}\` encrypts, but checks no certificate unless a root certificate is configured, so that anybody can answer in the server's place.`;
  if (weakens === 'host-name') return `\`${name}\` accepts a valid certificate of anybody: the owner of any other name can answer as ${target} and read everything.`;
  return `\`${name}\` accepts every certificate: whoever is on the way to ${target} can answer in its place, read passwords and change data.`;
}

function whatToDo({ weakens, when }: TlsWeakness): string {
  if (when === 'unless-configured') return 'Use `verify-full` with the authority that signed the server.';
  if (weakens === 'host-name') return 'Check the name, and connect by the name that stands in the certificate.';
  return 'Check it, and where the certificate is your own, trust its authority instead (a CA file), so that only the right machine is accepted.';
}

function gradeOf({ when, weakens, address }: TlsWeakness): Pick<Problem, 'confidence' | 'severity'> {
  if (when !== 'always') return { confidence: 'low', severity: 'hint' };
  if (address?.reach === 'documentation') return { confidence: 'low', severity: 'hint' };
  return weakens === 'host-name' ? { confidence: 'medium', severity: 'warning' } : { confidence: 'high' };
}
