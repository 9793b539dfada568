// What the benchmark measures: scanning a tree, growth with size, single large files, a warm review, answering a keystroke, deployment
// files, memory. It prints and asserts nothing.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser, type Analyser, type FileChange } from '../../src/analysis/analyser';
import { defaultConfiguration } from '../../src/analysis/engine/configuration';
import { unpackLessons } from '../../src/mentor/mentor';
import { benchCorpus } from './corpus';
import { benchDialog } from './dialog';
import { longTexts, madeTree, longFile } from './made-tree';
import { inSeconds, percentilesOf, watch, type Spent } from './measure';
import { benchSystem } from './system';
import { benchWarm } from './warm';

export interface BenchOptions {
  /** Folder with the built WebAssembly files. */
  readonly wasm: string;
  /** A real source tree to scan instead of the made one. */
  readonly folder?: string;
  /** The lessons as they are shipped, unpacked by the host. */
  packedLessons(): string;
}

const benchmarks: Readonly<Record<string, (options: BenchOptions, analyser: () => Analyser) => Promise<void>>> = {
  corpus: ({ wasm }) => benchCorpus(wasm),
  dialog: ({ packedLessons }) => benchDialog(unpackLessons(packedLessons()), collect),
  scan: scans,
  files: (_, analyser) => longFiles(analyser),
  warm: ({ folder }, analyser) => benchWarm(analyser, folder === undefined ? madeTree(10) : treeOf(folder)),
  system: (_, analyser) => benchSystem(analyser),
  keystrokes: (_, analyser) => prepare(analyser()).then(() => keystrokes(analyser())),
};

export const parts = Object.keys(benchmarks);

/** Rejects for a part that is none of `parts`. */
export async function run(part: string, options: BenchOptions): Promise<void> {
  const benchmark = benchmarks[part];
  if (!benchmark) throw new Error(`There is no benchmark "${part}"; there are ${parts.join(', ')}.`);
  await benchmark(options, () => createAnalyser({ readWasm: (name) => Promise.resolve(new Uint8Array(readFileSync(join(options.wasm, name)))) }));
}

// The first scan also loads and compiles the grammars; what follows is about work, not about that.
const prepare = (analyser: Analyser): Promise<unknown> => scan(analyser, madeTree(0.2));

async function scans({ folder }: BenchOptions, analyser: () => Analyser): Promise<void> {
  await prepare(analyser());
  console.log('scan: bytes → seconds of CPU, MB per second and core, share of files that the pre-check keeps from being parsed, memory');
  const trees = folder === undefined ? [1, 3, 10, 30, 100].map((megabytes) => () => madeTree(megabytes)) : [() => treeOf(folder)];
  let before: number | undefined;
  for (const make of trees) {
    const tree = make();
    const megabytes = sizeOf(tree);
    const { spent: { whole: seconds }, findings, parsed } = await scan(analyser(), tree);
    const rate = megabytes / seconds;
    const ratio = before === undefined ? '' : `, ${(before / rate).toFixed(2)} times the time per byte of the tree before`;
    const skipped = `${Math.round(100 - (100 * parsed) / tree.length)} % skipped`;
    console.log(`  ${megabytes.toFixed(1)} MB in ${tree.length} files: ${seconds.toFixed(2)} s, ${rate.toFixed(1)} MB/s, ${skipped}, ${findings} findings, rss ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB${ratio}`);
    before = rate;
    collect();
  }
}

async function longFiles(analyser: () => Analyser): Promise<void> {
  await prepare(analyser());
  for (const [name, text] of longTexts(1)) {
    collect();
    const { spent } = await scan(analyser(), [{ file: name, text }]);
    console.log(`one file of 1 MB, ${name}: ${inSeconds(spent)} of CPU (limit 1)`);
  }
}

const sizeOf = (tree: readonly FileChange[]): number => tree.reduce((sum, file) => sum + file.text!.length, 0) / 1e6;

/** Memory figures mean what is kept, so the garbage goes first; needs `--expose-gc`. */
function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

async function scan(analyser: Analyser, tree: readonly FileChange[]): Promise<{ spent: Spent; findings: number; parsed: number }> {
  const spent = watch();
  await analyser.update(tree);
  let findings = 0;
  for (const file of analyser.files()) findings += analyser.findings(file, defaultConfiguration).length;
  return { spent: spent(), findings, parsed: analyser.parsed().length };
}

/** A change somewhere in a file of 2,000 lines, in a workspace of 5,000 files, until its findings are there. */
async function keystrokes(analyser: Analyser): Promise<void> {
  const file = 'src/long.ts';
  const lines = longFile(2_000);
  await analyser.update([...madeTree(20, 5_000), { file, text: lines.join('\n') }]);
  for (const path of analyser.files()) analyser.findings(path, defaultConfiguration);
  const times: Spent[] = [];
  for (let i = 0; i < 60; i++) {
    // A digit typed somewhere in a call or a computation.
    const at = lines.findIndex((line, number) => number > (i * 331) % lines.length && /\d;?$/.test(line));
    lines[at] = lines[at]!.replace(/(\d)(;?)$/, `$1${i % 10}$2`);
    const text = lines.join('\n');
    const spent = watch();
    await analyser.update([{ file, text }]);
    analyser.findings(file, defaultConfiguration);
    times.push(spent());
  }
  console.log(`change to findings, 2,000 lines, workspace of 5,000 files: ${percentilesOf(times)} of CPU (limit 100)`);
  collect();
  console.log(`memory with 5,000 files: rss ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB (limit 250)`);
}

function treeOf(folder: string): readonly FileChange[] {
  const files: FileChange[] = [];
  const walk = (path: string, relative: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') walk(join(path, entry.name), name);
      else if (entry.isFile() && /\.(?:[cm]?[jt]sx?|py|go|cs|java|rs|tf|ya?ml)$/.test(entry.name) && statSync(join(path, entry.name)).size < 2e6) {
        files.push({ file: name, text: readFileSync(join(path, entry.name), 'utf8') });
      }
    }
  };
  walk(folder, '');
  return files;
}
