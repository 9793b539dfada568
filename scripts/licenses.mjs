// Collects the licences of the packages whose code ends up in our bundles; they ask for no more than to be passed on.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The text of the notice, one section a package, sorted by name. Throws for a package that has neither a licence file nor
 * the name of a licence.
 * @param {string} root absolute folder of the project
 * @param {string[]} inputs files that were bundled, relative to it
 * @returns {Promise<string>}
 */
export async function thirdPartyNotice(root, inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  const sections = await Promise.all([...folders].map((folder) => section(join(root, folder))));
  return [...new Set(sections)].sort().join('\n\n' + '-'.repeat(80) + '\n\n') + '\n';
}

/** @param {string} folder */
async function section(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file && !license) throw new Error(`The licence of ${name} is not known.`);
  const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}`;
}
