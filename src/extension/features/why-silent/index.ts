// Why nothing is reported at the cursor: asked by the user, answered by the analysis, told in the conversation.
import * as vscode from 'vscode';
import { reporting } from '../../reporting';
import type { Feature, Services } from '../../services';
import { answerTo, placesIn, questionAbout } from './wording';

export const whySilent: Feature = {
  name: 'why-silent',
  register: (services) => vscode.commands.registerCommand('mentor.whySilent', () => reporting(services, () => explain(services))),
};

async function explain({ analysis, ask }: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a call, or on a service of a deployment file, first.'));
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const { explanations, root } = await analysis.whySilent(document.uri, { line, character });
  const [first] = explanations;
  if (!first) {
    return void vscode.window.showInformationMessage(vscode.l10n.t('There is no call on this line, or nothing in this file leads to a library that the mentor knows, and no rule sees anything here. In a deployment file, ask at the line where a service or a resource begins.'));
  }
  const answer = answerTo(explanations);
  const address = (file: string): string => vscode.Uri.joinPath(vscode.Uri.parse(root), ...file.split('/')).toString();
  await ask(questionAbout(first), undefined, { answer, places: placesIn(answer).map((place) => ({ ...place, column: 1, address: address(place.file) })) });
}
