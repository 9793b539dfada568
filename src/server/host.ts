// What the server needs from where it runs: a process on the user's disk, or a Web Worker.
import type { AnalyserHost, Skipped } from '../analysis/analyser';
import type { ChangedLines, Memory } from '../analysis/engine';

export interface ServerHost {
  /** How WebAssembly is read; `wasmFolder` is what the client told, if it did. */
  analyser(wasmFolder: string | undefined): AnalyserHost;
  /** The files of this machine; absent in a worker. */
  readonly disk?: Disk;
  /** Keeps results in a folder of this machine; absent in a worker. */
  memory?(folder: string): Memory;
  /** How long, in milliseconds, a folder must be left alone before what was found in it is kept; 20 seconds if absent. */
  readonly keepingPause?: number;
}

/** A source of files; paths are with `/` and relative to `root`, which is a URI. */
export interface Files {
  /** Files worth reading, and what was left out on the way. */
  list(root: string): Promise<{ readonly files: readonly string[]; readonly skipped: readonly Skipped[] }>;
  /** In the order of the paths; undefined for a file that is gone. */
  read(root: string, paths: readonly string[]): Promise<readonly (ReadFile | undefined)[]>;
}

export type ReadFile = { readonly text: string } | { readonly reason: string };

export interface Disk extends Files {
  /** True for folders on this machine. There, paths may start with `../`. */
  serves(root: string): boolean;
  /** Rejects with one clear sentence, for example where there is no git. */
  changedLines(root: string, since: string): Promise<ChangedLines>;
}
