// Whether a turn is about something of the field that the curriculum does not cover. What lessons have written on its neighbours is
// worded much like the question, and so tells nothing here: "how does eBPF see network traffic" is no question about segmentation.
import type { Knowledge } from '../knowledge';
import type { Move } from '../move';
import type { TopicHit } from './phrases';
import { meaningOf } from './words';

export interface Outsider {
  /** As the learner calls it. */
  readonly name: string;
  /** What it is, in one sentence. */
  readonly is: string;
  /** The topics next to it, best first. */
  readonly nearest: readonly string[];
}

/** As much as one rare word. */
const named = 3.2;

/** From here on something was written for the question. */
const answers = 1.3;

/** So many telling words beside it. */
const much = 4;

/** Two things are set side by side, and so both are asked about. */
const ofTwo: ReadonlySet<Move> = new Set(['compare', 'relate']);

/** `best` is what of the curriculum the turn names best. */
export function outsiderIn(core: string, form: Move | undefined, best: TopicHit | undefined, knowledge: Knowledge): Outsider | undefined {
  // Most of "Byzantine fault tolerance" is common ground, and so are the parameters of a server: it has to stand there by its name.
  const [found] = knowledge.outside.find(core).filter(({ score }) => score > named).flatMap((hit) => {
    const outsider = knowledge.outsider(hit.topic);
    const name = outsider && nameIn(core, outsider.terms);
    return name === undefined ? [] : [{ hit, outsider: outsider!, name }];
  });
  if (!found) return undefined;
  const { hit, outsider, name } = found;
  const [answer] = knowledge.units.near(core);
  const stems = meaningOf(name);
  const heading = meaningOf(answer?.unit.heading ?? '');
  if (answer && answer.score >= answers && [...stems].every((stem) => heading.has(stem))) return undefined;
  const isSubject = !outsider.setting && (form === undefined || ofTwo.has(form) || knowledge.called(core.replace(name, ' ')).length === 0);
  // Of much that is said the setting is the least.
  if (outsider.setting && meaningOf(core.replace(name, ' ')).size >= much && !ofTwo.has(form ?? 'define')) return undefined;
  if (!isSubject && hit.score < ((best?.score ?? 0) - (best?.written ?? 0)) * 0.9) return undefined;
  const home = answer && answer.score >= answers && outsider.nearest.includes(answer.unit.lesson.id) ? [answer.unit.lesson.id] : [];
  return { name, is: outsider.is, nearest: [...new Set([...home, ...outsider.nearest])] };
}

/** The longest of some terms that stands in a text, as it is written there. */
function nameIn(text: string, terms: string): string | undefined {
  const found = terms.split(' | ').flatMap((term) => new RegExp(`\\b${term.replace(/[^a-z0-9 -]/g, '\\$&').replace(/[ -]/g, '[ -]?')}(?:s|es)?(?![a-z0-9])`, 'i').exec(text)?.[0] ?? []);
  return found.toSorted((a, b) => b.length - a.length)[0];
}
