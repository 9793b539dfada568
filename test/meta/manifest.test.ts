// Meta: what the manifest declares is complete: every command has a title, and every key leads to words.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';

const root = join(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly markdownDescription?: string; readonly description?: string }>> };
  };
}

const manifest = read('package.json') as Manifest;
const words = read('package.nls.json') as Readonly<Record<string, string>>;

describe('The manifest', () => {
  it('takes every text from package.nls.json, where it stands', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual(keys.filter((key) => !words[key]?.trim()), [], 'texts are missing in package.nls.json');
    assert.deepEqual(Object.keys(words).filter((key) => !keys.includes(key)), [], 'nobody shows these texts of package.nls.json');
  });

  it('gives every command a title and the category of the mentor', () => {
    for (const { command, title, category } of manifest.contributes.commands) {
      assert.match(title, /^%[\w.]+%$/, `${command} has no title in package.nls.json`);
      assert.equal(category, 'Mentor', `${command} has no category`);
    }
  });

  it('describes every setting', () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) assert.ok(setting.markdownDescription ?? setting.description, `${name} is not described`);
  });

  it('has npm scripts that start files which exist', () => {
    for (const [name, script] of Object.entries(manifest.scripts)) {
      const file = /^node (scripts\/\S+)/.exec(script)?.[1];
      if (file) assert.ok(existsSync(join(root, file)), `npm run ${name} starts ${file}, which is missing`);
    }
  });
});
