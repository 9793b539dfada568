// Whether a lesson says what a learner says: one sentence that has nearly all of the telling words, with as many denials in it.
import { plainText, type Lesson, type SectionKind } from '../lessons';
import { headsOf, plainWords } from './kin';
import type { Knowledge } from './knowledge';
import { shareOf } from './state';
import { sentences } from './text';
import { denials, statementIn } from './understand/claims';
import type { Unit } from './units';

/** From here on a sentence says the same; a share of the learner's words, the lesson's own name left out. */
const same = 0.75;

/** Who asks "right?" and sweeps nothing is mostly right, so that less is enough: of 51 such turns 20 have it, and all of these are right. */
const half = 0.5;

/** Words that a claim needs at least, so that sharing them is no coincidence. */
const least = 3;

/** The sentence of the lesson that says the same; undefined if none does. */
export const supportIn = (lesson: Lesson, core: string): string | undefined =>
  saysTheSame(lesson, core, lesson.sections.filter(({ kind }) => tells.has(kind)).flatMap((section) => sentences(section.text.replace(/^#+ .*$|^[-*] |^\d+\. /gm, ''))));

/** Whether an answer says it in one sentence, or in two that follow one another. */
export function supports(answer: string, lesson: Lesson, core: string): boolean {
  return saysTheSame(lesson, core, byTwo(sentences(answer))) !== undefined;
}

/** Whether an answer and its question have in one place, or in two sentences, what somebody says who asks whether it holds; no false belief of the lesson is near to it. */
export function bearsOut({ heading, text, lesson }: Unit, core: string, { units, claimOf }: Pick<Knowledge, 'units' | 'claimOf'>): boolean {
  const claim = statementIn(core);
  if (claim === core || units.near(claim).some(({ unit, score }) => score >= near && unit.lesson === lesson && unit.kind === 'misconceptions' && claimOf(unit)?.verdict !== 'true')) return false;
  const said = headsOf(plainWords(claim));
  const all = sentences(text);
  return said.size >= least && [heading ?? '', ...all, ...byTwo(all)].some((place) => shareOf(said, headsOf(plainWords(place))) >= half && denials(place) % 2 === denials(claim) % 2);
}

/** Each sentence together with the next one. */
const byTwo = (all: readonly string[]): readonly string[] => all.map((sentence, at) => `${sentence} ${all[at + 1] ?? ''}`);

/** From here on a belief may be the one that is stated. */
const near = 1.5;

function saysTheSame(lesson: Lesson, core: string, texts: readonly string[]): string | undefined {
  const claim = statementIn(core);
  const name = headsOf(lesson.id.replaceAll('-', ' '));
  const said = [...headsOf(plainWords(claim))].filter((head) => !name.has(head));
  if (said.length < least) return undefined;
  let best: { readonly text: string; readonly share: number } | undefined;
  for (const text of texts) {
    const words = [...headsOf(plainWords(text))];
    const places = said.map((head) => words.indexOf(head)).filter((place) => place >= 0);
    const share = places.length / said.length;
    // "Liveness takes away traffic and readiness restarts" has all the words of its opposite, in another order.
    if (share >= same && inOrder(places) >= places.length * same && denials(text) % 2 === denials(claim) % 2 && (!best || share > best.share)) best = { text: plainText(text), share };
  }
  return best?.text;
}

/** How many of the places come one after the other. */
function inOrder(places: readonly number[]): number {
  const longest = places.map(() => 1);
  for (const [at, place] of places.entries()) for (let before = 0; before < at; before++) if (places[before]! < place) longest[at] = Math.max(longest[at]!, longest[before]! + 1);
  return Math.max(0, ...longest);
}

const tells: ReadonlySet<SectionKind> = new Set(['in-one-sentence', 'in-simpler-words', 'how-it-works', 'key-points', 'terms', 'questions', 'best-practice', 'check-yourself']);
