// What a language has to bring: how its files are recognised, parsed, lowered, found from each other, and edited.
import type { Tree } from '../syntax/syntax';
import type { ImportStyle, LanguageId, Program } from './program';

export interface Language {
  readonly id: LanguageId;
  /** Grammar by file extension (with the dot, lower case): `.tsx` → `tsx`. */
  readonly grammars: Readonly<Record<string, string>>;
  /**
   * Syntax to facts. Never throws for any input; what it cannot understand is `unknown` or left out. `parse` reads further text in
   * the same grammar, for what the grammar leaves as it is (the insides of macros); whoever calls it deletes the tree.
   */
  lower(tree: Tree, text: string, parse?: (text: string) => Tree): Program;
  /**
   * The files of the workspace a module specifier may mean, best first; empty when it is a package from elsewhere.
   * `from` is the importing file. Several files when a module is a folder of files (Go packages). `name` is what is looked for
   * in it; it is given where `resolvesNames` is true.
   */
  resolve(specifier: string, from: string, files: FileTable, name?: string): readonly string[];
  /** True if a module is spread over files by name (a Java package), so that the name leads to the one file that matters. */
  readonly resolvesNames?: boolean;
  /**
   * What a file declares, told cheaply from its text, for languages whose files need not be called after what they hold. The
   * language chooses the form of the names; it asks `FileTable.declaring` for them.
   */
  declares?(text: string): readonly string[];
  readonly edits: LanguageEdits;
}

/** The workspace's files, by path with `/`. */
export interface FileTable {
  has(path: string): boolean;
  /** Paths directly inside a folder (without trailing slash; '' is the root). */
  inFolder(folder: string): readonly string[];
  /** Text of a small non-source file the languages need for resolution, such as `go.mod`; undefined if absent. */
  text(path: string): string | undefined;
  /** All paths with this base name: `go.mod`. */
  named(name: string): readonly string[];
  /** All paths whose text declares this, as `Language.declares` told; empty for languages without it. */
  declaring(name: string): readonly string[];
  /** True if any file declares something that is called so, wherever it belongs. */
  declaresName(name: string): boolean;
  /** What the text of a file declares, as `Language.declares` told; empty for languages without it. */
  declaredIn(path: string): readonly string[];
}

/** How new code is written in this language; all functions return source text. */
export interface LanguageEdits {
  /** One key of a record literal: `timeout: 5000`, `"timeout": 5`, `Timeout: 5 * time.Second`. */
  entry(key: string, value: string): string;
  /** A whole record literal around entries: `{ timeout: 5000 }`. */
  record(entries: readonly string[]): string;
  /** A keyword argument, or null where the language has none. */
  keyword(name: string, value: string): string | null;
  /** What stands for an argument that is left out before a later one: `undefined`; absent where the language has none. */
  readonly filler?: string;
  /** An import statement without line break. For Go inside a group: the quoted path. `name` null imports the module. */
  importLine(module: string, name: string | null, style: ImportStyle): string;
}
