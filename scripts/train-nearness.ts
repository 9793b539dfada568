// Learns which words learners use for the same things, from the ways to ask that stand beside the lessons: two ways to ask for one part
// are drawn together, ways to ask for different parts apart. Writes src/mentor/dialog/vocabulary/nearness.ts. It takes some minutes, and
// is worth them whenever many ways to ask have come. The same lessons give the same numbers.
// Usage: npm run train
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemsOf } from '../src/mentor/dialog/understand/words';
import { createUnitIndex, wordingsOf } from '../src/mentor/dialog/units';
import { loadLessons } from '../src/mentor/lessons';
import { shippedLessons } from '../test/mentor/lessons/shipped-lessons';

/** Numbers of a word. Fewer find less, more make the package heavier; 48 and 64 found the same. */
const size = 48;
const steps = 2000;
const batch = 320;
/** How far one step goes at the beginning; the last ones go hardly anywhere. */
const pace = 0.01;
/** How sharply the right partner has to stand out among the others of its batch. */
const sharpness = 14;
/** This share of the words of a text is left out each time, so that no single one carries it. */
const leftOut = 0.1;
/** So often a stretch of the answer, of so many words, stands in for a second way to ask. */
const fromAnswer = 0.1;
const stretch = 12;
/** A word that stands in fewer texts tells nothing about its neighbours. */
const least = 2;

/** Words as places in the list of stems. */
type Text = readonly number[];

interface Part {
  readonly asked: readonly Text[];
  readonly answer: Text;
}

/** A text as the direction of the sum of its words, and where it is drawn to. */
interface Side {
  readonly text: Text;
  readonly unit: Float32Array;
  readonly length: number;
  readonly pull: Float32Array;
}

function read(): { readonly stems: readonly string[]; readonly many: readonly number[]; readonly parts: readonly Part[] } {
  const { lessons } = loadLessons(shippedLessons());
  const index = createUnitIndex(lessons);
  const units = lessons.flatMap(({ id }) => index.of(id)).map((unit) => ({ asked: wordingsOf(unit).map(stemsOf), answer: stemsOf(unit.text) }));
  const times = new Map<string, number>();
  for (const { asked, answer } of units) for (const text of [...asked, answer]) for (const stem of new Set(text)) times.set(stem, (times.get(stem) ?? 0) + 1);
  const kept = [...times].filter(([, often]) => often >= least).sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(kept.map(([stem], place) => [stem, place]));
  const placed = (text: readonly string[]): Text => text.flatMap((stem) => places.get(stem) ?? []);
  return {
    stems: kept.map(([stem]) => stem),
    many: kept.map(([, often]) => often),
    parts: units.map(({ asked, answer }) => ({ asked: asked.map(placed).filter((text) => text.length > 0), answer: placed(answer) })).filter(({ asked }) => asked.length > 1),
  };
}

/** By chance; a rare word weighs more from the beginning. */
function start(): Float32Array {
  const most = Math.log(Math.max(...many));
  return Float32Array.from({ length: stems.length * size }, (_, at) => gauss() * 0.5 * (1 - (0.9 * Math.log(many[Math.floor(at / size)]!)) / most));
}

/** Adam, over a contrast of each text with its partner and with the partners of the others. */
function train(values: Float32Array): Float32Array {
  const [first, second, slopes] = [new Float32Array(values.length), new Float32Array(values.length), new Float32Array(values.length)];
  for (let step = 1; step <= steps; step++) {
    const chosen = Array.from({ length: batch }, () => pick(parts));
    const pairs = chosen.map((part): readonly [Side, Side] => {
      const one = pick(part.asked);
      return [side(values, some(one)), side(values, some(partner(part, one)))];
    });
    contrast(chosen, pairs);
    for (const each of pairs.flat()) handDown(each, slopes);
    const rate = pace * (0.5 * (1 + Math.cos((Math.PI * step) / steps)) + 0.02);
    const [begun, settled] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    for (let at = 0; at < slopes.length; at++) {
      const slope = slopes[at]! / batch;
      first[at] = 0.9 * first[at]! + 0.1 * slope;
      second[at] = 0.99 * second[at]! + 0.01 * slope * slope;
      if (first[at] !== 0) values[at]! -= (rate * first[at]!) / begun / (Math.sqrt(second[at]! / settled) + 1e-6);
    }
    slopes.fill(0);
    if (step % 250 === 0) console.log(`train: step ${step} of ${steps}`);
  }
  return values;
}

/** Another way to ask for the same part, or a stretch of its answer. */
function partner({ asked, answer }: Part, one: Text): Text {
  if (random() < fromAnswer && answer.length > stretch) {
    const from = Math.floor(random() * (answer.length - stretch));
    return answer.slice(from, from + stretch);
  }
  return pick(asked.filter((other) => other !== one));
}

function side(values: Float32Array, text: Text): Side {
  const unit = new Float32Array(size);
  for (const word of text) for (let at = 0; at < size; at++) unit[at]! += values[word * size + at]!;
  const length = Math.sqrt(unit.reduce((sum, value) => sum + value * value, 1e-5));
  return { text, unit: unit.map((value) => value / length), length, pull: new Float32Array(size) };
}

/** Each side of a pair is drawn to its partner, and away from the partners of the others. */
function contrast(chosen: readonly Part[], pairs: readonly (readonly [Side, Side])[]): void {
  const near = pairs.map(([one], row) => pairs.map(([, other], column) => (row !== column && chosen[row] === chosen[column] ? 0 : Math.exp(sharpness * (dot(one.unit, other.unit) - 1)))));
  const inRow = near.map((row) => row.reduce((sum, value) => sum + value, 0));
  const inColumn = near.map((_, column) => near.reduce((sum, row) => sum + row[column]!, 0));
  for (const [row, [one]] of pairs.entries()) {
    for (const [column, [, other]] of pairs.entries()) {
      const value = near[row]![column]!;
      const weight = sharpness * ((value / inRow[row]! + value / inColumn[column]!) / 2 - (row === column ? 1 : 0));
      if (Math.abs(weight) < 1e-4) continue;
      for (let at = 0; at < size; at++) {
        one.pull[at]! += weight * other.unit[at]!;
        other.pull[at]! += weight * one.unit[at]!;
      }
    }
  }
}

/** Hands the pull on a text down to its words. */
function handDown({ text, unit, length, pull }: Side, slopes: Float32Array): void {
  const along = dot(pull, unit);
  for (let at = 0; at < size; at++) {
    const slope = (pull[at]! - along * unit[at]!) / length;
    for (const word of text) slopes[word * size + at]! += slope;
  }
}

/** A scale for each word and two numbers a byte, as the file says itself. */
function written(): string {
  const bytes = stems.flatMap((_, word) => {
    const row = vectors.subarray(word * size, (word + 1) * size);
    const scale = Math.min(63, Math.max(0, Math.round(8 * Math.log2(row.reduce((most, value) => Math.max(most, Math.abs(value)), 0)) + 32)));
    const levels = [...row].map((value) => Math.min(7, Math.max(-7, Math.round((7 * value) / 2 ** ((scale - 32) / 8)))) + 8);
    return [scale, ...levels.filter((_, at) => at % 2 === 0).map((high, at) => high * 16 + levels[2 * at + 1]!)];
  });
  return `// Which words of learners stand for the same things. Written by \`npm run train\` (scripts/train-nearness.ts), read by understand/nearness.ts.

/** Numbers of a word. */
export const size = ${size};

export const stems = ${JSON.stringify(stems.join(' '))};

/** Base64, for each stem: its scale s, which stands for 2 ** ((s - 32) / 8), and its numbers in sevenths of that, two a byte, each 8 more than it is. */
export const numbers = '${Buffer.from(bytes).toString('base64')}';
`;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += a[at]! * b[at]!;
  return sum;
}

const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function some(text: Text): Text {
  const kept = text.filter(() => random() >= leftOut);
  return kept.length > 0 ? kept : text;
}

const gauss = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

/** Numbers from 0 to below 1, the same ones each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = 'src/mentor/dialog/vocabulary/nearness.ts';
const random = seeded(1);
const { stems, many, parts } = read();
const vectors = train(start());
writeFileSync(join(root, target), written());
console.log(`train: ${target} holds ${stems.length} words, learned from ${parts.length} parts`);
