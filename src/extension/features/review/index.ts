// Reviews on demand: this file, the workspace, or only what changed since a branch. Progress with counts, cancellable.
import * as vscode from 'vscode';
import type { ReviewParams, ReviewResult } from '../../../protocol';
import type { Feature, Services } from '../../services';

export const review: Feature = {
  name: 'review',
  register: (services) =>
    vscode.Disposable.from(
      vscode.commands.registerCommand('mentor.reviewFile', () => reviewFile(services)),
      vscode.commands.registerCommand('mentor.reviewWorkspace', () => {
        const since = configuredBranch();
        return run(services, { scope: 'workspace', ...(since === '' ? {} : { changedSince: since }) });
      }),
      vscode.commands.registerCommand('mentor.reviewChanges', () => reviewChanges(services)),
    ),
};

async function reviewFile(services: Services): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri) await run(services, { scope: 'file', uri: uri.toString() });
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open a file to review it.'));
}

async function reviewChanges(services: Services): Promise<void> {
  if (!mayCompare()) return;
  const since = await vscode.window.showInputBox({
    title: vscode.l10n.t('Review What Changed'),
    prompt: vscode.l10n.t('Since which branch, tag or commit? Leave it empty for the main branch.'),
    value: configuredBranch(),
  });
  if (since !== undefined) await run(services, { scope: 'workspace', changedSince: since.trim() });
}

function configuredBranch(): string {
  return vscode.workspace.getConfiguration('mentor').get('review.changedSince', '').trim();
}

/** Tells the user if not; asked before anything is asked of them. */
function mayCompare(): boolean {
  if (!vscode.workspace.isTrusted) void vscode.window.showWarningMessage(vscode.l10n.t('Comparing with a branch runs git, which is not done in Restricted Mode.'));
  return vscode.workspace.isTrusted;
}

async function run(services: Services, params: ReviewParams): Promise<void> {
  if (params.changedSince !== undefined && !mayCompare()) return;
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Mentor reviews'), cancellable: true };
  try {
    const result = await vscode.window.withProgress(options, (progress, token) => {
      let reached = 0;
      const report = ({ message, percentage = 0 }: { message?: string | undefined; percentage?: number | undefined }): void => {
        progress.report({ ...(message === undefined ? {} : { message: vscode.l10n.t('{0} files', message) }), increment: Math.max(0, percentage - reached) });
        reached = Math.max(reached, percentage);
      };
      return services.analysis.review(params, { report }, token);
    });
    await tell(result, params, services);
  } catch (error) {
    if (isCancellation(error)) return;
    services.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('The review did not succeed: {0}', error instanceof Error ? error.message : String(error)));
  }
}

async function tell({ files, findings, problem }: ReviewResult, params: ReviewParams, services: Services): Promise<void> {
  if (problem !== undefined) {
    void vscode.window.showWarningMessage(problem);
    return;
  }
  const count = findings.reduce((sum, file) => sum + file.findings.length, 0);
  const since = params.changedSince === undefined ? '' : ` ${params.changedSince === '' ? vscode.l10n.t('Only what changed was looked at.') : vscode.l10n.t('Only what changed since {0} was looked at.', params.changedSince)}`;
  services.log.info(`Review: ${count} findings in ${findings.length} of ${files} files.`);
  if (count === 0) {
    void vscode.window.showInformationMessage((files === 1 ? vscode.l10n.t('No findings in this file.') : vscode.l10n.t('No findings in {0} files.', files)) + since);
    return;
  }
  const show = vscode.l10n.t('Show Findings');
  const verdict = params.scope === 'workspace' ? await worst(services) : undefined;
  const drawn = vscode.l10n.t('Show System Map');
  const text = count === 1 ? vscode.l10n.t('One finding.') : vscode.l10n.t('{0} findings in {1} of {2} files.', count, findings.length, files);
  const chosen = await vscode.window.showInformationMessage(text + since + (verdict ?? ''), show, ...(verdict === undefined ? [] : [drawn]));
  if (chosen === show) await vscode.commands.executeCommand('mentor.showFindings');
  if (chosen === drawn) await vscode.commands.executeCommand('mentor.showSystemMap');
}

/** What would cut off most if it died, in a sentence; undefined where nothing is known to. */
async function worst({ analysis }: Services): Promise<string | undefined> {
  const maps = await analysis.maps().catch(() => []);
  const [point] = maps.flatMap(({ map }) => map.singlePointsOfFailure).toSorted((a, b) => b.affects.length - a.affects.length);
  if (!point || point.affects.length === 0) return undefined;
  return ` ${point.affects.length === 1 ? vscode.l10n.t('{0} would take {1} down with it.', point.id, point.affects[0]!) : vscode.l10n.t('{0} would take {1} others down with it, more than anything else.', point.id, point.affects.length)}`;
}

function isCancellation(error: unknown): boolean {
  return error instanceof vscode.CancellationError || (error instanceof Error && 'code' in error && error.code === -32800);
}
