// One open panel and what happens in it: what it shows, where the learner came from, and what each message does.
import * as vscode from 'vscode';
import type { Mentor } from '../../../mentor/mentor';
import { readFromPanel, type FromPanel, type QuizAnswer, type QuizPanelView, type ToPanel } from '../../../protocol/panel';
import type { LocatedFinding, PanelServices, Services, Told } from '../../services';
import { applyFix, leave, openPlace } from './code';
import { answerTo, gradeOf, noQuestions, quizViewOf, visitAfter } from './quiz';
import { createPanelTalk } from './talk';
import { findingOf, viewOf, type Visit } from './visit';

export interface Session extends vscode.Disposable {
  /** Shows something the user asked for and takes the focus. Rejects if there is no such lesson. */
  visit(visit: Visit, at?: LocatedFinding): Promise<void>;
  /** Shows again what was shown before a reload, without taking the focus. */
  restore(visit: Visit): Promise<void>;
  /** Puts a question to the mentor and the focus into the field for the next one. */
  ask(question: string, at?: LocatedFinding, told?: Told): void;
}

/** Milliseconds that the page has for itself before the mentor prepares for questions. */
const afterShowing = 200;

/** How far back the learner can go. */
const historyLength = 30;

export function createSession(panel: vscode.WebviewPanel, services: PanelServices): Session {
  const history: Visit[] = [];
  let current: Visit = {};
  /** As it was when it was shown: what the places in the page refer to. */
  let shown: LocatedFinding | undefined;
  /** What the page shows; sent again whenever the page is loaded anew, which it is each time it was hidden. */
  let latest: Extract<ToPanel, { type: 'show' }> | undefined;
  let solved = false;
  let loaded = false;
  /** The page gets the focus into its field for questions once it is there. */
  let writes = false;
  let prepared = false;
  let lastEditor = vscode.window.activeTextEditor;

  const talk = createPanelTalk(services, post);
  const subscriptions = [
    talk,
    panel.webview.onDidReceiveMessage(receive),
    panel.onDidChangeViewState(() => {
      if (panel.visible) return;
      loaded = false;
      talk.forget();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      lastEditor = editor ?? lastEditor;
    }),
    services.findings.onDidChange(compare),
  ];

  async function go(visit: Visit, known: LocatedFinding | undefined, takeFocus: boolean, id: string = crypto.randomUUID()): Promise<void> {
    const mentor = await services.mentor();
    await Promise.all([talk.load(), mentor.learning.refresh()]);
    // Looked for only now: while the lessons were loading, the analysis may have told what it knows.
    const at = known ?? findingOf(visit, services.findings);
    const view = visit.quiz ? quizViewOf(visit, mentor, id, history.length > 0) : viewOf(visit, mentor, at, id, history.length > 0);
    if (!view) throw visit.quiz && mentor.lesson(visit.lesson ?? '') ? noQuestions(mentor.link(visit.lesson ?? '').title) : noSuchLesson(visit.lesson ?? '');
    // The same question again when the page comes back, not the next one.
    current = view.kind === 'quiz' ? { ...visit, quiz: { isReview: visit.quiz?.isReview ?? false, question: view.question.id } } : visit;
    shown = at;
    solved = false;
    latest = { type: 'show', view, state: current, takeFocus };
    panel.title = view.kind === 'home' ? vscode.l10n.t('Mentor') : vscode.l10n.t('Mentor: {0}', view.kind === 'quiz' ? view.title : view.page.title);
    present();
  }

  /** A page that is not loaded gets it when it says that it is ready. */
  function present(): void {
    if (!loaded || !latest) return;
    post({ ...latest, ...talk.catchUp() });
    if (solved) tellSolved();
    latest = { ...latest, takeFocus: false };
    if (writes) post({ type: 'write' });
    writes = false;
    prepare();
  }

  /** Whoever reads is likely to ask, and the first answer is not to be waited for. What goes wrong is told when it is asked. */
  function prepare(): void {
    if (prepared) return;
    prepared = true;
    const soon = (work: () => Promise<void>, delay: number): unknown => setTimeout(() => void work().catch(() => undefined), delay);
    soon(async () => (await services.talk()).prepare(), afterShowing);
    soon(async () => (await services.mentor()).prepare('search'), 5 * afterShowing);
  }

  /**
   * The findings have changed. After a reload the panel is there before the analysis is, and the learner's line joins the
   * same opening once its finding is known. Later the finding may go, and come back when the learner undoes what helped.
   */
  function compare(): void {
    if (!current.finding) return;
    const now = findingOf(current, services.findings);
    if (now && (!shown || solved)) {
      run(go(current, now, false, latest?.view.id));
    } else if (!now && shown && !solved && isSolved(shown, services)) {
      solved = true;
      tellSolved();
    }
  }

  function tellSolved(): void {
    post({ type: 'solved', text: vscode.l10n.t('The mentor no longer reports this line.') });
  }

  function receive(data: unknown): void {
    const read = readFromPanel(data);
    if ('problem' in read) services.log.warn(`The panel sent a message that is not understood and was ignored: ${read.problem}`);
    else run(respond(read.message));
  }

  async function respond(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        loaded = true;
        talk.forget();
        return present();
      case 'openHome':
        return follow({});
      case 'openLesson':
        return follow({ lesson: message.lesson, section: message.section });
      case 'goBack': {
        const before = history.pop();
        return before && go(before, undefined, true);
      }
      case 'moved':
        current = { ...current, section: message.section };
        return;
      case 'search':
        current = { ...current, query: message.query };
        return post({ type: 'hits', query: message.query, hits: (await services.mentor()).search(message.query).slice(0, 30) });
      case 'openPlace':
        if (!(await (message.turn === undefined ? shown && openPlace(message, shown, panel.viewColumn) : talk.openPlace(message.turn, message.file, message.line, panel.viewColumn)))) services.log.warn(`The panel asked for a place it was not given: ${message.file}:${message.line}`);
        return;
      case 'applyFix':
        return repair(message.index);
      case 'applyNamedFix':
        return tellMended(message.title, await talk.applyFix(message.turn, message.file, message.line, message.title, panel.viewColumn));
      case 'read':
        return markRead(message.lesson, message.section);
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        return post({ type: 'tell', text: vscode.l10n.t('Copied.') });
      case 'ask':
        return talk.ask(message.text);
      case 'older':
        return talk.tellOlder(message.before);
      case 'clearConversation':
      case 'exportConversation':
        return void (await vscode.commands.executeCommand(`mentor.${message.type}`));
      case 'openQuiz':
        return follow({ lesson: message.lesson, quiz: { isReview: false } });
      case 'answerQuiz':
        return judge(message.question, (view, mentor) => answerTo(view, message.choice, mentor));
      case 'gradeQuiz':
        return judge(message.question, (view, mentor) => gradeOf(view, message.isRight, mentor));
      case 'nextQuestion':
        return askNext();
      case 'leave':
        return leave(lastEditor);
    }
  }

  /** A message about another question than the one that is shown comes too late and is left alone. */
  async function judge(question: string, how: (view: QuizPanelView, mentor: Mentor) => Promise<QuizAnswer | undefined>): Promise<void> {
    const shownNow = latest;
    if (shownNow?.view.kind !== 'quiz' || shownNow.view.question.id !== question) return;
    const answer = await how(shownNow.view, await services.mentor());
    if (!answer || latest?.view !== shownNow.view) return;
    // Kept with the view, so that a page that was hidden shows it again and nothing is counted twice.
    latest = { ...latest, view: { ...shownNow.view, answer } };
    post({ type: 'quiz', question, answer });
  }

  async function askNext(): Promise<void> {
    if (latest?.view.kind !== 'quiz') return;
    const next = visitAfter(latest.view, current.quiz?.isReview ?? false, await services.mentor());
    if (next) await go(next, undefined, true);
    else post({ type: 'tell', text: vscode.l10n.t('Everything that was due is reviewed.') });
  }

  async function follow(visit: Visit): Promise<void> {
    history.push(current);
    history.splice(0, history.length - historyLength);
    await go(visit, undefined, true).catch((error: unknown) => {
      history.pop();
      throw error;
    });
  }

  async function repair(index: number): Promise<void> {
    const title = shown?.finding.fixes[index]?.title;
    const now = findingOf(current, services.findings);
    const done = title !== undefined && now !== undefined && (await applyFix(title, now, panel.viewColumn));
    tellMended(title ?? '', done);
  }

  function tellMended(title: string, done: boolean): void {
    post({ type: 'tell', text: done ? vscode.l10n.t('Done: {0}.', title) : vscode.l10n.t('This fix no longer fits the code: the line has changed.') });
  }

  /** Without a section the whole lesson counts as read, which its last section stands for. */
  async function markRead(lesson: string, section?: string): Promise<void> {
    const mentor = await services.mentor();
    const page = mentor.page(lesson);
    if (!page) throw noSuchLesson(lesson);
    try {
      await mentor.markRead(lesson, section ?? page.sections.at(-1)!.id);
    } finally {
      post({ type: 'progress', lesson, sections: mentor.page(lesson)?.read?.sections ?? [] });
    }
  }

  /** The learner hears what went wrong in the panel; the log keeps the rest. */
  function run(task: Promise<void>): void {
    task.catch((error: unknown) => {
      services.log.error('The panel', error as Error);
      post({ type: 'tell', text: error instanceof Error ? error.message : String(error) });
    });
  }

  function post(message: ToPanel): void {
    // False means that the page is hidden or gone, and then it asks anew when it is back.
    void panel.webview.postMessage(message);
  }

  return {
    visit(visit, at) {
      if (latest) history.push(current);
      history.splice(0, history.length - historyLength);
      return go(visit, at, true);
    },
    restore: (visit) => go(visit, undefined, false),
    ask(question, at, told) {
      if (loaded) post({ type: 'write' });
      else writes = true;
      run(talk.ask(question, at, told));
    },
    dispose: () => subscriptions.forEach((each) => each.dispose()),
  };
}

export function noSuchLesson(lesson: string): Error {
  return new Error(vscode.l10n.t('There is no lesson “{0}”.', lesson));
}

/** A closed file and a restarting server have no findings either, and an edited line may be the same finding under a new name. */
function isSolved({ finding, uri }: LocatedFinding, { findings, analysis }: Pick<Services, 'findings' | 'analysis'>): boolean {
  const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && !document.isClosed);
  const isRunning = !['starting', 'stopped'].includes(analysis.status().state);
  return isOpen && isRunning && !findings.in(uri).some((other) => other.finding.rule === finding.rule && other.finding.subject === finding.subject);
}
