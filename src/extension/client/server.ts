// The connection to the server through the language client. Loaded after activation, because the client is large.
import type * as vscode from 'vscode';
import { State, WorkDoneProgress, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { AnalysisState, ClientNotifications, ClientRequests, FileFindings } from '../../protocol';
import { lendFiles } from './files';
import { clientOptions } from './options';
import { createRestartPolicy } from './restart-policy';

export interface Server {
  isRunning(): boolean;
  /** Rejects with the reason if it cannot be started. */
  start(): Promise<void>;
  stop(): Promise<void>;
  request<Name extends keyof ClientRequests>(name: Name, params: ClientRequests[Name]['params'], token?: vscode.CancellationToken): Promise<ClientRequests[Name]['result']>;
  notify<Name extends keyof ClientNotifications>(name: Name, params: ClientNotifications[Name]): void;
  /** What the server tells about a request that carries this token. */
  onProgress(token: string, handler: (progress: { readonly message?: string | undefined; readonly percentage?: number | undefined }) => void): vscode.Disposable;
}

export interface ServerPort {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  found(file: FileFindings): void;
  told(state: AnalysisState): void;
  /** It ended or is started anew: what it has said may not be true any more. */
  ended(restarting: boolean): void;
  /** It ended too often and is not started again. */
  gaveUp(): void;
}

export function createServer(createClient: (options: LanguageClientOptions) => BaseLanguageClient, port: ServerPort): Server {
  const policy = createRestartPolicy(port.gaveUp, () => port.log.warn('The analysis ended unexpectedly and is started again.'));
  const client = createClient(clientOptions(port.context, port.log, policy));
  lendFiles(client);
  client.onNotification('mentor/findings', port.found);
  client.onNotification('mentor/state', port.told);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) return;
    client.diagnostics?.clear();
    port.ended(newState === State.Starting);
  });
  return {
    isRunning: () => client.isRunning(),
    start: () => client.start(),
    stop: async () => {
      if (client.needsStop()) await client.stop();
    },
    // A missing token given as `undefined` would be sent as a further parameter.
    request: (name, params, token) => (token ? client.sendRequest(name, params, token) : client.sendRequest(name, params)),
    notify: (name, params) => void client.sendNotification(name, params),
    onProgress: (token, handler) => client.onProgress(WorkDoneProgress.type, token, (value) => {
      if (value.kind === 'report') handler(value);
    }),
  };
}
