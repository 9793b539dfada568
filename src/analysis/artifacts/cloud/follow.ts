// A value that stands for another one is followed to what it is.
import type { Clue } from '../../concepts';
import type { Known } from './place';
import type { Value } from './tree';

/** What a value stands for; undefined where it is what it is. */
export type Step = (value: Value) => { readonly value: Value; readonly clue?: Clue } | undefined;

// References that lead to references.
const longest = 8;

export function follow(value: Value, step: Step): Known {
  let so = value;
  const through: Clue[] = [];
  for (let i = 0; i < longest; i++) {
    const next = step(so);
    if (!next) break;
    so = next.value;
    if (next.clue) through.push(next.clue);
  }
  return { value: so, through };
}
