// What lessons can say in one piece (a written answer, a belief with its verdict, a case, a comparison, a paragraph), and which of it
// is nearest to what a learner asks.
import { lately } from '../../base/lately';
import { push } from '../../base/multimap';
import { slug, type Lesson, type Section, type SectionKind } from '../lessons';
import { judged } from './claim-text';
import { headsOf } from './kin';
import { blocksOf, standsAlone } from './passages';
import type { Ask } from './plan';
import { createRetrieval } from './retrieval';
import { keyOf, type Piece } from './state';

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
  /** Above 0; see `Retrieved`. */
  readonly score: number;
}

export interface UnitIndex {
  /** Units of all lessons that are near to a text, best first, at most some hundred. */
  near(text: string): readonly Hit[];
  /** How near the nearest question, belief or case of each lesson is, for the nearest lessons. */
  topicsNear(text: string): ReadonlyMap<string, number>;
  /** How much of what is near to a text each lesson has written, from 0, in natural logarithms; empty where nothing is near. One lesson's many answers tell more than another's single one. */
  wealthNear(text: string): ReadonlyMap<string, number>;
  /** Units of one lesson, in its order. */
  of(lesson: string): readonly Unit[];
}

/** What is written for a particular question. */
const asked: ReadonlySet<SectionKind> = new Set(['questions', 'misconceptions', 'what-if']);

/** So many hits are looked at, of which those below this tell nothing, and those behind the best one the less the further. */
const looked = 40;
const isNear = 0.9;
const fading = 3;

/** So many of the latest texts are kept with their hits: a turn is looked up by several. */
const kept = 8;

export function createUnitIndex(lessons: readonly Lesson[]): UnitIndex {
  const units = lessons.flatMap((lesson) => lesson.sections.flatMap((section) => unitsOf(lesson, section)));
  const byLesson = new Map<string, Unit[]>();
  for (const unit of units) push(byLesson, unit.lesson.id, unit);
  const retrieval = createRetrieval(units.map(({ lesson, heading, text }) => ({ wordings: wordingsOf({ lesson, heading }), text, under: `${lesson.title} ${lesson.id.replaceAll('-', ' ')}` })));
  const near = lately(kept, (text): readonly Hit[] => retrieval.rank(text).map(({ at, score }) => ({ unit: units[at]!, score })));

  return {
    near,
    topicsNear(text) {
      const found = new Map<string, number>();
      for (const { unit: { lesson, kind }, score } of near(text).slice(0, looked)) if (asked.has(kind) && score > isNear && !found.has(lesson.id)) found.set(lesson.id, score);
      return found;
    },
    wealthNear(text) {
      const all = near(text).slice(0, looked);
      const best = all[0]?.score ?? 0;
      const sums = new Map<string, number>();
      if (best >= isNear) for (const { unit: { lesson }, score } of all) sums.set(lesson.id, (sums.get(lesson.id) ?? 0) + Math.exp(fading * (score - best)));
      return new Map([...sums].map(([lesson, sum]) => [lesson, Math.log1p(sum)]));
    },
    of: (lesson) => byLesson.get(lesson) ?? [],
  };
}

/** What a unit is asked for by: its heading and the ways to ask that stand beside the lesson. */
export const wordingsOf = ({ lesson, heading }: { readonly lesson: Lesson; readonly heading?: string | undefined }): readonly string[] => (heading === undefined ? [] : [heading, ...(lesson.asked[heading] ?? [])]);

/** What one lesson says about another topic: what links to it or names it, what can stand alone first; nothing that was shown. */
export function unitsAbout(units: readonly Unit[], to: Lesson, state: Ask['state']): readonly Unit[] {
  const own = headsOf(to.id.replaceAll('-', ' '));
  const kinds: readonly SectionKind[] = ['what-if', 'questions', 'how-it-works', 'best-practice', 'example', 'misconceptions'];
  const score = (unit: Unit): number => {
    const body = headsOf(unit.text);
    const links = unit.text.includes(`lesson:${to.id}`) ? 1 : 0;
    const names = [...own].every((head) => body.has(head)) ? 1 : 0;
    const inHeading = unit.heading !== undefined && [...headsOf(unit.heading)].some((head) => own.has(head)) ? 1 : 0;
    return links + names === 0 ? 0 : links * 2 + names + inHeading * 2 - kinds.indexOf(unit.kind) * 0.1 - (/^(?:otherwise|after|before|step|while|without|if)\b/i.test(unit.text) ? 1.5 : 0);
  };
  return units
    .filter(({ kind, lesson, section }) => kinds.includes(kind) && !state.used.has(keyOf(lesson.id, section)))
    .map((unit) => ({ unit, fits: score(unit) }))
    .filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits)
    .map(({ unit }) => unit);
}

/** As a piece of an answer. `named`: with what it is about in front, so that nobody takes it for an answer to something else. */
export function pieceOfUnit({ lesson, kind, heading, text, section }: Unit, named: boolean): Piece {
  if (kind === 'misconceptions') return { text: judged(heading ?? '', text), lesson: lesson.id, section };
  const label = !named || heading === undefined ? '' : kind === 'what-if' ? `**What if ${heading}** ` : kind === 'compared-with' ? `**Compared with ${heading}.**${startsBlock.test(text) ? '\n\n' : ' '}` : kind === 'example' ? `**${heading}.** ` : `**${heading}** `;
  return { text: label + (isBlock.has(kind) ? text.replace(/^(?:[-*]|\d+\.) (?=\S)/, '') : text.replace(/^### (.+)\n+/gm, '**$1:** ')), lesson: lesson.id, section };
}

/** A table, a list or code begins a line of its own. */
export const startsBlock = /^(?:\||[-*] |\d+\. |`{3}|~{3})/;

/** A step that is taken out of its list loses its number. */
const isBlock: ReadonlySet<SectionKind> = new Set(['how-it-works', 'best-practice', 'key-points']);

/** Not "is it this or that?", which wants one of the two. */
export const asksYesOrNo = (text: string): boolean => !/\bor\b(?! (?:not|no|so|is it|am i|more|less)\b)[^?\n]*\?/i.test(text) && /(?:^|[\n,;] ?)(?:so |but |and |then )*(?:is|are|am|does|do|did|can|could|will|would|should|has|have|may|must)(?:n't)? (?!you )/i.test(text);

export const answersYesOrNo = ({ kind, text }: Pick<Unit, 'kind' | 'text'>): boolean => kind === 'misconceptions' || /^(?:\*\*)?(?:Yes|No|Not|Only|Partly|Mostly|Hardly|Neither|Sometimes|Rarely|Usually|Seldom)\b/.test(text);

function unitsOf(lesson: Lesson, section: Section): readonly Unit[] {
  const { kind, id, name, text, parts } = section;
  const partsAs = (place: string): readonly Unit[] => parts.map((part) => ({ lesson, kind, heading: part.heading, text: part.text, section: `${place}/${slug(part.heading)}` }));
  switch (kind) {
    case 'questions': return partsAs('questions');
    case 'misconceptions': return partsAs('misconceptions');
    case 'check-yourself': return partsAs('answer');
    case 'in-simpler-words': return partsAs(id);
    case 'what-if': case 'compared-with': case 'example': case 'analogy': return [{ lesson, kind, heading: name, text, section: id }];
    case 'how-it-works': case 'best-practice': case 'key-points': return blocksOf(text).filter((block) => standsAlone(block) && block.split(/\s+/).length >= 14).map((block, at) => ({ lesson, kind, text: block, section: `${id}/${at}` }));
    default: return [];
  }
}
