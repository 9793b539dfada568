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
  const labels = new Map<string, { readonly counts: Map<string, number>; size: number }>();
  const all = new Map<string, number>();
  let whole = 0;
  for (const { label, features, weight } of samples) {
    let own = labels.get(label);
    if (!own) labels.set(label, (own = { counts: new Map(), size: 0 }));
    for (const feature of features) {
      own.counts.set(feature, (own.counts.get(feature) ?? 0) + weight);
      all.set(feature, (all.get(feature) ?? 0) + weight);
    }
    own.size += weight * features.length;
    whole += weight * features.length;
  }
  const usual = whole / Math.max(1, labels.size);

  return {
    rank(features) {
      const known = [...new Set(features)].filter((feature) => all.has(feature));
      const scored = [...labels].map(([label, { counts, size }]) => {
        // A label with many samples has every feature more often; that is no evidence.
        const fair = (size / usual) ** fairness;
        let score = 0;
        for (const feature of known) {
          const count = counts.get(feature);
          if (count !== undefined) score += Math.log(1 + count / fair / ((doubt * all.get(feature)!) / whole + chance));
        }
        return { label, score };
      });
      return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    },
  };
}
