// Which topic a text is most likely about, by the ways in which lessons and learners talk about each. Where the phrase index knows the
// names of things, this knows what is said around them.
import { createLikelihood } from './likelihood';
import { carriesMeaning, stemsOf } from './words';

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

const doubts = { doubt: 1000, chance: 1 };

export function createTopicModel(texts: readonly TopicText[]): TopicModel {
  const likelihood = createLikelihood(texts.map(({ topic, text, weight }) => ({ label: topic, features: featuresOf(text, weight >= 2), weight })), doubts);
  return { rank: (text) => likelihood.rank(featuresOf(text, true)).map(({ label, score }) => ({ topic: label, score })) };
}

/** Telling words, and pairs of them that stand together. */
function featuresOf(text: string, withPairs: boolean): readonly string[] {
  const stems = stemsOf(text).filter(carriesMeaning);
  return withPairs ? [...stems, ...stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)] : stems;
}
