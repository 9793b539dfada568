// Prints figures and ratios, never asserts: how fast and how large the built product is.
// Usage: npm run bench [-- FOLDER]   FOLDER: a source tree to scan instead of the made one.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'out/bench');
mkdirSync(out, { recursive: true });
const bundle = join(out, 'bench.mjs');
await build({
  entryPoints: [join(root, 'test/bench/bench.ts')], bundle: true, platform: 'node', format: 'esm', outfile: bundle, logLevel: 'error',
  // Universal builds of packages hide what they require.
  mainFields: ['module', 'main'],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
const { run, unpackLessons } = await import(pathToFileURL(bundle).href);
const lessons = unpackLessons(brotliDecompressSync(readFileSync(join(root, 'dist/lessons.json.br'))).toString('utf8'));
await run({ wasm: join(root, 'dist/wasm'), folder: process.argv[2], lessons });
printSizes();
rmSync(bundle);

function printSizes() {
  const files = existsSync(root) ? readdirSync(root).filter((name) => name.endsWith('.vsix')) : [];
  const built = existsSync(join(root, 'out')) ? readdirSync(join(root, 'out')).filter((name) => name.endsWith('.vsix')).map((name) => join('out', name)) : [];
  for (const file of [...files, ...built]) console.log(`package ${file}: ${(statSync(join(root, file)).size / 1e6).toFixed(2)} MB (limit 8)`);
  const lessons = join(root, 'dist/lessons.json.br');
  if (existsSync(lessons)) console.log(`lessons: ${(statSync(lessons).size / 1e3).toFixed(0)} kB (limit 1,500)`);
}
