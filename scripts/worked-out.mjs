// Some modules compute a constant for a second or more. The bundles carry the result in place of the computation.
import { relative, sep } from 'node:path';
import { loadSource } from './load-source.mjs';

const modules = ['src/mentor/dialog/understand/move-table.ts'];

/**
 * An esbuild plugin; several bundles may share it, and each module is then computed once.
 * @param {string} root of the repository, absolute
 * @returns {import('esbuild').Plugin}
 */
export function workedOut(root) {
  /** @type {Map<string, Promise<Record<string, unknown>>>} */
  const results = new Map();
  return {
    name: 'worked-out',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = relative(root, path).split(sep).join('/');
        if (!modules.includes(file)) return undefined;
        if (!results.has(file)) results.set(file, loadSource(root, file));
        const values = Object.entries((await results.get(file)) ?? {});
        return { contents: values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n') };
      });
    },
  };
}
