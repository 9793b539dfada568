// Files for the tests in the extension host, in the opened workspace, and waiting for what the mentor says about them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

let count = 0;

/** Writes a TypeScript file below `scratch/` of the opened folder, under a name never used before, and shows it. */
export async function openScratch(text: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const uri = vscode.Uri.joinPath(folder, 'scratch', `stock-${++count}.ts`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  // Not through the API, which would keep the document open for minutes after its tab is closed.
  await vscode.commands.executeCommand('vscode.open', uri);
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), uri.toString());
  return editor!;
}

/** Closes all editors and deletes what `openScratch` wrote. */
export async function removeScratch(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'scratch');
  await vscode.workspace.fs.delete(folder, { recursive: true });
}

/** The mentor's diagnostics of a file, as soon as they fit. */
export function diagnostics(uri: vscode.Uri, fit: (rules: readonly string[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const check = (): void => {
      const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Mentor');
      if (!fit(own.map(ruleOf))) return;
      listener.dispose();
      resolve(own);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some((changed) => changed.toString() === uri.toString()) && check());
    check();
  });
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
