// The ways to silence the mentor, from narrow to wide: one finding with a reason, in the code or because it is wrong, one rule,
// everything found so far.
import * as vscode from 'vscode';
import { clientCommands } from '../../../protocol';
import { chooseFinding } from '../../choose-finding';
import { reporting } from '../../reporting';
import type { Feature, Services } from '../../services';
import { adoptBaseline } from './baseline';
import { objectTo, showObjections } from './objections';
import { declareForTeam } from './declare';
import { turnRuleOff } from './rule';

export const silence: Feature = {
  name: 'silence',
  register: (services) =>
    vscode.Disposable.from(
      vscode.commands.registerCommand(clientCommands.ignoreHere, (argument?: unknown) => reporting(services, () => ignoreHere(services, argument))),
      vscode.commands.registerCommand(clientCommands.objectTo, (argument?: unknown) => reporting(services, () => objectTo(services, argument))),
      vscode.commands.registerCommand('mentor.showObjections', () => reporting(services, () => showObjections(services))),
      vscode.commands.registerCommand(clientCommands.declare, (argument?: unknown) => reporting(services, () => declareForTeam(services, argument))),
      vscode.commands.registerCommand(clientCommands.turnRuleOff, (argument?: unknown) => reporting(services, () => turnRuleOff(services, argument))),
      vscode.commands.registerCommand('mentor.adoptBaseline', () => reporting(services, () => adoptBaseline(services))),
    ),
};

async function ignoreHere({ findings, analysis }: Services, argument: unknown): Promise<void> {
  const located = await chooseFinding({ findings }, argument);
  if (!located) return;
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore Here, Because …'),
    prompt: vscode.l10n.t('Why is this fine here? The reason is written into the code, for whoever reads it next.'),
    placeHolder: located.finding.hint,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
  });
  if (reason === undefined) return;
  const address = { uri: located.uri.toString(), fingerprint: located.finding.fingerprint };
  const { edits, version, problem } = await analysis.suppress(address, reason);
  if (problem !== undefined) throw new Error(problem);
  const document = await vscode.workspace.openTextDocument(located.uri);
  if (version !== null && document.version !== version) throw new Error(vscode.l10n.t('The file has changed in the meantime; try again.'));
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(located.uri, new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  await vscode.workspace.applyEdit(edit);
}
