// What lessons say to a thing in one piece: its term, or what is written for it.
import { sure } from './lead';
import type { Ask } from './plan';
import { keyOf, type Piece } from './state';
import { pieceOfTerm } from './term-index';
import { countWords, fit } from './text';
import type { Thing } from './thing';
import { pieceOfUnit, type Hit, type Unit } from './units';

/** Undefined where the topic as such is meant, or where nothing is as near as `least`. `words` at most, for what is written. */
export function answerToThing(thing: Thing, ask: Pick<Ask, 'said' | 'knowledge'>, words: number, least = sure): Piece | undefined {
  if (!thing.isParticular) return undefined;
  const term = ask.knowledge.terms.find(thing.text, ask.said.topics);
  if (term) return pieceOfTerm(term);
  // "Cheat sheet: delivery guarantees" asks for a sheet of them, and for no sheet of formulas.
  return writtenFor({ ...ask, said: { ...ask.said, core: thing.text } }, words, undefined, least) ?? writtenFor(ask, words, undefined, least);
}

/** What some lessons have written that is nearest to a text, was not told yet, and fits; undefined where nothing is as near as an answer. */
export const openAnswer = (text: string, lessons: readonly string[], { knowledge, state }: Pick<Ask, 'knowledge' | 'state'>, fits: (unit: Unit) => boolean = () => true): Hit | undefined =>
  knowledge.units.near(text).find(({ unit, score }) => score >= sure && unit.kind === 'questions' && lessons.includes(unit.lesson.id) && !state.used.has(keyOf(unit.lesson.id, unit.section)) && fits(unit));

/** The nearest answer of the topics, if it is one and can be told in so few words; with `headed`, only where its question has such words. */
export function writtenFor({ said, knowledge }: Pick<Ask, 'said' | 'knowledge'>, words: number, headed = /(?:)/, least = sure): Piece | undefined {
  const [best] = knowledge.units.near(said.core).filter(({ unit }) => unit.kind === 'questions' && said.topics.includes(unit.lesson.id));
  if (!best || best.score < least || !headed.test(best.unit.heading ?? '')) return undefined;
  // A table that is asked for is no answer without itself.
  const fitting = fit(best.unit.text, words);
  const text = best.unit.text.startsWith(fitting.slice(0, 20)) || countWords(best.unit.text) > whole ? fitting : best.unit.text;
  // One that begins with a table or with code may have nothing that fits.
  return text === '' ? undefined : { ...pieceOfUnit(best.unit, false), text };
}

/** Words of an answer that may be told as a whole where its beginning does not fit otherwise. */
const whole = 220;
