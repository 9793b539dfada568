// Tells labels apart by features, and is taught by samples: for each label a plane that keeps its samples away from all others, with as
// wide a margin as they leave (a linear support vector machine). What it has learned is one text, small enough to ship: a line for each
// feature, with a letter for the label and one for the weight.

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
const seenOften = 5;
/** How much a sample on the wrong side costs, beside a margin that gets narrower. Found by trying. */
const cost = 2;
/** Learning has come to its end when no sample pulls more than this, or after so many rounds. */
const still = 0.1;
const rounds = 100;
/** One letter of weight. */
const step = 0.2;
/** How much likelier a label is that is one margin ahead of another, as a power of e: so that thresholds on shares mean what they did. */
const sharpness = 2.3;
/** Stands in every sample. */
const always = '*';

/** The same samples always teach the same. */
export function learn(samples: readonly Sample[]): string {
  const labels = [...new Set(samples.map(({ label }) => label))];
  const times = new Map<string, number>();
  for (const feature of samples.flatMap(({ features }) => features)) times.set(feature, (times.get(feature) ?? 0) + 1);
  const known = [always, ...[...times].filter(([, count]) => count >= seenOften).map(([feature]) => feature)];
  const place = new Map(known.map((feature, index) => [feature, index]));
  const rows = samples.map(({ features }) => Int32Array.from([always, ...features].flatMap((feature) => place.get(feature) ?? [])));
  const planes = labels.map((label) => planeBetween(rows, samples.map((sample) => sample.label === label), known.length));
  return [labels.join(' '), ...known.map((feature, index) => `${feature}\t${written(planes.map((plane) => plane[index]!))}`).filter((line) => !line.endsWith('\t'))].join('\n');
}

/** The weights of the plane between the samples that are `inside` and the others, by coordinate descent in the dual (Hsieh et al. 2008). */
function planeBetween(rows: readonly Int32Array[], inside: readonly boolean[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const pulls = new Float64Array(rows.length);
  const random = numbersFrom(1);
  for (let round = 0, most = Infinity; round < rounds && most > still; round++) {
    most = 0;
    for (const index of shuffled([...rows.keys()], random)) {
      const row = rows[index]!;
      const side = (inside[index] ? 1 : -1) / Math.sqrt(row.length);
      const missing = 1 - side * sumOf(row, weights) - pulls[index]! / (2 * cost);
      if (pulls[index] === 0 && missing <= 0) continue;
      most = Math.max(most, Math.abs(missing));
      const pull = Math.max(0, pulls[index]! + missing / (1 + 1 / (2 * cost)));
      const by = (pull - pulls[index]!) * side;
      pulls[index] = pull;
      for (let at = 0; at < row.length; at++) weights[row[at]!]! += by;
    }
  }
  return weights;
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
    const shares = sharesOf(sums.map((sum) => (sharpness * step * sum) / Math.sqrt(found.length)));
    return labels.map((label, index) => ({ label, share: shares[index]! })).sort((a, b) => b.share - a.share);
  };
}

const first = 'A'.charCodeAt(0);
/** Weight 0; letters before it are against the label. */
const none = 'O'.charCodeAt(0);
const most = 30;

function written(row: readonly number[]): string {
  return row.map((weight, label) => {
    const letter = Math.max(-most, Math.min(most, Math.round(weight / step)));
    return letter === 0 ? '' : String.fromCharCode(first + label, none + letter);
  }).join('');
}

function sumOf(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += weights[row[at]!]!;
  return sum;
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
