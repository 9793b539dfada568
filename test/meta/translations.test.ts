// Every text of the interface is in the bundle that translators start from, and none is left over.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';

describe('The bundle of interface texts', () => {
  it('holds exactly the texts that the extension and the server show', () => {
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(bundle).sort(), [...shownTexts()].sort(), 'Correct l10n/bundle.l10n.json.');
  });

  it('names every placeholder of the manifest', () => {
    const names = Object.keys(JSON.parse(readFileSync('package.nls.json', 'utf8')) as object);
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, name]) => name!);
    assert.deepEqual(names.sort(), [...new Set(used)].sort());
  });
});

/** Texts given to `l10n.t` in the extension and to `say` in the server. */
function shownTexts(): Set<string> {
  const files = ['src/extension', 'src/server'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)));
  const calls = /\b(?:l10n\.t|say)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
  const texts = files.filter((file) => file.endsWith('.ts')).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(calls)]);
  return new Set(texts.map(([, single, double]) => (single ?? double)!.replace(/\\(.)/g, '$1')));
}
