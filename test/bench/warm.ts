// What the benchmark measures of a review whose results were kept: the command line over a folder, cold and warm.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Analyser, FileChange } from '../../src/analysis/analyser';
import { run } from '../../src/cli/run';
import { cpuSeconds } from './measure';

export async function benchWarm(createAnalyser: () => Analyser, tree: readonly FileChange[]): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'mentor-bench-'));
  try {
    for (const { file, text } of tree) {
      mkdirSync(dirname(join(cwd, 'tree', file)), { recursive: true });
      writeFileSync(join(cwd, 'tree', file), text!);
    }
    const review = async (): Promise<number> => {
      const spent = cpuSeconds();
      await run(['scan', 'tree', '--format', 'json', '--cache', 'kept', '--fail-on', 'never'], {
        cwd, colours: false, input: (async function* () {})(), interactive: false, out: () => undefined, note: console.error,
        createAnalyser, recognise: async () => undefined, product: async () => 'bench', lessons: async () => [],
      });
      return spent();
    };
    const cold = await review();
    const warm = await review();
    console.log(`review of ${tree.length} files with --cache: cold ${cold.toFixed(2)} s, warm ${warm.toFixed(2)} s of CPU: ${(cold / warm).toFixed(0)} times faster (aim 10)`);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
