// The command line on Node: grammars and lessons lie beside the bundle.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createAnalyser, type AnalyserHost } from '../analysis/analyser';
import { createRecogniser } from '../analysis/pasted';
import { productIn } from '../disk';
import { unpackLessons } from '../mentor/mentor';
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
    createAnalyser: () => createAnalyser(analyserHost),
    recognise: createRecogniser(analyserHost),
    product: async () => productIn(__filename, join(assets, 'wasm')),
    lessons: async () => unpackLessons(brotliDecompressSync(await readAsset('lessons.json.br')).toString('utf8')),
  };
}

/** Run from its sources, the command line borrows what the last build left. */
const assets = [__dirname, join(__dirname, '..', '..', 'dist')].find((folder) => existsSync(join(folder, 'wasm'))) ?? __dirname;

const analyserHost: AnalyserHost = { readWasm: (name) => readAsset(join('wasm', name)) };

async function readAsset(name: string): Promise<Buffer> {
  try {
    return await readFile(join(assets, name));
  } catch (cause) {
    throw new Error(`${join(assets, name)} is missing; run "npm run build".`, { cause });
  }
}
