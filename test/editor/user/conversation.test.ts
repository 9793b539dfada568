// A conversation with the mentor as a user has it: from the palette and a finding, in the panel, over a reload, exported, cleared.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Frame } from 'playwright-core';
import { openEditor, type Editor } from '../support/editor';

describe('A conversation', () => {
  let editor: Editor;
  let panel: Frame;
  before(async () => {
    editor = await openEditor();
    // Something to come from and to go back to.
    await editor.openFile('gateway/src/routes/quotes.ts', 14);
    await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline');
    await editor.moveTo(1);
  });
  after(() => editor.close());

  const answers = (count: number): Promise<void> => panel.locator('.turn-card .prose').nth(count - 1).waitFor();

  async function backToCode(): Promise<void> {
    await editor.press('Escape');
    await editor.waitFor('.editor-group-container.active .tab.active[data-resource-name="quotes.ts"]');
    // The group is active a moment before keys reach its text.
    await editor.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  it('begins in the palette and is answered in the panel, with the focus where the next question is written', async () => {
    await editor.runCommand('Mentor: Ask…');
    await editor.waitFor('.quick-input-widget', 'Ask the Mentor');
    await editor.type('What is load balancing?');
    await editor.press('Enter');
    panel = await editor.webview('What is load balancing?');
    await answers(1);
    assert.match(await panel.innerText('.turn-card .sources'), /[Ll]oad balancing/);
    await panel.locator('#ask:focus').waitFor();
  });

  it('goes on by keyboard and with a follow-up', async () => {
    await editor.type('Give me an example');
    await editor.press('Enter');
    await answers(2);
    await panel.click('.turn-card:last-child .suggestions button >> nth=0');
    await answers(3);
    assert.equal(await panel.evaluate('document.activeElement.id'), 'ask');
  });

  it('reads lines that are pasted into the question, and shows them mended', async () => {
    await editor.type('is this ok? r = requests.get(url)');
    await editor.press('Enter');
    await answers(4);
    assert.match(await panel.locator('.turn-card:last-child .prose').innerText(), /requests\.get has no deadline[\s\S]+r = requests\.get\(url, timeout=10\)/);
  });

  it('explains a finding and jumps to its line', async () => {
    await backToCode();
    await editor.moveTo(14);
    await editor.runCommand('Mentor: Explain This in the Mentor');
    await editor.choose('missing-timeout');
    await answers(5);
    const answer = panel.locator('.turn-card:last-child .prose');
    assert.match(await answer.innerText(), /^gateway\/src\/routes\/quotes\.ts:14 fetch has no deadline[\s\S]*Why it hurts: When the other side hangs/);
    assert.equal(await panel.locator('.turn-card:last-child .fixes button').count(), 1);
    await panel.locator('#ask:focus').waitFor();
    await backToCode();
    await editor.moveTo(1);
    await panel.click('.turn-card:last-child .reply a[data-line="14"]');
    await editor.page.locator('.part.statusbar').getByText(/^Ln 14,/).waitFor();
    const fix = panel.locator('.turn-card:last-child .fixes button');
    await fix.click();
    await fix.waitFor({ state: 'detached' });
    await backToCode();
    await editor.press('Control+Z');
    await fix.waitFor();
  });

  it('is there again after a reload', async () => {
    await Promise.all([editor.page.waitForEvent('load'), editor.runCommand('Developer: Reload Window')]);
    panel = await editor.webview('What is load balancing?');
    assert.equal(await panel.locator('.turn-card').count(), 5);
  });

  it('is exported as one document of Markdown', async () => {
    await editor.runCommand('Mentor: Export Conversation as Markdown');
    await editor.waitFor('.editor-group-container.active .view-line', 'Conversation with the mentor');
    assert.match(await editor.visibleText(), /What is load balancing\?/);
    await editor.page.waitForTimeout(1_500);
    assert.equal(await editor.page.locator('.tab', { hasText: 'Conversation with the mentor' }).count(), 1);
  });

  it('is cleared, and comes back when that is undone', async () => {
    await editor.runCommand('Mentor: Clear Conversation');
    await panel.locator('.turn-card').first().waitFor({ state: 'detached' });
    await editor.runCommand('Notifications: Show Notifications');
    await (await editor.waitFor('.notifications-center .monaco-button', 'Undo')).click();
    await panel.locator('.turn-card').nth(3).waitFor();
  });
});
