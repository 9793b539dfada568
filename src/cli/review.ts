// Reviews one workspace, which is one PATH of the command line: finds its files, reads them, and asks the analyser.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileChange, Skipped } from '../analysis/analyser';
import { isExcluded, unusedSuppression, withSettings, type Configuration, type Decided } from '../analysis/engine';
import { readText, walk } from '../disk';
import type { Explanation, Finding, SystemMap } from '../model';
import type { CliHost } from './host';
import { usageError } from './usage-error';

export interface Review {
  /** Absolute folder the paths are relative to. */
  readonly root: string;
  /** In the order of the files; paths are relative to the root. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Read files, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** The text of a file that was read. */
  textOf(file: string): string | undefined;
  /** Why nothing is reported at a place of a file that was read; line and column from 0. Paths are relative to the root. */
  explain(file: string, place: { readonly line: number; readonly character?: number }, decided: Decided): readonly Explanation[];
  /** The system that the files describe; paths are relative to the root. */
  map(): SystemMap;
}

export interface ReviewRequest {
  readonly path: string;
  /** The configuration that counts for a file, by its absolute path. Rejects if it is broken. */
  configurationOf(root: string, file: string): Promise<Configuration>;
  /** Which of the files are reported; facts come from all of them. */
  isReported(file: string): boolean;
}

/** The files of a workspace, read, before anything is made of them. */
export interface Gathered {
  readonly root: string;
  readonly changes: readonly FileChange[];
  /** What was not read. */
  readonly skipped: readonly Skipped[];
  configurationOf(file: string): Configuration;
  textOf(file: string): string | undefined;
  /** The bytes of some of the files. */
  bytesOf(files: readonly string[]): number;
}

/** Rejects with a usage error if the path does not exist or the configuration is broken. */
export async function review(request: ReviewRequest, host: CliHost): Promise<Review> {
  return judged(await gather(request, host), request, host);
}

export async function gather({ path, configurationOf }: ReviewRequest, host: CliHost): Promise<Gathered> {
  const { root, files, isWhole, skipped: passedOver } = await list(resolve(host.cwd, path), path);
  const configurations = new Map<string, Configuration>();
  for (const file of files) configurations.set(file, forPart(await configurationOf(root, file), isWhole));
  const wanted = files.filter((file) => !isExcluded(file, configurations.get(file)!));

  const { changes, sizes, unreadable } = await readAll(root, wanted);
  const texts = new Map(changes.map(({ file, text }) => [file, text ?? undefined]));
  return {
    root,
    changes,
    skipped: [...passedOver, ...unreadable],
    configurationOf: (file) => configurations.get(file)!,
    textOf: (file) => texts.get(file),
    bytesOf: (some) => some.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0),
  };
}

export async function judged({ root, changes, skipped, configurationOf, textOf, bytesOf }: Gathered, { path, isReported }: ReviewRequest, host: CliHost): Promise<Review> {
  const analyser = host.createAnalyser();
  await analyser.update(changes).catch((cause: unknown) => {
    throw new Error(`The analysis of "${path}" stopped; please report it.`, { cause });
  });

  const failures: Skipped[] = [];
  const read = analyser.files().filter(isReported);
  const findings = read.flatMap((file) => {
    try {
      return analyser.findings(file, configurationOf(file));
    } catch (error) {
      // A mistake in one rule must not cost the findings of all other files.
      failures.push({ file, reason: `${(error as Error).message} This is a mistake in the mentor; please report it.` });
      return [];
    }
  });
  return {
    root,
    findings,
    skipped: [...skipped, ...analyser.skipped(), ...failures].filter(({ file }) => isReported(file)).sort(byFile),
    files: read.length,
    bytes: bytesOf(read),
    textOf,
    explain: (file, place, decided) => analyser.explainSilence(file, place, configurationOf(file), decided),
    map: () => analyser.map(),
  };
}

/** Of a single file nobody knows what its suppressions silence: that may follow from other files. */
function forPart(configuration: Configuration, isWhole: boolean): Configuration {
  return isWhole ? configuration : withSettings(configuration, { rules: { [unusedSuppression.id]: 'off' } });
}

interface Listing {
  readonly root: string;
  /** A folder, not a single file. */
  readonly isWhole: boolean;
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

async function list(absolute: string, written: string): Promise<Listing> {
  try {
    const found = await stat(absolute);
    if (!found.isDirectory()) return { root: dirname(absolute), isWhole: false, files: [basename(absolute)], skipped: [] };
    return { root: absolute, isWhole: true, ...(await walk(absolute)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw usageError(`There is no file or folder "${written}".`, error);
    throw usageError(`"${written}" cannot be read (${code ?? (error as Error).message}).`, error);
  }
}

/** So many files are read at a time: enough to keep the disk busy, few enough for any limit on open files. */
const together = 64;

async function readAll(root: string, files: readonly string[]) {
  const changes: FileChange[] = [];
  const sizes = new Map<string, number>();
  const unreadable: Skipped[] = [];
  for (let start = 0; start < files.length; start += together) {
    const batch = files.slice(start, start + together);
    const contents = await Promise.all(batch.map((file) => readText(join(root, ...file.split('/')))));
    contents.forEach((content, i) => {
      const file = batch[i]!;
      if (!content) unreadable.push({ file, reason: 'The file went away while the folder was read.' });
      else if ('reason' in content) unreadable.push({ file, reason: content.reason });
      else {
        changes.push({ file, text: content.text });
        sizes.set(file, content.bytes);
      }
    });
  }
  return { changes, sizes, unreadable };
}

/** How results name a file of a workspace: relative to the working directory, with `/`. */
export function displayPath(host: CliHost, root: string, file: string): string {
  return relative(host.cwd, join(root, file)).split(sep).join('/');
}

function byFile(a: Skipped, b: Skipped): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
