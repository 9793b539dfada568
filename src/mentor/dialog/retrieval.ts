// How near texts are to what a learner asks, told by the words and the pairs of words they share: BM25 over two fields, the ways in
// which something is asked and the text that answers it. Small words count like any other, since "how long" is another question than
// "how often"; how much a word tells is how few of the texts have it. What is meant by other words is told by their senses.
import { createSenses, type Senses } from './understand/nearness';
import { carriesMeaning, stemsOf } from './understand/words';

export interface Retrievable {
  /** Ways to ask for it. */
  readonly wordings: readonly string[];
  /** Markdown. */
  readonly text: string;
  /** Names of what it stands under, for little. */
  readonly under: string;
}

export interface Retrieved {
  /** Place among the texts, from 0. */
  readonly at: number;
  /** Above 0: how much of what the question tells the text has, in words and in sense. What was written for the question mostly has more than 1.5. */
  readonly score: number;
}

export interface Retrieval {
  /** The texts that have most of what a question tells, best first; some hundred at most. */
  rank(question: string): readonly Retrieved[];
}

/** What a feature counts, in twentieths of one that stands in a wording: of the text, of the names above it, and of a pair of words. */
const inWording = 20;
const inText = 7;
const inNames = 6;
const inPair = 2;

/** How much a pair that is shared tells beside a single word. */
const pair = 0.1;

/** How soon a feature that is there again tells nothing more, and how much long texts are held back: the usual names and values of BM25. */
const k1 = 1;
const b = 0.3;

/** How much the senses of words tell beside the words, and how near a text mostly is to a question that it answers. Found by trying. */
const sense = 1.5;
const usualSense = 0.6;

/** So many, the nearest on the whole, are looked at way by way. Nobody looks further down. */
const closely = 120;

/** A text whose words tell less than this is none of those that are looked for, whatever its sense. */
const noise = 0.25;

/** A text and how often it has something, in twentieths, in one number. There are half a million of them. */
const counts = 1 << 14;
const placeOf = (posting: number): number => posting >> 14;
const countOf = (posting: number): number => posting & (counts - 1);

/** Of a number that says which two words stand together, and where: so many texts and so many words there may be. */
const texts = 1 << 16;
const stems = 1 << 17;
const pairOf = (first: number, second: number): number => (first * stems + second) * texts;

interface Places {
  readonly ids: ReadonlyMap<string, number>;
  /** By id: whether the word is more than a small one. */
  readonly telling: readonly boolean[];
  /** The texts that have a word, in their order. */
  singles(id: number): Postings;
  /** The texts in whose wordings two words stand together, in their order. */
  pairs(first: number, second: number): Postings;
  readonly senses: Senses;
  /** By text: what BM25 holds against its length. */
  readonly held: Float64Array;
}

type Postings = readonly number[] | Int32Array;

/** Everything is kept in a few long rows of numbers: they are filled in a third of the time that maps need, and take a quarter of the room. */
function placesIn(all: readonly Retrievable[]): Places {
  const ids = new Map<string, number>();
  const telling: boolean[] = [];
  const lengths = new Float64Array(all.length);
  // Words of one text are tallied before they are put down, so that each stands there once.
  const tally: number[] = [];
  const words: number[] = [];
  const postings: number[] = [];
  const together: number[] = [];
  const senses = createSenses();

  const idOf = (stem: string): number => {
    let id = ids.get(stem);
    if (id === undefined) {
      id = ids.size;
      ids.set(stem, id);
      telling.push(carriesMeaning(stem));
      tally.push(0);
    }
    return id;
  };
  for (const [at, { wordings, text, under }] of all.entries()) {
    const touched: number[] = [];
    const count = (stem: string, weight: number): number => {
      const id = idOf(stem);
      if (tally[id] === 0) touched.push(id);
      tally[id]! += weight;
      lengths[at]! += weight;
      return id;
    };
    for (const wording of wordings) {
      let before: number | undefined;
      const said = stemsOf(wording);
      senses.add(at, said);
      for (const stem of said) {
        const id = count(stem, inWording);
        if (before !== undefined) {
          together.push(pairOf(before, id) + at);
          lengths[at]! += inPair;
        }
        before = id;
      }
    }
    const answer = stemsOf(text);
    if (wordings.length === 0) senses.add(at, answer);
    for (const stem of answer) count(stem, inText);
    for (const stem of stemsOf(under)) count(stem, inNames);
    for (const id of touched) {
      words.push(id);
      postings.push(at * counts + Math.min(counts - 1, tally[id]!));
      tally[id] = 0;
    }
  }

  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, all.length);
  const byWord = grouped(words, postings, ids.size);
  const pairs = Float64Array.from(together).sort();
  return {
    ids,
    telling,
    singles: byWord,
    pairs(first, second) {
      const pair = pairOf(first, second);
      const found: number[] = [];
      for (let index = firstFrom(pairs, pair); index < pairs.length && pairs[index]! < pair + texts; index++) {
        const at = pairs[index]! - pair;
        if (found.length > 0 && placeOf(found.at(-1)!) === at) found[found.length - 1]! += inPair;
        else found.push(at * counts + inPair);
      }
      return found;
    },
    senses,
    held: lengths.map((length) => inWording * k1 * (1 - b + (b * length) / usual)),
  };
}

const best = (a: Retrieved, b: Retrieved): number => b.score - a.score;

/** Values by their key, which counts from 0 to below `keys`; those of one key keep their order. */
function grouped(keyOf: readonly number[], values: readonly number[], keys: number): (key: number) => Int32Array {
  const ends = new Int32Array(keys + 1);
  for (const key of keyOf) ends[key + 1]!++;
  for (let key = 0; key < keys; key++) ends[key + 1]! += ends[key]!;
  const next = ends.slice();
  const sorted = new Int32Array(values.length);
  for (const [index, key] of keyOf.entries()) sorted[next[key]!++] = values[index]!;
  return (key) => sorted.subarray(ends[key], ends[key + 1]);
}

/** The place of the first number that is not below `least`, in numbers that rise. */
function firstFrom(numbers: Float64Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function createRetrieval(all: readonly Retrievable[]): Retrieval {
  const { ids, telling, singles, pairs, senses, held } = placesIn(all);
  const many = all.length;
  const rarity = (having: number): number => Math.log(1 + (many - having + 0.5) / (having + 0.5));

  return {
    rank(question) {
      const stemsAsked = stemsOf(question);
      const said = stemsAsked.map((stem) => ids.get(stem)).filter((id) => id !== undefined);
      const known = [...new Set(said)];
      const together = new Map(said.slice(1).map((second, index) => [pairOf(said[index]!, second), pairs(said[index]!, second)]));
      const scores = new Float64Array(many);
      let whole = 0;
      const add = (postings: Postings, weight: number, finds: boolean): void => {
        if (postings.length === 0) return;
        const most = rarity(postings.length) * weight;
        whole += most;
        for (const posting of postings) {
          const at = placeOf(posting);
          if (finds || scores[at]! > 0) scores[at]! += (most * countOf(posting)) / (countOf(posting) + held[at]!);
        }
      };
      // Small words and pairs tell apart what telling words have found; alone they find nothing.
      for (const id of known) if (telling[id]) add(singles(id), 1, true);
      for (const id of known) if (!telling[id]) add(singles(id), 1, false);
      for (const postings of together.values()) add(postings, pair, false);
      const nearness = senses.to(stemsAsked);
      if (known.every((id) => !telling[id]) || !nearness) return [];
      // What is said in words that nobody has written is mostly about something else.
      const asks = [...new Set(stemsAsked)].filter(carriesMeaning);
      const understood = Math.sqrt(asks.filter((stem) => ids.has(stem)).length / asks.length);
      const length = Math.sqrt(whole);
      const scored = (at: number, cosine: number): number => {
        const words = scores[at]! / length;
        return Math.max(words / 2, words + sense * (cosine * understood - usualSense));
      };
      const found: number[] = [];
      for (let at = 0; at < many; at++) if (scores[at]! > noise * length) found.push(at);
      const roughly = new Float64Array(found.length);
      for (const [index, at] of found.entries()) roughly[index] = scored(at, nearness.overall(at));
      const least = roughly.toSorted().at(-closely) ?? 0;
      return found.filter((_, index) => roughly[index]! >= least).map((at) => ({ at, score: scored(at, nearness.best(at)) })).sort(best);
    },
  };
}
