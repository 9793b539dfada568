// The packaged extension, installed into a fresh VS Code as a user would do it. Done once a test process.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installVscodeServer } from '../../../scripts/setup/vscode-server.mjs';
import { installExtension, startServer, type RunningServer } from '../../../scripts/vscode/server.mjs';

export const root = resolve(import.meta.dirname, '../../..');

export interface Installation {
  /** Where the package was unpacked to, absolute. */
  readonly extension: string;
  /** A running server with the extension; one for trusted workspaces and one for Restricted Mode, each started once. */
  server(options: { trusted: boolean }): Promise<RunningServer>;
  /** Stops the servers and removes every file of theirs. */
  remove(): Promise<void>;
}

let current: Promise<Installation> | undefined;

export function installation(): Promise<Installation> {
  return (current ??= install());
}

/** Undoes `installation`, if it was asked for. */
export async function removeInstallation(): Promise<void> {
  await (await current)?.remove();
  current = undefined;
}

async function install(): Promise<Installation> {
  const vsix = await packageFile();
  const server = await installVscodeServer();
  const folder = await mkdtemp(join(tmpdir(), 'mentor-vscode-'));
  const extensions = join(folder, 'extensions');
  await installExtension({ ...server, userData: join(folder, 'install'), extensions, vsix });
  const installed = (await readdir(extensions)).find((name) => name.startsWith('distributed-mentor.'));
  if (!installed) throw new Error(`Nothing was installed from ${vsix}.`);
  const running = new Map<boolean, Promise<RunningServer>>();

  return {
    extension: join(extensions, installed),
    server({ trusted }) {
      let started = running.get(trusted);
      if (!started) {
        const userData = join(folder, trusted ? 'trusted' : 'restricted');
        started = startServer({ ...server, userData, extensions, trusted, driver: true, settings: quietSettings });
        running.set(trusted, started);
      }
      return started;
    },
    async remove() {
      for (const started of running.values()) await (await started).stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// What belongs to VS Code and would only stand in the way of a test or a picture.
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  // The packages of a sample are not installed, so the built-in checker would mark every import.
  'typescript.validate.enable': false,
  'javascript.validate.enable': false,
};

/** The package that `npm test` has just made, or the one that `npm run package` left. */
async function packageFile(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const file = join(root, `distributed-mentor-${version}.vsix`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run package first.`);
  return file;
}
