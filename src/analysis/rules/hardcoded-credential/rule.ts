// A password, signing secret or token that stands in the files.
import type { Credential } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'hardcoded-credential',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'secrets-management', section: 'How it works' },
  title: 'Credential written into the files',
  why: 'Whoever can read the repository, an image or a backup has the key, for as long as the history exists; and changing it means a release instead of a rotation.',
  notReported: [
    'Values from the environment, a secret store, a file (`*_FILE`), a Kubernetes Secret reference.',
    'Placeholders: `<password>`, `your-token`, `CHANGE_ME`, an empty text.',
    'Names that only sound like a secret: what never reaches something that connects, signs or logs in.',
    'Passwords for this machine (loopback) and for Unix sockets.',
    'A fallback for development behind an environment variable, unless it signs sessions or tokens, or a store of a deployment file is started with it.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'compose', 'kubernetes', 'terraform', 'cloudformation', 'dockerfile', 'settings'],
  *check(facts, project) {
    for (const credential of project.credentialsIn(facts.file)) {
      if (credential.reach !== 'loopback' && credential.reach !== 'socket') yield problem(credential);
    }
  },
};

function problem(credential: Credential): Problem {
  const { at, name, clues, fixes } = credential;
  return {
    at,
    subject: name,
    message: `${whatStands(credential)} ${whatToDo(credential)}`,
    hint: hintOf(credential),
    ...gradeOf(credential),
    secret: true,
    evidence: clues,
    fixes,
  };
}

function whatStands({ name, sink, value, opens, fallback }: Credential): string {
  if (value === 'issued') return `\`${name}\` has the form of a credential of ${sink}: whoever reads this file, its history or an image with it can use it.`;
  if (fallback) return `\`${name}\` falls back to a value that is written here: where the environment gives none, ${opens === 'sign' ? 'anybody who knows this file can forge what it signs' : 'everybody who knows this file can get in'}.`;
  if (value === 'default') return `\`${name}\` is a value that everybody tries first, and ${sink} ${opens === 'sign' ? 'signs with it: anybody can forge sessions or tokens of any user' : 'uses it: whoever reaches the port is in'}.`;
  if (opens === 'sign') return `\`${name}\` is written here and ${sink} signs with it: whoever reads the repository can forge sessions or tokens of any user.`;
  return `\`${name}\` is written here and ${sink} uses it: whoever reads the repository, its history or an image can log in.`;
}

function whatToDo({ value, fallback }: Credential): string {
  if (value === 'issued') return 'Revoke it first, since removing the line does not take it back; then take a new one from the environment or a secret store.';
  if (fallback) return 'Refuse to start without it instead.';
  if (value === 'default') return 'Give it a value of its own from the environment or a secret store.';
  return 'Take it from the environment or a secret store, and change it, because it stays in the history.';
}

function hintOf({ value, fallback, opens }: Credential): string {
  if (value === 'issued') return 'a real credential: revoke it, then remove it';
  if (fallback) return 'without the environment a known secret counts';
  if (value === 'default') return 'a default that everybody tries first';
  return opens === 'sign' ? 'whoever reads this can forge what it signs' : 'whoever reads this can log in';
}

function gradeOf({ value, opens, fallback, reach, sink }: Credential): Pick<Problem, 'confidence' | 'severity'> {
  if (reach === 'documentation') return { confidence: 'low', severity: 'hint' };
  if (value === 'issued') return { confidence: 'high', severity: 'error' };
  // What a store is started with is what it has, wherever nobody thought of the variable.
  if (fallback) return { confidence: opens === 'sign' || sink.startsWith('the environment of') ? 'medium' : 'low', severity: 'information' };
  return { confidence: value === 'default' ? 'medium' : 'high' };
}
