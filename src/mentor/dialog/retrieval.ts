// How near texts are to what a learner asks, told by the words and the pairs of words they share: BM25 over two fields, the ways in
// which something is asked and the text that answers it. Small words count like any other, since "how long" is another question than
// "how often"; how much a word tells is how few of the texts have it.
import { push } from '../../base/multimap';
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

/** What a feature counts in each field, beside one of a wording. */
const inText = 0.35;
const inNames = 0.3;

/** What a pair of words counts beside a single one. */
const pair = 0.1;

/** How soon a feature that is there again tells nothing more, and how much long texts are held back: the usual names and values of BM25. */
const k1 = 1;
const b = 0.3;

interface Posting {
  readonly at: number;
  readonly count: number;
}

export function createRetrieval(texts: readonly Retrievable[]): Retrieval {
  const postings = new Map<string, Posting[]>();
  const lengths = texts.map((each, at) => {
    const counts = countsOf(each);
    let length = 0;
    for (const [feature, count] of counts) {
      push(postings, feature, { at, count });
      length += count;
    }
    return length;
  });
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const tells = (feature: string): number => {
    const having = postings.get(feature)?.length ?? 0;
    return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5)) * (isPair(feature) ? pair : 1);
  };
  const held = lengths.map((length) => k1 * (1 - b + (b * length) / usual));

  return {
    rank(question) {
      const scores = new Map<number, number>();
      let whole = 0;
      // Small words and pairs tell apart what telling words have found; alone they find nothing.
      const known = [...new Set(featuresOf(question))].filter((feature) => postings.has(feature));
      for (const feature of [...known.filter(isTelling), ...known.filter((each) => !isTelling(each))]) {
        const most = tells(feature);
        whole += most;
        for (const { at, count } of postings.get(feature)!) {
          const before = scores.get(at) ?? (isTelling(feature) ? 0 : undefined);
          if (before !== undefined) scores.set(at, before + (most * count) / (count + held[at]!));
        }
      }
      return [...scores].map(([at, score]) => ({ at, score: score / Math.sqrt(whole) })).sort((x, y) => y.score - x.score);
    },
  };
}

function countsOf({ wordings, text, under }: Retrievable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (features: readonly string[], weight: number): void => features.forEach((feature) => counts.set(feature, (counts.get(feature) ?? 0) + weight * (isPair(feature) ? pair : 1)));
  for (const wording of wordings) add(featuresOf(wording), 1);
  add(stemsIn(text), inText);
  add(stemsIn(under), inNames);
  return counts;
}

const isTelling = (feature: string): boolean => !isPair(feature) && carriesMeaning(feature);

const isPair = (feature: string): boolean => feature.includes(' ');

const stemsIn = (text: string): readonly string[] => wordsOf(text.replace(/\]\([^)]*\)/g, ']')).map(({ stem }) => stem);

/** Words, and pairs that stand together. */
function featuresOf(text: string): readonly string[] {
  const stems = stemsIn(text);
  return [...stems, ...stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)];
}
