// What files say about calls and functions of other files: `pRetry(loadStock)` gives `loadStock` a retry, wherever it is written.
// Kept file by file, so that a change is looked into where it was made.
import { push } from '../../base/multimap';
import type { Read, Readings } from './readings';
import type { SourceFile } from './source-file';

export interface Said<T> {
  /** Asks all files, unless that was done before. */
  complete(): void;
  /** What all files say about something, by its id. While they are being asked: what is known so far. */
  about(id: string): readonly T[];
  /** Asks those files again whose words may have changed, each once until `settle`; gives the sources of answers that may not be what they were. */
  renew(): readonly string[];
  /** What the files say now holds. */
  settle(): void;
  /** Forgets everything. */
  clear(): void;
}

export type Saying<T> = readonly [id: string, what: T];

export interface SaidHost<T> {
  /** The files that may say something. */
  files(): readonly SourceFile[];
  /** Found one after the other. */
  sayingsIn(file: SourceFile): Iterable<Saying<T>>;
}

/** `name` begins the names of these sources. */
export function createSaid<T>(name: string, readings: Readings, host: SaidHost<T>): Said<T> {
  const byFile = new Map<string, Read<readonly Saying<T>[]>>();
  const byId = new Map<string, T[]>();
  // Since `settle`.
  const asked = new Set<string>();
  let isAsked = false;

  /** What was said becomes known at once: the next saying may follow from it. */
  function ask(file: SourceFile): void {
    byFile.set(file.path, readings.apart(() => readings.about(file.path, () => {
      const sayings: Saying<T>[] = [];
      for (const saying of host.sayingsIn(file)) {
        sayings.push(saying);
        push(byId, ...saying);
      }
      return sayings;
    })));
  }

  function takeBack(path: string): void {
    for (const [id, what] of byFile.get(path)?.answer ?? []) {
      const left = (byId.get(id) ?? []).filter((other) => other !== what);
      if (left.length > 0) byId.set(id, left);
      else byId.delete(id);
    }
    byFile.delete(path);
  }

  return {
    complete() {
      if (isAsked) return;
      isAsked = true;
      for (const file of host.files()) ask(file);
    },
    about(id) {
      readings.note(`${name} ${id}`);
      return byId.get(id) ?? [];
    },
    renew() {
      if (!isAsked) return [];
      const about = new Set<string>();
      const note = (path: string): void => byFile.get(path)?.answer.forEach(([id]) => about.add(`${name} ${id}`));
      const present = new Map(host.files().map((file) => [file.path, file]));
      for (const path of new Set([...byFile.keys(), ...present.keys()])) {
        const before = byFile.get(path);
        if (asked.has(path) || (before && readings.holds(before))) continue;
        asked.add(path);
        note(path);
        takeBack(path);
        const file = present.get(path);
        if (file) ask(file);
        note(path);
      }
      return [...about];
    },
    settle() {
      for (const path of asked) {
        const read = byFile.get(path);
        if (read) readings.confirm(read);
      }
      asked.clear();
    },
    clear() {
      isAsked = false;
      byFile.clear();
      byId.clear();
    },
  };
}
