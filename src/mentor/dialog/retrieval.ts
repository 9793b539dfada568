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

/** Where a feature stands: a text and its count in twentieths by turns. Plain numbers, since there are half a million of them. */
type Postings = number[];

export function createRetrieval(texts: readonly Retrievable[]): Retrieval {
  const ids = new Map<string, number>();
  const telling: boolean[] = [];
  const singles: Postings[] = [];
  const pairs = new Map<number, Postings>();
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
  const add = (postings: Postings, at: number, count: number): void => {
    // All of one text is added before the next, so its own place can only be the last.
    const { length } = postings;
    if (length > 0 && postings[length - 2] === at) postings[length - 1]! += count;
    else postings.push(at, count);
    lengths[at]! += count;
  };
  const addWords = (text: string, at: number, count: number): void => {
    for (const stem of stemsIn(text)) add(singles[idOf(stem)]!, at, count);
  };
  const addWording = (text: string, at: number): void => {
    let before: number | undefined;
    for (const stem of stemsIn(text)) {
      const id = idOf(stem);
      add(singles[id]!, at, inWording);
      if (before !== undefined) {
        const key = keyOf(before, id);
        let postings = pairs.get(key);
        if (!postings) pairs.set(key, (postings = []));
        add(postings, at, inPair);
      }
      before = id;
    }
  };
  for (const [at, { wordings, text, under }] of texts.entries()) {
    for (const wording of wordings) addWording(wording, at);
    addWords(text, at, inText);
    addWords(under, at, inNames);
  }

  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const held = lengths.map((length) => inWording * k1 * (1 - b + (b * length) / usual));
  const rarity = (having: number): number => Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));

  return {
    rank(question) {
      const said = stemsIn(question).map((stem) => ids.get(stem));
      const known = [...new Set(said)].filter((id) => id !== undefined);
      const keys = new Set(said.flatMap((id, index) => (id === undefined || said[index + 1] === undefined ? [] : [keyOf(id, said[index + 1]!)])));
      const together = [...keys].map((key) => pairs.get(key)).filter((postings) => postings !== undefined);
      const scores = new Map<number, number>();
      let whole = 0;
      const count = (postings: Postings, weight: number, finds: boolean): void => {
        const most = rarity(postings.length / 2) * weight;
        whole += most;
        for (let i = 0; i < postings.length; i += 2) {
          const at = postings[i]!;
          const before = scores.get(at) ?? (finds ? 0 : undefined);
          if (before !== undefined) scores.set(at, before + (most * postings[i + 1]!) / (postings[i + 1]! + held[at]!));
        }
      };
      // Small words and pairs tell apart what telling words have found; alone they find nothing.
      for (const id of known) if (telling[id]) count(singles[id]!, 1, true);
      for (const id of known) if (!telling[id]) count(singles[id]!, 1, false);
      for (const postings of together) count(postings, pair, false);
      return [...scores].map(([at, score]) => ({ at, score: score / Math.sqrt(whole) })).sort((x, y) => y.score - x.score);
    },
  };
}

/** A number for two stems that stand together. */
const keyOf = (first: number, second: number): number => first * 0x10000 + second;

const stemsIn = (text: string): readonly string[] => wordsOf(text.replace(/\]\([^)]*\)/g, ']')).map(({ stem }) => stem);
