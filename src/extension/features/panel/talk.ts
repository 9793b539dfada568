// The conversation in one open panel: what the page gets of it, and what the learner does with it there.
import type * as vscode from 'vscode';
import type { ConversationView, ToPanel } from '../../../protocol/panel';
import type { LocatedFinding, PanelServices, Told } from '../../services';
import type { Talk } from '../../talk';
import { applyFix, openNamed } from './code';

export interface PanelTalk extends vscode.Disposable {
  /** Must have resolved before anything else is used. Rejects if the conversation cannot be loaded. */
  load(): Promise<void>;
  /** For a page that lacks the conversation; from then on it is told of each change. */
  catchUp(): { readonly conversation?: ConversationView };
  /** The page is gone, or loaded anew. */
  forget(): void;
  /** Rejects if the question could not be answered; it is in the field again by then. */
  ask(question: string, at?: LocatedFinding, told?: Told): Promise<void>;
  /** Turns before that number, for the page. */
  tellOlder(before: number): void;
  /** Shows a place that the answer of a turn named. False if it named no such place. */
  openPlace(turn: number, file: string, line: number, beside: vscode.ViewColumn | undefined): Promise<boolean>;
  /** Applies a quick fix that the answer of a turn spoke of. False if the code has no use for it (any more). */
  applyFix(turn: number, file: string, line: number, title: string, beside: vscode.ViewColumn | undefined): Promise<boolean>;
}

export function createPanelTalk(services: Pick<PanelServices, 'talk'>, post: (message: ToPanel) => void): PanelTalk {
  let talk: Talk | undefined;
  let told: vscode.Disposable | undefined;
  let disposed = false;
  let pageHasIt = false;

  async function load(): Promise<void> {
    const opened = await services.talk();
    if (talk || disposed) return;
    talk = opened;
    told = opened.onDidChange((change) => {
      if (!pageHasIt) return;
      if (change.kind === 'turn') post({ type: 'turn', turn: change.turn });
      else if (change.kind === 'fixes') post({ type: 'fixes', turn: change.turn, fixes: change.fixes });
      else post({ type: 'conversation', conversation: opened.view() });
    });
  }

  return {
    load,
    catchUp() {
      if (!talk || pageHasIt) return {};
      pageHasIt = true;
      return { conversation: talk.view() };
    },
    forget() {
      pageHasIt = false;
    },
    async ask(question, at, told) {
      await load();
      await talk?.ask(question, at, told).catch((error: unknown) => {
        if (!disposed) post({ type: 'write', text: question });
        throw error;
      });
    },
    tellOlder(before) {
      if (talk) post({ type: 'older', ...talk.before(before) });
    },
    async openPlace(turn, file, line, beside) {
      const place = talk?.place(turn, file, line);
      if (place) await openNamed(place, beside);
      return place !== undefined;
    },
    async applyFix(turn, file, line, title, beside) {
      const at = talk?.fixable(turn, file, line, title);
      return at !== undefined && applyFix(title, at, beside);
    },
    dispose() {
      disposed = true;
      told?.dispose();
    },
  };
}
