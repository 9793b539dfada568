// From the panel into the code: jump to a place, apply a quick fix, go back to where the learner was.
import * as vscode from 'vscode';
import type { NamedPlace } from '../../../mentor/learner/conversation';
import type { LocatedFinding } from '../../services';

/** A place as the panel names it: a file relative to the finding's root, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** False if the place is none of those the finding speaks of: the panel may not open whatever file it likes. */
export async function openPlace(place: Place, shown: LocatedFinding, beside: vscode.ViewColumn | undefined): Promise<boolean> {
  const { finding } = shown;
  const known = [finding, ...finding.evidence].find(({ file, range }) => file === place.file && range.start.line + 1 === place.line);
  if (!known) return false;
  const uri = known.file === finding.file ? shown.uri : vscode.Uri.joinPath(shown.root, known.file);
  const start = new vscode.Position(place.line - 1, place.column - 1);
  await vscode.window.showTextDocument(uri, { viewColumn: columnFor(uri, beside), selection: new vscode.Range(start, start) });
  return true;
}

/** Opens a file at a place that an answer named. Rejects if the file is gone. */
export async function openNamed({ address, line, column }: NamedPlace, beside: vscode.ViewColumn | undefined): Promise<void> {
  const uri = vscode.Uri.parse(address);
  const start = new vscode.Position(line - 1, column - 1);
  await vscode.window.showTextDocument(uri, { viewColumn: columnFor(uri, beside), selection: new vscode.Range(start, start) });
}

/**
 * Applies the quick fix of that title as the light bulb would, so that the server checks it against the newest text.
 * False if it is not offered (any more).
 */
export async function applyFix(title: string, { finding, uri }: LocatedFinding, beside: vscode.ViewColumn | undefined): Promise<boolean> {
  const { start, end } = finding.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(uri, { viewColumn: columnFor(uri, beside), selection: new vscode.Range(range.start, range.start), preserveFocus: true });
  const actions = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[] | undefined>(
    'vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value);
  const action = actions?.find((each): each is vscode.CodeAction => each.title === title && 'edit' in each && each.edit !== undefined);
  return action?.edit !== undefined && vscode.workspace.applyEdit(action.edit);
}

/** Gives the keyboard back to the editor the learner came from, or to the first group if it is gone. */
export async function leave(editor: vscode.TextEditor | undefined): Promise<void> {
  if (editor && vscode.window.visibleTextEditors.includes(editor)) {
    await vscode.window.showTextDocument(editor.document, { ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }) });
  } else {
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  }
}

/** Where the file is visible already, else beside the panel and never over it. */
function columnFor(uri: vscode.Uri, panel: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return open?.viewColumn ?? (panel === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
}
