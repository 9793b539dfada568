// What the cursor is at: selected code, and the finding on its line.
import * as vscode from 'vscode';
import type { FindingStore, LocatedFinding } from '../../services';
import type { SelectedCode } from './wording';

export interface CursorContext {
  readonly code?: SelectedCode;
  readonly finding?: LocatedFinding;
}

export function contextAtCursor(findings: FindingStore): CursorContext {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return {};
  const { document, selection } = editor;
  const code = document.getText(selection);
  const finding = findings.in(document.uri).find(({ finding: { range } }) => range.start.line <= selection.end.line && selection.start.line <= range.end.line);
  return {
    ...(code.trim() === '' ? {} : { code: { text: code, language: document.languageId, file: vscode.workspace.asRelativePath(document.uri), line: selection.start.line + 1 } }),
    ...(finding ? { finding } : {}),
  };
}
