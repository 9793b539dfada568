// The extension as a user meets it first: in the palette of a real VS Code.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openEditor, type Editor } from '../support/editor';
import { root } from '../support/installation';

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string; readonly title: string; readonly category?: string }[] };
}

describe('The palette', () => {
  let editor: Editor;
  before(async () => (editor = await openEditor()));
  after(() => editor.close());

  it('offers the commands of the extension under its category', async () => {
    const { contributes } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
    const categories = new Set(contributes?.commands?.map(({ category }) => category));
    assert.deepEqual([...categories], ['Mentor']);
    await editor.press('F1');
    await editor.type('Mentor: ');
    await editor.waitFor('.quick-input-list .monaco-list-row', /^Mentor: /);
  });
});
