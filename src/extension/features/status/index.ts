// The language status item: what the analysis is doing, what it left out and why, and the way to start it again.
import * as vscode from 'vscode';
import { documentSelector } from '../../client/documents';
import type { AnalysisStatus, Feature } from '../../services';

export const status: Feature = {
  name: 'status',
  register({ analysis }) {
    const item = vscode.languages.createLanguageStatusItem('mentor.status', documentSelector());
    item.name = 'Distributed Systems Mentor';
    const show = (now: AnalysisStatus): void => void Object.assign(item, view(now));
    show(analysis.status());
    return vscode.Disposable.from(
      item,
      analysis.onDidChangeStatus(show),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('mentor.enabled') && show(analysis.status())),
    );
  },
};

type View = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

function view(now: AnalysisStatus): View {
  const calm = { severity: vscode.LanguageStatusSeverity.Information, busy: false, detail: detail(now) };
  const show = { command: 'mentor.showFindings', title: vscode.l10n.t('Show Findings') };
  switch (now.state) {
    case 'starting':
      return { ...calm, text: vscode.l10n.t('Mentor: starting'), busy: true, command: undefined };
    case 'analysing':
      return { ...calm, text: vscode.l10n.t('Mentor: reading {0} of {1} files', now.done, now.total), busy: true, command: show };
    case 'stopped': {
      const restart = { command: 'mentor.restartAnalysis', title: vscode.l10n.t('Restart Analysis') };
      return { text: vscode.l10n.t('Mentor: stopped'), detail: now.reason, severity: vscode.LanguageStatusSeverity.Error, busy: false, command: restart };
    }
    case 'idle':
      if (!vscode.workspace.getConfiguration('mentor').get('enabled', true)) return { ...calm, text: vscode.l10n.t('Mentor: switched off by the setting mentor.enabled'), command: undefined };
      if (now.troubles.length > 0) {
        const output = { command: 'mentor.showOutput', title: vscode.l10n.t('Show Output') };
        return { ...calm, text: vscode.l10n.t('Mentor: configuration ignored'), detail: now.troubles.join(' '), severity: vscode.LanguageStatusSeverity.Warning, command: output };
      }
      return { ...calm, text: summary(now.findings), command: show };
  }
}

function summary(findings: number): string {
  if (findings === 0) return vscode.l10n.t('Mentor: no findings');
  return findings === 1 ? vscode.l10n.t('Mentor: one finding') : vscode.l10n.t('Mentor: {0} findings', findings);
}

function detail({ total, skippedFiles, skipped }: AnalysisStatus): string {
  if (skippedFiles === 0) return vscode.l10n.t('files read: {0}', total);
  const first = skipped.slice(0, 3).map(({ file, reason }) => `${file}: ${reason}`);
  return `${vscode.l10n.t('files read: {0}, left out: {1}', total, skippedFiles)} (${first.join(' ')})`;
}
