// TLS of a version, or with ciphers, that can be broken.
import type { TlsWeakness } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'weak-tls-version',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'tls-and-mtls', section: 'How it works' },
  title: 'Broken version or cipher of TLS',
  why: 'TLS 1.0 and 1.1 and ciphers such as RC4 have known breaks. A server that still accepts them can be talked down to them by whoever sits on the way, even if both sides know better.',
  notReported: [
    'No version at all: the libraries of today start at TLS 1.2.',
    'A version that is decided elsewhere: an option, the environment, a parameter.',
    'Resources of a cloud whose default starts at TLS 1.2 or depends on how they were made.',
    'Ciphers that a list excludes (`!RC4`).',
    'Tools that try old versions on purpose, in tests.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'terraform', 'cloudformation', 'settings'],
  *check(facts) {
    for (const weakness of facts.tls) if (weakness.weakens === 'version' || weakness.weakens === 'cipher') yield problem(weakness);
    yield* cloudProblems(facts, 'protocol', 'whoever is on the way can bring both sides down to it');
  },
};

function problem({ at, name, weakens, allows, when, clues, fixes, address }: TlsWeakness): Problem {
  const what = allows ?? (weakens === 'version' ? 'an old version of TLS' : 'broken ciphers');
  const aside = when !== 'always' || address?.reach === 'documentation';
  return {
    at,
    subject: name,
    message: weakens === 'version'
      ? `\`${name}\` lets a connection be made with ${what}, which has known breaks: whoever is on the way can bring both sides down to it. Ask for TLS 1.2 or newer, which every maintained client speaks.`
      : `\`${name}\` allows ${what}, which can be broken: recorded traffic becomes readable. Leave the list out, or name only ciphers with AES-GCM or ChaCha20.`,
    hint: weakens === 'version' ? `${what} is broken; ask for TLS 1.2` : `${what} can be broken`,
    confidence: aside ? 'low' : 'high',
    ...(aside ? { severity: 'hint' as const } : {}),
    evidence: clues,
    fixes,
  };
}
