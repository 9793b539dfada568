// How near texts are to what a learner asks, told by the words and the pairs of words they share: BM25 over two fields, the ways in
// which something is asked and the text that answers it. Small words count like any other, since "how long" is another question than
// "how often"; how much a word tells is how few of the texts have it.
import { carriesMeaning, wordsOf } from './understand/words';

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
  /** Above 0: how much of what the question tells the text has. What was written for the question mostly has more than 1.5. */
  readonly score: number;
}

export interface Retrieval {
  /** All texts that share anything with a question, best first. */
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

/** Where a feature stands, a number for each text: its place and the count in twentieths in one. There are half a million of them. */
type Postings = number[];
const counts = 1 << 14;
const placeOf = (posting: number): number => posting >> 14;
const countOf = (posting: number): number => posting & (counts - 1);

interface Places {
  readonly ids: ReadonlyMap<string, number>;
  /** By id: whether the word is more than a small one. */
  readonly telling: readonly boolean[];
  /** By id. */
  readonly singles: readonly Postings[];
  /** By the first and the second word of a pair. Most pairs stand in one text only, and need no list of their own. */
  readonly pairs: ReadonlyMap<number, ReadonlyMap<number, number | Postings>>;
  /** By text: what BM25 holds against its length. */
  readonly held: readonly number[];
}

function placesIn(texts: readonly Retrievable[]): Places {
  const ids = new Map<string, number>();
  const telling: boolean[] = [];
  const singles: Postings[] = [];
  const pairs = new Map<number, Map<number, number | Postings>>();
  const lengths = new Array<number>(texts.length).fill(0);

  const idOf = (stem: string): number => {
    let id = ids.get(stem);
    if (id === undefined) {
      id = ids.size;
      ids.set(stem, id);
      telling.push(carriesMeaning(stem));
      singles.push([]);
    }
    return id;
  };
  const addWord = (id: number, at: number, count: number): void => {
    const postings = singles[id]!;
    // All of one text is added before the next, so its own place can only be the last.
    const last = postings.length - 1;
    if (last >= 0 && placeOf(postings[last]!) === at) postings[last] = more(postings[last]!, count);
    else postings.push(at * counts + count);
    lengths[at]! += count;
  };
  const addPair = (first: number, second: number, at: number): void => {
    let seconds = pairs.get(first);
    if (!seconds) pairs.set(first, (seconds = new Map()));
    const known = seconds.get(second);
    lengths[at]! += inPair;
    if (known === undefined) seconds.set(second, at * counts + inPair);
    else if (typeof known === 'number') seconds.set(second, placeOf(known) === at ? more(known, inPair) : [known, at * counts + inPair]);
    else if (placeOf(known.at(-1)!) === at) known[known.length - 1] = more(known.at(-1)!, inPair);
    else known.push(at * counts + inPair);
  };
  for (const [at, { wordings, text, under }] of texts.entries()) {
    for (const wording of wordings) {
      const said = stemsIn(wording).map(idOf);
      for (const [index, id] of said.entries()) {
        addWord(id, at, inWording);
        if (index > 0) addPair(said[index - 1]!, id, at);
      }
    }
    for (const stem of stemsIn(text)) addWord(idOf(stem), at, inText);
    for (const stem of stemsIn(under)) addWord(idOf(stem), at, inNames);
  }

  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const held = lengths.map((length) => inWording * k1 * (1 - b + (b * length) / usual));
  // Lists that have stopped growing give back what they kept in reserve.
  return { ids, telling, singles: singles.map((postings) => postings.slice()), pairs, held };
}

export function createRetrieval(texts: readonly Retrievable[]): Retrieval {
  const { ids, telling, singles, pairs, held } = placesIn(texts);
  const many = texts.length;
  const rarity = (having: number): number => Math.log(1 + (many - having + 0.5) / (having + 0.5));

  return {
    rank(question) {
      const said = stemsIn(question).map((stem) => ids.get(stem));
      const known = [...new Set(said)].filter((id) => id !== undefined);
      const together = new Set(said.map((id, index) => (id === undefined ? undefined : pairs.get(id)?.get(said[index + 1] ?? -1))));
      together.delete(undefined);
      const scores = new Map<number, number>();
      let whole = 0;
      const add = (postings: Postings, weight: number, finds: boolean): void => {
        const most = rarity(postings.length) * weight;
        whole += most;
        for (const posting of postings) {
          const at = placeOf(posting);
          const before = scores.get(at) ?? (finds ? 0 : undefined);
          if (before !== undefined) scores.set(at, before + (most * countOf(posting)) / (countOf(posting) + held[at]!));
        }
      };
      // Small words and pairs tell apart what telling words have found; alone they find nothing.
      for (const id of known) if (telling[id]) add(singles[id]!, 1, true);
      for (const id of known) if (!telling[id]) add(singles[id]!, 1, false);
      for (const postings of together) add(typeof postings === 'number' ? [postings] : postings!, pair, false);
      return [...scores].map(([at, score]) => ({ at, score: score / Math.sqrt(whole) })).sort((x, y) => y.score - x.score);
    },
  };
}

const more = (posting: number, count: number): number => placeOf(posting) * counts + Math.min(counts - 1, countOf(posting) + count);

const stemsIn = (text: string): readonly string[] => wordsOf(text.replace(/\]\([^)]*\)/g, ']')).map(({ stem }) => stem);
