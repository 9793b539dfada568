// Turns a rule off where the user wants it off: here, everywhere, or for the whole team.
import * as vscode from 'vscode';
import { chooseFinding } from '../../choose-finding';
import type { Services } from '../../services';
import { chooseRoot, writeFile } from './files';

/** `argument` is a rule id, or says which finding's rule is meant. */
export async function turnRuleOff(services: Services, argument: unknown): Promise<void> {
  const located = typeof argument === 'string' ? undefined : await chooseFinding(services, argument);
  const rule = typeof argument === 'string' ? argument : located?.finding.rule;
  if (rule === undefined) return;
  const target = await chooseTarget(rule);
  if (target === undefined) return;
  if (target === 'team') {
    const root = located?.root ?? (await chooseRoot());
    if (root) await writeFile(services, await services.analysis.turnRuleOff(root, rule));
    return;
  }
  const settings = vscode.workspace.getConfiguration('mentor');
  const current = settings.inspect<Record<string, string>>('rules');
  const { [rule]: _, ...others } = (target === vscode.ConfigurationTarget.Workspace ? current?.workspaceValue : current?.globalValue) ?? {};
  // The last entry that matches wins, so the rule goes to the end.
  await settings.update('rules', { ...others, [rule]: 'off' }, target);
}

async function chooseTarget(rule: string): Promise<vscode.ConfigurationTarget | 'team' | undefined> {
  const everywhere = { label: vscode.l10n.t('For me, everywhere'), description: vscode.l10n.t('user settings'), target: vscode.ConfigurationTarget.Global };
  if (!vscode.workspace.workspaceFolders) return everywhere.target;
  const items = [
    { label: vscode.l10n.t('In this workspace'), description: vscode.l10n.t('workspace settings'), target: vscode.ConfigurationTarget.Workspace },
    everywhere,
    { label: vscode.l10n.t('For the whole team'), description: '.mentor.json', target: 'team' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Turn off the rule {0}', rule) }))?.target;
}
