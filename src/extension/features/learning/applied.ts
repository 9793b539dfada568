// Watches what the learner mends. Two states of a file are compared: when its findings were first seen, and when it was saved
// and left alone for a while. What lies between them, a half-typed line for instance, counts for nothing.
import * as vscode from 'vscode';
import { reporting } from '../../reporting';
import type { Services } from '../../services';

/** Milliseconds without an edit after saving. Automatic saving would otherwise catch a line while it is being written. */
const rest = 10_000;

interface Seen {
  /** Of the document; the same version with other findings means that something else changed, such as a setting. */
  readonly version: number;
  readonly text: string;
  readonly findings: readonly FindingOf[];
}

type FindingOf = ReturnType<Services['findings']['in']>[number]['finding'];

export function watchApplied(services: Services): vscode.Disposable {
  const { findings, analysis } = services;
  const seen = new Map<string, Seen>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const stateOf = (document: vscode.TextDocument): Seen =>
    ({ version: document.version, text: document.getText(), findings: findings.in(document.uri).map(({ finding }) => finding) });

  function look(uri: vscode.Uri): void {
    const key = uri.toString();
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key && !each.isClosed);
    const before = seen.get(key);
    if (!document || analysis.status().state === 'stopped' || analysis.status().state === 'starting') return;
    if (before ? before.version === document.version : findings.in(uri).length > 0) seen.set(key, stateOf(document));
  }

  function wait(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    forgetTimer(key);
    if (seen.has(key)) waiting.set(key, setTimeout(() => void reporting(services, () => compare(document)), rest));
  }

  async function compare(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const before = seen.get(key);
    waiting.delete(key);
    if (!before || document.isClosed || document.isDirty || analysis.status().state !== 'idle') return;
    const after = stateOf(document);
    seen.set(key, after);
    const { appliedBetween } = await import('../../../mentor/mentor');
    const mended = appliedBetween(before, after);
    if (mended.length === 0) return;
    const { learning } = await services.mentor();
    for (const finding of mended) await learning.applied(finding);
  }

  function forgetTimer(key: string): void {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  }

  function forget(key: string): void {
    forgetTimer(key);
    seen.delete(key);
  }

  return vscode.Disposable.from(
    findings.onDidChange((uris) => uris.forEach(look)),
    analysis.onDidChangeStatus(({ state }) => {
      // Without an analysis nothing is found, which is not the learner's merit.
      if (state === 'stopped' || state === 'starting') [...seen.keys()].forEach(forget);
    }),
    // What is found from now on was not mended but switched off, or on.
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('mentor') && [...seen.keys()].forEach(forget)),
    vscode.workspace.onDidSaveTextDocument(wait),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && forgetTimer(document.uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => forget(uri.toString())),
    { dispose: () => [...waiting.keys()].forEach(forgetTimer) },
  );
}
