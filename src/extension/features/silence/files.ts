// The team's files in the workspace folder: which folder, and writing them.
import * as vscode from 'vscode';
import type { NewFile } from '../../../protocol';
import type { Services } from '../../services';

/** The only workspace folder, or the one the user picks. Rejects with a clear message if none is open. */
export async function chooseRoot(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Error(vscode.l10n.t('Open a folder first.'));
  return folders.length === 1 ? folders[0]!.uri : (await vscode.window.showWorkspaceFolderPick())?.uri;
}

/** Rejects with the problem if there is one; what is written counts at once. */
export async function writeFile({ analysis }: Pick<Services, 'analysis'>, file: NewFile): Promise<vscode.Uri> {
  if (file.problem !== undefined) throw new Error(file.problem);
  const uri = vscode.Uri.parse(file.uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(file.text));
  analysis.wrote(uri);
  return uri;
}
