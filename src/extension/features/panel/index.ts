// The mentor's panel: one webview beside the code, opened only by the user, that shows lessons and comes back after a reload.
import * as vscode from 'vscode';
import type { LessonRef } from '../../../model';
import type { LessonView, LocatedFinding, PanelServices } from '../../services';
import { createSession, noSuchLesson, type Session } from './session';
import { pageHtml } from './page';
import { noQuestions } from './quiz';
import { visitOf, type Visit } from './visit';

export interface Panel extends LessonView {
  /** Shows the list of all lessons. */
  openHome(): Promise<void>;
}

const viewType = 'mentor.panel';

export function registerPanel(context: Pick<vscode.ExtensionContext, 'extensionUri'>, services: PanelServices): Panel {
  const folders = ['media', 'dist'].map((folder) => vscode.Uri.joinPath(context.extensionUri, folder));
  const [media, dist] = folders as [vscode.Uri, vscode.Uri];
  const options = { enableScripts: true, localResourceRoots: [media, vscode.Uri.joinPath(dist, 'webview')] };
  let open: { readonly panel: vscode.WebviewPanel; readonly session: Session } | undefined;

  function adopt(panel: vscode.WebviewPanel): Session {
    open?.panel.dispose();
    const session = createSession(panel, services);
    const mine = { panel, session };
    open = mine;
    panel.onDidDispose(() => {
      session.dispose();
      if (open === mine) open = undefined;
    });
    panel.webview.options = options;
    panel.iconPath = vscode.Uri.joinPath(media, 'icon.svg');
    panel.webview.html = pageHtml({
      script: panel.webview.asWebviewUri(vscode.Uri.joinPath(dist, 'webview', 'panel.js')).toString(),
      style: panel.webview.asWebviewUri(vscode.Uri.joinPath(media, 'panel.css')).toString(),
      source: panel.webview.cspSource,
      nonce: crypto.randomUUID(),
      title: panel.title,
      language: vscode.env.language,
    });
    return session;
  }

  async function show(visit: Visit, at?: LocatedFinding): Promise<void> {
    if (open) {
      await open.session.visit(visit, at);
      if (open) open.panel.reveal(covers(open.panel) ? vscode.ViewColumn.Beside : undefined, false);
      return;
    }
    // Asked for before a panel opens: a lesson that does not exist must not leave an empty panel behind.
    const mentor = await services.mentor();
    if (visit.lesson !== undefined && !mentor.lesson(visit.lesson)) throw noSuchLesson(visit.lesson);
    if (visit.lesson !== undefined && visit.quiz && !mentor.learning.question(visit.lesson)) throw noQuestions(mentor.link(visit.lesson).title);
    const panel = vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Mentor'), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false }, { ...options, enableFindWidget: true });
    await adopt(panel).visit(visit, at);
  }

  /** True if the panel would come up in front of the code it was asked from, such as after the last file beside it was closed. */
  function covers({ viewColumn }: vscode.WebviewPanel): boolean {
    return viewColumn !== undefined && vscode.window.activeTextEditor?.viewColumn === viewColumn;
  }

  const serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
    async deserializeWebviewPanel(panel, state) {
      const visit = visitOf(state);
      if (!visit) services.log.warn('The panel kept nothing that can be restored; it shows the list of lessons.');
      try {
        await adopt(panel).restore(visit ?? {});
      } catch (error) {
        services.log.error('The panel could not be restored.', error);
        panel.dispose();
      }
    },
  });

  return {
    openLesson: ({ lesson, section }: LessonRef, at?: LocatedFinding) =>
      show({ lesson, section, ...(at ? { finding: { uri: at.uri.toString(), fingerprint: at.finding.fingerprint } } : {}) }, at),
    openHome: () => show({}),
    openQuiz: ({ lesson, isReview = false }) => show({ lesson, quiz: { isReview } }),
    async ask(question, at, told) {
      if (!open) await show({});
      open?.panel.reveal(undefined, false);
      open?.session.ask(question, at, told);
    },
    dispose() {
      serializer.dispose();
      open?.panel.dispose();
    },
  };
}
