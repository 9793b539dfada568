// What the turns of `vocabulary/turns` teach about moves. Learning takes a second, so the build does it: in what ships, this module is
// its result (see scripts/worked-out.mjs).
import { turns } from '../vocabulary/turns';
import { learn } from './classifier';
import { cueIn } from './cues';
import { formOf } from './form';
import { tidy } from './words';

export const moveTable: string = learn(turns.map(({ move, text, goesOn }) => ({ label: move, features: formOf(tidy(text), goesOn, cueIn(tidy(text))) })));
