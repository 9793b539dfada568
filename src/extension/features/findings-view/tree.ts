// The findings as a tree of two levels: a group (file, service or pillar), and its findings.
import * as vscode from 'vscode';
import { plainSentence } from '../../../base/marked-words';
import type { Pillar, Severity } from '../../../model';
import type { FindingStore, LocatedFinding } from '../../services';
import { findServiceFolders, serviceName, serviceOf } from './service-folders';

export interface FindingsTree extends vscode.TreeDataProvider<Node>, vscode.Disposable {
  /** Resolves when the tree shows it. */
  groupBy(grouping: Grouping): Promise<void>;
}

export type Grouping = 'file' | 'service' | 'pillar';

/** A finding stands for itself, so that commands of the view's menu get it as their argument. */
type Node = Group | LocatedFinding;

interface Group {
  readonly name: string;
  readonly file?: vscode.Uri;
  readonly folder?: vscode.Uri;
  readonly members: readonly LocatedFinding[];
}

export function createFindingsTree(findings: FindingStore): FindingsTree {
  const changed = new vscode.EventEmitter<void>();
  let grouping: Grouping = 'file';
  let services: ReadonlySet<string> = new Set();
  const listener = findings.onDidChange(() => changed.fire());

  return {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node === undefined ? groups(findings.all(), grouping, services) : 'members' in node ? [...node.members] : []),
    getTreeItem: (node) => ('members' in node ? groupItem(node) : findingItem(node, grouping)),
    async groupBy(by) {
      // Looked for anew each time it is chosen, which is when somebody looks at it.
      if (by === 'service') services = await findServiceFolders();
      grouping = by;
      changed.fire();
    },
    dispose() {
      listener.dispose();
      changed.dispose();
    },
  };
}

function groups(all: readonly LocatedFinding[], grouping: Grouping, services: ReadonlySet<string>): Group[] {
  const byKey = new Map<string, LocatedFinding[]>();
  for (const located of all) {
    const key = grouping === 'file' ? located.uri.toString() : grouping === 'service' ? serviceOf(located.uri, services).toString() : located.finding.pillar;
    byKey.set(key, [...(byKey.get(key) ?? []), located]);
  }
  return [...byKey].map(([key, members]) => {
    if (grouping === 'pillar') return { name: pillarName(key as Pillar), members };
    if (grouping === 'service') return { name: serviceName(vscode.Uri.parse(key)), folder: vscode.Uri.parse(key), members };
    const file = members[0]!.uri;
    return { name: vscode.workspace.asRelativePath(file), file, members };
  });
}

function groupItem({ name, file, folder, members }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = (file ?? folder)?.toString() ?? name;
  item.description = String(members.length);
  if (folder) item.iconPath = vscode.ThemeIcon.Folder;
  if (file) {
    const slash = name.lastIndexOf('/');
    item.label = name.slice(slash + 1);
    item.description = name.slice(0, Math.max(slash, 0));
    item.resourceUri = file;
    item.iconPath = vscode.ThemeIcon.File;
    item.tooltip = name;
  }
  return item;
}

function findingItem({ finding, uri }: LocatedFinding, grouping: Grouping): vscode.TreeItem {
  const { hint, message, range, severity, rule, subject, fingerprint } = finding;
  const line = range.start.line + 1;
  const item = new vscode.TreeItem(hint);
  item.id = `${uri.toString()}#${fingerprint}`;
  item.description = grouping === 'file' ? `${subject} · ${line}` : `${vscode.workspace.asRelativePath(uri)}:${line}`;
  item.tooltip = `${plainSentence(message)}\n${rule}`;
  item.iconPath = icons[severity];
  item.contextValue = 'finding';
  item.accessibilityInformation = { label: `${severityName(severity)}, ${hint}, ${subject}, ${vscode.workspace.asRelativePath(uri)}, ${vscode.l10n.t('line {0}', line)}` };
  const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Go to Finding'), arguments: [uri, { selection }] };
  return item;
}

const icons: Record<Severity, vscode.ThemeIcon> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  information: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  hint: new vscode.ThemeIcon('lightbulb'),
};

function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'information':
      return vscode.l10n.t('information');
    case 'hint':
      return vscode.l10n.t('hint');
  }
}

function pillarName(pillar: Pillar): string {
  switch (pillar) {
    case 'fault-tolerance':
      return vscode.l10n.t('Fault tolerance');
    case 'scalability':
      return vscode.l10n.t('Scalability');
    case 'security':
      return vscode.l10n.t('Security');
  }
}
