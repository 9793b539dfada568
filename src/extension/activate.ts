// The extension on the desktop and in remote hosts: the server is a process of its own.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { compose } from './compose';

export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  compose(context, (options) => new LanguageClient('mentor', 'Distributed Systems Mentor', server, options));
}
