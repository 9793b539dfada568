// The system map as a user has it: opened from the palette, walked through by keyboard, a part taken down, its definition opened.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Frame } from 'playwright-core';
import { openEditor, type Editor } from '../support/editor';

describe('The system map', () => {
  let editor: Editor;
  let page: Frame;
  before(async () => {
    editor = await openEditor();
    await editor.openFile('compose.yaml', 1);
    await editor.runCommand('Mentor: Show System Map');
    page = await editor.webview('System Map');
    await page.locator('.part').first().waitFor();
  });
  after(() => editor.close());

  it('draws what runs and marks what exists once, also in words', async () => {
    const redis = page.locator('.part[data-id="redis"]');
    assert.match((await redis.getAttribute('class'))!, /single/);
    assert.match((await redis.getAttribute('aria-label'))!, /^redis, cache, .*single point of failure/);
    assert.equal(await page.locator('.as-list li').count(), await page.locator('.part').count());
  });

  it('shows what fails when a part is taken down by keyboard, and why', async () => {
    await page.locator('.part[data-id="redis"]').click();
    await page.locator('.part[data-id="redis"]:focus').waitFor();
    await editor.press('Space');
    await page.locator('.part.fails[data-id="inventory"]').waitFor();
    assert.match(await page.innerText('.status'), /^Down: redis\. Fails with it: .*inventory/);
    await page.locator('.part[data-id="inventory"]').click();
    assert.match(await page.innerText('.details .because'), /^fails: it needs redis/);
    await page.locator('.part[data-id="inventory"]:focus').waitFor();
    await editor.press('Escape');
    await page.locator('.part.fails').first().waitFor({ state: 'detached' });
  });

  it('opens the definition of a part, and asks the mentor about it', async () => {
    await page.click('#open');
    await editor.waitFor('.editor-group-container.active .tab.active[data-resource-name="compose.yaml"]');
    await page.click('#ask');
    const panel = await editor.webview('What happens if inventory dies?');
    await panel.locator('.turn-card .prose').first().waitFor();
    assert.match(await panel.innerText('.turn-card .prose'), /In your system: inventory/);
  });

  it('shares one column with the mentor, wherever it is called from', async () => {
    const columns = editor.page.locator('.editor-group-container');
    assert.equal(await columns.count(), 2);
    await editor.runCommand('Mentor: Show System Map');
    await editor.waitFor('.editor-group-container.active .tab.active', 'System Map');
    // Code that was opened in front of the map: the map goes to the other column.
    await editor.openFile('gateway/src/config.ts');
    await editor.runCommand('Mentor: Show System Map');
    await editor.waitFor('.editor-group-container.active .tab.active', 'System Map');
    assert.equal(await columns.count(), 2);
  });
});
