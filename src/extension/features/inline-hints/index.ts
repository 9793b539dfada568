// A few words at the end of a line with a finding, in the mentor's voice. Never on the line that is being typed.
import * as vscode from 'vscode';
import { severities } from '../../../model';
import type { Feature, LocatedFinding, Services } from '../../services';

export const inlineHints: Feature = {
  name: 'inline-hints',
  register(services) {
    const decoration = vscode.window.createTextEditorDecorationType({
      after: { color: new vscode.ThemeColor('mentor.inlineHintForeground'), fontStyle: 'italic', margin: '0 0 0 2em' },
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });

    function show(wanted: (uri: vscode.Uri) => boolean): void {
      for (const editor of vscode.window.visibleTextEditors) {
        if (wanted(editor.document.uri)) editor.setDecorations(decoration, isEnabled(editor.document) ? hintsFor(editor.document, services) : []);
      }
    }
    const showAll = (): void => show(() => true);
    showAll();
    return vscode.Disposable.from(
      decoration,
      services.findings.onDidChange((uris) => {
        const changed = new Set(uris.map(String));
        show((uri) => changed.has(uri.toString()));
      }),
      services.typedLine.onDidChange(({ uri: typed }) => show((uri) => uri.toString() === typed.toString())),
      vscode.window.onDidChangeVisibleTextEditors(showAll),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('mentor.inlineHints') && showAll()),
    );
  },
};

function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('mentor', document).get('inlineHints.enabled', true);
}

function hintsFor(document: vscode.TextDocument, { findings, typedLine }: Services): vscode.DecorationOptions[] {
  const byLine = new Map<number, LocatedFinding[]>();
  for (const located of findings.in(document.uri)) {
    const { line } = located.finding.range.start;
    if (line < document.lineCount && !typedLine.isTyped(document.uri, line)) byLine.set(line, [...(byLine.get(line) ?? []), located]);
  }
  return [...byLine].map(([line, group]) => {
    const end = document.lineAt(line).range.end;
    return { range: new vscode.Range(end, end), hoverMessage: origin(), renderOptions: { after: { contentText: textFor(group) } } };
  });
}

function textFor(group: readonly LocatedFinding[]): string {
  const [worst, ...others] = [...group].sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity));
  return others.length === 0 ? worst!.finding.hint : vscode.l10n.t('{0} (and {1} more)', worst!.finding.hint, others.length);
}

/** Whoever wants to be rid of the text must be able to find out whose it is. */
function origin(): string {
  return vscode.l10n.t('Distributed Systems Mentor; the setting `mentor.inlineHints.enabled` switches these hints off.');
}
