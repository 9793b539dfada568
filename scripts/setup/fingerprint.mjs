// Tells whether files have changed since a step was done, so that a second run can leave the step out.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash over names and contents of files and folders below `root`; a missing one counts as empty.
 * @param {string} root absolute
 * @param {string[]} paths relative to it
 * @returns {Promise<string>}
 */
export async function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesBelow(join(root, path))) hash.update(file).update('\0').update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Does a step unless its mark says that it was done for the same input; writes the mark afterwards.
 * @param {string} mark absolute path of a small file; its folder exists once the step is done
 * @param {string} input what the step depends on
 * @param {() => Promise<unknown>} step
 * @returns {Promise<boolean>} whether the step was done
 */
export async function unlessDone(mark, input, step) {
  const done = await readFile(mark, 'utf8').catch(() => undefined); // No mark: not done yet.
  if (done === input) return false;
  await step();
  await writeFile(mark, input);
  return true;
}

/**
 * @param {string} path
 * @returns {Promise<string[]>} sorted, so that the hash does not depend on the file system's order
 */
async function filesBelow(path) {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const nested = await Promise.all(entries.map((entry) => {
      const child = join(path, entry.name);
      return entry.isDirectory() ? filesBelow(child) : entry.isFile() ? [child] : [];
    }));
    return nested.flat().sort();
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
