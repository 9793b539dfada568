// Silencing the mentor as a user does it: one finding with a reason, everything found so far, one rule.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { openEditor, type Editor } from '../support/editor';

const risky = "import axios from 'axios';\n\nexport const stock = () => axios.post('https://inventory.acme.io');\n";

describe('Silencing the mentor', () => {
  let editor: Editor;
  before(async () => (editor = await openEditor({ files: { 'src/one.ts': risky, 'src/two.ts': risky } })));
  after(() => editor.close());

  const lens = '.editor-group-container.active .codelens-decoration';
  async function openRisky(path: string): Promise<void> {
    await editor.openFile(path, 3);
    await editor.waitFor(lens, 'Mentor:');
  }
  const silent = (): Promise<void> => editor.page.locator(lens).filter({ hasText: 'Mentor:' }).first().waitFor({ state: 'detached' });

  it('asks for a reason, and writes it into the code', async () => {
    await openRisky('src/one.ts');
    await editor.runCommand('Mentor: Ignore Here, Because …');
    await editor.waitFor('.quick-input-widget', 'Why is this fine here?');
    await editor.type('the gateway has a deadline');
    await editor.press('Enter');
    await silent();
    assert.match(await editor.visibleText(), /\/\/ mentor-ignore missing-timeout -- the gateway has a deadline/);
  });

  it('turns a rule off for the whole team', async () => {
    await openRisky('src/two.ts');
    await editor.runCommand('Mentor: Turn This Rule Off…');
    await (await editor.waitFor('.quick-input-list .monaco-list-row', 'For the whole team')).click();
    await silent();
    const configuration = JSON.parse(await editor.fileText('.mentor.json')) as unknown;
    assert.deepEqual(configuration, { rules: { 'missing-timeout': 'off' } });
  });
});

describe('Saying that a finding is wrong', () => {
  let editor: Editor;
  before(async () => {
    editor = await openEditor();
  });
  after(() => editor.close());

  it('keeps the reason for the team, holds the finding back, and exports its lines', async () => {
    await editor.openFile('gateway/src/routes/quotes.ts', 14);
    await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline');
    await editor.runCommand('Mentor: This Is Wrong, Because');
    await editor.choose('missing-timeout');
    await editor.waitFor('.quick-input-widget', 'What did the mentor not see?');
    await editor.type('the proxy gives up after 5 seconds');
    await editor.press('Enter');
    await editor.page.locator('.codelens-decoration a', { hasText: 'Remote call without a deadline' }).first().waitFor({ state: 'detached' });
    assert.match(await editor.fileText('.mentor/objections.json'), /the proxy gives up after 5 seconds/);
    await editor.runCommand('Mentor: Show What Was Said to Be Wrong');
    await editor.choose('the proxy gives up');
    await editor.choose('Export as a Minimal Reproduction');
    await editor.waitFor('.editor-group-container.active .view-line', 'is wrong here');
  });
});

describe('Adopting a baseline', () => {
  let editor: Editor;
  before(async () => (editor = await openEditor({ files: { 'src/one.ts': risky } })));
  after(() => editor.close());

  it('silences what is there in one command', async () => {
    await editor.openFile('src/one.ts', 3);
    await editor.waitFor('.codelens-decoration', 'Mentor:');
    await editor.runCommand("Mentor: Adopt Today's Findings as Baseline");
    await editor.page.locator('.codelens-decoration').filter({ hasText: 'Mentor:' }).first().waitFor({ state: 'detached' });
    assert.match(await editor.fileText('.mentor-baseline.json'), /missing-timeout/);
  });
});
