// Learning in the side bar and the palette: the path through the topics, the next lesson, quizzes, reviews, export and reset. What
// the learner mends in the code counts as applied.
import * as vscode from 'vscode';
import { reporting } from '../../reporting';
import type { Feature, Services } from '../../services';
import { showText } from '../../show-text';
import { watchApplied } from './applied';
import { topicIdOf } from './topic';
import { createPathTree } from './tree';

const viewId = 'mentor.learning';

export const learning: Feature = {
  name: 'learning',
  register(services) {
    const tree = createPathTree(services);
    const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
    const command = (name: string, action: (argument?: unknown) => Promise<void>): vscode.Disposable =>
      vscode.commands.registerCommand(`mentor.${name}`, (argument?: unknown) => reporting(services, () => action(argument)));
    return vscode.Disposable.from(
      view,
      tree,
      watchApplied(services),
      command('continueLearning', () => continueLearning(services)),
      command('quiz', (topic) => quiz(services, topic)),
      command('reviewDue', () => reviewDue(services)),
      command('exportLearning', () => exportLearning(services)),
      command('resetLearning', () => reset(services)),
      // A review becomes due while the editor stays open.
      view.onDidChangeVisibility(({ visible }) => visible && tree.refresh()),
    );
  },
};

async function continueLearning({ mentor, findings, openLesson }: Services): Promise<void> {
  const { next } = (await mentor()).learning.path(findings.all().map(({ finding }) => finding));
  if (next) return openLesson({ lesson: next.lesson });
  void vscode.window.showInformationMessage(vscode.l10n.t('Every lesson is read. A quiz shows what has stayed.'));
}

/** `topic` comes from the view (a topic of the tree) or from a link (its id); from the palette the learner chooses. */
async function quiz(services: Services, topic: unknown): Promise<void> {
  const lesson = topicIdOf(topic) ?? (await chooseTopic(services));
  if (lesson !== undefined) await services.openQuiz({ lesson });
}

async function chooseTopic({ mentor }: Services): Promise<string | undefined> {
  const { learning } = await mentor();
  const { pillars } = learning.path();
  const items = pillars.flatMap(({ title, topics }) => [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...topics.filter(({ id }) => learning.question(id)).map(({ id, title: label, isDue, state }) => ({
      id, label: `$(${state === 'read' ? 'check' : 'question'}) ${label}`, ...(isDue ? { description: vscode.l10n.t('due for review') } : {}),
    })),
  ]);
  const choice = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly id?: string }>(items, { title: vscode.l10n.t('Quiz Me'), placeHolder: vscode.l10n.t('Which topic?') });
  return choice?.id;
}

async function reviewDue({ mentor, openQuiz }: Services): Promise<void> {
  const [lesson] = (await mentor()).learning.path().due;
  if (lesson !== undefined) return openQuiz({ lesson, isReview: true });
  void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is due for review today.'));
}

async function exportLearning({ mentor }: Services): Promise<void> {
  const { learning } = await mentor();
  const formats = [
    { label: 'Markdown', description: vscode.l10n.t('to read and to print'), language: 'markdown', content: () => learning.markdown() },
    { label: 'JSON', description: vscode.l10n.t('everything that is kept'), language: 'json', content: () => learning.json() },
  ];
  const format = await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export Learning Progress') });
  if (format) await showText(format.content(), format.language);
}

async function reset({ mentor }: Services): Promise<void> {
  const { learning } = await mentor();
  const sure = vscode.l10n.t('Reset');
  const detail = vscode.l10n.t('What was read, answered and applied is forgotten, on every machine that shares these settings.');
  if ((await vscode.window.showWarningMessage(vscode.l10n.t('Reset all learning progress?'), { modal: true, detail }, sure)) !== sure) return;
  const restore = await learning.reset();
  const undo = vscode.l10n.t('Undo');
  // Not waited for: the message may stay as long as it likes.
  void vscode.window.showInformationMessage(vscode.l10n.t('The learning progress was reset.'), undo).then((chosen) => (chosen === undo ? restore() : undefined));
}
