// The form of a turn: the words that requests are made of, alone, in pairs and over a word between, and pieces of words, so that "explane"
// is read as well; and its bones, in which any thing talked about is one and the same, since "why do we X the Y if we Z" asks alike
// whatever they are. What stands in few turns is not learned.
import { trade, vocabulary } from '../vocabulary';
import type { Asked } from './cues';
import { looksLikeCode } from './oddities';
import { carriesMeaning, stemsOf, wordsOf } from './words';

/** Features of one turn. `goesOn` says whether something was said before it, `cue` is the request it makes in so many words. */
export function formOf(core: string, goesOn: boolean, cue: Asked | undefined): readonly string[] {
  const words = wordsOf(core);
  const asks = core.trimEnd().endsWith('?');
  const said = ['^', ...words.map(({ text, stem }) => (/^\d/.test(text) ? '#' : stem)), asks ? '?' : '.'];
  const bones = ['^', ...words.map(({ text, stem }) => (/^\d/.test(text) ? '#' : isThing(stem) ? 'T' : carriesMeaning(stem) ? 'W' : text)), asks ? '?' : '.'].filter((bone, at, all) => bone !== all[at - 1]);
  return [...new Set([
    ...bones.slice(2).map((bone, at) => `=${bones[at]} ${bones[at + 1]} ${bone}`),
    `first:${bones[1]}`,
    `firsts:${bones.slice(1, 4).join(' ')}`,
    ...said,
    ...said.slice(2).map((word, index) => `${said[index]} … ${word}`),
    ...said.slice(1).map((word, index) => `${said[index]} ${word}`),
    ...words.flatMap(({ text }) => piecesOf(`<${text}>`)),
    `length:${[1, 3, 6, 12].filter((most) => words.length > most).length}`,
    `cue:${cue?.move ?? 'none'}`,
    `cue:${cue?.move ?? 'none'}${asks ? '?' : '.'}`,
    ...(goesOn ? ['goes:on'] : []),
    ...(words.some(({ stem }) => isThing(stem)) ? ['names:thing'] : []),
    ...(looksLikeCode(core) ? ['is:code'] : []),
  ])];
}

const piece = 4;

const piecesOf = (word: string): readonly string[] => Array.from({ length: Math.max(0, word.length - piece + 1) }, (_, at) => `~${word.slice(at, at + piece)}`);

let things: ReadonlySet<string> | undefined;

/** Whether a word is one of the things that people talk about here. */
function isThing(stem: string): boolean {
  things ??= new Set([...trade, ...[...vocabulary.values()].flat()].flatMap(stemsOf));
  return things.has(stem);
}
