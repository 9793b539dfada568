// The door of the analysis: files in, findings out. Composed by hand; the host supplies bytes, files and configuration.
import type { Finding } from '../model';
import type { SyntaxHost } from './syntax/syntax';
import type { Configuration } from './engine/configuration';

export type AnalyserHost = SyntaxHost;

export interface FileChange {
  /** Path with `/`, unique in this analyser's workspace; relative to its root, so that globs of the configuration fit. */
  readonly file: string;
  /** The whole new text; null when the file is gone. */
  readonly text: string | null;
}

export interface Skipped {
  readonly file: string;
  /** One clear sentence. */
  readonly reason: string;
}

/** One workspace: facts are joined across its files, never across analysers. */
export interface Analyser {
  /**
   * Takes in new, changed and removed files; resolves with the files whose findings may have changed, the given ones included.
   * Stops early, keeping what is done, when `cancelled` answers true. Never rejects for any text; rejects if a grammar cannot be loaded.
   */
  update(changes: readonly FileChange[], cancelled?: () => boolean): Promise<readonly string[]>;
  /** Findings that stand in a file, sorted by place; empty for an unknown file. Computed on demand and kept until something changes. */
  findings(file: string, configuration: Configuration): readonly Finding[];
  /** Files taken in, sorted. */
  files(): readonly string[];
  /** Files that were not or not wholly read, with the reason. */
  skipped(): readonly Skipped[];
}

export declare function createAnalyser(host: AnalyserHost): Analyser;
