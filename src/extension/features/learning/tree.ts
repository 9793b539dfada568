// The learning path as a tree: the next lesson and what is due on top, then the pillars with their topics in study order.
import * as vscode from 'vscode';
import type { LearningPath, NextReason, PathPillar, PathTopic } from '../../../model';
import type { Services } from '../../services';

export interface PathTree extends vscode.TreeDataProvider<PathNode>, vscode.Disposable {
  refresh(): void;
}

/** Commands of the view's menu get a topic as their argument. */
export type PathNode =
  | { readonly next: vscode.TreeItem }
  | { readonly due: number }
  | PathPillar
  | { readonly topic: PathTopic };

export function createPathTree({ mentor, findings, onDidLearn }: Pick<Services, 'mentor' | 'findings' | 'onDidLearn'>): PathTree {
  const changed = new vscode.EventEmitter<void>();
  const refresh = (): void => changed.fire();
  const listeners = [onDidLearn(refresh), findings.onDidChange(refresh)];

  // Only a view that is looked at asks for children, so the lessons are not loaded before.
  async function roots(): Promise<PathNode[]> {
    const open = await mentor();
    await open.learning.refresh();
    const path = open.learning.path(findings.all().map(({ finding }) => finding));
    return [
      ...(path.next ? [{ next: nextItem(path.next, (id) => open.link(id).title) }] : []),
      ...(path.due.length > 0 ? [{ due: path.due.length }] : []),
      ...path.pillars,
    ];
  }

  return {
    onDidChangeTreeData: changed.event,
    refresh,
    getChildren: (node) => (node === undefined ? roots() : 'topics' in node ? node.topics.map((topic) => ({ topic })) : []),
    getTreeItem: (node) => ('next' in node ? node.next : 'due' in node ? dueItem(node.due) : 'topics' in node ? pillarItem(node) : topicItem(node.topic)),
    dispose() {
      for (const listener of listeners) listener.dispose();
      changed.dispose();
    },
  };
}

function nextItem({ lesson, reason }: NonNullable<LearningPath['next']>, titleOf: (id: string) => string): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Next: {0}', titleOf(lesson)));
  item.id = 'next';
  item.description = because(reason, titleOf);
  // The side bar is narrow, so the whole of it stands here as well; a screen reader would read the tooltip instead of the row.
  item.tooltip = `${titleOf(lesson)}\n${item.description}`;
  item.accessibilityInformation = { label: `${item.label as string}, ${item.description}` };
  item.iconPath = new vscode.ThemeIcon('play');
  item.command = open(lesson);
  return item;
}

function because(reason: NextReason, titleOf: (id: string) => string): string {
  switch (reason.kind) {
    case 'findings':
      return reason.findings === 1 ? vscode.l10n.t('your code has a finding on it') : vscode.l10n.t('your code has {0} findings on it', reason.findings);
    case 'prepares':
      return vscode.l10n.t('comes before {0}, on which your code has findings', titleOf(reason.lesson));
    case 'begun':
      return vscode.l10n.t('begun');
    case 'order':
      return vscode.l10n.t('in study order');
  }
}

function dueItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(count === 1 ? vscode.l10n.t('One topic is due for review') : vscode.l10n.t('{0} topics are due for review', count));
  item.id = 'due';
  item.iconPath = new vscode.ThemeIcon('history');
  item.command = { command: 'mentor.reviewDue', title: vscode.l10n.t('Review What Is Due') };
  return item;
}

function pillarItem({ pillar, title, topics }: PathPillar): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = pillar;
  item.description = vscode.l10n.t('{0} of {1} read', topics.filter(({ state }) => state === 'read').length, topics.length);
  return item;
}

function topicItem(topic: PathTopic): vscode.TreeItem {
  const item = new vscode.TreeItem(topic.title);
  const marks = marksOf(topic);
  item.id = `topic/${topic.id}`;
  item.description = marks.join(' · ');
  item.tooltip = tooltip(topic);
  item.iconPath = iconFor(topic);
  item.contextValue = 'topic';
  item.accessibilityInformation = { label: [topic.title, ...marks].join(', ') };
  item.command = open(topic.id);
  return item;
}

function marksOf({ state, isDue, team, progress }: PathTopic): readonly string[] {
  return [
    ...(isDue ? [vscode.l10n.t('due for review')] : []),
    ...(state === 'read' ? [vscode.l10n.t('read')] : state === 'begun' ? [vscode.l10n.t('begun')] : []),
    ...(progress.applied.length > 0 ? [vscode.l10n.t('applied')] : []),
    ...(team ? [vscode.l10n.t('your team\'s')] : []),
  ];
}

/** The evidence, one line each. Plain text: names of files come from the workspace. */
function tooltip({ title, progress: { read, quiz, applied } }: PathTopic): string {
  const last = applied.at(-1);
  return [
    title,
    ...(read ? [vscode.l10n.t('Read last on {0}', day(read.lastRead))] : []),
    ...(quiz ? [vscode.l10n.t('Answers: {0} right, {1} not yet; next review on {2}', quiz.right, quiz.wrong, day(quiz.due, 'UTC'))] : []),
    ...(last ? [vscode.l10n.t('Applied on {0}: {1} in {2}', day(last.when), last.rule, last.file)] : []),
  ].join('\n');
}

function iconFor({ state, isDue, progress }: PathTopic): vscode.ThemeIcon {
  if (isDue) return new vscode.ThemeIcon('history');
  if (progress.applied.length > 0) return new vscode.ThemeIcon('verified');
  if (state === 'read') return new vscode.ThemeIcon('check');
  return new vscode.ThemeIcon(state === 'begun' ? 'circle-filled' : 'circle-outline');
}

const open = (lesson: string): vscode.Command => ({ command: 'mentor.openLesson', title: vscode.l10n.t('Open Lesson'), arguments: [lesson] });

/** A review is due on a day in UTC, which is that day wherever the reader is; what was done, was done in the reader's own time. */
const day = (moment: string, timeZone?: 'UTC'): string => new Date(moment).toLocaleDateString(vscode.env.language, { dateStyle: 'medium', ...(timeZone ? { timeZone } : {}) });
