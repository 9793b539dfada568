// Finds a Chromium for the in-editor tests, or installs one where the system's package manager may be used.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The absolute path of a Chromium. Throws one line that says what to install if there is none and none can be installed.
 * @returns {Promise<string>}
 */
export async function installChromium() {
  const present = findChromium();
  if (present) return present;
  const asRoot = await rootPrefix();
  if (asRoot && onPath('apt-get')) {
    console.log('Installing Chromium for the in-editor tests (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
      const [command = '', ...rest] = [...asRoot, 'apt-get', ...args];
      const { code, output } = await run(command, rest, { env, quiet: true, limitMs: 10 * 60_000 });
      if (code !== 0) console.log(output.split('\n').slice(-6).join('\n').trim());
    }
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('The in-editor tests need Chromium: install the package "chromium" (or Google Chrome) so that it is on the PATH.');
}

/** @returns {string | undefined} */
export function findChromium() {
  return names.map(onPath).find((path) => path !== undefined);
}

/**
 * The absolute path of an executable on the PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** What to put before a command so that it runs as root without asking: nothing, `sudo -n`, or undefined if it cannot. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && (await run('sudo', ['-n', 'true'], { quiet: true })).code === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
