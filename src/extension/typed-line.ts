// Knows which lines are being typed on: edited, and the cursor has not left them since.
import * as vscode from 'vscode';

export interface TypedLine extends vscode.Disposable {
  /** Fires when typing on a line begins, and when the cursor has left it. */
  readonly onDidChange: vscode.Event<TypedLineChange>;
  /** `line` counts from 0. */
  isTyped(uri: vscode.Uri, line: number): boolean;
}

export interface TypedLineChange {
  readonly uri: vscode.Uri;
  readonly left: boolean;
}

export function watchTyping(): TypedLine {
  const changed = new vscode.EventEmitter<TypedLineChange>();
  let typed: { readonly uri: vscode.Uri; readonly lines: ReadonlySet<number> } | undefined;

  function cursorLines(editor: vscode.TextEditor): Set<number> {
    return new Set(editor.selections.map(({ active }) => active.line));
  }

  function leave(): void {
    if (!typed) return;
    const { uri } = typed;
    typed = undefined;
    changed.fire({ uri, left: true });
  }

  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document !== document || contentChanges.length === 0) return;
      typed = { uri: document.uri, lines: new Set(contentChanges.map(({ range, text }) => range.start.line + text.split('\n').length - 1)) };
      changed.fire({ uri: document.uri, left: false });
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (typed?.uri.toString() !== textEditor.document.uri.toString()) return;
      const at = cursorLines(textEditor);
      if (![...typed.lines].some((line) => at.has(line))) leave();
    }),
    vscode.window.onDidChangeActiveTextEditor(leave),
  );
  return {
    onDidChange: changed.event,
    isTyped: (uri, line) => typed?.uri.toString() === uri.toString() && typed.lines.has(line),
    dispose: () => subscriptions.dispose(),
  };
}
