// Code in lessons, and what its author says about it in the line that opens the block:
//
//   ```ts bad rule=missing-timeout            shows the smell: the analyser must report the rule here
//   ```ts good rule=missing-timeout           the same code mended: the analyser must not report the rule
//   ```yaml bad rule=single-point-of-failure file=compose.yaml     named, where the format is told by the file's name
//   ```text picture                           a drawing made of characters; the sentence before it says what it shows
//   ```python                                 shows something; it must parse, and proves nothing
//
// The tests run the analyser over every block that carries a rule, so an example cannot stop being true unnoticed.
import type { CodeBlock, Lesson } from './lesson';

export interface Fence {
  readonly language: string;
  readonly verdict?: 'bad' | 'good';
  readonly rule?: string;
  /** The name the author gave. */
  readonly namedFile?: string;
  readonly picture: boolean;
  /** Words of the opening line that mean nothing. */
  readonly unknown: readonly string[];
}

/** All code of a lesson in the order of the file. */
export function codeBlocks(lesson: Lesson): readonly CodeBlock[] {
  return lesson.sections.flatMap((section) => section.code);
}

export function describeFence(info: string): Fence {
  const [language = '', ...words] = info.trim().split(/\s+/);
  let verdict: Fence['verdict'];
  let rule: string | undefined;
  let namedFile: string | undefined;
  let picture = false;
  const unknown: string[] = [];
  for (const word of words) {
    if (word === 'bad' || word === 'good') verdict = word;
    else if (word === 'picture') picture = true;
    else if (/^rule=[a-z-]+$/.test(word)) rule = word.slice('rule='.length);
    else if (/^file=[\w./-]+$/.test(word)) namedFile = word.slice('file='.length);
    else unknown.push(word);
  }
  return { language, ...(verdict ? { verdict } : {}), ...(rule ? { rule } : {}), ...(namedFile ? { namedFile } : {}), picture, unknown };
}

const extensions: Readonly<Record<string, string>> = {
  ts: 'ts', typescript: 'ts', js: 'js', javascript: 'js', py: 'py', python: 'py', go: 'go', java: 'java', csharp: 'cs', cs: 'cs', rust: 'rs', rs: 'rs', yaml: 'yaml', yml: 'yaml', json: 'json', bash: 'sh', sh: 'sh', terraform: 'tf', hcl: 'tf', tf: 'tf',
};

/** What the file would be called if the author gave no name. */
export function fileName(fence: Fence): string {
  return fence.namedFile ?? `example.${extensions[fence.language] ?? 'txt'}`;
}
