// "Explain step 2": the step of the last answer that is named by its place, whole, and what the lesson says about it besides.
import type { Lesson } from '../../lessons';
import { pieceOf, sectionOf } from '../lesson-parts';
import { partNamedIn, partOf } from '../part-named';
import { blocksOf } from '../passages';
import type { Ask, Build, Plan } from '../plan';
import { keyOf, lastOnTopic, shareOf } from '../state';
import { joinBlocks } from '../text';
import { meaningOf } from '../understand/words';
import { pieceOfUnit } from '../units';

/** As near to a step a unit has to be to say more about it. */
const near = 1.5;

/** A move that gives way to a step of the last answer, where one is named. */
export const orStep = (build: Build): Build => (ask) => (ask.lesson && stepNamed({ ...ask, lesson: ask.lesson })) ?? build(ask);

function stepNamed({ lesson, said, state, knowledge }: Ask & { readonly lesson: Lesson }): Plan | undefined {
  const place = lastOnTopic(state)?.topics.includes(lesson.id) && /\b(?:step|point|item|bullet|number)\b/i.test(said.core) ? partNamedIn(said.core) : undefined;
  const answer = joinBlocks((lastOnTopic(state)?.pieces ?? []).map(({ text }) => text));
  // The first of some steps may stand behind what they are about, in one line with it.
  const shown = place && (new RegExp(`(?:^|\\s)${place.place}\\. (.+)`).exec(answer)?.[1] ?? partOf(answer, place));
  if (shown === undefined) return undefined;
  // What was shortened in the answer stands whole in its section.
  const words = meaningOf(shown);
  const list = sectionOf(lesson, 'best-practice');
  const whole = blocksOf(list?.text ?? '').find((block) => shareOf(words, meaningOf(block)) > 0.8)?.replace(/^\d+\. /, '') ?? shown;
  const more = knowledge.units.near(whole)
    .filter(({ unit, score }) => unit.lesson === lesson && unit.heading !== undefined && unit.kind !== 'example' && score >= near && !state.used.has(keyOf(lesson.id, unit.section)))
    .slice(0, 2)
    .map(({ unit }) => pieceOfUnit(unit, true));
  return { pieces: [list ? pieceOf(lesson, list, whole) : { text: whole, lesson: lesson.id }, ...more], words: 230, repeats: true, explains: true, asks: true };
}
