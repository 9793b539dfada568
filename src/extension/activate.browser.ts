// The extension in the browser (vscode.dev, github.dev): the server is a Web Worker.
import * as vscode from 'vscode';
import { compose } from './compose';

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  compose(context, async (port) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const { createServer } = await import('./client/server');
    return createServer((options) => new LanguageClient('mentor', 'Distributed Systems Mentor', () => Promise.resolve(new Worker(script)), options), port);
  }, async (bytes) => (await import('brotli/decompress')).decompress(bytes));
}
