// Lets a script read data out of the TypeScript sources, such as the list of rules, as it is at this moment.
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The exports of a module of the pure rooms (no editor, no Node). Rejects if it does not compile.
 * @param {string} root of the repository, absolute
 * @param {string} path of the module from there
 * @returns {Promise<Record<string, any>>}
 */
export async function loadSource(root, path) {
  const { outputFiles } = await build({ entryPoints: [join(root, path)], bundle: true, write: false, format: 'esm', target: 'node20', logLevel: 'silent' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
