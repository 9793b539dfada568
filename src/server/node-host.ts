// What the desktop gives the server: WebAssembly beside the bundle, files on disk, git.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { changedLinesSince, diskMemory, productIn, readText, walk } from '../disk';
import type { ServerHost } from './host';

/** `bundleFolder` is the absolute path of the folder that holds `wasm/`. */
export function nodeHost(bundleFolder: string): ServerHost {
  const pathOf = (root: string) => URI.parse(root).fsPath;
  return {
    analyser: () => ({ readWasm: (name) => readFile(join(bundleFolder, 'wasm', name)) }),
    memory: (folder) => diskMemory(folder, productIn(__filename, join(bundleFolder, 'wasm'))),
    disk: {
      serves: (root) => URI.parse(root).scheme === 'file',
      list: (root) => walk(pathOf(root)),
      read: (root, paths) => Promise.all(paths.map((path) => readText(Utils.joinPath(URI.parse(root), path).fsPath))),
      changedLines: (root, since) => changedLinesSince(pathOf(root), since),
    },
  };
}
