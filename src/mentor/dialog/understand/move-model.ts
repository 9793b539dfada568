// Which move a turn makes, by its form: the words that requests are made of, in their order, with the things talked about left blank.
// Learned from turns that people make; a cue in so many words is one more witness.
import type { Move } from '../move';
import { trade, vocabulary } from '../vocabulary';
import { turns } from '../vocabulary/turns';
import { askedMove, cueIn, type Asked } from './cues';
import { createLikelihood, type Likelihood } from './likelihood';
import { looksLikeCode } from './oddities';
import { asksForVerdict } from './verdict-asked';
import { wordsOf } from './words';

export interface LikelyMove {
  readonly move: Move;
  /** Evidence in natural logarithms, summed over the features of the form. */
  readonly score: number;
}

const doubts = { doubt: 5000, chance: 0.5 };

let learned: Likelihood | undefined;

/** Moves with any evidence, best first. `core` is the turn without its politeness, `goesOn` whether something was said before it. */
export function likelyMoves(core: string, goesOn: boolean): readonly LikelyMove[] {
  learned ??= createLikelihood(turns.map(({ move, text, goesOn: later }) => ({ label: move, features: formOf(text, later, cueIn(text)), weight: 1 })), doubts);
  const lines = asking(core).map((line) => learned!.rank(formOf(line, goesOn, askedMove(line))).map(({ label, score }) => ({ move: label as Move, score })).filter(({ move }) => goesOn || move !== 'repeat'));
  // Of several questions the one that asks for something particular decides; "how does that work" goes with any of them.
  return lines.findLast(([best]) => best !== undefined && !mild.has(best.move)) ?? lines.at(-1) ?? [];
}

const mild: ReadonlySet<Move> = new Set(['explain-how', 'define', 'clarify-vague', 'thanks']);

/** The sentences that ask, or all together where none does. */
function asking(core: string): readonly string[] {
  // "…, the server collapses. Problem?" asks about what stands before it.
  const lines = (asksForVerdict.test(core) ? core.replaceAll('\n', ' ') : core.replace(/\n(?=\S+(?: \S+){0,2}\?)/g, ' ')).split('\n').filter((line, _, all) => all.length === 1 || /\S\s+\S/.test(line.trim()));
  const questions = lines.filter((line) => line.trimEnd().endsWith('?'));
  const requests = questions.length > 0 ? questions : lines.filter((line) => askedMove(line) !== undefined);
  return requests.length > 0 ? requests : [core];
}

let things: ReadonlySet<string> | undefined;

/** Whether a word is one of the things that people talk about here; in the form of a request they are all alike. */
function isThing(stem: string): boolean {
  things ??= new Set([...trade, ...[...vocabulary.values()].flat()].flatMap(wordsOf).map((word) => word.stem));
  return things.has(stem);
}

function formOf(core: string, goesOn: boolean, cue: Asked | undefined): readonly string[] {
  const words = wordsOf(core);
  const asks = core.trimEnd().endsWith('?');
  const said = words.map(({ text }) => (/^\d/.test(text) ? '#' : text));
  const blank: string[] = [];
  for (const { text, stem } of words) {
    const form = isThing(stem) ? thing : /^\d/.test(text) ? '#' : text;
    if (form !== thing || blank.at(-1) !== thing) blank.push(form);
  }
  return [
    ...new Set(runs(['^', ...said, asks ? '?' : '.'], 1, 'said ')),
    ...new Set(runs(['^', ...blank, asks ? '?' : '.'], 2, 'form ')),
    `length ${[1, 3, 6, 12].filter((most) => words.length > most).length}`,
    `cue ${cue?.move ?? 'none'}`,
    `cue ${cue?.move ?? 'none'} ${asks ? '?' : '.'}`,
    ...(asks ? ['asks'] : []),
    ...(goesOn ? ['goes on'] : []),
    ...(blank.includes(thing) ? ['names a thing'] : []),
    ...(looksLikeCode(core) ? ['code'] : []),
  ];
}

const thing = '…';

/** All runs of up to three words. */
function runs(words: readonly string[], least: number, kind: string): readonly string[] {
  const found: string[] = [];
  for (let length = least; length <= 3; length++) for (let at = 0; at + length <= words.length; at++) found.push(kind + words.slice(at, at + length).join(' '));
  return found;
}
