// The extension on the desktop and in remote hosts: the server is a process of its own.
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import * as vscode from 'vscode';
import { compose } from './compose';

export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  compose(context, async (port) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const { createServer } = await import('./client/server');
    return createServer((options) => new LanguageClient('mentor', 'Distributed Systems Mentor', { module, transport: TransportKind.ipc }, options), port);
  }, promisify(brotliDecompress));
}
