// Compiles the tests that run inside the extension host to out/editor/, each file for itself.
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { isCommand } from '../setup/command.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

if (isCommand(import.meta.url)) await buildSuite().catch(() => (process.exitCode = 1));

/** Rejects if a test does not compile; the errors are printed by then. */
export async function buildSuite() {
  const suite = join(root, 'test', 'editor', 'suite');
  const outdir = join(root, 'out', 'editor');
  const tests = (await readdir(suite, { recursive: true })).filter((name) => name.endsWith('.test.ts'));
  await rm(outdir, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: ['index.ts', ...tests].map((name) => join(suite, name)),
    outbase: suite,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    // Mocha must be one and the same for the runner and the tests; the editor supplies its own interface.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
