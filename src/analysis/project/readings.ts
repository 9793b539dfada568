// What answers were read from. An answer that is kept holds for as long as nothing of that has changed: a file that was looked into,
// or what all files say under a name.
import type { SourceFile } from './source-file';

/** An answer about a file, with what it was read from. */
export interface Read<T> {
  readonly answer: T;
  /** Numbers that only `Readings` understands: the file, and what else was looked at. */
  readonly file: number;
  readonly from: readonly number[];
  /** When it was last known to hold. */
  checkedAt: number;
}

export interface Readings {
  /** The answer that is being found looks at something: a file by its path, or `calls load`, what all files say about a name. */
  note(source: string): void;
  /** Finds an answer about a file. Where `isKept` says no, nobody may rely on what it was read from. */
  about<T>(file: string, ask: () => T, isKept?: () => boolean): Read<T>;
  /** True while nothing has changed that an answer was read from. */
  holds(read: Read<unknown>): boolean;
  /** An answer holds as things are now. */
  confirm(read: Read<unknown>): void;
  /** The same as `holds`, and if so, the answer that is being found relies on that one. */
  again(read: Read<unknown> | undefined): read is Read<unknown>;
  /** Finds something that no answer depends on as a whole; who uses a part of it notes that part. */
  apart<T>(ask: () => T): T;
  /** These are not what they were. */
  change(sources: Iterable<string>): void;
}

/** Answers of one kind. */
export interface Remembered<K, V> {
  /** The answer, found now or before; undefined where it is being found just now: what is made from itself has no answer. */
  get(key: K, file: SourceFile, ask: () => V): V | undefined;
}

const nothing: readonly number[] = [];

export function createReadings(): Readings {
  const numbers = new Map<string, number>();
  // How often anything has changed, and at which of these times each source did.
  let now = 0;
  const changedAt: number[] = [];
  // Everything in the order in which it was read, and where each source stands in it last. What one answer was read from is a stretch of it.
  let read: number[] = [];
  const lastAt: number[] = [];
  let start = 0;
  let asking = 0;

  // One file is mostly looked into many times in a row.
  let last: string | undefined;
  let lastNumber = -1;

  function numberOf(source: string): number {
    if (source !== last) {
      lastNumber = numbered(source);
      last = source;
    }
    return lastNumber;
  }

  function numbered(source: string): number {
    let number = numbers.get(source);
    if (number === undefined) {
      numbers.set(source, (number = numbers.size));
      changedAt.push(0);
      lastAt.push(-1);
    }
    return number;
  }

  function add(number: number): void {
    const at = lastAt[number]!;
    if (at >= start && read[at] === number) return;
    lastAt[number] = read.length;
    read.push(number);
  }

  /** Each source of the present stretch once, without the file itself; the stretch is made as short. */
  function sourcesHere(file: number): readonly number[] {
    const { length } = read;
    const from: number[] = [];
    for (let at = start; at < length; at++) if (lastAt[read[at]!] === at && read[at] !== file) from.push(read[at]!);
    if (from.length < length - start) {
      read.length = start;
      from.forEach(add);
    }
    // A copy is as long as it has to be; a list that grew by pushing has room for more.
    return from.length === 0 ? nothing : from.slice();
  }

  function holds(known: Read<unknown>): boolean {
    if (known.checkedAt === now) return true;
    if (changedAt[known.file]! > known.checkedAt || known.from.some((source) => changedAt[source]! > known.checkedAt)) return false;
    known.checkedAt = now;
    return true;
  }

  return {
    note(source) {
      if (asking > 0) add(numberOf(source));
    },
    about(path, ask, isKept = () => true) {
      const file = numberOf(path);
      const outer = start;
      add(file);
      start = read.length;
      asking++;
      try {
        const answer = ask();
        return { answer, file, from: isKept() ? sourcesHere(file) : nothing, checkedAt: now };
      } finally {
        asking--;
        start = outer;
        if (asking === 0) read.length = 0;
      }
    },
    holds,
    confirm(known) {
      known.checkedAt = now;
    },
    again(known): known is Read<unknown> {
      if (!known || !holds(known)) return false;
      if (asking > 0) {
        add(known.file);
        known.from.forEach(add);
      }
      return true;
    },
    apart(ask) {
      const outer = { read, start, asking };
      [read, start, asking] = [[], 0, 0];
      try {
        return ask();
      } finally {
        ({ read, start, asking } = outer);
      }
    },
    change(sources) {
      now++;
      for (const source of sources) changedAt[numberOf(source)] = now;
    },
  };
}

/** Keeps answers about the programs of files for as long as they hold. */
export function rememberedIn<K, V>(readings: Readings): Remembered<K, V> {
  const known = createPerFile<K, Read<V>>();
  const open = new Set<K>();
  return {
    get(key, file, ask) {
      const answers = known(file);
      const before = answers.get(key);
      if (readings.again(before)) return before.answer;
      if (open.has(key)) return undefined;
      open.add(key);
      const found = readings.about(file.path, ask);
      open.delete(key);
      answers.set(key, found);
      return found.answer;
    },
  };
}

/** One map for each version of a file, which goes when that version goes. */
export function createPerFile<K, V>(): (file: SourceFile) => Map<K, V> {
  const maps = new WeakMap<SourceFile, Map<K, V>>();
  let last: SourceFile | undefined;
  let lastMap = new Map<K, V>();
  return (file) => {
    if (file !== last) {
      last = file;
      lastMap = maps.get(file) ?? new Map<K, V>();
      maps.set(file, lastMap);
    }
    return lastMap;
  };
}
