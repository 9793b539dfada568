// The door of the analysis: files in, findings out. Composed by hand; the host supplies bytes, files and configuration.
import { createLineIndex, type LineIndex } from '../base/line-index';
import type { Explanation, Finding, SystemMap } from '../model';
import { artifacts } from './artifacts';
import type { Configuration } from './engine/configuration';
import type { Decided } from './engine/decided';
import { judge, type JudgeInput } from './engine/findings';
import { explainSilence } from './explain-silence';
import { languages, libraries } from './languages';
import { createProject } from './project/project';
import { rules } from './rules';
import { createSyntax, type SyntaxHost } from './syntax/syntax';
import { createWorkspace } from './workspace';

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
  /**
   * Why nothing, or nothing more, is reported about the calls at a place; line and column from 0, without a column all calls of the line.
   * Empty where no call stands, and for a file in which nothing was looked for. `decided` tells what people
   * have decided about single findings.
   */
  explainSilence(file: string, place: { readonly line: number; readonly character?: number }, configuration: Configuration, decided?: Decided): readonly Explanation[];
  /** The system that the files describe. Computed on demand. */
  map(): SystemMap;
  /** Files taken in, sorted. */
  files(): readonly string[];
  /** Those of them whose syntax was read so far; the pre-check keeps the others from it. */
  parsed(): readonly string[];
  /** Files that were not or not wholly read, with the reason. */
  skipped(): readonly Skipped[];
}

export function createAnalyser(host: AnalyserHost, syntax = createSyntax(host)): Analyser {
  const workspace = createWorkspace({ syntax, languages, libraries, artifacts, createProject: (port) => createProject(port, libraries) });
  const lines = new Map<string, { text: string; index: LineIndex }>();
  let kept = new Map<string, readonly Finding[]>();
  let keptFor: Configuration | undefined;

  function linesOf(file: string): LineIndex | undefined {
    const text = workspace.text(file);
    if (text === undefined) return undefined;
    const known = lines.get(file);
    if (known?.text === text) return known.index;
    const index = createLineIndex(text);
    lines.set(file, { text, index });
    return index;
  }

  /** Undefined for a file in which nothing is looked for. */
  function inputOf(file: string, configuration: Configuration): JudgeInput | undefined {
    const { project } = workspace;
    const text = workspace.text(file);
    const index = project.has(file) ? linesOf(file) : undefined;
    if (text === undefined || !index) return undefined;
    return { file, text, lines: index, facts: project.of(file), project, rules, configuration, source: project.sources.get(file), linesOf };
  }

  return {
    async update(changes, cancelled = () => false) {
      for (const { file } of changes) lines.delete(file);
      const touched = await workspace.update(changes, cancelled);
      kept = new Map();
      return touched;
    },
    findings(file, configuration) {
      if (keptFor !== configuration) kept = new Map();
      keptFor = configuration;
      const known = kept.get(file);
      if (known) return known;
      const input = inputOf(file, configuration);
      if (!input) return [];
      const found = judge(input);
      kept.set(file, found);
      return found;
    },
    explainSilence: (file, place, configuration, decided = () => undefined) =>
      explainSilence(file, place, { project: workspace.project, linesOf, inputOf: (path) => inputOf(path, configuration), declared: configuration.declared, decided }),
    map: () => workspace.project.systemMap(({ file, span }) => (linesOf(file)?.positionAt(span.start).line ?? 0) + 1),
    files: () => workspace.files(),
    parsed: () => [...workspace.project.sources.keys()],
    skipped: () => workspace.skipped(),
  };
}
