// The command line on Node: grammars and lessons lie beside the bundle.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createAnalyser } from '../analysis/analyser';
import { productIn } from '../disk';
import type { LessonSource } from '../mentor/mentor';
import type { CliHost } from './host';

export function nodeHost(process: NodeJS.Process): CliHost {
  return {
    cwd: process.cwd(),
    colours: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    get input() {
      return process.stdin.setEncoding('utf8') as AsyncIterable<string>;
    },
    interactive: Boolean(process.stdin.isTTY),
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(`distributed-mentor: ${text}\n`),
    createAnalyser: () => createAnalyser({ readWasm: (name) => readAsset(join('wasm', name)) }),
    product: async () => productIn(__filename, join(assets, 'wasm')),
    lessons: async () => JSON.parse(gunzipSync(await readAsset('lessons.json.gz')).toString('utf8')) as LessonSource[],
  };
}

/** Run from its sources, the command line borrows what the last build left. */
const assets = [__dirname, join(__dirname, '..', '..', 'dist')].find((folder) => existsSync(join(folder, 'wasm'))) ?? __dirname;

async function readAsset(name: string): Promise<Buffer> {
  try {
    return await readFile(join(assets, name));
  } catch (cause) {
    throw new Error(`${join(assets, name)} is missing; run "npm run build".`, { cause });
  }
}
