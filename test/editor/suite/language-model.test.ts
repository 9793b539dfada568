// A language model that the user switched on, through the real API with a model that tests bring along.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';

const modelPart = 'In the words of the language model Parrot';

describe('With a language model', () => {
  let model: { answered(): number };
  before(async () => {
    model = (await vscode.extensions.getExtension('distributed-mentor-tests.test-model')!.activate()) as typeof model;
  });
  after(async () => {
    await wants(undefined);
    await vscode.commands.executeCommand('mentor.clearConversation');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('nothing of it is asked until it is switched on', async () => {
    await vscode.commands.executeCommand('mentor.ask', 'What is a circuit breaker?');
    assert.ok(!(await conversation((text) => text.includes('Lessons: '))).includes(modelPart));
    assert.equal(model.answered(), 0);
  });

  it("its part is told apart, above the mentor's own answer", async () => {
    await wants(true);
    await vscode.commands.executeCommand('mentor.ask', 'What is a timeout?');
    const text = await conversation((each) => each.includes(modelPart));
    assert.ok(text.indexOf(modelPart) < text.indexOf("The mentor's own answer"));
  });

  it('what leads astray is dropped, and the plain answer stands alone', async () => {
    await vscode.commands.executeCommand('mentor.ask', 'What is a bulkhead?');
    const text = await conversation((each) => model.answered() === 2 && /## 3\. You[\s\S]*Lessons: /.test(each));
    assert.equal(text.split(modelPart).length - 1, 1);
    assert.ok(!text.includes('evil.test'));
  });

  it('switched off, nothing of it is shown any more', async () => {
    await wants(false);
    assert.ok(!(await conversation((text) => text.includes('## 3. You'))).includes(modelPart));
  });
});

const wants = (value: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration('mentor').update('languageModel.enabled', value, vscode.ConfigurationTarget.Global);

/** The conversation as the user would export it, as soon as it fits. */
async function conversation(fits: (text: string) => boolean): Promise<string> {
  for (;;) {
    await vscode.commands.executeCommand('mentor.exportConversation');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    if (text.startsWith('# Conversation') && fits(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
