// Puts the services together and registers every feature, each on its own, so that a broken one cannot stop the rest.
import * as vscode from 'vscode';
import { createAnalysis, type Connect } from './client/analysis';
import { features } from './features';
import { registerPanel } from './features/panel';
import { createMentorLoader, type Decompress } from './mentor-loader';
import { reporting } from './reporting';
import type { LessonView, Services } from './services';
import { createTalkLoader } from './talk';
import { watchTyping } from './typed-line';

export function compose(context: vscode.ExtensionContext, connect: Connect, decompress: Decompress): void {
  const log = vscode.window.createOutputChannel('Distributed Systems Mentor', { log: true });
  const client = createAnalysis(context, connect, log);
  const typedLine = watchTyping();
  let view: LessonView | undefined;
  const loader = createMentorLoader(context, decompress);
  const mentor = loader.load;
  const services: Services = {
    extensionUri: context.extensionUri,
    log,
    findings: client.findings,
    analysis: client.analysis,
    typedLine,
    mentor,
    onDidLearn: loader.onDidLearn,
    prepare: () => view?.prepare(),
    talk: createTalkLoader(context.workspaceState, { ...client, mentor, log }),
    async openLesson(ref, at) {
      try {
        if (!view) throw new Error(vscode.l10n.t('The lesson panel could not be started.'));
        await view.openLesson(ref, at);
      } catch (error) {
        log.error(error instanceof Error ? error : String(error));
        void vscode.window.showErrorMessage(vscode.l10n.t('The lesson "{0}" could not be shown: {1}', ref.lesson, message(error)));
      }
    },
    openPanel: () => reporting({ log }, async () => {
      if (!view) throw new Error(vscode.l10n.t('The lesson panel could not be started.'));
      await view.openPanel();
    }),
    openQuiz: (quiz) => reporting({ log }, async () => {
      if (!view) throw new Error(vscode.l10n.t('The lesson panel could not be started.'));
      await view.openQuiz(quiz);
    }),
    ask: (question, at, told) => reporting({ log }, async () => {
      if (!view) throw new Error(vscode.l10n.t('The lesson panel could not be started.'));
      await view.ask(question, at, told);
    }),
  };
  context.subscriptions.push(log, client, typedLine, loader);
  attempt('panel', () => context.subscriptions.push((view = registerPanel(context, services))));
  for (const feature of features) attempt(feature.name, () => context.subscriptions.push(feature.register(services, context)));
  attempt('analysis', client.start);

  function attempt(name: string, register: () => void): void {
    try {
      register();
    } catch (error) {
      log.error(`The feature "${name}" could not be started.`, error);
    }
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
