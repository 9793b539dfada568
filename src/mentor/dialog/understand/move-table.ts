// What the turns of `vocabulary/turns` teach about moves. Learning takes a second, so the build does it: in what ships, this module is
// its result (see scripts/worked-out.mjs).
import { turns } from '../vocabulary/turns';
import { asking } from './asking';
import { learn, type Sample } from './classifier';
import { takeApart } from './clauses';
import { cueIn, spelled } from './cues';
import { formOf } from './form';

/** A turn teaches as a whole, without its politeness, and by each sentence that asks: it is looked at in any of these ways. */
const samplesOf = ({ move, text, goesOn }: (typeof turns)[number]): readonly Sample[] => {
  const { text: whole, core } = takeApart(text);
  return [...new Set([whole, ...(core === '' ? [] : [core, ...asking(spelled(core))])])].map((said) => ({ label: move, features: formOf(said, goesOn, cueIn(said)) }));
};

export const moveTable: string = learn(turns.flatMap(samplesOf));
