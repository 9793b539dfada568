// A parser for tests: the grammars come from the installed packages instead of the built extension.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createSyntax, type Syntax, type SyntaxHost } from '../../src/analysis/syntax/syntax';

const resolvePackage = createRequire(import.meta.url);

/** Reads the runtime and the grammars from `node_modules`. */
export const nodeModulesHost: SyntaxHost = {
  readWasm(name) {
    const folder = name === 'web-tree-sitter.wasm'
      ? dirname(resolvePackage.resolve('web-tree-sitter'))
      : join(dirname(resolvePackage.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
    return readFile(join(folder, name));
  },
};

let shared: Syntax | undefined;

/** One parser for all tests of a process: grammars are loaded once. */
export function testSyntax(): Syntax {
  return (shared ??= createSyntax(nodeModulesHost));
}
