// Prints figures and ratios, never asserts: how fast and how large the built product is.
// Usage: npm run bench [-- FOLDER] [-- --part NAME]   FOLDER: a source tree to scan instead of the made one; NAME: one benchmark alone.
// Each benchmark has a process of its own, so that none is slowed down or made larger by what those before it leave behind.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: { part, built }, positionals: [folder] } = parseArgs({ options: { part: { type: 'string' }, built: { type: 'boolean', default: false } }, allowPositionals: true });
const out = join(root, 'out/bench');
mkdirSync(out, { recursive: true });
const bundle = join(out, 'bench.mjs');
if (!built) await build({
  entryPoints: [join(root, 'test/bench/bench.ts')], bundle: true, platform: 'node', format: 'esm', outfile: bundle, logLevel: 'error',
  // Universal builds of packages hide what they require.
  mainFields: ['module', 'main'],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
const { parts, run } = await import(pathToFileURL(bundle).href);
if (part !== undefined) {
  await run(part, { wasm: join(root, 'dist/wasm'), folder, packedLessons: () => brotliDecompressSync(readFileSync(join(root, 'dist/lessons.json.br'))).toString('utf8') });
} else {
  for (const one of parts) spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--built', '--part', one, ...(folder === undefined ? [] : [folder])], { stdio: 'inherit' });
  printSizes();
}
if (!built) rmSync(bundle);

function printSizes() {
  const files = existsSync(root) ? readdirSync(root).filter((name) => name.endsWith('.vsix')) : [];
  const built = existsSync(join(root, 'out')) ? readdirSync(join(root, 'out')).filter((name) => name.endsWith('.vsix')).map((name) => join('out', name)) : [];
  for (const file of [...files, ...built]) console.log(`package ${file}: ${(statSync(join(root, file)).size / 1e6).toFixed(2)} MB (limit 8)`);
  const lessons = join(root, 'dist/lessons.json.br');
  if (existsSync(lessons)) console.log(`lessons: ${(statSync(lessons).size / 1e3).toFixed(0)} kB (limit 1,500)`);
}
