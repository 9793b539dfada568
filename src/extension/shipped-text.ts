// Texts that the extension brings along, such as the script of a page; each is read from disk once.
import * as vscode from 'vscode';

const texts = new Map<string, Promise<string>>();

/** Rejects if the file cannot be read; that is tried again at the next call. */
export function shippedText(extension: vscode.Uri, ...path: readonly string[]): Promise<string> {
  const uri = vscode.Uri.joinPath(extension, ...path);
  const key = uri.toString();
  let text = texts.get(key);
  if (!text) {
    text = read(uri).catch((error: unknown) => {
      texts.delete(key);
      throw error;
    });
    texts.set(key, text);
  }
  return text;
}

const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
