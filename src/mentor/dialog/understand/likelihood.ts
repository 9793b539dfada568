// What a text most likely belongs to, judged by all its features at once: how often samples of each label show a feature, compared with
// how often all samples do. Nothing is trained; counts are all there is, so that a sample added is a sample that counts.

export interface Sample {
  readonly label: string;
  readonly features: readonly string[];
  /** How much it tells: whole samples count 1 or more, text that is only near to what is looked for less. */
  readonly weight: number;
}

export interface Likely {
  readonly label: string;
  /** Evidence in natural logarithms, summed over the features; above 0. */
  readonly score: number;
}

export interface Likelihood {
  /** Labels with any evidence, best first. */
  rank(features: Iterable<string>): readonly Likely[];
}

/** How much a label's many samples are held against each of its counts: 0 not at all, 1 in full. Found by trying. */
const fairness = 0.35;

export interface Doubts {
  /** So much of a label's own use of a feature is taken for granted, by how often all use it; in weighted features of all samples. */
  readonly doubt: number;
  /** So often a label may show a feature by chance; in weighted samples. */
  readonly chance: number;
}

export function createLikelihood(samples: Iterable<Sample>, { doubt, chance }: Doubts): Likelihood {
  const counts = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  const all = new Map<string, number>();
  let whole = 0;
  for (const { label, features, weight } of samples) {
    for (const feature of features) {
      let by = counts.get(feature);
      if (!by) counts.set(feature, (by = new Map()));
      by.set(label, (by.get(label) ?? 0) + weight);
      all.set(feature, (all.get(feature) ?? 0) + weight);
    }
    sizes.set(label, (sizes.get(label) ?? 0) + weight * features.length);
    whole += weight * features.length;
  }
  const usual = whole / Math.max(1, sizes.size);

  return {
    rank(features) {
      const scores = new Map<string, number>();
      for (const feature of new Set(features)) {
        const share = (all.get(feature) ?? 0) / whole;
        for (const [label, count] of counts.get(feature) ?? []) {
          // A label with many samples has every feature more often; that is no evidence.
          const fair = count / (sizes.get(label)! / usual) ** fairness;
          scores.set(label, (scores.get(label) ?? 0) + Math.log(1 + fair / (doubt * share + chance)));
        }
      }
      return [...scores].map(([label, score]) => ({ label, score })).sort((a, b) => b.score - a.score);
    },
  };
}
