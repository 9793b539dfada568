// "This is wrong, because …": says so with a reason that the team shares, shows what was said so far, takes it back, and makes a
// document of it that can be sent to whoever maintains the rule.
import * as vscode from 'vscode';
import { chooseFinding } from '../../choose-finding';
import type { Services } from '../../services';
import { showText } from '../../show-text';
import { writeFile } from './files';

export async function objectTo(services: Services, argument: unknown): Promise<void> {
  const { findings, analysis } = services;
  const located = await chooseFinding({ findings }, argument);
  if (!located) return;
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('This Is Wrong, Because …'),
    prompt: vscode.l10n.t('What did the mentor not see? The reason is kept in .mentor/objections.json, and the finding is held back for whoever shares that file.'),
    placeHolder: located.finding.hint,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
  });
  if (reason === undefined) return;
  const { uri, finding: { fingerprint } } = located;
  await writeFile(services, await analysis.object({ uri: uri.toString(), fingerprint }, reason));
  const [undo, send] = [vscode.l10n.t('Undo'), vscode.l10n.t('Export as a Minimal Reproduction')];
  const address = { root: withoutSlash(located.root), fingerprint };
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('The finding is held back from now on, with your reason.'), undo, send);
  if (chosen === undo) await writeFile(services, await analysis.withdraw(address));
  if (chosen === send) await showReproduction(services, address);
}

export async function showObjections(services: Services): Promise<void> {
  const folders = await services.analysis.objections();
  const items = folders.flatMap(({ root, objections }) => objections.map((objection) => ({
    label: objection.isCurrent ? `$(comment) ${objection.rule}` : `$(circle-slash) ${objection.rule}`,
    description: `${vscode.workspace.asRelativePath(uriIn(root, objection.file))}:${objection.line}${objection.isCurrent ? '' : ` · ${vscode.l10n.t('no longer found')}`}`,
    detail: objection.reason,
    root, objection,
  })));
  if (items.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('No finding was said to be wrong.'));
  const item = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What Was Said to Be Wrong'), matchOnDescription: true, matchOnDetail: true });
  if (!item) return;
  const { root, objection: { file, line, fingerprint } } = item;
  const actions = [
    { label: `$(go-to-file) ${vscode.l10n.t('Go to the Line')}`, run: () => goTo(uriIn(root, file), line) },
    ...(item.objection.isCurrent ? [{ label: `$(export) ${vscode.l10n.t('Export as a Minimal Reproduction')}`, run: () => showReproduction(services, { root, fingerprint }) }] : []),
    { label: `$(discard) ${vscode.l10n.t('Take It Back')}`, run: async () => void (await writeFile(services, await services.analysis.withdraw({ root, fingerprint }))) },
  ];
  await (await vscode.window.showQuickPick(actions, { title: item.objection.reason }))?.run();
}

async function showReproduction({ analysis }: Services, address: { readonly root: string; readonly fingerprint: string }): Promise<void> {
  const content = await analysis.reproduction(address);
  await showText(content, 'markdown');
}

async function goTo(uri: vscode.Uri, line: number): Promise<void> {
  const start = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
}

const uriIn = (root: string, file: string): vscode.Uri => vscode.Uri.joinPath(vscode.Uri.parse(root), ...file.split('/'));

const withoutSlash = (root: vscode.Uri): string => root.toString().replace(/\/$/, '');
