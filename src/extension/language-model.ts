// The language model of this editor, for whoever switched it on. As long as the setting is off, nothing here is called.
import * as vscode from 'vscode';
import type { LanguageModelPort } from '../mentor/dialog/language-model';

/** Whether the user wants one. Read each time, so that switching it off takes effect at once. */
export function wantsLanguageModel(): boolean {
  return vscode.workspace.getConfiguration('mentor').get('languageModel.enabled', false) && typeof vscode.lm?.selectChatModels === 'function';
}

export const languageModel: LanguageModelPort = {
  async reply(rules, data, stop) {
    const [model] = await vscode.lm.selectChatModels();
    if (!model) throw new Error('this editor has none.');
    const source = new vscode.CancellationTokenSource();
    stop.addEventListener('abort', () => source.cancel(), { once: true });
    if (stop.aborted) source.cancel();
    const messages = [rules, data].map((text) => vscode.LanguageModelChatMessage.User(text));
    const { text } = await model.sendRequest(messages, { justification: vscode.l10n.t('The mentor puts its answer into other words, from its lessons and your findings.') }, source.token);
    return { model: model.name, pieces: text };
  },
};
