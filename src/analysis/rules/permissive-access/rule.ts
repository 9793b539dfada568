// Access that is open to more than need it: pages of every site with the cookies of the user, roles with every right, containers that
// own their machine.
import type { Grant, OpenOrigin } from '../../concepts';
import { cloudProblems } from '../cloud-problem';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'permissive-access',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'least-privilege', section: 'How it works' },
  title: 'Access open to more than need it',
  why: 'What may be used by everybody will be: a page that a user was lured to reads and changes, in the name of that user, all that the user may.',
  notReported: [
    'Every origin, but without cookies: that is how public interfaces are meant to be.',
    'Origins that are listed, that match a pattern, or that a function of the program decides about.',
    'Origins from the environment or from a parameter: what they are cannot be seen.',
    'Roles with every action on objects of a group of their own, as operators have it.',
    'People and groups who administer a cluster: only accounts of programs are judged.',
    'Folders of the machine that are only read for the time of day or for certificates, and what programs that watch the machine are given.',
    'Privileged containers that run once on every node, belong to the system, run an engine of their own, or only prepare the start.',
    'Policies of a cloud with a condition or with principals, with wildcards for services that hold neither data nor programs, and people who own a project.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'compose', 'kubernetes', 'terraform', 'cloudformation'],
  *check(facts) {
    for (const open of facts.openOrigins ?? []) yield problem(open);
    for (const grant of facts.grants ?? []) yield tooMuch(grant);
    yield* cloudProblems(facts, 'access', 'whoever takes over a program or a key that has it owns all of it');
  },
};

function problem({ at, name, library, clues }: OpenOrigin): Problem {
  return {
    at,
    subject: name,
    message: `\`${name}\` together with credentials lets the pages of every site call this server with a signed-in user's cookies, and read the answers. List the origins that belong to you; without cookies every origin may stay.`,
    hint: 'every site may act as the signed-in user',
    // Of these two the browser refuses the answer to `*`, until somebody makes it work by answering with the origin itself.
    confidence: library === 'cors' && /['"]\*['"]/.test(name) ? 'medium' : 'high',
    evidence: clues,
    fixes: [],
  };
}

function tooMuch({ at, name, kind, written = '', clues }: Grant): Problem {
  return { at, subject: name, message: sentences[kind](name, written), hint: hints[kind], confidence: 'high', ...mildness(kind), evidence: clues, fixes: [] };
}

function mildness(kind: Grant['kind']): Pick<Problem, 'severity'> {
  if (kind === 'loosened') return { severity: 'hint' };
  return kind === 'namespace' || kind === 'host' || kind === 'wide' ? { severity: 'information' } : {};
}

const sentences: Readonly<Record<Grant['kind'], (name: string, written: string) => string>> = {
  everything: (name) => `The role ${name} allows every action on every kind of object, secrets included: whoever takes over a program that has it owns all of them. Name the resources and verbs that its programs use.`,
  namespace: (name) => `The role ${name} allows every action on every kind of object of its namespace, secrets included: whoever takes over a program that has it owns all of them. Name the resources and verbs that its programs use.`,
  secrets: (name) => `The role ${name} allows every action on all secrets of the cluster: whoever takes over a program that has it owns every password and every key in them. Name the verbs that its programs use, and the secrets, or give it a role in each namespace.`,
  wide: (name, written) => `The role ${name} allows ${written} of the cluster by a wildcard: what is added to Kubernetes later is allowed as well, and nobody sees what its programs need. Name the kinds and the verbs that they use.`,
  unbounded: (name, written) => `\`${written}\` lets everybody who reaches ${name} do everything in the cluster: roles are not asked. Use \`Node,RBAC\`.`,
  administrator: (name) => `The service account ${name} is bound to \`cluster-admin\`: whoever takes over one of its pods owns the whole cluster. Bind it to a role that names what it does.`,
  everybody: (name, written) => `The role ${name} is bound to \`${written}\`: ${/authenticated$|serviceaccounts/.test(written) && !/un/.test(written) ? 'every program and every person of the cluster has it. Bind it to those who need it' : 'whoever reaches the API of the cluster has it, without a password. Bind it to accounts that log in'}.`,
  host: (name, written) => `${name} gets \`${written}\`, with which whoever takes it over reaches the machine and the other containers on it. Leave it out, or give it only the capability or the file that it needs.`,
  loosened: (name, written) => `\`${written}\` switches off one of the things that keep ${name} inside of its container: a hole in it, or in the kernel, leads further than it has to. Leave it out unless the program is known to need it.`,
  machine: (name) => `${name} runs privileged: it has every capability and every device of the machine, so that whoever takes it over owns the machine with all other containers on it. Leave \`privileged\` out, and add the one capability or device it needs.`,
};

const hints: Readonly<Record<Grant['kind'], string>> = {
  everything: 'every action on every object, secrets included',
  namespace: 'every action in its namespace, secrets included',
  secrets: 'every action on every secret of the cluster',
  wide: 'a wildcard: allows what nobody asked for',
  unbounded: 'roles are not asked: everybody may do anything',
  administrator: 'a program that may do anything in the cluster',
  everybody: 'a role for whoever reaches the cluster',
  host: 'a way from the container to the machine',
  loosened: 'a wall of the container is switched off',
  machine: 'privileged: whoever takes it over owns the machine',
};
