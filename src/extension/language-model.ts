// The language model of this editor, for whoever switched it on. As long as the setting is off, nothing here is called.
import * as vscode from 'vscode';
import type { LanguageModelPort } from '../mentor/dialog/language-model';

/** Whether the user wants one. Read each time, so that switching it off takes effect at once. */
export function wantsLanguageModel(): boolean {
  return vscode.workspace.getConfiguration('mentor').get('languageModel.enabled', false) && typeof vscode.lm?.selectChatModels === 'function';
}

/** The learner chooses one of those that the editor has; the first stands for whichever is there. */
export async function chooseLanguageModel(): Promise<void> {
  const models = wantsLanguageModel() ? await vscode.lm.selectChatModels() : [];
  if (models.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no language model to choose.'));
  const settings = vscode.workspace.getConfiguration('mentor');
  const current = settings.get('languageModel.model', '');
  const items = [
    { label: vscode.l10n.t('The First One'), description: models[0]!.name, id: '' },
    ...models.map(({ id, name, vendor, family }) => ({ label: name, description: `${vendor} · ${family}`, id })),
  ].map((item) => ({ ...item, iconPath: new vscode.ThemeIcon(item.id === current ? 'check' : 'blank') }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Language Model May the Mentor Ask?') });
  if (chosen) await settings.update('languageModel.model', chosen.id === '' ? undefined : chosen.id, vscode.ConfigurationTarget.Global);
}

export const languageModel: LanguageModelPort = {
  async reply(rules, data, stop) {
    const models = await vscode.lm.selectChatModels();
    const wanted = vscode.workspace.getConfiguration('mentor').get('languageModel.model', '').trim();
    // Another one than was chosen would be a surprise, and may cost money.
    const model = wanted === '' ? models[0] : models.find(({ id, name }) => id === wanted || name === wanted);
    if (!model) throw new Error(models.length === 0 ? 'this editor has none.' : `this editor has none called "${wanted}".`);
    const source = new vscode.CancellationTokenSource();
    stop.addEventListener('abort', () => source.cancel(), { once: true });
    if (stop.aborted) source.cancel();
    const messages = [rules, data].map((text) => vscode.LanguageModelChatMessage.User(text));
    const { text } = await model.sendRequest(messages, { justification: vscode.l10n.t('The mentor puts its answer into other words, from its lessons and your findings.') }, source.token);
    return { model: model.name, pieces: text };
  },
};
