// Whose code asks for a variable: several services often read one file of settings, of which each uses a part.
import { whenNeeded } from '../../../base/once';
import { contains } from '../../../base/span';
import type { Workload } from '../../concepts';
import { testFile } from '../test-file';
import type { SourceFile } from '../source-file';
import { codeOf } from './code-owners';

export interface CodeSources {
  /** Paths of source files, and of lists of what programs are built with, whose text contains a word. */
  mentioning(word: string): readonly string[];
  source(path: string): SourceFile | undefined;
}

/** True if code of the workload has one of the words, or calls a function of shared code that does. */
export function createSettingReaders({ mentioning, source }: CodeSources, workloads: readonly Workload[]): (workload: Workload, words: readonly string[]) => boolean {
  const code = whenNeeded(() => codeOf(workloads));
  return (workload, words) => words.some((word) => asks(workload, word));

  function asks(workload: Workload, variable: string): boolean {
    const files = mentioning(variable).filter((file) => !testFile.test(file));
    if (files.some((file) => code().of(workload, file))) return true;
    const shared = files.filter((file) => !code().isOwned(file)).flatMap((file) => source(file) ?? []);
    return shared.flatMap((file) => functionsAround(file, variable)).some((name) => mentioning(name).some((file) => !testFile.test(file) && code().of(workload, file)));
  }
}

function functionsAround({ text, program }: SourceFile, word: string): readonly string[] {
  const names = new Set<string>();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    for (const fn of program.functions) if (fn.name.length > 3 && contains(fn.at, { start: at, end: at })) names.add(fn.name);
  }
  return [...names];
}
