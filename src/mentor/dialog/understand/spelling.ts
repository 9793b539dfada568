// What is typed in a hurry, put right: a word that nobody knows, one slip away from a word that is often said here. Slips of names are
// forgiven where names are looked up; this is for the small words that tell what is asked.
import { nearlySame } from './words';

/** A word that is said so often is common. */
const often = 8;

/** Short words are often one slip apart without being slips; only a swap of neighbours is one. */
const short = 5;

/** `said` are texts in which nothing is mistyped; `isKnown` tells of any word whether it is one. */
export function createSpelling(said: Iterable<string>, isKnown: (word: string) => boolean): (text: string) => string {
  const times = new Map<string, number>();
  for (const text of said) for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) times.set(word, (times.get(word) ?? 0) + 1);
  const common = [...times].filter(([word, many]) => many >= often && word.length > 2).sort(([, a], [, b]) => b - a).map(([word]) => word);
  // Whether a word is known may cost the reading of all lessons, so it is asked last, and of hardly any.
  const meantBy = (word: string): string => {
    const meant = times.has(word) ? undefined : common.find((each) => isSlip(word, each));
    return meant === undefined || isKnown(word) ? word : meant;
  };
  return (text) => text.replace(/(?<![\w'`./-])[a-z]{3,}(?![\w'`(./-]|\.\w)/g, meantBy);
}

const isSlip = (typed: string, meant: string): boolean => (typed.length < short || meant.length < short ? isSwap(typed, meant) : nearlySame(typed, meant));

/** "teh" for "the". */
function isSwap(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  return at >= 0 && typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}
