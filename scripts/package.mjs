// Packs the built extension into distributed-mentor-<version>.vsix at the root, and refuses one that has grown too large.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { run } from './processes.mjs';
import { isCommand } from './setup/command.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const largest = 8 * 1024 * 1024;

if (isCommand(import.meta.url)) {
  try {
    await build({ dev: false });
    const { file, bytes } = await packExtension();
    console.log(`package: ${file} (${(bytes / 1024 / 1024).toFixed(1)} MB)`);
  } catch (error) {
    console.error(`package: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/**
 * Packs what is in dist/ now. Throws if the packer refuses or the package is over 8 MB.
 * @returns {Promise<{ file: string, bytes: number }>} absolute path and size
 */
export async function packExtension() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const file = join(root, `distributed-mentor-${version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // Everything is bundled, so no dependencies travel; the README's pictures are relative because nothing is hosted.
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
  const { code, output } = await run(process.execPath, [vsce, 'package', ...flags], { cwd: root, quiet: true, limitMs: 3 * 60_000 });
  if (code !== 0) throw new Error(`vsce could not pack the extension:\n${output.trim()}`);
  const bytes = (await stat(file)).size;
  if (bytes > largest) throw new Error(`${file} has ${bytes} bytes; the limit is ${largest}.`);
  return { file, bytes };
}
