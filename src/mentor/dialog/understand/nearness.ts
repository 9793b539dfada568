// What texts are about beyond their very words: a text is a direction, the sum of those of its words, and words that learners use for
// the same things point the same way. Learned from the ways to ask (scripts/train-nearness.mjs), so it knows the field's words and no others.
import { numbers, size, stems } from '../vocabulary/nearness';

export interface Senses {
  /** Adds a way of saying what a text is about. All of one text are added before those of the next. */
  add(at: number, said: readonly string[]): void;
  /** Cosines, from -1 to 1, of a question and each text; undefined if no word of the question is known. */
  to(question: readonly string[]): Nearness | undefined;
}

export interface Nearness {
  /** How near all ways of saying it are together: lower than `best`, and quickly told. */
  overall(at: number): number;
  /** How near the nearest way of saying it is. */
  best(at: number): number;
}

/** A direction is kept in bytes. */
const unit = 127;

export function createSenses(): Senses {
  const { places, values } = learned();
  let rows = new Int8Array(1 << 20);
  let many = 0;
  /** By text: its first row; the next text's first row ends it. */
  const starts: number[] = [];
  /** By text, the sum of its rows. One long row takes a fraction of the room of many short ones. */
  let sums = new Float32Array(1 << 17);

  const directionOf = (said: readonly string[]): Float32Array | undefined => {
    const direction = new Float32Array(size);
    for (const stem of said) {
      const place = places.get(stem);
      if (place !== undefined) for (let index = 0; index < size; index++) direction[index]! += values[place * size + index]!;
    }
    let length = 0;
    for (const value of direction) length += value * value;
    if (length < 1e-6) return undefined;
    length = Math.sqrt(length);
    for (let index = 0; index < size; index++) direction[index]! /= length;
    return direction;
  };

  return {
    add(at, said) {
      while (starts.length <= at) starts.push(many);
      const direction = directionOf(said);
      if (!direction) return;
      if ((many + 1) * size > rows.length) {
        const more = new Int8Array(rows.length * 2);
        more.set(rows);
        rows = more;
      }
      if ((at + 1) * size > sums.length) {
        const more = new Float32Array(Math.max(sums.length * 2, (at + 1) * size));
        more.set(sums);
        sums = more;
      }
      const row = many++ * size;
      for (let index = 0; index < size; index++) {
        rows[row + index] = direction[index]! * unit;
        sums[at * size + index]! += direction[index]!;
      }
    },
    to(question) {
      const direction = directionOf(question);
      return direction && {
        overall(at) {
          const ways = (starts[at + 1] ?? many) - (starts[at] ?? many);
          if (ways === 0) return -1;
          let cosine = 0;
          for (let index = 0, place = at * size; index < size; index++) cosine += direction[index]! * sums[place + index]!;
          return cosine / ways;
        },
        best(at) {
          let most = -unit;
          for (let row = starts[at] ?? many; row < (starts[at + 1] ?? many); row++) {
            let cosine = 0;
            for (let index = 0, place = row * size; index < size; index++) cosine += direction[index]! * rows[place + index]!;
            if (cosine > most) most = cosine;
          }
          return most / unit;
        },
      };
    },
  };
}

interface Learned {
  readonly places: ReadonlyMap<string, number>;
  /** `size` numbers for each place. */
  readonly values: Float32Array;
}

let kept: Learned | undefined;

function learned(): Learned {
  if (kept) return kept;
  const places = new Map(stems.split(' ').map((stem, place) => [stem, place]));
  const bytes = Uint8Array.from(atob(numbers), (character) => character.charCodeAt(0));
  const values = new Float32Array(places.size * size);
  for (let at = 0, from = 0; at < values.length; from += size / 2 + 1) {
    const scale = 2 ** ((bytes[from]! - 32) / 8) / 7;
    for (let index = from + 1; index <= from + size / 2; index++) {
      values[at++] = ((bytes[index]! >> 4) - 8) * scale;
      values[at++] = ((bytes[index]! & 15) - 8) * scale;
    }
  }
  return (kept = { places, values });
}
