// Which topic a text is most likely about, judged by all its words: how often lessons use each of them, compared with how often
// all lessons do. Where the phrase index knows the names of things, this knows how people talk about them.
import { carriesMeaning, wordsOf } from './words';

export interface TopicText {
  readonly topic: string;
  readonly text: string;
  /** How much it tells about the ways of learners: their own wordings most, running text least. */
  readonly weight: number;
}

export interface TopicLikelihood {
  readonly topic: string;
  /** Evidence in natural logarithms, summed over the words; 0 for none. */
  readonly score: number;
}

export interface TopicModel {
  /** Topics with any evidence, best first. */
  rank(text: string): readonly TopicLikelihood[];
}

/** So much of a topic's own use of a word is taken to be chance; in weighted occurrences of all words. */
const doubt = 250;

export function createTopicModel(texts: readonly TopicText[]): TopicModel {
  const counts = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  const all = new Map<string, number>();
  let whole = 0;
  for (const { topic, text, weight } of texts) {
    const features = featuresOf(text, weight >= 2);
    for (const feature of features) {
      let by = counts.get(feature);
      if (!by) counts.set(feature, (by = new Map()));
      by.set(topic, (by.get(topic) ?? 0) + weight);
      all.set(feature, (all.get(feature) ?? 0) + weight);
    }
    sizes.set(topic, (sizes.get(topic) ?? 0) + weight * features.length);
    whole += weight * features.length;
  }
  const usual = whole / Math.max(1, sizes.size);

  return {
    rank(text) {
      const scores = new Map<string, number>();
      for (const feature of new Set(featuresOf(text, true))) {
        const share = (all.get(feature) ?? 0) / whole;
        for (const [topic, count] of counts.get(feature) ?? []) {
          // A long lesson has every word more often; that is no evidence.
          const fair = count / Math.sqrt(sizes.get(topic)! / usual);
          scores.set(topic, (scores.get(topic) ?? 0) + Math.log(1 + fair / (doubt * share + 0.5)));
        }
      }
      return [...scores].map(([topic, score]) => ({ topic, score })).sort((a, b) => b.score - a.score);
    },
  };
}

/** Telling words, and pairs of them that stand together. */
function featuresOf(text: string, withPairs: boolean): readonly string[] {
  const stems = wordsOf(text).map((word) => word.stem).filter(carriesMeaning);
  return withPairs ? [...stems, ...stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)] : stems;
}
