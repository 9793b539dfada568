// One workspace folder: keeps its analyser in step with files and documents, one step at a time, what is open first.
import { URI, Utils } from 'vscode-uri';
import { createAnalyser, type Analyser, type AnalyserHost, type FileChange, type Skipped } from '../analysis/analyser';
import type { Memory } from '../analysis/engine';
import type { Files } from './host';

/** Files read in one step while nothing urgent waits: large enough to be quick, small enough for typing to get in between. */
const batchSize = 32;

export interface Folder {
  /** Address of the folder without trailing slash. */
  readonly root: string;
  readonly analyser: Analyser;
  /** The path of an address in this folder; undefined when it lies elsewhere. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** The text of an open document; takes precedence over the disk until `release`. */
  take(path: string, text: string, version: number): void;
  /** The version of an open document that the findings are about. */
  versionOf(path: string): number | undefined;
  release(path: string): void;
  /** Something happened to a file, or to a folder that is now gone. */
  touch(path: string, gone: boolean): void;
  /** Reads the folder anew. */
  load(): void;
  /** What was left out and why. */
  skipped(): readonly Skipped[];
  /** `round` counts the steps that have changed something. */
  progress(): { readonly busy: boolean; readonly done: number; readonly total: number; readonly round: number };
  /** Digests of the texts that were taken in, by path; empty without a memory. */
  sums(): ReadonlyMap<string, string>;
  /** True while every file that came or went is as these digests have it. */
  isPartOf(expected: ReadonlyMap<string, string>): boolean;
  /** Resolves when everything known so far is taken in. */
  whenIdle(): Promise<void>;
}

export interface FolderListener {
  /** False for files the team does not want to be read. */
  mayRead(path: string): boolean;
  /** Findings of these files may have changed; `typed` when the cause is an open document. */
  changed(paths: readonly string[], typed: boolean): void;
  progressed(): void;
  failed(error: unknown): void;
}

/** `files` is absent for a place that cannot be read; only open documents count there. `memory` digests texts, where results are kept. */
export function createFolder(root: string, host: AnalyserHost, files: Files | undefined, listener: FolderListener, memory?: Memory): Folder {
  const rootUri = URI.parse(root);
  const prefix = `${rootUri.toString()}/`;
  const analyser = createAnalyser(host);
  const open = new Set<string>();
  const analysed = new Map<string, number>();
  const urgent = new Map<string, { readonly text: string | null; readonly version?: number }>();
  const unread = new Set<string>();
  const unreadable = new Map<string, string>();
  let passedOver: readonly Skipped[] = [];
  let listing = false;
  let total = 0;
  let running: Promise<void> | undefined;
  // Files that went away stay here without a digest.
  const sums = new Map<string, string | undefined>();
  let round = 0;
  let compared: { readonly round: number; readonly expected: ReadonlyMap<string, string>; readonly fits: boolean } | undefined;

  function note(changes: readonly FileChange[]): readonly FileChange[] {
    round++;
    if (memory) for (const { file, text } of changes) sums.set(file, text === null ? undefined : memory.digest([text]));
    return changes;
  }

  function run(): void {
    running ??= pump().finally(() => {
      running = undefined;
      listener.progressed();
    });
  }

  /** Every step takes its work off the list before it can fail, so that a failure is told once and the rest goes on. */
  async function pump(): Promise<void> {
    while (urgent.size > 0 || listing || unread.size > 0) {
      try {
        if (urgent.size === 0 && listing) await list();
        else if (urgent.size > 0) listener.changed(await analyseUrgent(), true);
        else listener.changed(await analyser.update(await readBatch()), false);
      } catch (error) {
        listener.failed(error);
      }
      listener.progressed();
    }
  }

  async function list(): Promise<void> {
    listing = false;
    const listed = await files?.list(root);
    for (const path of listed?.files ?? []) if (!open.has(path) && listener.mayRead(path)) unread.add(path);
    passedOver = listed?.skipped ?? [];
    total = unread.size + open.size;
  }

  async function analyseUrgent(): Promise<readonly string[]> {
    const changes = [...urgent].map(([file, { text, version }]) => ({ file, text, version }));
    urgent.clear();
    const affected = await analyser.update(note(changes));
    for (const { file, version } of changes) {
      if (version === undefined) analysed.delete(file);
      else analysed.set(file, version);
    }
    return affected;
  }

  async function readBatch() {
    const paths = [...unread].slice(0, batchSize);
    for (const path of paths) unread.delete(path);
    const contents = (await files?.read(root, paths)) ?? [];
    const changes = paths.map((file, i) => {
      const content = contents[i];
      if (content && 'reason' in content) unreadable.set(file, content.reason);
      else unreadable.delete(file);
      return { file, text: content && 'text' in content ? content.text : null };
    });
    return note(changes.filter(({ file }) => !open.has(file)));
  }

  return {
    root,
    analyser,
    pathOf(uri) {
      const normal = URI.parse(uri).toString();
      return normal.startsWith(prefix) ? decodeURIComponent(normal.slice(prefix.length)) : undefined;
    },
    uriOf: (path) => Utils.joinPath(rootUri, path).toString(),
    take(path, text, version) {
      open.add(path);
      unread.delete(path);
      urgent.set(path, { text, version });
      run();
    },
    versionOf: (path) => analysed.get(path),
    release(path) {
      open.delete(path);
      analysed.delete(path);
      if (files) unread.add(path);
      else urgent.set(path, { text: null });
      run();
    },
    touch(path, gone) {
      if (open.has(path)) return;
      if (gone) for (const file of analyser.files()) if (file === path || file.startsWith(`${path}/`)) urgent.set(file, { text: null });
      if (!gone && listener.mayRead(path)) unread.add(path);
      run();
    },
    load() {
      listing = true;
      run();
    },
    skipped: () => [...passedOver, ...analyser.skipped(), ...[...unreadable].map(([file, reason]) => ({ file, reason }))],
    progress: () => ({ busy: listing || unread.size > 0, done: total - Math.min(total, unread.size), total, round }),
    sums: () => new Map([...sums].flatMap(([path, sum]) => (sum === undefined ? [] : [[path, sum] as const]))),
    isPartOf(expected) {
      if (compared?.round !== round || compared.expected !== expected) {
        compared = { round, expected, fits: [...sums].every(([path, sum]) => expected.get(path) === sum) };
      }
      return compared.fits;
    },
    async whenIdle() {
      while (running) await running;
    },
  };
}
