// The server as the rest of the extension sees it: its findings, its state, its requests, and that it comes back by itself.
import * as vscode from 'vscode';
import type { ClientRequests } from '../../protocol';
import type { Analysis, AnalysisStatus, FindingStore } from '../services';
import { createFindingStore } from './finding-store';
import type { Server, ServerPort } from './server';

/** Loads what is needed to reach the server, and reaches it. */
export type Connect = (port: ServerPort) => Promise<Server>;

export interface AnalysisClient extends vscode.Disposable {
  readonly analysis: Analysis;
  readonly findings: FindingStore;
  /** Starts the server in the background. */
  start(): void;
}

const nothingYet: AnalysisStatus = { state: 'starting', done: 0, total: 0, filesWithFindings: 0, findings: 0, skippedFiles: 0, skipped: [], troubles: [] };

export function createAnalysis(context: vscode.ExtensionContext, connect: Connect, log: vscode.LogOutputChannel): AnalysisClient {
  const findings = createFindingStore();
  const statusChanged = new vscode.EventEmitter<AnalysisStatus>();
  let status = nothingYet;
  let server: Server | undefined;
  let starting: Promise<void> = Promise.resolve();
  const port: ServerPort = {
    context,
    log,
    found: findings.take,
    told: setStatus,
    ended(restarting) {
      findings.clear();
      if (restarting) setStatus(nothingYet);
    },
    gaveUp: () => stopped(vscode.l10n.t('The analysis ended several times in a row and was not started again.')),
  };

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
      await (server ??= await connect(port)).start();
    } catch (error) {
      stopped(vscode.l10n.t('The analysis could not be started: {0}', error instanceof Error ? error.message : String(error)));
    }
  }

  async function request<Name extends keyof ClientRequests>(name: Name, params: ClientRequests[Name]['params'], token?: vscode.CancellationToken): Promise<ClientRequests[Name]['result']> {
    await starting;
    if (!server?.isRunning()) throw new Error(status.reason ?? vscode.l10n.t('The analysis is not running.'));
    return server.request(name, params, token);
  }

  return {
    findings,
    // Activation ends first: loading the client takes longer than everything else together.
    start: () => void (starting = new Promise((resolve) => void setTimeout(resolve, 0)).then(start)),
    analysis: {
      onDidChangeStatus: statusChanged.event,
      status: () => status,
      async restart() {
        await starting;
        await server?.stop();
        await (starting = start());
      },
      async review(params, progress, token) {
        const workDoneToken = `mentor-review-${Date.now()}`;
        await starting;
        const told = server?.onProgress(workDoneToken, (value) => progress.report(value));
        try {
          return await request('mentor/review', { ...params, workDoneToken }, token);
        } finally {
          told?.dispose();
        }
      },
      suppress: (address, reason) => request('mentor/suppress', { ...address, reason }),
      whySilent: (uri, { line, character }) => request('mentor/whySilent', { uri: uri.toString(), position: { line, character } }),
      why: async (rule) => (await request('mentor/why', { rule })).why ?? '',
      recognise: async (text) => (await request('mentor/recognise', { text })).recognised,
      object: (address, reason) => request('mentor/object', { ...address, reason }),
      withdraw: (address) => request('mentor/withdraw', address),
      objections: async () => (await request('mentor/objections', {})).folders,
      async reproduction(address) {
        const { text, problem } = { text: '', problem: undefined, ...(await request('mentor/reproduction', address)) };
        if (problem !== undefined) throw new Error(problem);
        return text;
      },
      baseline: (root) => request('mentor/baseline', { root: root.toString() }),
      declare: (address, words) => request('mentor/declare', { ...address, words }),
      turnRuleOff: (root, rule) => request('mentor/turnRuleOff', { root: root.toString(), rule }),
      maps: async () => (await request('mentor/map', {})).maps,
      settled(uri) {
        if (server?.isRunning()) server.notify('mentor/settled', { uri: uri.toString() });
      },
      wrote(uri) {
        if (server?.isRunning()) server.notify('mentor/wrote', { uri: uri.toString() });
      },
    },
    async dispose() {
      findings.dispose();
      statusChanged.dispose();
      await server?.stop();
    },
  };
}
