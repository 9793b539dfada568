// The two views in the Explorer as a user has them: what was found, and what was learnt.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { openEditor, type Editor } from '../support/editor';

describe('The views in the Explorer', () => {
  let editor: Editor;
  before(async () => {
    editor = await openEditor();
    // The list of files makes room.
    await (await editor.waitFor('.pane-header', 'mentor-workspace')).click();
  });
  after(() => editor.close());

  const row = (text: string | RegExp): Promise<Locator> => editor.waitFor('.pane.expanded .monaco-list-row', text);

  it('show each finding with what it is about, and lead to its line by keyboard', async () => {
    await editor.openFile('gateway/src/routes/quotes.ts', 1);
    await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline');
    await editor.runCommand('Mentor: Show Findings');
    const finding = await row(/no deadline: if quotes\.carrier\.internal hangs.*fetch · 14/);
    assert.match((await finding.getAttribute('aria-label'))!, /^warning, no deadline: .*, fetch, .*quotes\.ts, line 14/);
    await finding.click();
    await editor.press('Enter');
    await editor.page.locator('.part.statusbar').getByText(/^Ln 14,/).waitFor();
  });

  it('group findings by pillar', async () => {
    await editor.runCommand('Mentor: Group Findings by Pillar');
    await row('Fault tolerance');
    assert.match((await (await row(/no deadline: if quotes/)).textContent())!, /gateway\/src\/routes\/quotes\.ts:14/);
  });

  it('show what comes next and why, and how much is read', async () => {
    await editor.runCommand('Explorer: Focus on Mentor Learning Path View');
    const next = await row('Next: What a distributed system is');
    assert.match((await next.getAttribute('aria-label'))!, /comes before Timeouts and deadlines, on which your code has findings/);
    await row(/Security0 of \d+ read/);
    await editor.runCommand('Mentor: Mark Lesson as Read');
    await editor.waitFor('.quick-input-widget', 'Mark a Lesson as Read');
    await editor.type('Zero trust');
    await editor.choose('Zero trust');
    await row(/Security1 of \d+ read/);
  });

  it('hand over what was learnt as one document', async () => {
    await editor.runCommand('Mentor: Export Learning Progress');
    await editor.choose('Markdown');
    await editor.waitFor('.editor-group-container.active .view-line', 'Learning progress');
    assert.match(await editor.visibleText(), /\| Zero trust \|/);
    assert.equal(await editor.page.locator('.tab', { hasText: 'Learning progress' }).count(), 1);
  });

  it('forget it all when that is confirmed, and bring it back when it is undone', async () => {
    await editor.runCommand('Mentor: Reset Learning Progress');
    await (await editor.waitFor('.monaco-dialog-box .monaco-button', 'Reset')).click();
    await row(/Security0 of \d+ read/);
    await editor.runCommand('Notifications: Show Notifications');
    await (await editor.waitFor('.notifications-center .monaco-button', 'Undo')).click();
    await row(/Security1 of \d+ read/);
  });
});
