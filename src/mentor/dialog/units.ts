// What a lesson can say in one piece (a written answer, a belief with its verdict, a case, a comparison, a paragraph), and how near
// each is to a question. Nearness is told by the words they share, rare ones more; words that learners use for one another are one.
import { once } from '../../base/once';
import { otherWordings, slug, withoutOthers, type Lesson, type Section, type SectionKind } from '../lessons';
import { headOf, plainWords } from './kin';
import { likeness, sum } from './likeness';
import { blocksOf, standsAlone } from './passages';
import type { Ask } from './plan';
import { keyOf, type Piece } from './state';
import { pointsBack } from './understand/references';
import { carriesMeaning, wordsOf } from './understand/words';

export interface Unit {
  readonly lesson: Lesson;
  readonly kind: SectionKind;
  /** The question, belief, event or other thing it is about; a paragraph has none. */
  readonly heading?: string;
  /** Markdown. */
  readonly text: string;
  /** Section id for the memory of the conversation; parts are `questions/how-long-…`. */
  readonly section: string;
}

export interface Hit {
  readonly unit: Unit;
  /** 0 to 1; 1 if the same words are asked. */
  readonly score: number;
}

interface Entry {
  readonly unit: Unit;
  readonly wordings: readonly ReadonlySet<string>[];
  readonly body: ReadonlySet<string>;
}

interface Index {
  readonly entries: readonly Entry[];
  /** The lesson's own name: within the lesson it tells little. */
  readonly name: ReadonlySet<string>;
  weight(head: string): number;
}

/** What other topics of the question say counts so much, unless it is the scenario that is asked about. */
const besides = 0.85;

/** A unit from here on answers the question. */
export const sure = 0.56;

/** One from here on is about the same side of the topic. */
export const near = 0.42;

/** Units of some lessons near to a question that were not shown yet, best first. `kinds` narrows them; the first lesson counts more. */
export function unitsNear(ask: Pick<Ask, 'said' | 'state'>, lessons: readonly Lesson[], kinds?: readonly SectionKind[], text = ask.said.core, least = 0.25): readonly Hit[] {
  const others = pointsBack(text).scenario ? 1 : besides;
  const asked = headsOf(plainWords(text));
  if (asked.size === 0) return [];
  const yesOrNo = asksYesOrNo(text) || ask.said.stated !== undefined;
  return lessons
    .flatMap((lesson, place) => {
      const index = indexOf(lesson);
      // A question that only names the topic asks for none of its sides.
      if ([...asked].every((head) => index.name.has(head))) return [];
      return index.entries
        .filter(({ unit }) => (!kinds || kinds.includes(unit.kind)) && !ask.state.used.has(keyOf(lesson.id, unit.section)))
        .map((entry) => ({ unit: entry.unit, score: nearness(entry, asked, index) * (place === 0 ? 1 : others) * (yesOrNo && answersYesOrNo(entry.unit) ? 1.12 : 1) }));
    })
    .filter(({ score }) => score > least)
    .toSorted((a, b) => b.score - a.score);
}

/** What one lesson says about another topic: what links to it or names it, what can stand alone first; nothing that was shown. */
export function unitsAbout(from: Lesson, to: Lesson, state: Ask['state']): readonly Unit[] {
  const own = headsOf(to.id.replaceAll('-', ' '));
  const kinds: readonly SectionKind[] = ['what-if', 'questions', 'how-it-works', 'best-practice', 'example', 'misconceptions'];
  const score = (unit: Unit, body: ReadonlySet<string>): number => {
    const links = unit.text.includes(`lesson:${to.id}`) ? 1 : 0;
    const names = [...own].every((head) => body.has(head)) ? 1 : 0;
    const inHeading = unit.heading !== undefined && [...headsOf(unit.heading)].some((head) => own.has(head)) ? 1 : 0;
    return links + names === 0 ? 0 : links * 2 + names + inHeading * 2 - kinds.indexOf(unit.kind) * 0.1 - (/^(?:otherwise|after|before|step|while|without|if)\b/i.test(unit.text) ? 1.5 : 0);
  };
  return indexOf(from).entries
    .filter(({ unit }) => kinds.includes(unit.kind) && !state.used.has(keyOf(from.id, unit.section)) )
    .map(({ unit, body }) => ({ unit, fits: score(unit, body) }))
    .filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits)
    .map(({ unit }) => unit);
}

/** As a piece of an answer. `named`: with what it is about in front, so that nobody takes it for an answer to something else. */
export function pieceOfUnit({ lesson, kind, heading, text, section }: Unit, named: boolean): Piece {
  const label = !named || heading === undefined ? '' : kind === 'what-if' ? `**What if ${heading}** ` : kind === 'compared-with' ? `**Compared with ${heading}.**${startsBlock.test(text) ? '\n\n' : ' '}` : kind === 'misconceptions' ? `*"${heading}"* ` : kind === 'example' ? `**${heading}.** ` : `**${heading}** `;
  return { text: label + (isBlock.has(kind) ? text.replace(/^(?:[-*]|\d+\.) (?=\S)/, '') : text.replace(/^### (.+)\n+/gm, '**$1:** ')), lesson: lesson.id, section };
}

/** A table, a list or code begins a line of its own. */
export const startsBlock = /^(?:\||[-*] |\d+\. |`{3}|~{3})/;

/** A step that is taken out of its list loses its number. */
const isBlock: ReadonlySet<SectionKind> = new Set(['how-it-works', 'best-practice', 'key-points']);

export const asksYesOrNo = (text: string): boolean => /(?:^|[\n,;] ?)(?:so |but |and |then )*(?:is|are|am|does|do|did|can|could|will|would|should|has|have|may|must)(?:n't)? (?!you )/i.test(text);

const answersYesOrNo = ({ kind, text }: Unit): boolean => kind === 'misconceptions' || /^(?:\*\*)?(?:Yes|No|Not|Only|Partly|Sometimes|Rarely|Usually|Seldom)\b/.test(text);

function nearness({ unit, wordings, body }: Entry, asked: ReadonlySet<string>, { name, weight }: Index): number {
  const weigh = (head: string): number => weight(head) * (name.has(head) ? settled : 1);
  const whole = sum(asked, weigh);
  // What the question hinges on is its rarest word.
  const [rarest] = [...asked].toSorted((a, b) => weigh(b) - weigh(a));
  const misses = rarest !== undefined && !body.has(rarest) && !wordings.some((wording) => wording.has(rarest)) ? 0.8 : 1;
  if (wordings.length === 0) {
    const shared = sum(asked, (head) => (body.has(head) ? weigh(head) : 0));
    // One word, however rare, is a coincidence in running text; long texts share words by chance.
    const telling = [...asked].filter((head) => body.has(head) && !name.has(head)).length;
    return telling < 2 ? 0 : (shared / whole) * 0.72 * misses * Math.min(1, 60 / (30 + body.size));
  }
  const best = likeness(asked, { wordings, body: () => body }, { weigh, isName: (head) => name.has(head), inBody: inAnswer });
  return best * misses * (unit.kind === 'example' || unit.kind === 'check-yourself' ? 0.9 : 1);
}

/** A word of the lesson's name counts so much where the lesson is settled. */
const settled = 0.3;

/** A word that only the answer has. */
const inAnswer = 0.5;

const indexes = new WeakMap<Lesson, Index>();

const indexOf = (lesson: Lesson): Index => once(indexes, lesson, () => index(lesson));

function index(lesson: Lesson): Index {
  const entries = lesson.sections.flatMap((section) => unitsOf(lesson, section)).map(({ wordings, ...unit }): Entry => ({ unit, wordings: wordings.map((wording) => headsOf(plainWords(wording))).filter((each) => each.size > 0), body: headsOf(unit.text) }));
  const counts = new Map<string, number>();
  for (const { wordings, body } of entries) for (const head of new Set([...body, ...wordings.flatMap((each) => [...each])])) counts.set(head, (counts.get(head) ?? 0) + 1);
  const strange = Math.log(1 + entries.length / 4);
  return { entries, name: headsOf(lesson.id.replaceAll('-', ' ')), weight: (head) => (counts.has(head) ? Math.log(1 + entries.length / counts.get(head)!) : strange) };
}

function unitsOf(lesson: Lesson, section: Section): readonly (Unit & { readonly wordings: readonly string[] })[] {
  const { kind, id, name, text, parts } = section;
  const one = (more: { readonly heading?: string; readonly text: string; readonly section: string; readonly wordings?: readonly string[] }): Unit & { readonly wordings: readonly string[] } => ({ lesson, kind, ...more, wordings: more.wordings ?? (more.heading === undefined ? [] : [more.heading]) });
  switch (kind) {
    case 'questions': return parts.map((part) => one({ heading: part.heading, text: withoutOthers(part.text), section: `questions/${slug(part.heading)}`, wordings: [part.heading, ...otherWordings(part.text)] }));
    case 'misconceptions': return parts.map((part) => one({ heading: part.heading, text: part.text, section: `misconceptions/${slug(part.heading)}` }));
    case 'check-yourself': return parts.map((part) => one({ heading: part.heading, text: part.text, section: `answer/${slug(part.heading)}` }));
    case 'what-if': case 'compared-with': case 'example': return [one({ heading: name, text, section: id })];
    case 'how-it-works': case 'best-practice': case 'key-points': return blocksOf(text).filter((block) => standsAlone(block) && block.split(/\s+/).length >= 14).map((block, at) => one({ text: block, section: `${id}/${at}` }));
    default: return [];
  }
}

export const headsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text.replace(/\]\([^)]*\)/g, ']')).map((word) => word.stem).filter((stem) => carriesMeaning(stem) && !form.has(stem)).map(headOf));

/** What requests are made of, whatever they are about. */
const form = new Set(wordsOf('question example scenario context entire whole simple simpler term called happen happens explain please tell situation thing understanding concept lesson important exactly actually basically mean means meaning stop prevent avoid solve fix handle really wrong first aspect role part side').map((word) => word.stem));
