// A folder that keeps texts between runs. A text is written beside its place and moved there, so that nobody ever reads half of one.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Memory } from '../analysis/engine';

/**
 * `product` names the version that does the work: what another version kept counts for nothing. The folder may lie in a workspace:
 * its files are of a kind that no analysis reads.
 */
export function diskMemory(folder: string, product: string): Memory {
  const fileOf = (name: string): string => join(folder, `${digestOf([name]).slice(0, 32)}.dat`);
  return {
    digest: (parts) => digestOf([product, ...parts]),
    load: (name) => readFile(fileOf(name), 'utf8').catch(() => undefined),
    async save(name, text) {
      await mkdir(folder, { recursive: true });
      const beside = `${fileOf(name)}.${randomUUID()}.new`;
      await writeFile(beside, text);
      await rename(beside, fileOf(name));
    },
  };
}

/** Names a build of the product: its code, and the grammars that lie in a folder beside it. */
export function productIn(code: string, grammars: string): string {
  return digestOf([readFileSync(code, 'utf8'), ...readdirSync(grammars).sort().map((name) => `${name} ${statSync(join(grammars, name)).size}`)]);
}

/** The length of each part goes in as well, so that no two lists of parts read alike. */
function digestOf(parts: Iterable<string>): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length} `).update(part);
  return sum.digest('hex');
}
