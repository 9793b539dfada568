// Whether a lesson says what a learner says: one sentence that has nearly all of the telling words, with as many denials in it.
import { plainText, type Lesson, type SectionKind } from '../lessons';
import { headsOf, plainWords } from './kin';
import { sentences } from './text';
import { denials, statementIn } from './understand/claims';

/** From here on a sentence says the same; a share of the learner's words, the lesson's own name left out. */
const same = 0.75;

/** Words that a claim needs at least, so that sharing them is no coincidence. */
const least = 3;

/** The sentence of the lesson that says the same; undefined if none does. */
export function supportIn(lesson: Lesson, core: string): string | undefined {
  const claim = statementIn(core);
  const name = headsOf(lesson.id.replaceAll('-', ' '));
  const said = [...headsOf(plainWords(claim))].filter((head) => !name.has(head));
  if (said.length < least) return undefined;
  let best: { readonly text: string; readonly share: number } | undefined;
  for (const text of lesson.sections.filter(({ kind }) => tells.has(kind)).flatMap((section) => sentences(section.text.replace(/^#+ .*$|^[-*] |^\d+\. /gm, '')))) {
    const words = headsOf(plainWords(text));
    const share = said.filter((head) => words.has(head)).length / said.length;
    if (share >= same && denials(text) % 2 === denials(claim) % 2 && (!best || share > best.share)) best = { text: plainText(text), share };
  }
  return best?.text;
}

const tells: ReadonlySet<SectionKind> = new Set(['in-one-sentence', 'in-simpler-words', 'how-it-works', 'key-points', 'terms', 'questions', 'best-practice', 'check-yourself']);
