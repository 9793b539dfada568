// A text of the mentor's as a new document that belongs to the user: an export, or what was set aside.
import * as vscode from 'vscode';

/** `language` is the editor's id of it. */
export async function showText(text: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language });
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  // Filled in only now: a document that has a text and is not shown yet is opened by the editor itself, in whatever column has the keyboard.
  const start = new vscode.Position(0, 0);
  await editor.edit((edit) => edit.insert(start, text));
  editor.selection = new vscode.Selection(start, start);
}

/** Tells what became of a store that could not be read, and shows what was set aside if the user wants to see it. */
export async function tellSetAside(notice: string, setAside: string | undefined): Promise<void> {
  const show = vscode.l10n.t('Show What Was Set Aside');
  const chosen = await vscode.window.showWarningMessage(notice, ...(setAside === undefined ? [] : [show]));
  if (chosen === show) await showText(setAside ?? '', 'json');
}
