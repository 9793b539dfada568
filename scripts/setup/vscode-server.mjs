// Installs the VS Code that runs without a desktop: the server that the npm package code-server carries, with its Node.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './packages.mjs';

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'tools', 'vscode');
const codeServer = join(folder, 'node_modules', 'code-server');

/**
 * Makes sure the server is there. Throws with one clear line if it cannot be.
 * @returns {Promise<{ node: string, entry: string }>} absolute paths of the Node that runs it and of its entry
 */
export async function installVscodeServer() {
  const inner = join(codeServer, 'lib', 'vscode');
  // The native modules would need a compiler; without them only the integrated terminal is missing.
  await installPackages(folder, { what: 'the VS Code server' });
  const shrinkwrapped = /** @type {const} */ ({ lock: 'npm-shrinkwrap.json', development: false });
  await installPackages(inner, { what: 'the parts of the VS Code server', ...shrinkwrapped });
  await installPackages(join(inner, 'extensions'), { what: 'its built-in extensions', ...shrinkwrapped });
  return { node: findNode(), entry: join(codeServer, 'out', 'node', 'entry.js') };
}

/** The server wants exactly this major version, whichever Node runs us. */
function findNode() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const bundled = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(bundled)) return bundled;
  throw new Error(`The VS Code server needs Node 24, and npm has none for ${process.platform} on ${process.arch}: run this with Node 24.`);
}
