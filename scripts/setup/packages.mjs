// Brings node_modules in line with a lock file, and does nothing when it is already.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../processes.mjs';

/**
 * Installs the packages of a folder if they are missing or not the locked versions. Throws npm's own words if npm fails.
 * Install scripts never run: nothing we need depends on them, and strangers' scripts stay out of a person's machine.
 * @param {string} folder absolute
 * @param {{ what: string, lock?: 'package-lock.json' | 'npm-shrinkwrap.json', development?: boolean }} options what: for the person who waits
 */
export async function installPackages(folder, { what, lock = 'package-lock.json', development = true }) {
  if (await isCurrent(folder, lock, development)) return;
  console.log(`Installing ${what} …`);
  // A shrinkwrap that npm finds out of step with its package.json is refused by `ci`; `install` takes it as it is.
  const command = lock === 'package-lock.json' ? 'ci' : 'install';
  const { code, output } = await run(
    'npm',
    [command, '--ignore-scripts', '--no-audit', '--no-fund', development ? '--include=dev' : '--omit=dev'],
    { cwd: folder, env: outsideOfNpm(), quiet: true, limitMs: 15 * 60_000 },
  );
  if (code !== 0) throw new Error(`npm ${command} failed in ${folder}:\n${output.trimEnd()}`);
}

/**
 * The environment without what an outer npm says about the package it runs, which would mislead an npm in another folder.
 * @returns {NodeJS.ProcessEnv}
 */
export function outsideOfNpm() {
  const inner = /^(npm_(package|lifecycle)_|npm_config_(local_prefix|prefix|global_prefix)$|npm_command$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inner.test(name)));
}

/**
 * npm writes down what it has put into node_modules; that list is compared with the lock file.
 * @param {string} folder
 * @param {string} lock
 * @param {boolean} development
 */
async function isCurrent(folder, lock, development) {
  const [wanted, installed] = await Promise.all(
    [join(folder, lock), join(folder, 'node_modules', '.package-lock.json')].map(readPackages),
  );
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const notNeeded = path === '' || entry.optional || entry.devOptional || entry.peer || entry.link || (entry.dev && !development);
    return notNeeded || installed[path]?.version === entry.version;
  });
}

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean, dev?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Promise<Record<string, LockedPackage> | undefined>}
 */
async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined; // Absent or cut off in the middle: both mean that it has to be installed again.
  }
}
