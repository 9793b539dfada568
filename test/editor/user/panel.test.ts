// The mentor's panel as a user meets it: from a line to the lesson, back to the code, and still there after a reload.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Frame } from 'playwright-core';
import { openEditor, type Editor } from '../support/editor';

describe('The panel', () => {
  const troubles: string[] = [];
  let editor: Editor;
  let panel: Frame;
  before(async () => {
    editor = await openEditor();
    editor.page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) troubles.push(message.text());
    });
  });
  after(() => editor.close());

  it('opens beside the code at the section that fits, with the line it came from', async () => {
    await editor.openFile('gateway/src/routes/quotes.ts', 14);
    await (await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline')).click();
    panel = await editor.webview('On your line');
    assert.equal(await panel.textContent('h1'), 'Timeouts and deadlines');
    assert.equal(await panel.textContent('.place-line a'), 'gateway/src/routes/quotes.ts:14');
    assert.equal(await panel.evaluate('document.activeElement.tagName'), 'H1');
    assert.equal(await editor.page.locator('.editor-group-container').count(), 2);
  });

  it('gives the keyboard back to the code with Escape', async () => {
    await editor.press('Escape');
    await editor.waitFor('.editor-group-container.active .tab.active[data-resource-name="quotes.ts"]');
    await editor.press('ArrowDown');
    await editor.page.locator('.part.statusbar').getByText(/^Ln 15,/).waitFor();
  });

  it('jumps to the line of a finding', async () => {
    await editor.moveTo(1);
    await panel.click('.place-line a');
    await editor.page.locator('.part.statusbar').getByText(/^Ln 14,/).waitFor();
  });

  it('is there again after a reload, with its section and, as soon as the analysis knows it, the line', async () => {
    await panel.click('.turn.next');
    const section = await panel.textContent('#section-title');
    // The editor's own reload, which lets the window put its state away; the page goes while the command is still being waited for.
    await Promise.all([editor.page.waitForEvent('load'), editor.runCommand('Developer: Reload Window')]);
    panel = await editor.webview('On your line');
    assert.equal(await panel.textContent('#section-title'), section);
  });

  it('applies a fix to the code, and says so when that was all it needed', async () => {
    await panel.click('.fixes button >> nth=0');
    await editor.waitFor('.monaco-editor .view-line', 'AbortSignal.timeout(');
    await panel.locator('.solved').waitFor();
  });

  it('offers the fix again when it is undone', async () => {
    await editor.press('Escape');
    await editor.waitFor('.editor-group-container.active .tab.active[data-resource-name="quotes.ts"]');
    await editor.press('Control+Z');
    await panel.locator('.fixes button').first().waitFor();
  });

  it('met no obstacle of its own content security policy', () => {
    assert.deepEqual(troubles, []);
  });
});
