// Whether a turn is about something of the field that the curriculum does not cover. What lessons have written on its neighbours is
// worded much like the question, and so tells nothing here: "how does eBPF see network traffic" is no question about segmentation.
import type { Knowledge } from '../knowledge';
import type { Move } from '../move';
import { shareOf } from '../state';
import { wordingsOf } from '../units';
import type { Outside } from '../vocabulary';
import type { TopicHit } from './phrases';
import { meaningOf } from './words';

export interface Outsider {
  /** As the learner calls it. */
  readonly name: string;
  /** What it is, in one sentence. */
  readonly is: string;
  /** The topics next to it, best first. */
  readonly nearest: readonly string[];
  /** What it is set beside, where that is outside as well. */
  readonly beside?: { readonly name: string; readonly is: string };
}

/** As much as one rare word. */
const named = 3.2;

/** From here on something was written for the question. */
const answers = 1.3;

/** So much of what is said beside the name. */
const sameOfIt = 0.5;

/** So many telling words beside it. */
const much = 4;

/** Two things are set side by side, and so both are asked about. */
const ofTwo: ReadonlySet<Move> = new Set(['compare', 'relate']);

/** `best` is what of the curriculum the turn names best. */
export function outsiderIn(core: string, form: Move | undefined, best: TopicHit | undefined, knowledge: Knowledge): Outsider | undefined {
  // Most of "Byzantine fault tolerance" is common ground, and so are the parameters of a server: it has to stand there by its name.
  const found = knowledge.outside.find(core).filter(({ score }) => score > named).flatMap(({ topic, score }): readonly Found[] => {
    const outsider = knowledge.outsider(topic);
    const names = outsider ? namesIn(core, outsider.terms) : [];
    const made = names.find((name) => isWhatIsMade(core, name));
    const name = made ?? names[0];
    return outsider && name !== undefined ? [{ outsider, score, name, isMade: made !== undefined }] : [];
  });
  const one = found.find(({ isMade }) => isMade) ?? found[0];
  if (!one) return undefined;
  const { outsider: { is, nearest, setting }, name } = one;
  const twin = found.find((each) => each.outsider !== one.outsider && each.name !== name && setTogether(core, name, each.name));
  const stems = meaningOf(name);
  const [answer] = knowledge.units.near(core).filter(({ score }) => score >= answers);
  // An answer that was written for questions with this name.
  if (answer && (shareOf(stems, meaningOf(answer.unit.heading ?? '')) === 1 || wordingsOf(answer.unit).some((wording) => asksSo(wording, stems, meaningOf(core))))) return undefined;
  const rest = core.replace(name, ' ').replace(twin?.name ?? '', ' ');
  const beside = meaningOf(rest).size;
  const callsNone = knowledge.called(rest).length === 0;
  const isSubject = twin ? callsNone : setting ? beside === 0 || (one.isMade && callsNone) : form === undefined || ofTwo.has(form) || callsNone;
  // Of much that is said the setting is the least.
  if (setting && !isSubject && beside >= much && !ofTwo.has(form ?? 'define')) return undefined;
  if (!isSubject && one.score < ((best?.score ?? 0) - (best?.written ?? 0)) * 0.9) return undefined;
  const home = answer && nearest.includes(answer.unit.lesson.id) ? [answer.unit.lesson.id] : [];
  return { name, is, nearest: [...new Set([...home, ...nearest])], ...(twin ? { beside: { name: twin.name, is: twin.outsider.is } } : {}) };
}

/** "Flink and Spark", "Spark or Flink streaming". */
const setTogether = (text: string, one: string, other: string): boolean => {
  const [first, last] = [text.indexOf(one), text.indexOf(other)].toSorted((a, b) => a - b) as [number, number];
  return first >= 0 && /^\W*(?:\w+ )?(?:and|or|vs\.?|versus|to|with|than|from|against)\b\W*$/i.test(text.slice(first + (first === text.indexOf(one) ? one : other).length, last));
};

interface Found {
  readonly outsider: Outside;
  readonly score: number;
  readonly name: string;
  readonly isMade: boolean;
}

/** Whether a wording has the name, and asks the same of it. */
function asksSo(wording: string, name: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  const words = meaningOf(wording);
  const rest = new Set([...asked].filter((stem) => !name.has(stem)));
  return rest.size > 0 && shareOf(name, words) === 1 && shareOf(rest, words) >= sameOfIt;
}

/** "Write a Helm chart", "how does Trino plan": what is asked about is the thing itself, however much is said of it. */
const isWhatIsMade = (text: string, name: string): boolean => makes.test(text.slice(0, text.indexOf(name)));
const makes = new RegExp(
  `(?:\\b(?:set(?:ting)? up|writ(?:e|ing)|configur(?:e|ing)|install(?:ing)?|deploy(?:ing)?|build(?:ing)?|tun(?:e|ing)|creat(?:e|ing)|develop(?:ing)?|implement(?:ing)?|learn(?:ing)?|train(?:ing)?|migrat(?:e|ing)|model(?:ling)?)(?: (?!(?:in|on|for|with|to|of|and|from|over|behind|at|into|without|that)\\b)[\\w.-]+){0,3}|\\bhow (?:do|does)(?: an?| the)?) $`,
  'i',
);

/** Those of some terms that stand in a text, as they are written there; the longest first. */
function namesIn(text: string, terms: string): readonly string[] {
  const found = terms.split(' | ').flatMap((term) => new RegExp(`\\b${term.toLowerCase().replace(/(?<=\w{3})s$/, '').replace(/[^a-z0-9 -]/g, '\\$&').replace(/[ -]/g, '[ -]?')}(?:s|es)?(?![a-z0-9])`, 'i').exec(text)?.[0] ?? []);
  return found.toSorted((a, b) => b.length - a.length);
}
