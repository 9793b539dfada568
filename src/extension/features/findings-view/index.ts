// All findings in the Explorer, by file, by service or by pillar: what the other surfaces show, reachable by keyboard and screen reader.
import * as vscode from 'vscode';
import type { AnalysisStatus, Feature } from '../../services';
import { reporting } from '../../reporting';
import { createFindingsTree, type Grouping } from './tree';

const viewId = 'mentor.findings';

export const findingsView: Feature = {
  name: 'findings-view',
  register(services) {
    const { findings, analysis } = services;
    const tree = createFindingsTree(findings);
    const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });

    function count(): void {
      const { length } = findings.all();
      // Not as a badge: that would stand on the Explorer's icon, which is not ours.
      view.description = length === 0 ? undefined : String(length);
    }
    const group = (by: Grouping) => (): Promise<void> => reporting(services, async () => {
      await tree.groupBy(by);
      await vscode.commands.executeCommand('setContext', 'mentor.grouping', by);
    });
    let stage: Stage = 'starting';
    function follow(status: AnalysisStatus): void {
      stage = stageAfter(stage, status);
      void vscode.commands.executeCommand('setContext', 'mentor.analysis', stage);
    }
    follow(analysis.status());
    // Before this the view is not there at all: a workspace the mentor has nothing to do with stays as it was.
    void vscode.commands.executeCommand('setContext', 'mentor.isActive', true);
    void group('file')();
    return vscode.Disposable.from(
      view,
      tree,
      findings.onDidChange(count),
      analysis.onDidChangeStatus(follow),
      vscode.commands.registerCommand('mentor.showFindings', () => vscode.commands.executeCommand(`${viewId}.focus`)),
      vscode.commands.registerCommand('mentor.groupByFile', group('file')),
      vscode.commands.registerCommand('mentor.groupByService', group('service')),
      vscode.commands.registerCommand('mentor.groupByPillar', group('pillar')),
    );
  },
};

/** What an empty view means. */
type Stage = 'starting' | 'ready' | 'stopped';

/** Reading files again leaves what is known as it is; reading them for the first time, nothing is known yet. */
function stageAfter(before: Stage, { state }: AnalysisStatus): Stage {
  if (state === 'analysing') return before;
  return state === 'idle' ? 'ready' : state;
}
