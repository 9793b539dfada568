// Runs the VS Code server on this machine only, for `npm start` and for the in-editor tests.
import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { outsideOfNpm } from '../setup/packages.mjs';
import { run, start, stop } from '../processes.mjs';

const host = '127.0.0.1';

/**
 * @typedef {object} ServerOptions
 * @property {string} node the Node that runs it
 * @property {string} entry the server's entry file
 * @property {string} userData absolute folder for settings and state
 * @property {string} extensions absolute folder for installed extensions
 * @property {string} [folder] absolute folder that opens when the address names none
 * @property {number} [port] a free one is taken if it is missing
 * @property {boolean} [driver] lets an automation open files and run tests through the page (tests only)
 * @property {boolean} [trusted] false shows the workspace-trust dialog and starts in Restricted Mode
 * @property {Record<string, unknown>} [settings] user settings written where there are none yet
 */

/** @typedef {{ address: string, port: number, log: () => string, stopped: Promise<void>, stop: () => Promise<void> }} RunningServer */

/**
 * Starts the server and waits until it answers. Throws with its last lines if it ends before or does not answer in a minute.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 */
export async function startServer({ node, entry, userData, extensions, folder, port, driver = false, trusted = true, settings }) {
  const chosen = port ?? (await freePort());
  await writeSettings(userData, settings);
  let log = '';
  const child = start(
    node,
    [
      entry,
      '--auth=none',
      `--bind-addr=${host}:${chosen}`,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${extensions}`,
      `--config=${join(userData, 'code-server.yaml')}`,
      '--disable-telemetry',
      '--disable-update-check',
      ...(trusted ? ['--disable-workspace-trust'] : []),
      ...(driver ? ['--vscode-option=enable-smoke-test-driver'] : []),
      ...(folder ? [folder] : []),
    ],
    { cwd: dirname(entry), env: serverEnvironment(), onOutput: (text) => (log = (log + text).slice(-20_000)) },
  );
  /** @type {Promise<void>} */
  const stopped = new Promise((resolve) => child.once('close', () => resolve()));
  child.once('error', (error) => (log += error.message));
  const address = `http://${host}:${chosen}`;
  const ended = stopped.then(() => {
    throw new Error(`The VS Code server ended before it answered:\n${log.trim()}`);
  });
  try {
    await Promise.race([answers(`${address}/healthz`, 60_000), ended]);
  } catch (error) {
    await stop(child);
    throw error;
  }
  ended.catch(() => {}); // From here on an end is told through `stopped`.
  return { address, port: chosen, log: () => log, stopped, stop: () => stop(child) };
}

/**
 * Installs a packaged extension as a user would. Throws with the server's words if that fails.
 * @param {{ node: string, entry: string, userData: string, extensions: string, vsix: string }} options
 */
export async function installExtension({ node, entry, userData, extensions, vsix }) {
  const { code, output } = await run(
    node,
    [
      entry,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${extensions}`,
      `--config=${join(userData, 'code-server.yaml')}`,
      '--install-extension',
      vsix,
      '--force',
    ],
    { env: serverEnvironment(), quiet: true, limitMs: 2 * 60_000 },
  );
  if (code !== 0) throw new Error(`The extension could not be installed:\n${output.trim()}`);
}

/** @returns {Promise<number>} a TCP port that nobody listens on at this moment */
export function freePort() {
  return listenOnce(0);
}

/**
 * Why a server could not listen on a port, in words that follow "Port 8080 …"; undefined if it could.
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function portTrouble(port) {
  try {
    await listenOnce(port);
    return undefined;
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') return 'is in use';
    return code === 'EACCES' ? 'needs more rights than you have' : `cannot be used: ${message}`;
  }
}

/**
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/**
 * @param {string} url
 * @param {number} limitMs
 */
async function answers(url, limitMs) {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined); // Refused connections are expected until it listens.
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`The VS Code server did not answer at ${url} within ${limitMs / 1000} s.`);
}

/**
 * @param {string} userData
 * @param {Record<string, unknown> | undefined} settings
 */
async function writeSettings(userData, settings) {
  const file = join(userData, 'User', 'settings.json');
  await mkdir(dirname(file), { recursive: true });
  if (!existsSync(file)) await writeFile(file, JSON.stringify(settings ?? {}, undefined, 2));
}

/** Variables of an editor or an npm around us would turn the server into a client of that editor. */
function serverEnvironment() {
  const entries = Object.entries(outsideOfNpm()).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$)/.test(name));
  return Object.fromEntries(entries);
}
