// A question to the learner at the end of an explanation: one from the lesson that can be thought through with what was said, and
// seldom, since nobody wants to be examined in every turn.
import { slug, type Lesson } from '../lessons';
import { headOf } from './kin';
import { sectionOf } from './lesson-parts';
import type { Ask } from './plan';
import { keyOf, shareOf, type Piece, type State } from './state';
import { countWords } from './text';
import { meaningOf } from './understand/words';

/** So many of its words must have come up in the answer. */
const share = 0.45;

/** In words; a longer one is an exercise and belongs into a quiz. */
const short = 34;

export function questionBack({ lesson, state, said: { core } }: Pick<Ask, 'lesson' | 'state' | 'said'>, answer: string): readonly Piece[] {
  if (!lesson || state.turns.slice(-2).some(({ pieces }) => pieces.some(isQuestion))) return [];
  const said = headsOf(answer);
  const asked = headsOf(core);
  const [best] = open(lesson, state)
    .filter(({ heading }) => countWords(heading) <= short)
    .map((part) => ({ part, fits: shareOf(headsOf(part.heading), said), told: shareOf(headsOf(part.text), said) }))
    // What the learner has asked or the answer has just said is no question any more.
    .filter(({ part, fits, told }) => fits >= share && told < 0.75 && shareOf(headsOf(part.heading), asked) < 0.6)
    .toSorted((a, b) => b.fits - a.fits);
  return best ? [{ text: `*A question for you:* ${best.part.heading}`, lesson: lesson.id, section: best.part.section }] : [];
}

const isQuestion = ({ section }: Piece): boolean => section?.startsWith('check-yourself/') ?? false;

/** Questions of "Check yourself" that were not asked in this conversation, in the lesson's order. */
export function open(lesson: Lesson, state: State) {
  return (sectionOf(lesson, 'check-yourself')?.parts ?? []).map((part) => ({ ...part, section: `check-yourself/${slug(part.heading)}` })).filter(({ section }) => !state.used.has(keyOf(lesson.id, section)));
}

const headsOf = (text: string): ReadonlySet<string> => new Set([...meaningOf(text)].map(headOf));
