// Adopts today's findings, so that from now on only new ones show.
import * as vscode from 'vscode';
import type { Services } from '../../services';
import { chooseRoot, writeFile } from './files';

export async function adoptBaseline({ analysis }: Services): Promise<void> {
  const root = await chooseRoot();
  if (!root) return;
  const file = await analysis.baseline(root);
  const uri = await writeFile(file);
  const open = vscode.l10n.t('Open File');
  const text = vscode.l10n.t('{0} findings are adopted in {1}; from now on only new ones show. Delete the file to see them again.', file.findings, uri.path.slice(uri.path.lastIndexOf('/') + 1));
  if ((await vscode.window.showInformationMessage(text, open)) === open) await vscode.window.showTextDocument(uri);
}
