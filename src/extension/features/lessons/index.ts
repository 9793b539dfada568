// The doors to a lesson: the palette's list, "why is this a problem?" at a finding, and the links in diagnostics and hovers.
import * as vscode from 'vscode';
import type { LessonSummary } from '../../../model';
import { clientCommands } from '../../../protocol';
import { chooseFinding } from '../../choose-finding';
import { reporting } from '../../reporting';
import { topicIdOf } from '../learning/topic';
import type { Feature, Services } from '../../services';

export const lessons: Feature = {
  name: 'lessons',
  register: (services) =>
    vscode.Disposable.from(
      vscode.commands.registerCommand('mentor.openLesson', async (lesson?: unknown) => {
        const chosen = typeof lesson === 'string' ? lesson : await chooseLesson(services);
        if (chosen !== undefined) await services.openLesson({ lesson: chosen });
      }),
      vscode.commands.registerCommand('mentor.openPanel', () => services.openPanel()),
      vscode.commands.registerCommand('mentor.markLessonRead', (topic?: unknown) => reporting(services, () => markRead(services, topic))),
      vscode.commands.registerCommand(clientCommands.whyIsThisAProblem, async (argument?: unknown) => {
        const located = await chooseFinding(services, argument);
        if (located) await services.openLesson(located.finding.lesson, located);
      }),
      vscode.window.registerUriHandler({ handleUri: (uri) => openLink(uri, services) }),
    ),
};

/** `topic` comes from the learning path; from the palette the learner chooses. */
async function markRead(services: Services, topic: unknown): Promise<void> {
  const id = topicIdOf(topic) ?? (await chooseLesson(services, vscode.l10n.t('Mark a Lesson as Read')));
  if (id === undefined) return;
  const mentor = await services.mentor();
  await mentor.markRead(id, mentor.page(id)?.sections.at(-1)?.id);
}

async function chooseLesson(services: Services, title = vscode.l10n.t('Open Lesson')): Promise<string | undefined> {
  try {
    const pillars = (await services.mentor()).lessons();
    const items = pillars.flatMap(({ title, lessons }) => [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...lessons.map(itemFor)]);
    const choice = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly id?: string }>(items, {
      title,
      placeHolder: vscode.l10n.t('Search by title or content'),
      matchOnDetail: true,
    });
    return choice?.id;
  } catch (error) {
    services.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('The lessons could not be loaded: {0}', error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}

function itemFor({ id, title, sentence, team, read }: LessonSummary): vscode.QuickPickItem & { readonly id: string } {
  const marks = [
    ...(team ? [vscode.l10n.t('your team\'s')] : []),
    ...(read ? [vscode.l10n.t('read on {0}', new Date(read.lastRead).toLocaleDateString(vscode.env.language))] : []),
  ];
  return { id, label: `$(${read ? 'check' : 'book'}) ${title}`, detail: sentence, description: marks.join(' · ') };
}

/** `…/lesson/<id>?section=…&uri=…&fingerprint=…`. Anybody may write such a link, so it only ever opens a lesson. */
async function openLink(link: vscode.Uri, services: Services): Promise<void> {
  const lesson = /^\/lesson\/([a-z0-9-]+)$/.exec(link.path)?.[1];
  if (!lesson) {
    services.log.warn(`A link that leads nowhere was not followed: ${link.path}`);
    void vscode.window.showWarningMessage(vscode.l10n.t('This link does not lead to a lesson.'));
    return;
  }
  const query = new URLSearchParams(link.query);
  const section = query.get('section');
  const at = services.findings.find({ uri: query.get('uri') ?? '', fingerprint: query.get('fingerprint') ?? '' });
  await services.openLesson({ lesson, ...(section ? { section } : {}) }, at);
}
