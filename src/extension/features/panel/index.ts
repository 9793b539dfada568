// The mentor's panel: one webview beside the code, opened only by the user, that shows lessons and comes back after a reload.
import * as vscode from 'vscode';
import type { LessonRef } from '../../../model';
import type { LessonView, LocatedFinding, PanelServices } from '../../services';
import type { Opening } from '../../../protocol/panel';
import { columnToOpen, columnToShow } from '../../panel-column';
import { shippedText } from '../../shipped-text';
import { createSession, type Session } from './session';
import { pageHtml } from './page';
import { panelStrings } from './strings';
import { visitOf, type Visit } from './visit';

const viewType = 'mentor.panel';

export function registerPanel(context: Pick<vscode.ExtensionContext, 'extensionUri'>, services: PanelServices): LessonView {
  // Everything stands in the page, so it may load nothing.
  const options = { enableScripts: true, localResourceRoots: [] };
  let open: { readonly panel: vscode.WebviewPanel; readonly session: Session } | undefined;

  /** `asked` is shown before anything is loaded. */
  function adopt(panel: vscode.WebviewPanel, asked?: string): Session {
    open?.panel.dispose();
    const session = createSession(panel, services);
    const mine = { panel, session };
    open = mine;
    panel.onDidDispose(() => {
      session.dispose();
      if (open === mine) open = undefined;
    });
    panel.webview.options = options;
    panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'icon.svg');
    fill(panel, asked).catch((error: unknown) => {
      services.log.error('The page of the panel could not be read.', error);
      if (open === mine) void vscode.window.showErrorMessage(vscode.l10n.t('The panel could not be shown: {0}', error instanceof Error ? error.message : String(error)));
    });
    return session;
  }

  const texts = (): Promise<[string, string]> => Promise.all([shippedText(context.extensionUri, 'dist', 'webview', 'panel.js'), shippedText(context.extensionUri, 'media', 'panel.css')]);

  async function fill(panel: vscode.WebviewPanel, asked: string | undefined): Promise<void> {
    const [script, style] = await texts();
    if (open?.panel !== panel) return;
    const opening: Opening = { strings: panelStrings(), asked };
    panel.webview.html = pageHtml({ script, style, nonce: crypto.randomUUID(), title: panel.title, language: vscode.env.language, opening });
  }

  async function show(visit: Visit, at?: LocatedFinding): Promise<void> {
    if (open) {
      await open.session.visit(visit, at);
      if (open) open.panel.reveal(columnToShow(open.panel), false);
      return;
    }
    // The editor begins with the panel while the mentor is still being loaded.
    const { panel, session } = create();
    try {
      await session.visit(visit, at);
    } catch (error) {
      // A lesson that does not exist must not leave an empty panel behind.
      panel.dispose();
      throw error;
    }
  }

  function create(asked?: string): { readonly panel: vscode.WebviewPanel; readonly session: Session } {
    const panel = vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Mentor'), { viewColumn: columnToOpen(), preserveFocus: false }, { ...options, enableFindWidget: true });
    return { panel, session: adopt(panel, asked) };
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
    prepare() {
      // The page first: what the mentor does then lets nothing else through. What goes wrong is told when it is needed.
      void texts().then(services.talk).then((talk) => talk.prepare()).catch(() => undefined);
    },
    openLesson: ({ lesson, section }: LessonRef, at?: LocatedFinding) =>
      show({ lesson, section, ...(at ? { finding: { uri: at.uri.toString(), fingerprint: at.finding.fingerprint } } : {}) }, at),
    openPanel: () => show({}),
    openQuiz: ({ lesson, isReview = false }) => show({ lesson, quiz: { isReview } }),
    async ask(question, at, told) {
      if (!open) {
        const { session } = create(question);
        session.ask(question, at, told);
        return session.visit({});
      }
      open.panel.reveal(columnToShow(open.panel), false);
      open.session.ask(question, at, told);
    },
    dispose() {
      serializer.dispose();
      open?.panel.dispose();
    },
  };
}
