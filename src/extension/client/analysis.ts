// The server as the rest of the extension sees it: its findings, its state, its requests, and that it comes back by itself.
import * as vscode from 'vscode';
import { State, WorkDoneProgress, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { AnalysisState, ClientNotifications, ClientRequests, FileFindings } from '../../protocol';
import type { Analysis, AnalysisStatus, FindingStore } from '../services';
import { lendFiles } from './files';
import { createFindingStore } from './finding-store';
import { clientOptions } from './options';
import { createRestartPolicy } from './restart-policy';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export interface AnalysisClient extends vscode.Disposable {
  readonly analysis: Analysis;
  readonly findings: FindingStore;
  /** Starts the server in the background. */
  start(): void;
}

const nothingYet: AnalysisStatus = { state: 'starting', done: 0, total: 0, filesWithFindings: 0, findings: 0, skippedFiles: 0, skipped: [], troubles: [] };

export function createAnalysis(context: vscode.ExtensionContext, createClient: CreateClient, log: vscode.LogOutputChannel): AnalysisClient {
  const findings = createFindingStore();
  const statusChanged = new vscode.EventEmitter<AnalysisStatus>();
  let status = nothingYet;
  const policy = createRestartPolicy(
    () => stopped(vscode.l10n.t('The analysis ended several times in a row and was not started again.')),
    () => log.warn('The analysis ended unexpectedly and is started again.'),
  );
  const client = createClient(clientOptions(context, log, policy));

  function setStatus(next: AnalysisStatus): void {
    status = next;
    statusChanged.fire(next);
  }

  function stopped(reason: string): void {
    log.error(reason);
    setStatus({ ...nothingYet, state: 'stopped', reason });
    const restart = vscode.l10n.t('Restart Analysis');
    const output = vscode.l10n.t('Show Output');
    void vscode.window.showErrorMessage(reason, restart, output).then((choice) => {
      if (choice === restart) void vscode.commands.executeCommand('mentor.restartAnalysis');
      if (choice === output) log.show();
    });
  }

  async function start(): Promise<void> {
    try {
      await client.start();
    } catch (error) {
      stopped(vscode.l10n.t('The analysis could not be started: {0}', error instanceof Error ? error.message : String(error)));
    }
  }

  function request<Name extends keyof ClientRequests>(name: Name, params: ClientRequests[Name]['params'], token?: vscode.CancellationToken): Promise<ClientRequests[Name]['result']> {
    if (!client.isRunning()) return Promise.reject(new Error(status.reason ?? vscode.l10n.t('The analysis is not running.')));
    return client.sendRequest(name, params, token);
  }

  const subscriptions = vscode.Disposable.from(
    findings,
    statusChanged,
    lendFiles(client),
    client.onNotification('mentor/findings', (file: FileFindings) => findings.take(file)),
    client.onNotification('mentor/state', (state: AnalysisState) => setStatus(state)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) return;
      // What an ended server has said may not be true any more.
      findings.clear();
      client.diagnostics?.clear();
      if (newState === State.Starting) setStatus(nothingYet);
    }),
  );

  return {
    findings,
    start: () => void start(),
    analysis: {
      onDidChangeStatus: statusChanged.event,
      status: () => status,
      async restart() {
        if (client.needsStop()) await client.stop();
        await start();
      },
      async review(params, progress, token) {
        const workDoneToken = `mentor-review-${Date.now()}`;
        const told = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
          if (value.kind === 'report') progress.report({ message: value.message, percentage: value.percentage });
        });
        try {
          return await request('mentor/review', { ...params, workDoneToken }, token);
        } finally {
          told.dispose();
        }
      },
      suppress: (address, reason) => request('mentor/suppress', { ...address, reason }),
      baseline: (root) => request('mentor/baseline', { root: root.toString() }),
      turnRuleOff: (root, rule) => request('mentor/turnRuleOff', { root: root.toString(), rule }),
      settled(uri) {
        const params: ClientNotifications['mentor/settled'] = { uri: uri.toString() };
        if (client.isRunning()) void client.sendNotification('mentor/settled', params);
      },
    },
    async dispose() {
      subscriptions.dispose();
      if (client.needsStop()) await client.dispose();
    },
  };
}
