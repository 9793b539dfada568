// `npm start`: from a fresh clone to a real VS Code with the extension in it. Installs what is missing, builds what has
// changed, then opens the desktop's VS Code, or the VS Code server where there is none or a port is asked for.
import { statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run, stopOnSignal } from './processes.mjs';
import { onPath } from './setup/chromium.mjs';
import { fingerprint, unlessDone } from './setup/fingerprint.mjs';
import { installPackages } from './setup/packages.mjs';
import { installVscodeServer } from './setup/vscode-server.mjs';
import { freePort, installExtension, portTrouble, startServer } from './vscode/server.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache', 'start');
const usage = 'Usage: npm start -- [--port NUMBER] [--folder PATH]';
const preferredPort = 8391;
const shipped = ['src', 'lessons', 'media', 'schemas', 'l10n', 'scripts/build.mjs', 'package.json', 'package-lock.json', 'package.nls.json', '.vscodeignore', 'README.md', 'CHANGELOG.md'];

// The first look belongs to the code and its findings; everything can be switched back in the settings.
const firstSettings = {
  'git.openRepositoryInParentFolders': 'always',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Ends the command with one line on standard error. Code 2 says that the command was used wrongly. */
class Refusal extends Error {
  /** @param {string} message @param {number} code */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

stopOnSignal({ code: 0, before: () => console.log('\nStopping …') });
try {
  const options = readArguments();
  if (options) await open(options);
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exit(error instanceof Refusal ? error.code : 1);
}

/** @param {{ port?: number, folder: string }} options */
async function open({ port, folder }) {
  const trouble = port && (await portTrouble(port));
  if (trouble) throw new Refusal(`Port ${port} ${trouble}; choose another one with --port.`, 1);
  const desktop = port === undefined ? desktopEditor() : undefined;

  await installPackages(root, { what: 'the packages of the project' });
  const sources = await fingerprint(root, shipped);
  const { build } = await import('./build.mjs'); // Its own imports exist only now.
  if (!(await unlessDone(join(root, 'dist', '.fingerprint'), sources, build))) console.log('The build is up to date.');
  await (desktop ? openDesktop(desktop, folder) : openServer({ port, folder, sources }));
}

/**
 * @param {string} editor
 * @param {string} folder
 */
async function openDesktop(editor, folder) {
  const { code } = await run(editor, ['--new-window', `--extensionDevelopmentPath=${root}`, folder]);
  if (code !== 0) throw new Error(`${editor} ended with code ${code}.`);
  console.log(`VS Code opens ${folder} with the extension. (--port NUMBER runs it in the browser instead.)`);
  process.exit(0);
}

/** @param {{ port?: number, folder: string, sources: string }} options */
async function openServer({ port, folder, sources }) {
  const server = await installVscodeServer();
  const places = { ...server, userData: join(cache, 'user-data'), extensions: join(cache, 'extensions') };
  await mkdir(cache, { recursive: true });
  await unlessDone(join(cache, '.fingerprint'), sources, async () => {
    console.log('Packing and installing the extension …');
    const { packExtension } = await import('./package.mjs');
    const { file } = await packExtension();
    await rm(places.extensions, { recursive: true, force: true });
    await installExtension({ ...places, vsix: file });
  });
  const preferred = port ?? ((await portTrouble(preferredPort)) ? await freePort() : preferredPort);
  console.log('Starting VS Code …');
  const running = await startServer({ ...places, folder, port: preferred, settings: firstSettings });
  console.log(`\nVS Code with the extension: ${running.address}/\nIt shows ${folder}. Ctrl-C stops it.`);
  await running.stopped;
  throw new Error(`The VS Code server ended:\n${running.log().trim()}`);
}

/** The `code` of a desktop that can show a window. Inside an editor's own terminal it only talks to that editor. */
function desktopEditor() {
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
  const hasScreen = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY;
  return hasScreen && !VSCODE_IPC_HOOK_CLI ? onPath('code') : undefined;
}

/** @returns {{ port?: number, folder: string } | undefined} undefined when only the usage was asked for */
function readArguments() {
  const values = parse(givenArguments());
  if (values.help) {
    console.log(`${usage}
  --port NUMBER   run the VS Code server on this port of 127.0.0.1, even on a desktop with VS Code
  --folder PATH   open this folder instead of samples/shop`);
    return undefined;
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65535)) {
    throw new Refusal(`--port takes a number from 1 to 65535, not "${values.port}".`, 2);
  }
  // npm changes into the project; a relative path means the folder that the person stood in.
  const folder = values.folder === undefined ? join(root, 'samples', 'shop') : resolve(process.env.INIT_CWD ?? '.', values.folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Refusal(`There is no folder ${folder}.`, 2);
  return { port, folder };
}

/** Without a `--` before them npm keeps `--port N` for itself: it passes N on and tells the name in the environment. */
function givenArguments() {
  const given = process.argv.slice(2);
  for (const name of ['port', 'folder']) {
    const kept = process.env[`npm_config_${name}`];
    const value = kept === 'true' ? given.splice(given.findIndex((word) => !word.startsWith('-') && /^\d+$/.test(word) === (name === 'port')), 1)[0] : kept;
    if (kept) given.push(`--${name}=${value ?? ''}`);
  }
  return given;
}

/** @param {string[]} args */
function parse(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: 'string' }, folder: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split('. ')[0] : error}. ${usage}`, 2);
  }
}
