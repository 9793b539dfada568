// `npm test`: everything that must hold, from lint to a real VS Code with the packaged extension. Installs what is missing,
// never waits for an answer, never hangs. The last line reads `N passed, N failed`; the exit status is 1 if any failed.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { start, stop, stopOnSignal } from './processes.mjs';
import { installChromium } from './setup/chromium.mjs';
import { installPackages } from './setup/packages.mjs';
import { installVscodeServer } from './setup/vscode-server.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const minute = 60_000;
// Twice what all stages together should ever need; it only ends a run in which a stage's own limit has failed to.
const longest = 45 * minute;

/** @type {Record<string, () => Promise<Counts>>} */
const stages = {
  lint: () => check('lint', ['node_modules/eslint/bin/eslint.js', '.'], 5),
  types: () => check('types', ['node_modules/typescript/bin/tsc', '--noEmit'], 5),
  build: () => check('build', ['scripts/build.mjs'], 5),
  unit: () => mocha(['--config', 'test/.mocharc.json', '--forbid-only', '--forbid-pending', 'test/**/*.test.ts'], 15),
  package: () => step('package', async () => (await import('./package.mjs')).packExtension()),
  editor,
};

stopOnSignal({ code: 'signal' });
setTimeout(() => finish([{ passed: 0, failed: 1 }], 'The whole run took too long.'), longest).unref();

const wanted = readArguments();
/** @type {Counts[]} */
const results = [];
let nodeOfTests = process.execPath;
const ready = await step('setup', async () => {
  await installPackages(root, { what: 'the packages of the project' });
  // Mocha wants at least this Node; an older one borrows the Node that the VS Code server runs on.
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major === 20 && minor < 19) nodeOfTests = (await installVscodeServer()).node;
});
if (ready.failed) finish([ready]);
for (const [name, stage] of Object.entries(stages)) {
  if (!wanted.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const counts = await stage();
  results.push(counts);
  console.log(`${name}: ${say(counts)} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
finish(results);

/** Both kinds of in-editor tests; that they cannot run at all is one failure. */
async function editor() {
  const possible = await step('editor', async () => {
    await installChromium();
    await installVscodeServer();
    await (await import('./test/build-suite.mjs')).buildSuite();
  });
  if (possible.failed) return possible;
  const inside = await tests(['--import', 'tsx', 'test/editor/support/run-suite.ts'], 10);
  const asUser = await mocha(['--config', 'test/editor/.mocharc.json', '--forbid-only', '--forbid-pending', 'test/editor/user/**/*.test.ts'], 20);
  return sum([inside, asUser]);
}

/**
 * Runs a tool that either agrees or not: one test.
 * @param {string} name
 * @param {string[]} args for Node
 * @param {number} minutes
 * @returns {Promise<Counts>}
 */
async function check(name, args, minutes) {
  return step(name, async () => {
    const { code } = await node(args, minutes);
    if (code !== 0) throw new Error(`${args[0]} ended with code ${code}.`);
  });
}

/**
 * One step of our own as one test; what it throws is shown.
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Counts>}
 */
async function step(name, work) {
  try {
    await work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string[]} args
 * @param {number} minutes
 */
function mocha(args, minutes) {
  return tests(['node_modules/mocha/bin/mocha.js', ...args], minutes);
}

/**
 * Runs Mocha in a process and reads the totals that it prints at the end. A process that fails without a failing test, or
 * that never came to its totals, is a failure of its own.
 * @param {string[]} args for Node
 * @param {number} minutes
 * @returns {Promise<Counts>}
 */
async function tests(args, minutes) {
  const { code, output } = await node(args, minutes);
  /** @param {string} word */
  const total = (word) => Number([...output.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const counts = { passed: total('passing'), failed: total('failing') };
  if ((code !== 0 || counts.passed === 0) && counts.failed === 0) {
    console.error(counts.passed === 0 ? 'No test was run.' : `The tests ended with code ${code}.`);
    counts.failed = 1;
  }
  return counts;
}

/**
 * Runs Node in the project, shows what it prints while it prints it, and keeps it.
 * @param {string[]} args
 * @param {number} minutes
 * @returns {Promise<{ code: number, output: string }>}
 */
function node(args, minutes) {
  return new Promise((resolve) => {
    let output = '';
    const child = start(nodeOfTests, args, {
      cwd: root,
      onOutput(text) {
        output += text;
        process.stdout.write(text);
      },
    });
    const limit = setTimeout(() => {
      console.error(`\nStopped: it took more than ${minutes} minutes.`);
      void stop(child);
    }, minutes * minute);
    /** @param {number | null} code */
    const end = (code) => (clearTimeout(limit), resolve({ code: code ?? 1, output }));
    child.once('error', (error) => ((output += error.message), end(1)));
    child.once('close', end);
  });
}

/** @returns {string[]} names of the stages to run */
function readArguments() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    const names = values.only?.split(',') ?? Object.keys(stages);
    const unknown = names.find((name) => !(name in stages));
    if (unknown === undefined) return names;
    throw new Error(`there is no stage "${unknown}"`);
  } catch (error) {
    console.error(`test: ${error instanceof Error ? error.message : error}. Usage: npm test -- [--only ${Object.keys(stages)}]`);
    process.exit(2);
  }
}

/**
 * Prints the closing line and ends.
 * @param {Counts[]} counts
 * @param {string} [reason]
 */
function finish(counts, reason) {
  if (reason) console.error(reason);
  const total = sum(counts);
  console.log(`\n${say(total)}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** @param {Counts} counts */
function say({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
function sum(counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}
