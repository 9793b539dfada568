// What the curriculum does not cover is answered in the same way whatever is asked of it: that it is not covered and what it is (said
// by the composer), and then what a lesson has to say of it, or of what it is held against, or else what the nearest topic is.
import { sure } from '../lead';
import { sentenceOf } from '../lesson-parts';
import type { Ask, Build } from '../plan';
import { shareOf, type Piece } from '../state';
import type { Outsider } from '../understand/outsider';
import { meaningOf } from '../understand/words';
import { pieceOfUnit, wordingsOf } from '../units';

/** So near a text has to be that speaks of it, and one that is only asked for by its name. */
const near = 1;
const verySame = 2.5;

/** A move that gives way where something outside of the curriculum is asked about. */
export const orOutside = (build: Build): Build => (ask) => {
  const { said: { outside, move }, lesson } = ask;
  if (!outside || !lesson) return build(ask);
  const told = toldOf(outside, ask) ?? (move === 'compare' || move === 'relate' ? toldOfTheOther(outside, ask) : undefined);
  return { pieces: told ? [told] : sentenceOf(lesson) };
};

/** A neighbour's answer may be as near in words, and says nothing of it. */
function toldOf({ name }: Outsider, { said: { core, topics }, knowledge }: Ask): Piece | undefined {
  const stems = meaningOf(name);
  const speaks = (text: string): boolean => shareOf(stems, meaningOf(text)) === 1;
  const found = knowledge.units.near(core).slice(0, 12).find(({ unit, score }) => score >= near && unit.kind === 'questions' && topics.includes(unit.lesson.id) && (speaks(`${unit.heading ?? ''} ${unit.text}`) || (score >= verySame && wordingsOf(unit).some(speaks))));
  return found && pieceOfUnit(found.unit, true);
}

function toldOfTheOther({ name }: Outsider, { said: { core, topics }, knowledge }: Ask): Piece | undefined {
  const rest = core.replace(name, ' ');
  const called = knowledge.lessons.get(knowledge.called(rest)[0] ?? '');
  if (called) return sentenceOf(called)[0];
  const best = knowledge.units.near(rest).find(({ unit }) => unit.kind === 'questions' && topics.includes(unit.lesson.id));
  return best && best.score >= sure ? pieceOfUnit(best.unit, true) : undefined;
}
