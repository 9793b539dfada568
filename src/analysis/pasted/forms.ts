// The languages that pasted lines may be written in, and what has to stand around a few lines so that they are a file of that language.
import type { LanguageId } from '../program';

/** Text before and after the lines. */
export type Frame = readonly [before: string, after: string];

export interface Form {
  /** As fences of Markdown name it; the first is ours. */
  readonly fences: readonly string[];
  /** A file of this name is read as this language, wherever it lies. */
  readonly file: string;
  /** Absent for formats that are no programs: they are read as they stand. */
  readonly code?: {
    readonly language: LanguageId;
    /** The first one with which the lines parse is taken: the innermost first, since grammars take statements outside of functions as well. */
    readonly frames: readonly Frame[];
  };
  /** What lines of this form mostly have. */
  readonly sign: RegExp;
}

/** The function that stands around lines which are in none; nothing is said of it. */
export const around = 'aroundPastedLines';

const plain: Frame = ['', ''];

export const forms: readonly Form[] = [
  { fences: ['dockerfile', 'docker'], file: 'Dockerfile', sign: /^FROM \S+/m },
  { fences: ['hcl', 'terraform', 'tf'], file: 'pasted.tf', sign: /^\s*(?:resource|module|data|provider) "/m },
  { fences: ['nginx'], file: 'nginx.conf', sign: /^\s*(?:server|upstream \S+|location \S+) \{/m },
  { fences: ['yaml', 'yml', 'compose'], file: 'docker-compose.yml', sign: /^services:/m },
  { fences: ['yaml', 'yml', 'kubernetes'], file: 'pasted.yaml', sign: /^kind: [A-Z]/m },
  { fences: ['python', 'py'], file: 'pasted.py', code: { language: 'python', frames: [plain] }, sign: /^\s*(?:async )?(?:def|with|for|if|while|try|except|class)\b.*:\s*$|^\s*(?:from \w+ )?import \w|\b(?:None|True|False|elif|self\.)\b/m },
  { fences: ['ts', 'typescript', 'js', 'javascript', 'jsx', 'tsx'], file: 'pasted.ts', code: { language: 'javascript', frames: [plain] }, sign: /=>|\b(?:const|let|await|function)\b|===|\brequire\(|\bnew \w+(?:\.\w+)*\(\{/ },
  { fences: ['go', 'golang'], file: 'pasted.go', code: { language: 'go', frames: [[`package pasted\nfunc ${around}() {\n`, '\n}\n'], ['package pasted\n', ''], plain] }, sign: /:=|\bfunc\b|\berr != nil\b/ },
  { fences: ['java', 'kotlin'], file: 'Pasted.java', code: { language: 'java', frames: [[`class Pasted { void ${around}() throws Exception {\n`, '\n} }\n'], ['class Pasted {\n', '\n}\n'], plain] }, sign: /\b(?:public|private|new|final|void|@\w+)\b|^\s*[A-Z]\w*(?:<.*>)? \w+ =/m },
  { fences: ['csharp', 'cs', 'c#'], file: 'Pasted.cs', code: { language: 'csharp', frames: [plain, ['class Pasted {\n', '\n}\n']] }, sign: /\b(?:public|private|var|new|await|using|async Task)\b/ },
  { fences: ['rust', 'rs'], file: 'pasted.rs', code: { language: 'rust', frames: [[`async fn ${around}() {\n`, '\n}\n'], plain] }, sign: /\bfn \w|\blet (?:mut )?\w|::\w|\.unwrap\(\)|\?;/ },
];
