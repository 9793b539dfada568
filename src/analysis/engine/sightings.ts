// What rules see in a file, kept for as long as they would be told the same again. After an edit the project answers few questions
// about few files otherwise than before; asking them again costs far less than judging all files anew.
import type { Facts, ProjectFacts } from '../concepts';
import type { Problem, Rule } from '../rules/rule';

export interface Sighting {
  readonly rule: Rule;
  readonly problem: Problem;
}

/**
 * In the order of the rules; the same list as before where nothing is seen otherwise. Rules depend on nothing but the facts and what
 * they ask the project. Throws, naming rule and file, only if a rule itself fails.
 */
export function sightingsIn(facts: Facts, rules: readonly Rule[], project: ProjectFacts): readonly Sighting[] {
  const kept = known.get(facts);
  const before = kept?.rules === rules ? kept : undefined;
  // After an edit nearly every rule sees in nearly every file what it saw before.
  if (before?.asking.every((one) => holds(one, project))) return before.sightings;
  const seen = rules.map((rule, i) => {
    const one = before?.seen[i];
    return one && holds(one, project) ? one : seenBy(rule, facts, project);
  });
  const sightings = seen.flatMap(({ problems }, i) => problems.map((problem) => ({ rule: rules[i]!, problem })));
  known.set(facts, { rules, seen, asking: seen.filter(({ asked }) => asked.length > 0), sightings });
  return sightings;
}

// A file that is read again has new facts.
const known = new WeakMap<Facts, Kept>();

interface Kept {
  readonly rules: readonly Rule[];
  /** By rule. */
  readonly seen: readonly Seen[];
  /** Those of them that depend on an answer. */
  readonly asking: readonly Seen[];
  readonly sightings: readonly Sighting[];
}

interface Seen {
  readonly asked: readonly Asked[];
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly question: keyof ProjectFacts;
  readonly about: unknown;
  readonly answer: unknown;
}

// Most rules have nothing to say about most files, and need not ask.
const nothing: Seen = { problems: [], asked: [] };

function holds({ asked }: Seen, project: ProjectFacts): boolean {
  for (const one of asked) if (!isSame(answerTo(one, project), one.answer)) return false;
  return true;
}

function seenBy(rule: Rule, facts: Facts, project: ProjectFacts): Seen {
  const asked: Asked[] = [];
  try {
    const problems = [...rule.check(facts, noting(asked, project))];
    // Copies are as long as they have to be; a list that grew by pushing has room for more.
    return problems.length + asked.length === 0 ? nothing : { problems, asked: asked.slice() };
  } catch (cause) {
    throw new Error(`The rule ${rule.id} failed on ${facts.file} (${String(cause)}).`, { cause });
  }
}

/** The same project; what it is asked is noted. */
function noting(asked: Asked[], project: ProjectFacts): ProjectFacts {
  return new Proxy(project, {
    get: (_, question: keyof ProjectFacts) => (about?: unknown) => {
      const answer = answerTo({ question, about }, project);
      asked.push({ question, about, answer });
      return answer;
    },
  });
}

const answerTo = ({ question, about }: Omit<Asked, 'answer'>, project: ProjectFacts): unknown => (project[question] as (about: unknown) => unknown)(about);

/** The same things, or lists and records of the same things. Of a file that was read again nothing is the same, though it may look alike. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i] || isSameRecord(one, b[i]));
  return isSameRecord(a, b);
}

function isSameRecord(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (a[key] !== b[key]) return false;
  return true;
}

// The engine compiles a question about the prototype for the shapes it has seen, and anew for each other one; answers have many shapes.
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && value.constructor === Object;
