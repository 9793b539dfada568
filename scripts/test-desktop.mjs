// `npm run test:desktop`: the same compiled suite in the extension host of a desktop VS Code, which is downloaded once.
// Needs the network and a screen (on a machine without one: `xvfb-run -a npm run test:desktop`).
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, stopOnSignal } from './processes.mjs';
import { installPackages } from './setup/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

stopOnSignal({ code: 'signal' });
const temporary = await mkdtemp(join(tmpdir(), 'mentor-desktop-'));
try {
  await installPackages(root, { what: 'the packages of the project' });
  await (await import('./build.mjs')).build();
  const { file } = await (await import('./package.mjs')).packExtension();
  await (await import('./test/build-suite.mjs')).buildSuite();
  await runSuite(file);
} catch (error) {
  console.error(`test:desktop: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await rm(temporary, { recursive: true, force: true });
}

/** @param {string} vsix */
async function runSuite(vsix) {
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } = await import('@vscode/test-electron');
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ cachePath: join(root, '.cache', 'vscode-desktop') });
  const extensions = join(temporary, 'extensions');
  const places = [`--user-data-dir=${join(temporary, 'user-data')}`, `--extensions-dir=${extensions}`];

  const [cli = '', ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, { reuseMachineInstall: true });
  const { code, output } = await run(cli, [...args, ...places, '--install-extension', vsix], { quiet: true });
  if (code !== 0) throw new Error(`The extension could not be installed:\n${output.trim()}`);
  const installed = (await readdir(extensions)).find((name) => name.startsWith('distributed-mentor.'));
  if (!installed) throw new Error(`Nothing was installed from ${vsix}.`);

  const workspace = join(temporary, 'workspace');
  await cp(join(root, 'samples', 'shop'), workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: join(extensions, installed),
    extensionTestsPath: join(root, 'out', 'editor', 'index.js'),
    launchArgs: [workspace, ...places, '--disable-workspace-trust'],
  });
}
