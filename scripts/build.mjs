// Builds everything that ships into dist/: the bundles, the grammars, the lessons. `--dev` keeps names and source maps.
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import esbuild from 'esbuild';
import { thirdPartyNotice } from './licenses.mjs';
import { loadSource } from './load-source.mjs';
import { isCommand } from './setup/command.mjs';
import { workedOut } from './worked-out.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);

const grammars = ['typescript', 'tsx', 'javascript', 'python', 'go', 'java', 'c-sharp', 'rust'];

/** @type {esbuild.BuildOptions} */
const forNode = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Universal (UMD) builds hide their requires from a bundler; the ECMAScript build of the same package does not.
  mainFields: ['module', 'main'],
  // The CommonJS build of the parser finds its own place without `import.meta`, which a CommonJS bundle does not have.
  alias: { 'web-tree-sitter': require.resolve('web-tree-sitter') },
};

// A Node built-in has no meaning in a browser, so esbuild itself refuses a browser bundle that reaches for one.
/** @type {esbuild.BuildOptions} */
const forBrowser = { platform: 'browser', target: 'es2022' };

/** @type {(esbuild.BuildOptions & { entry: string, outfile: string })[]} */
const bundles = [
  { entry: 'extension/activate.ts', outfile: 'extension.js', ...forNode, external: ['vscode'] },
  { entry: 'extension/activate.browser.ts', outfile: 'extension.browser.js', ...forBrowser, format: 'cjs', external: ['vscode'] },
  { entry: 'server/desktop.ts', outfile: 'server.js', ...forNode },
  { entry: 'server/browser.ts', outfile: 'server.browser.js', ...forBrowser, format: 'iife' },
  { entry: 'server/stdio.ts', outfile: 'server.stdio.js', ...forNode },
  { entry: 'webview/panel.ts', outfile: 'webview/panel.js', ...forBrowser, format: 'iife' },
  { entry: 'webview/map/map.ts', outfile: 'webview/map.js', ...forBrowser, format: 'iife' },
  { entry: 'cli/main.ts', outfile: 'cli.js', ...forNode, banner: { js: '#!/usr/bin/env node' } },
];

if (isCommand(import.meta.url)) {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
  // esbuild has printed its own errors with their places by then; anything else is told in one line.
  await build(values).catch((error) => {
    if (!('errors' in error)) console.error(`build: ${error.message}`);
    process.exitCode = 1;
  });
}

/**
 * Builds dist/ anew. Rejects if an entry does not compile; the errors are then printed already.
 * @param {{ dev?: boolean }} [options] `dev` leaves names readable and writes source maps
 */
export async function build({ dev = false } = {}) {
  const started = performance.now();
  await rm(dist, { recursive: true, force: true });
  const plugins = [workedOut(root)];
  const inputs = await Promise.all(bundles.map((options) => bundle({ ...options, plugins }, dev)));
  await Promise.all([copyGrammars(), packLessons(dev)]);
  const grammarPackage = 'node_modules/@vscode/tree-sitter-wasm';
  await writeFile(join(dist, 'third-party-licenses.txt'), await thirdPartyNotice(root, [...inputs.flat(), grammarPackage]));
  await chmod(join(dist, 'cli.js'), 0o755);
  console.log(`build: dist/ is ready in ${((performance.now() - started) / 1000).toFixed(1)} s${dev ? ' (development)' : ''}`);
}

/**
 * @param {(typeof bundles)[number] & { plugins: esbuild.Plugin[] }} options
 * @param {boolean} dev
 * @returns {Promise<string[]>} the files that went into it, relative to the root
 */
async function bundle({ entry, outfile, ...options }, dev) {
  const { metafile } = await esbuild.build({
    ...options,
    metafile: true,
    absWorkingDir: root,
    entryPoints: [join('src', entry)],
    outfile: join('dist', outfile),
    bundle: true,
    minify: !dev,
    sourcemap: dev,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

async function copyGrammars() {
  const target = join(dist, 'wasm');
  await mkdir(target, { recursive: true });
  const from = dirname(require.resolve('@vscode/tree-sitter-wasm/package.json'));
  await Promise.all([
    copyFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), join(target, 'web-tree-sitter.wasm')),
    ...grammars.map((grammar) => {
      const name = `tree-sitter-${grammar}.wasm`;
      return copyFile(join(from, 'wasm', name), join(target, name));
    }),
  ]);
}

/**
 * Lessons travel as one packed file, because an extension in the browser cannot list a folder cheaply.
 * @param {boolean} dev saves a second, and takes a tenth more room
 */
async function packLessons(dev) {
  const folder = join(root, 'lessons');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const lessons = await Promise.all(
    files.map(async (file) => ({
      file: file.split(sep).join('/'),
      text: (await readFile(join(folder, file), 'utf8')).replace(/\r\n/g, '\n'),
    })),
  );
  await mkdir(dist, { recursive: true });
  // Read here, so that nobody waits for it later. What is wrong with a lesson is a matter of its tests; here it is left out.
  const { loadLessons, packLessons: pack } = await loadSource(root, 'src/mentor/lessons/index.ts');
  const params = { [constants.BROTLI_PARAM_QUALITY]: dev ? 5 : 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  await writeFile(join(dist, 'lessons.json.br'), brotliCompressSync(pack(loadLessons(lessons).lessons), { params }));
}
