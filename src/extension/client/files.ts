// Lends the server the workspace's files, where it cannot read them itself: in the browser and in virtual workspaces.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileBytes, ServerRequests } from '../../protocol';

const atMost = 20_000;
const largestFile = 2 * 1024 * 1024;
const passedOver = '**/{.git,node_modules,vendor,third_party,dist,build,out,target,.venv,venv,__pycache__,.next,coverage}/**';

export function lendFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('mentor/listFiles', async ({ root }: ServerRequests['mentor/listFiles']['params']) => {
      const files = await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.parse(root), '**/*'), passedOver, atMost);
      return files.map((file) => file.toString());
    }),
    client.onRequest('mentor/readFiles', ({ uris }: ServerRequests['mentor/readFiles']['params']) => Promise.all(uris.map((uri) => read(vscode.Uri.parse(uri))))),
  );
}

async function read(uri: vscode.Uri): Promise<FileBytes | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile) return { reason: vscode.l10n.t('The file is over 2 MB and is not read.') };
    return { base64: base64(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    return { reason: vscode.l10n.t('The file cannot be read ({0}).', error instanceof Error ? error.message : String(error)) };
  }
}

/** In steps, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const step = 0x8000;
  let units = '';
  for (let i = 0; i < bytes.length; i += step) units += String.fromCharCode(...bytes.subarray(i, i + step));
  return btoa(units);
}
