// The form of a turn: the words that requests are made of, alone and in pairs, and pieces of words, so that "explane" is read as well. The
// things talked about are words like any other here; few of them stand in many turns, and what stands in few turns is not learned.
import { trade, vocabulary } from '../vocabulary';
import type { Asked } from './cues';
import { looksLikeCode } from './oddities';
import { stemsOf, wordsOf } from './words';

/** Features of one turn. `goesOn` says whether something was said before it, `cue` is the request it makes in so many words. */
export function formOf(core: string, goesOn: boolean, cue: Asked | undefined): readonly string[] {
  const words = wordsOf(core);
  const asks = core.trimEnd().endsWith('?');
  const said = ['^', ...words.map(({ text, stem }) => (/^\d/.test(text) ? '#' : stem)), asks ? '?' : '.'];
  return [...new Set([
    ...said,
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
