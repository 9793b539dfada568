// Tells labels apart by features, and is taught by samples (logistic regression with several labels). What it has learned is one text,
// small enough to ship: a line for each feature, with a letter for the label and one for the weight.

export interface Sample {
  readonly label: string;
  readonly features: readonly string[];
}

export interface Likely {
  readonly label: string;
  /** 0 to 1; over all labels together 1. */
  readonly share: number;
}

/** Labels, the likeliest first. */
export type Classifier = (features: readonly string[]) => readonly Likely[];

/** A feature of fewer samples tells about these samples alone. */
const seenOften = 7;
const rounds = 8;
/** After so many the weights only swing about what they should be; their mean from there on hangs less on the order of the samples. */
const settled = 4;
const pace = 0.6;
/** What is less far from right than this is right. */
const rightEnough = 0.02;
/** So much of each weight is doubted with every step. */
const doubt = 0.003;
/** One letter of weight. */
const step = 0.85;
/** Stands in every sample. */
const always = '*';

/** The same samples always teach the same. */
export function learn(samples: readonly Sample[]): string {
  const labels = [...new Set(samples.map(({ label }) => label))];
  const times = new Map<string, number>();
  for (const feature of samples.flatMap(({ features }) => features)) times.set(feature, (times.get(feature) ?? 0) + 1);
  const known = [always, ...[...times].filter(([, count]) => count >= seenOften).map(([feature]) => feature)];
  const place = new Map(known.map((feature, index) => [feature, index]));
  const rows = samples.map(({ label, features }) => ({ label: labels.indexOf(label), at: [always, ...features].flatMap((feature) => place.get(feature) ?? []) }));

  const size = labels.length;
  const weights = new Float64Array(known.length * size);
  // A weight that was moved often is moved less (AdaGrad).
  const moved = new Float64Array(weights.length).fill(0.1);
  const mean = new Float64Array(weights.length);
  const random = numbersFrom(1);
  for (let round = 0; round < rounds; round++) {
    for (const { label, at } of shuffled(rows, random)) {
      const scale = 1 / Math.sqrt(at.length);
      const shares = sharesOf(sumOf(at, weights, size).map((sum) => sum * scale));
      for (let k = 0; k < size; k++) {
        const wrong = shares[k]! - (k === label ? 1 : 0);
        if (Math.abs(wrong) < rightEnough) continue;
        const by = wrong * scale;
        for (const feature of at) {
          const index = feature * size + k;
          const slope = by + doubt * weights[index]!;
          moved[index]! += slope * slope;
          weights[index]! -= (pace * slope) / Math.sqrt(moved[index]!);
        }
      }
    }
    if (round >= settled) for (let index = 0; index < mean.length; index++) mean[index]! += weights[index]! / (rounds - settled);
  }
  return [labels.join(' '), ...known.map((feature, index) => `${feature}\t${written(mean.subarray(index * size, (index + 1) * size))}`)].join('\n');
}

/** `table` is what `learn` has written. */
export function createClassifier(table: string): Classifier {
  const [head = '', ...lines] = table.split('\n');
  const labels = head.split(' ');
  const weights = new Map(lines.map((line) => line.split('\t') as [string, string]));
  return (features) => {
    const sums = labels.map(() => 0);
    const found = [always, ...features].flatMap((feature) => weights.get(feature) ?? []);
    for (const letters of found) for (let at = 0; at < letters.length; at += 2) sums[letters.charCodeAt(at) - first]! += letters.charCodeAt(at + 1) - none;
    const shares = sharesOf(sums.map((sum) => (sum * step) / Math.sqrt(found.length)));
    return labels.map((label, index) => ({ label, share: shares[index]! })).sort((a, b) => b.share - a.share);
  };
}

const first = 'A'.charCodeAt(0);
/** Weight 0; letters before it are against the label. */
const none = 'O'.charCodeAt(0);
const most = 30;

function written(row: Float64Array): string {
  return [...row].map((weight, label) => {
    const letter = Math.max(-most, Math.min(most, Math.round(weight / step)));
    return letter === 0 ? '' : String.fromCharCode(first + label, none + letter);
  }).join('');
}

function sumOf(at: readonly number[], weights: Float64Array, size: number): number[] {
  const sums = new Array<number>(size).fill(0);
  for (const feature of at) for (let k = 0; k < size; k++) sums[k]! += weights[feature * size + k]!;
  return sums;
}

function sharesOf(sums: readonly number[]): readonly number[] {
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

/** In another order each time, but in the same one whenever it is learned. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}

/** Numbers from 0 to below 1 (Lehmer's generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
