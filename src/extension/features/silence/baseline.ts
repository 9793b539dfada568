// Adopts today's findings, so that from now on only new ones show.
import * as vscode from 'vscode';
import type { Services } from '../../services';
import { chooseRoot, writeFile } from './files';

export async function adoptBaseline({ analysis }: Services): Promise<void> {
  const root = await chooseRoot();
  if (!root) return;
  const file = await analysis.baseline(root);
  const uri = await writeFile({ analysis }, file);
  const open = vscode.l10n.t('Open File');
  const text = vscode.l10n.t('Adopted in {1}: {0}. From now on only new findings show; delete the file to see all again.', file.findings, uri.path.slice(uri.path.lastIndexOf('/') + 1));
  if ((await vscode.window.showInformationMessage(text, open)) === open) await vscode.window.showTextDocument(uri);
}
