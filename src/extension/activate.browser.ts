// The extension in the browser (vscode.dev, github.dev): the server is a Web Worker.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { compose } from './compose';

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  compose(context, (options) => new LanguageClient('mentor', 'Distributed Systems Mentor', () => Promise.resolve(new Worker(script)), options));
}
