// How the language client is set up, and what it tells the server at the start.
import * as vscode from 'vscode';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, type InitializationOptions } from '../../protocol';
import { documentSelector } from './documents';

export function clientOptions(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    diagnosticCollectionName: 'mentor',
    outputChannel: log,
    initializationOptions: (): InitializationOptions => ({
      version: String((context.extension.packageJSON as { readonly version?: unknown }).version ?? ''),
      wasmFolder: vscode.Uri.joinPath(context.extensionUri, 'dist', 'wasm').toString(true),
      ...(context.storageUri?.scheme === 'file' ? { storage: context.storageUri.fsPath } : {}),
      lessonAddress: `${vscode.env.uriScheme}://${context.extension.id}/lesson`,
      hasCommands: true,
      hasFiles: true,
      translations: translations(),
    }),
    errorHandler,
    markdown: { isTrusted: { enabledCommands: [clientCommands.whyIsThisAProblem, clientCommands.explain] } },
    middleware: {
      workspace: {
        async configuration(params, token, next) {
          const answers = await next(params, token);
          return Array.isArray(answers) ? answers.map((answer, i) => (params.items[i]?.section === 'mentor' ? withoutDefaults(answer as object) : answer)) : answers;
        },
      },
    },
  };
}

/** The team's `.mentor.json` decides about what the user has not set, so a default must not look like a choice. */
function withoutDefaults(settings: object): object {
  const preset = vscode.workspace.getConfiguration('mentor').inspect('preset');
  const isChosen = (preset?.workspaceFolderValue ?? preset?.workspaceValue ?? preset?.globalValue) !== undefined;
  return isChosen ? settings : { ...settings, preset: undefined };
}

function translations(): Record<string, string> {
  const entries = Object.entries(vscode.l10n.bundle ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
